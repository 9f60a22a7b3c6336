/** The rows of the Plan Comptable: a grid known by its headers, whatever it is made of. */
import { type Columns, findGrids, type Grid } from '../../reading/grid';
import { commonAncestor } from '../../reading/header-cells';
import { type Named, type Outline, outline } from '../../reading/outline';
import { clean, key } from '../../reading/text';
import { textOf } from '../../reading/text-of';
import { isVisible } from '../../reading/visible';
import { accountNumber } from './account-number';
import { isNamed, type TextControl } from './controls';
import { inDialog } from './dialogs';
import { CLOSED_COLUMN, CREATE, LABEL_COLUMN, NUMBER_COLUMN, NUMBER_FIELD, TITLE } from './labels';

const COLUMNS: Columns = {
  labels: [NUMBER_COLUMN, LABEL_COLUMN, CLOSED_COLUMN],
  required: [0, 1],
  reads: (cells) => accountNumber(cells[0] ?? null) !== null,
};

const KNOWN = new Set([...COLUMNS.labels.flat(), ...CREATE, TITLE]);

export const outlineOf = (doc: Document): Outline => outline(doc.body ?? doc.documentElement, (name) => KNOWN.has(name));

export function chartGrid(doc: Document, seen: Outline = outlineOf(doc)): Grid | null {
  const names = seen.names.filter((name) => !inDialog(name.inner));
  const headers = names.filter((name) => !labelsControl(name));
  return shown(gridsOf(headers)) ?? shown(gridsOf(names));
}

/** « Clôturé » beside an account's label is no header: headers stand together, or say what they are. */
function gridsOf(names: readonly Named[]): Grid[] {
  const grids = findGrids(names, COLUMNS);
  const strays = grids.flatMap(({ headers: [number, label, closed] }) =>
    number && label && closed && !closed.closest(HEADER) && !commonAncestor([number, label])?.contains(closed) ? [closed] : [],
  );
  if (strays.length === 0) return grids;
  return gridsOf(names.filter((name) => !strays.some((stray) => stray.contains(name.inner))));
}

/** One with rows first; a header alone is a grid that is still loading, or that found nothing. */
function shown(grids: Grid[]): Grid | null {
  const visible = grids.filter((grid) => grid.headers.some((header) => header && isVisible(header)));
  const full = visible.map(withoutFilters).find((grid) => grid.rows.some((row) => COLUMNS.reads(grid.read(row))));
  return full ?? (visible[0] ? withoutRows(visible[0]) : null);
}

/** What was taken for its rows, for want of better, are other parts of the page. */
function withoutRows(grid: Grid): Grid {
  const headers = grid.headers.filter((header) => header !== null);
  return { ...grid, root: commonAncestor(headers) ?? grid.root, rows: [] };
}

/** Filters in a row of their own under the headers, or taken for a row: what is typed there is no account. */
const withoutFilters = (grid: Grid): Grid => ({
  ...grid,
  rows: grid.rows.filter((row) => !row.querySelector(CONTROL) || !isFilterRow(grid.read(row))),
});

function isFilterRow([numberCell, labelCell]: (Element | null)[]): boolean {
  const field = numberCell && [numberCell, ...numberCell.querySelectorAll(CONTROL)].find(isTextControl);
  if (!field || field.readOnly || field.disabled) return false;
  return isNamed(field, NUMBER_FIELD) || field.closest('thead') !== null || clean(labelCell ? textOf(labelCell) : '') === '';
}

const HEADER = 'th,thead,[role=columnheader]';
const CONTROL = 'input,textarea,select';

const isTextControl = (element: Element): element is TextControl => element.matches('input,textarea');

/** The filters « N° de Compte » and « Libellé » are called like columns. */
function labelsControl({ inner, outer, key: name }: Named): boolean {
  if (inner.closest(HEADER)) return false;
  if (inner.closest('label,legend') || inner.querySelector(CONTROL)) return true;
  for (const element of new Set([inner, outer])) {
    if (element.nextElementSibling?.matches(CONTROL) || element.previousElementSibling?.matches(CONTROL)) return true;
  }
  const box = outer.parentElement;
  return box !== null && key(box.textContent ?? '') === name && box.querySelector(CONTROL) !== null;
}
