/** Has the page answered the search for this number, and what? Null as long as it has not, demonstrably. */
import type { Account } from '../../domain/facts';
import { findFilter } from './filter';
import { chartGrid } from './grid';
import { readChartRows } from './rows';
import { isTruncated, type Said, said } from './said';

/**
 * `found`: a row has the exact number. `others`: only rows that merely begin with it, all of them shown. `none`: no row, and the
 * page says so.
 */
export type Answer = { kind: 'found'; account: Account } | { kind: 'others' } | { kind: 'none' };

/** @param before what the page said when it showed rows that were not those searched for */
export function answerTo(doc: Document, number: string, before: Said): Answer | null {
  const grid = chartGrid(doc);
  if (!grid || findFilter(doc)?.field.value !== number) return null;
  const rows = readChartRows(doc, grid);
  const account = rows.find((row) => row.number === number);
  if (account) return { kind: 'found', account };
  const now = said(doc);
  if (now.busy || (now.trouble && !before.trouble)) return null;
  if (rows.length > 0) {
    const fit = rows.every((row) => row.number.toUpperCase().includes(number.toUpperCase()));
    return fit && !isTruncated(grid, rows.length, now, before) ? { kind: 'others' } : null;
  }
  // On page 7 of one page there are no rows either.
  const hidden = now.total !== null && now.total > 0 && now.total !== before.total;
  return !hidden && now.none.some((text) => !before.none.includes(text)) ? { kind: 'none' } : null;
}
