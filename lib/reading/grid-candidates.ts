import { bodiesOf, ownTableRows, setsWithin } from './body-rows';
import { columnBodies } from './column-bodies';
import type { Grid } from './grid';
import { cellsOf, columnsOfHeader, commonAncestor, tellingAttributes } from './header-cells';
import { type Body, bodyByAttribute, childReader, flatBodies, type Index, tableReader } from './row-readers';

/** Every way in which rows may belong to these header cells, likeliest first; which one is right shows in how its cells read. */
export function* candidates(ancestor: Element, headers: (Element | null)[]): Generator<Grid> {
  const cells = headers.filter((header) => header !== null);
  const rows = [...new Set(cells.map((cell) => cell.parentElement as Element))];
  const tables = new Set(rows.map((row) => row.closest('table')));
  const inTable = rows.every((row) => row.tagName === 'TR') && tables.size === 1;
  const last = rows[rows.length - 1] as Element;
  const headerRow = inTable ? last : rows.length === 1 ? (rows[0] as Element) : ancestor;
  const { index, width } = inTable ? tableIndex(headers, last) : childIndex(headers, headerRow);
  const grid = (body: Body): Grid => {
    const root = body.rows[0] ? (commonAncestor([ancestor, body.rows[0]]) ?? ancestor) : ancestor;
    return { root, headers, headerRows: rows.length, ...body };
  };
  // Real tables keep their columns in order; libraries that position their cells say which column each is.
  if (!inTable) yield* bodiesByAttribute(cells, headers, ancestor).map(grid);
  if (index) {
    for (const rows of bodiesOf(headerRow, 2)) {
      yield grid({ rows, read: inTable ? tableReader(index, width) : childReader(index, width) });
    }
  }
  if (!inTable && rows.length > 1) yield* splitBodies(ancestor, headers, rows).map(grid);
  if (inTable) yield* bodiesByAttribute(cells, headers, ancestor).map(grid);
  else if (index) {
    for (const body of flatBodies(headerRow, headerRow, index)) yield grid(body);
    if (headerRow.parentElement) for (const body of flatBodies(headerRow.parentElement, headerRow, index)) yield grid(body);
  }
  for (const body of columnBodies(headers)) yield grid(body);
}

const bodiesByAttribute = (cells: Element[], headers: (Element | null)[], ancestor: Element): Body[] =>
  tellingAttributes(cells)
    .map((name) => bodyByAttribute(name, headers, ancestor))
    .filter((body) => body !== null);

interface Columns {
  index: Index | null;
  /** How many columns the header has. */
  width: number;
}

function tableIndex(headers: (Element | null)[], last: Element): Columns {
  const { columns, width } = columnsOfHeader(ownTableRows(last.closest('table') as Element, { until: last }));
  return { index: headers.map((header) => (header ? (columns.get(header) ?? null) : null)), width };
}

/** What is taken for a header row may hold the cells of all rows too, after those of the header. */
const MOST_HEADERS = 500;

/** No index when two labels stand in one child: then positions tell nothing. */
function childIndex(headers: (Element | null)[], row: Element): Columns {
  const cells = cellsOf(row, MOST_HEADERS);
  const index = headers.map((header) => (header ? cells.findIndex((cell) => cell.contains(header)) : null));
  const found = index.filter((at) => at !== null);
  return { index: found.includes(-1) || new Set(found).size !== found.length ? null : index, width: cells.length };
}

/** Frozen columns without any attribute: as many sets of rows as there are pieces of header, in the same order, equally long. */
function splitBodies(ancestor: Element, headers: (Element | null)[], pieces: Element[]): Body[] {
  if (pieces.length > 3) return [];
  const places = headers.map((header) => {
    const piece = pieces.findIndex((candidate) => header && candidate === header.parentElement);
    return header && pieces[piece] ? { piece, at: cellsOf(pieces[piece]).indexOf(header) } : null;
  });
  const bodies: Body[] = [];
  const sets = [ancestor, ancestor.parentElement].flatMap((scope) => (scope ? setsWithin(scope, pieces) : []));
  for (const combination of inOrder(sets, pieces.length)) {
    const [first] = combination;
    if (!first || combination.some((set) => set.length !== first.length)) continue;
    const position = new Map(first.map((row, i) => [row, i]));
    const parts = (row: Element): Element[] => combination.map((set) => set[position.get(row) ?? 0] as Element);
    const read = (row: Element): (Element | null)[] => {
      const cells = parts(row).map((part) => cellsOf(part));
      return places.map((place) => (place ? (cells[place.piece]?.[place.at] ?? null) : null));
    };
    bodies.push({ rows: first, read, parts });
  }
  return bodies;
}

/** Every choice of `count` sets that keeps their order. */
function inOrder(sets: Element[][], count: number): Element[][][] {
  if (count === 0) return [[]];
  return sets.flatMap((set, i) => inOrder(sets.slice(i + 1), count - 1).map((rest) => [set, ...rest])).slice(0, 2000);
}
