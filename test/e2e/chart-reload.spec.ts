/** A Plan Comptable that loads anew for every search: what was begun goes on in the next document. */
import { startReloadingPlan } from './chart-page/reloading';
import { Assistant, expect, test } from './fixtures.ts';

const CULPRIT = '41169009';

test('the numbers are looked up, the form is filled, and the account is ticked off, over pages that load', async ({
  extension,
}) => {
  const others = Array.from({ length: 40 }, (_, i) => ({ number: String(101_000 + i), label: `COMPTE ${i}` }));
  const plan = await startReloadingPlan([...others, { number: '411BANANA0', label: 'BANANA' }]);
  const chart = new Assistant(await extension.context.newPage());
  await chart.page.goto(plan.url);
  await expect(chart.page.getByText('101000')).toBeVisible();

  const lien = await extension.openLien();
  await lien.is({ facts: 'complete', chart: 'none' });
  // The address is learned once the page is known.
  await expect(async () => {
    await lien.action('open-chart').first().click();
    await chart.is({ page: 'chart-of-accounts' });
  }).toPass();
  expect(chart.page.url()).toBe(plan.url);

  await chart.action('verify').click();
  await expect(chart.action('fill')).toBeVisible({ timeout: 30_000 });
  await chart.is({ 'client-code': CULPRIT });
  await lien.is({ chart: 'partial' });
  await expect(lien.client(CULPRIT)).toHaveAttribute('data-outcome', 'blocked');
  await expect(lien.client('411BANANA0')).toHaveCount(0);

  await chart.page.getByRole('link', { name: 'Nouveau Compte' }).click();
  await chart.action('fill').click();
  await expect(chart.page.locator('[name=numero]')).toHaveValue(CULPRIT);
  await expect(chart.page.locator('[name=intitule]')).toHaveValue('AU STOP MIAMM');
  expect(plan.accounts.some(({ number }) => number === CULPRIT)).toBe(false);
  await chart.page.getByRole('button', { name: 'Enregistrer' }).click();
  // It is not on the first page of the list: the page is asked.
  await expect(chart.host).toContainText('Tous les comptes sont là', { timeout: 30_000 });
  await expect(chart.page.getByLabel('N° de Compte')).toHaveValue('');

  plan.close();
});
