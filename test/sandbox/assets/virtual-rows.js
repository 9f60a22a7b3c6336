import { element } from './element.js';

const HEIGHT = 43;
const AROUND = 4;

/** Only the rows in view are in the document, as in a virtual list; two empty rows keep the length of the scroll bar. */
export function virtualRows(scroller, body, accounts, row, changed) {
  scroller.classList.add('virtual');
  const filler = (rows) =>
    rows > 0 &&
    element(
      'tr',
      { 'aria-hidden': 'true' },
      element('td', { colspan: 5, style: `height:${rows * HEIGHT}px;padding:0;border:0` }),
    );
  let from = -1;
  const draw = () => {
    const first = Math.max(0, Math.floor(scroller.scrollTop / HEIGHT) - AROUND);
    if (first === from) return;
    from = first;
    const last = Math.min(accounts.length, first + Math.ceil(scroller.clientHeight / HEIGHT) + 2 * AROUND);
    const drawn = [filler(first), ...accounts.slice(first, last).map(row), filler(accounts.length - last)];
    body.replaceChildren(...drawn.filter(Boolean));
    changed();
  };
  scroller.scrollTop = 0;
  scroller.onscroll = draw;
  draw();
}
