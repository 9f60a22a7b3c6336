/** Waiting for a condition: never longer than asked, and not at all once aborted. */

/** ms between two looks. */
const PACE = 60;

export type Patience = { signal: AbortSignal; within: number };

/** The first answer of `look` that is not null; null when there was none in time. */
export function until<T>(look: () => T | null, { signal, within }: Patience): Promise<T | null> {
  const started = performance.now();
  return new Promise((resolve) => {
    const again = () => {
      if (signal.aborted) return resolve(null);
      const answer = look();
      if (answer !== null || performance.now() - started >= within) return resolve(answer);
      setTimeout(again, PACE);
    };
    again();
  });
}

/** Calls a value settled once it has been the same for so long, ms; `null` and every other value starts it again. */
export function settling<T>(sameAs: (value: T) => string): (value: T | null, quiet: number) => T | null {
  let last: string | null = null;
  let since = 0;
  return (value, quiet) => {
    const now = value === null ? null : sameAs(value);
    if (now !== last) since = performance.now();
    last = now;
    return value !== null && performance.now() - since >= quiet ? value : null;
  };
}
