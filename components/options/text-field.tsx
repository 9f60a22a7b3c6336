/** A labelled field with its hint; a secret one is hidden until shown, and says when a value is already stored. */
import { useId, useState } from 'preact/hooks';
import type { OptionsWords } from '../../lib/domain/words/options-fr';

type Props = {
  label: string;
  hint: string;
  value: string;
  change(value: string): void;
  words: OptionsWords['connection'];
  /** Set by the firm: shown, not to be changed. */
  fixed: boolean;
  secret?: { stored: boolean };
  numeric?: boolean;
};

export function TextField({ label, hint, value, change, words, fixed, secret, numeric }: Props) {
  const id = useId();
  const [shown, setShown] = useState(false);
  return (
    <div class="field">
      <label id={`${id}-label`} for={id}>
        {label}
      </label>
      <div class="input">
        <input
          id={id}
          {...(secret && !shown ? { type: 'password' as const } : { type: 'text' as const })}
          class={secret || numeric ? 'exact' : undefined}
          value={value}
          placeholder={secret?.stored ? words.storedValue : undefined}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          inputMode={numeric ? 'numeric' : 'text'}
          readOnly={fixed}
          aria-describedby={`${id}-hint`}
          onInput={(event) => change(event.currentTarget.value)}
        />
        {secret && !fixed && (
          // Described, not named, by the field's label: the label stays the field's alone.
          <button
            type="button"
            class="button quiet"
            aria-pressed={shown}
            disabled={value === ''}
            aria-describedby={`${id}-label`}
            onClick={() => setShown(!shown)}
          >
            {shown ? words.hide : words.show}
          </button>
        )}
      </div>
      <p id={`${id}-hint`} class="note">
        {fixed ? words.fixed : hint}
      </p>
    </div>
  );
}
