/** The page's own sync button: pressed for the background where only a script can, and watched so that no run is doubled. */
import { readTrigger } from '../dayboard/trigger';
import { send } from '../platform/send';

/** Without a request for so long, and with time to draw what the last one answered, ms. */
const REST = 1500;
let pressedAt = Number.POSITIVE_INFINITY;

/** A request of the page's own was sent since the press, and none is heard of any more. `ours`: what the assistant asked for itself. */
export function isAtRest(ours: ReadonlySet<string>): boolean {
  const ends = (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
    .filter(({ startTime, initiatorType }) => startTime >= pressedAt && /^(?:fetch|xmlhttprequest)$/.test(initiatorType))
    .filter(({ name }) => name.startsWith(`${location.origin}/`) && !ours.has(name))
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
      void send('page-sync-started', { at: performance.timeOrigin + performance.now() });
    },
    { signal, capture: true },
  );
}
