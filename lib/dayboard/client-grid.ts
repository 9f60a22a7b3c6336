import { findGrids, type Grid } from '../reading/grid';
import { commonAncestor } from '../reading/header-cells';
import { isVisible } from '../reading/visible';
import { codeIn } from './client-row';
import { COLUMN, COLUMN_LABELS } from './markers';
import { stateIn } from './state';
import type { Survey } from './survey';

/** One short word: not a whole row taken for a cell. */
const CODE_LIKE = /^\S*\d\S*(?: \S+)?$/;

/** Several readers ask for the grid of one survey, and to find it costs a walk over the rows. */
const found = new WeakMap<Survey, Grid | null>();

/** The client table, known by its headers. */
export function clientGrid(survey: Survey): Grid | null {
  const known = found.get(survey);
  if (known !== undefined) return known;
  const grid = find(survey);
  found.set(survey, grid);
  return grid;
}

/** The fullest when a library draws its header twice; all that are shown when the clients are split over several. */
function find(survey: Survey): Grid | null {
  const grids = findGrids(survey.names, {
    labels: COLUMN_LABELS,
    required: [COLUMN.state, COLUMN.code],
    reads: (cells) => {
      const state = cells[COLUMN.state];
      const code = cells[COLUMN.code];
      return !!state && !!code && state !== code && stateIn(state) !== null && CODE_LIKE.test(codeIn(code) ?? '');
    },
  });
  const full = grids.filter((grid) => grid.rows.length > 0 && grid.headers[COLUMN.name]);
  const [first] = full;
  if (!first) return grids[0] ?? null;
  if (full.length === 1 || !isShown(first)) return first;
  return joined(full.filter(isShown).sort(inOrder), survey);
}

const isShown = (grid: Grid): boolean => {
  const [row] = grid.rows;
  return row !== undefined && isVisible(grid.parts?.(row)[0] ?? row);
};

const inOrder = (a: Grid, b: Grid): number =>
  (a.rows[0] as Element).compareDocumentPosition(b.rows[0] as Element) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;

function joined(grids: readonly Grid[], { skimmed }: Survey): Grid {
  const [first] = grids as [Grid];
  const owner = new Map<Element, Grid>();
  for (const grid of grids) {
    // The same rows under a second header are the same table.
    if (grid.rows.some((row) => owner.has(row))) continue;
    for (const row of grid.rows) owner.set(row, grid);
  }
  const own = new Set(owner.values());
  if (own.size === 1) return first;
  const root = commonAncestor([...own].map((grid) => grid.root)) ?? first.root;
  return {
    ...first,
    root,
    headers: first.headers.map((header, column) => ([...own].every((grid) => grid.headers[column]) ? header : null)),
    rows: [...owner.keys()],
    read: (row) => owner.get(row)?.read(row) ?? first.headers.map(() => null),
    parts: (row) => owner.get(row)?.parts?.(row) ?? [row],
    // Tables, or cards of one client each, in a list too long to be looked at whole.
    hasMore: skimmed.some((list) => [...own].filter((grid) => list.contains(grid.root)).length > 1),
  };
}
