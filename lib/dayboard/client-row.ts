import type { ClientFacts } from '../domain/facts';
import { clean, clip, codeText, key } from '../reading/text';
import { soleText, textOf, wrappedText } from '../reading/text-of';
import { sameOrigin } from './address';
import { cellText, isLabel } from './cell-text';
import { LIMITS } from './limits';
import { RECORD_LINK } from './markers';
import { stateIn } from './state';
import { readSuggestions } from './suggestions';

/** Far over any cell; a hostile one of a megabyte is cut before it is looked at. */
const CELL = 4000;

/** A cell that is nothing but text is read without looking inside. */
const rawText = (cell: Element | null | undefined): string => {
  if (!cell) return '';
  const text = soleText(cell) || textOf(cell);
  return text.length > CELL ? text.slice(0, CELL) : text;
};

/** Most codes are one word and nothing else; null when it cannot be told which of several texts is the code. */
export const codeIn = (cell: Element): string | null => {
  const text = cell.textContent ?? '';
  if (cell.firstElementChild === null && text.length <= LIMITS.code && ONE_WORD.test(text)) return text;
  const whole = cell.firstElementChild ? cellText(cell, 1).slice(0, CELL) : rawText(cell);
  const lines = whole.replace(BREAKS, '').replace(COLON, '').split('\n').map(codeText).filter(Boolean);
  if (lines.length < 2) return PREFIXED.exec(lines[0] ?? '')?.[1] ?? lines[0] ?? '';
  const codes = [...new Set(lines.filter((line) => LIKE_CODE.test(line)))];
  return codes.length === 1 && codes[0] ? codes[0] : null;
};
const ONE_WORD = /^[\x21-\x7e]+$/;
/** Where a long word may break: the page's own typography, no part of the number. */
const BREAKS = /[\u00ad\u200b\u2060]/g;
/** « Code : 411ABC »: a label for those who cannot see the column. */
const PREFIXED = /^[^\d:]+:\s*(411\S+)$/;
/** « Code Client : 411A », the label in an element of its own. */
const COLON = /^\s*:\s*/;
const LIKE_CODE = /^411\S+$/;

export type Cells = readonly (Element | null)[];

/** One row of the client table; null for a row that is no client's (a title, a footer, a template). */
export function readClientRow(row: Row, cells: Cells, hasAccountColumn: boolean, page: Page): ClientFacts | 'unreadable' | null {
  const stateCell = cells[2];
  const codeCell = cells[1];
  if (!stateCell || !codeCell) return null;
  const code = codeIn(codeCell);
  const text = clean(cells[0]?.firstElementChild ? cellText(cells[0], 0).slice(0, CELL) : rawText(cells[0]));
  // A name may begin with a colon; where the code does too, it is the label's.
  const name = COLON.test(text) && COLON.test(cellText(codeCell, 1)) ? text.replace(COLON, '') : text;
  const state = stateIn(stateCell);
  if (state === null) return isClientRow(name, code ?? rawText(codeCell), stateCell) ? 'unreadable' : null;
  if (code === null || code.length > LIMITS.code) return 'unreadable';
  const about = cells[3]?.firstElementChild ? accountText(cells[3]).slice(0, CELL) : rawText(cells[3]);
  // Without its column, nobody can say that there is no suggestion.
  const suggestions = state === 'missing' ? (readSuggestions(about) ?? suggestionsBeside(stateCell)) : null;
  if (state === 'missing' && suggestions === null && (!hasAccountColumn || !cells[3])) return 'unreadable';
  return {
    name: clip(name, LIMITS.name),
    code,
    state: suggestions === null ? state : 'suggested',
    suggestions: suggestions ?? [],
    account: state === 'missing' ? null : accountOf(about),
    recordUrl: recordUrl(row, cells, page),
    generatedCode: null,
    recordProblem: null,
  };
}

function accountText(cell: Element): string {
  const only = wrappedText(cell);
  if (only !== null) return isLabel(cell, 3) ? '' : only;
  return textOf(cell, { skip: (child) => isLabel(child, 3) });
}

const suggestionsBeside = (stateCell: Element): ReturnType<typeof readSuggestions> =>
  stateCell.firstElementChild ? readSuggestions(rawText(stateCell)) : null;

/** Header rows that come again, totals and « aucun résultat » are no clients. */
const isClientRow = (name: string, code: string, stateCell: Element): boolean =>
  /^\S*\d\S*$/.test(code.trim()) &&
  code.length <= LIMITS.code &&
  !/^\{\{/.test(code) &&
  name !== '' &&
  key(textOf(stateCell)) !== key(name);

const ACCOUNT = /^(\d{1,20})\s*[-\u2010-\u2015\u2212:]\s*(.*\S)$/s;

/** « 8268 - 123 SOLEIL »: My Unisoft's id of the account, then its label; « ∅ » or « - » for none. */
function accountOf(text: string): ClientFacts['account'] {
  // « ∅ » and « - », mostly.
  const match = text.length < 3 ? null : ACCOUNT.exec(clean(text));
  return match?.[1] && match[2] ? { id: match[1], label: clip(match[2], LIMITS.name) } : null;
}

export interface Page {
  url: string;
  origin: string;
}

/** A plain path needs no parsing: ten thousand rows have one each. */
const PLAIN_PATH = /^\/(?![/\\])[\w\-./?=&%~+,;:@!$*]*$/;
const DOTS = /\/\.{1,2}(?:\/|$|\?)/;

function recordUrl(row: Row, cells: Cells, page: Page): string | null {
  const href = recordLink(row, cells);
  if (!href) return null;
  if (PLAIN_PATH.test(href) && !DOTS.test(href) && href.length < 500) return page.origin + href;
  return sameOrigin(href, page.url);
}

/** A row of the grid: see `GridRow`. */
export interface Row {
  element: Element;
  parts: readonly Element[] | null;
}

/** « Fiche Client → »: usually alone in the last cell; by its words when there are several. */
function recordLink({ element, parts }: Row, cells: Cells): string | null {
  let usual = parts === null ? element.lastElementChild : (parts[parts.length - 1] ?? null);
  while (usual && usual.tagName !== 'A') usual = usual.firstElementChild;
  if (usual && isRecordLink(usual)) {
    const href = usual.getAttribute('href');
    if (href !== null) return href;
  }
  let only: Element | null = null;
  let several = false;
  for (const link of linksOf(parts ?? [element])) {
    if (isRecordLink(link)) return link.getAttribute('href');
    several ||= only !== null && only.getAttribute('href') !== link.getAttribute('href');
    if (only === null || cells[0]?.contains(link)) only = link;
  }
  // The client's name, or the row itself, as the only address.
  const link = only && !several && cells[0]?.contains(only) ? only : element.closest('a[href]');
  return link?.getAttribute('href') ?? null;
}

function* linksOf(parts: readonly Element[]): Generator<Element> {
  for (const part of parts) {
    if (part.tagName === 'A') yield part;
    // Most parts of a split row are cells of nothing but text.
    else if (part.firstElementChild !== null) yield* part.querySelectorAll('a[href]');
  }
}

const WORDS = new Set(RECORD_LINK);
const seen = new Map<string, boolean>();

function isRecordLink(link: Element): boolean {
  const text = link.textContent || (link.getAttribute('aria-label') ?? link.getAttribute('title') ?? '');
  let known = seen.get(text);
  if (known === undefined) {
    if (seen.size > 100) seen.clear();
    known = text.length < 100 && WORDS.has(key(text));
    seen.set(text, known);
  }
  return known;
}
