import { findGrids, type Grid } from '../reading/grid';
import { codeText } from '../reading/text';
import { cellText } from './cell-text';
import { COLUMNS } from './markers';
import { stateIn } from './state';
import type { Survey } from './survey';

/** One short word: not a whole row taken for a cell. */
const CODE_LIKE = /^\S*\d\S*(?: \S+)?$/;
const NAME = 0;
const CODE = 1;
export const STATE = 2;

/** The client table, known by its headers; the fullest when a library draws its header twice. */
export function clientGrid(survey: Survey): Grid | null {
  const grids = findGrids(survey.names, {
    labels: COLUMNS.labels,
    required: [STATE, CODE],
    reads: (cells) => {
      const state = cells[STATE];
      const code = cells[CODE];
      return !!state && !!code && state !== code && stateIn(state) !== null && CODE_LIKE.test(codeText(cellText(code, CODE)));
    },
  });
  return grids.find((grid) => grid.rows.length > 0 && grid.headers[NAME]) ?? grids[0] ?? null;
}
