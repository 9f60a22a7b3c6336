import type { ClientFacts, ReadingProblem } from '../domain/facts';
import { type Grid, readRows } from '../reading/grid';
import { missingRows, saysEmpty } from '../reading/pager';
import { colouredClients } from './account-colours';
import { addressOf } from './address';
import { clientGrid } from './client-grid';
import { type Page, readClientRow } from './client-row';
import { LIMITS } from './limits';
import { type Survey, survey } from './survey';

export interface ClientRow {
  client: ClientFacts;
  /** Stands for the row, which may be in several parts, none of them around the others. */
  element: Element;
  parts: readonly Element[];
  /** Cells of the row that a badge may stand in, the fittest first; never empty. */
  badgeCells: readonly Element[];
}

export interface ClientRows {
  rows: ClientRow[];
  problems: ReadingProblem[];
  /** Rows that the table has elsewhere: 0 for none, null when there are some and no telling how many. */
  missingRows: number | null;
  grid: Grid | null;
  /** « Aucun résultat »: there is no row to be read. */
  saysEmpty: boolean;
}

/** Most rows read without letting the page breathe. */
const SLICE = 200;

const STATE = 2;
const ACCOUNT = 3;

/** Keeps the row, not its cells: ten thousand of them would fill the memory for a few badges in view. */
class ReadRow implements ClientRow {
  constructor(
    readonly client: ClientFacts,
    readonly element: Element,
    private readonly grid: Grid,
  ) {}

  get badgeCells(): readonly Element[] {
    const cells = this.grid.read(this.element);
    const fit = [STATE, ACCOUNT].flatMap((at) => cells[at] ?? []);
    return fit.length > 0 ? fit : [this.element];
  }

  get parts(): readonly Element[] {
    return this.grid.parts?.(this.element) ?? [this.element];
  }
}

class Reading {
  readonly rows: ClientRow[] = [];
  unreadable = 0;
  readonly page: Page;
  constructor(
    readonly grid: Grid,
    private readonly seen: Survey,
    url: string,
  ) {
    this.page = { url, origin: new URL(url).origin };
  }

  slice(from: number): void {
    const hasAccount = this.grid.headers[ACCOUNT] !== null;
    for (const row of readRows(this.grid, from, from + SLICE)) {
      const client = readClientRow(row, row.cells, hasAccount, this.page);
      if (client === 'unreadable') this.unreadable++;
      else if (client) this.rows.push(new ReadRow(client, row.element, this.grid));
    }
  }

  done(): ClientRows {
    const problems: ReadingProblem[] =
      this.unreadable > 0 ? [{ part: 'row', reason: 'unknown-state', count: this.unreadable }] : [];
    const rows = this.rows.length > LIMITS.clients ? this.rows.slice(0, LIMITS.clients) : this.rows;
    if (rows.length < this.rows.length) problems.push({ part: 'row', reason: 'too-many', count: this.rows.length - rows.length });
    return {
      rows,
      problems,
      missingRows: missingRows(this.grid, this.rows.length + this.unreadable, this.seen.lines),
      grid: this.grid,
      saysEmpty: this.rows.length === 0 && saysEmpty(this.grid, this.seen.lines),
    };
  }
}

export interface ReadOptions {
  url?: string;
  seen?: Survey;
  signal?: AbortSignal;
  /** Lets the page work between two slices. */
  pause?: () => Promise<void>;
}

/** The client table of a live page, in slices. When the signal aborts, what was read so far is given. */
export async function readClients(doc: Document, options: ReadOptions = {}): Promise<ClientRows> {
  const reading = begin(doc, options);
  if (!reading) return otherwise(doc, options);
  for (let from = 0; from < reading.grid.rows.length; from += SLICE) {
    if (from > 0) await (options.pause ?? breathe)();
    if (options.signal?.aborted) break;
    reading.slice(from);
  }
  return reading.done();
}

/** The same at one go, for a document that nobody looks at. */
export function readClientsAtOnce(doc: Document, options: ReadOptions = {}): ClientRows {
  const reading = begin(doc, options);
  if (!reading) return otherwise(doc, options);
  for (let from = 0; from < reading.grid.rows.length; from += SLICE) reading.slice(from);
  return reading.done();
}

function begin(doc: Document, options: ReadOptions): Reading | null {
  const seen = options.seen ?? survey(doc);
  const grid = clientGrid(seen);
  return grid ? new Reading(grid, seen, options.url ?? addressOf(doc)) : null;
}

/** The newer product has no such table: its accounts are green or red. */
function otherwise(doc: Document, options: ReadOptions): ClientRows {
  const seen = options.seen ?? survey(doc);
  const { rows, grid, unreadable } = colouredClients(seen);
  // A list without any colour is not this one.
  if (!grid || rows.length === 0) return { rows, problems: [], missingRows: 0, grid: null, saysEmpty: false };
  const problems: ReadingProblem[] = unreadable > 0 ? [{ part: 'row', reason: 'unknown-state', count: unreadable }] : [];
  return { rows, problems, missingRows: missingRows(grid, grid.rows.length, seen.lines), grid: null, saysEmpty: false };
}

interface Scheduling {
  scheduler?: { yield?: () => Promise<void> };
}

export function breathe(): Promise<void> {
  const yielding = (globalThis as Scheduling).scheduler;
  return yielding?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));
}
