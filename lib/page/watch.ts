/** Notices that the page changed, at the price of a flag: one look at most every quarter of a second, and none while hidden. */
import { documentsAround } from '../dayboard/around';

const SETTLE = 250;

const CHANGES = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: ['class', 'style', 'hidden', 'open'],
};

/** A message that is shown or put away by its class or style alone: a small block. Rows, and what moves all the time, are none. */
function mayBeMessage(element: Element): boolean {
  if (element.getElementsByTagName('*').length > 60 || element.closest('tr,[role=row]')) return false;
  return /synchro|unisoft/i.test(element.textContent ?? '');
}

/**
 * Calls `look` after changes, never two at a time, until the signal aborts.
 * @returns `quietly` does our own changes to the page without noticing them
 */
export function watchPage(
  signal: AbortSignal,
  look: () => Promise<void> | void,
): { quietly(change: () => void): void; look(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking = false;
  let again = false;

  const run = async () => {
    timer = undefined;
    if (looking) {
      again = true;
      return;
    }
    looking = true;
    observe();
    await look();
    looking = false;
    if (again && !signal.aborted) {
      again = false;
      schedule();
    }
  };
  const schedule = () => {
    if (!signal.aborted) timer ??= setTimeout(() => void run(), SETTLE);
  };

  const observer = new MutationObserver((records) => {
    if (records.some(({ type, target }) => type !== 'attributes' || mayBeMessage(target as Element))) schedule();
  });
  const watched = new WeakSet<Document>();
  /** A message may be shown by the page around a frame, or in another frame, which may come later. */
  const observe = () => {
    for (const doc of [document, ...documentsAround(document)]) {
      if (watched.has(doc)) continue;
      watched.add(doc);
      observer.observe(doc, CHANGES);
    }
  };
  observe();
  // Tabs within one document, and histories: what a class or an attribute changes follows a click or a navigation.
  for (const type of ['click', 'change', 'transitionend', 'animationend'] as const) {
    document.addEventListener(type, schedule, { signal, capture: true, passive: true });
  }
  for (const type of ['popstate', 'hashchange', 'pageshow'] as const) window.addEventListener(type, schedule, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    quietly(change) {
      const pending = observer.takeRecords();
      change();
      observer.takeRecords();
      if (pending.length > 0) schedule();
    },
    look: schedule,
  };
}
