import { expect, test } from './fixtures.ts';

test('the banner’s page names the clients that are listed on another tab', async ({ extension }) => {
  const lien = await extension.openLien();
  await lien.is({ page: 'informations', error: 'COMPTE5', facts: 'complete', chart: 'none' });
  await expect(lien.client('41169009')).toHaveAttribute('data-outcome', 'to-verify');
  await expect(lien.client('411BANANA0')).toHaveAttribute('data-outcome', 'to-verify');
  await expect(lien.host).toContainText('2 clients possibles');
});

test('every row of the table has its badge', async ({ extension }) => {
  const lien = await extension.openLien('dossier-cabinet');
  await lien.is({ page: 'client-accounts', facts: 'complete' });
  const outcomes = {
    '411SOLEILO': ['matched', 'will-sync'],
    '411ABATELA': ['missing', 'auto-create'],
    '411ABC000': ['suggested', 'duplicate-risk'],
    '41169009': ['code-differs', 'to-verify'],
    '411AURA': ['missing', 'auto-create'],
    '411BACOREC': ['matched', 'will-sync'],
    '411BANANA0': ['code-differs', 'to-verify'],
  };
  for (const [code, [state, outcome]] of Object.entries(outcomes)) {
    await expect(lien.badge(code)).toHaveAttribute('data-state', state as string);
    await expect(lien.badge(code)).toHaveAttribute('data-outcome', outcome as string);
  }
});

test('« Copier » puts the exact number on the clipboard', async ({ extension }) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const lien = await extension.openLien();
  await lien.client('41169009').locator('[data-action="copy-code"]').click();
  await expect(lien.client('41169009')).toContainText('Copié');
  expect(await lien.page.evaluate(() => navigator.clipboard.readText())).toBe('41169009');
});

test('a rerun that still fails says so, and one that works is read on the page', async ({ extension, sandbox }) => {
  const lien = await extension.openLien();
  await lien.action('rerun-sync').click();
  await lien.is({ sync: 'failed', error: 'COMPTE5' });
  sandbox.control.createAccount('41169009', 'AU STOP MIAMM');
  await lien.action('rerun-sync').click();
  await lien.is({ sync: 'succeeded', error: '' });
  expect(sandbox.world.syncRuns).toHaveLength(2);
});

test('the popup runs the sync with no Dayboard tab open, once the page has been seen', async ({ extension, sandbox }) => {
  const lien = await extension.openLien();
  await lien.is({ facts: 'complete' });
  await lien.page.close();
  sandbox.control.createAccount('41169009', 'AU STOP MIAMM');
  const popup = await extension.openPopup();
  await expect(popup.locator('[data-sync]')).toHaveAttribute('data-sync', 'idle');
  await popup.locator('[data-action="rerun-sync"]').click();
  await expect(popup.locator('[data-sync]')).toHaveAttribute('data-sync', 'succeeded');
  expect(sandbox.world.syncRuns).toHaveLength(1);
});

test('on other pages of Dayboard: nothing', async ({ extension, sandbox }) => {
  const lien = await extension.openLien();
  await lien.is({ facts: 'complete' });
  for (const path of ['', 'clients', 'facturation', 'temps', 'aide']) {
    await lien.page.goto(`${sandbox.url}/dayboard/${path}`);
    await lien.page.waitForLoadState('networkidle');
    await expect(lien.host).toHaveCount(0);
  }
});
