/** One handler for each request of a page or of the popup: which site it is about, then what is to be done. */
import { browser } from 'wxt/browser';
import type { Handlers } from '../platform/router';
import { refreshChart } from './chart';
import { keepCourse, waitingIn } from './chart-course';
import { takeFacts, takeRecord } from './facts';
import { foldedItem, seenSites, siteItem, waitingItem } from './items';
import type { OptionsRequest } from './options-requests';
import { publishAll, statusOf } from './publish';
import { recordStatus } from './record-status';
import { abandon, cancel, confirm, runRepair } from './repair';
import { propose } from './repair-plan';
import { injectPanel } from './sites';
import { pageSyncEnded, pageSyncStarted, rerunSync } from './sync';
import { openChart, openTab, stopWaiting, takeChartSeen } from './waiting';

type Caller = Parameters<Handlers['get-status']>[1];

/** A page speaks for its own site only; the extension's pages name one, or mean the last one seen. */
async function siteOf(payload: { origin: string | null }, caller: Caller): Promise<string | null> {
  if (caller.origin !== null) return caller.origin;
  return payload.origin ?? (await seenSites.get())[0] ?? null;
}

const forSite =
  <P extends { origin: string | null }>(act: (origin: string, payload: P) => Promise<unknown>) =>
  async (payload: P, caller: Caller): Promise<unknown> => {
    const origin = await siteOf(payload, caller);
    return origin === null ? null : act(origin, payload);
  };

async function openLien(origin: string): Promise<void> {
  const { facts } = await siteItem(origin).get();
  await openTab(facts?.trigger?.pageUrl ?? facts?.url ?? origin);
}

export const handlers: Omit<Handlers, OptionsRequest> = {
  'page-found': async (_, { tabId, frameId }) => {
    // The chart may have changed since the last visit: asked for while the panel's code is on its way.
    void refreshChart(publishAll);
    return tabId !== null && (await injectPanel(tabId, frameId));
  },
  facts: ({ facts, loadedAt }, { origin }) => takeFacts(origin ?? '', facts, loadedAt),
  record: async (record, { origin }) => {
    await takeRecord(origin ?? '', record);
    return recordStatus(origin ?? '');
  },
  'page-sync-started': ({ at }, { origin }) => pageSyncStarted(origin ?? '', at),
  'page-sync-ended': (_, { origin }) => pageSyncEnded(origin ?? ''),
  'chart-seen': (seen, { origin }) => takeChartSeen(origin ?? '', seen),
  'get-status': forSite((origin) => statusOf(origin)),
  'rerun-sync': forSite((origin) => rerunSync(origin)),
  fix: forSite((origin, { keys }) => propose(origin, keys)),
  confirm: forSite((origin, { nonce, ticked }) => confirm(origin, nonce, ticked)),
  cancel: forSite((origin) => cancel(origin)),
  resume: forSite((origin) => runRepair(origin)),
  abandon: forSite((origin) => abandon(origin)),
  'open-chart': forSite((origin, { keys }) => openChart(origin, keys)),
  'refresh-chart': () => refreshChart(publishAll).then(() => undefined),
  fold: async ({ folded }) => void (await foldedItem.set(folded)),
  'open-lien': forSite(openLien),
  'open-options': async ({ section }) => {
    await browser.tabs.create({
      url: `${browser.runtime.getURL('/options.html' as '/background.js')}${section ? `#${section}` : ''}`,
    });
  },
  'back-to-dayboard': async ({ rerun }) => {
    const waiting = await waitingItem.get();
    if (waiting === null) return;
    await stopWaiting();
    await openLien(waiting.origin);
    if (rerun) await rerunSync(waiting.origin);
  },
  'stop-waiting': () => stopWaiting(),
  'get-waiting': (_, { tabId }) => waitingIn(tabId),
  'chart-course': ({ course }, { tabId }) => keepCourse(tabId, course),
};
