/** A browser with the extension, and a sandbox of its own, for each test. Nothing is shared, nothing is waited for by time. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, test as base, chromium, expect, type Locator, type Page, type Worker } from '@playwright/test';
import { startSandbox } from '../sandbox/server.ts';

export type Sandbox = Awaited<ReturnType<typeof startSandbox>>;

/** Keys of the sandbox's own partner API. */
export const KEYS = {
  secret: 'cabinet-7Qd2vWm4Kx9sLr5T',
  dossier: 'dossier-4f1c2a9e',
  firm: 'cabinet-b83d06e7',
  otherDossier: 'autre-91e5d7c0',
  readOnly: 'lecture-2a6b8f43',
  revoked: 'revoquee-77c0e1d2',
  societyId: '2123',
} as const;

const SANDBOX_BUILD = resolve(process.env.EXTENSION ?? '.output/chrome-mv3-sandbox');

/** Starts Chromium with an unpacked extension; the same profile can be started again. */
export async function launch(profile: string, extension = SANDBOX_BUILD, more: string[] = []): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    viewport: { width: 1440, height: 900 },
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...more,
    ],
  });
}

export const workerOf = async (context: BrowserContext): Promise<Worker> =>
  context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));

/** The assistant in one page: its attributes, its parts, its actions. */
export class Assistant {
  readonly host: Locator;
  constructor(readonly page: Page) {
    this.host = page.locator('mu-assistant');
  }
  action(name: string): Locator {
    return this.host.locator(`[data-action="${name}"]`);
  }
  client(code: string): Locator {
    return this.host.locator(`li[data-client-code="${code}"]`);
  }
  badge(code: string): Locator {
    return this.page.locator(`mu-badge[data-client-code="${code}"]`);
  }
  async is(attributes: Record<string, string>): Promise<void> {
    for (const [name, value] of Object.entries(attributes)) await expect(this.host).toHaveAttribute(`data-${name}`, value);
  }
}

export type Extension = {
  context: BrowserContext;
  id: string;
  profile: string;
  /** Opens Lien My Unisoft, logged in, on one of its tabs. */
  openLien(tab?: string): Promise<Assistant>;
  openPopup(): Promise<Page>;
  /** Types a key into the options, as a user would. */
  saveKey(token?: string, societyId?: string): Promise<void>;
  /** Kills the background worker, as the browser may at any time. */
  killWorker(): Promise<void>;
};

type Fixtures = { sandbox: Sandbox; extension: Extension };

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
  sandbox: async ({}, use) => {
    const sandbox = await startSandbox();
    await use(sandbox);
    await sandbox.close();
  },
  extension: async ({ sandbox }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'assistant-'));
    const context = await launch(profile);
    const id = new URL((await workerOf(context)).url()).host;
    await use({
      context,
      id,
      profile,
      openLien: async (tab = 'informations') => {
        const page = await context.newPage();
        await page.goto(`${sandbox.url}/dayboard/login?auto`);
        if (tab !== 'informations') await page.goto(`${sandbox.url}/dayboard/lien-my-unisoft/${tab}`);
        return new Assistant(page);
      },
      openPopup: async () => {
        const page = await context.newPage();
        await page.setViewportSize({ width: 380, height: 600 });
        await page.goto(`chrome-extension://${id}/popup.html`);
        return page;
      },
      saveKey: async (token = KEYS.dossier, societyId = KEYS.societyId) => {
        const page = await context.newPage();
        await page.goto(`chrome-extension://${id}/options.html`);
        await page.getByLabel('Adresse de l’API').fill(`${sandbox.url}/api/v1`);
        await page.getByLabel('Jeton d’accès').fill(token);
        await page.getByLabel('Secret partenaire').fill(KEYS.secret);
        await page.getByLabel('Dossier (society-id)').fill(societyId);
        await page.getByRole('button', { name: 'Enregistrer', exact: true }).first().click();
        await expect(page.getByRole('status').first()).not.toBeEmpty();
        await page.close();
      },
      killWorker: async () => {
        const page = await context.newPage();
        await page.goto(`chrome-extension://${id}/popup.html`);
        const cdp = await context.newCDPSession(page);
        await cdp.send('ServiceWorker.enable');
        await cdp.send('ServiceWorker.stopAllWorkers');
        await page.close();
      },
    });
    await context.close();
    await rm(profile, { recursive: true, force: true });
  },
});
export { expect } from '@playwright/test';
