/** Time as this room needs it, passed in so that tests run on a virtual clock. */
export interface Time {
  /** Wall clock, ms since the epoch: for records and for the eye. It can jump: never wait by it. */
  now(): number;
  /** Steady clock, ms from any origin: for every wait. */
  steady(): number;
  /** Resolves after `ms` of the steady clock, or at once when the signal aborts. Never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** 0 to 1: so that many computers do not come back at the same moment. */
  random(): number;
}

export const systemTime: Time = {
  now: () => Date.now(),
  steady: () => performance.now(),
  random: () => Math.random(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const end = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal?.addEventListener('abort', end);
    }),
};

/** The wait before attempt `n` (0 for the first repeat): doubles from `first` to `most` ms, between half and all of it by chance. */
export const growingWait = (time: Time, n: number, first: number, most: number): number =>
  Math.min(first * 2 ** n, most) * (0.5 + time.random() / 2);
