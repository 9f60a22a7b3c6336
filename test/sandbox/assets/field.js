import { element } from './element.js';

/** A text field with its label above, Material-like. */
export function field(label, id, attributes = {}) {
  const input = element('input', { id, type: 'text', autocomplete: 'off', ...attributes });
  return [element('div', { class: 'text-field' }, element('label', { for: id }, label), input), input];
}
