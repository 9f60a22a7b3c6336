/**
 * Runs in every page of the granted hosts: asks for the panel's code when the page looks like one of ours, and does nothing else.
 * No library, no polyfill: its size is paid by every page.
 */
import { looksPromising, NAMED_CONTROL } from '../dayboard/sieve';

type Runtime = { id?: string; sendMessage(message: unknown): Promise<unknown> };
declare const browser: { runtime: Runtime } | undefined;
declare const chrome: { runtime: Runtime };

/** ms between two looks. */
const SETTLE = 250;

export default function detect() {
  const { runtime } = typeof browser === 'undefined' ? chrome : browser;
  const flag = globalThis as { __muDetector?: AbortController };
  // Injected again (site granted, extension updated): the one before retires.
  flag.__muDetector?.abort();
  const life = new AbortController();
  flag.__muDetector = life;

  // In a page of somebody else's, nothing is ours.
  try {
    void window.top?.location.href;
  } catch {
    return;
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer = undefined;
    // An extension that was updated or removed leaves its old scripts without an id.
    if (!runtime.id) return life.abort();
    if (looksPromising(document.documentElement.textContent ?? '') === null && !document.querySelector(NAMED_CONTROL)) return;
    life.abort();
    runtime.sendMessage({ type: 'page-found', payload: {} }).catch(() => undefined);
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(look, SETTLE);
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  life.signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  look();
}
