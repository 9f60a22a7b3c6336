import { expect, test } from './fixtures.ts';

test('with a key: the culprit is known, its account is created once, the sync is run and read', async ({
  extension,
  sandbox,
}) => {
  await extension.saveKey();
  const lien = await extension.openLien();
  await lien.is({
    page: 'informations',
    error: 'COMPTE5',
    'auto-create': 'on',
    facts: 'complete',
    chart: 'known',
    repair: 'none',
    sync: 'idle',
  });
  await expect(lien.client('41169009')).toHaveAttribute('data-outcome', 'blocked');
  await expect(lien.client('41169009')).toHaveAttribute('data-state', 'code-differs');
  // Its account was changed, not deleted: it goes through, and is nobody's suspect any more.
  await expect(lien.client('411BANANA0')).toHaveCount(0);
  await expect(lien.client('411ABC000')).toHaveAttribute('data-outcome', 'duplicate-risk');
  await expect(lien.client('411ABATELA')).toHaveAttribute('data-outcome', 'auto-create');

  await lien.action('fix').click();
  await lien.is({ repair: 'planned' });
  expect(sandbox.world.count('POST', '/api/v1/account')).toBe(0);
  await expect(lien.host.locator('[data-plan-line="41169009"]')).toContainText('AU STOP MIAMM');

  await lien.action('confirm').click();
  await lien.is({ sync: 'succeeded', repair: 'done', error: '' });
  expect(sandbox.world.count('POST', '/api/v1/account')).toBe(1);
  expect(sandbox.world.syncRuns).toHaveLength(1);
  expect(sandbox.world.entries).toHaveLength(0);
  await expect(lien.host).toContainText('La synchronisation a réussi');
});

test('the plan is put away by « Annuler », and nothing was written', async ({ extension, sandbox }) => {
  await extension.saveKey();
  const lien = await extension.openLien();
  await lien.action('fix').click();
  await lien.is({ repair: 'planned' });
  await lien.action('cancel').click();
  await lien.is({ repair: 'none' });
  expect(sandbox.world.count('POST', '/api/v1/account')).toBe(0);
  expect(sandbox.world.syncRuns).toHaveLength(0);
});
