/** A clock that only moves when everything waits, so that a test of hours takes milliseconds. */
import type { Time } from '../../../lib/my-unisoft/time';

type Sleeper = { at: number; wake: () => void };

export type VirtualTime = Time & {
  /** Moves the wall clock only, as a user or a time server does. */
  jump(ms: number): void;
  /** Lets time pass until the promise settles. */
  until<T>(promise: Promise<T>): Promise<T>;
};

export function createVirtualTime(start = Date.UTC(2026, 0, 5, 8), random: () => number = () => 0.5): VirtualTime {
  const sleepers = new Set<Sleeper>();
  let steady = 0;
  let wall = start;
  return {
    now: () => wall + steady,
    steady: () => steady,
    random,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const sleeper: Sleeper = { at: steady + Math.max(0, ms), wake: () => resolve() };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', () => {
          sleepers.delete(sleeper);
          resolve();
        });
      }),
    jump: (ms) => {
      wall += ms;
    },
    async until(promise) {
      let settled = false;
      const done = () => {
        settled = true;
      };
      promise.then(done, done);
      for (;;) {
        await new Promise((resolve) => setImmediate(resolve));
        if (settled) return promise;
        const next = [...sleepers].sort((a, b) => a.at - b.at)[0];
        if (!next) throw new Error('everything waits, and nothing will wake it');
        sleepers.delete(next);
        steady = Math.max(steady, next.at);
        next.wake();
      }
    },
  };
}
