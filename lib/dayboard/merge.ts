import type { AutoCreate, ClientFacts, PageKind, ReadingProblem, SiteFacts } from '../domain/facts';
import { clip } from '../reading/text';
import type { LienReading } from './lien';
import { LIMITS } from './limits';

export interface Parts {
  page: PageKind;
  url: string;
  readAt: number;
  /** The live document first, then the others that were fetched. */
  readings: readonly LienReading[];
  clients: readonly ClientFacts[];
  problems: readonly ReadingProblem[];
  /** More is still being read. */
  loading: boolean;
}

/** Many documents' readings to the facts of one site. What two of them contradict is unknown. */
export function mergeSite(parts: Parts): SiteFacts {
  const { readings } = parts;
  const first = <T>(pick: (reading: LienReading) => T | null): T | null =>
    readings.map(pick).find((value) => value !== null) ?? null;
  const banner = first((reading) => reading.banner);
  const autoCreate = agreed(readings.map((reading) => reading.information.autoCreate));
  const said: ReadingProblem[] =
    !parts.loading && autoCreate === 'unknown' ? [{ part: 'auto-create', reason: 'not-said', count: 1 }] : [];
  const problems = summed([...parts.problems, ...said]);
  return {
    page: parts.page,
    url: clip(parts.url, LIMITS.url),
    readAt: parts.readAt,
    completeness: parts.loading ? 'loading' : problems.some(isPartial) ? 'partial' : 'complete',
    problems,
    banner,
    saysSuccess: banner === null && readings.some((reading) => reading.saysSuccess),
    autoCreate,
    dossier: first((reading) => reading.information.dossier),
    lastSync: first((reading) => reading.information.lastSync),
    entriesLeft: first((reading) => reading.information.entriesLeft),
    journals: readings.map((reading) => reading.information.journals).find((journals) => journals.length > 0) ?? [],
    clients: distinct(parts.clients).slice(0, LIMITS.clients),
    trigger: first((reading) => reading.trigger),
  };
}

/** A page that is silent on the option has been read all the same. */
const isPartial = (problem: ReadingProblem): boolean => problem.part !== 'auto-create';

export function agreed(said: readonly AutoCreate[]): AutoCreate {
  const known = new Set(said.filter((state) => state !== 'unknown'));
  return known.size === 1 ? ([...known][0] as AutoCreate) : 'unknown';
}

/** One line for each part and reason. */
export function summed(problems: readonly ReadingProblem[]): ReadingProblem[] {
  const sums = new Map<string, ReadingProblem>();
  for (const problem of problems) {
    const id = `${problem.part} ${problem.reason}`;
    const known = sums.get(id);
    sums.set(id, known ? { ...known, count: known.count + problem.count } : { ...problem });
  }
  return [...sums.values()].slice(0, 50);
}

/** A client met on two pages of the table is one client. */
export function distinct(clients: readonly ClientFacts[]): ClientFacts[] {
  const seen = new Map<string, ClientFacts>();
  for (const client of clients) {
    const id = `${client.code}|${client.name}|${client.recordUrl ?? ''}`;
    if (!seen.has(id)) seen.set(id, client);
  }
  return [...seen.values()];
}
