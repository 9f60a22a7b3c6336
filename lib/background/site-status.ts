/** From what is stored about a site to the one status that every view draws. */
import type { Chart } from '../domain/chart';
import { findCulprits } from '../domain/culprits';
import { diagnose, indexChart } from '../domain/diagnosis';
import { officialMessages } from '../domain/errors/all-codes';
import { explain } from '../domain/errors/explain';
import type { Lookup, SiteFacts } from '../domain/facts';
import type { ChartStatus, Language, Notice, RepairStatus, Status } from '../domain/status';
import { findWarnings, sameDossier } from '../domain/warnings';
import { otherDossierLinked } from '../domain/wrong-dossier';
import { withInformation } from './information';
import type { ChartCache, SiteRecord } from './items';

export type StatusInput = {
  origin: string;
  asOf: number;
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
export function chartOf(record: SiteRecord, cache: ChartCache | null, told: readonly Lookup[] = []): Chart {
  if (cache !== null) return { kind: 'whole', accounts: cache.accounts, readAt: cache.readAt };
  const lookups = [...record.lookups, ...told];
  return lookups.length > 0 ? { kind: 'seen', lookups } : null;
}

/** « Le compte 411ABC est fermé »: the message itself answers for that number, until somebody looks. */
const toldClosed = ({ readAt }: SiteFacts, error: Status['error']): Lookup[] =>
  error?.banner.code === 'COMPTE32'
    ? error.explanation.cited.map((number) => ({ number, found: { id: null, number, label: '', closed: true }, at: readAt }))
    : [];

/** Null while the site's Lien page has never been read. */
export function deriveStatus(input: StatusInput): Status | null {
  const { record } = input;
  const known = withInformation(record);
  const facts = known?.facts ?? record.facts;
  if (facts === null) return null;
  // The chart of another dossier says nothing about these clients.
  const foreign = input.cache !== null && !sameDossier(facts.dossier, input.cache.dossier.name);
  const cache = foreign ? null : input.cache;
  const { banner } = facts;
  const error = banner && { banner, explanation: explain(banner.code, banner.message, input.language, officialMessages) };
  const chart = chartOf(record, cache, toldClosed(facts, error));
  const otherDossier = otherDossierLinked(facts.clients, chart);
  const diagnosis = diagnose(facts.clients, facts.autoCreate, indexChart(chart));
  const lastSuccess = record.lastSuccess && {
    at: record.lastSuccess.at,
    states: new Map(Object.entries(record.lastSuccess.states)),
  };
  const culprits = findCulprits(banner, diagnosis.clients, lastSuccess, error?.explanation.cited);
  const suspects = new Set(culprits.suspects.map(({ key }) => key));
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
    asOf: input.asOf,
    language: input.language,
    facts: {
      completeness: facts.completeness,
      problems: facts.problems,
      readAt: facts.readAt,
      clientsReadAt: facts.completeness === 'loading' ? null : record.clientsReadAt,
      informationReadAt: known?.readAt ?? null,
      autoCreate: facts.autoCreate,
      dossier: facts.dossier,
      lastSync: facts.lastSync,
      entriesLeft: facts.entriesLeft,
      lienUrl: facts.url,
    },
    error,
    chart: foreign ? { ...input.chart, state: 'error' } : input.chart,
    clients: diagnosis.clients.filter(
      (client) => client.outcome !== 'will-sync' || client.state !== 'matched' || suspects.has(client.key),
    ),
    counts: diagnosis.counts,
    culprits,
    warnings,
    repair: input.repair,
    sync: record.sync,
    notice: input.notice,
    folded: input.folded,
    canRepair: input.cannotCreate === null && cache !== null && !otherDossier,
    cannotCreate: input.cannotCreate,
  };
}
