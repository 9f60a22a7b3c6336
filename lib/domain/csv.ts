/** Rows as a CSV file that a French Excel opens as it is: semicolons, a byte order mark, and nothing that it would calculate. */

const BOM = '\uFEFF';

/**
 * A spreadsheet takes a cell that begins so for a formula, even behind spaces, and even inside quotes. The full-width signs are
 * those of East Asian keyboards, which it reads alike.
 */
const FORMULA = /^\s*[=+\-@\t\r\n＝＋－＠]|^[\t\r\n]/;

const cell = (text: string): string => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

export const csv = (rows: readonly (readonly string[])[]): string =>
  BOM + rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('');
