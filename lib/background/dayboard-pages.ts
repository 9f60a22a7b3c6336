/** Fetches Dayboard's pages from the background with the user's session, and has them read where there is a DOMParser. */
import { browser } from 'wxt/browser';
import type { RecordFacts } from '../domain/facts';
import type { HtmlReadings, HtmlRequest } from '../sync/read-html';
import type { Answer, SyncPage, Trigger } from '../sync/run-sync';

/** A worker dies when a request has no answer for 30 s; ms. */
const DEADLINE = 25_000;
const MOST_BYTES = 30_000_000;

/** Chrome's workers have no DOMParser: an offscreen page reads for them. Firefox's background page reads by itself. */
async function readHtml<K extends keyof HtmlReadings>(what: K, html: string, url: string): Promise<HtmlReadings[K]> {
  if (import.meta.env.FIREFOX) {
    const { readHtml: read } = await import('../sync/read-html');
    return read[what](html, url);
  }
  await ensureOffscreen();
  const request: HtmlRequest = { offscreen: what, html, url };
  return (await browser.runtime.sendMessage(request)) as HtmlReadings[K];
}

async function ensureOffscreen(): Promise<void> {
  await navigator.locks.request('offscreen', async () => {
    const open = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
    if (open.length > 0) return;
    await browser.offscreen.createDocument({
      url: '/offscreen.html',
      reasons: ['DOM_PARSER'],
      justification: 'Reads the pages of Dayboard that the sync answered with.',
    });
  });
}

type Fetched =
  | { kind: 'html'; html: string; url: string; status: number }
  | { kind: 'no-page'; status: number }
  | { kind: 'lost'; late: boolean };

async function fetchHtml(url: string, init: RequestInit): Promise<Fetched> {
  const { origin } = new URL(url);
  try {
    const response = await fetch(url, {
      ...init,
      credentials: 'include',
      cache: 'no-store',
      headers: { ...init.headers, Accept: 'text/html,application/xhtml+xml' },
      signal: AbortSignal.timeout(DEADLINE),
    });
    // Another origin's page is none of ours, whatever it says.
    if (new URL(response.url || url).origin !== origin) return { kind: 'no-page', status: response.status };
    if (!/html/i.test(response.headers.get('content-type') ?? '')) return { kind: 'no-page', status: response.status };
    const html = await response.text();
    if (html.length > MOST_BYTES) return { kind: 'no-page', status: response.status };
    return { kind: 'html', html, url: response.url || url, status: response.status };
  } catch (error) {
    return { kind: 'lost', late: error instanceof DOMException && error.name === 'TimeoutError' };
  }
}

async function answerOf(fetched: Fetched): Promise<Answer> {
  if (fetched.kind !== 'html') return fetched;
  const page: SyncPage = await readHtml('sync', fetched.html, fetched.url);
  return { kind: 'page', status: fetched.status, page };
}

export const readSyncPage = async (url: string): Promise<Answer> => answerOf(await fetchHtml(url, {}));

/** Replays the page's own trigger, once. */
export async function submitTrigger(trigger: Exclude<Trigger, { kind: 'script' }>): Promise<Answer> {
  if (trigger.kind === 'link') return answerOf(await fetchHtml(trigger.url, {}));
  const fields = new URLSearchParams(trigger.fields);
  if (trigger.method === 'GET') {
    const url = new URL(trigger.url);
    url.search = fields.toString();
    return answerOf(await fetchHtml(url.href, {}));
  }
  return answerOf(await fetchHtml(trigger.url, { method: 'POST', body: fields }));
}

/** A Fiche Client, read again before its code is written anywhere; its code may stand on another of its tabs. */
export async function readRecordPage(url: string): Promise<RecordFacts | null> {
  const fetched = await fetchHtml(url, {});
  if (fetched.kind !== 'html') return null;
  const { facts, coordinatesUrl } = await readHtml('record', fetched.html, fetched.url);
  if (facts?.generatedCode || coordinatesUrl === null || coordinatesUrl === url) return facts;
  const tab = await fetchHtml(coordinatesUrl, {});
  return tab.kind === 'html' ? (await readHtml('record', tab.html, tab.url)).facts : facts;
}
