/** Types into a field as a person would, so that a page that keeps its fields' values itself takes it for typing. */
import type { TextControl } from './controls';

/** A page may put its own `value` on the very element, to see what its script writes: the element's kind knows the real one. */
function setValue(field: TextControl, value: string): void {
  const native = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
  if (native?.set) native.set.call(field, value);
  else field.value = value;
}

export function typeInto(field: TextControl, value: string): void {
  const key = value.at(-1) ?? 'Backspace';
  field.focus({ preventScroll: true });
  field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
  setValue(field, value);
  const inputType = value === '' ? 'deleteContentBackward' : 'insertText';
  field.dispatchEvent(new InputEvent('input', { data: value || null, inputType, bubbles: true, composed: true }));
  field.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Enter, and the form's own submission when no script of the page took the key. Only for a search: it changes nothing. */
export function pressEnter(field: TextControl): void {
  const enter = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, composed: true, cancelable: true };
  const left = field.dispatchEvent(new KeyboardEvent('keydown', enter));
  field.dispatchEvent(new KeyboardEvent('keypress', enter));
  field.dispatchEvent(new KeyboardEvent('keyup', enter));
  if (left && field.isConnected) field.form?.requestSubmit();
}
