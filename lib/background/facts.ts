/** Takes in what was read on Dayboard's pages. */

import { clientKey } from '../domain/client-key';
import type { RecordFacts, SiteFacts } from '../domain/facts';

import { IDLE_SYNC, type SyncRun } from '../domain/status';
import { learnInformation } from './information';
import { type SiteRecord, siteItem } from './items';
import { setLoadedAt } from './loaded-at';
import { publish } from './publish';
import { recordItem } from './repair-items';
import { rememberSite } from './sites';
import { storageNotice } from './storage-notice';
import { recordRun, syncAfterReading } from './sync';

/** A look into My Unisoft's page is believed for a day, ms: then the chart may have changed. */
const LOOKUP_LASTS = 24 * 3600_000;

/** Addresses in facts must be on the site that sent them: a page cannot point us elsewhere. */
const onSite = (origin: string, url: string | null): string | null =>
  url !== null && URL.canParse(url) && new URL(url).origin === origin ? url : null;

export function keepOnSite(origin: string, facts: SiteFacts): SiteFacts | null {
  const url = onSite(origin, facts.url);
  if (url === null) return null;
  const trigger = facts.trigger && onSite(origin, facts.trigger.pageUrl) ? facts.trigger : null;
  const clients = facts.clients.map((client) => {
    const recordUrl = onSite(origin, client.recordUrl);
    return recordUrl === client.recordUrl ? client : { ...client, recordUrl };
  });
  return { ...facts, trigger, clients };
}

/** The tab with the clients is still being read, or could not be: what was known of them stays, with its own time. */
function keepKnownClients(facts: SiteFacts, record: SiteRecord): Pick<SiteRecord, 'facts' | 'clientsReadAt'> {
  const { facts: before, clientsReadAt } = record;
  const unread = facts.completeness === 'loading' || facts.problems.some((problem) => problem.part === 'client-accounts');
  if (!unread || facts.clients.length > 0 || before === null || before.clients.length === 0)
    return { facts, clientsReadAt: null };
  return { facts: { ...facts, clients: before.clients }, clientsReadAt: clientsReadAt ?? before.readAt };
}

export async function takeFacts(origin: string, read: SiteFacts, loadedAt: number): Promise<void> {
  const facts = keepOnSite(origin, read);
  if (facts === null) return;
  const now = Date.now();
  let ended: SyncRun | null = null;
  const written = await siteItem(origin).update((record) => {
    const kept = keepKnownClients(facts, record);
    const clients = kept.facts?.clients ?? [];
    const sync = syncAfterReading(record.sync ?? IDLE_SYNC, facts, record.facts, loadedAt);
    ended = record.sync.by === 'page' && record.sync.state === 'running' && sync.state !== 'running' ? sync : null;
    const settled = facts.completeness !== 'loading' && facts.banner === null && facts.entriesLeft === 0;
    return {
      ...kept,
      information: learnInformation(facts, record.information),
      lookups: record.lookups.filter((lookup) => now - lookup.at < LOOKUP_LASTS),
      sync,
      lastSuccess: settled
        ? { at: facts.readAt, states: Object.fromEntries(clients.map((client) => [clientKey(client), client.state])) }
        : record.lastSuccess,
    };
  });
  setLoadedAt(origin, loadedAt);
  if (ended !== null) await recordRun(origin, ended, 'page-button');
  await storageNotice.set(!written.ok && written.error.kind === 'full');
  await rememberSite(origin);
  await publish(origin);
}

export async function takeRecord(origin: string, record: RecordFacts): Promise<void> {
  if (onSite(origin, record.url) === null) return;
  await recordItem(origin).set(record);
  await rememberSite(origin);
}
