/**
 * Looks a number up with the page's own search. « Absent » is an experiment with a control: rows are shown before, the search
 * leaves none that fits, and rows come back after. A page that is offline, logged out, slow or filtered otherwise fails it.
 * A page that loads anew to answer ends this script: each step is noted before it is taken, and the next document goes on.
 */
import type { Account } from '../../domain/facts';
import { type Answer, answerTo } from './answer';
import { findFilter, isNarrowed, submitFilter } from './filter';
import { readChartRows } from './rows';
import { NOTHING_SAID, type Said, said } from './said';
import { type Patience, settling, until } from './until';

export type SearchResult = { answer: 'present'; account: Account } | { answer: 'absent' | 'unanswered'; account: null };

/** Where a search is: rows were asked for before it, its number was, or the rows were again. */
export type Step = {
  number: string;
  stage: 'home' | 'asked' | 'back';
  /** What is searched for to see rows again. */
  home: string;
  /** How long « none » must stand at least, and how long it stood, ms. */
  least: number;
  waited: number;
};

const UNANSWERED: SearchResult = { answer: 'unanswered', account: null };
const ABSENT: SearchResult = { answer: 'absent', account: null };

/** Longest wait for one answer of the page, ms. */
const PATIENCE = 15_000;
/** How long an answer must stay what it is, ms. */
const QUIET = 350;
/** « Aucun compte » at once, before any server can have answered, may be what the page shows while it waits for one. */
const SOON = 150;
const QUIET_WHEN_SOON = 1000;

type Options = {
  signal: AbortSignal;
  within?: number;
  /** Called before each step. */
  note?: (step: Step) => Promise<void>;
  /** Several numbers are searched for: the filter is left as it is. */
  leaves?: boolean;
};
type Search = { doc: Document; number: string; patience: Patience; take(step: Partial<Step>): Promise<boolean> };

function begin(doc: Document, number: string, { signal, within = PATIENCE, note }: Options): Search {
  const take = async (step: Partial<Step>) => {
    const whole = { number, stage: 'home', home: '', least: 0, waited: 0, ...step } as const;
    await note?.(whole);
    return !signal.aborted && (await submitFilter(doc, whole.stage === 'asked' ? number : whole.home));
  };
  return { doc, number, patience: { signal, within }, take };
}

export async function searchFor(doc: Document, number: string, options: Options): Promise<SearchResult> {
  const shown = shownAccount(doc, number);
  if (shown) return { answer: 'present', account: shown };
  const before = findFilter(doc)?.field.value;
  if (before === undefined || number === '') return UNANSWERED;
  const search = begin(doc, number, options);
  const home = await startingPoint(search);
  const result = home === null ? UNANSWERED : await experiment(search, home, 0);
  const field = findFilter(doc)?.field;
  if (field && field.value !== before && !options.leaves) await submitFilter(doc, before);
  field?.blur();
  return result;
}

/** Goes on with a search in the document that came in answer to a step of it. */
export async function resumeSearch(doc: Document, step: Step, options: Options): Promise<SearchResult> {
  const shown = shownAccount(doc, step.number);
  if (shown) return { answer: 'present', account: shown };
  const search = begin(doc, step.number, options);
  if (step.stage === 'asked') {
    const asked = await answer(search, NOTHING_SAID, step.least, 0);
    return asked === null ? UNANSWERED : ((await conclude(search, step.home, asked, step.least)).result ?? UNANSWERED);
  }
  if (!(await rowsShown(search, step.home))) return UNANSWERED;
  if (step.stage === 'home') return experiment(search, step.home, 0);
  const takes = performance.now() - QUIET;
  if (step.waited >= enough(takes)) return ABSENT;
  return step.least > 0 ? UNANSWERED : experiment(search, step.home, moreThanEnough(takes));
}

const shownAccount = (doc: Document, number: string): Account | undefined =>
  readChartRows(doc).find((row) => row.number === number);

/** Shows rows without any filter; null when it cannot. The answer is what to search for to see these rows again. */
async function startingPoint(search: Search): Promise<string | null> {
  const { doc, number, patience } = search;
  const filter = findFilter(doc);
  if (filter && (filter.field.value !== '' || isNarrowed(doc, false))) {
    filter.reset?.click();
    await search.take({});
    if (isNarrowed(doc, filter.reset !== null)) return null;
  }
  if (await rowsShown(search, '', patience.within / 2)) return '';
  // Some pages show nothing until they are asked: the class of the number is asked for.
  const home = number.slice(0, 3);
  await search.take({ home });
  return (await rowsShown(search, home)) ? home : null;
}

/** Waits for rows that fit what is in the filter. */
async function rowsShown({ doc, patience }: Search, wanted: string, within = patience.within): Promise<boolean> {
  const settled = settling<string>((rows) => rows);
  const look = () => {
    const rows = readChartRows(doc);
    const fit = rows.length > 0 && rows.every((row) => row.number.startsWith(wanted)) && !said(doc).busy;
    return settled(fit && findFilter(doc)?.field.value === wanted ? rows.map((row) => row.number).join() : null, QUIET);
  };
  return (await until(look, { ...patience, within })) !== null;
}

/** How long « none » must stand to be believed of a page that takes so long to show rows, ms. */
const enough = (takes: number): number => 2 * takes + QUIET;
/** Half as much again: no two answers take the same time. */
const moreThanEnough = (takes: number): number => 3 * takes + QUIET;

async function experiment(search: Search, home: string, least: number): Promise<SearchResult> {
  const before = said(search.doc);
  const started = performance.now();
  if (!(await search.take({ stage: 'asked', home, least }))) return UNANSWERED;
  const asked = await answer(search, before, least, started);
  if (asked === null) return UNANSWERED;
  const { result, takes } = await conclude(search, home, asked, least);
  return result ?? experiment(search, home, moreThanEnough(takes));
}

/** `result` is null when the number must be asked for once more, with more patience. */
type Conclusion = { result: SearchResult | null; takes: number };

async function conclude(search: Search, home: string, asked: Asked, least: number): Promise<Conclusion> {
  if (asked.answer.kind === 'found') return { result: { answer: 'present', account: asked.answer.account }, takes: 0 };
  if (asked.answer.kind === 'others') return { result: ABSENT, takes: 0 };
  const back = performance.now();
  await search.take({ stage: 'back', home, least, waited: asked.waited });
  if (!(await rowsShown(search, home))) return { result: UNANSWERED, takes: 0 };
  const takes = performance.now() - back - QUIET;
  // It said « none » sooner than it can answer: was that its answer, or what it shows until it has one?
  const isSure = asked.saidAfter >= takes / 2 || asked.waited >= enough(takes);
  return { result: isSure ? ABSENT : least > 0 ? UNANSWERED : null, takes };
}

type Asked = { answer: Answer; saidAfter: number; waited: number };

/**
 * @param least how long « none » must stand at least, ms
 * @param started when the page was asked, on this document's clock: 0 when the document itself is the answer
 */
async function answer({ doc, number, patience }: Search, before: Said, least: number, started: number): Promise<Asked | null> {
  const settled = settling<Answer>((now) => now.kind);
  let saidAfter: number | null = null;
  const found = await until(
    () => {
      const now = answerTo(doc, number, before);
      if (now?.kind === 'found') return now;
      if (now === null) saidAfter = null;
      else saidAfter ??= performance.now() - started;
      const none = now?.kind === 'none';
      const soon = none && (started === 0 || (saidAfter ?? 0) < SOON);
      // A document that is its own answer may still ask for its rows.
      const twice = none && started === 0 ? 2 * (saidAfter ?? 0) : 0;
      return settled(now, Math.max(soon ? QUIET_WHEN_SOON : QUIET, least, twice));
    },
    { ...patience, within: patience.within + least },
  );
  return found && { answer: found, saidAfter: started === 0 ? 0 : (saidAfter ?? 0), waited: performance.now() - started };
}
