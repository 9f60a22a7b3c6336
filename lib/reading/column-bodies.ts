import { childrenOf } from './elements';
import { cellsOf } from './header-cells';
import type { Body } from './row-readers';

/**
 * A table laid out column by column, or a card with a label before each value: every label has its values after it. The n-th values of
 * all columns make a row. Nothing is read when the columns are not equally long: their values would not belong together.
 */
export function* columnBodies(headers: readonly (Element | null)[]): Generator<Body> {
  const containers = headers.map((header) => header && containerOf(header, headers));
  const apart = headers.every((header, i) => header === null || containers[i] !== null);
  const columns = apart ? containers.map((container) => container && valuesIn(container)) : valuesBetween(headers);
  const present = columns.filter((column) => column !== null);
  const [first] = present;
  if (!first || first.length === 0 || present.some((column) => column.length !== first.length)) return;
  const place = new Map(first.map((cell, i) => [cell, i]));
  const at = (row: Element): number => place.get(row) ?? 0;
  // Columns without a label, as that of the links, stand beside the others.
  const all = apart ? siblingsOf(containers).map(valuesIn) : present;
  const whole = all.filter((column) => column.length === first.length);
  yield {
    rows: first,
    read: (row) => columns.map((column) => column?.[at(row)] ?? null),
    parts: (row) => whole.map((column) => column[at(row)] as Element),
  };
}

/** What holds this label and its values, and no other label. */
function containerOf(header: Element, headers: readonly (Element | null)[]): Element | null {
  if (valuesIn(header).length > 0) return header;
  const parent = header.parentElement;
  const alone = parent && headers.every((other) => other === header || !parent.contains(other));
  return alone && valuesIn(parent).length > 0 ? parent : null;
}

/** All but the first, which is the label; or what is in one wrapper around them. */
function valuesIn(container: Element): Element[] {
  const [, ...values] = cellsOf(container);
  const [wrapper] = values;
  return wrapper && values.length === 1 && wrapper.childElementCount > 1 ? cellsOf(wrapper) : values;
}

/** Values beside each label, as far as the next one; after the last there may be more than values. */
function valuesBetween(headers: readonly (Element | null)[]): (Element[] | null)[] {
  const columns = headers.map((header) => {
    if (header === null) return null;
    const values: Element[] = [];
    let next = header.nextElementSibling;
    for (; next && !headers.includes(next); next = next.nextElementSibling) values.push(next);
    return { values, isLast: next === null };
  });
  const length = columns.find((column) => column?.isLast === false)?.values.length ?? 0;
  return columns.map((column) => column && (column.isLast ? column.values.slice(0, length) : column.values));
}

/** The containers and those beside them, in the order of the page. */
function siblingsOf(containers: readonly (Element | null)[]): Element[] {
  const known = containers.filter((container) => container !== null);
  const parents = new Set(known.map((container) => container.parentElement));
  const [parent] = parents;
  return parents.size === 1 && parent ? childrenOf(parent) : known;
}
