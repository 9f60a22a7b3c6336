/** Text fields by what they are called: each field is asked for its names, so that it does not matter where its label stands. */
import { key } from '../../reading/text';
import { textOf } from '../../reading/text-of';
import { isVisible } from '../../reading/visible';

export type TextControl = HTMLInputElement | HTMLTextAreaElement;

const TEXT_CONTROL =
  'input:not([type]),input[type=""],input[type=text],input[type=search],input[type=tel],input[type=number],textarea';
const CONTROL = 'input:not([type=hidden]),select,textarea,[role=combobox]';

export const textControls = (root: ParentNode): TextControl[] => Array.from(root.querySelectorAll<TextControl>(TEXT_CONTROL));

/** Those that a person can type in, and that bear one of these names. */
export function controlsNamed(root: ParentNode, keys: readonly string[]): TextControl[] {
  return textControls(root).filter((control) => !control.disabled && isVisible(control) && isNamed(control, keys));
}

export const isNamed = (control: TextControl, keys: readonly string[]): boolean =>
  namesOf(control).some((name) => bears(name, keys));

/** « Filtrer par N° de compte », “N° de compte Filter Input”: what a column's own filter is called. */
function bears(name: string, keys: readonly string[]): boolean {
  const bare = name.replace(/^(?:filtrer|filtre|rechercher|recherche)(?:par|un|le|sur)?|(?:filterinput|filtre)$/g, '');
  return keys.includes(name) || keys.includes(bare);
}

function namesOf(control: TextControl): string[] {
  const said = [...spoken(control), ...labels(control)];
  const hints = [control.getAttribute('placeholder'), control.getAttribute('title')];
  const names = [...said, ...hints, ...(said.length > 0 ? [] : around(control))];
  return names.map((name) => key(name ?? '')).filter((name) => name !== '');
}

function spoken(control: Element): string[] {
  const ids = (control.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const referred = ids.map((id) => control.ownerDocument.getElementById(id)?.textContent ?? '').join(' ');
  return [referred, control.getAttribute('aria-label') ?? ''].filter((text) => text.trim() !== '');
}

function labels(control: TextControl): string[] {
  const found = new Set<Element>(control.labels ?? []);
  if (found.size === 0 && control.id !== '') for (const label of labelsFor(control)) found.add(label);
  const around = control.closest('label');
  if (around) found.add(around);
  return [...found].flatMap(linesOf);
}

/** Two forms of one page may have used the same id: the browser then gives both labels to the first. The nearest one is meant. */
function labelsFor(control: TextControl): Element[] {
  for (let box = control.parentElement; box; box = box.parentElement) {
    const found = Array.from(box.querySelectorAll('label')).filter((label) => label.htmlFor === control.id);
    if (found.length > 0) return found;
  }
  return [];
}

/** Lines of text of an element, without what its controls hold; « 0 / 20 » counts what is typed. */
const linesOf = (element: Element): string[] =>
  textOf(element, { skip: (child) => child.matches(CONTROL) })
    .split('\n')
    .filter((line) => /[a-z]/.test(key(line)));

/** The text of the smallest box that holds this control alone; in a row of labels and controls, the text beside it. */
function around(control: Element): string[] {
  let at = control;
  for (let level = 0; level < 6; level++) {
    const box = at.parentElement;
    if (!box || box.tagName === 'BODY') return [];
    if (Array.from(box.querySelectorAll(CONTROL)).some((other) => other !== control)) return beside(at);
    const lines = linesOf(box);
    if (lines.length > 0) return lines;
    at = box;
  }
  return [];
}

/** A label comes before its control, or floats over it and comes after. */
function beside(element: Element): string[] {
  const before = textBefore(element);
  if (before !== null) return [before];
  const next = element.nextElementSibling;
  return next && !next.querySelector(CONTROL) && !next.matches(CONTROL) ? linesOf(next) : [];
}

function textBefore(element: Element): string | null {
  for (let node = element.previousSibling; node; node = node.previousSibling) {
    if (node.nodeType === 1 && ((node as Element).matches(CONTROL) || (node as Element).querySelector(CONTROL))) return null;
    if (key(node.textContent ?? '') !== '') return node.textContent;
  }
  return null;
}
