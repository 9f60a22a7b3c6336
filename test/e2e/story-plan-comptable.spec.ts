import { Assistant, expect, test } from './fixtures.ts';

const CULPRIT = '41169009';

test('without a key: the culprit is found in My Unisoft’s page, its account is created by hand, the sync is run and read', async ({
  extension,
  sandbox,
}) => {
  // The address of the Plan Comptable is learned when the user visits it.
  const chart = new Assistant(await extension.context.newPage());
  await chart.page.goto(`${sandbox.url}/my-unisoft/tab/2123/accounting-plan`);
  await expect(chart.page.getByText('101000')).toBeVisible();
  await expect(chart.host).toHaveCount(0);
  const learned = chart.page.url();

  const lien = await extension.openLien();
  await lien.is({ facts: 'complete', chart: 'none' });
  await lien.action('open-chart').first().click();
  await chart.is({ page: 'chart-of-accounts' });
  expect(chart.page.url()).toBe(learned);
  await expect(chart.host).toContainText('SUPPORT & TESTS GI');

  const second = new Assistant(await extension.context.newPage());
  await second.page.goto(learned);
  await second.is({ page: 'chart-of-accounts' });
  await chart.page.bringToFront();
  await chart.action('verify').click();
  await chart.is({ 'client-code': CULPRIT });
  // The other suspect's account is there: it is not proposed, and in Dayboard's page it is no suspect any more.
  await lien.is({ chart: 'partial' });
  await expect(lien.client(CULPRIT)).toHaveAttribute('data-outcome', 'blocked');
  await expect(lien.client('411BANANA0')).toHaveCount(0);
  // Another tab that shows the same list says the same.
  await second.is({ 'client-code': CULPRIT });
  await second.page.close();

  await chart.page.getByRole('button', { name: 'Nouveau Compte' }).click();
  await chart.action('fill').click();
  await expect(chart.page.getByLabel('N° de compte *')).toHaveValue(CULPRIT);
  await expect(chart.page.getByLabel('Intitulé du compte *')).toHaveValue('AU STOP MIAMM');
  expect(sandbox.world.dossier.accounts.some(({ number }) => number === CULPRIT)).toBe(false);

  await chart.page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(chart.host).toContainText('Tous les comptes sont là');
  await chart.action('back').first().click();
  await lien.is({ sync: 'succeeded', error: '' });
  await expect(chart.host).toHaveCount(0);
  expect(sandbox.world.syncRuns).toHaveLength(1);
  expect(sandbox.world.count('POST', '/api/v1/account')).toBe(0);
});

test('« Utiliser … dans la fiche client » opens the Fiche Client with the code to paste, and writes nothing there', async ({
  extension,
  sandbox,
}) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const lien = await extension.openLien();
  const opened = extension.context.waitForEvent('page');
  await lien.client('411ABC000').locator('[data-action="use-suggestion"]').click();
  const record = new Assistant(await opened);
  await record.is({ page: 'client-record' });
  await expect(record.host).toContainText('411ABCHANG');
  expect(await record.page.evaluate(() => navigator.clipboard.readText())).toBe('411ABCHANG');
  expect(
    sandbox.world.requests.filter(
      ({ method, path }: { method: string; path: string }) => method === 'POST' && path.includes('code-client'),
    ),
  ).toHaveLength(0);
});

test('in a Fiche Client: the code, and with a key whether its account is there', async ({ extension, sandbox }) => {
  await extension.saveKey();
  const lien = await extension.openLien();
  await lien.is({ facts: 'complete', chart: 'known' });
  await lien.page.goto(`${sandbox.url}/dayboard/clients/104/coordonnees`);
  await lien.is({ page: 'client-record' });
  await expect(lien.host.locator(`[data-client-code="${CULPRIT}"]`)).toContainText('absent du plan comptable');
  await lien.action('fix').click();
  await lien.is({ repair: 'planned' });
  await lien.action('confirm').click();
  await expect(lien.host).toContainText('présent au plan comptable');
  expect(sandbox.world.count('POST', '/api/v1/account')).toBe(1);
});
