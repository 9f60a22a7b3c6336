import { h } from './field';
import type { Account, Make } from './make';

const HEADERS = ['', 'N° de compte', 'Intitulé', 'Clôturé'];
const HEIGHT = 30;

export type Rows = { element: HTMLElement; show(accounts: readonly Account[], empty: string): void };

const cellsOf = ({ number, label, closed }: Account): (Node | string)[] => [
  h('input', { type: 'checkbox', 'aria-label': `Sélectionner ${number}` }),
  number,
  label,
  closed ? 'Oui' : 'Non',
];

export function rowsOf(kind: Make['rows']): Rows {
  if (kind === 'table' || kind === 'inputs') return table(kind === 'inputs');
  return kind === 'virtual' ? virtual() : boxes(kind === 'aria');
}

function table(inputs: boolean): Rows {
  const body = h('tbody');
  const head = h('thead', {}, h('tr', {}, ...HEADERS.map((text) => h('th', {}, text))));
  const cell = (content: Node | string, at: number) => {
    if (!inputs || at === 0) return h('td', {}, content);
    if (at === 3) {
      const box = h('input', { type: 'checkbox', disabled: '' }) as HTMLInputElement;
      box.checked = content === 'Oui';
      return h('td', {}, box);
    }
    const input = h('input', { type: 'text', readonly: '' }) as HTMLInputElement;
    input.value = String(content);
    return h('td', {}, input);
  };
  return {
    element: h('table', {}, head, body),
    show(accounts, empty) {
      body.replaceChildren(...accounts.map((account) => h('tr', {}, ...cellsOf(account).map(cell))));
      if (accounts.length === 0 && empty) body.append(h('tr', {}, h('td', { colspan: '4' }, empty)));
    },
  };
}

/** An ARIA grid, or nothing but boxes. */
function boxes(aria: boolean): Rows {
  const row = (role: string, cells: (Node | string)[], attributes: Record<string, string> = {}) => {
    const element = h(
      'div',
      { ...(aria && { role: 'row' }), ...attributes },
      ...cells.map((content) => h('div', aria ? { role } : {}, content)),
    );
    element.style.cssText = 'display:grid;grid-template-columns:40px 160px 1fr 90px';
    return element;
  };
  const body = h('div', aria ? { role: 'rowgroup' } : {});
  const element = h('div', aria ? { role: 'grid' } : {}, row('columnheader', HEADERS), body);
  return {
    element,
    show(accounts, empty) {
      body.replaceChildren(...accounts.map((account) => row('gridcell', cellsOf(account))));
      if (accounts.length === 0 && empty) element.after(nothing(empty));
      else element.parentElement?.querySelector('[data-nothing]')?.remove();
    },
  };
}

function nothing(text: string): HTMLElement {
  document.querySelector('[data-nothing]')?.remove();
  return h('p', { 'data-nothing': '' }, text);
}

/** Only the rows in view are in the document; blank room stands for the others. */
function virtual(): Rows {
  const body = h('tbody');
  const scroller = h('div', {}, h('table', {}, h('thead', {}, h('tr', {}, ...HEADERS.map((text) => h('th', {}, text)))), body));
  scroller.style.cssText = 'height:150px;overflow:auto';
  let all: readonly Account[] = [];
  const filler = (count: number) => {
    const cell = h('td', { colspan: '4' });
    cell.style.cssText = `height:${count * HEIGHT}px;padding:0`;
    return h('tr', { 'aria-hidden': 'true' }, cell);
  };
  const draw = () => {
    const first = Math.floor(scroller.scrollTop / HEIGHT);
    const some = all.slice(first, first + 6).map((account) => {
      const row = h('tr', {}, ...cellsOf(account).map((content) => h('td', {}, content)));
      row.style.height = `${HEIGHT}px`;
      return row;
    });
    body.replaceChildren(filler(first), ...some, filler(Math.max(0, all.length - first - 6)));
  };
  scroller.addEventListener('scroll', draw);
  return {
    element: scroller,
    show(accounts, empty) {
      all = accounts;
      draw();
      if (accounts.length === 0 && empty) body.replaceChildren(h('tr', {}, h('td', { colspan: '4' }, empty)));
    },
  };
}
