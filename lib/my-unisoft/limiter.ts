/**
 * The rate limit, governed by the server. Other computers share the token, so nothing is counted here that the server tells:
 *
 *   window not known ──one request goes alone (a probe)──▶ its answer opens the window: `remaining` until `resetAt`
 *   window known     ──requests go while remaining > those in flight──▶ each answer can only lower `remaining`
 *   resetAt reached  ──▶ window not known
 *
 * A probe costs nothing: the other requests of the window still fit in its ten seconds. It is what makes a shared token, an
 * unknown total and a restart safe. Without the headers it counts by itself.
 */
import { type LimitHeaders, readLimitHeaders } from './limit-headers';
import { createServerClock } from './server-clock';
import { growingWait, type Time } from './time';

/** Source: the vendor's page on rate limiting: 20 requests in 10 s a token, ten at a time on a route. */
const WINDOW = 10_000;
const DEFAULT_TOTAL = 20;
const AT_ONCE = 10;
/** Lost between our clock and the server's: rounding, timers. */
const MARGIN = 20;
/** Two resets nearer than this are one (ms). */
const SAME_RESET = 50;

/** What lasts when the worker dies. `until`: ms since the epoch. */
export type SavedLimit = { total: number; remaining: number; until: number };

type Refusal = 'too-many' | 'too-many-at-once';

interface Turn {
  /** Must be called once, with the answer's headers (null: no answer came) and, for a 429, which limit refused. */
  answered(headers: Headers | null, refusal?: Refusal): void;
}

export interface Limiter {
  /** Waits for its turn, first come first served; null when the signal aborted first. `route`: method and path. */
  enter(route: string, signal?: AbortSignal): Promise<Turn | null>;
  /** Until when requests wait for the limit, ms since the epoch; null when none waits. */
  waitingUntil(): number | null;
  /** To store, and give back as `saved`; null when there is nothing to remember. */
  save(): SavedLimit | null;
}

type Waiting = { route: string; go: (turn: Turn) => void };
type Route = { inFlight: number; atMost: number; blockedUntil: number; refusals: number };

const NO_HEADERS: LimitHeaders = { total: null, remaining: null, reset: null, date: null };

export function createLimiter({ time, saved }: { time: Time; saved?: SavedLimit | null | undefined }): Limiter {
  const clock = createServerClock(WINDOW);
  const routes = new Map<string, Route>();
  const queue: Waiting[] = [];
  let total = saved?.total ?? DEFAULT_TOTAL;
  let inFlight = 0;
  let probing = false;
  let blockedUntil = 0;
  let refusals = 0;
  let lastRefusal = Number.NEGATIVE_INFINITY;
  let wakeAt = Number.POSITIVE_INFINITY;
  /** `reset`: by the server's clock, null when it is our own count. `resetAt`: by the steady clock. */
  let window: { remaining: number; reset: number | null; resetAt: number } | null = saved
    ? // The wall clock may have jumped since: never wait longer than a window.
      {
        remaining: saved.remaining,
        reset: null,
        resetAt: time.steady() + Math.min(Math.max(saved.until - time.now(), 0), WINDOW),
      }
    : null;

  const routeOf = (name: string): Route => {
    const known = routes.get(name) ?? { inFlight: 0, atMost: AT_ONCE, blockedUntil: 0, refusals: 0 };
    routes.set(name, known);
    return known;
  };

  /** The steady time before which nothing may go; +∞: not before an answer. */
  const closedUntil = (now: number): number => {
    if (now < blockedUntil) return blockedUntil;
    if (window && now >= window.resetAt) window = null;
    if (!window) return probing ? Number.POSITIVE_INFINITY : now;
    return window.remaining > inFlight ? now : window.resetAt;
  };

  const wake = (at: number): void => {
    if (at >= wakeAt || at === Number.POSITIVE_INFINITY) return;
    wakeAt = at;
    void time.sleep(at - time.steady()).then(() => {
      if (wakeAt === at) wakeAt = Number.POSITIVE_INFINITY;
      pump();
    });
  };

  function pump(): void {
    for (let i = 0; i < queue.length; ) {
      const now = time.steady();
      const closed = closedUntil(now);
      if (closed > now) {
        wake(closed);
        return;
      }
      const next = queue[i] as Waiting;
      const route = routeOf(next.route);
      if (route.inFlight >= route.atMost || route.blockedUntil > now) {
        if (route.blockedUntil > now) wake(route.blockedUntil);
        i += 1;
        continue;
      }
      queue.splice(i, 1);
      next.go(start(route, now));
    }
  }

  function start(route: Route, sent: number): Turn {
    const isProbe = window === null;
    probing ||= isProbe;
    inFlight += 1;
    route.inFlight += 1;
    return {
      answered(headers, refusal) {
        inFlight -= 1;
        route.inFlight -= 1;
        if (isProbe) probing = false;
        const received = time.steady();
        learn(sent, received, headers ? readLimitHeaders(headers) : NO_HEADERS, headers !== null);
        if (refusal === 'too-many-at-once') slowDown(route, received);
        else if (refusal === 'too-many') backOff(sent, received);
        else if (headers) {
          refusals = route.refusals = 0;
          route.atMost = Math.min(route.atMost + 1, AT_ONCE);
        }
        pump();
      },
    };
  }

  function learn(sent: number, received: number, told: LimitHeaders, answered: boolean): void {
    total = told.total ?? total;
    clock.learn(sent, received, told);
    if (told.remaining === null || told.reset === null) {
      if (answered) window ??= { remaining: total, reset: null, resetAt: sent + WINDOW };
      if (window) window.remaining -= 1;
      return;
    }
    const resetAt = clock.steadyAt(told.reset, received) + MARGIN;
    if (resetAt <= received) return;
    const { remaining, reset } = { remaining: told.remaining, reset: told.reset };
    if (!window || window.reset === null || reset > window.reset + SAME_RESET) window = { remaining, reset, resetAt };
    else if (reset > window.reset - SAME_RESET) {
      window.remaining = Math.min(window.remaining, remaining);
      window.resetAt = Math.min(window.resetAt, resetAt);
    }
  }

  function backOff(sent: number, received: number): void {
    const told = window !== null && window.remaining <= 0;
    // Several refused together are one refusal.
    if (sent < lastRefusal) return;
    lastRefusal = received;
    if (!told || refusals > 0) blockedUntil = received + growingWait(time, refusals, 1000, 60_000);
    if (!told) window = null;
    refusals += 1;
  }

  function slowDown(route: Route, received: number): void {
    route.atMost = Math.max(1, Math.floor(route.atMost / 2));
    route.blockedUntil = received + growingWait(time, route.refusals, 250, 10_000);
    route.refusals += 1;
  }

  return {
    enter: (route, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve(null);
        const waiting: Waiting = {
          route,
          go: (turn) => {
            signal?.removeEventListener('abort', leave);
            resolve(turn);
          },
        };
        const leave = () => {
          const place = queue.indexOf(waiting);
          if (place >= 0) queue.splice(place, 1);
          resolve(null);
        };
        signal?.addEventListener('abort', leave, { once: true });
        queue.push(waiting);
        pump();
      }),
    waitingUntil: () => (queue.length > 0 && wakeAt < Number.POSITIVE_INFINITY ? time.now() + (wakeAt - time.steady()) : null),
    save: () => window && { total, remaining: window.remaining - inFlight, until: time.now() + (window.resetAt - time.steady()) },
  };
}
