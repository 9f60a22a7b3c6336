import { element } from './element.js';
import { virtualRows } from './virtual-rows.js';

/** The rows, how many of them are ticked, and the pages. `erase(account)` deletes one, `turn(page)` goes to a page. */
export function accountTable(erase, turn) {
  const body = element('tbody');
  const selected = element('span', { class: 'selected' }, '0 sélectionné(s)');
  const pages = element('div', { class: 'pages' });
  const head = ['', 'N° de compte', 'Intitulé', 'Clôturé', ''].map((text) => element('th', {}, text));
  const table = element('table', {}, element('thead', {}, element('tr', {}, ...head)), body);
  const scroller = element('div', { class: 'scroll' }, table);

  function count() {
    selected.textContent = `${body.querySelectorAll(':checked').length} sélectionné(s)`;
  }

  function row(account) {
    const { number, label, closed } = account;
    const named = (what) => ({ 'aria-label': `${what} ${number}` });
    const box = element('input', { type: 'checkbox', ...named('Sélectionner'), onchange: count });
    const bin = { type: 'button', class: 'icon', ...named('Supprimer le compte'), onclick: () => erase(account) };
    const cells = [box, number, label, closed ? 'Oui' : 'Non', element('button', bin, '✕')];
    return element('tr', {}, ...cells.map((cell) => element('td', {}, cell)));
  }

  function draw({ rows, total, pages: last, virtual }, page) {
    if (virtual) virtualRows(scroller, body, rows, row, count);
    else body.replaceChildren(...rows.map(row));
    if (total === 0) body.replaceChildren(element('tr', {}, element('td', { colspan: 5, class: 'none' }, 'Aucun compte')));
    count();
    const arrow = (label, sign, to) => {
      const disabled = to < 1 || to > last;
      return element('button', { type: 'button', 'aria-label': label, disabled, onclick: () => turn(to) }, sign);
    };
    pages.replaceChildren(
      `${total} compte(s)`,
      arrow('Page précédente', '‹', page - 1),
      `${page} / ${last}`,
      arrow('Page suivante', '›', page + 1),
    );
  }

  return { scroller, selected, pages, draw };
}
