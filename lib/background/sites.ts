/**
 * Dayboard's sites: their addresses are not public, so each host is granted by the user, and the detector is registered there.
 * Registered scripts are lost when the extension is updated, so they are compared with what is granted at every start.
 */
import { browser } from 'wxt/browser';
import { patternOf } from '../platform/access';
import { glanceItem, seenSites, siteItem, waitingItem } from './items';
import { forgetJournal, journalId, owedSyncs, proposalItem, recordItem } from './repair-items';

const DETECTOR = 'detector.js';
const PANEL = 'content-scripts/panel.js';
/** My Unisoft, and the loopback of the sandbox build, are in the manifest: their detector is declared there. */
const declared = (): string[] => browser.runtime.getManifest().host_permissions ?? [];

/** Hosts beyond the manifest's that the user granted, as match patterns. */
async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => !declared().includes(pattern));
}

const scriptId = (pattern: string): string => `detector ${pattern}`;

/** Makes the registered detectors those of the granted hosts: no more, no less. */
export async function syncRegistrations(): Promise<void> {
  await navigator.locks.request('registrations', async () => {
    const patterns = await grantedPatterns();
    const registered = (await browser.scripting.getRegisteredContentScripts()).map((script) => script.id);
    const wanted = patterns.map(scriptId);
    const surplus = registered.filter((id) => !wanted.includes(id));
    if (surplus.length > 0) await browser.scripting.unregisterContentScripts({ ids: surplus });
    const fresh = patterns.filter((pattern) => !registered.includes(scriptId(pattern)));
    if (fresh.length === 0) return;
    await browser.scripting.registerContentScripts(
      fresh.map((pattern) => ({
        id: scriptId(pattern),
        matches: [pattern],
        js: [DETECTOR],
        runAt: 'document_idle' as const,
        allFrames: true,
        // A frame without an address of its own is the site's too.
        matchOriginAsFallback: true,
        persistAcrossSessions: true,
      })),
    );
  });
}

async function runEverywhere(tabId: number, file: string, frameIds?: number[]): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: frameIds ? { tabId, frameIds } : { tabId, allFrames: true },
      files: [file as '/background.js'],
    });
    return true;
  } catch {
    return false; // The tab went away, or is not ours to touch.
  }
}

/** Puts the detector in the open tabs of these patterns: the panel appears without a reload. */
export async function detectIn(patterns: string[]): Promise<void> {
  const tabs = patterns.length === 0 ? [] : await browser.tabs.query({ url: patterns });
  await Promise.all(
    tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [runEverywhere(id, `/${DETECTOR}`)])),
  );
}

/** After an install or update the old scripts have retired: every open page of ours gets the new detector. */
export const detectEverywhere = async (): Promise<void> => {
  const { origins = [] } = await browser.permissions.getAll();
  await detectIn(origins);
};

export const injectPanel = (tabId: number, frameId: number): Promise<boolean> => runEverywhere(tabId, `/${PANEL}`, [frameId]);

/** Remembers that this site was seen, most recent first. */
export const rememberSite = (origin: string) =>
  seenSites.update((origins) => (origins[0] === origin ? origins : [origin, ...origins.filter((one) => one !== origin)]));

/** Takes a site away: its data, its permission, its script. */
export async function forgetSite(origin: string): Promise<void> {
  await Promise.all([siteItem, glanceItem, proposalItem, recordItem].map((itemOf) => itemOf(origin).remove()));
  await forgetJournal(journalId(origin));
  await owedSyncs.update((origins) => origins.filter((one) => one !== origin));
  await waitingItem.update((waiting) => (waiting?.origin === origin ? null : waiting));
  await seenSites.update((origins) => origins.filter((one) => one !== origin));
  const pattern = patternOf(origin);
  if (!declared().includes(pattern)) await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
  await syncRegistrations();
}
