/** The page's own sync button: pressed for the background where only a script can, and watched so that no run is doubled. */
import { readTrigger } from '../dayboard/trigger';
import type { SyncRun } from '../domain/status';
import { send } from '../platform/send';

/** Without a request for so long, and with time to draw what the last one answered, ms. */
const REST = 1500;
let pressedAt = Number.POSITIVE_INFINITY;

/** A request of the page's own was sent since the press, and none is heard of any more. `ours`: what the assistant asked for itself. */
export function isAtRest(ours: ReadonlySet<string>): boolean {
  const ends = (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
    .filter(({ startTime, initiatorType }) => startTime >= pressedAt && /^(?:fetch|xmlhttprequest)$/.test(initiatorType))
    .filter(({ name }) => name.startsWith(`${window.origin}/`) && !ours.has(name))
    .map(({ responseEnd }) => responseEnd);
  return ends.length > 0 && Math.max(...ends) + REST < performance.now();
}

/** Presses it; the click is the assistant's, so it is not taken for the user's. */
export function pressSync(): boolean {
  const trigger = readTrigger(document);
  if (trigger === null) return false;
  pressedAt = performance.now();
  // After the answer has left: the click may take the page away.
  setTimeout(() => (trigger.element as HTMLElement).click());
  return true;
}

/** How often a run of the page's own is asked after, and for how long, ms. */
const ASK_EVERY = 500;
const LONGEST_RUN = 60_000;

/** Tells when no more is heard of the run that the user started on the page. A new document goes on with it. */
export function followPageRun(signal: AbortSignal, ours: ReadonlySet<string>): (run: SyncRun) => void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
  };
  signal.addEventListener('abort', stop);
  return ({ state, by, startedAt }) => {
    if (state !== 'running' || by !== 'page') return stop();
    timer ??= setInterval(() => {
      if (!isAtRest(ours) && Date.now() - (startedAt ?? 0) < LONGEST_RUN) return;
      stop();
      void send('page-sync-ended', {});
    }, ASK_EVERY);
  };
}

/** A user's own press is told to the background; while a run is under way it is held back. */
export function watchSyncButton(isRunning: () => boolean, signal: AbortSignal): void {
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || !(event.target instanceof Element)) return;
      const trigger = readTrigger(document);
      if (!trigger?.element.contains(event.target)) return;
      if (isRunning()) {
        event.preventDefault();
        event.stopImmediatePropagation();
        return;
      }
      pressedAt = performance.now();
      void send('page-sync-started', { at: performance.timeOrigin + performance.now() });
    },
    { signal, capture: true },
  );
}
