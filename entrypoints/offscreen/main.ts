/** Chrome's workers have no DOMParser: this page reads HTML for the background, and does nothing else. */
import { browser } from 'wxt/browser';
import { type HtmlRequest, readHtml } from '../../lib/sync/read-html';

browser.runtime.onMessage.addListener((message: unknown, sender: { id?: string; tab?: unknown }) => {
  const request = message as Partial<HtmlRequest> | null;
  // Content scripts have a tab; the background has none.
  if (!request?.offscreen || sender.id !== browser.runtime.id || sender.tab !== undefined) return undefined;
  return Promise.resolve(readHtml[request.offscreen](request.html ?? '', request.url ?? ''));
});
