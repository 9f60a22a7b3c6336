import type { Banner } from '../domain/facts';
import { elementOfLine, type Line } from '../reading/outline';
import { clean, clip, key, normalise } from '../reading/text';
import { isOutOfSight, isVisible } from '../reading/visible';
import { clientGrid, STATE } from './client-grid';
import { LIMITS } from './limits';
import { INFORMATION_LINE, SUCCESS } from './markers';
import { parseMessage, startsError } from './message';
import { hiddenSection } from './shown';
import { isQuoted } from './sign';
import { stateIn } from './state';
import type { Survey } from './survey';

/** The red banner: the error message as a block of its own, in view; else in the tab Informations of this document, which is put away. */
export function readBanner(seen: Survey): Banner | null {
  const own = seen.lines.flatMap((line, i) => {
    const element = startsError(line.text) ? elementOfLine(line) : null;
    const introduced = element && INTRODUCES.test(normalise(seen.lines[i - 1]?.text.slice(-200) ?? ''));
    return element && !introduced && isOwnBlock(element, line) && !isInClientRow(seen, line) ? [{ i, line, element }] : [];
  });
  const found = own.find(({ line }) => isInView(line)) ?? own.find(({ line }) => isPutAway(seen, line));
  if (!found) return null;
  const message = wholeMessage(seen.lines, found.i, found.element);
  const { code, clientName } = parseMessage(message);
  return {
    code: clip(code, 60),
    clientName: clientName === null ? null : clip(clientName, LIMITS.name),
    message: clip(message, LIMITS.message),
  };
}

const isInView = (line: Line): boolean => isVisible(line.first.parentElement as Element) && !isOutOfSight(line.last);

/** Hidden with the whole tab. A message that is hidden by itself is not there. */
function isPutAway(seen: Survey, line: Line): boolean {
  const section = hiddenSection(line.first.parentElement as Element);
  return section !== null && seen.lines.some(({ text, first }) => INFORMATION_LINE.test(text) && section.contains(first));
}

/** « Si vous avez le message suivant : »: what comes next is an example. */
const INTRODUCES = /(?:messages?|erreurs?) (?:suivante?s?|ci-dessous)|^(?:si|quand|lorsque) vous .*:$/;

/** A client may be called anything. */
function isInClientRow(seen: Survey, { first }: Line): boolean {
  const grid = clientGrid(seen);
  const row = grid?.rows.find((each) => (grid.parts?.(each) ?? [each]).some((part) => part.contains(first)));
  const state = row && grid?.read(row)[STATE];
  return !!state && stateIn(state) !== null;
}

/** A green message says that the sync went through. The status sentence « La dernière sync. a été effectuée le … » does not. */
export function readSuccess(seen: Survey): boolean {
  return seen.lines.some((line) => {
    const text = normalise(line.text);
    if (
      line.text.length > 200 ||
      !SUCCESS.test(text) ||
      /\b(?:le|au) \d|n'a pas|non |erreur|echec|jamais|si |lorsque|quand|sera|\?/.test(text)
    )
      return false;
    const element = elementOfLine(line);
    return element !== null && isOwnBlock(element, line) && isInView(line) && !isInClientRow(seen, line);
  });
}

/** The message may go on in the next lines of the same small block. */
function wholeMessage(lines: readonly Line[], at: number, element: Element): string {
  let message = (lines[at] as Line).text;
  const holder = blockOf(element);
  for (let i = at + 1; i < lines.length && i < at + 4 && needsMore(message); i++) {
    const next = lines[i] as Line;
    if (!holder?.contains(next.first) || next.text.length > LIMITS.message || isButtonText(next.text)) break;
    message = `${message} ${next.text}`;
  }
  return clean(message.replace(/\s*[×✕✖✗]\s*$/, ''));
}

/** Title and text of a toast: the nearest element that holds more than this line, if it is still small. */
function blockOf(element: Element): Element | null {
  const own = key(element.textContent ?? '');
  const first = own.length > key(element.firstChild?.textContent ?? '').length && element.childElementCount > 0;
  let at: Element | null = first ? element : element.parentElement;
  for (let level = 0; at && level < 3; at = at.parentElement, level++) {
    const text = at.textContent ?? '';
    if (text.length > LIMITS.message + 200) return null;
    if (first || key(text).length > own.length) return at;
  }
  return null;
}

const needsMore = (message: string): boolean => {
  const { code, detail } = parseMessage(message);
  return detail === '' && code !== 'CLIENT-UNKNOWN';
};

const isButtonText = (text: string): boolean =>
  /^(?:ok|x|×|fermer|close|masquer|ignorer|details?|voir.*|en savoir plus|aide)$/.test(normalise(text));

const LIST = 'ul,ol,[role=list],[role=feed],[role=log]';
const ALERT = '[role=alert],[role=status],[role=alertdialog],[aria-live=assertive],[aria-live=polite]';

/** A block of its own: not a quotation, a line of a history, a chat, a menu or a tooltip. */
function isOwnBlock(element: Element, line: Line): boolean {
  if (isQuoted(line.last.parentElement ?? element)) return false;
  if (element.closest('nav,[role=navigation],[role=menu],[role=listbox],[role=option],select,summary,label,a[href],button'))
    return false;
  if (element.closest('article,[role=article]') && !element.closest(ALERT)) return false;
  if (isHistoryRow(element)) return false;
  const list = element.closest(LIST);
  if (list && list.childElementCount > 1 && !list.closest(ALERT) && !element.closest(ALERT)) return false;
  return !isChat(element) && !underTitle(element);
}

/** A cell whose row has other texts beside it (a date, a user). A layout table's cell has none. */
function isHistoryRow(element: Element): boolean {
  const cell = element.closest('td,th,[role=cell],[role=gridcell]');
  if (!cell && isDatedLine(element)) return true;
  const row = cell?.parentElement;
  if (!cell || !row) return false;
  const holdsMore = (cell.textContent ?? '').length > LIMITS.message || cell.querySelector('table,form,select') !== null;
  if (holdsMore) return false;
  const others = Array.from(row.children).filter((other) => other !== cell && key(other.textContent ?? '').length > 2);
  return others.some(
    (other) => other.querySelector('a,button,[role=tab]') === null || /\d\d[/:]\d\d/.test(other.textContent ?? ''),
  );
}

const MOMENT = /^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?(?:[ ,a-z]*\d{1,2}[:h]\d{2})?$/;

/** Beside a date, in one of several blocks of the same make: a line of a log that is no table. */
function isDatedLine(element: Element): boolean {
  const row = element.parentElement;
  const dated = Array.from(row?.children ?? []).some(
    (other) => other !== element && MOMENT.test(normalise((other.textContent ?? '').slice(0, 60))),
  );
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

/** « Historique des erreurs »: what stands under such a title is told, not happening. */
function underTitle(element: Element): boolean {
  let at: Element = element;
  for (let level = 0; level < 4 && at.parentElement && at.tagName !== 'BODY'; level++) {
    for (let before = at.previousElementSibling, n = 0; before && n < 30; before = before.previousElementSibling, n++) {
      if (/^(?:H[1-6]|LEGEND|SUMMARY|CAPTION)$/.test(before.tagName)) {
        if (TELLS.test(normalise(before.textContent ?? ''))) return true;
        break;
      }
    }
    at = at.parentElement;
  }
  return false;
}
