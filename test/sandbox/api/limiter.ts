export interface Quota {
  allowed: boolean;
  remaining: number;
  /** When the window ends, in milliseconds. */
  resetAt: number;
  total: number;
}

const WINDOW_MS = 10_000;
const CONCURRENT = 10;

/** The API's two limits: so many requests in a window of ten seconds for a token, ten at a time on one route. */
export class Limiter {
  readonly #windows = new Map<string, { start: number; used: number }>();
  readonly #inFlight = new Map<string, number>();

  /** Somebody else who shares the token has used half of every new window when `shared`. */
  take(token: string, now: number, total: number, shared: boolean): Quota {
    let window = this.#windows.get(token);
    if (!window || now >= window.start + WINDOW_MS) {
      window = { start: now, used: shared ? Math.floor(total / 2) : 0 };
      this.#windows.set(token, window);
    }
    const allowed = window.used < total;
    if (allowed) window.used += 1;
    return { allowed, remaining: Math.max(0, total - window.used), resetAt: window.start + WINDOW_MS, total };
  }

  enter(route: string): boolean {
    const count = this.#inFlight.get(route) ?? 0;
    if (count >= CONCURRENT) return false;
    this.#inFlight.set(route, count + 1);
    return true;
  }

  leave(route: string): void {
    this.#inFlight.set(route, (this.#inFlight.get(route) ?? 1) - 1);
  }

  reset(): void {
    this.#windows.clear();
    this.#inFlight.clear();
  }
}

export function quotaHeaders(quota: Quota): Record<string, string> {
  return {
    'X-Rate-Limit-Remaining': String(quota.remaining),
    'X-Rate-Limit-Reset': (quota.resetAt / 1000).toFixed(6),
    'X-Rate-Limit-Total': String(quota.total),
  };
}
