/** Receives messages in the background: checks the sender, parses the payload, calls the one handler. */
import { type Browser, browser } from 'wxt/browser';
import { type Payload, REQUESTS, type RequestName } from './messages';

export type Caller = {
  /** Origin of the page that sent it; null for the extension's own pages. */
  origin: string | null;
  tabId: number | null;
  frameId: number;
};
export type Handlers = { [N in RequestName]: (payload: Payload<N>, caller: Caller) => Promise<unknown> };

/** Who sent it: decided by the browser's word (url, tab), never by the message's. */
export function identify(sender: Browser.runtime.MessageSender, ownPages: string): Caller | null {
  if (sender.id !== browser.runtime.id || !sender.url) return null;
  // By address: `origin` may be « null » for an extension's scheme, as it is for any frame without an address.
  if (sender.url.startsWith(ownPages)) return { origin: null, tabId: sender.tab?.id ?? null, frameId: 0 };
  if (sender.tab?.id === undefined) return null;
  const { origin } = new URL(sender.url);
  // A frame without an address of its own (about:blank, srcdoc) belongs to the page that holds it.
  const real = origin === 'null' ? (sender as { origin?: string }).origin : origin;
  return real && real !== 'null' ? { origin: real, tabId: sender.tab.id, frameId: sender.frameId ?? 0 } : null;
}

export function listen(handlers: Handlers): void {
  const ownPages = browser.runtime.getURL('/');
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
    const { type, payload } = (message ?? {}) as { type?: string; payload?: unknown };
    if (typeof type !== 'string' || !Object.hasOwn(REQUESTS, type)) return undefined;
    const name = type as RequestName;
    const caller = identify(sender, ownPages);
    const allowed = REQUESTS[name].from;
    if (!caller || (allowed === 'page' && caller.origin === null) || (allowed === 'own' && caller.origin !== null))
      return undefined;
    const parsed = REQUESTS[name].payload.safeParse(payload);
    if (!parsed.success) return Promise.resolve({ refused: 'payload' });
    return (handlers[name] as (payload: unknown, caller: Caller) => Promise<unknown>)(parsed.data, caller);
  });
}
