import { accountingPlan } from './accounting-plan.js';
import { element } from './element.js';

const root = document.querySelector('#root');
const { society, name } = root.dataset;
const at = (page) => `/my-unisoft/tab/${society}/${page}`;

const MENU = [
  ['Tableau de bord', 'dashboard', '▦'],
  ['Tenue', 'bookkeeping', '✎'],
  ['Révision', 'review', '✓'],
  ['Déclarations', 'declarations', '§'],
  ['Écosystème', 'ecosystem', '❖'],
  ['Paramètres', 'accounting-plan', '⚙'],
];

function frame(current, page) {
  const entries = MENU.map(([label, path, sign]) =>
    element(
      'a',
      { href: at(path), 'aria-current': path === current && 'page', class: 'nav-item' },
      element('span', { class: 'nav-sign', 'aria-hidden': 'true' }, sign),
      label,
    ),
  );
  return [
    element(
      'nav',
      { class: 'drawer', 'aria-label': 'Navigation' },
      element('div', { class: 'brand' }, 'My', element('b', {}, 'Unisoft')),
      ...entries,
    ),
    element(
      'div',
      { class: 'app' },
      element(
        'header',
        { class: 'appbar' },
        element('span', { class: 'chip' }, name),
        element('span', { class: 'appbar-exercise' }, 'Exercice 01/01/2023 - 31/12/2023'),
        element('span', { class: 'avatar' }, 'CM'),
      ),
      page,
    ),
  ];
}

/** As after a bundle has loaded: nothing for a moment, then the whole page. */
setTimeout(() => {
  const current = location.pathname.split('/').pop();
  const page =
    current === 'accounting-plan' ? accountingPlan(society) : element('main', { class: 'page' }, element('h1', {}, 'Bienvenue'));
  if (current === 'accounting-plan') document.title = 'Plan comptable - My Unisoft';
  root.replaceChildren(...frame(current, page));
}, 120);
