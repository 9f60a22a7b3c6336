import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, KEYS, test } from './fixtures.ts';

/** What axe finds in one place of a page, named so that a failure can be read. */
async function faults(page: Page, where?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page });
  const { violations } = await (where ? builder.include(where) : builder).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
}

for (const background of ['#ffffff', '#15181f']) {
  test(`the panel and the plan, on a page of ${background}`, async ({ extension }) => {
    await extension.saveKey();
    const lien = await extension.openLien();
    await lien.page.route('**/*.css', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: `${await answer.text()}\nbody{background:${background}!important}` });
    });
    await lien.page.reload();
    await lien.is({ facts: 'complete', chart: 'known' });
    expect(await faults(lien.page, 'mu-assistant')).toEqual([]);
    await lien.action('fix').click();
    await lien.is({ repair: 'planned' });
    expect(await faults(lien.page, 'mu-assistant')).toEqual([]);
  });
}

test('the popup and the options', async ({ extension }) => {
  const lien = await extension.openLien();
  await lien.is({ facts: 'complete' });
  const popup = await extension.openPopup();
  await expect(popup.locator('[data-error="COMPTE5"]')).toBeVisible();
  expect(await faults(popup)).toEqual([]);
  await popup.goto(`chrome-extension://${extension.id}/options.html`);
  await expect(popup.getByLabel('Adresse de l’API')).toBeVisible();
  expect(await faults(popup)).toEqual([]);
});

test('a key that only reads: the panel says why nothing is created from here, and nothing is hard to read', async ({
  extension,
}) => {
  await extension.saveKey(KEYS.readOnly);
  const lien = await extension.openLien();
  await lien.is({ facts: 'complete', chart: 'known' });
  await expect(lien.host.locator('[data-cannot-create="route"]')).toContainText('permet seulement de lire');
  await expect(lien.action('fix')).toHaveCount(0);
  expect(await faults(lien.page, 'mu-assistant')).toEqual([]);
});

test('an error that is about no client, on a narrow page: what to do, and the report that says that it is copied', async ({
  extension,
  sandbox,
}) => {
  sandbox.control.faults({ forcedError: { code: 'ZORGLUB99', message: 'Inconnu.' } });
  const lien = await extension.openLien();
  await lien.page.setViewportSize({ width: 320, height: 700 });
  await lien.is({ facts: 'complete' });
  await lien.action('rerun-sync').click();
  await lien.is({ error: 'ZORGLUB99', facts: 'complete' });
  await expect(lien.host.locator('[data-advice]')).toBeVisible();
  await lien.action('report').click();
  await expect(lien.host.getByText('Rapport copié')).toBeVisible();
  expect(await faults(lien.page, 'mu-assistant')).toEqual([]);
});
