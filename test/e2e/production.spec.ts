/** The production build under the vendors' real kind of addresses: nothing before the host is granted, then a panel that no page can press. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { startSandbox } from '../sandbox/server.ts';
import { Assistant, launch, type Sandbox, workerOf } from './fixtures.ts';
import { ClosedRoot } from './production/closed-root.ts';
import { DAYBOARD, MY_UNISOFT, openFrontDoor } from './production/front-door.ts';

type Production = {
  /** Starts the browser; `granted` as after the user's consent, which no test can click. */
  start(granted: boolean): Promise<BrowserContext>;
};

const test = base.extend<{ sandbox: Sandbox; production: Production }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
  sandbox: async ({}, use) => {
    const sandbox = await startSandbox();
    await use(sandbox);
    await sandbox.close();
  },
  production: async ({ sandbox }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'assistant-production-'));
    const extension = join(folder, 'extension');
    const manifest = join(extension, 'manifest.json');
    const door = await openFrontDoor(sandbox.url);
    const open: BrowserContext[] = [];
    const begin = async (): Promise<BrowserContext> => {
      const context = await launch(join(folder, 'profile'), extension, door.args);
      open.push(context);
      await workerOf(context);
      return context;
    };
    await cp('.output/chrome-mv3', extension, { recursive: true });
    await use({
      async start(granted) {
        if (granted) {
          const real = await readFile(manifest, 'utf8');
          const withHost = JSON.parse(real);
          withHost.host_permissions.push(`${DAYBOARD}/*`);
          await writeFile(manifest, JSON.stringify(withHost));
          const first = await begin();
          await first.close();
          await writeFile(manifest, real);
        }
        return begin();
      },
    });
    await Promise.all(open.map((context) => context.close()));
    await door.close();
    await rm(folder, { recursive: true, force: true });
  },
});

const openLien = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`${DAYBOARD}/dayboard/login?auto`);
  await expect(page.getByText('CODE COMPTE5')).toBeVisible();
  return page;
};

test('before the host is granted: no script is registered, and the page stays as it is', async ({ production, sandbox }) => {
  const context = await production.start(false);
  const page = await openLien(context);
  await page.waitForLoadState('networkidle');
  const worker = await workerOf(context);
  expect(await worker.evaluate('chrome.scripting.getRegisteredContentScripts()')).toEqual([]);
  expect(await worker.evaluate('chrome.permissions.getAll()')).toMatchObject({ origins: ['https://*.myunisoft.fr/*'] });
  await expect(page.locator('mu-assistant, mu-badge')).toHaveCount(0);
  expect(sandbox.world.syncRuns).toHaveLength(0);
});

test('once granted: the panel comes by itself, in a closed root, and only a user’s own click counts', async ({
  production,
  sandbox,
}) => {
  const context = await production.start(true);
  const page = await openLien(context);
  const lien = new Assistant(page);
  await lien.is({ page: 'informations', error: 'COMPTE5', facts: 'complete', sync: 'idle' });
  const root = await ClosedRoot.of(page);
  expect(await root.type()).toBe('closed');
  expect(await lien.host.evaluate((host) => host.shadowRoot)).toBeNull();
  expect(await root.text()).toContain('AU STOP MIAMM');

  // All that a page can reach: the element itself, and what stands under each point of it.
  await lien.host.evaluate((host) => {
    const press = { bubbles: true, composed: true, cancelable: true };
    const box = host.getBoundingClientRect();
    for (let x = box.left + 4; x < box.right; x += 16) {
      for (let y = box.top + 4; y < box.bottom; y += 8) {
        const target = document.elementFromPoint(x, y) ?? host;
        target.dispatchEvent(new MouseEvent('click', { clientX: x, clientY: y, ...press }));
      }
    }
    host.dispatchEvent(new MouseEvent('click', press));
    host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ...press }));
  });
  // And what it could do if it had got hold of the buttons.
  expect(await root.clickAllByScript()).toEqual(expect.arrayContaining(['rerun-sync', 'open-chart', 'copy-code']));
  expect(context.pages().filter((other) => other.url().startsWith(MY_UNISOFT))).toHaveLength(0);
  expect(sandbox.world.syncRuns).toHaveLength(0);

  sandbox.control.createAccount('41169009', 'AU STOP MIAMM');
  await root.click('rerun-sync');
  await lien.is({ sync: 'succeeded', error: '' });
  // One: the user's. Had a scripted click counted, it would have been sent before.
  expect(sandbox.world.syncRuns).toHaveLength(1);
});

test('« Plan Comptable » opens My Unisoft’s application, and its assistant is closed to that page too', async ({
  production,
  sandbox,
}) => {
  const context = await production.start(true);
  const page = await openLien(context);
  const lien = new Assistant(page);
  await lien.is({ facts: 'complete' });
  const opened = context.waitForEvent('page');
  await (await ClosedRoot.of(page)).click('open-chart');
  const chart = new Assistant(await opened);
  await chart.is({ page: 'chart-of-accounts', 'client-code': '41169009' });
  expect(new URL(chart.page.url()).origin).toBe(MY_UNISOFT);
  const root = await ClosedRoot.of(chart.page);
  expect(await root.type()).toBe('closed');

  /** Searches for the number, as the page makes them when it is asked to verify. */
  const searches = () => sandbox.world.requests.filter(({ path }) => path.includes('number=41169009')).length;
  expect(await root.clickAllByScript()).toEqual(expect.arrayContaining(['verify', 'back-only', 'close']));
  expect(searches()).toBe(0);
  await root.click('verify');
  await expect.poll(() => root.text()).toContain('Compte à créer');
  expect(searches()).toBe(1);
});
