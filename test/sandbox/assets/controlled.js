const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');

/**
 * Makes an input controlled, the way React does: the state is the truth, the DOM follows it. The instance's own `value` remembers what
 * a script of the page has put there, so that an `input` event that brings nothing new is ignored; and whatever was written without an
 * `input` event is gone at the next render.
 */
export function controlled(input, onChange) {
  let state = '';
  let tracked = '';
  Object.defineProperty(input, 'value', {
    configurable: true,
    get() {
      return native.get.call(this);
    },
    set(value) {
      tracked = String(value);
      native.set.call(this, value);
    },
  });
  const render = () => {
    if (native.get.call(input) !== state) input.value = state;
  };
  input.addEventListener('input', () => {
    const now = native.get.call(input);
    if (now === tracked) return;
    tracked = now;
    state = now;
    onChange(state);
  });
  input.addEventListener('blur', render);
  return {
    get value() {
      return state;
    },
    set value(value) {
      state = value;
      render();
    },
    render,
  };
}
