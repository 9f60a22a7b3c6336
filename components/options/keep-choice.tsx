/** Where the key stays: on this computer, or in memory. */
import type { ConnectionView, Keep } from '../../lib/domain/options-view';
import type { OptionsWords } from '../../lib/domain/words/options-fr';

type Props = { keep: Keep; choose(keep: Keep): void; fixed: ConnectionView['fixed']; words: OptionsWords['connection']['keep'] };

export function KeepChoice({ keep, choose, fixed, words }: Props) {
  const hints = { computer: words.computerHint, session: words.sessionHint };
  return (
    <fieldset class="field">
      <legend>{words.title}</legend>
      {(['computer', 'session'] as const).map((one) => (
        <div class="choice" key={one}>
          <input
            type="radio"
            name="keep"
            id={`keep-${one}`}
            checked={keep === one}
            disabled={fixed.keep && one === 'computer'}
            aria-describedby={`keep-${one}-hint`}
            onChange={() => choose(one)}
          />
          <div>
            <label for={`keep-${one}`}>{words[one]}</label>
            <p id={`keep-${one}-hint`} class="note">
              {hints[one]}
            </p>
          </div>
        </div>
      ))}
      {fixed.keep && <p class="note">{words.fixed}</p>}
    </fieldset>
  );
}
