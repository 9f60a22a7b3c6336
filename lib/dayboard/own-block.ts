import type { Line } from '../reading/outline';
import { key, normalise } from '../reading/text';
import { isLive, isOutOfSight, isVisible } from '../reading/visible';
import { signalOf } from './colour';
import { LIMITS } from './limits';
import { COLUMN_LABELS } from './markers';
import { isQuoted } from './sign';

/** Does a message stand as a block of its own, and in view? */

const COLUMN_NAMES = new Set(COLUMN_LABELS.flat());
const LIST = 'ul,ol,[role=list],[role=feed],[role=log]';
const ALERT = '[role=alert],[role=status],[role=alertdialog],[aria-live=assertive],[aria-live=polite]';

/** In view, now. */
export const isInView = (line: Line): boolean => isVisible(line.first.parentElement as Element) && !isOutOfSight(line.last);

/** A block of its own: not a quotation, a line of a history, a chat, a menu or a tooltip. */
export function isOwnBlock(element: Element, line: Line): boolean {
  if (isQuoted(element) && !(looksLikeAlert(element) && element.closest('q'))) return false;
  if (isQuoted(line.last.parentElement ?? element) && !looksLikeAlert(element)) return false;
  if (element.closest('nav,[role=navigation],[role=menu],[role=listbox],[role=option],select,label')) return false;
  // A question that unfolds, a link to an article: unless it is the alert itself that can be pressed.
  if (element.closest('summary,a[href],button') && !looksLikeAlert(element)) return false;
  if (element.closest('article,[role=article]') && !element.closest(ALERT)) return false;
  if (isHistoryRow(element)) return false;
  const list = element.closest(LIST);
  if (list && list.childElementCount > 1 && !list.closest(ALERT) && !element.closest(ALERT)) return false;
  return !isChat(element) && !underTitle(element) && !underColumnLabel(element);
}

/** Said aloud by a screen reader, or red: not the text of a link alone, which may be of the site's own colour. */
export function looksLikeAlert(element: Element): boolean {
  if (element.closest(ALERT)) return true;
  const view = isLive(element.ownerDocument) ? element.ownerDocument.defaultView : null;
  const size = (element.textContent ?? '').length + 200;
  for (let at: Element | null = element, level = 0; view && at && level < 4; at = at.parentElement, level++) {
    if ((at.textContent ?? '').length > size || at.tagName === 'BODY') break;
    const { backgroundColor, borderLeftColor, borderLeftWidth, color } = view.getComputedStyle(at);
    const colours = [
      backgroundColor,
      borderLeftWidth === '0px' ? '' : borderLeftColor,
      at.closest('a,button,summary') ? '' : color,
    ];
    if (colours.some((colour) => signalOf(colour) === 'red')) return true;
  }
  return false;
}

/** A cell whose row has other texts beside it (a date, a user). A layout table's cell has none. */
function isHistoryRow(element: Element): boolean {
  const cell = element.closest('td,th,[role=cell],[role=gridcell]');
  if (!cell && isDatedLine(element)) return true;
  const row = cell?.parentElement;
  if (!cell || !row) return false;
  const head = row.parentElement?.closest('table,[role=table],[role=grid]')?.querySelector('caption,tr,[role=row]');
  if (head && head !== row && TELLS.test(normalise((head.textContent ?? '').slice(0, 200)))) return true;
  const holdsMore = (cell.textContent ?? '').length > LIMITS.message || cell.querySelector('table,form,select') !== null;
  if (holdsMore) return false;
  const others = Array.from(row.children).filter((other) => other !== cell && key(other.textContent ?? '').length > 2);
  if (others.every((other) => LABEL.test(normalise(other.textContent ?? '')))) return false;
  return others.some(
    (other) => other.querySelector('a,button,[role=tab]') === null || /\d\d[/:]\d\d/.test(other.textContent ?? ''),
  );
}

/** What stands before the message in a table of labels and values. */
const LABEL = /^(?:(?:derniere )?erreur|message|alerte|statut|etat|resultat)(?: de (?:la )?synchro(?:nisation|\.)?)? ?:?$/;

const MOMENT = /^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?(?:[ ,a-z]*\d{1,2}[:h]\d{2})?$/;

/** Beside a date, in one of several blocks of the same make: a line of a log that is no table. */
function isDatedLine(element: Element): boolean {
  const row = element.parentElement;
  const dated = Array.from(row?.children ?? []).some(
    (other) =>
      other !== element &&
      ((other.tagName === 'TIME' && row?.closest(ALERT) === null) ||
        MOMENT.test(normalise((other.textContent ?? '').slice(0, 60)))),
  );
  if (dated && row?.closest('li')) return row.closest(ALERT) === null;
  if (row?.matches(ALERT)) return false;
  return dated && Array.from(row?.parentElement?.children ?? []).filter((other) => other.tagName === row?.tagName).length > 1;
}

const WRITING =
  'textarea,[contenteditable=true],[contenteditable=""],[role=textbox],input[placeholder*="message" i],input[placeholder*="question" i]';

/** Something that floats with a field to write in is a conversation. */
function isChat(element: Element): boolean {
  for (
    let up: Element | null = element, level = 0;
    up && level < 6 && up.tagName !== 'BODY' && up.tagName !== 'MAIN';
    up = up.parentElement, level++
  ) {
    if (up.tagName === 'FORM' && level > 0) return false;
    if (up.querySelector(WRITING) && up.childElementCount > 0) return up.querySelector('table,select,[role=grid],h1,h2') === null;
  }
  return false;
}

const TELLS =
  /^(?:historique|journal (?:des|d')|derni(?:er|ere)s (?:erreurs|evenements|synchro)|exemples?|aide|besoin d'aide|faq|questions? frequentes?|en cas d|que faire|notifications? (?:lues|precedentes)|messages? d'erreur|conversation|commentaires?)/;

/** Such a title may be any element. */
const HISTORY =
  /^(?:historique|journal)(?: (?:des|de la|d'|des dernieres) ?(?:synchro(?:nisation)?s?|erreurs?|evenements?|messages?))?$|^dernieres (?:synchronisations|erreurs)$/;

/** A table laid out column by column may hold a client of any name, and need not be readable. */
function underColumnLabel(element: Element): boolean {
  let at = element;
  for (let level = 0; level < 3 && at.parentElement && at.tagName !== 'BODY'; at = at.parentElement, level++) {
    const first = at.parentElement.firstElementChild;
    if (first && first !== at && COLUMN_NAMES.has(key((first.textContent ?? '').slice(0, 100)))) return true;
  }
  return false;
}

/** « Historique des erreurs »: what stands under such a title is told, not happening. */
function underTitle(element: Element): boolean {
  let at: Element = element;
  for (let level = 0; level < 4 && at.parentElement && at.tagName !== 'BODY'; level++) {
    for (let before = at.previousElementSibling, n = 0; before && n < 30; before = before.previousElementSibling, n++) {
      if (/^(?:H[1-6]|LEGEND|SUMMARY|CAPTION)$/.test(before.tagName)) {
        if (TELLS.test(normalise(before.textContent ?? ''))) return true;
        break;
      }
      const text = before.textContent ?? '';
      if (text.length < 60 && HISTORY.test(normalise(text))) return true;
    }
    at = at.parentElement;
  }
  return false;
}
