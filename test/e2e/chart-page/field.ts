import type { Make } from './make';

export type Field = { element: HTMLElement; input: HTMLInputElement; value: () => string; set: (value: string) => void };

export function h(tag: string, attributes: Record<string, string> = {}, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

let ids = 0;

/** A text field with its label where this make puts it. */
export function field(
  label: string,
  make: Pick<Make, 'labels' | 'controlled'>,
  changed: (value: string) => string | undefined,
): Field {
  const id = `f${++ids}`;
  const input = h('input', { type: 'text', autocomplete: 'off' }) as HTMLInputElement;
  const state = make.controlled ? controlled(input, changed) : plain(input, changed);
  return { element: labelled(label, id, input, make.labels), input, ...state };
}

function labelled(label: string, id: string, input: HTMLInputElement, where: Make['labels']): HTMLElement {
  switch (where) {
    case 'before':
      input.id = id;
      return h('div', {}, h('label', { for: id }, label), h('div', {}, input));
    case 'around':
      return h('label', {}, h('span', {}, label), input);
    case 'floating':
      input.setAttribute('placeholder', ' ');
      return h('div', {}, h('div', {}, input), h('span', {}, label));
    case 'fieldset':
      input.id = id;
      return h(
        'div',
        {},
        h('label', { for: id, id: `${id}-label` }, label, h('span', { 'aria-hidden': 'true' }, ' *')),
        h('div', {}, input, h('fieldset', { 'aria-hidden': 'true' }, h('legend', {}, h('span', {}, `${label} *`)))),
      );
    case 'placeholder':
      input.placeholder = label;
      return h('div', {}, input);
    case 'aria':
      input.setAttribute('aria-label', label);
      return h('div', {}, input);
    case 'cells':
      return h('table', {}, h('tbody', {}, h('tr', {}, h('td', {}, `${label} :`), h('td', {}, input))));
    case 'flat': {
      const box = h('div', {}, input);
      box.style.display = 'contents';
      box.prepend(h('b', {}, label));
      return box;
    }
  }
}

function plain(input: HTMLInputElement, changed: (value: string) => string | undefined) {
  input.addEventListener('input', () => {
    const now = changed(input.value);
    if (now !== undefined && now !== input.value) input.value = now;
  });
  const set = (value: string) => {
    input.value = value;
  };
  return { value: () => input.value, set };
}

/** As React does: a value written by a script of the page is remembered, and an event that brings nothing new is ignored. */
function controlled(input: HTMLInputElement, changed: (value: string) => string | undefined) {
  const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') as {
    get: () => string;
    set: (value: string) => void;
  };
  let state = '';
  let tracked = '';
  Object.defineProperty(input, 'value', {
    configurable: true,
    get: () => native.get.call(input),
    set(value: string) {
      tracked = String(value);
      native.set.call(input, value);
    },
  });
  const render = () => {
    if (input.value !== state) input.value = state;
  };
  input.addEventListener('input', () => {
    if (input.value === tracked) return;
    tracked = input.value;
    state = input.value;
    state = changed(state) ?? state;
    render();
  });
  input.addEventListener('blur', render);
  return {
    value: () => state,
    set: (value: string) => {
      state = value;
      render();
    },
  };
}
