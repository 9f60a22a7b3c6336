import { controlled } from './controlled.js';
import { element } from './element.js';
import { field } from './field.js';

export const NO_FILTER = { family: '', number: '', label: '' };

/** The form above the rows; `apply` gets what is searched for. */
export function accountFilters(apply) {
  const [numberField, numberInput] = field('N° de Compte', 'filter-number');
  const [labelField, labelInput] = field('Libellé', 'filter-label');
  const number = controlled(numberInput, () => {});
  const label = controlled(labelInput, () => {});
  const classes = [1, 2, 3, 4, 5, 6, 7, 8].map((digit) => element('option', { value: digit }, `Classe ${digit}`));
  const family = element('select', { id: 'filter-class' }, element('option', { value: '' }, 'Toutes'), ...classes);

  function search(event) {
    event.preventDefault();
    number.render();
    label.render();
    apply({ family: family.value, number: number.value, label: label.value });
  }

  function clear() {
    number.value = '';
    label.value = '';
    family.value = '';
    apply(NO_FILTER);
  }

  return element(
    'form',
    { class: 'filters card', onsubmit: search },
    element('div', { class: 'text-field' }, element('label', { for: 'filter-class' }, 'Filtrer par classe'), family),
    numberField,
    labelField,
    element('button', { class: 'btn contained' }, 'Rechercher'),
    element('button', { type: 'button', class: 'btn outlined', onclick: clear }, 'Réinitialiser'),
  );
}
