/** From the elements that bear the labels of some columns to the header cells, and to how a body cell is matched with them. */

/** Lowest element that holds all of them. */
export function commonAncestor(elements: readonly Element[]): Element | null {
  let at: Element | null = elements[0] ?? null;
  while (at && !elements.every((element) => at?.contains(element))) at = at.parentElement;
  return at;
}

const isHeaderCell = (element: Element): boolean =>
  element.tagName === 'TH' || element.tagName === 'TD' || /^(?:column|row)header$/.test(element.getAttribute('role') ?? '');

/** The cell of each label: by what it says it is, else the highest element under `row` that holds that label alone. */
export function headerCells(labels: readonly Element[], row: Element): Element[] {
  return labels.map((label) => {
    let at = label;
    for (let up: Element | null = label; up && up !== row; up = up.parentElement) {
      if (isHeaderCell(up)) return up;
      if (labels.some((other) => other !== label && up.contains(other))) break;
      at = up;
    }
    return at;
  });
}

const UNTELLING =
  /^(?:class|style|role|tabindex|width|height|scope|draggable|title|aria-(?:sort|label|selected|haspopup|description|expanded|readonly|disabled|level|colspan|rowspan)|onclick|colspan|rowspan|align|valign|unselectable|id|nowrap)$/;

/** Attributes that give every one of these cells a value of its own (`col-id`, `aria-colindex`, `data-field`…), best first. */
export function tellingAttributes(cells: readonly Element[]): string[] {
  const first = cells[0];
  if (!first) return [];
  const names = first.getAttributeNames().filter((name) => {
    if (UNTELLING.test(name)) return false;
    const values = cells.map((cell) => cell.getAttribute(name) ?? '');
    return values.every((value) => value !== '') && new Set(values).size === values.length;
  });
  return names.sort((a, b) => Number(b === 'aria-colindex') - Number(a === 'aria-colindex'));
}

/** Our own marks are no cells. */
export const isOurs = (element: Element): boolean => isOurTag(element.tagName);
const isOurTag = (tag: string): boolean => tag.charCodeAt(0) === M && tag.startsWith('MU-');
const M = 77;

const ROLES = new Set<string | null>(['cell', 'gridcell', 'columnheader', 'rowheader']);
/** Cells that say so, in wrappers between them and the row. */
export const nestedCells = (row: Element): Element[] =>
  Array.from(row.querySelectorAll('[role]')).filter((cell) => isCell(cell) && cell.closest('[role=row]') === row);

const isCell = (element: Element, tag = element.tagName): boolean =>
  tag === 'TD' || tag === 'TH' || ROLES.has(element.getAttribute('role'));

/** Cells of one row: those that say so where some do (helpers between them do not count), else every child. The hot path: no copies. */
export function cellsOf(row: Element, most = Number.POSITIVE_INFINITY): Element[] {
  let cells: Element[] = [];
  let told = false;
  for (let child = row.firstElementChild; child && cells.length < most; child = child.nextElementSibling) {
    const tag = child.tagName;
    const tells = isCell(child, tag);
    if (tells && !told) {
      told = true;
      cells = [];
    }
    if (tells === told && !isOurTag(tag)) cells.push(child);
  }
  return cells;
}

const span = (cell: Element, name: 'colspan' | 'rowspan'): number =>
  Math.max(1, Math.min(1000, Number(cell.getAttribute(name) ?? 1) || 1));

/** Logical column of each cell of a table's header rows, which may span columns and rows; and how many columns there are. */
export function columnsOfHeader(rows: readonly Element[]): { columns: Map<Element, number>; width: number } {
  const columns = new Map<Element, number>();
  let most = 0;
  const taken: Set<number>[] = rows.map(() => new Set());
  rows.forEach((row, r) => {
    let column = 0;
    for (const cell of cellsOf(row)) {
      while (taken[r]?.has(column)) column++;
      columns.set(cell, column);
      const width = span(cell, 'colspan');
      for (let down = 0; down < span(cell, 'rowspan'); down++) for (let i = 0; i < width; i++) taken[r + down]?.add(column + i);
      column += width;
      most = Math.max(most, column);
    }
  });
  return { columns, width: most };
}

/** The cell of a body row at a logical column, when some cells span several. */
export function cellAt(row: Element, column: number): Element | null {
  let at = 0;
  for (const cell of cellsOf(row)) {
    const width = span(cell, 'colspan');
    if (column < at + width) return column === at ? cell : null;
    at += width;
  }
  return null;
}
