import type { CorrespondenceState } from '../domain/facts';
import { key, normalise } from '../reading/text';
import { controlValue, labelsIn, textOf } from '../reading/text-of';
import { isVisible, visibleText } from '../reading/visible';
import { isBeside } from './cell-text';
import { COLUMN, NOISE, STATES, SUGGESTION } from './markers';
import { isOffItself } from './shown';

/** The same few texts fill the whole column. */
const known = new Map<string, CorrespondenceState | null>();
const KEPT = 200;

/** Whole text of a state cell to the state that it says; null when it says none, or something not known. */
const stateOf = (text: string): CorrespondenceState | null => remembered(text, () => (text.length > 400 ? null : parse(text)));

function remembered(text: string, find: () => CorrespondenceState | null): CorrespondenceState | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  const state = find();
  if (known.size > KEPT) known.clear();
  known.set(text, state);
  return state;
}

function parse(text: string): CorrespondenceState | null {
  const suggested = normalise(text).search(SUGGESTION);
  const words = suggested >= 0 ? normalise(text).slice(0, suggested) : text;
  const bare = key(words);
  const found = STATES.find(({ says }) => says.test(bare)) ?? STATES.find(({ says }) => says.test(withoutNoise(words)));
  return found?.state ?? null;
}

/** Buttons and icon names stand on lines of their own beside the state. */
const withoutNoise = (text: string): string =>
  text
    .split('\n')
    .map(key)
    .filter((line) => !NOISE.test(line))
    .join('');

/** State that a cell shows. Pieces that contradict each other may be badges of which one is shown: then only what is visible counts. */
export function stateIn(cell: Element): CorrespondenceState | null {
  const text = cell.textContent ?? '';
  const whole = stateOf(text);
  if ((whole !== null && whole !== 'code-differs') || onlyBreaks(cell)) return whole;
  // The same markup under the same classes looks the same, but for what a script chose or drew in it. It is a key, and never parsed.
  const markup = `${cell.parentElement?.className ?? ''}|${cell.className}|${cell.innerHTML}`;
  return markup.length > 600 || hasOwnLife(cell) ? stateOfPieces(cell) : remembered(markup, () => stateOfPieces(cell));
}

function hasOwnLife(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (child.shadowRoot || child.tagName === 'SLOT' || controlValue(child) !== null || hasOwnLife(child)) return true;
  }
  return false;
}

function stateOfPieces(cell: Element): CorrespondenceState | null {
  const text = textOf(cell);
  if (key(text) === '') return stateOf(labelsIn(cell));
  const whole = stateOf(text);
  if (whole !== null && whole !== 'code-differs') return whole;
  // In a tab that is put away, what is hidden by itself is what does not count.
  if (!isVisible(cell)) return stateOf(textOf(cell, { skip: isOffItself }));
  return stateOf(visibleText(cell)) ?? stateOf(visibleText(cell, { skip: (child) => isBeside(child, COLUMN.state) }));
}

function onlyBreaks(cell: Element): boolean {
  for (let child = cell.firstElementChild; child; child = child.nextElementSibling) if (child.tagName !== 'BR') return false;
  return true;
}
