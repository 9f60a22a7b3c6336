/** The same extension in a real Firefox: the panel on the page with the red banner, and a sync that goes through at a real click. */
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { startSandbox } from '../sandbox/server.ts';
import { Firefox } from './firefox/marionette.ts';

const HOST = 'document.querySelector("mu-assistant")';
const attributesOf = (firefox: Firefox): Promise<Record<string, string>> => firefox.run(`return { ...${HOST}?.dataset }`);
/** What the user can read in the panel; null while there is none. */
const textOf = (firefox: Firefox): Promise<string | null> =>
  firefox.run(`return ${HOST}?.shadowRoot.querySelector('section')?.innerText ?? null`);

/** A real click, where the button is: the protocol finds nothing in a shadow root by a selector of the document. */
async function click(firefox: Firefox, action: string): Promise<void> {
  const button = await firefox.run(`return ${HOST}.shadowRoot.querySelector('[data-action="${action}"]')`);
  const [id] = Object.values(z.record(z.string(), z.string()).parse(button));
  await firefox.send('WebDriver:ElementClick', { id });
}

test('in Firefox: suspects named without a key, then the sync is run again and read', async () => {
  const sandbox = await startSandbox();
  const firefox = await Firefox.start();
  try {
    await firefox.send('Addon:Install', { path: resolve('.output/firefox-mv3-sandbox'), temporary: true });
    await firefox.send('WebDriver:Navigate', { url: `${sandbox.url}/dayboard/login?auto` });
    await expect
      .poll(() => attributesOf(firefox))
      .toMatchObject({ page: 'informations', error: 'COMPTE5', facts: 'complete', chart: 'none', sync: 'idle' });
    for (const said of ['2 clients possibles', 'AU STOP MIAMM', '41169009', 'BANANA SURF SHOP CAFE'])
      await expect.poll(() => textOf(firefox)).toContain(said);

    sandbox.control.createAccount('41169009', 'AU STOP MIAMM');
    await click(firefox, 'rerun-sync');
    await expect.poll(() => attributesOf(firefox)).toMatchObject({ sync: 'succeeded', error: '', facts: 'complete' });
    // The page is loaded anew at the end of a run: what is asked of it meanwhile is answered with null.
    await expect.poll(() => textOf(firefox)).toContain('La synchronisation a réussi');
    expect(sandbox.world.syncRuns).toHaveLength(1);
    expect(sandbox.world.entries).toHaveLength(0);
  } finally {
    await firefox.close();
    await sandbox.close();
  }
});

const Lint = z.object({
  errors: z.array(z.unknown()),
  notices: z.array(z.unknown()),
  warnings: z.array(z.object({ code: z.string(), file: z.string().nullish() })),
});

test('Mozilla’s linter has nothing to say but of Preact’s own code', async () => {
  const linter = resolve('node_modules/web-ext/bin/web-ext.js');
  const { stdout } = await promisify(execFile)(process.execPath, [linter, 'lint', '--output=json', '-s', '.output/firefox-mv3']);
  const { errors, notices, warnings } = Lint.parse(JSON.parse(stdout));
  expect(errors).toEqual([]);
  expect(notices).toEqual([]);
  // One in the panel, one in what the extension's own pages share.
  expect(warnings.map(({ code }) => code)).toEqual(['UNSAFE_VAR_ASSIGNMENT', 'UNSAFE_VAR_ASSIGNMENT']);
});
