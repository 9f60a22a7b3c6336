import { Assistant, expect, test } from '../fixtures.ts';
import { culpritsOf, inFlight, planned, posted, pressAtOnce, until } from './steps.ts';

const SYNC = '/dayboard/lien-my-unisoft/synchronisation';

test('F10: two tabs ask for the sync at once: one runs, both see it', async ({ extension, sandbox }) => {
  sandbox.control.createAccount('41169009', 'AU STOP MIAMM');
  const [one, other] = [await extension.openLien(), await extension.openLien('dossier-cabinet')];
  await one.is({ facts: 'complete' });
  await other.is({ facts: 'complete' });
  sandbox.control.faults({ syncDelayMs: 2000 });
  await pressAtOnce(one.action('rerun-sync'), other.action('rerun-sync'));
  await Promise.all([one.is({ sync: 'running' }), other.is({ sync: 'running' })]);
  await Promise.all([one.is({ sync: 'succeeded' }), other.is({ sync: 'succeeded' })]);
  expect(sandbox.world.syncRuns).toHaveLength(1);
});

test('F10: two tabs confirm the same plan at once: one repair runs, both see it', async ({ extension, sandbox }) => {
  sandbox.control.seed({ clients: 40, culprits: 6 });
  const culprits = culpritsOf(sandbox);
  const one = await planned(extension);
  const other = await extension.openLien();
  await other.is({ facts: 'complete', repair: 'planned' });
  sandbox.control.faults({ apiLatencyMs: 300, rateLimit: 500 });
  await pressAtOnce(one.action('confirm'), other.action('confirm'));
  await Promise.all([one.is({ repair: 'running' }), other.is({ repair: 'running' })]);
  await Promise.all([one.is({ repair: 'done', sync: 'succeeded' }), other.is({ repair: 'done', sync: 'succeeded' })]);
  expect(posted(sandbox).sort()).toEqual(culprits);
  expect(sandbox.world.syncRuns).toHaveLength(1);
});

test('F11: the page’s own button, pressed while ours runs, does not double it', async ({ extension, sandbox }) => {
  sandbox.control.createAccount('41169009', 'AU STOP MIAMM');
  const lien = await extension.openLien();
  await lien.is({ facts: 'complete' });
  sandbox.control.faults({ syncDelayMs: 2500 });
  await lien.action('rerun-sync').click();
  await lien.is({ sync: 'running' });
  await lien.page.getByRole('button', { name: 'Synchronisation My Unisoft' }).click();
  await lien.is({ sync: 'succeeded' });
  expect(sandbox.world.syncRuns).toHaveLength(1);
  expect(sandbox.world.count('POST', SYNC)).toBe(1);
});

test('F11: ours, asked for while the page’s own button runs it, does not double it', async ({ extension, sandbox }) => {
  sandbox.control.createAccount('41169009', 'AU STOP MIAMM');
  const lien = await extension.openLien();
  // Another tab of the same session: to log in again would make the first page's token stale.
  const other = new Assistant(await extension.context.newPage());
  await other.page.goto(lien.page.url());
  await other.is({ facts: 'complete' });
  sandbox.control.faults({ syncDelayMs: 2500 });
  await lien.page.bringToFront();
  const pressed = lien.page.getByRole('button', { name: 'Synchronisation My Unisoft' }).click();
  await until(() => inFlight(sandbox, 'POST', SYNC) === 1, 'the page’s own run');
  await other.is({ sync: 'running' });
  await expect(other.action('rerun-sync')).toBeDisabled();
  await pressed;
  await lien.is({ sync: 'succeeded', error: '' });
  expect(sandbox.world.syncRuns).toHaveLength(1);
});
