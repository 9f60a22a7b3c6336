import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

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
