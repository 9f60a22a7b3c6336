import { controlled } from './controlled.js';
import { element } from './element.js';
import { field } from './field.js';

/** The dialog « Fiche compte »; `onSaved` gets the account that was created. */
export function accountDialog(api, onSaved) {
  const [numberField, numberInput] = field('N° de compte *', 'account-number', { required: true, maxlength: 30 });
  const [labelField, labelInput] = field('Intitulé du compte *', 'account-label', { required: true });
  const message = element('p', { class: 'field-error', role: 'alert', hidden: true });
  const save = element('button', { class: 'btn contained', disabled: true }, 'Enregistrer');
  const changed = () => {
    number.render();
    label.render();
    save.disabled = number.value === '' || label.value === '';
    message.hidden = true;
  };
  const number = controlled(numberInput, changed);
  const label = controlled(labelInput, changed);
  const close = () => {
    backdrop.remove();
    document.removeEventListener('keydown', onKey);
  };
  const onKey = (event) => event.key === 'Escape' && close();

  async function submit(event) {
    event.preventDefault();
    number.render();
    label.render();
    save.disabled = true;
    const answer = await fetch(api, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ number: number.value, label: label.value }),
    });
    const result = await answer.json();
    if (answer.ok) {
      close();
      onSaved(result);
      return;
    }
    message.textContent = result.message;
    message.hidden = false;
    save.disabled = false;
  }

  const backdrop = element(
    'div',
    { class: 'backdrop' },
    element(
      'form',
      {
        class: 'dialog',
        role: 'dialog',
        'aria-modal': 'true',
        'aria-labelledby': 'account-title',
        novalidate: true,
        onsubmit: submit,
      },
      element('h2', { id: 'account-title' }, 'Fiche compte'),
      numberField,
      labelField,
      message,
      element(
        'div',
        { class: 'dialog-actions' },
        element('button', { type: 'button', class: 'btn text', onclick: close }, 'Annuler'),
        save,
      ),
    ),
  );
  document.addEventListener('keydown', onKey);
  document.body.append(backdrop);
  numberInput.focus();
}
