import type { ClientFacts } from '../domain/facts';
import type { GridRow } from '../reading/grid';
import { clean, clip, codeText, key } from '../reading/text';
import { soleText, textOf } from '../reading/text-of';
import { sameOrigin } from './address';
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

export type Outcome = { kind: 'client'; client: ClientFacts } | { kind: 'unreadable' } | { kind: 'other' };

/** One row of the client table. A row that is no client's (a title, a footer, a template) is `other`. */
export function readClientRow(row: GridRow, hasAccountColumn: boolean, page: Page): Outcome {
  const [nameCell, codeCell, stateCell, accountCell] = row.cells;
  if (!stateCell || !codeCell) return { kind: 'other' };
  const code = codeText(rawText(codeCell));
  const name = clean(rawText(nameCell));
  const said = stateIn(stateCell);
  if (said === null) return isClientRow(name, code, stateCell) ? { kind: 'unreadable' } : { kind: 'other' };
  if (code.length > LIMITS.code) return { kind: 'unreadable' };
  const client: ClientFacts = {
    name: clip(name, LIMITS.name),
    code,
    state: said,
    suggestions: [],
    account: null,
    recordUrl: recordUrl(row, page),
    generatedCode: null,
    recordProblem: null,
  };
  const about = rawText(accountCell);
  if (said === 'missing') {
    // Without its column, nobody can say that there is no suggestion.
    const suggestions = readSuggestions(about) ?? (stateCell.firstElementChild ? readSuggestions(rawText(stateCell)) : null);
    if (suggestions !== null) {
      client.state = 'suggested';
      client.suggestions = suggestions;
    } else if (!hasAccountColumn || !accountCell) return { kind: 'unreadable' };
  } else client.account = accountOf(about);
  return { kind: 'client', client };
}

/** Header rows that come again, totals and « aucun résultat » are no clients. */
const isClientRow = (name: string, code: string, stateCell: Element): boolean =>
  code !== '' &&
  /\d/.test(code) &&
  code.length <= LIMITS.code &&
  !/^\{\{/.test(code) &&
  name !== '' &&
  key(textOf(stateCell)) !== key(name);

const ACCOUNT = /^(\d{1,20})\s*[-\u2010-\u2015\u2212:]\s*(.*\S)$/s;

/** « 8268 - 123 SOLEIL »: My Unisoft's id of the account, then its label; « ∅ » or « - » for none. */
export function accountOf(text: string): ClientFacts['account'] {
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

function recordUrl(row: GridRow, page: Page): string | null {
  const link = recordLink(row);
  if (!link) return null;
  const href = link.getAttribute('href') ?? '';
  if (PLAIN_PATH.test(href) && !DOTS.test(href) && href.length < 500) return page.origin + href;
  return sameOrigin(href, page.url);
}

/** « Fiche Client → »: usually the last link of the row; by its words when there are several. */
function recordLink(row: GridRow): Element | null {
  if (row.parts === null) {
    const usual = row.element.lastElementChild?.firstElementChild;
    if (usual?.tagName === 'A' && isRecordLink(usual)) return usual;
  }
  let only: Element | null = null;
  let links = 0;
  for (const part of row.parts ?? [row.element]) {
    for (const link of part.tagName === 'A' ? [part] : part.querySelectorAll('a[href]')) {
      if (isRecordLink(link)) return link;
      only = link;
      links++;
    }
  }
  // The client's name, or the row itself, as the only link.
  return links === 1 && row.cells[0]?.contains(only) ? only : row.element.closest('a[href]');
}

const WORDS = new Set(RECORD_LINK);
const seen = new Map<string, boolean>();

function isRecordLink(link: Element): boolean {
  const text =
    soleText(link) ?? (link.textContent?.trim() || (link.getAttribute('aria-label') ?? link.getAttribute('title') ?? ''));
  let known = seen.get(text);
  if (known === undefined) {
    if (seen.size > 100) seen.clear();
    known = text.length < 100 && WORDS.has(key(text));
    seen.set(text, known);
  }
  return known;
}
