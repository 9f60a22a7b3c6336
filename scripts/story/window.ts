/** A real window: the sandbox, a browser with the extension on the page with the red banner, and what to try. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { KEYS } from '../../test/e2e/fixtures.ts';
import { type RunningSandbox, startSandbox } from '../../test/sandbox/server.ts';

const PORT = 4173;

/** Its usual port, so that addresses stay the same from one start to the next; a free one if that is taken. */
const sandboxOn = (): Promise<RunningSandbox> => startSandbox({ port: PORT }).catch(() => startSandbox());

function whatToTry({ url, world }: RunningSandbox): string {
  return `
A browser window is open on Dayboard's « Lien My Unisoft » page, as the sandbox plays it. The sync is blocked: « COMPTE5 ».

Without a key
  1. The panel at the right says which clients can be the cause.
  2. Visit My Unisoft's Plan Comptable once, so that its address is known:
     ${url}/my-unisoft/tab/${world.dossier.societyId}/accounting-plan
  3. In the panel: « Vérifier dans le Plan Comptable ». There: check, « Nouveau Compte », fill, save; then back, and the sync runs.

With a key
  In the extension's options (right click on its icon):
    Adresse de l’API        ${url}/api/v1
    Jeton d’accès           ${KEYS.dossier}
    Secret partenaire       ${KEYS.secret}
    Dossier (society-id)    ${KEYS.societyId}
  Then the panel knows the culprit, shows what it would create, and does so when you confirm.

Close the window, or press Ctrl+C here, to end. Each start begins with the same data.
`;
}

const sandbox = await sandboxOn();
const profile = await mkdtemp(join(tmpdir(), 'assistant-demo-'));
const extension = resolve('.output/chrome-mv3-sandbox');
const browser = spawn(
  process.env.CHROMIUM ?? 'chromium',
  [
    `--user-data-dir=${profile}`,
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-features=Translate',
    // Chromium refuses to start as root with its sandbox, and without would say so over the page.
    ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
    '--window-size=1440,900',
    `${sandbox.url}/dayboard/login?auto`,
  ],
  { stdio: 'ignore' },
);
browser.on('error', (cause) => process.stderr.write(`The browser did not start: ${cause.message}\n`));
browser.on('spawn', () => process.stdout.write(whatToTry(sandbox)));
process.on('SIGINT', () => browser.kill());

const code = await new Promise<number>((done) => browser.on('close', (exit) => done(exit ?? 0)));
await sandbox.close();
await rm(profile, { recursive: true, force: true, maxRetries: 5 });
process.exitCode = code;
