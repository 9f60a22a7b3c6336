import { cellAt, cellsOf, nestedCells } from './header-cells';

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

/** The hot path: cells by walking the siblings once. Where some cells span several columns, those rows are counted out. */
export function tableReader(index: Index, spans: boolean): Reader {
  const order = index.map((at, column) => ({ at: at ?? -1, column })).filter(({ at }) => at >= 0);
  order.sort((a, b) => a.at - b.at);
  const blank = index.map(() => null);
  return (row) => {
    if (spans && row.querySelector('[colspan]')) return index.map((at) => (at === null ? null : cellAt(row, at)));
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

/** By position among the row's children, or among those of a single wrapper in it. */
export function childReader(index: Index, width: number): Reader {
  const last = Math.max(...index.map((at) => at ?? 0));
  return (row) => {
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
  const wanted = new Set(values);
  const present = headers.filter((header) => header !== null);
  let scope: Element | null = from;
  for (let level = 0; scope && level < CLIMB; scope = scope.parentElement, level++) {
    const cells = Array.from(scope.querySelectorAll(`[${name}]`)).filter(
      (cell) =>
        wanted.has(cell.getAttribute(name)) &&
        !present.some((header) => header.contains(cell) || cell.contains(header)) &&
        !isHeader(cell),
    );
    if (cells.length > 0) return joined(cells, name, values);
  }
  return null;
}

const isHeader = (cell: Element): boolean => cell.closest('[role=columnheader],thead') !== null;

function joined(cells: Element[], name: string, values: (string | null)[]): Body {
  const parts = new Map<Element, Map<string, Element>>();
  for (const cell of cells) {
    const row = cell.parentElement?.closest(ROW) ?? cell.parentElement ?? cell;
    const known = parts.get(row) ?? new Map<string, Element>();
    parts.set(row, known.set(cell.getAttribute(name) ?? '', cell));
  }
  const rows = [...parts.keys()];
  const most = Math.max(...[...parts.values()].map((found) => found.size));
  const read = (elements: Element[]): (Element | null)[] =>
    values.map((value) =>
      value === null ? null : (elements.map((element) => parts.get(element)?.get(value)).find(Boolean) ?? null),
    );
  if (most === values.filter((value) => value !== null).length) return { rows, read: (row) => read([row]) };
  const groups = grouped(rows);
  return { rows: [...groups.keys()], read: (row) => read(groups.get(row) ?? [row]), parts: (row) => groups.get(row) ?? [row] };
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
    groups.set(id, [...(groups.get(id) ?? []), row]);
  }
  return new Map([...groups.values()].map((group) => [group[0] as Element, group]));
}

/** No element for the row: its cells stand side by side, every `width` of them a row, after as many header cells or a wrapper of these. */
export function* flatBodies(container: Element, headerRow: Element, index: Index): Generator<Body> {
  const children = Array.from(container.children).filter((child) => !child.tagName.startsWith('MU-'));
  const wrapped = children.indexOf(headerRow) + 1;
  const least = Math.max(...index.map((at) => at ?? 0)) + 1;
  const position = new Map(children.map((child, i) => [child, i]));
  const at = (row: Element): number => position.get(row) ?? 0;
  for (let width = least; width <= least + 4; width++) {
    const from = wrapped || width;
    const rows = children.filter((_, i) => i >= from && (i - from) % width === 0);
    if (rows.length === 0) return;
    yield {
      rows,
      read: (row) => index.map((column) => (column === null ? null : (children[at(row) + column] ?? null))),
      parts: (row) => children.slice(at(row), at(row) + width),
    };
  }
}

/** Columns laid out one after the other, each with its header and as many cells: a row is what has the same place in all of them. */
export function columnBody(ancestor: Element, headers: readonly (Element | null)[]): Body | null {
  const lists = headers.map((header) => {
    let list = header;
    while (list && list !== ancestor && list.childElementCount < 2) list = list.parentElement;
    return list;
  });
  const present = lists.filter((list) => list !== null);
  const [first] = present;
  const apart = new Set(present).size === present.length && !present.includes(ancestor);
  if (!first || !apart || present.some((list) => list.childElementCount !== first.childElementCount)) return null;
  const [, ...rows] = first.children;
  const place = new Map(rows.map((row, i) => [row, i + 1]));
  const at = (row: Element, list: Element | null): Element | null => list?.children[place.get(row) ?? 0] ?? null;
  return {
    rows,
    read: (row) => lists.map((list) => at(row, list)),
    parts: (row) =>
      Array.from(ancestor.children, (list) => (list.childElementCount === rows.length + 1 ? at(row, list) : null)).filter(
        (part) => part !== null,
      ),
  };
}
