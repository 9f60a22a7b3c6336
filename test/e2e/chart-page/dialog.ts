import { type Field, field, h } from './field';
import type { Account, Make } from './make';

/** The dialog « Fiche compte ». */
export function openDialog(make: Make, save: (account: Account) => void): void {
  const later = (value: string) => {
    setTimeout(() => number.set(value.toUpperCase()));
    return undefined;
  };
  const change: Record<Make['number'], (value: string) => string | undefined> = {
    keeps: () => undefined,
    upper: (value) => value.toUpperCase(),
    cuts: (value) => value.slice(0, 8),
    maxlength: () => undefined,
    'upper-later': later,
  };
  const number: Field = field('N° de compte *', make, change[make.number]);
  const label = field('Intitulé du compte *', make, () => undefined);
  if (make.number === 'maxlength') number.input.maxLength = 8;
  const title = h('h2', { id: 'dialog-title' }, 'Fiche compte');
  const cancel = h('button', { type: 'button' }, 'Annuler');
  const button = h('button', { type: 'submit' }, 'Enregistrer');
  const form = h('form', {}, title, number.element, label.element, h('div', {}, cancel, button));
  const box = boxOf(make.dialog, form);
  const close = () => box.remove();
  cancel.addEventListener('click', close);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    document.body.dataset.saves = String(Number(document.body.dataset.saves ?? 0) + 1);
    if (number.value() === '' || label.value() === '') return;
    save({ number: number.value(), label: label.value() });
    close();
  });
  if (make.dialog === 'inline') document.querySelector('main')?.append(box);
  else document.body.append(box);
  if (make.dialog === 'native') (box as HTMLDialogElement).showModal();
  number.input.focus();
}

const OVER = 'position:fixed;inset:0;background:rgb(0 0 0/.3);display:grid;place-items:center';

function boxOf(kind: Make['dialog'], form: HTMLElement): HTMLElement {
  form.style.cssText = 'background:#fff;padding:24px;width:420px';
  if (kind === 'native') return h('dialog', {}, form);
  if (kind === 'inline') return h('section', {}, form);
  const box = h('div', {}, h('div', kind === 'portal' ? { role: 'dialog', 'aria-modal': 'true' } : {}, form));
  box.style.cssText = OVER;
  return box;
}
