import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { historyItem, seenSites, sentItem, siteItem } from '../../../lib/background/items';
import { pageSyncEnded, pageSyncStarted, recoverRuns, rerunSync } from '../../../lib/background/sync';
import { patternOf } from '../../../lib/platform/access';
import { SITE, siteFacts } from '../domain/samples';
import { type Pretend, pretendBrowser } from './pretend-browser';

const fetched = vi.fn(async () => Promise.reject(new TypeError('no network here')));
let pretend: Pretend;

beforeEach(async () => {
  pretend = pretendBrowser();
  fetched.mockClear();
  vi.stubGlobal('fetch', fetched);
  Object.assign(fakeBrowser.tabs, { query: async () => [] });
  Object.assign(fakeBrowser.action, { setBadgeText: async () => {}, setBadgeBackgroundColor: async () => {} });
  await seenSites.set([SITE]);
  await siteItem(SITE).update((record) => ({
    ...record,
    facts: siteFacts({ entriesLeft: 1 }),
  }));
});

test('F17: without the permission for the site nothing is sent, and the reason is kept', async () => {
  await rerunSync(SITE);
  const { sync } = await siteItem(SITE).get();
  expect(sync).toMatchObject({ state: 'failed', reason: 'permission-withdrawn' });
  expect(fetched).not.toHaveBeenCalled();
});

test('F17: given back, the same command reaches the site again', async () => {
  await rerunSync(SITE);
  pretend.granted.push(patternOf(SITE));
  await rerunSync(SITE);
  expect(fetched).toHaveBeenCalledOnce();
  expect((await siteItem(SITE).get()).sync).toMatchObject({ state: 'failed', reason: 'unreachable' });
});

test('F1: a run that an earlier worker left behind is read again; one of this worker is left alone', async () => {
  const now = Date.now();
  await siteItem(SITE).update((record) => ({
    ...record,
    sync: { ...record.sync, state: 'running', by: 'assistant', startedAt: now },
  }));
  await recoverRuns(true);
  expect(fetched).not.toHaveBeenCalled();
  expect((await siteItem(SITE).get()).sync.state).toBe('running');

  vi.useFakeTimers({ toFake: ['setTimeout'] });
  await siteItem(SITE).update((record) => ({ ...record, sync: { ...record.sync, startedAt: now - 3_600_000 } }));
  await sentItem(SITE).set({ before: null });
  const recovered = recoverRuns(true);
  await vi.advanceTimersByTimeAsync(10_000);
  await recovered;
  vi.useRealTimers();
  expect(fetched).toHaveBeenCalled();
  expect((await siteItem(SITE).get()).sync).toMatchObject({ state: 'unconfirmed', reason: 'answer-lost' });
});

test.each([
  ['the same browser: it is sent now', true, 'unreachable'],
  ['another day: nothing is sent unasked', false, 'answer-lost'],
])('F1: a worker that died before it sent the sync, %s', async (_, sameBrowser, reason) => {
  pretend.granted.push(patternOf(SITE));
  await siteItem(SITE).update((record) => ({
    ...record,
    sync: { ...record.sync, state: 'running', by: 'assistant', startedAt: 0 },
  }));
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const recovered = recoverRuns(sameBrowser);
  await vi.advanceTimersByTimeAsync(10_000);
  await recovered;
  vi.useRealTimers();
  expect((await siteItem(SITE).get()).sync).toMatchObject({ reason });
});

test('a run of the page’s own that shows nothing is not left running, and is in the history', async () => {
  await pageSyncStarted(SITE, Date.now());
  await pageSyncEnded(SITE);
  expect((await siteItem(SITE).get()).sync).toMatchObject({ state: 'unconfirmed', reason: 'nothing-changed' });
  expect(await historyItem.get()).toMatchObject([{ command: 'page-button', result: 'unconfirmed:nothing-changed' }]);
  await pageSyncEnded(SITE);
  expect(await historyItem.get()).toHaveLength(1);
});
