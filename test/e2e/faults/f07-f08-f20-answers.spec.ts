import { expect, test } from '../fixtures.ts';
import { accountsUnder, culpritsOf, planned, posted } from './steps.ts';

const CHART = 'GET /account/v2';

for (const kind of ['html', 'truncated', 'huge', 'wrong-shape'] as const) {
  test(`F7: a chart that comes ${kind} is an error that names the call, never half a chart`, async ({ extension, sandbox }) => {
    sandbox.control.faults({ api: [{ kind, on: CHART, times: 0 }] });
    await extension.saveKey();
    const lien = await extension.openLien();
    await expect(lien.host).toHaveAttribute('data-chart', 'error', { timeout: 40_000 });
    await lien.is({ facts: 'complete', repair: 'none', error: 'COMPTE5' });
    await expect(lien.host).toContainText('n’a pas la forme attendue');
    await expect(lien.host).toContainText(`Appel : ${CHART}`);
    await expect(lien.client('41169009')).toHaveAttribute('data-outcome', 'to-verify');
    await expect(lien.action('fix')).toHaveCount(0);
    expect(posted(sandbox)).toHaveLength(0);
  });
}

const REFUSED = [
  { code: 'COMPTE6', message: 'Le premier caractère du numéro de compte doit être compris entre 1 et 9.' },
  { code: 'COMPTE32', message: 'Le compte est fermé' },
  { code: 'COMPTE99', message: 'Un code que personne ne connaît' },
];

for (const { code, message } of REFUSED) {
  test(`F8: one number refused with ${code} has failed, the others are created`, async ({ extension, sandbox }) => {
    sandbox.control.seed({ clients: 40, culprits: 6 });
    sandbox.control.faults({ rateLimit: 500 });
    const culprits = culpritsOf(sandbox);
    const refused = culprits[3] as string;
    const lien = await planned(extension);
    sandbox.control.faults({ postErrors: { [refused]: { code, message } } });
    await lien.action('confirm').click();
    await lien.is({ repair: 'failed' });
    await expect(lien.host.locator(`[data-line="${refused}"]`)).toHaveAttribute('data-line-state', 'failed');
    await expect(lien.host.locator(`[data-line="${refused}"]`)).toContainText(code);
    for (const number of culprits) expect(accountsUnder(sandbox, number), number).toBe(number === refused ? 0 : 1);
    expect(posted(sandbox).sort()).toEqual(culprits);
    // Five were repaired, so the sync is run: it stops at the one that was refused, and says so.
    await lien.is({ sync: 'failed', error: 'COMPTE5' });
    expect(sandbox.world.syncRuns).toHaveLength(1);
  });
}

test('F20: accounts that a colleague creates at the same moment are there once, and count', async ({ extension, sandbox }) => {
  sandbox.control.seed({ clients: 40, culprits: 6 });
  const culprits = culpritsOf(sandbox);
  const lien = await planned(extension);
  const [before, during] = culprits as [string, string];
  sandbox.control.createAccount(before, 'SAISI PAR UN COLLEGUE');
  sandbox.control.faults({ rateLimit: 500, colleagueCreates: [during] });
  await lien.action('confirm').click();
  await lien.is({ repair: 'done', sync: 'succeeded' });
  for (const number of culprits) expect(accountsUnder(sandbox, number), number).toBe(1);
  // The one that was there when the chart was read again is not posted at all.
  expect(posted(sandbox).sort()).toEqual(culprits.filter((number) => number !== before));
  await expect(lien.host.locator('[data-progress]')).toHaveAttribute('data-progress', '6/6');
  await expect(lien.host).toContainText('1 compte existait déjà');
});
