/** One place where a result is said, to the eye and to a screen reader: it is there from the start, so that changes are heard. */
import type { ComponentChildren } from 'preact';

export type Tone = 'green' | 'amber' | 'red' | 'blue';

export const Outcome = ({ tone, children }: { tone: Tone; children?: ComponentChildren }) => (
  <div role="status" aria-live="polite">
    {children ? (
      <div class="notice" data-tone={tone}>
        {children}
      </div>
    ) : null}
  </div>
);
