import { childrenOf } from './elements';
import type { Columns, Grid } from './grid';
import { commonAncestor, isOurs } from './header-cells';
import type { Named } from './outline';
import { key } from './text';

/**
 * Records without a header row: cards, definition lists, small tables, each of which says its labels again. Found by the labels
 * of one of them; the others stand beside it. Null when these labels are no record that reads as it should.
 */
export function labelledRecords(labels: readonly (Element | null)[], anchors: readonly Named[], columns: Columns): Grid | null {
  const required = columns.required.map((column) => labels[column] as Element);
  const record = wholeRecord(commonAncestor(required) as Element, anchors);
  const holder = record.parentElement;
  if (!holder || required.includes(record)) return null;
  const own = labels.map((label) => (label && record.contains(label) ? label : null));
  if (!columns.reads(valuesOf(own, record))) return null;
  const places = own.map((label) => (label ? pathTo(label, record) : null));
  const read = (row: Element): (Element | null)[] => {
    const found = places.map((place, column) => place && labelIn(row, place, columns.labels[column] ?? []));
    const values = valuesOf(found, row);
    // A card's title is the name of what it is about.
    return found[0] ? values : [titleOf(row), ...values.slice(1)];
  };
  const named = own[0] ? own : [titleOf(record), ...own.slice(1)];
  const rows = childrenOf(holder).filter((child) => child.tagName === record.tagName && child.firstElementChild);
  return { root: holder, headers: named, headerRows: 0, rows, read };
}

/** The highest element around the labels that holds no other record's; what holds one record alone may hold the whole page. */
function wholeRecord(innermost: Element, anchors: readonly Named[]): Element {
  let at = innermost;
  for (let up = at.parentElement; up && up.tagName !== 'BODY'; up = up.parentElement) {
    if (anchors.filter(({ inner }) => up?.contains(inner)).length > 1) return at;
    at = up;
  }
  return innermost;
}

const children = (element: Element): Element[] => childrenOf(element).filter((child) => !isOurs(child));

function pathTo(element: Element, from: Element): number[] {
  const path: number[] = [];
  for (let at = element; at !== from && at.parentElement; at = at.parentElement)
    path.unshift(children(at.parentElement).indexOf(at));
  return path;
}

/** The label where the first record has it; else wherever it stands, if it stands once. */
function labelIn(row: Element, path: readonly number[], keys: readonly string[]): Element | null {
  const isLabel = (element: Element): boolean =>
    (element.textContent ?? '').length <= 60 && keys.includes(key(element.textContent ?? ''));
  const there = path.reduce<Element | null>((at, index) => (at && children(at)[index]) ?? null, row);
  if (there && isLabel(there)) return there;
  const all = Array.from(row.querySelectorAll('*')).filter(
    (element) => isLabel(element) && !(element.firstElementChild && isLabel(element.firstElementChild)),
  );
  return all.length === 1 ? (all[0] ?? null) : null;
}

const titleOf = (record: Element): Element | null =>
  record.querySelector('h1,h2,h3,h4,h5,h6,[role=heading],legend,caption,summary');

function valuesOf(labels: readonly (Element | null)[], record: Element): (Element | null)[] {
  const all = labels.filter((label) => label !== null);
  return labels.map((label) => label && valueBeside(label, record, all));
}

const shown = (element: Element): string => (element.textContent ?? '').replace(/[\s:]/g, '');
const hasControl = (element: Element): boolean => element.querySelector('input,textarea,select') !== null;

/** What a label's value is in: the one element beside it, else what is around both and no other label. */
function valueBeside(label: Element, record: Element, labels: readonly Element[]): Element | null {
  const others = labels.filter((other) => other !== label);
  let at = label;
  for (let up = at.parentElement; up && up !== record && !others.some((other) => up?.contains(other)); up = up.parentElement) {
    if (shown(up) !== shown(label) || hasControl(up)) return soleAfter(at, up) ?? up;
    at = up;
  }
  const beside: Element[] = [];
  for (let next = at.nextElementSibling; next && beside.length < 2; next = next.nextElementSibling) {
    if (/^(?:DT|TH)$/.test(next.tagName) || others.some((other) => next?.contains(other))) break;
    beside.push(next);
  }
  const [value, second] = beside;
  // Of several alike it cannot be told which ones are the value.
  if (value && second?.tagName === value.tagName && !second.querySelector('a,button')) return null;
  return value ?? (at === label ? null : at);
}

/** The element after the label, where there is nothing else around both. */
function soleAfter(label: Element, around: Element): Element | null {
  const bare = Array.from(around.childNodes).every((node) => node.nodeType !== 3 || /^[\s:]*$/.test((node as Text).data));
  const next = label.nextElementSibling;
  return bare && next && around.lastElementChild === next ? next : null;
}
