import type { Banner } from '../domain/facts';
import { elementOfLine, type Line } from '../reading/outline';
import { clean, clip, key, normalise } from '../reading/text';
import { documentsAround } from './around';
import { clientGrid } from './client-grid';
import { LIMITS } from './limits';
import { COLUMN, INFORMATION_LINE, SUCCESS } from './markers';
import { beginning, parseMessage, startsWithMoment } from './message';
import { isInView, isOwnBlock, looksLikeAlert } from './own-block';
import { paragraphs } from './prose';
import { hiddenSection } from './shown';
import { stateIn } from './state';
import { type Survey, survey } from './survey';

/** The banner, also where the page around the frame, or another frame, shows it. */
export function bannerInWindow(seen: Survey): Banner | null {
  const here = readBanner(seen);
  if (here) return here;
  for (const doc of documentsAround(seen.doc)) {
    if (!MAY_TELL.test(doc.body?.textContent ?? '')) continue;
    const other = survey(doc);
    // A help text may have a frame of its own.
    const banner = paragraphs(other.lines).length === 0 ? readBanner(other) : null;
    if (banner) return banner;
  }
  return null;
}

const MAY_TELL = /synchro|unisoft|code/i;

/** The red banner: the error message as a block of its own, in view; else in the tab Informations of this document, which is put away. */
export function readBanner(seen: Survey): Banner | null {
  const said = seen.lines.flatMap((line, i) => {
    const message = errorAt(seen, i);
    return message === null ? [] : [{ line, message }];
  });
  const found = said.find(({ line }) => isInView(line)) ?? said.find(({ line }) => isPutAway(seen, line));
  if (!found) return null;
  const { code, clientName } = parseMessage(found.message);
  return {
    code: clip(code, 60),
    clientName: clientName === null ? null : clip(clientName, LIMITS.name),
    message: clip(found.message, LIMITS.message),
  };
}

/** Message of a failed sync that begins in this line. */
function errorAt(seen: Survey, i: number): string | null {
  const line = seen.lines[i] as Line;
  const element = MAY_BEGIN.test(line.text) ? elementOfLine(line) : null;
  const begun = element && (beginning(line.text) ?? beginning(brokenLine(seen.lines, i)));
  if (!begun || !isOwnBlock(element, line) || isInClientRow(seen, line)) return null;
  if (INTRODUCES.test(normalise(seen.lines[i - 1]?.text.slice(-200) ?? ''))) return null;
  const message = wholeMessage(seen.lines, i, element);
  const { code } = parseMessage(message);
  if (begun.needsCode && !code.includes('-') && !/\d/.test(code)) return null;
  if (begun.needsAlert && !looksLikeAlert(element)) return null;
  return begun.dated && isLog(seen.lines, i) ? null : message;
}

/** Hidden with the whole tab. A message that is hidden by itself is not there. */
function isPutAway(seen: Survey, line: Line): boolean {
  const section = hiddenSection(line.first.parentElement as Element);
  return section !== null && seen.lines.some(({ text, first }) => INFORMATION_LINE.test(text) && section.contains(first));
}

const MAY_BEGIN = /erreur|[ée]\p{M}?chec|probl|anomal|synchro|code|client/iu;

/** A message may be broken in the middle of its first words. */
const brokenLine = (lines: readonly Line[], at: number): string =>
  (lines[at] as Line).text.length < 60
    ? lines
        .slice(at, at + 3)
        .filter((line) => line.first.parentElement === lines[at]?.first.parentElement)
        .map(({ text }) => text)
        .join(' ')
    : '';

/** The line before or after begins with a date too. */
const isLog = (lines: readonly Line[], at: number): boolean =>
  [at - 1, at + 1].some((other) => startsWithMoment(lines[other]?.text ?? ''));

/** « Si vous avez le message suivant : »: what comes next is an example. */
const INTRODUCES = /(?:messages?|erreurs?) (?:suivante?s?|ci-dessous)|^(?:si|quand|lorsque) vous .*:$/;

/** A client may be called anything. */
function isInClientRow(seen: Survey, { first }: Line): boolean {
  const grid = clientGrid(seen);
  const row = grid?.rows.find((each) => (grid.parts?.(each) ?? [each]).some((part) => part.contains(first)));
  const state = row && grid?.read(row)[COLUMN.state];
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
  for (let i = at + 1; i < lines.length && i < at + 6; i++) {
    const next = lines[i] as Line;
    const broken = next.first.parentElement === lines[at]?.first.parentElement && isUnfinished(message);
    if (!broken && (i >= at + 4 || !needsMore(message))) break;
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

/** A client's name ends with its line. */
const isUnfinished = (message: string): boolean => !/[.!]$/.test(message) && parseMessage(message).code !== 'CLIENT-UNKNOWN';

const needsMore = (message: string): boolean => {
  const { code, detail } = parseMessage(message);
  return detail === '' && code !== 'CLIENT-UNKNOWN';
};

const isButtonText = (text: string): boolean =>
  /^(?:ok|x|×|fermer|close|masquer|ignorer|details?|voir.*|en savoir plus|aide)$/.test(normalise(text));
