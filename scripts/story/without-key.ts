/** Without a key: two suspects, and My Unisoft's own Plan Comptable tells which. */
import type { Page } from '@playwright/test';
import { Assistant } from '../../test/e2e/fixtures.ts';
import { attributesOf, expect, headlineOf, picture, type Stage, seeSuccess } from './stage.ts';
import type { Teller } from './teller.ts';

/** In the extension's own pages. */
declare const chrome: { storage: { local: { get(): Promise<unknown> } } };

const CULPRIT = '41169009';
const SUSPECTS = [CULPRIT, '411BANANA0'];

export async function withoutKey(stage: Stage, teller: Teller): Promise<void> {
  const { sandbox } = stage;
  teller.title('Without a key');

  const lien = await stage.openLien();
  await teller.step('the page with the red banner: two clients can be the cause', async () => {
    await lien.is({ page: 'informations', error: 'COMPTE5', facts: 'complete', chart: 'none', sync: 'idle' });
    for (const code of SUSPECTS) await expect(lien.client(code)).toHaveAttribute('data-outcome', 'to-verify');
    await picture(lien.page, 'panel-without-key');
    await narrow(lien.page);
    return `${await headlineOf(lien)}: ${SUSPECTS.join(', ')}; ${await attributesOf(lien)}`;
  });

  await teller.step('the client table has a badge in each row', async () => {
    const table = new Assistant(await stage.open('/dayboard/lien-my-unisoft/dossier-cabinet'));
    await table.is({ page: 'client-accounts', facts: 'complete' });
    await expect(table.page.locator('mu-badge')).toHaveCount(7);
    const badges = await table.page.locator('mu-badge').evaluateAll((all) => all.map((one) => one.dataset.outcome));
    await picture(table.page, 'table');
    await table.page.close();
    return badges.join(', ');
  });

  const chart = new Assistant(await stage.open(`/my-unisoft/tab/${sandbox.world.dossier.societyId}/accounting-plan`));
  await teller.step('My Unisoft’s Plan Comptable is open, as in any working day: its address is learned', async () => {
    const own = await stage.openOwn('popup.html');
    const learned = (): Promise<boolean> =>
      own.evaluate(async () => JSON.stringify(await chrome.storage.local.get()).includes('/accounting-plan'));
    await expect.poll(learned).toBe(true);
    await own.close();
    await expect(chart.host).toHaveCount(0);
    return 'the address is kept, and nothing is drawn in the page';
  });

  await teller.step('« Plan Comptable » goes there, with both accounts to check', async () => {
    await lien.action('open-chart').first().click();
    await chart.is({ page: 'chart-of-accounts' });
    await picture(chart.page, 'plan-comptable');
    return attributesOf(chart);
  });

  await teller.step('the page’s own search tells which one is missing', async () => {
    await chart.action('verify').click();
    await lien.is({ chart: 'partial' });
    await expect(lien.client(CULPRIT)).toHaveAttribute('data-outcome', 'blocked');
    await expect(lien.client('411BANANA0')).toHaveCount(0);
    await expect(chart.host.locator(`[data-client-code="${CULPRIT}"]`).first()).toBeVisible();
    return `${CULPRIT} blocked, 411BANANA0 is no suspect any more; ${await attributesOf(lien)}`;
  });

  await teller.step('« Nouveau Compte » is filled in; the user saves it; it is ticked off', async () => {
    await chart.page.getByRole('button', { name: 'Nouveau Compte' }).click();
    const form = chart.page.getByRole('dialog', { name: 'Fiche compte' });
    await chart.action('fill').click();
    await expect(form.getByLabel('N° de compte')).toHaveValue(CULPRIT);
    await expect(form.getByLabel('Intitulé du compte')).toHaveValue('AU STOP MIAMM');
    expect(sandbox.world.dossier.accounts.some(({ number }) => number === CULPRIT)).toBe(false);
    await picture(chart.page, 'plan-comptable-filled');
    await form.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(chart.action('back')).toBeVisible();
    await expect(chart.action('fill')).toHaveCount(0);
    return `the form had ${CULPRIT} and AU STOP MIAMM, nothing was saved before the user did; then ${await headlineOf(chart)}`;
  });

  await teller.step('« Revenir et relancer »: the sync is run again and goes through', async () => {
    await chart.action('back').click();
    await seeSuccess(lien);
    expect(sandbox.world.syncRuns).toHaveLength(1);
    expect(sandbox.world.entries).toHaveLength(0);
    return `${await headlineOf(lien)}, 1 sync, 0 entries left; ${await attributesOf(lien)}`;
  });

  await teller.step('the popup says the same', async () => {
    const popup = await stage.openOwn('popup.html');
    await expect(popup.locator('[data-sync]')).toHaveAttribute('data-sync', 'succeeded');
    // As high as what it holds, as the browser makes it.
    const height = await popup.locator('#app').evaluate((app) => Math.ceil(app.getBoundingClientRect().height));
    await popup.setViewportSize({ width: 380, height });
    await picture(popup, 'popup');
    await popup.emulateMedia({ colorScheme: 'dark' });
    await popup.reload();
    await expect(popup.locator('[data-sync]')).toHaveAttribute('data-sync', 'succeeded');
    await picture(popup, 'popup-dark');
    return `« ${await popup.getByRole('heading').first().innerText()} »`;
  });
}

/** The same panel as a sheet at the bottom of a small window. */
async function narrow(page: Page): Promise<void> {
  const size = page.viewportSize();
  await page.setViewportSize({ width: 480, height: 900 });
  await picture(page, 'panel-narrow');
  if (size) await page.setViewportSize(size);
}
