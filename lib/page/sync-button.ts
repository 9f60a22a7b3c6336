/** The page's own sync button: pressed for the background where only a script can, and watched so that no run is doubled. */
import { readTrigger } from '../dayboard/trigger';
import { send } from '../platform/send';

/** Presses it; the click is the assistant's, so it is not taken for the user's. */
export function pressSync(): boolean {
  const trigger = readTrigger(document);
  if (trigger === null) return false;
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
      void send('page-sync-started', {});
    },
    { signal, capture: true },
  );
}
