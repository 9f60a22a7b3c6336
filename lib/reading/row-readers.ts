import { childrenOf, elementsOf } from './elements';
import { cellAt, cellsOf, isOurs, nestedCells } from './header-cells';

/** How the wanted cells of one row are found. */
export type Reader = (row: Element) => (Element | null)[];
export type Parts = (row: Element) => Element[];

export interface Body {
  rows: Element[];
  read: Reader;
  parts?: Parts;
}

/** Position of each wanted column; null for one that the grid has not. */
export type Index = readonly (number | null)[];

/** The hot path: cells by walking the siblings once. */
function siblingReader(index: Index): Reader {
  const order = index.map((at, column) => ({ at: at ?? -1, column })).filter(({ at }) => at >= 0);
  order.sort((a, b) => a.at - b.at);
  const blank = index.map(() => null);
  return (row) => {
    const cells: (Element | null)[] = blank.slice();
    let cell = row.firstElementChild;
    let at = 0;
    for (const want of order) {
      for (; cell && at < want.at; at++) cell = cell.nextElementSibling;
      cells[want.column] = cell;
    }
    return cells;
  };
}

/** A row that has not as many cells as the header has columns may have some that span several, and they are counted out. */
export function tableReader(index: Index, width: number): Reader {
  const bySiblings = siblingReader(index);
  return (row) =>
    row.childElementCount !== width && row.querySelector('[colspan]')
      ? index.map((at) => (at === null ? null : cellAt(row, at)))
      : bySiblings(row);
}

/** By position among the row's children, or among those of a single wrapper in it. */
export function childReader(index: Index, width: number): Reader {
  const last = Math.max(...index.map((at) => at ?? 0));
  const bySiblings = siblingReader(index);
  return (row) => {
    // As many as the header has: none of them is a helper, or one of the cells is missing, and then nothing reads as it should.
    if (row.childElementCount === width) return bySiblings(row);
    const cells = cellsOf(row);
    const only = cells.length === 1 ? cells[0] : undefined;
    let inner = only && only.childElementCount >= width ? cellsOf(only) : cells;
    if (inner.length <= last && row.getAttribute('role') === 'row') inner = nestedCells(row);
    return index.map((at) => (at === null || inner.length < 2 ? null : (inner[at] ?? null)));
  };
}

const CLIMB = 7;
const ROW = '[role=row],tr,[data-row-key],[data-rowindex],[row-index]';

/** By an attribute that header and cells share, wherever the cells are. Pinned columns split a row over containers. */
export function bodyByAttribute(name: string, headers: readonly (Element | null)[], from: Element): Body | null {
  const values = headers.map((header) => header?.getAttribute(name) ?? null);
  const column = new Map(values.map((value, at) => [value, at]));
  const blank = values.map(() => null);
  const holders = new Set<Element | null>();
  for (const header of headers) for (let at = header; at; at = at.parentElement) holders.add(at);
  let scope: Element | null = from;
  for (let level = 0; scope && level < CLIMB; scope = scope.parentElement, level++) {
    const rows = new Map<Element, (Element | null)[]>();
    // Cells of one row come one after the other: what holds for their parent is found once.
    let parent: Element | null = null;
    let row: Element | null = null;
    for (const cell of elementsOf(scope.querySelectorAll(`[${name}]`))) {
      const at = column.get(cell.getAttribute(name));
      if (at === undefined || holders.has(cell) || cell.getAttribute('role') === 'columnheader') continue;
      if (cell.parentElement !== parent) {
        parent = cell.parentElement;
        row = parent && !isInHeader(parent, headers) ? (parent.closest(ROW) ?? parent) : null;
        if (row && !rows.has(row)) rows.set(row, blank.slice());
      }
      const cells = row && rows.get(row);
      if (cells) cells[at] = cell;
    }
    if (rows.size > 0) return joined(rows, values);
  }
  return null;
}

const isInHeader = (element: Element, headers: readonly (Element | null)[]): boolean =>
  element.closest('[role=columnheader],thead') !== null || headers.some((header) => header?.contains(element));

/** Rows by themselves when one at least has every cell, else joined with their other parts. */
function joined(cells: Map<Element, (Element | null)[]>, values: readonly (string | null)[]): Body {
  const rows = [...cells.keys()];
  const blank = values.map(() => null);
  const isWhole = (row: Element): boolean => values.every((value, at) => value === null || cells.get(row)?.[at] !== null);
  if (rows.some(isWhole)) return { rows, read: (row) => cells.get(row) ?? blank };
  const groups = grouped(rows);
  const parts = (row: Element): Element[] => groups.get(row) ?? [row];
  const read = (row: Element): (Element | null)[] =>
    values.map((_, at) => parts(row).reduce<Element | null>((found, part) => found ?? cells.get(part)?.[at] ?? null, null));
  return { rows: [...groups.keys()], read, parts };
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

/** The parts of each row, by the key that they share; without one, by their places in containers of equal length. */
function grouped(rows: readonly Element[]): Map<Element, Element[]> {
  const rowKey = ROW_KEYS.find((key) => rows[0]?.hasAttribute(key));
  const groups = new Map<string, Element[]>();
  const places = new Map<Element | null, number>();
  for (const row of rows) {
    const place = places.get(row.parentElement) ?? 0;
    places.set(row.parentElement, place + 1);
    const id = rowKey ? (row.getAttribute(rowKey) ?? '') : String(place);
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  return new Map([...groups.values()].map((group) => [group[0] as Element, group]));
}

/** No element for the row: its cells stand side by side, every `width` of them a row, after as many header cells or a wrapper of these. */
export function* flatBodies(container: Element, headerRow: Element, index: Index): Generator<Body> {
  const all = childrenOf(container);
  const children = all.filter((child) => !isOurs(child));
  const marked = children.length < all.length;
  const cellsFrom = (first: Element, count: number): Element[] => {
    const cells: Element[] = [];
    for (let cell: Element | null = first; cell && cells.length < count; cell = cell.nextElementSibling) {
      if (!marked || !isOurs(cell)) cells.push(cell);
    }
    return cells;
  };
  const wrapped = children.indexOf(headerRow) + 1;
  const least = Math.max(...index.map((at) => at ?? 0)) + 1;
  for (let width = least; width <= least + 4; width++) {
    const rows: Element[] = [];
    for (let at = wrapped || width; at < children.length; at += width) rows.push(children[at] as Element);
    if (rows.length === 0) return;
    yield {
      rows,
      read: (row) => {
        const cells = cellsFrom(row, least);
        return index.map((at) => (at === null ? null : (cells[at] ?? null)));
      },
      parts: (row) => cellsFrom(row, width),
    };
  }
}
