/** Where a card can stand without covering what the user needs. */
import { isVisible } from '../../reading/visible';
import { buttonsNamed } from './buttons';
import { findForm } from './form';
import { CREATE, NEXT_PAGE, PREVIOUS_PAGE, RESET, SEARCH } from './labels';

type Side = 'right' | 'left' | 'top';
type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** As in the card's style: its distance from the window's edge. */
const GAP = 12;
const DIALOG = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]';
const CONTROL = 'button,a[href],input:not([type=hidden]),select,textarea,[role=button]';

const overlaps = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const placed = (left: number, top: number, { width, height }: DOMRect): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** The fields and buttons of the dialogs that are open; without one, the buttons that the page's work is done with. */
function needed(doc: Document): Element[] {
  const form = findForm(doc)?.box;
  const dialogs = [...doc.querySelectorAll(DIALOG), ...(form ? [form] : [])].filter(isVisible);
  if (dialogs.length === 0) return buttonsNamed(doc, [...CREATE, ...SEARCH, ...RESET, ...PREVIOUS_PAGE, ...NEXT_PAGE]);
  return [...new Set(dialogs.flatMap((dialog) => Array.from(dialog.querySelectorAll(CONTROL))))];
}

/** The first side where the card covers none of them, else the one where it covers fewest. */
export function freeSide(doc: Document, card: DOMRect): { side: Side; free: boolean } {
  const { innerWidth, innerHeight } = doc.defaultView ?? { innerWidth: 0, innerHeight: 0 };
  const boxes = needed(doc)
    .map((control) => control.getBoundingClientRect())
    .filter((box) => box.width > 0 && box.height > 0);
  const right = Math.max(0, innerWidth - card.width - GAP);
  const bottom = innerHeight - card.height - GAP;
  const sides: [Side, Box][] = [
    ['right', placed(right, bottom, card)],
    ['left', placed(GAP, bottom, card)],
    ['top', placed(right, GAP, card)],
  ];
  const covered = sides.map(([, box]) => boxes.filter((control) => overlaps(box, control)).length);
  const least = Math.min(...covered);
  return { side: sides[covered.indexOf(least)]?.[0] ?? 'right', free: least === 0 };
}
