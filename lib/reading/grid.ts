import { bodiesOf, ownTableRows } from './body-rows';
import { cellAt, cellsOf, columnsOfHeader, commonAncestor, headerCells, tellingAttributes } from './header-cells';
import type { Named } from './outline';

/** A row as the grid shows it: one cell for each wanted column, in the order of `columns`; null when it is not drawn. */
export interface GridRow {
  element: Element;
  cells: (Element | null)[];
}

export interface Grid {
  /** Holds the header and the rows. */
  root: Element;
  /** The header cell of each wanted column; null when the grid has no such column. */
  headers: (Element | null)[];
  /** Header rows counted by `aria-rowcount` as well. */
  headerRows: number;
  rows: Element[];
  read: (row: Element) => (Element | null)[];
}

/** Columns wanted, each by the keys of its labels (see `key`), surest label first. The first `required` of them make the grid. */
export interface Columns {
  labels: readonly (readonly string[])[];
  required: readonly number[];
  /** Do these cells read like a row? Tells the body from other things that happen to have as many children. */
  reads: (cells: (Element | null)[]) => boolean;
}

/** The grids whose headers bear these labels, fullest first. Detached and hidden ones count too. */
export function findGrids(names: readonly Named[], columns: Columns): Grid[] {
  const grids: Grid[] = [];
  const byColumn = columns.labels.map((labels) => labels.flatMap((label) => names.filter((name) => name.key === label)));
  const anchor = columns.required[0] ?? 0;
  for (const hit of byColumn[anchor] ?? []) {
    const labels = nearestOfEach(hit.inner, byColumn, anchor);
    if (columns.required.some((column) => !labels[column])) continue;
    const grid = gridOf(labels, columns);
    if (grid && !grids.some((other) => other.rows[0] === grid.rows[0])) grids.push(grid);
  }
  return grids.sort((a, b) => score(b) - score(a));
}

const score = (grid: Grid): number => grid.headers.filter(Boolean).length * 1e6 + grid.rows.length;

/** For a label of one column, the labels of the others that share the lowest ancestor with it. */
function nearestOfEach(hit: Element, byColumn: Named[][], anchor: number): (Element | null)[] {
  return byColumn.map((hits, column) => {
    if (column === anchor) return hit;
    let best: Element | null = null;
    let bestAncestor: Element | null = null;
    for (const { inner } of hits) {
      const ancestor = commonAncestor([hit, inner]);
      if (ancestor && (bestAncestor === null || (bestAncestor !== ancestor && bestAncestor.contains(ancestor)))) {
        best = inner;
        bestAncestor = ancestor;
      }
    }
    return best;
  });
}

function gridOf(labels: (Element | null)[], columns: Columns): Grid | null {
  const present = labels.filter((label): label is Element => label !== null);
  const ancestor = commonAncestor(present);
  if (!ancestor) return null;
  const cells = headerCells(present, ancestor);
  if (new Set(cells).size !== cells.length) return null;
  const headers = labels.map((label) => (label ? (cells[present.indexOf(label)] ?? null) : null));
  let empty: Grid | null = null;
  for (const grid of candidates(ancestor, headers, cells)) {
    if (grid.rows.some((row, i) => i < 30 && columns.reads(grid.read(row)))) return grid;
    if (grid.rows.length > 0) empty ??= grid;
  }
  // A header without any readable row: the caller must know that the table is there.
  return empty ?? { root: ancestor, headers, headerRows: 1, rows: [], read: () => headers.map(() => null) };
}

type Reader = (row: Element) => (Element | null)[];

function* candidates(ancestor: Element, headers: (Element | null)[], cells: Element[]): Generator<Grid> {
  const rowsOfHeader = [...new Set(cells.map((cell) => cell.parentElement as Element))];
  const inTable =
    rowsOfHeader.every((row) => row.tagName === 'TR') && new Set(rowsOfHeader.map((row) => row.closest('table'))).size === 1;
  const headerRow = rowsOfHeader.length === 1 ? (rowsOfHeader[0] as Element) : ancestor;
  const lastHeaderRow = rowsOfHeader[rowsOfHeader.length - 1] as Element;
  const index = indexes(headerRow, headers, inTable, lastHeaderRow);
  const attributes = tellingAttributes(cells);
  const make = (rows: Element[], read: Reader): Grid => {
    const root = rows[0] ? (commonAncestor([ancestor, rows[0]]) ?? ancestor) : ancestor;
    return { root, headers, headerRows: rowsOfHeader.length, rows, read };
  };
  for (const rows of bodiesOf(inTable ? lastHeaderRow : headerRow, lastHeaderRow, 2)) {
    const byAttribute = attributes.map((name) => attributeReader(name, headers, rows)).find((reader) => reader !== null);
    const byIndex = index && make(rows, inTable ? tableReader(index) : childReader(index, headerRow));
    // Real tables keep their columns in order; libraries that position their cells say which column each is.
    if (inTable && byIndex) yield byIndex;
    if (byAttribute) yield make(byAttribute.rows, byAttribute.read);
    if (!inTable && byIndex) yield byIndex;
  }
  if (index && !inTable) yield* flat(ancestor, index, make);
}

function indexes(
  headerRow: Element,
  headers: (Element | null)[],
  inTable: boolean,
  lastHeaderRow: Element,
): (number | null)[] | null {
  if (inTable) {
    const table = lastHeaderRow.closest('table') as Element;
    const rows = ownTableRows(table);
    const columns = columnsOfHeader(rows.slice(0, rows.indexOf(lastHeaderRow) + 1));
    return headers.map((header) => (header ? (columns.get(header) ?? null) : null));
  }
  const row = cellsOf(headerRow);
  const found = headers.map((header) => (header ? row.findIndex((cell) => cell === header || cell.contains(header)) : null));
  return found.some((at) => at === -1) ||
    new Set(found.filter((at) => at !== null)).size !== found.filter((at) => at !== null).length
    ? null
    : found;
}

/** The hot path: cells by walking the siblings once; a row of another width is counted with its spans. */
function tableReader(index: (number | null)[]): Reader {
  const order = index.map((at, column) => ({ at: at ?? -1, column })).filter(({ at }) => at >= 0);
  order.sort((a, b) => a.at - b.at);
  let width = 0;
  return (row) => {
    const cells: (Element | null)[] = new Array(index.length).fill(null);
    const count = row.childElementCount;
    if (width === 0 && count > 1) width = count;
    if (count !== width) return index.map((at) => (at === null ? null : cellAt(row, at)));
    let cell = row.firstElementChild;
    let at = 0;
    for (const want of order) {
      for (; cell && at < want.at; at++) cell = cell.nextElementSibling;
      cells[want.column] = cell;
    }
    return cells;
  };
}

function childReader(index: (number | null)[], headerRow: Element): Reader {
  const width = cellsOf(headerRow).length;
  return (row) => {
    const cells = cellsOf(row);
    // Cells wrapped once more than the header's.
    const inner = cells.length === 1 && cells[0] && cells[0].childElementCount >= width ? cellsOf(cells[0]) : cells;
    return index.map((at) => (at === null || inner.length < 2 ? null : (inner[at] ?? null)));
  };
}

const ROW_KEYS = [
  'aria-rowindex',
  'row-index',
  'data-rowindex',
  'data-row-index',
  'data-row-key',
  'data-index',
  'data-id',
  'row-id',
  'index',
];

/** By an attribute that header and cells share. Pinned columns split a row over containers: its parts are joined by their key. */
function attributeReader(name: string, headers: (Element | null)[], rows: Element[]): { rows: Element[]; read: Reader } | null {
  const values = headers.map((header) => header?.getAttribute(name) ?? null);
  const wanted = new Set(values.filter((value) => value !== null));
  const inRow = (row: Element): Map<string, Element> => {
    const found = new Map<string, Element>();
    for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) {
      const value = cell.getAttribute(name);
      if (value !== null && wanted.has(value)) found.set(value, cell);
      else if (value === null && cell.childElementCount > 0 && cell.childElementCount < 60) {
        for (let deep = cell.firstElementChild; deep; deep = deep.nextElementSibling) {
          const inner = deep.getAttribute(name);
          if (inner !== null && wanted.has(inner)) found.set(inner, deep);
        }
      }
    }
    return found;
  };
  const sample = rows.slice(0, 30).map(inRow);
  if (!sample.some((found) => found.size > 0)) return null;
  if (sample.some((found) => found.size === wanted.size)) {
    return {
      rows,
      read: (row) => {
        const found = inRow(row);
        return values.map((value) => (value === null ? null : (found.get(value) ?? null)));
      },
    };
  }
  const rowKey = ROW_KEYS.find((key) => rows[0]?.hasAttribute(key));
  if (!rowKey) return null;
  const parts = new Map<string, Element[]>();
  for (const row of rows) {
    const id = row.getAttribute(rowKey) ?? '';
    const known = parts.get(id);
    if (known) known.push(row);
    else parts.set(id, [row]);
  }
  const read: Reader = (row) => {
    const all = (parts.get(row.getAttribute(rowKey) ?? '') ?? [row]).map(inRow);
    return values.map((value) => (value === null ? null : (all.find((found) => found.has(value))?.get(value) ?? null)));
  };
  return { rows: [...parts.values()].map((part) => part[0] as Element), read };
}

/** No element for the row: header and cells are all children of one grid container. */
function* flat(container: Element, index: (number | null)[], make: (rows: Element[], read: Reader) => Grid): Generator<Grid> {
  const children = Array.from(container.children).filter((child) => !child.tagName.startsWith('MU-'));
  const least = Math.max(...index.map((at) => at ?? 0)) + 1;
  const position = new Map(children.map((child, i) => [child, i]));
  for (let width = least; width <= least + 4; width++) {
    const rows = children.filter((_, i) => i >= width && i % width === 0);
    if (rows.length === 0) return;
    yield make(rows, (row) => index.map((at) => (at === null ? null : (children[(position.get(row) ?? 0) + at] ?? null))));
  }
}

/** At most `to - from` rows, so that ten thousand can be read in slices. */
export function readRows(grid: Grid, from: number, to: number): GridRow[] {
  const rows: GridRow[] = [];
  for (const element of grid.rows.slice(from, to)) rows.push({ element, cells: grid.read(element) });
  return rows;
}
