/** Runs a site's sync, one at a time whoever asks, and keeps what came of it. */
import { browser } from 'wxt/browser';
import { clientKey } from '../domain/client-key';
import type { CorrespondenceState, SiteFacts } from '../domain/facts';
import { IDLE_SYNC, type SyncRun } from '../domain/status';
import { hasAccess } from '../platform/access';
import type { Push } from '../platform/messages';
import { judgeInPlace, type Snapshot } from '../sync/judge-run';
import { type Press, recoverRun, runSync, type SyncPorts, type SyncResult } from '../sync/run-sync';
import { pushToTabs, tabsOf } from './broadcast';
import { readSyncPage, submitTrigger } from './dayboard-pages';
import { appendHistory } from './history';
import { type HistoryEntry, seenSites, sentItem, siteItem } from './items';
import { loadedAtOf } from './loaded-at';
import { publish } from './publish';

/** What was begun since is this worker's own, and under way. */
const BORN = Date.now();
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
/** How long the page's own run may take to show on the page, ms. */
const PAGE_RUN = 30_000;
const LOOK_EVERY = 500;
/** Two documents' clocks agree within that, ms. */
const CLOCKS = 50;
/** A run started by the page that never came to an end is forgotten after this, ms. */
const PAGE_RUN_FORGOTTEN = 120_000;

const snapshotOf = (facts: SiteFacts): Snapshot => ({
  banner: facts.banner,
  saysSuccess: facts.saysSuccess,
  lastSync: facts.lastSync,
  entriesLeft: facts.entriesLeft,
});

const NOT_PRESSED: Press = { pressed: false, before: null, after: null, loadedSince: false };

async function told<T>(tabId: number, push: Push): Promise<T | null> {
  return (await browser.tabs.sendMessage(tabId, push).catch(() => null)) as T | null;
}

/** Presses the page's own button in one open tab, then waits until that page, or the one that takes its place, has come to rest. */
async function pressInPage(origin: string): Promise<Press> {
  const since = Date.now();
  const { facts: first } = await siteItem(origin).get();
  const before = first && snapshotOf(first);
  for (const tabId of await tabsOf(origin)) {
    if (!(await told<{ pressed: boolean }>(tabId, { push: 'press-sync' }))?.pressed) continue;
    for (let waited = 0; waited < PAGE_RUN; waited += LOOK_EVERY) {
      await pause(LOOK_EVERY);
      const { facts } = await siteItem(origin).get();
      const after = facts !== null && facts.completeness !== 'loading' ? snapshotOf(facts) : null;
      if (facts === null || after === null) continue;
      const loadedSince = facts.readAt > since && (loadedAtOf(origin) ?? 0) > since;
      const says = before !== null && facts.readAt > since && judgeInPlace(before, after) !== null;
      if (loadedSince || says) return { pressed: true, before, after, loadedSince };
      if ((await told<{ atRest: boolean }>(tabId, { push: 'sync-at-rest' }))?.atRest)
        return { pressed: true, before, after, loadedSince: false };
    }
    return { pressed: true, before, after: null, loadedSince: false };
  }
  return NOT_PRESSED;
}

const ports = (origin: string): SyncPorts => ({
  read: readSyncPage,
  sending: async (before) => void (await sentItem(origin).set({ before })),
  submit: submitTrigger,
  pressInPage: () => pressInPage(origin),
  pause,
});

const isRunning = (run: SyncRun, now: number): boolean =>
  run.state === 'running' && !(run.by === 'page' && now - (run.startedAt ?? 0) > PAGE_RUN_FORGOTTEN);

/** Marks the run as begun; false when one is under way already. */
async function begin(origin: string, by: SyncRun['by'], at: number): Promise<boolean> {
  let begun = false;
  await siteItem(origin).update(async (record) => {
    begun = !isRunning(record.sync, Date.now());
    if (begun) await sentItem(origin).remove();
    return begun ? { ...record, sync: { ...IDLE_SYNC, state: 'running', startedAt: at, by } } : record;
  });
  return begun;
}

const statesOf = (facts: SiteFacts): Record<string, CorrespondenceState> =>
  Object.fromEntries(facts.clients.map((client) => [clientKey(client), client.state]));

async function end(origin: string, { lastSync, ...result }: SyncResult, command: HistoryEntry['command']): Promise<void> {
  const at = Date.now();
  await siteItem(origin).update((record) => {
    const told = result.state === 'succeeded' || result.reason === 'banner';
    const facts =
      record.facts && told
        ? {
            ...record.facts,
            banner: result.banner,
            entriesLeft: result.entriesLeft ?? record.facts.entriesLeft,
            lastSync: lastSync ?? record.facts.lastSync,
          }
        : record.facts;
    return {
      ...record,
      facts,
      lastSuccess: result.state === 'succeeded' && facts ? { at, states: statesOf(facts) } : record.lastSuccess,
      sync: { ...record.sync, ...result, endedAt: at },
    };
  });
  await recordRun(origin, { ...result, endedAt: at }, command);
  await publish(origin);
}

type Ended = Pick<SyncRun, 'state' | 'reason' | 'banner' | 'endedAt'>;

export async function recordRun(origin: string, run: Ended, command: HistoryEntry['command']): Promise<void> {
  const result = [run.state, run.banner?.code || run.reason].filter(Boolean).join(':');
  await appendHistory([
    { at: run.endedAt ?? Date.now(), kind: 'sync', origin, number: '', name: '', command, result, requestId: null },
  ]);
}

/** The page's own run is over, by what was heard of its requests, or by the time that it took: what it shows now is what came of it. */
export async function pageSyncEnded(origin: string): Promise<void> {
  let ended: SyncRun | null = null;
  await siteItem(origin).update((record) => {
    const { sync, facts } = record;
    if (sync.state !== 'running' || sync.by !== 'page') return record;
    const good = facts !== null && facts.banner === null && (facts.saysSuccess || facts.entriesLeft === 0);
    ended = {
      ...sync,
      state: facts?.banner ? 'failed' : good ? 'succeeded' : 'unconfirmed',
      reason: facts?.banner ? 'banner' : good ? null : 'nothing-changed',
      banner: facts?.banner ?? null,
      entriesLeft: facts?.entriesLeft ?? null,
      endedAt: Date.now(),
    };
    return { ...record, sync: ended };
  });
  if (ended === null) return;
  await recordRun(origin, ended, 'page-button');
  await publish(origin);
}

/** Runs the sync once; does nothing when one is under way. Resolves when its result was read. */
export async function rerunSync(origin: string, command: HistoryEntry['command'] = 'rerun'): Promise<void> {
  const { facts } = await siteItem(origin).get();
  if (facts === null || !(await begin(origin, 'assistant', Date.now()))) return;
  await publish(origin);
  const blocked: SyncResult | null = !(await hasAccess(origin))
    ? { state: 'failed', reason: 'permission-withdrawn', banner: null, entriesLeft: null, lastSync: null }
    : null;
  const result = blocked ?? (await runSync(facts.trigger?.pageUrl ?? facts.url, ports(origin)));
  await end(origin, result, command);
  // The page still shows what was true before: let it be read again. Where nothing was sent nothing changed, and a page without a
  // session would only be lost to the login page, and the sentence that says so with it.
  const loggedIn = result.reason !== 'session-expired' && result.reason !== 'logged-out';
  const sent = loggedIn && (result.state !== 'failed' || result.reason === 'banner');
  if (sent) await pushToTabs(origin, { push: 'reload-lien' });
}

/** The user pressed the page's own button: seen, so that it is not doubled. */
export async function pageSyncStarted(origin: string, at: number): Promise<void> {
  if (await begin(origin, 'page', Math.min(at, Date.now()))) await publish(origin);
}

/** What the page reads after a run: it ends a run of the page's own, and takes back a success that it contradicts. */
export function syncAfterReading(run: SyncRun, facts: SiteFacts, before: SiteFacts | null, loadedAt: number): SyncRun {
  if (run.state === 'running' && run.by === 'page' && facts.completeness !== 'loading' && facts.readAt > (run.startedAt ?? 0)) {
    const done =
      before !== null && loadedAt < (run.startedAt ?? 0) - CLOCKS
        ? judgeInPlace(snapshotOf(before), snapshotOf(facts)) !== null
        : facts.banner !== null || facts.saysSuccess || facts.entriesLeft === 0 || facts.lastSync !== (before?.lastSync ?? null);
    if (!done) return run;
    return {
      ...run,
      state: facts.banner ? 'failed' : 'succeeded',
      reason: facts.banner ? 'banner' : null,
      banner: facts.banner,
      entriesLeft: facts.entriesLeft,
      endedAt: facts.readAt,
    };
  }
  // What was loaded before the run ended speaks of before.
  if (loadedAt < (run.endedAt ?? 0)) return run;
  const contradicted = run.state === 'succeeded' && facts.banner !== null;
  const overcome = run.state === 'failed' && run.reason === 'banner' && facts.banner === null && facts.completeness !== 'loading';
  return contradicted || overcome ? IDLE_SYNC : run;
}

/** What a worker that died in mid-run left: a sync that was sent is never sent again, its page is read; one that was not is sent now. */
export async function recoverRuns(sameBrowser: boolean): Promise<void> {
  for (const origin of await seenSites.get()) {
    const { sync, facts } = await siteItem(origin).get();
    if (sync.state !== 'running' || sync.by !== 'assistant' || facts === null || (sync.startedAt ?? 0) >= BORN) continue;
    const pageUrl = facts.trigger?.pageUrl ?? facts.url;
    const sent = await sentItem(origin).get();
    // After the browser was closed nothing tells whether it was sent, and nothing is sent unasked.
    const result =
      sameBrowser && sent === null
        ? await runSync(pageUrl, ports(origin))
        : await recoverRun(pageUrl, sent ? sent.before : snapshotOf(facts), ports(origin));
    await end(origin, result, 'rerun');
    await pushToTabs(origin, { push: 'reload-lien' });
  }
}
