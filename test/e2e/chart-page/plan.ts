/** A Plan Comptable that is not the sandbox's: runs in the browser, made as it is told. */
import { openDialog } from './dialog';
import { field, h } from './field';
import type { Account, Make } from './make';
import { rowsOf } from './rows';

export function drawPlan(make: Make): void {
  const accounts = [...make.accounts];
  const rows = rowsOf(make.rows);
  const pager = h('div');
  const spinner = h('div', { role: 'progressbar', 'aria-label': 'Chargement' }, '…');
  let searches = 0;
  let latest = 0;
  let page = 1;
  let wanted = { number: '', label: '', family: make.family };

  const found = (): Account[] => {
    const fits = (number: string) =>
      make.matches === 'prefix' ? number.startsWith(wanted.number) : number.includes(wanted.number);
    if (make.startsEmpty && wanted.number === '') return [];
    return accounts.filter(
      ({ number, label }) => fits(number) && number.startsWith(wanted.family) && label.includes(wanted.label.toUpperCase()),
    );
  };
  const draw = (all: Account[]) => {
    const size = make.pageSize || Math.max(1, all.length);
    const pages = Math.max(1, Math.ceil(all.length / size));
    rows.show(all.slice((page - 1) * size, page * size), make.empty);
    const next = h('button', { type: 'button', 'aria-label': 'Page suivante' }, '›') as HTMLButtonElement;
    next.disabled = page >= pages;
    next.addEventListener('click', () => turn(page + 1));
    pager.replaceChildren(...(make.pageSize ? [`${all.length} compte(s)`, h('div', {}, `${page} / ${pages}`), next] : []));
  };
  const turn = (to: number) => {
    page = to;
    draw(found());
  };
  const load = () => {
    const mine = ++latest;
    searches++;
    spinner.hidden = make.meanwhile !== 'spinner';
    if (make.meanwhile === 'empty-text') rows.show([], make.empty);
    if (make.meanwhile === 'nothing') rows.show([], '');
    if (make.silent.includes(searches)) return;
    const away = searches >= make.awayFrom;
    const answer = () => {
      if (mine !== latest) return;
      spinner.hidden = true;
      draw(away ? [] : found());
    };
    if (make.delay === 0) answer();
    else setTimeout(answer, make.delay);
  };
  const search = () => {
    wanted = { number: number.value(), label: label.value(), family: family.value };
    if (make.firstPage) page = 1;
    load();
  };

  const typed = () => {
    if (make.starts === 'typing') search();
    return undefined;
  };
  const number = field('N° de Compte', make, typed);
  const label = field('Libellé', make, typed);
  const family = h('select', { 'aria-label': 'Filtrer par classe' }) as HTMLSelectElement;
  for (const digit of ['', '1', '4', '6']) family.append(h('option', { value: digit }, digit ? `Classe ${digit}` : 'Toutes'));
  family.value = make.family;
  family.addEventListener('change', search);
  const form = h('form', {}, family, number.element, label.element);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (make.starts === 'submit' || make.starts === 'enter') search();
  });
  if (make.starts === 'blur') number.input.addEventListener('change', search);
  if (make.starts === 'submit' || make.starts === 'button') {
    const go = h('button', { type: make.starts === 'submit' ? 'submit' : 'button' }, 'Rechercher');
    if (make.starts === 'button') go.addEventListener('click', search);
    form.append(go);
  }
  if (make.reset) {
    const reset = h('button', { type: 'button' }, 'Réinitialiser');
    reset.addEventListener('click', () => {
      number.set('');
      label.set('');
      family.value = '';
      search();
    });
    form.append(reset);
  }
  const create = h('button', { type: 'button' }, 'Nouveau Compte');
  create.addEventListener('click', () =>
    openDialog(make, (account) => {
      accounts.push(account);
      load();
    }),
  );
  const globalSearch = h(
    'header',
    {},
    h('input', { type: 'search', placeholder: 'Rechercher un dossier' }),
    h('button', {}, 'Rechercher'),
  );
  document.body.append(
    globalSearch,
    h('nav', { 'aria-label': "Fil d'Ariane" }, 'Paramètres › Dossier › ', h('b', {}, 'Plan comptable')),
    h(
      'main',
      {},
      h('h1', {}, 'Plan Comptable'),
      form,
      create,
      h('span', {}, '0 sélectionné(s)'),
      spinner,
      h('section', {}, rows.element),
      pager,
    ),
  );
  load();
}
