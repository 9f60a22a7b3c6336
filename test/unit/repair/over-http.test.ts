/** The same repair over real HTTP, against the sandbox's API. */
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { RepairJournal } from '../../../lib/domain/repair';
import { createPartnerApi } from '../../../lib/my-unisoft/client';
import { createLimiter } from '../../../lib/my-unisoft/limiter';
import { systemTime, type Time } from '../../../lib/my-unisoft/time';
import { DEADLINE } from '../../../lib/my-unisoft/transport';
import { summary } from '../../../lib/repair/journal';
import { createRunner } from '../../../lib/repair/runner';
import type { JournalStore } from '../../../lib/repair/store';
import { SECRET } from '../../sandbox/api/keys.ts';
import { type RunningSandbox, startSandbox } from '../../sandbox/server.ts';
import { SOCIETY_ID } from '../../sandbox/world/seed.ts';
import { ID, journalOf, numbers } from './workshop';

/** Waits are short, and a request that hangs is given up after a second. */
const hasty: Time = { ...systemTime, sleep: (ms, signal) => systemTime.sleep(ms === DEADLINE ? 1000 : Math.min(ms, 10), signal) };

vi.setConfig({ testTimeout: 20_000 });

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());
beforeEach(() => {
  sandbox.control.reset();
  sandbox.control.faults({ rateLimit: 500 });
});

function connect(token = 'dossier-4f1c2a9e', societyId: number | null = null) {
  const connection = { baseUrl: `${sandbox.url}/api/v1`, token, secret: SECRET, societyId };
  return createPartnerApi({
    connection,
    fetch: (url, init) => fetch(url, init),
    limiter: createLimiter({ time: hasty }),
    time: hasty,
  });
}

async function repair(wanted: readonly string[], token?: string) {
  let journal: RepairJournal = { ...journalOf(wanted), dossier: { id: SOCIETY_ID, name: 'SUPPORT & TESTS GI' } };
  const store: JournalStore = {
    load: async () => structuredClone(journal),
    save: async (next) => {
      journal = structuredClone(next);
    },
    setAside: async () => {},
    exclusively: (_, work) => work(),
  };
  const end = await createRunner({ api: connect(token), store, time: hasty }).run(ID);
  return { end, journal, counts: summary(journal) };
}

const timesThere = (number: string) =>
  sandbox.world.dossierOf(SOCIETY_ID)?.accounts.filter((account) => account.number === number).length;

it('creates accounts', async () => {
  const { end, counts } = await repair(numbers(12));
  expect([end, counts.created]).toEqual(['done', 12]);
  expect(numbers(12).map(timesThere)).toEqual(numbers(12).map(() => 1));
});

it.each([
  ['reset', true],
  ['reset', false],
  ['truncated', true],
  ['timeout', true],
  ['html', true],
  ['wrong-shape', true],
  ['huge', true],
  ['rate', false],
  ['concurrent', false],
  ['status', false],
] as const)('F1, F3 to F5, F7: a POST answered by %s (after acting: %s) ends created, once', async (kind, afterActing) => {
  sandbox.control.faults({ api: [{ kind, afterActing, on: 'POST /account', times: 2 }] });
  const { end, counts } = await repair(numbers(6));
  expect([end, counts.created, counts.failed]).toEqual(['done', 6, 0]);
  expect(numbers(6).map(timesThere)).toEqual([1, 1, 1, 1, 1, 1]);
});

it.each(['truncated', 'html', 'wrong-shape', 'huge'] as const)('F7: a chart answered by %s starts nothing', async (kind) => {
  sandbox.control.faults({ api: [{ kind, on: 'GET /account/v2', times: 0 }] });
  const { end, journal } = await repair(numbers(5));
  expect([end, journal.pause?.error?.kind, journal.pause?.error?.call]).toEqual(['paused', 'unreadable', 'GET /account/v2']);
  expect(timesThere(numbers(1)[0] ?? '')).toBe(0);
});

it.each([
  ['revoquee-77c0e1d2', 'unauthorised'],
  ['lecture-2a6b8f43', 'route-missing'],
  ['autre-91e5d7c0', 'wrong-dossier'],
])('F6: the key %s pauses with %s, and creates nothing', async (token, reason) => {
  const { end, journal } = await repair(numbers(4), token);
  expect([end, journal.pause?.reason]).toEqual(['paused', reason]);
  expect(numbers(4).map(timesThere)).toEqual([0, 0, 0, 0]);
});

it('F8: one refused account fails, the others go on', async () => {
  sandbox.control.faults({ postErrors: { [numbers(1)[0] ?? '']: { code: 'COMPTE32', message: 'Le compte est fermé' } } });
  const { counts, journal } = await repair(numbers(4));
  expect(counts).toMatchObject({ created: 3, failed: 1 });
  expect(journal.lines[0]?.error?.code).toBe('COMPTE32');
});

it('F20: a colleague creates it at the same moment', async () => {
  sandbox.control.faults({ colleagueCreates: numbers(4) });
  expect((await repair(numbers(4))).counts.created).toBe(4);
  expect(numbers(4).map(timesThere)).toEqual([1, 1, 1, 1]);
});

it('stops when the number comes back padded', async () => {
  sandbox.control.faults({ postEcho: 'padded' });
  const { journal } = await repair(['411AB', '411AC', '411AD']);
  expect(journal.pause?.reason).toBe('number-changed');
  expect(journal.lines.map((line) => line.otherNumber)).toEqual(['411AB00000', null, null]);
});

it('opens one dossier of a firm-level key, and reads the rest', async () => {
  const api = connect('cabinet-b83d06e7', SOCIETY_ID);
  expect(await api.keyInfo()).toMatchObject({ ok: true, value: { level: 'firm' } });
  expect(await api.society()).toMatchObject({ ok: true, value: { id: SOCIETY_ID } });
  expect(await api.accountingParameters()).toMatchObject({ ok: true, value: { longestNumber: 10 } });
  expect(await api.accountsPaged({ limit: 5, offset: 5 })).toMatchObject({ ok: true, value: { accounts: expect.any(Array) } });
  expect(await api.diaries()).toMatchObject({ ok: true });
  expect(await api.searchAccounts('411', 2)).toMatchObject({ ok: true });
  expect(await api.health()).toEqual({ ok: true, value: true });
});
