/** How much room there is for a badge, in px, without laying anything out: to be asked while the layout is known. */
import { isOurs } from '../reading/header-cells';

/** Free width between the end of a cell's own text and the end of the cell. */
export function roomAfter(cell: Element): number {
  const range = document.createRange();
  range.selectNodeContents(cell);
  if (cell.lastElementChild && isOurs(cell.lastElementChild)) range.setEndBefore(cell.lastElementChild);
  const boxes = range.getClientRects();
  const last = boxes[boxes.length - 1];
  return last ? cell.getBoundingClientRect().right - last.right : 0;
}

/** As in badge-style.ts: the font, then padding, margin, and a pixel for rounding. */
const FONT = '600 11px "Noto Sans", "Segoe UI", system-ui, sans-serif';
const AROUND = 14 + 6 + 1;
const widths = new Map<string, number>();

/** Width of a badge with these words. */
export function badgeWidth(words: string): number {
  const known = widths.get(words);
  if (known !== undefined) return known;
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return Number.POSITIVE_INFINITY;
  context.font = FONT;
  const width = context.measureText(words).width + AROUND;
  widths.set(words, width);
  return width;
}
