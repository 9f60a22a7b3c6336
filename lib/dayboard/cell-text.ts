import { key, normalise } from '../reading/text';
import { textOf, wrappedText } from '../reading/text-of';
import { COLUMN_LABELS } from './markers';

const LABELS = COLUMN_LABELS.map((labels) => new Set(labels));

/** No label has a digit, and most values have one: they need no comparing. */
const VALUE = /[0-9]/;

/** Words of icon fonts have no capital; most have an underscore: « content_copy ». */
const ICON =
  /^\s*(?:[a-z]+(?:_[a-z]+)+|check|done|close|cancel|error|warning|info|help|dangerous|block|clear|report|link|sync|edit|verified|pending|circle)\s*$/;
/** What can be done is said in the infinitive: « Créer le compte ». */
const ACTION = /^[a-z]+(?:er|ir|re)\b/;

/** Text of a cell of one column, without what stands beside the value: buttons, icons, the column's label said again. */
export function cellText(cell: Element, column: number): string {
  // A button that bears the value is the value.
  const only = wrappedText(cell);
  if (only !== null) return only;
  const text = textOf(cell, { skip: (child) => isBeside(child, column) });
  return text.trim() === '' ? textOf(cell) : text;
}

export function isBeside(element: Element, column: number): boolean {
  if (element.tagName === 'BUTTON' || element.getAttribute('role') === 'button') return true;
  const text = element.textContent ?? '';
  if (text.length > 60) return false;
  if (element.tagName === 'A') return ACTION.test(normalise(text));
  return ICON.test(text) || isLabel(element, column);
}

/** The column's label, said again in the cell. */
export function isLabel(element: Element, column: number): boolean {
  const text = element.textContent ?? '';
  return text.length > 3 && text.length <= 60 && !VALUE.test(text) && LABELS[column]?.has(key(text)) === true;
}
