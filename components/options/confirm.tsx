/** A button for what cannot be undone: the first click asks, in place; the second does it. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

type Props = {
  label: string;
  /** The same button's name where several look alike. */
  name?: string;
  question: string;
  cancel: string;
  act(): Promise<unknown>;
};

export function Confirm({ label, name, question, cancel, act }: Props) {
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  const start = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useLayoutEffect(() => {
    // The harmless button first: a second Enter must not go through.
    if (asking) no.current?.focus();
    else if (wasAsking.current) start.current?.focus();
    wasAsking.current = asking;
  }, [asking]);

  if (!asking)
    return (
      <button ref={start} type="button" class="button quiet danger" aria-label={name} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  const confirm = async () => {
    const heading = no.current?.closest('section')?.querySelector('h2');
    setBusy(true);
    await act();
    setBusy(false);
    setAsking(false);
    // What the button belonged to may be gone with it: the keyboard goes on from the top of the section.
    if (!no.current?.isConnected) heading?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; this is a question with two answers.
    <div
      class="confirm"
      role="group"
      aria-label={question}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setAsking(false);
      }}
    >
      <p>{question}</p>
      <div class="actions">
        <button type="button" class="button danger" disabled={busy} onClick={confirm}>
          {label}
        </button>
        <button ref={no} type="button" class="button quiet" disabled={busy} onClick={() => setAsking(false)}>
          {cancel}
        </button>
      </div>
    </div>
  );
}
