import { accountDialog } from './account-dialog.js';
import { accountFilters, NO_FILTER } from './account-filters.js';
import { accountTable } from './account-table.js';
import { element } from './element.js';

function toast(text) {
  const node = element('div', { class: 'snackbar', role: 'status' }, text);
  document.body.append(node);
  setTimeout(() => node.remove(), 4000);
}

function breadcrumb(...steps) {
  const last = steps.pop();
  const before = steps.flatMap((step) => [step, element('i', {}, '›')]);
  return element('nav', { class: 'breadcrumb', 'aria-label': "Fil d'Ariane" }, ...before, element('b', {}, last));
}

/** The page « Plan Comptable »: filters, buttons, rows, pages. */
export function accountingPlan(society) {
  const api = `/my-unisoft/api/${society}/accounts`;
  const progress = element('div', { class: 'progress', hidden: true });
  const table = accountTable(erase, (page) => load({ ...wanted, page }));
  let wanted = { ...NO_FILTER, page: 1 };
  let latest = 0;

  async function load(next = wanted) {
    wanted = next;
    latest += 1;
    const mine = latest;
    progress.hidden = false;
    const answer = await fetch(`${api}?${new URLSearchParams(wanted)}`);
    const found = await answer.json();
    if (mine !== latest) return;
    progress.hidden = true;
    table.draw(found, wanted.page);
  }

  async function erase(account) {
    await fetch(`${api}/${account.id}`, { method: 'DELETE' });
    toast(`Compte ${account.number} supprimé`);
    await load();
  }

  function created(account) {
    toast(`Compte ${account.number} créé`);
    load();
  }

  const plain = (text) => element('button', { type: 'button', class: 'btn text', disabled: true }, text);
  const create = { type: 'button', class: 'btn contained', onclick: () => accountDialog(api, created) };
  const toolbar = element(
    'div',
    { class: 'toolbar' },
    table.selected,
    plain('Supprimer comptes non mouvementés'),
    plain('Mettre à jour le format'),
    plain('Supprimer un caractère'),
    element('button', create, 'Nouveau Compte'),
  );
  load();
  return element(
    'main',
    { class: 'page' },
    breadcrumb('Paramètres', 'Dossier', 'Plan comptable'),
    element('h1', {}, 'Plan Comptable'),
    accountFilters((filter) => load({ ...filter, page: 1 })),
    element('section', { class: 'card' }, toolbar, progress, table.scroller, table.pages),
  );
}
