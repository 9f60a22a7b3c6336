/** Soft hyphen, zero-width marks, joiners, bidi controls, BOM: nobody sees them, so nothing is told apart by them. */
const INVISIBLE = /\p{Cf}|\u034f/gu;
/** What could turn displayed text around or hide in it; joiners stay, because emoji and some scripts need them. */
const UNSAFE = /(?!\u200c|\u200d)\p{Cf}|(?!\s)\p{Cc}/gu;
const ENDS = /^[\s\p{Cc}\p{Cf}]+|[\s\p{Cc}\p{Cf}]+$/gu;
/** Far over any account number; a megabyte of blanks must not be searched. */
const LONGEST_CODE = 400;
const PLAIN = /^(?:[\x21-\x7e]+(?: [\x21-\x7e]+)*)?$/;
/** The same with the letters of western Europe, composed: nothing to do for display. */
const SHOWN = /^(?:[\x21-\x7e\u00a1-\u00ac\u00ae-\u017f]+(?: [\x21-\x7e\u00a1-\u00ac\u00ae-\u017f]+)*)?$/;
const APOSTROPHES = /[\u2018\u2019\u201b\u02b9\u02bb\u02bc\u02bd\u2032\uff07\u00b4`]/g;
/** « ⓘ » is a picture, not the letter i. */
const ENCLOSED = /[\u2460-\u24ff\u2776-\u2793]|\ud83c[\udd00-\uddff]/g;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;

/** For comparison only: one case, no accents, plain spaces, apostrophes and dashes. */
export function normalise(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .replace(INVISIBLE, '')
    .replace(ENCLOSED, ' ')
    .replace(APOSTROPHES, "'")
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(DASHES, '-')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Letters and digits only: « Synchro. Dossier Cabinet ↑ » and « SYNCHRO DOSSIER CABINET » are one label. */
export function key(text: string): string {
  return normalise(text).replace(/[^a-z0-9]+/g, '');
}

/** For display: single spaces, no control or direction marks; accents, case and every visible character stay. */
export function clean(text: string): string {
  if (SHOWN.test(text)) return text;
  return text.replace(UNSAFE, '').normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Never cuts a surrogate pair in two. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const last = text.charCodeAt(max - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 1 : max);
}

/** An account number, to the letter: only what is blank or invisible at its two ends goes. */
export function codeText(text: string): string {
  return PLAIN.test(text) ? text : text.slice(0, LONGEST_CODE).replace(ENDS, '');
}
