/**
 * Looks a number up with the page's own search. « Absent » is an experiment with a control: rows are shown before, the search
 * leaves none that fits, and rows come back after. A page that is offline, logged out, slow or filtered otherwise fails it.
 */
import type { Account } from '../../domain/facts';
import { type Answer, answerTo } from './answer';
import { findFilter, isNarrowed, submitFilter } from './filter';
import { readChartRows } from './rows';
import { said } from './said';
import { type Patience, settling, until } from './until';

export type SearchResult = { answer: 'present'; account: Account } | { answer: 'absent' | 'unanswered'; account: null };

const UNANSWERED: SearchResult = { answer: 'unanswered', account: null };
const ABSENT: SearchResult = { answer: 'absent', account: null };

/** Longest wait for one answer of the page, ms. */
const PATIENCE = 15_000;
/** How long an answer must stay what it is, ms. */
const QUIET = 350;
/** « Aucun compte » at once, before any server can have answered, may be what the page shows while it waits for one. */
const SOON = 150;
const QUIET_WHEN_SOON = 1000;

type Options = { signal: AbortSignal; within?: number };

export async function searchFor(doc: Document, number: string, { signal, within = PATIENCE }: Options): Promise<SearchResult> {
  const shown = readChartRows(doc).find((row) => row.number === number);
  if (shown) return { answer: 'present', account: shown };
  const before = findFilter(doc)?.field.value;
  if (before === undefined || number === '') return UNANSWERED;
  const patience = { signal, within };
  const home = await startingPoint(doc, number, patience);
  const result = home === null ? UNANSWERED : await experiment(doc, number, home, patience);
  const field = findFilter(doc)?.field;
  if (field && field.value !== before) await submitFilter(doc, before);
  field?.blur();
  return result;
}

/** Shows rows without any filter; null when it cannot. The answer is what to search for to see these rows again. */
async function startingPoint(doc: Document, number: string, patience: Patience): Promise<string | null> {
  const filter = findFilter(doc);
  if (filter && (filter.field.value !== '' || isNarrowed(doc, false))) {
    filter.reset?.click();
    await submitFilter(doc, '');
    if (isNarrowed(doc, filter.reset !== null)) return null;
  }
  if (await rowsShown(doc, '', { ...patience, within: patience.within / 2 })) return '';
  // Some pages show nothing until they are asked: the class of the number is asked for.
  const prefix = number.slice(0, 3);
  await submitFilter(doc, prefix);
  return (await rowsShown(doc, prefix, patience)) ? prefix : null;
}

/** Waits for rows that fit what is in the filter. */
async function rowsShown(doc: Document, wanted: string, patience: Patience): Promise<boolean> {
  const settled = settling<string>((rows) => rows);
  const look = () => {
    const rows = readChartRows(doc);
    const fit = rows.length > 0 && rows.every((row) => row.number.startsWith(wanted)) && !said(doc).busy;
    return settled(fit && findFilter(doc)?.field.value === wanted ? rows.map((row) => row.number).join() : null, QUIET);
  };
  return (await until(look, patience)) !== null;
}

async function experiment(doc: Document, number: string, home: string, patience: Patience): Promise<SearchResult> {
  let least = 0;
  for (let attempt = 0; attempt < 2; attempt++) {
    const asked = await ask(doc, number, least, patience);
    if (asked === null) return UNANSWERED;
    if (asked.answer.kind === 'found') return { answer: 'present', account: asked.answer.account };
    if (asked.answer.kind === 'others') return ABSENT;
    const back = performance.now();
    await submitFilter(doc, home);
    if (!(await rowsShown(doc, home, patience))) return UNANSWERED;
    const takes = performance.now() - back - QUIET;
    // It said « none » sooner than it can answer: was that its answer, or what it shows until it has one?
    if (asked.saidAfter >= takes / 2 || asked.waited >= 2 * takes + QUIET) return ABSENT;
    // Half as much again: no two answers take the same time.
    least = 3 * takes + QUIET;
  }
  return UNANSWERED;
}

type Asked = { answer: Answer; saidAfter: number; waited: number };

/** @param least how long « none » must have stood at least, ms */
async function ask(doc: Document, number: string, least: number, patience: Patience): Promise<Asked | null> {
  const before = said(doc);
  const started = performance.now();
  if (!(await submitFilter(doc, number))) return null;
  const settled = settling<Answer>((answer) => answer.kind);
  let saidAfter: number | null = null;
  const answer = await until(
    () => {
      const now = answerTo(doc, number, before);
      if (now?.kind === 'found') return now;
      if (now === null) saidAfter = null;
      else saidAfter ??= performance.now() - started;
      const soon = now?.kind === 'none' && (saidAfter ?? 0) < SOON;
      return settled(now, Math.max(soon ? QUIET_WHEN_SOON : QUIET, least));
    },
    { ...patience, within: patience.within + least },
  );
  return answer && { answer, saidAfter: saidAfter ?? 0, waited: performance.now() - started };
}
