/** A sandbox and a browser with the extension: what every story is played on. */
import { mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect as expectNow, type Page } from '@playwright/test';
import { Assistant, KEYS, launch, type Sandbox, workerOf } from '../../test/e2e/fixtures.ts';
import { startSandbox } from '../../test/sandbox/server.ts';
import { SUCCESS } from '../../test/sandbox/world/messages.ts';

/** A slow machine may take its time; whatever is waited for is seen, never assumed. */
export const expect = expectNow.configure({ timeout: 20_000 });

const PICTURES = 'docs/screenshots';

export type Stage = {
  sandbox: Sandbox;
  context: BrowserContext;
  open(path: string): Promise<Page>;
  openOwn(page: 'popup.html' | 'options.html'): Promise<Page>;
  openLien(): Promise<Assistant>;
  close(): Promise<void>;
};

export async function setStage(): Promise<Stage> {
  const sandbox = await startSandbox();
  const profile = await mkdtemp(join(tmpdir(), 'assistant-story-'));
  const context = await launch(profile);
  const id = new URL((await workerOf(context)).url()).host;
  const open = async (address: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(address.startsWith('/') ? sandbox.url + address : address);
    return page;
  };
  return {
    sandbox,
    context,
    open,
    openOwn: (page) => open(`chrome-extension://${id}/${page}`),
    openLien: async () => new Assistant(await open('/dayboard/login?auto')),
    async close() {
      await context.close();
      await sandbox.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Types the key into the options, as a user would. */
export async function fillInOptions(page: Page, api: string): Promise<void> {
  await page.getByLabel('Adresse de l’API').fill(api);
  await page.getByLabel('Jeton d’accès').fill(KEYS.dossier);
  await page.getByLabel('Secret partenaire').fill(KEYS.secret);
  await page.getByLabel('Dossier (society-id)').fill(KEYS.societyId);
}

/** For the documentation; the pages as they are, at the size of a common screen. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(PICTURES, `${name}.png`), animations: 'disabled' });
}

/** The attributes of the assistant as they stand, for the teller. */
export async function attributesOf(assistant: Assistant): Promise<string> {
  const pairs = await assistant.host.evaluate((host) =>
    host
      .getAttributeNames()
      .filter((name) => name.startsWith('data-') && name !== 'data-theme')
      .map((name) => `${name.slice(5)}=${host.getAttribute(name) || '""'}`),
  );
  return pairs.join(' ');
}

export const headlineOf = async (assistant: Assistant): Promise<string> =>
  `« ${await assistant.host.getByRole('heading').first().innerText()} »`;

/** Green: on the page, which the assistant has loaded anew, and in the assistant. */
export async function seeSuccess(assistant: Assistant): Promise<void> {
  await expect(assistant.page.getByText(SUCCESS).first()).toBeVisible();
  await expect(assistant.page.getByText('CODE COMPTE5')).toHaveCount(0);
  await assistant.is({ sync: 'succeeded', error: '', facts: 'complete' });
}
