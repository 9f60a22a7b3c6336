/**
 * Runs a repair: plan shown ─▶ confirmed as shown ─▶ journal ─▶ accounts created and read back ─▶ one sync.
 * The journal (lib/repair) makes each account exactly once; this wires it to the browser, and wakes it when the worker died.
 */
import { browser } from 'wxt/browser';
import type { RepairJournal } from '../domain/repair';
import { systemTime } from '../my-unisoft/time';
import { openJournal } from '../repair/journal';
import { createRunner, type Runner } from '../repair/runner';
import { loadJournal, pauseAfterBrowserClosed } from '../repair/store';
import { refreshChart } from './chart';
import { readConnection } from './connection';
import { appendHistory } from './history';
import type { HistoryEntry } from './items';
import { seenSites } from './items';
import { notifyUnlessWatched } from './notify';
import { openPartner } from './partner';
import { publish } from './publish';
import { browserSession, forgetJournal, journalId, journalStore, NO_PROPOSAL, owedSyncs, proposalItem } from './repair-items';
import { propose } from './repair-plan';
import { paces } from './repair-status';
import { rerunSync } from './sync';

const runners = new Map<string, Runner>();
/** A worker that died in the middle is woken by this; Chrome's shortest period, minutes. */
const WAKE_EVERY = 0.5;
export const REPAIR_ALARM = 'repair ';
/** Views are told at most so often, ms. */
const TELL_EVERY = 250;
/** With thousands of clients, telling takes long: the repair itself keeps most of the worker's time. */
const REST_AFTER_TELLING = 4;

function teller(origin: string): () => void {
  let pending = false;
  let took = 0;
  const tell = async () => {
    const began = performance.now();
    await publish(origin).finally(() => (pending = false));
    took = performance.now() - began;
  };
  return () => {
    if (pending) return;
    pending = true;
    setTimeout(() => void tell(), Math.max(TELL_EVERY, REST_AFTER_TELLING * took));
  };
}

const historyOf = (origin: string, journal: RepairJournal): HistoryEntry[] =>
  journal.lines
    .filter((line) => line.state === 'created' || line.state === 'found' || line.state === 'failed')
    .map((line) => ({
      at: line.at,
      kind: 'account',
      origin,
      number: line.number,
      name: line.name,
      command: 'repair',
      result: line.state === 'failed' ? `failed:${line.error?.code ?? line.problem ?? ''}` : line.state,
      requestId: line.requestId,
    }));

async function finish(origin: string): Promise<void> {
  await browser.alarms.clear(REPAIR_ALARM + origin);
  const loaded = await loadJournal(journalStore, journalId(origin));
  if (loaded.kind === 'loaded') await appendHistory(historyOf(origin, loaded.journal));
  await refreshChart(() => Promise.resolve());
  await publish(origin);
  // Taken off the list first: a sync is owed once, and never sent again by itself.
  let owed = false;
  await owedSyncs.update((origins) => {
    owed = origins.includes(origin);
    return origins.filter((one) => one !== origin);
  });
  const repaired =
    loaded.kind === 'loaded' && loaded.journal.lines.some((line) => line.state === 'created' || line.state === 'found');
  if (owed && repaired) await rerunSync(origin, 'repair');
  await notifyUnlessWatched(origin);
}

/** Goes on with the site's journal until it is done or paused. */
export async function runRepair(origin: string): Promise<void> {
  const connection = await readConnection();
  if (connection === null || runners.has(origin)) return;
  await browser.alarms.create(REPAIR_ALARM + origin, { periodInMinutes: WAKE_EVERY });
  const { api, saveLimit, perTenSeconds } = await openPartner(connection);
  const tell = teller(origin);
  const runner = createRunner({ api, store: journalStore, time: systemTime, onChange: tell });
  runners.set(origin, runner);
  paces.set(origin, { waitingUntil: () => api.waitingUntil(), perTenSeconds });
  const end = await runner.run(journalId(origin));
  runners.delete(origin);
  paces.delete(origin);
  await saveLimit();
  if (end === 'done') return finish(origin);
  if (end !== 'busy') await browser.alarms.clear(REPAIR_ALARM + origin);
  await publish(origin);
  if (end === 'paused') await notifyUnlessWatched(origin);
}

/** Runs the plan that was shown, with the lines that were ticked. Another plan, or a repair under way, is not touched. */
export async function confirm(origin: string, nonce: string, ticked: readonly string[]): Promise<void> {
  const started = await navigator.locks.request(`confirm:${origin}`, async () => {
    const { plan, keys } = await proposalItem(origin).get();
    const loaded = await loadJournal(journalStore, journalId(origin));
    if (loaded.kind === 'loaded' && loaded.journal.status !== 'done') return true;
    if (plan === null || plan.nonce !== nonce || plan.refusal !== null) {
      await propose(origin, keys, { kind: 'plan-changed' });
      return false;
    }
    await journalStore.save(openJournal(plan, new Set(ticked), journalId(origin), Date.now()));
    await owedSyncs.update((origins) => [...new Set([...origins, origin])]);
    await proposalItem(origin).set(NO_PROPOSAL);
    return true;
  });
  await publish(origin);
  if (started) await runRepair(origin);
}

/** Stops after the requests in flight. What is only shown, a plan or the account of a repair that is over, is put away. */
export async function cancel(origin: string): Promise<void> {
  const runner = runners.get(origin);
  await proposalItem(origin).set(NO_PROPOSAL);
  if (runner) await runner.stop();
  else {
    const loaded = await loadJournal(journalStore, journalId(origin));
    if (loaded.kind === 'loaded' && loaded.journal.status === 'done') await forgetJournal(journalId(origin));
    if (loaded.kind === 'loaded' && loaded.journal.status === 'running') {
      await journalStore.save({ ...loaded.journal, status: 'paused', pause: { reason: 'stopped', error: null, at: Date.now() } });
    }
  }
  await publish(origin);
}

/** After a worker's death, by itself; after the browser was closed, only on the user's word. */
export async function recoverRepairs(): Promise<void> {
  const sameBrowser = await browserSession.get();
  await browserSession.set(true);
  for (const origin of await seenSites.get()) {
    if (!sameBrowser) {
      await pauseAfterBrowserClosed(journalStore, journalId(origin), Date.now());
      continue;
    }
    const loaded = await loadJournal(journalStore, journalId(origin));
    if (loaded.kind !== 'loaded') continue;
    if (loaded.journal.status === 'running' || loaded.journal.status === 'planned') void runRepair(origin);
    else if (loaded.journal.status === 'done' && (await owedSyncs.get()).includes(origin)) void finish(origin);
  }
}
