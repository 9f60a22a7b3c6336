import type { ClientFacts } from '../domain/facts';
import { clean, clip, codeText, key } from '../reading/text';
import { textOf, wrappedText } from '../reading/text-of';
import { sameOrigin } from './address';
import { cellText, isLabel } from './cell-text';
import { LIMITS } from './limits';
import { COLUMN, RECORD_LINK } from './markers';
import { stateIn } from './state';
import { readSuggestions } from './suggestions';

/** Far over any cell; a hostile one of a megabyte is cut before it is looked at. */
const CELL = 4000;

/** What a cell of one column says; one that is nothing but text is read without looking inside. */
function valueIn(cell: Element | null | undefined, column: number, read = cellText): string {
  if (!cell) return '';
  const text = cell.firstElementChild === null ? cell.textContent || textOf(cell) : read(cell, column);
  return text.length > CELL ? text.slice(0, CELL) : text;
}

/** Most codes are one word and nothing else; null when it cannot be told which of several texts is the code. */
export const codeIn = (cell: Element): string | null => {
  const value = valueIn(cell, COLUMN.code);
  if (value.length <= LIMITS.code && (cell.firstElementChild === null ? ONE_WORD : NO_COLON).test(value)) return value;
  const lines = value.replace(BREAKS, '').replace(COLON, '').split('\n').map(codeText).filter(Boolean);
  if (lines.length < 2) return PREFIXED.exec(lines[0] ?? '')?.[1] ?? lines[0] ?? '';
  const codes = [...new Set(lines.filter((line) => LIKE_CODE.test(line)))];
  return codes.length === 1 && codes[0] ? codes[0] : null;
};
const ONE_WORD = /^[\x21-\x7e]+$/;
/** The same without a colon, which may be a label's. */
const NO_COLON = /^[\x21-\x39\x3b-\x7e]+$/;
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
  const stateCell = cells[COLUMN.state];
  const codeCell = cells[COLUMN.code];
  if (!stateCell || !codeCell) return null;
  const code = codeIn(codeCell);
  const text = clean(valueIn(cells[COLUMN.name], COLUMN.name));
  // A name may begin with a colon; where the code does too, it is the label's.
  const name = COLON.test(text) && COLON.test(valueIn(codeCell, COLUMN.code)) ? text.replace(COLON, '') : text;
  const state = stateIn(stateCell);
  if (state === null) return isClientRow(name, code ?? textOf(codeCell), stateCell) ? 'unreadable' : null;
  if (code === null || code.length > LIMITS.code) return 'unreadable';
  const about = valueIn(cells[COLUMN.account], COLUMN.account, accountText);
  // Without its column, nobody can say that there is no suggestion.
  const suggestions = state === 'missing' ? (readSuggestions(about) ?? suggestionsBeside(stateCell)) : null;
  if (state === 'missing' && suggestions === null && (!hasAccountColumn || !cells[COLUMN.account])) return 'unreadable';
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
  if (only !== null) return isLabel(cell, COLUMN.account) ? '' : only;
  return textOf(cell, { skip: (child) => isLabel(child, COLUMN.account) });
}

const suggestionsBeside = (stateCell: Element): ReturnType<typeof readSuggestions> =>
  stateCell.firstElementChild ? readSuggestions(textOf(stateCell)) : null;

/** Header rows that come again, totals and « aucun résultat » are no clients. */
const isClientRow = (name: string, code: string, stateCell: Element): boolean =>
  code.length <= LIMITS.code &&
  /^\S*\d\S*$/.test(code.trim()) &&
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

function recordUrl(row: Row, cells: Cells, page: Page): string | null {
  const href = recordLink(row, cells);
  if (!href) return null;
  if (PLAIN_PATH.test(href) && !href.includes('/.') && href.length < 500) return page.origin + href;
  return sameOrigin(href, page.url);
}

/** A row of the grid: see `GridRow`. */
export interface Row {
  element: Element;
  parts: readonly Element[] | null;
}

/** « Fiche Client → »: usually first in one of the last cells; by its words when there are several. */
function recordLink({ element, parts }: Row, cells: Cells): string | null {
  let cell = parts === null ? element.lastElementChild : (parts[parts.length - 1] ?? null);
  for (let back = 1; cell && back <= LAST_CELLS; back++) {
    let link: Element | null = cell;
    while (link && link.tagName !== 'A') link = link.firstElementChild;
    const href = link && isRecordLink(link) ? link.getAttribute('href') : null;
    if (href !== null) return href;
    cell = parts === null ? cell.previousElementSibling : (parts[parts.length - 1 - back] ?? null);
  }
  let only: Element | null = null;
  let several = false;
  for (const link of linksOf(parts ?? [element])) {
    if (isRecordLink(link)) return link.getAttribute('href');
    several ||= only !== null && only.getAttribute('href') !== link.getAttribute('href');
    if (only === null || cells[COLUMN.name]?.contains(link)) only = link;
  }
  // The client's name, or the row itself, as the only address.
  const link = only && !several && cells[COLUMN.name]?.contains(only) ? only : element.closest('a[href]');
  return link?.getAttribute('href') ?? null;
}

const LAST_CELLS = 3;

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
