/** The accounts that the page shows. A virtual list shows some of its rows only, and only those are read. */
import type { Account } from '../../domain/facts';
import { type Grid, readRows } from '../../reading/grid';
import { clean, clip } from '../../reading/text';
import { textOf } from '../../reading/text-of';
import { isVisible } from '../../reading/visible';
import { accountNumber } from './account-number';
import { isClosed } from './closed';
import { chartGrid } from './grid';

const LONGEST_LABEL = 300;

export function readChartRows(doc: Document, grid: Grid | null = chartGrid(doc)): Account[] {
  const accounts = new Map<string, Account>();
  for (const { element, cells } of grid ? readRows(grid, 0, grid.rows.length) : []) {
    const [numberCell, labelCell, closedCell] = cells;
    const number = accountNumber(numberCell ?? null);
    // Some pages filter by hiding rows.
    if (number === null || accounts.has(number) || !isVisible(element)) continue;
    const label = clip(clean(labelCell ? textOf(labelCell) : ''), LONGEST_LABEL);
    const said = {
      element,
      label,
      labelCell: labelCell ?? null,
      closedCell: closedCell ?? null,
      header: grid?.headers[2] ?? null,
    };
    accounts.set(number, { id: null, number, label, closed: isClosed(said) });
  }
  return [...accounts.values()];
}
