/** Derives a site's status and tells every view of it, and the icon. */
import { browser } from 'wxt/browser';
import type { Notice, Status } from '../domain/status';
import { setAsideKeys } from '../platform/store';
import { pushToPages, pushToTabs } from './broadcast';
import { chartStatus, mayCreate } from './chart';
import { type ChartCache, chartItem, foldedItem, glanceItem, seenSites, siteItem } from './items';
import { currentLanguage } from './language';
import { type Policy, readPolicy } from './policy';
import { repairStatus } from './repair-status';
import { deriveStatus } from './site-status';
import { storageNotice } from './storage-notice';

function whyNot(cache: ChartCache, policy: Policy): Status['cannotCreate'] {
  if (policy.writingForbidden) return 'policy';
  if (policy.firmKeyForbidden && cache.firmLevelKey) return 'firm-key';
  return mayCreate(cache) ? null : 'route';
}

let last = 0;
/** Taken before anything is read, so that the latest holds every change that was published before it. */
function stamp(): number {
  last = Math.max(Date.now(), last + 1);
  return last;
}

export async function statusOf(origin: string): Promise<Status | null> {
  const asOf = stamp();
  const [record, reading, language, repair, folded] = await Promise.all([
    siteItem(origin).get(),
    chartItem.get(),
    currentLanguage(),
    repairStatus(origin),
    foldedItem.get(),
  ]);
  const cache = reading?.error ? null : (reading?.cache ?? null);
  const setAside = (await setAsideKeys()).length > 0;
  const notice: Notice = (await storageNotice.get()) ? 'storage-full' : setAside ? 'data-set-aside' : null;
  const chart = chartStatus(reading, record);
  // A browser that has just started takes many seconds to give its policy: only a key's chart is worth the wait.
  const cannotCreate = cache === null ? null : whyNot(cache, await readPolicy());
  return deriveStatus({ origin, asOf, language, record, chart, cache, repair, notice, folded, cannotCreate });
}

/** The few clients that the popup names before the worker is awake. */
const namedAtAGlance = ({ clients, culprits }: Status): Status['clients'] => {
  const named = new Set(culprits.suspects.slice(0, 3).map(({ key }) => key));
  return clients.filter(({ key }) => named.has(key));
};

/** The number of blocking clients on the icon; nothing when nothing blocks. */
async function showOnIcon(origin: string, status: Status): Promise<void> {
  const blocking = status.error ? Math.max(status.counts.blocked, status.culprits.suspects.length, 1) : status.counts.blocked;
  const text = blocking === 0 ? '' : blocking > 99 ? '99+' : String(blocking);
  const [latest] = await seenSites.get();
  if (latest !== origin) return;
  await browser.action.setBadgeBackgroundColor({ color: '#b3261e' });
  await browser.action.setBadgeText({ text });
}

export async function publish(origin: string): Promise<Status | null> {
  const status = await statusOf(origin);
  if (status === null) return null;
  await Promise.all([
    glanceItem(origin).set({ ...status, clients: namedAtAGlance(status) }),
    pushToTabs(origin, { push: 'status', status }),
    pushToPages({ push: 'status', status }),
    showOnIcon(origin, status),
  ]);
  return status;
}

export async function publishAll(): Promise<void> {
  await Promise.all((await seenSites.get()).map(publish));
}
