import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { historyItem, keptConnection, seenSites } from '../../../lib/background/items';
import { abandon, recoverRepairs, runRepair, wakeRepair } from '../../../lib/background/repair';
import { browserSession, journalId, journalStore, owedSyncs } from '../../../lib/background/repair-items';
import type { JournalLine, RepairJournal } from '../../../lib/domain/repair';
import { type Pretend, pretendBrowser } from './pretend-browser';

const SITE = 'https://dayboard.example';
const ID = journalId(SITE);
const fetched = vi.fn(async () => Promise.reject(new TypeError('no network here')));
let pretend: Pretend;

const line = (known: Partial<JournalLine>): JournalLine => ({
  ...{ id: '1', clientKey: 'k', name: 'ROMEO', number: '411ROMEOSW', label: 'ROMEO', state: 'planned', reason: 'missing' },
  ...{ problem: null, error: null, otherNumber: null, accountId: null, verified: false, requestId: null, at: Date.now() },
  ...known,
});
const journal = (status: RepairJournal['status'], lines: JournalLine[] = [line({})]): RepairJournal => ({
  ...{ version: 1, id: ID, createdAt: 0, dossier: { id: 3, name: 'CABINET' }, status, pause: null, finishedAt: null },
  lines,
});
const stored = async () => (await journalStore.load(ID)) as RepairJournal | undefined;

beforeEach(async () => {
  pretend = pretendBrowser();
  fetched.mockClear();
  vi.stubGlobal('fetch', fetched);
  Object.assign(fakeBrowser.tabs, { query: async () => [] });
  Object.assign(fakeBrowser.action, { setBadgeText: async () => {}, setBadgeBackgroundColor: async () => {} });
  await seenSites.set([SITE]);
});

test('T12, F2: resumed without a key, it says that the key is gone, and keeps its place', async () => {
  await journalStore.save(journal('paused'));
  await runRepair(SITE);
  expect(await stored()).toMatchObject({ status: 'paused', pause: { reason: 'no-key' }, lines: [{ state: 'planned' }] });
  expect(fetched).not.toHaveBeenCalled();
});

test('what the firm forbids since is not gone on with', async () => {
  await keptConnection.set({ baseUrl: 'https://api.myunisoft.fr/api/v1', token: 't', secret: 's', societyId: '' });
  pretend.policy = { writingForbidden: true };
  await journalStore.save(journal('paused'));
  await runRepair(SITE);
  expect(await stored()).toMatchObject({ status: 'paused', pause: { reason: 'policy' } });
  expect(fetched).not.toHaveBeenCalled();
});

test.each(['running', 'planned'] as const)('F2: %s when the browser was closed, it is paused when it opens', async (status) => {
  await journalStore.save(journal(status));
  await recoverRepairs();
  expect(await stored()).toMatchObject({ status: 'paused', pause: { reason: 'browser-closed' } });
});

test('F2: an alarm of the day before resumes nothing', async () => {
  await journalStore.save(journal('running'));
  await recoverRepairs();
  await wakeRepair(SITE);
  expect(await stored()).toMatchObject({ status: 'paused', pause: { reason: 'browser-closed' } });
});

test('F2: a sync that was owed when the browser was closed is not run the next day, nor by a later worker', async () => {
  await journalStore.save(journal('done', [line({ state: 'created', verified: true })]));
  await owedSyncs.set([SITE]);
  await recoverRepairs();
  expect(await owedSyncs.get()).toEqual([]);
  expect(await browserSession.get()).toBe(true);
});

test('F2: a paused repair keeps the sync that is to follow it', async () => {
  await journalStore.save(journal('running'));
  await owedSyncs.set([SITE]);
  await recoverRepairs();
  expect(await owedSyncs.get()).toEqual([SITE]);
});

test('F6: what was done before a pause is in the history', async () => {
  await journalStore.save(
    journal('paused', [line({ state: 'created', accountId: 9, requestId: 'r' }), line({ id: '2', number: '411B' })]),
  );
  await runRepair(SITE);
  expect(await historyItem.get()).toMatchObject([{ number: '411ROMEOSW', result: 'created', requestId: 'r', command: 'repair' }]);
});

test('a paused repair can be given up: what was done is in the history, and no sync follows', async () => {
  await journalStore.save(journal('paused', [line({ state: 'in-doubt' })]));
  await owedSyncs.set([SITE]);
  await abandon(SITE);
  expect(await stored()).toBeUndefined();
  expect(await owedSyncs.get()).toEqual([]);
  expect(await historyItem.get()).toMatchObject([{ number: '411ROMEOSW', result: 'in-doubt' }]);
});

test('one that is not paused cannot be given up', async () => {
  await journalStore.save(journal('done'));
  await abandon(SITE);
  expect(await stored()).toMatchObject({ status: 'done' });
});
