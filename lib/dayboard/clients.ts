import type { ClientFacts, ReadingProblem } from '../domain/facts';
import { type Grid, type GridRow, readRows } from '../reading/grid';
import { missingRows, saysEmpty } from '../reading/pager';
import { accountGrid, readAccountRow } from './account-colours';
import { addressOf } from './address';
import { clientGrid } from './client-grid';
import { type Page, readClientRow } from './client-row';
import { LIMITS } from './limits';
import { COLUMN } from './markers';
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
  /** « Aucun résultat »: there is no row to be read. A header alone may be waiting for its rows. */
  saysEmpty: boolean;
}

/** Keeps the row, not its cells: ten thousand of them would fill the memory for a few badges in view. */
class ReadRow implements ClientRow {
  constructor(
    readonly client: ClientFacts,
    readonly element: Element,
    private readonly grid: Grid,
  ) {}

  get badgeCells(): readonly Element[] {
    const cells = this.grid.read(this.element);
    const fit = [COLUMN.state, COLUMN.account].flatMap((at) => cells[at] ?? []);
    return fit.length > 0 ? fit : [this.element];
  }

  get parts(): readonly Element[] {
    return this.grid.parts?.(this.element) ?? [this.element];
  }
}

/** A table that clients are read from. */
interface Table {
  /** What tells a client's state: words in its cell, or the row's colour, in a list that has other accounts too. */
  by: 'words' | 'colour';
  grid: Grid;
  /** Most rows read without letting the page breathe. */
  slice: number;
  read: (row: GridRow) => ClientRow | 'unreadable' | null;
}

function tableIn(seen: Survey, url: string): Table | null {
  const grid = clientGrid(seen);
  if (grid) return { by: 'words', grid, slice: 200, read: stateReader(grid, url) };
  // The newer product has no such table: its accounts are green or red, and each costs some computed styles.
  const accounts = accountGrid(seen);
  return accounts && { by: 'colour', grid: accounts, slice: 25, read: readAccountRow };
}

function stateReader(grid: Grid, url: string): Table['read'] {
  const page: Page = { url, origin: new URL(url).origin };
  const hasAccount = grid.headers[COLUMN.account] !== null;
  return (row) => {
    const client = readClientRow(row, row.cells, hasAccount, page);
    return typeof client === 'object' && client ? new ReadRow(client, row.element, grid) : client;
  };
}

class Reading {
  readonly #rows: ClientRow[] = [];
  #unreadable = 0;
  constructor(
    private readonly table: Table,
    private readonly seen: Survey,
  ) {}

  slice(from: number): void {
    for (const row of readRows(this.table.grid, from, from + this.table.slice)) {
      const read = this.table.read(row);
      if (read === 'unreadable') this.#unreadable++;
      else if (read) this.#rows.push(read);
    }
  }

  done(): ClientRows {
    const { grid, by } = this.table;
    // A list of accounts without any colour is not the newer product's.
    if (by === 'colour' && this.#rows.length === 0) return NO_TABLE;
    const problems: ReadingProblem[] =
      this.#unreadable > 0 ? [{ part: 'row', reason: 'unknown-state', count: this.#unreadable }] : [];
    const rows = this.#rows.length > LIMITS.clients ? this.#rows.slice(0, LIMITS.clients) : this.#rows;
    if (rows.length < this.#rows.length)
      problems.push({ part: 'row', reason: 'too-many', count: this.#rows.length - rows.length });
    const shown = by === 'colour' ? grid.rows.length : this.#rows.length + this.#unreadable;
    return {
      rows,
      problems,
      missingRows: missingRows(grid, shown, this.seen.lines),
      saysEmpty: this.#rows.length === 0 && saysEmpty(grid, this.seen.lines),
    };
  }
}

const NO_TABLE: ClientRows = { rows: [], problems: [], missingRows: 0, saysEmpty: false };

export interface ReadOptions {
  url?: string;
  seen?: Survey;
  signal?: AbortSignal;
  /** Lets the page work between two slices. */
  pause?: () => Promise<void>;
}

/** The clients of a live page, in slices. When the signal aborts, what was read so far is given. */
export async function readClients(doc: Document, options: ReadOptions = {}): Promise<ClientRows> {
  const seen = options.seen ?? survey(doc);
  const table = tableIn(seen, options.url ?? addressOf(doc));
  if (!table) return NO_TABLE;
  const { grid, slice } = table;
  const reading = new Reading(table, seen);
  for (let from = 0; from < grid.rows.length; from += slice) {
    if (from > 0) await (options.pause ?? breathe)();
    if (options.signal?.aborted) break;
    reading.slice(from);
  }
  return reading.done();
}

interface Scheduling {
  scheduler?: { yield?: () => Promise<void> };
}

export function breathe(): Promise<void> {
  const yielding = (globalThis as Scheduling).scheduler;
  return yielding?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));
}
