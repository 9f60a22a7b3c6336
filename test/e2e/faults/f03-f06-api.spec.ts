import { expect, test } from '../fixtures.ts';
import { accountsUnder, culpritsOf, planned, posted, until } from './steps.ts';

const POST = 'POST /account';

test.beforeEach(({ sandbox }) => {
  sandbox.control.seed({ clients: 40, culprits: 6 });
  sandbox.control.faults({ rateLimit: 500, keepAlive: false });
});

test('F3: answers to POSTs that are lost are looked up by number, and count once', async ({ extension, sandbox }) => {
  const culprits = culpritsOf(sandbox);
  const lien = await planned(extension);
  sandbox.control.faults({ api: [{ kind: 'reset', on: POST, times: 3, afterActing: true }] });
  await lien.action('confirm').click();
  await lien.is({ repair: 'done', sync: 'succeeded' });
  expect(posted(sandbox).sort()).toEqual(culprits);
  for (const number of culprits) expect(accountsUnder(sandbox, number), number).toBe(1);
  await expect(lien.host.locator('[data-progress]')).toHaveAttribute('data-progress', '6/6');
});

const LIMITS = [
  { what: 'too many requests, with the headers', fault: { kind: 'rate', headers: true } },
  { what: 'too many requests, without the headers', fault: { kind: 'rate', headers: false } },
  { what: 'too many at once, with the headers', fault: { kind: 'concurrent', headers: true } },
  { what: 'too many at once, without the headers', fault: { kind: 'concurrent', headers: false } },
] as const;

for (const { what, fault } of LIMITS) {
  test(`F4: ${what}: it waits, and no request is lost`, async ({ extension, sandbox }) => {
    const culprits = culpritsOf(sandbox);
    const lien = await planned(extension);
    sandbox.control.faults({ api: [{ ...fault, on: POST, times: 3 }] });
    await lien.action('confirm').click();
    await lien.is({ repair: 'done', sync: 'succeeded' });
    expect(posted(sandbox, { answered: true }).sort()).toEqual(culprits);
  });
}

test('F4: a limit shared with another computer is waited for, and the progress says so', async ({ extension, sandbox }) => {
  const culprits = culpritsOf(sandbox);
  const lien = await planned(extension);
  sandbox.control.faults({ rateLimit: 10, sharedLimit: true });
  await lien.action('confirm').click();
  await expect(lien.host.locator('[data-progress]')).toContainText('My Unisoft limite le nombre de demandes : suite dans');
  await expect(lien.host).toHaveAttribute('data-repair', 'done', { timeout: 50_000 });
  await lien.is({ sync: 'succeeded' });
  expect(posted(sandbox, { answered: true }).sort()).toEqual(culprits);
  expect(sandbox.world.requests.filter(({ status }) => status === 429)).toHaveLength(0);
});

const PAUSES = [
  { row: 'F5', what: 'the API answers 503', fault: { kind: 'status', status: 503, code: 'ERR-INTERNAL' }, pause: 'unavailable' },
  { row: 'F6', what: 'the key was revoked', fault: { kind: 'status', status: 401, code: 'ERR-API-TOKEN-NOT-FOUND' }, pause: 'unauthorised' },
  { row: 'F6', what: 'a plain 401 comes', fault: { kind: 'status', status: 401, code: 'ERR-HTTP' }, pause: 'unauthorised' },
  { row: 'F6', what: 'the right is missing', fault: { kind: 'status', status: 403, code: 'DROIT1' }, pause: 'forbidden' },
  { row: 'F6', what: 'the route is missing from the key', fault: { kind: 'status', status: 403, code: 'ERR-FORBIDDEN-ROUTE' }, pause: 'route-missing' },
] as const; // biome-ignore format: a table

for (const { row, what, fault, pause } of PAUSES) {
  test(`${row}: in the middle ${what}: paused with the reason, and resumed`, async ({ extension, sandbox }) => {
    const culprits = culpritsOf(sandbox);
    const lien = await planned(extension);
    sandbox.control.faults({ apiLatencyMs: 200 });
    await lien.action('confirm').click();
    await until(() => posted(sandbox, { answered: true }).length >= 1, 'one account');
    sandbox.control.faults({ api: [{ ...fault, on: POST, times: 0 }] });
    await expect(lien.host).toHaveAttribute('data-repair', 'paused', { timeout: 45_000 });
    await expect(lien.host.locator(`[data-pause="${pause}"]`)).toBeVisible();
    await expect(lien.host).toContainText('POST /account');
    expect(sandbox.world.syncRuns).toHaveLength(0);
    const done = posted(sandbox, { answered: true });
    for (const number of done) expect(accountsUnder(sandbox, number)).toBe(1);

    sandbox.control.faults({ api: [], apiLatencyMs: 0 });
    await lien.action('resume').click();
    await lien.is({ repair: 'done', sync: 'succeeded' });
    expect(posted(sandbox, { answered: true }).sort()).toEqual(culprits);
    expect(sandbox.world.syncRuns).toHaveLength(1);
  });
}

test('F5: offline in the middle: paused with the reason, and resumed', async ({ extension, sandbox }) => {
  const culprits = culpritsOf(sandbox);
  const lien = await planned(extension);
  sandbox.control.faults({ apiLatencyMs: 200 });
  await lien.action('confirm').click();
  await until(() => posted(sandbox, { answered: true }).length >= 1, 'one account');
  sandbox.control.faults({ apiDown: true });
  await expect(lien.host).toHaveAttribute('data-repair', 'paused', { timeout: 45_000 });
  await expect(lien.host.locator('[data-pause="offline"]')).toContainText('injoignable');
  sandbox.control.faults({ apiDown: false, apiLatencyMs: 0 });
  await lien.action('resume').click();
  await lien.is({ repair: 'done', sync: 'succeeded' });
  expect([...new Set(posted(sandbox))].sort()).toEqual(culprits);
  for (const number of culprits) expect(accountsUnder(sandbox, number), number).toBe(1);
});

test('F6: a key without POST /account reads, and offers no repair', async ({ extension, sandbox }) => {
  await extension.saveKey('lecture-2a6b8f43');
  const lien = await extension.openLien();
  await lien.is({ facts: 'complete', chart: 'known' });
  await expect(lien.action('fix')).toHaveCount(0);
  await expect(lien.action('open-chart')).toBeVisible();
  expect(posted(sandbox)).toHaveLength(0);
});
