/** Does a row say that its account is closed? In a column for it, or by a mark beside the label or on the row. */
import { key, normalise } from '../../reading/text';
import { labelsIn, textOf } from '../../reading/text-of';
import { isVisible } from '../../reading/visible';
import { ACTIVE_COLUMN } from './labels';

const WORD = '(?:clotures?|cloturee|clos|fermee?|bloquee?|closed|locked|verrouillee?|inactif|inactive|desactivee?|archivee?)';
const CLOSED = new RegExp(`\\b${WORD}\\b`);
const NEGATED = /\b(?:non|pas|not|jamais|de-?bloque)\b/;
const YES = /^(?:oui|yes|o|y|x|vrai|true|1)$/;
const NO = /^(?:non|no|n|faux|false|0)$/;
const TICK = /[✓✔☑✅]/u;
const CROSS = /[✗✘✕✖❌☐]/u;
const IN_LABEL = /[([](?:compte )?(?:cloture|clos|ferme|bloque|closed)[)\]]/;
/** All that a mark says: « Clôturé », « Ce compte est fermé depuis le 31/12/2024 ». */
const MARK = new RegExp(`^(?:ce )?(?:compte )?(?:est )?${WORD}(?: (?:le|depuis|since|on) .{1,30})?$`);
/** A mark may be acted on: then its name says what it does, or what it could be. */
const ACTS = 'button,a,input,select,textarea,[role=button],[role=switch],[role=checkbox],[role=menuitem],[aria-pressed]';
const NAMES = ['title', 'aria-label', 'alt'] as const;

type Row = { element: Element; labelCell: Element | null; label: string; closedCell: Element | null; header: Element | null };

export function isClosed({ element, labelCell, label, closedCell, header }: Row): boolean {
  if (IN_LABEL.test(normalise(label)) || isMarked(element, labelCell)) return true;
  if (closedCell === null) return false;
  const isActive = header !== null && ACTIVE_COLUMN.includes(key(header.textContent ?? ''));
  return isActive ? saysInactive(closedCell) : saysClosed(closedCell);
}

const boxIn = (cell: Element): Element | null =>
  cell.matches('[aria-checked]') ? cell : cell.querySelector('input[type=checkbox],[aria-checked]');

const isTicked = (box: Element): boolean =>
  box.tagName === 'INPUT' ? (box as HTMLInputElement).checked : box.getAttribute('aria-checked') === 'true';

function sayingOf(cell: Element): string {
  const text = normalise(textOf(cell));
  return text === '' ? normalise(labelsIn(cell)) : text;
}

function saysClosed(cell: Element): boolean {
  const box = boxIn(cell);
  if (box) return isTicked(box);
  const said = sayingOf(cell);
  if (YES.test(said) || TICK.test(textOf(cell))) return true;
  return !NO.test(said) && CLOSED.test(said) && !NEGATED.test(said);
}

function saysInactive(cell: Element): boolean {
  const box = boxIn(cell);
  if (box) return !isTicked(box);
  const said = sayingOf(cell);
  return NO.test(said) || CROSS.test(textOf(cell)) || (CLOSED.test(said) && !NEGATED.test(said));
}

/** A badge is an element of its own: a client may be called « CLOS ». */
function isMarked(row: Element, labelCell: Element | null): boolean {
  const named = [row, ...row.querySelectorAll('[title],[aria-label],[alt]')].filter(
    (element) => element === row || !element.closest(ACTS),
  );
  const isMark = (text: string | null): boolean => text !== null && MARK.test(normalise(text));
  if (named.some((element) => NAMES.some((name) => isMark(element.getAttribute(name))))) return true;
  const whole = key(labelCell?.textContent ?? '');
  return Array.from(labelCell?.querySelectorAll('*') ?? []).some(
    (element) =>
      key(element.textContent ?? '') !== whole && isMark(textOf(element)) && !element.closest(ACTS) && isVisible(element),
  );
}
