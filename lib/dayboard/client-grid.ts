import { findGrids, type Grid } from '../reading/grid';
import { codeText } from '../reading/text';
import { textOf } from '../reading/text-of';
import { COLUMNS } from './markers';
import { stateIn } from './state';
import type { Survey } from './survey';

/** One short word: not a whole row taken for a cell. */
const CODE_LIKE = /^\S*\d\S*(?: \S+)?$/;
const NAME = 0;
const CODE = 1;
const STATE = 2;

/** Several readers ask for the grid of one survey, and to find it costs a walk over the rows. */
const found = new WeakMap<Survey, Grid | null>();

/** The client table, known by its headers; the fullest when a library draws its header twice. */
export function clientGrid(survey: Survey): Grid | null {
  const known = found.get(survey);
  if (known !== undefined) return known;
  const grid = find(survey);
  found.set(survey, grid);
  return grid;
}

function find(survey: Survey): Grid | null {
  const grids = findGrids(survey.names, {
    labels: COLUMNS.labels,
    required: [STATE, CODE],
    reads: (cells) => {
      const state = cells[STATE];
      const code = cells[CODE];
      return !!state && !!code && state !== code && stateIn(state) !== null && CODE_LIKE.test(codeText(textOf(code)));
    },
  });
  return grids.find((grid) => grid.rows.length > 0 && grid.headers[NAME]) ?? grids[0] ?? null;
}
