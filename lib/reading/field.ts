import { outline } from './outline';
import { clean, key } from './text';
import { controlValue, textOf } from './text-of';

export interface Field {
  element: Element;
  value: string;
}

const CONTROL =
  'input:not([type=hidden]),select,textarea,[contenteditable=""],[contenteditable=true],[role=textbox],[role=combobox]';

/** Value of a field known by its label, whatever holds it. The label must be exactly that text, but for colons and stars. */
export function fieldByLabel(root: Element, label: string | readonly string[]): Field | null {
  const keys = new Set((typeof label === 'string' ? [label] : label).map(key));
  const { names } = outline(root, (name) => keys.has(name));
  let empty: Field | null = null;
  for (const name of names) {
    const field = fieldOf(name.inner, name.outer, keys);
    if (field && field.value !== '') return field;
    empty ??= field;
  }
  return controlNamed(root, keys) ?? inOneText(root, keys) ?? empty;
}

function fieldValue(element: Element): string {
  return clean((controlValue(element) ?? textOf(element, { skip: isHelper })).slice(0, 2000));
}

export const controlsIn = (element: Element): Field[] =>
  Array.from(element.querySelectorAll(CONTROL), (control) => ({ element: control, value: fieldValue(control) }));

/** Copy buttons and links beside a value are not part of it. */
const isHelper = (element: Element): boolean => element.tagName === 'BUTTON' || element.getAttribute('role') === 'button';

type Rule = (inner: Element, outer: Element, keys: ReadonlySet<string>) => Element | null;

/** Where a value can stand, surest first. */
const RULES: Rule[] = [
  (inner) => labelled(inner),
  (inner, outer) => referring(inner) ?? referring(outer),
  (inner) => cellBelow(inner),
  (inner, _outer, keys) => nextThing(inner, keys),
];

export function fieldOf(inner: Element, outer: Element, keys: ReadonlySet<string>): Field | null {
  let empty: Field | null = null;
  for (const rule of RULES) {
    const element = rule(inner, outer, keys);
    if (!element) continue;
    const field = { element, value: fieldValue(element) };
    if (field.value !== '') return field;
    empty ??= field;
  }
  return empty;
}

function labelled(inner: Element): Element | null {
  const label = inner.closest('label');
  if (!label) return null;
  const target = label.getAttribute('for');
  return (target ? label.ownerDocument.getElementById(target) : null) ?? label.querySelector(CONTROL);
}

/** aria-labelledby, or a <label for> around nothing. */
function referring(element: Element): Element | null {
  const { id } = element;
  if (!id || /[^\w:.-]/.test(id)) return null;
  return element.ownerDocument.querySelector(`[aria-labelledby~="${id}"]`);
}

/** A header over its value: the same column of the next row. */
function cellBelow(inner: Element): Element | null {
  const cell = inner.closest('th,td');
  const row = cell?.parentElement;
  if (!cell || !row || row.tagName !== 'TR' || row.children.length < 2) return null;
  if (!Array.from(row.children).every((other) => other.tagName === 'TH')) return null;
  const at = Array.from(row.children).indexOf(cell);
  const next = row.nextElementSibling ?? row.parentElement?.nextElementSibling?.querySelector('tr');
  // Under the header of a list there are many values.
  return isValues(next) && !isValues(next?.nextElementSibling) ? (next?.children[at] ?? null) : null;
}

const isValues = (row: Element | null | undefined): boolean =>
  !!row && row.children.length > 1 && Array.from(row.children).every((cell) => cell.tagName === 'TD');

const LABELS = 'label,dt,th';

/** The next cell, dd, control or text after the label; a floating label comes after its control. */
function nextThing(inner: Element, keys: ReadonlySet<string>): Element | null {
  let at: Element = inner;
  for (let level = 0; level < 6; level++) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
      if (
        next.tagName === 'BR' ||
        next.tagName === 'WBR' ||
        (/^[\s:*]*$/.test(next.textContent ?? '') && !next.querySelector(CONTROL) && !next.matches(`${CONTROL},td,dd`))
      )
        continue;
      if (next.matches(LABELS)) break;
      const control = next.matches(CONTROL) ? next : next.querySelector(CONTROL);
      return control ?? (inner.tagName === 'LABEL' ? controlAfter(next) : null) ?? next;
    }
    const before = at.previousElementSibling;
    if (before?.matches(CONTROL) && !at.nextElementSibling?.matches(CONTROL)) return before;
    const up = at.parentElement;
    if (!up || !keys.has(key(up.textContent ?? ''))) return null;
    at = up;
  }
  return null;
}

/** Between a label and its control there may be a word of help. */
function controlAfter(help: Element): Element | null {
  for (let at = help.nextElementSibling; at && !at.matches(LABELS); at = at.nextElementSibling)
    if (at.matches(CONTROL)) return at;
  return null;
}

/** A control that bears the label itself. */
export function controlNamed(root: Element, keys: ReadonlySet<string>): Field | null {
  for (const control of root.querySelectorAll(CONTROL)) {
    for (const name of ['aria-label', 'placeholder', 'title']) {
      const text = control.getAttribute(name);
      if (text && keys.has(key(text))) return { element: control, value: fieldValue(control) };
    }
  }
  return null;
}

/** « Label : value » in one line. */
function inOneText(root: Element, keys: ReadonlySet<string>): Field | null {
  for (const line of outline(root, () => false).lines) {
    const at = line.text.indexOf(':');
    if (at < 1 || at > 120 || !keys.has(key(line.text.slice(0, at)))) continue;
    const value = clean(line.text.slice(at + 1));
    const element = line.last.parentElement;
    if (value !== '' && element) return { element, value };
  }
  return null;
}
