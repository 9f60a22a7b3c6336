import type { Suggestion } from '../domain/facts';
import { clean, clip } from '../reading/text';
import { LIMITS } from './limits';

const INTRO = /suggestions?\s*(?:\(s\)\s*)?trouv[ée]e?s?\s*(?:\(s\)\s*)?:?/iu;

/** Digits and capitals in parentheses, at the end of an item: an account number. */
const IN_PARENTHESES = /[([]\s*([1-9][^\s()[\]]{1,40})\s*[)\]]/g;
/** What may come after one suggestion and before the next. */
const BETWEEN = /^(?:\s*(?:[,;|/•·*-]|et\b|ou\b)|\s*\n|\s*$|[\p{L}\d])/u;
const BEFORE_NAME = /^(?:[\s,;|/•·*-]+|(?:et|ou)\s)+/u;
const CLIENT_ACCOUNT = /^411/;

const NONE = /^\s*(?:0|-|∅|aucune?|n[ée]ant)?\s*$/i;
/** Shorter than any: « ∅ », « - ». */
const SHORTEST = 12;

/**
 * « Suggestion(s) trouvée(s) : NAME (CODE), NAME (CODE) »: names may hold anything, so each ends with its code.
 * Null when the text speaks of none; an empty list when it does, but no code could be read.
 */
export function readSuggestions(text: string): Suggestion[] | null {
  if (text.length < SHORTEST) return null;
  const plain = text.slice(0, 20_000).normalize('NFC');
  const intro = INTRO.exec(plain);
  if (!intro) return null;
  const rest = plain.slice(intro.index + intro[0].length);
  return NONE.test(rest) ? null : itemsOf(rest);
}

const SINGLE = /^\s*([^()]*[^()\s])\s*\(([1-9][^\s()]{1,40})\)\s*$/;

function itemsOf(rest: string): Suggestion[] {
  const single = rest.length < 400 ? SINGLE.exec(rest) : null;
  if (single?.[1] && single[2]) return [{ name: clip(clean(single[1]).replace(BEFORE_NAME, ''), LIMITS.name), code: single[2] }];
  const found = [...rest.matchAll(IN_PARENTHESES)].map((match) => ({
    code: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
  const ending = found.filter(({ end }, i) => i === found.length - 1 || BETWEEN.test(rest.slice(end, end + 8)));
  const accounts = ending.some(({ code }) => CLIENT_ACCOUNT.test(code))
    ? found.filter(({ code }) => CLIENT_ACCOUNT.test(code))
    : ending;
  const suggestions: Suggestion[] = [];
  let from = 0;
  for (const { code, start, end } of accounts) {
    const name = clean(rest.slice(from, start)).replace(BEFORE_NAME, '');
    if (code.length <= LIMITS.code) suggestions.push({ name: clip(name, LIMITS.name), code });
    from = end;
    if (suggestions.length >= LIMITS.suggestions) break;
  }
  return suggestions;
}
