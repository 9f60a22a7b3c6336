import { childrenOf, elementsOf } from './elements';
import { cellsOf } from './header-cells';

/**
 * Where the rows of a header are. Libraries put them beside the header, in another table, before or after it, near or far: so
 * every place is offered in order of likelihood, and the caller takes the first whose cells read as they should.
 */
export function* bodiesOf(headerRow: Element, width: number): Generator<Element[]> {
  const table = headerRow.closest('table');
  const owner = headerRow.closest(GRID);
  if (table) {
    const rows = ownTableRows(table, { foot: false });
    const own = rows.slice(rows.indexOf(headerRow) + 1);
    if (own.length > 0) yield own;
  }
  if (owner) {
    const own = roleRows(owner, headerRow);
    if (own.length > 0) yield own;
  }
  if (!table) {
    const after = siblingsAfter(headerRow).filter((element) => element.childElementCount >= width);
    if (after.length > 0) yield after;
  }
  yield* elsewhere(table ?? headerRow, headerRow, width);
}

const GRID = '[role=grid],[role=treegrid],[role=table]';

/** Rows of this grid by their role, without headers, what holds other rows, and rows of grids in its cells. */
function roleRows(owner: Element, headerRow: Element): Element[] {
  const rows = elementsOf(owner.querySelectorAll('[role=row]'));
  const headers = new Set<Element | null>();
  for (const header of owner.querySelectorAll('[role=columnheader]')) headers.add(header.closest('[role=row]'));
  for (let at: Element | null = headerRow; at && at !== owner; at = at.parentElement) headers.add(at);
  // What holds for a row's parent holds for all that are in it.
  let parent: Element | null = null;
  let isOwn = false;
  return rows.filter((row, i) => {
    if (row.parentElement !== parent) {
      parent = row.parentElement;
      isOwn = parent?.closest(GRID) === owner;
    }
    // What a row holds comes right after it.
    const next = rows[i + 1];
    return isOwn && !headers.has(row) && !(next && next.parentElement !== parent && row.contains(next));
  });
}

/** Rows of this table, not of tables in its cells; up to and with `until` if given. */
export function ownTableRows(table: Element, { until, foot = true }: { until?: Element; foot?: boolean } = {}): Element[] {
  const rows: Element[] = [];
  const walk = (parent: Element): boolean => {
    for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
      const tag = child.tagName;
      if (tag === 'TR') rows.push(child);
      else if ((tag === 'THEAD' || tag === 'TBODY' || (foot && tag === 'TFOOT')) && walk(child)) return true;
      if (child === until) return true;
    }
    return false;
  };
  walk(table);
  return rows;
}

function siblingsAfter(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = element.nextElementSibling; at; at = at.nextElementSibling) found.push(at);
  return found;
}

const CLIMB = 7;

/** Header and body in different containers: look around each ancestor, what follows before what precedes. */
function* elsewhere(start: Element, headerRow: Element, width: number): Generator<Element[]> {
  let inside: Element = start;
  for (let up = start.parentElement, level = 0; up && level < CLIMB; up = up.parentElement, level++) {
    const children = childrenOf(up);
    const at = children.indexOf(inside);
    const after = children.slice(at + 1).filter((child) => cellsOf(child, width).length >= width && looksLikeRow(child));
    if (level > 0 && after.length > 0) yield after;
    for (const child of [...children.slice(at + 1, at + 30), ...children.slice(Math.max(0, at - 30), at)]) {
      yield* rowsWithin(child, headerRow, width);
    }
    inside = up;
    if (up.tagName === 'BODY') return;
  }
}

const LOOK = 400;

/** Sets of rows inside one element, for headers that are split over several containers. */
export function setsWithin(container: Element, headers: readonly Element[]): Element[][] {
  const sets: Element[][] = [];
  for (const rows of rowsWithin(container, container, 1, true)) {
    const own = rows.filter((row) => !headers.some((header) => row.contains(header) || header.contains(row)));
    if (own.length === rows.length && own.length > 0) sets.push(own);
    if (sets.length >= MOST_SETS) break;
  }
  return sets;
}

const MOST_SETS = 40;

/** What looks like rows of that many cells inside, from the outside in. */
function* rowsWithin(container: Element, headerRow: Element, width: number, siblings = false): Generator<Element[]> {
  const queue: Element[] = [container];
  const offered = new Set<Element | null>();
  for (let i = 0; i < queue.length && i < LOOK; i++) {
    const element = queue[i] as Element;
    if (element.tagName === 'TABLE') {
      const rows = ownTableRows(element).filter((row) => row !== headerRow && row.childElementCount >= width);
      if (rows.length > 0) yield rows;
      if (rows.length === 1 && rows[0]) yield* alike(rows[0], headerRow);
      continue;
    }
    if (i > 0 && cellsOf(element, width).length >= width && looksLikeRow(element) && !offered.has(element.parentElement)) {
      offered.add(element.parentElement);
      const everywhere = !siblings && element.getAttribute('role') === 'row';
      const rows = everywhere
        ? elementsOf(container.querySelectorAll('[role=row]'))
        : childrenOf(element.parentElement as Element);
      const found = rows.filter(
        (row) =>
          row !== headerRow &&
          row.tagName === element.tagName &&
          row.childElementCount > 0 &&
          !(everywhere && row.querySelector('[role=row]')),
      );
      yield found;
      if (found.length === 1 && found[0]) yield* alike(found[0], headerRow);
    }
    for (let child = element.firstElementChild, n = 0; child && n < 12; child = child.nextElementSibling, n++) queue.push(child);
  }
}

/** Each row wrapped by itself (a table, a <details>): what stands in the same place of the wrapper's siblings. */
function* alike(row: Element, headerRow: Element): Generator<Element[]> {
  const path: string[] = [];
  for (let at = row; at.parentElement && !at.contains(headerRow) && path.length < 4; at = at.parentElement) {
    path.unshift(at.tagName);
    const wrappers = childrenOf(at.parentElement).filter((other) => other.tagName === at.tagName && !other.contains(headerRow));
    if (wrappers.length < 2) continue;
    const rows = wrappers.map((wrapper) => descend(wrapper, path.slice(1))).filter((found) => found !== null);
    if (rows.length > 1) return yield rows;
  }
}

const descend = (from: Element, path: readonly string[]): Element | null =>
  path.reduce<Element | null>((at, tag) => {
    let child = at?.firstElementChild ?? null;
    while (child && child.tagName !== tag) child = child.nextElementSibling;
    return child;
  }, from);

/** A row's children are cells: none of them is itself a list of rows. */
function looksLikeRow(element: Element): boolean {
  const first = element.firstElementChild;
  return first !== null && (first.getAttribute('role') ?? '') !== 'row' && first.tagName !== 'TR' && first.tagName !== 'TABLE';
}
