/**
 * Runs a repair: plan shown ─▶ confirmed as shown ─▶ journal ─▶ accounts created and read back ─▶ one sync.
 * The journal (lib/repair) makes each account exactly once; this wires it to the browser, and wakes it when the worker died.
 */
import { browser } from 'wxt/browser';
import type { PauseReason, RepairJournal } from '../domain/repair';
import { sameDossier } from '../domain/warnings';
import { systemTime } from '../my-unisoft/time';
import { openJournal } from '../repair/journal';
import { createRunner, type Runner } from '../repair/runner';
import { isUnderWay, loadJournal, pauseAfterBrowserClosed } from '../repair/store';
import { addToChart, refreshChart } from './chart';
import { readConnection } from './connection';
import { appendHistory } from './history';
import type { HistoryEntry } from './items';
import { seenSites, siteItem } from './items';
import { notifyUnlessWatched } from './notify';
import { openPartner } from './partner';
import { readPolicy } from './policy';
import { publish } from './publish';
import { browserSession, forgetJournal, journalId, journalStore, NO_PROPOSAL, owedSyncs, proposalItem } from './repair-items';
import { propose } from './repair-plan';
import { paces } from './repair-status';
import { rerunSync } from './sync';

const runners = new Map<string, Runner>();
/** Sites whose journal is being run, or is about to be: asked for twice, it is run once. */
const inHand = new Set<string>();
/** A worker that died in the middle is woken by this; Chrome's shortest period, minutes. */
const WAKE_EVERY = 0.5;
export const REPAIR_ALARM = 'repair ';
/** Views are told at most so often, ms. */
const TELL_EVERY = 250;
/** With thousands of clients, telling takes long: the repair itself keeps most of the worker's time. */
const REST_AFTER_TELLING = 4;
/** While requests wait for the limit the views count down; it also keeps the worker awake. */
const COUNT_DOWN = 1000;

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
    .filter(({ state }) => state === 'created' || state === 'found' || state === 'failed' || state === 'in-doubt')
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

/** What was done is in the history at once: a repair that is paused may never go on. */
async function recordHistory(origin: string): Promise<RepairJournal | null> {
  const loaded = await loadJournal(journalStore, journalId(origin));
  if (loaded.kind !== 'loaded') return null;
  await appendHistory(historyOf(origin, loaded.journal));
  return loaded.journal;
}

/** What was created until then is no longer absent, though the chart may be out of reach now. */
async function recordPause(origin: string): Promise<void> {
  const journal = await recordHistory(origin);
  const done = journal?.lines.filter(({ state }) => state === 'created' || state === 'found') ?? [];
  await addToChart(done.map(({ accountId, number, label }) => ({ id: accountId, number, label, closed: false })));
}

async function takeOwedSync(origin: string): Promise<boolean> {
  let owed = false;
  await owedSyncs.update((origins) => {
    owed = origins.includes(origin);
    return origins.filter((one) => one !== origin);
  });
  return owed;
}

async function finish(origin: string): Promise<void> {
  await browser.alarms.clear(REPAIR_ALARM + origin);
  const journal = await recordHistory(origin);
  await refreshChart(() => Promise.resolve());
  await publish(origin);
  // Taken off the list first: a sync is owed once, and never sent again by itself.
  const owed = await takeOwedSync(origin);
  const repaired = journal?.lines.some((line) => line.state === 'created' || line.state === 'found');
  if (owed && repaired) await rerunSync(origin, 'repair');
  await notifyUnlessWatched(origin);
}

async function pauseFor(origin: string, reason: PauseReason): Promise<'paused'> {
  const loaded = await loadJournal(journalStore, journalId(origin));
  if (loaded.kind === 'loaded' && loaded.journal.status !== 'done')
    await journalStore.save({ ...loaded.journal, status: 'paused', pause: { reason, error: null, at: Date.now() } });
  return 'paused';
}

/** Another dossier may have been linked since the plan was made. */
async function isOtherDossier(origin: string): Promise<boolean> {
  const [loaded, { facts }] = await Promise.all([loadJournal(journalStore, journalId(origin)), siteItem(origin).get()]);
  return loaded.kind === 'loaded' && !sameDossier(facts?.dossier ?? null, loaded.journal.dossier.name);
}

async function runJournal(origin: string): ReturnType<Runner['run']> {
  const connection = await readConnection();
  if (connection === null) return pauseFor(origin, 'no-key');
  if ((await readPolicy()).writingForbidden) return pauseFor(origin, 'policy');
  if (await isOtherDossier(origin)) return pauseFor(origin, 'wrong-dossier');
  await browser.alarms.create(REPAIR_ALARM + origin, { periodInMinutes: WAKE_EVERY });
  const { api, saveLimit, perTenSeconds } = await openPartner(connection);
  const tell = teller(origin);
  const runner = createRunner({ api, store: journalStore, time: systemTime, onChange: tell });
  runners.set(origin, runner);
  paces.set(origin, { waitingUntil: () => api.waitingUntil(), perTenSeconds });
  const counting = setInterval(() => api.waitingUntil() !== null && tell(), COUNT_DOWN);
  const end = await runner.run(journalId(origin)).finally(() => clearInterval(counting));
  await saveLimit();
  return end;
}

/** Goes on with the site's journal until it is done or paused. */
export async function runRepair(origin: string): Promise<void> {
  if (inHand.has(origin)) return;
  inHand.add(origin);
  const end = await runJournal(origin).finally(() => {
    inHand.delete(origin);
    runners.delete(origin);
    paces.delete(origin);
  });
  if (end === 'done') return finish(origin);
  if (end !== 'busy') await browser.alarms.clear(REPAIR_ALARM + origin);
  if (end === 'paused') await recordPause(origin);
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
    if (loaded.kind === 'loaded' && isUnderWay(loaded.journal)) await pauseFor(origin, 'stopped');
  }
  await publish(origin);
}

/** A paused repair that will not be gone on with: what was done is in the history, and a new plan may be made. */
export async function abandon(origin: string): Promise<void> {
  const loaded = await loadJournal(journalStore, journalId(origin));
  if (inHand.has(origin) || loaded.kind !== 'loaded' || loaded.journal.status !== 'paused') return;
  await recordHistory(origin);
  await takeOwedSync(origin);
  await forgetJournal(journalId(origin));
  await refreshChart(() => publish(origin).then(() => undefined));
}

/** Pauses whatever runs, after the requests in flight. */
export const stopRepairs = async (): Promise<void> => {
  await Promise.all([...runners.values()].map((runner) => runner.stop()));
};

/** By the alarm: a worker that died is not there to go on. */
export async function wakeRepair(origin: string): Promise<void> {
  const loaded = await loadJournal(journalStore, journalId(origin));
  if (loaded.kind === 'loaded' && isUnderWay(loaded.journal)) await runRepair(origin);
  else await browser.alarms.clear(REPAIR_ALARM + origin);
}

async function isPaused(origin: string): Promise<boolean> {
  const loaded = await loadJournal(journalStore, journalId(origin));
  return loaded.kind === 'loaded' && loaded.journal.status === 'paused';
}

/** After a worker's death, by itself; after the browser was closed, only on the user's word. True while it is the same browser. */
export async function recoverRepairs(): Promise<boolean> {
  const sameBrowser = await browserSession.get();
  await browserSession.set(true);
  for (const origin of await seenSites.get()) {
    if (!sameBrowser) {
      await browser.alarms.clear(REPAIR_ALARM + origin);
      // A sync that is still owed to a repair that ended is the user's to ask for now.
      if (!(await pauseAfterBrowserClosed(journalStore, journalId(origin), Date.now())) && !(await isPaused(origin)))
        await takeOwedSync(origin);
      continue;
    }
    const loaded = await loadJournal(journalStore, journalId(origin));
    if (loaded.kind !== 'loaded') continue;
    if (isUnderWay(loaded.journal)) void runRepair(origin);
    else if (loaded.journal.status === 'done' && (await owedSyncs.get()).includes(origin)) void finish(origin);
  }
  return sameBrowser;
}
