import { expect, KEYS, test } from '../fixtures.ts';

const CODE = '41169009';

test('T15: the table shows a forged number, and the plan uses the one of the Fiche Client', async ({ extension, sandbox }) => {
  const client = sandbox.world.clientByCode(CODE);
  if (client) client.tableCode = '411PIRATE';
  await extension.saveKey();
  const lien = await extension.openLien();
  await lien.action('fix').click();
  await lien.is({ repair: 'planned' });
  await expect(lien.host.locator(`[data-plan-line="${CODE}"]`)).toContainText('AU STOP MIAMM');
  await expect(lien.host.locator('[data-plan-line="411PIRATE"]')).toHaveCount(0);
  await lien.action('confirm').click();
  await lien.is({ repair: 'done', sync: 'succeeded' });
  expect(sandbox.world.dossier.accounts.some(({ number }) => number === CODE)).toBe(true);
  expect(sandbox.world.dossier.accounts.some(({ number }) => number === '411PIRATE')).toBe(false);
});

test('T15: a page that forges its rows by script proposes no other account', async ({ extension, sandbox }) => {
  await extension.saveKey();
  const lien = await extension.openLien('dossier-cabinet');
  await lien.is({ facts: 'complete', chart: 'known' });
  await lien.page.evaluate((code) => {
    for (const cell of document.querySelectorAll('td')) if (cell.textContent === code) cell.textContent = '411PIRATE';
  }, CODE);
  await expect(lien.client('411PIRATE')).toHaveAttribute('data-outcome', 'blocked');
  await lien.action('fix').click();
  await lien.is({ repair: 'planned' });
  await expect(lien.host.locator(`[data-plan-line="${CODE}"]`)).toHaveCount(1);
  await expect(lien.host.locator('[data-plan-line="411PIRATE"]')).toHaveCount(0);
  expect(sandbox.world.count('POST', '/api/v1/account')).toBe(0);
});

test('T15: a key of another dossier writes nothing, and the panel says why', async ({ extension, sandbox }) => {
  await extension.saveKey(KEYS.otherDossier, '3087');
  const lien = await extension.openLien();
  await lien.is({ facts: 'complete', chart: 'error' });
  await expect(lien.host).toContainText('La clé ouvre un autre dossier');
  await expect(lien.host).toContainText('BOULANGERIE DU PORT');
  await expect(lien.action('fix')).toHaveCount(0);
  await expect(lien.client(CODE)).toHaveAttribute('data-outcome', 'to-verify');
  expect(sandbox.world.count('POST', '/api/v1/account')).toBe(0);
});

test('T16: a key that opens every dossier is warned about, and still repairs the one that was named', async ({
  extension,
  sandbox,
}) => {
  await extension.saveKey(KEYS.firm);
  const lien = await extension.openLien();
  await lien.is({ facts: 'complete', chart: 'known' });
  await expect(lien.host.locator('[data-warning="firm-level-key"]')).toContainText('tous les dossiers du cabinet');
  await lien.action('fix').click();
  await lien.action('confirm').click();
  await lien.is({ repair: 'done', sync: 'succeeded' });
  expect(sandbox.world.count('POST', '/api/v1/account')).toBe(1);
});
