/** Tells every view of a site what is true now. Views subscribe by listening; nothing is kept here. */
import { browser } from 'wxt/browser';
import { patternOf } from '../platform/access';
import type { Push } from '../platform/messages';

/** To the extension's own pages; nobody may be listening. */
export async function pushToPages(push: Push): Promise<void> {
  await browser.runtime.sendMessage(push).catch(() => undefined);
}

export async function tabsOf(origin: string): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: patternOf(origin) });
  // A pattern ignores the port; two sites on two ports of one host must not hear of each other.
  return tabs.flatMap(({ id, url }) => (id !== undefined && url && new URL(url).origin === origin ? [id] : []));
}

export async function pushToTabs(origin: string, push: Push): Promise<void> {
  const tabs = await tabsOf(origin);
  await Promise.all(tabs.map((tabId) => browser.tabs.sendMessage(tabId, push).catch(() => undefined)));
}
