/** An account number as a cell shows it, to the letter; null for anything else. */
import { codeText } from '../../reading/text';
import { textOf } from '../../reading/text-of';

/** First character 1 to 9; no blank inside. Bounded: a page can put anything in a cell. */
const NUMBER = /^[1-9][\x21-\x7e]{0,63}$/;

const isPicture = (element: Element): boolean => element.getAttribute('aria-hidden') === 'true' || element.tagName === 'svg';

/** Buttons beside the number are lines of their own. */
export function accountNumber(cell: Element | null): string | null {
  if (cell === null) return null;
  const text = textOf(cell, { skip: isPicture });
  if (text.length > 1000) return null;
  const numbers = text
    .split('\n')
    .map(codeText)
    .filter((line) => NUMBER.test(line));
  return new Set(numbers).size === 1 ? (numbers[0] ?? null) : null;
}
