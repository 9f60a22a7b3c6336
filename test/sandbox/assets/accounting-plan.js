import { accountDialog } from './account-dialog.js';
import { controlled } from './controlled.js';
import { element } from './element.js';
import { field } from './field.js';

function toast(text) {
  const node = element('div', { class: 'snackbar', role: 'status' }, text);
  document.body.append(node);
  setTimeout(() => node.remove(), 4000);
}

/** The page « Plan Comptable »: filters, buttons, rows, pages. */
export function accountingPlan(society) {
  const api = `/my-unisoft/api/${society}/accounts`;
  const applied = { family: '', number: '', label: '', page: 1 };
  const [numberField, numberInput] = field('N° de Compte', 'filter-number');
  const [labelField, labelInput] = field('Libellé', 'filter-label');
  const number = controlled(numberInput, () => {});
  const label = controlled(labelInput, () => {});
  const family = element(
    'select',
    { id: 'filter-class' },
    element('option', { value: '' }, 'Toutes'),
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((digit) => element('option', { value: digit }, `Classe ${digit}`)),
  );
  const rows = element('tbody');
  const progress = element('div', { class: 'progress', hidden: true });
  const selected = element('span', { class: 'selected' }, '0 sélectionné(s)');
  const pages = element('div', { class: 'pages' });
  let latest = 0;

  async function load() {
    const request = ++latest;
    progress.hidden = false;
    const answer = await fetch(`${api}?${new URLSearchParams(applied)}`);
    const found = await answer.json();
    if (request !== latest) return;
    progress.hidden = true;
    draw(found);
  }

  function draw({ rows: accounts, total, pages: last }) {
    rows.replaceChildren(...accounts.map(row));
    if (total === 0) rows.append(element('tr', {}, element('td', { colspan: 5, class: 'none' }, 'Aucun compte')));
    selected.textContent = '0 sélectionné(s)';
    const go = (page) => () => {
      applied.page = page;
      load();
    };
    pages.replaceChildren(
      `${total} compte(s)`,
      element(
        'button',
        { type: 'button', 'aria-label': 'Page précédente', disabled: applied.page === 1, onclick: go(applied.page - 1) },
        '‹',
      ),
      `${applied.page} / ${last}`,
      element(
        'button',
        { type: 'button', 'aria-label': 'Page suivante', disabled: applied.page >= last, onclick: go(applied.page + 1) },
        '›',
      ),
    );
  }

  function row(account) {
    const box = element('input', { type: 'checkbox', 'aria-label': `Sélectionner ${account.number}`, onchange: count });
    const remove = element(
      'button',
      { type: 'button', class: 'icon', 'aria-label': `Supprimer le compte ${account.number}`, onclick: () => erase(account) },
      '🗑',
    );
    return element(
      'tr',
      {},
      element('td', {}, box),
      element('td', {}, account.number),
      element('td', {}, account.label),
      element('td', {}, account.closed ? 'Oui' : 'Non'),
      element('td', { class: 'end' }, remove),
    );
  }

  function count() {
    selected.textContent = `${rows.querySelectorAll(':checked').length} sélectionné(s)`;
  }

  async function erase(account) {
    await fetch(`${api}/${account.id}`, { method: 'DELETE' });
    toast(`Compte ${account.number} supprimé`);
    await load();
  }

  function search(event) {
    event.preventDefault();
    number.render();
    label.render();
    Object.assign(applied, { family: family.value, number: number.value, label: label.value, page: 1 });
    load();
  }

  function clear() {
    number.value = '';
    label.value = '';
    family.value = '';
    Object.assign(applied, { family: '', number: '', label: '', page: 1 });
    load();
  }

  const create = () =>
    accountDialog(api, (account) => {
      toast(`Compte ${account.number} créé`);
      load();
    });
  const plain = (text) => element('button', { type: 'button', class: 'btn text', disabled: true }, text);
  load();
  return element(
    'main',
    { class: 'page' },
    element(
      'nav',
      { class: 'breadcrumb', 'aria-label': "Fil d'Ariane" },
      'Paramètres',
      element('i', {}, '›'),
      'Dossier',
      element('i', {}, '›'),
      element('b', {}, 'Plan comptable'),
    ),
    element('h1', {}, 'Plan Comptable'),
    element(
      'form',
      { class: 'filters card', onsubmit: search },
      element('div', { class: 'text-field' }, element('label', { for: 'filter-class' }, 'Filtrer par classe'), family),
      numberField,
      labelField,
      element('button', { class: 'btn contained' }, 'Rechercher'),
      element('button', { type: 'button', class: 'btn outlined', onclick: clear }, 'Réinitialiser'),
    ),
    element(
      'section',
      { class: 'card' },
      element(
        'div',
        { class: 'toolbar' },
        selected,
        plain('Supprimer comptes non mouvementés'),
        plain('Mettre à jour le format'),
        plain('Supprimer un caractère'),
        element('button', { type: 'button', class: 'btn contained', onclick: create }, 'Nouveau Compte'),
      ),
      progress,
      element(
        'div',
        { class: 'scroll' },
        element(
          'table',
          {},
          element(
            'thead',
            {},
            element('tr', {}, ...['', 'N° de compte', 'Intitulé', 'Clôturé', ''].map((text) => element('th', {}, text))),
          ),
          rows,
        ),
      ),
      pages,
    ),
  );
}
