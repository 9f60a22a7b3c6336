/** What the page behind the popup is: read by `activeTab`, which the click on the icon grants for this one moment. */
import { browser } from 'wxt/browser';
import type { ActiveTab, SeenPage } from '../domain/seen-page';
import { hasAccess } from './access';

/** Null on the browser's own pages. */
export async function lookAtActiveTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      files: ['/probe.js' as '/background.js'],
    });
    const seen = frames.map(({ result }) => result as { origin: string; page: SeenPage | null } | undefined);
    const found = seen.find((frame) => frame?.page) ?? seen[0];
    if (!found || found.origin === 'null') return null;
    const { origin, page } = found;
    return { origin, host: new URL(origin).host, page, granted: await hasAccess(origin) };
  } catch {
    return null;
  }
}

/** Origin of the page behind the popup; null on the browser's own pages, and where nothing is granted. */
export async function activeOrigin(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!tab?.url || !URL.canParse(tab.url)) return null;
  const { protocol, origin } = new URL(tab.url);
  return /^https?:$/.test(protocol) ? origin : null;
}
