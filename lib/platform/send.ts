/** The sending side, for content scripts and extension pages. */
import { browser } from 'wxt/browser';
import type { Payload, Push, RequestName } from './messages';

/** Sends a request; undefined when the background does not answer (extension updated, page going away). */
export async function send<N extends RequestName, A = unknown>(type: N, payload: Payload<N>): Promise<A | undefined> {
  try {
    return (await browser.runtime.sendMessage({ type, payload })) as A;
  } catch {
    return undefined;
  }
}

/** Calls back for each push until the signal aborts. */
export function onPush(signal: AbortSignal, receive: (push: Push) => unknown): void {
  const listener = (message: unknown): Promise<unknown> | undefined => {
    if (typeof message !== 'object' || message === null || !('push' in message)) return undefined;
    const answer = receive(message as Push);
    return answer instanceof Promise ? answer : undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  // An extension that was updated leaves its old scripts without a runtime: there is nothing left to listen to.
  signal.addEventListener('abort', () =>
    (browser.runtime as typeof browser.runtime | undefined)?.onMessage.removeListener(listener),
  );
}
