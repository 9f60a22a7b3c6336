import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { seenSites, siteItem } from '../../../lib/background/items';
import { recoverRuns, rerunSync } from '../../../lib/background/sync';
import { patternOf } from '../../../lib/platform/access';
import { type Pretend, pretendBrowser } from './pretend-browser';

const SITE = 'https://dayboard.example';
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
    facts: {
      page: 'informations',
      url: `${SITE}/lien`,
      readAt: 5000,
      completeness: 'complete',
      problems: [],
      banner: null,
      saysSuccess: false,
      autoCreate: 'on',
      dossier: null,
      lastSync: null,
      entriesLeft: 1,
      journals: [],
      clients: [],
      trigger: { kind: 'form', pageUrl: `${SITE}/lien` },
    },
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
  await recoverRuns();
  expect(fetched).not.toHaveBeenCalled();
  expect((await siteItem(SITE).get()).sync.state).toBe('running');

  vi.useFakeTimers({ toFake: ['setTimeout'] });
  await siteItem(SITE).update((record) => ({ ...record, sync: { ...record.sync, startedAt: now - 3_600_000 } }));
  const recovered = recoverRuns();
  await vi.advanceTimersByTimeAsync(10_000);
  await recovered;
  vi.useRealTimers();
  expect(fetched).toHaveBeenCalled();
  expect((await siteItem(SITE).get()).sync).toMatchObject({ state: 'unconfirmed', reason: 'answer-lost' });
});
