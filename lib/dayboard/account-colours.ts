import type { ClientFacts, CorrespondenceState } from '../domain/facts';
import { findGrids, type Grid, type GridRow } from '../reading/grid';
import { clean, clip, codeText, key } from '../reading/text';
import { textOf } from '../reading/text-of';
import { isLive } from '../reading/visible';
import type { ClientRow } from './clients';
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
      const meaning = hueMeaning(colour);
      if (meaning) said.add(meaning);
    }
  }
  return said.size === 1 ? ([...said][0] as 'matched' | 'missing') : null;
}

/** Green 80° to 170°, red 340° to 20°, if it is a colour at all and not a shade of grey. */
function hueMeaning(given: string): 'matched' | 'missing' | null {
  const colour = /^rgb/.test(given) || given === '' ? given : asDrawn(given);
  const match = /^rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)(?:[,/ ]+([\d.]+))?/.exec(colour);
  if (!match || Number(match[4] ?? 1) < 0.05) return null;
  const [r, g, b] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const max = Math.max(r, g, b);
  const chroma = max - Math.min(r, g, b);
  if (chroma < 14 || chroma / max < 0.06) return null;
  const sector = max === r ? (g - b) / chroma : max === g ? 2 + (b - r) / chroma : 4 + (r - g) / chroma;
  const hue = (sector * 60 + 360) % 360;
  if (hue >= 80 && hue <= 170) return 'matched';
  return hue >= 340 || hue <= 20 ? 'missing' : null;
}

const drawn = new Map<string, string>();

/** `oklch(…)`, `color(srgb …)` and whatever comes next: what the browser draws for it. */
function asDrawn(colour: string): string {
  const known = drawn.get(colour);
  if (known !== undefined) return known;
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d');
  if (!context) return '';
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  const rgba = `rgba(${r}, ${g}, ${b}, ${alpha / 255})`;
  drawn.set(colour, rgba);
  return rgba;
}
