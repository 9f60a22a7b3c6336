import { candidates } from './grid-candidates';
import { commonAncestor, headerCells } from './header-cells';
import { labelledRecords } from './labelled-records';
import type { Named } from './outline';
import { isLive } from './visible';

/** A row as the grid shows it: one cell for each wanted column, in the order of `columns`; null when it is not drawn. */
export interface GridRow {
  element: Element;
  cells: (Element | null)[];
  /** What stands for the row's element when pinned columns or a flat grid split it; null when the element is the whole row. */
  parts: readonly Element[] | null;
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
  /** Only when a row is more than its element. */
  parts?: (row: Element) => Element[];
  /** There are more rows in the document than these. */
  hasMore?: boolean;
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
  const anchors = byColumn[anchor] ?? [];
  for (const hit of anchors) {
    if (grids.some((grid) => isInColumn(hit.inner, anchor, grid))) continue;
    // The labels of a record are no header of the others.
    if (grids.some((grid) => grid.headerRows === 0 && grid.root.contains(hit.inner))) continue;
    const labels = nearestOfEach(hit.inner, byColumn, anchor);
    if (columns.required.some((column) => !labels[column])) continue;
    const grid = labelledRecords(labels, anchors, columns) ?? gridOf(labels, columns);
    if (grid && !grids.some((other) => other.rows[0] === grid.rows[0])) grids.push(grid);
  }
  return grids.sort((a, b) => score(b) - score(a));
}

/** Some tables say a column's label again in each of its cells: that is no other header. */
function isInColumn(label: Element, column: number, grid: Grid): boolean {
  const holders = new Set<Element>();
  for (let at: Element | null = label; at; at = at.parentElement) holders.add(at);
  const row = grid.rows.find((other) => holders.has(other));
  const cell = row && grid.read(row)[column];
  return cell !== null && cell !== undefined && holders.has(cell);
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
  let best: Grid | null = null;
  let bestShare = -1;
  for (const grid of candidates(ancestor, headers)) {
    if (!isInLine(grid)) continue;
    const share = readableShare(grid, columns);
    if (share > 0.5 && grid.rows.length > 1) return grid;
    if (grid.rows.length > 0 && share > bestShare) {
      best = grid;
      bestShare = share;
    }
  }
  // A header without any readable row: the caller must know that the table is there.
  return best ?? { root: ancestor, headers, headerRows: 1, rows: [], read: () => headers.map(() => null) };
}

/** Rows without an element of their own are what a person sees side by side: some grids keep their cells in any order. */
function isInLine(grid: Grid): boolean {
  if (!grid.parts || !isLive(grid.root.ownerDocument)) return true;
  return grid.rows.slice(0, SAMPLE).every((row) => {
    const boxes = (grid.parts?.(row) ?? []).map((part) => part.getBoundingClientRect()).filter(({ height }) => height > 0);
    return boxes.every((box) => boxes.every((other) => box.top < other.bottom));
  });
}

const SAMPLE = 40;

/** How many of the first rows that are drawn at all read as they should. */
function readableShare(grid: Grid, columns: Columns): number {
  const drawn = grid.rows
    .slice(0, SAMPLE)
    .map(grid.read)
    .filter((row) => row.some((cell) => cell !== null && cell.textContent !== ''));
  return drawn.length === 0 ? 0 : drawn.filter(columns.reads).length / drawn.length;
}

/** At most `to - from` rows, so that ten thousand can be read in slices. */
export function readRows(grid: Grid, from: number, to: number): GridRow[] {
  const rows: GridRow[] = [];
  for (const element of grid.rows.slice(from, to)) {
    rows.push({ element, cells: grid.read(element), parts: grid.parts?.(element) ?? null });
  }
  return rows;
}
