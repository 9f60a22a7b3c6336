/** From what is stored about a site to the one status that every view draws. */
import type { Chart } from '../domain/chart';
import { findCulprits } from '../domain/culprits';
import { diagnose, indexChart } from '../domain/diagnosis';
import { officialMessages } from '../domain/errors/all-codes';
import { explain } from '../domain/errors/explain';
import type { ChartStatus, Language, Notice, RepairStatus, Status } from '../domain/status';
import { findWarnings, sameDossier } from '../domain/warnings';
import { otherDossierLinked } from '../domain/wrong-dossier';
import type { ChartCache, SiteRecord } from './items';

export type StatusInput = {
  origin: string;
  language: Language;
  record: SiteRecord;
  chart: ChartStatus;
  /** What the API gave, if a key is there and it answered. */
  cache: ChartCache | null;
  repair: RepairStatus;
  notice: Notice;
  folded: boolean;
  /** What keeps a key from creating accounts. */
  cannotCreate: Status['cannotCreate'];
};

/** The whole chart when there is one, else what was looked up in My Unisoft's page. */
export function chartOf(record: SiteRecord, cache: ChartCache | null): Chart {
  if (cache !== null) return { kind: 'whole', accounts: cache.accounts, readAt: cache.readAt };
  return record.lookups.length > 0 ? { kind: 'seen', lookups: record.lookups } : null;
}

/** Null while the site's Lien page has never been read. */
export function deriveStatus(input: StatusInput): Status | null {
  const { record } = input;
  const { facts } = record;
  if (facts === null) return null;
  // The chart of another dossier says nothing about these clients.
  const foreign = input.cache !== null && !sameDossier(facts.dossier, input.cache.dossier.name);
  const cache = foreign ? null : input.cache;
  const chart = chartOf(record, cache);
  const otherDossier = otherDossierLinked(facts.clients, chart);
  const diagnosis = diagnose(facts.clients, facts.autoCreate, indexChart(chart));
  const banner = facts.banner;
  const lastSuccess = record.lastSuccess && {
    at: record.lastSuccess.at,
    states: new Map(Object.entries(record.lastSuccess.states)),
  };
  const warnings = findWarnings({
    otherDossier,
    clients: diagnosis.clients,
    linkedDossier: facts.dossier,
    keyDossier: input.cache?.dossier.name ?? null,
    firmLevelKey: input.cache?.firmLevelKey ?? false,
    journals: facts.journals,
    diaryCodes: cache?.diaryCodes ?? null,
  });
  return {
    origin: input.origin,
    language: input.language,
    facts: {
      completeness: facts.completeness,
      problems: facts.problems,
      readAt: facts.readAt,
      clientsReadAt: facts.completeness === 'loading' ? null : record.clientsReadAt,
      autoCreate: facts.autoCreate,
      dossier: facts.dossier,
      lastSync: facts.lastSync,
      entriesLeft: facts.entriesLeft,
      lienUrl: facts.url,
    },
    error: banner && { banner, explanation: explain(banner.code, banner.message, input.language, officialMessages) },
    chart: foreign ? { ...input.chart, state: 'error' } : input.chart,
    clients: diagnosis.clients.filter((client) => client.outcome !== 'will-sync' || client.state !== 'matched'),
    counts: diagnosis.counts,
    culprits: findCulprits(banner, diagnosis.clients, lastSuccess),
    warnings,
    repair: input.repair,
    sync: record.sync,
    notice: input.notice,
    folded: input.folded,
    canRepair: input.cannotCreate === null && cache !== null && !otherDossier,
    cannotCreate: input.cannotCreate,
  };
}
