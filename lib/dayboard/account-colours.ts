import type { ClientFacts, CorrespondenceState } from '../domain/facts';
import { findGrids, type Grid, type GridRow } from '../reading/grid';
import { clean, clip, codeText, key } from '../reading/text';
import { textOf } from '../reading/text-of';
import { isLive } from '../reading/visible';
import type { ClientRow } from './clients';
import { signalOf } from './colour';
import { LIMITS } from './limits';
import { ACCOUNT_COLUMNS } from './markers';
import type { Survey } from './survey';

/** « Liste des comptes » of the newer product: a green account exists in My Unisoft, a red one does not. Colours need a live document. */
export function accountGrid(seen: Survey): Grid | null {
  if (!isLive(seen.doc)) return null;
  const reads = (cells: (Element | null)[]): boolean => /^[1-9]\w{2,}$/.test(codeText(cells[0] ? textOf(cells[0]) : ''));
  const grids = findGrids(seen.names, { labels: ACCOUNT_COLUMNS, required: [0, 1], reads });
  return grids.find((grid) => grid.rows.length > 0 && key(grid.headers[0]?.textContent ?? '') !== '') ?? null;
}

/** One row of it; null for a row that is no client's, unreadable for a client's account of no colour, or of both. */
export function readAccountRow({ element, cells, parts }: GridRow): ClientRow | 'unreadable' | null {
  const [codeCell, nameCell] = cells;
  const code = codeText(codeCell ? textOf(codeCell) : '');
  if (!codeCell || !/^411/.test(code) || code.length > LIMITS.code) return null;
  const state = colourOf(element);
  if (state === null) return 'unreadable';
  return {
    client: client(code, nameCell ? clean(textOf(nameCell)) : '', state),
    element,
    parts: parts ?? [element],
    badgeCells: nameCell ? [codeCell, nameCell] : [codeCell],
  };
}

const client = (code: string, name: string, state: CorrespondenceState): ClientFacts => ({
  name: clip(name, LIMITS.name),
  code,
  state,
  suggestions: [],
  account: null,
  recordUrl: null,
  generatedCode: null,
  recordProblem: null,
});

/** The colour of the row, or of what is in it: all that is coloured must agree. */
function colourOf(row: Element): 'matched' | 'missing' | null {
  const view = row.ownerDocument.defaultView;
  if (!view) return null;
  const elements = [row, ...Array.from(row.querySelectorAll('*')).slice(0, 60)].filter(
    (element) => !/^(?:A|BUTTON|INPUT)$/.test(element.tagName),
  );
  // A dot may be drawn before or after the text, by style alone.
  return agreedMeaning(view, elements) ?? agreedMeaning(view, elements, '::before') ?? agreedMeaning(view, elements, '::after');
}

function agreedMeaning(view: Window, elements: readonly Element[], pseudo?: string): 'matched' | 'missing' | null {
  const said = new Set<'matched' | 'missing'>();
  for (const element of elements) {
    const style = view.getComputedStyle(element, pseudo);
    if (style.display === 'none' || (pseudo && style.content === 'none')) continue;
    for (const colour of [
      style.color,
      style.backgroundColor,
      style.borderLeftColor,
      element.tagName === 'path' ? style.fill : '',
    ]) {
      const signal = signalOf(colour);
      if (signal) said.add(signal === 'green' ? 'matched' : 'missing');
    }
  }
  return said.size === 1 ? ([...said][0] as 'matched' | 'missing') : null;
}
