import { expect, type Sandbox, test } from '../fixtures.ts';
import { accountsUnder, culpritsOf, inFlight, planned, posted, stopWorker, until, wakeWorker } from './steps.ts';

const SYNC = '/dayboard/lien-my-unisoft/synchronisation';
const answered = (sandbox: Sandbox): number => posted(sandbox, { answered: true }).length;

/** When the worker dies, and how many posts may then be in doubt: they were in flight. */
const MOMENTS: { when: string; is: (sandbox: Sandbox) => boolean }[] = [
  { when: 'before the first request', is: (sandbox) => inFlight(sandbox, 'GET', '/api/v1/society') > 0 },
  { when: 'while it looks the numbers up', is: (sandbox) => inFlight(sandbox, 'GET', '/api/v1/account/v2') > 0 },
  { when: 'during the first request', is: (sandbox) => inFlight(sandbox, 'POST', '/api/v1/account') > 0 },
  { when: 'after the first account', is: (sandbox) => answered(sandbox) === 1 },
  { when: 'in the middle', is: (sandbox) => answered(sandbox) >= 5 },
  { when: 'after the last account, before its proof', is: (sandbox) => answered(sandbox) === 12 },
];

test.beforeEach(({ sandbox }) => {
  sandbox.control.seed({ clients: 60, culprits: 12 });
  sandbox.control.faults({ rateLimit: 500 });
});

for (const { when, is } of MOMENTS) {
  test(`F1: killed ${when}, the worker goes on by itself, and every account is created once`, async ({ extension, sandbox }) => {
    const culprits = culpritsOf(sandbox);
    expect(culprits).toHaveLength(12);
    const lien = await planned(extension);
    sandbox.control.faults({ apiLatencyMs: 300 });
    await lien.action('confirm').click();
    await until(() => is(sandbox), when);
    await stopWorker(extension, lien);
    await wakeWorker(extension);
    await lien.is({ repair: 'done', sync: 'succeeded', error: '' });
    for (const number of culprits) expect(accountsUnder(sandbox, number), number).toBe(1);
    expect(posted(sandbox, { answered: true }).sort()).toEqual(culprits);
    expect(sandbox.world.syncRuns).toHaveLength(1);
  });
}

test('F1: killed again and again, it still posts nothing twice that was known', async ({ extension, sandbox }) => {
  const culprits = culpritsOf(sandbox);
  const lien = await planned(extension);
  sandbox.control.faults({ apiLatencyMs: 300 });
  await lien.action('confirm').click();
  const known = new Set<string>();
  for (const count of [1, 3, 6, 9]) {
    await until(() => answered(sandbox) >= count, `${count} accounts`);
    await stopWorker(extension, lien);
    await wakeWorker(extension);
    known.add(String(count));
  }
  await lien.is({ repair: 'done', sync: 'succeeded' });
  expect(known.size).toBe(4);
  for (const number of culprits) expect(accountsUnder(sandbox, number), number).toBe(1);
  expect(posted(sandbox, { answered: true }).sort()).toEqual(culprits);
  expect(sandbox.world.syncRuns).toHaveLength(1);
});

test('F1: killed between the last account and the sync, it still runs the sync, once', async ({ extension, sandbox }) => {
  const lien = await planned(extension);
  sandbox.control.faults({ apiLatencyMs: 300 });
  await lien.action('confirm').click();
  await lien.is({ repair: 'done' });
  await stopWorker(extension, lien);
  await wakeWorker(extension);
  await lien.is({ sync: 'succeeded', error: '' });
  expect(sandbox.world.syncRuns).toHaveLength(1);
});

test('F1: killed while the sync runs, it reads the page, and never sends the sync again', async ({ extension, sandbox }) => {
  const lien = await planned(extension);
  sandbox.control.faults({ syncDelayMs: 1500 });
  await lien.action('confirm').click();
  await until(() => inFlight(sandbox, 'POST', SYNC) > 0, 'the sync was sent');
  await stopWorker(extension, lien);
  await wakeWorker(extension);
  await expect(lien.host).toHaveAttribute('data-sync', /succeeded|unconfirmed/);
  await lien.is({ repair: 'done' });
  await until(() => sandbox.world.syncRuns.length > 0, 'the sync ended');
  expect(sandbox.world.count('POST', SYNC)).toBe(1);
});
