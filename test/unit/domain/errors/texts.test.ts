/** The wording of every explanation and of the general advice, in both languages. */
import { describe, expect, it } from 'vitest';
import { officialMessages } from '../../../../lib/domain/errors/all-codes';
import type { Lang, Texts } from '../../../../lib/domain/errors/entry';
import { explain } from '../../../../lib/domain/errors/explain';
import { EXPLAINED } from '../../../../lib/domain/errors/explained';
import { normaliseCode } from '../../../../lib/domain/errors/normalise-code';
import { CURATED } from './curated';

const CODES = [...EXPLAINED.map(({ code }) => code), ...officialMessages.keys(), 'XYZ404', ''];

/** What a user can be shown for a code, once for each different text. */
function textsOf(lang: Lang): [code: string, text: string][] {
  const seen = new Map<string, string>();
  for (const code of CODES) {
    const { meaning, fix }: Texts = explain(code, null, lang, officialMessages);
    for (const text of [meaning, fix]) if (!seen.has(text)) seen.set(text, code);
  }
  return [...seen].map(([text, code]) => [code, text]);
}

const FORBIDDEN_FR: readonly [what: string, pattern: RegExp][] = [
  ['an ordinary space, or none, before : ; ! ? »', /(?<![\u00a0\u202f])[:;!?»]/u],
  ['an ordinary space, or none, after «', /«(?!\u00a0)/u],
  ['a straight apostrophe or quotation mark', /['"]/u],
  ['English or API jargon', /\b(?:token|API|route|JWT|error|sync|bug|null)\b/iu],
  ['tutoiement', /\b(?:tu|ton|tes|toi)\b/iu],
  ['two spaces, or one at an end', /^\s|\s$|\s\s/u],
];

const FORBIDDEN_EN: readonly [what: string, pattern: RegExp][] = [
  ['a straight apostrophe or quotation mark', /['"]/u],
  ['a French space or quotation mark', /[\u00a0\u202f«»]/u],
  ['API jargon', /\b(?:token|API|JWT|route|null)\b/u],
  ['two spaces, or one at an end', /^\s|\s$|\s\s/u],
];

const sentences = (text: string): number => text.split(/[.!?](?:\s|$)/u).filter((part) => part.trim() !== '').length;

describe.each([
  ['fr', FORBIDDEN_FR],
  ['en', FORBIDDEN_EN],
] as const)('texts in %s', (lang, forbidden) => {
  const texts = textsOf(lang);

  it.each(forbidden)('have nowhere %s', (_what, pattern) => {
    expect(texts.filter(([, text]) => pattern.test(text))).toEqual([]);
  });

  it('are one or two short, finished sentences', () => {
    const wrong = texts.filter(([, text]) => !/^\p{Lu}.{10,200}\.$/u.test(text) || sentences(text) > 2);
    expect(wrong).toEqual([]);
  });
});

it('the languages differ in every text', () => {
  const same = EXPLAINED.filter(({ fr, en }) => fr.meaning === en.meaning || fr.fix === en.fix);
  expect(same).toEqual([]);
});

it('what is inferred says so, and what is documented does not', () => {
  const hedged = ({ meaning, fix }: Texts, word: RegExp) => word.test(`${meaning} ${fix}`);
  for (const { code, evidence, fr, en } of EXPLAINED) {
    const inferred = evidence === 'inferred';
    expect([code, hedged(fr, /\bprobablement\b/u), hedged(en, /\bprobably\b/iu)]).toEqual([code, inferred, inferred]);
  }
});

it('no code or alias is explained twice', () => {
  const keys = EXPLAINED.flatMap(({ code, aliases = [] }) => [...new Set([code, ...aliases].map(normaliseCode))]);
  expect(keys.length).toBe(new Set(keys).size);
});

describe('every error that a sync is likely to meet', () => {
  it('is in the table: 50 codes and the message without one', () => expect(CURATED).toHaveLength(51));

  it.each(CURATED)('%s: %s acts, %s, %s', (code, who, retry, evidence) => {
    const fr = explain(code, null, 'fr', officialMessages);
    const en = explain(code, null, 'en', officialMessages);
    expect(fr).toMatchObject({ code, who, retry, evidence });
    expect(en).toEqual({ ...fr, meaning: en.meaning, fix: en.fix });
    expect(en.meaning).not.toBe(fr.meaning);
    expect(fr.officialMessage === null).toBe(code.startsWith('ERR-') || code === 'CLIENT-UNKNOWN');
  });
});
