/** The vendor's messages are templates: « Le compte %1 est fermé », with `<br>` in places. */
const BREAK = /\s*<br\s*\/?>\s*/giu;
const PLACEHOLDER = /%\d/gu;
const LETTER = /\p{L}/u;

/** A template as text that can be shown, `…` in place of what only the sync's own message names. Null when no word is left. */
export function readableTemplate(template: string): string | null {
  const text = template.replace(BREAK, '\n').replace(PLACEHOLDER, '…').trim();
  return LETTER.test(text) ? text : null;
}

/** Comparable, whatever the apostrophes and spaces. */
const flatten = (text: string): string =>
  text
    .normalize('NFC')
    .replace(BREAK, ' ')
    .replace(/[\u2018\u2019\u02bc]/gu, "'")
    .replace(/\s+/gu, ' ');

/** The quotation marks and full stop that may stand around a value. */
const AROUND = /^[\s"'«»“”]+|[\s"'«»“”.]+$/gu;

/**
 * What a message names where its template has `%1`, `%2`, …, in the order of the message: « Le compte "411ABC" est fermé » names
 * 411ABC. Spaces and apostrophes come back plain. Empty when the message is not made from that template, or when the template has
 * no words before its first gap.
 */
export function citedValues(template: string, message: string): string[] {
  const [first = '', ...rest] = flatten(template).trim().split(PLACEHOLDER);
  const text = flatten(message).trim();
  const start = text.indexOf(first);
  if (!LETTER.test(first) || start < 0) return [];
  const values: string[] = [];
  let at = start + first.length;
  for (const [index, literal] of rest.entries()) {
    const last = index === rest.length - 1;
    const end = last && !LETTER.test(literal) ? text.length : text.indexOf(literal, at);
    const value = end < 0 ? '' : text.slice(at, end).replace(AROUND, '');
    if (value === '') return [];
    values.push(value);
    at = end + literal.length;
  }
  return values;
}
