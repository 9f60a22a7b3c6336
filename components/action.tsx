/** Every button and link that does something: a name that tests and users go by, and no click that a script made. */
import type { ComponentChildren } from 'preact';

type Props = {
  /** The action of the observable contract, or another name of its own. */
  name: string;
  run: (event: MouseEvent) => void;
  kind?: 'link' | 'button' | 'quiet';
  label?: string | undefined;
  disabled?: boolean;
  pressed?: boolean;
  children: ComponentChildren;
};

const CLASSES = { link: 'link', button: 'button', quiet: 'button quiet' } as const;

export function Action({ name, run, kind = 'link', label, disabled, pressed, children }: Props) {
  return (
    <button
      type="button"
      class={CLASSES[kind]}
      data-action={name}
      aria-label={label}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={(event) => {
        if (event.isTrusted) run(event);
      }}
    >
      {children}
    </button>
  );
}
