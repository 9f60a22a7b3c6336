/**
 * What the server's clock shows, without trusting ours. Each answer tells that the server's time at some moment between
 * sending and receiving lay within bounds; the bounds of many answers narrow to a few milliseconds. All in ms.
 */
import type { LimitHeaders } from './limit-headers';

export interface ServerClock {
  /** Learns from one answer. `sent` and `received` by the steady clock. */
  learn(sent: number, received: number, headers: LimitHeaders): void;
  /** The steady time by which the server's clock has certainly reached `epoch`. */
  steadyAt(epoch: number, received: number): number;
}

/** `windowLength`: a reset is never further away than that (10 s, by the documentation). */
export function createServerClock(windowLength: number): ServerClock {
  // Bounds of (server's epoch − steady clock).
  let least = Number.NEGATIVE_INFINITY;
  let most = Number.POSITIVE_INFINITY;
  const narrow = (low: number, high: number): boolean => {
    const [newLeast, newMost] = [Math.max(least, low), Math.min(most, high)];
    if (newLeast > newMost) return false;
    [least, most] = [newLeast, newMost];
    return true;
  };
  return {
    learn(sent, received, { date, reset }) {
      // `Date` is cut to the second below.
      if (date !== null && !narrow(date - received, date + 1000 - sent)) [least, most] = [date - received, date + 1000 - sent];
      // The window's own length is only believed where the date does not contradict it.
      if (reset !== null) narrow(reset - windowLength - received, Number.POSITIVE_INFINITY);
    },
    steadyAt: (epoch, received) => (least === Number.NEGATIVE_INFINITY ? received + windowLength : epoch - least),
  };
}
