import { expect, test, workerOf } from '../fixtures.ts';
import { culpritsOf, posted } from './steps.ts';

declare const chrome: {
  storage: { local: { set(items: object): Promise<void>; get(): Promise<Record<string, unknown>> } };
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string, options: { failQuietly: boolean }): Promise<void>;
  };
};

const DAMAGES: { what: string; stored: unknown }[] = [
  { what: 'corrupted', stored: 'ceci n’est pas un dossier' },
  { what: 'of a newer version', stored: { version: 99, value: { facts: 'tout a changé' } } },
  { what: 'of an older version', stored: { version: 0, value: {} } },
  { what: 'of the right version and the wrong shape', stored: { version: 1, value: { facts: 7 } } },
];

for (const { what, stored } of DAMAGES) {
  test(`F15: data ${what} is set aside and said, and the panel is not blank`, async ({ extension, sandbox }) => {
    const worker = await workerOf(extension.context);
    await worker.evaluate(
      async ([origin, damaged]) =>
        chrome.storage.local.set({
          [`site:${origin}`]: damaged,
          history: damaged,
          settings: damaged,
          'seen-sites': { version: 1, value: [origin] },
          [`journal:repair ${new URL(origin as string).host}`]: damaged,
        }),
      [sandbox.url, stored] as const,
    );
    const lien = await extension.openLien();
    await lien.is({ facts: 'complete', error: 'COMPTE5', sync: 'idle', repair: 'none' });
    await expect(lien.host).toContainText('mises de côté');
    await expect(lien.client('41169009')).toBeVisible();
    const kept = await worker.evaluate(async () => Object.keys(await chrome.storage.local.get()));
    expect(kept).toContain(`set-aside:site:${sandbox.url}`);
  });
}

test('F16: reloaded while a page is open, the extension leaves no error there, and one panel that works', async ({
  extension,
  sandbox,
}) => {
  const lien = await extension.openLien();
  await lien.is({ facts: 'complete' });
  const errors: string[] = [];
  lien.page.on('pageerror', (error) => errors.push(String(error)));
  await lien.page.evaluate(() => document.querySelector('mu-assistant')?.setAttribute('data-old', ''));
  const manager = await extension.context.newPage();
  await manager.goto('chrome://extensions');
  await manager.evaluate(async (id) => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.reload(id, { failQuietly: true });
  }, extension.id);
  await expect(lien.page.locator('mu-assistant:not([data-old])')).toHaveCount(1);
  await expect(lien.host).toHaveCount(1);
  await lien.is({ facts: 'complete', error: 'COMPTE5' });
  sandbox.control.createAccount('41169009', 'AU STOP MIAMM');
  await lien.action('rerun-sync').click();
  await lien.is({ sync: 'succeeded', error: '' });
  expect(sandbox.world.syncRuns).toHaveLength(1);
  expect(errors).toEqual([]);
});

test.describe('F19', () => {
  test.setTimeout(240_000);
  test('F19: ten thousand clients, five hundred culprits: all of it, in a sane time', async ({ extension, sandbox }) => {
    sandbox.control.seed({ clients: 10_000, culprits: 500 });
    sandbox.control.faults({ rateLimit: 5000 });
    const culprits = culpritsOf(sandbox);
    expect(culprits).toHaveLength(500);
    await extension.saveKey();
    const lien = await extension.openLien();
    await expect(lien.host).toHaveAttribute('data-facts', /complete|partial/, { timeout: 60_000 });
    await lien.is({ chart: 'known', error: 'COMPTE5' });
    await expect(lien.host).toContainText('affichés sur');
    await expect(lien.host.locator('[data-outcome-count="blocked"]')).toContainText('500');
    await lien.action('fix').click();
    await expect(lien.host).toHaveAttribute('data-repair', 'planned', { timeout: 60_000 });
    await lien.action('confirm').click();
    await expect(lien.host).toHaveAttribute('data-sync', 'succeeded', { timeout: 90_000 });
    await lien.is({ repair: 'done', error: '' });
    expect(posted(sandbox).sort()).toEqual(culprits);
    expect(sandbox.world.syncRuns).toHaveLength(1);
  });
});
