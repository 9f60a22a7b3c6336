/** From the error that the page shows to what a person can do about it. */
import type { Advice, ErrorPlace, Evidence, Lang, Retry, Who } from './entry';
import { explainedEntry } from './explained';
import { familyAdvice, LISTED_CODE, NO_CODE, UNKNOWN_CODE } from './families';
import { normaliseCode } from './normalise-code';
import { citedValues, readableTemplate } from './official-message';

export type ExplainedError = {
  /** As the vendor writes it; an unknown code as it was given; '' for none. */
  code: string;
  /** The vendor's meaning of the code, in French, `…` for what varies. Null when the vendor publishes none. */
  officialMessage: string | null;
  /** What the message names where the vendor's has a gap: « Le compte 411ABC est fermé » names 411ABC. Data: never markup. */
  cited: readonly string[];
  meaning: string;
  fix: string;
  who: Who;
  retry: Retry;
  place: ErrorPlace;
  /** `unknown`: the advice is general, and says so. */
  evidence: Evidence | 'unknown';
};

type Found = { code: string; advice: Advice; evidence: ExplainedError['evidence'] };

function find(code: string, listed: boolean, officialMessage: string | null): Found {
  const key = normaliseCode(code);
  const entry = explainedEntry(key);
  if (entry) return { code: entry.code, advice: entry, evidence: entry.evidence };
  if (key === '') return { code: '', advice: NO_CODE, evidence: 'unknown' };
  if (!listed) return { code: code.trim(), advice: UNKNOWN_CODE, evidence: 'unknown' };
  // The advice of a family sends the reader to the official meaning: no meaning, no such advice.
  const family = officialMessage === null ? null : familyAdvice(key);
  return { code: key, advice: family ?? LISTED_CODE, evidence: family ? 'inferred' : 'unknown' };
}

/**
 * @param code of the banner: `COMPTE5`, any other, `CLIENT-UNKNOWN`, or '' for a message without one
 * @param message of the banner, as the page shows it
 * @param officialMessages the vendor's list (`all-codes.ts`), or an empty map where it has not been loaded: then a code that has no
 *   explanation of its own counts as unknown
 */
export function explain(
  code: string,
  message: string | null,
  lang: Lang,
  officialMessages: ReadonlyMap<string, string>,
): ExplainedError {
  const template = officialMessages.get(normaliseCode(code));
  const officialMessage = template === undefined ? null : readableTemplate(template);
  const { code: shown, advice, evidence } = find(code, template !== undefined, officialMessage);
  const { who, retry, place } = advice;
  const cited = template === undefined || message === null ? [] : citedValues(template, message);
  return { code: shown, officialMessage, cited, ...advice[lang], who, retry, place, evidence };
}
