/** What the background needs of a page's HTML. Runs where there is a DOMParser: Firefox's background, Chrome's offscreen page. */
import { readLien } from '../dayboard/lien';
import { coordinatesUrl, readRecord } from '../dayboard/record';
import { type Trigger as PageTrigger, readTrigger } from '../dayboard/trigger';
import type { RecordFacts } from '../domain/facts';
import { parseHtml } from '../reading/parse-html';
import type { SyncPage, Trigger } from './run-sync';

export type RecordReading = { facts: RecordFacts | null; coordinatesUrl: string | null };
export type HtmlReadings = { sync: SyncPage; record: RecordReading };
/** What the background asks of the offscreen page. */
export type HtmlRequest = { offscreen: keyof HtmlReadings; html: string; url: string };

/** What the browser would send if the button were pressed. A link with a method of its own is a form in disguise. */
function asTrigger(trigger: PageTrigger | null): Trigger | null {
  if (trigger === null || trigger.kind === 'script') return trigger && { kind: 'script' };
  const { csrf } = trigger;
  const token: [string, string][] = csrf ? [[csrf.name, csrf.token]] : [];
  if (trigger.kind === 'form') {
    const { method, action: url, fields } = trigger;
    if (method !== 'post') return { kind: 'form', method: 'GET', url, fields };
    // A form without a token of its own is given the page's by a script, as it is sent.
    const complete = csrf === null || fields.some(([name, value]) => name === csrf.name || value === csrf.token);
    return { kind: 'form', method: 'POST', url, fields: complete ? fields : [...fields, ...token] };
  }
  if (trigger.method === 'get') return { kind: 'link', url: trigger.href };
  return { kind: 'form', method: 'POST', url: trigger.href, fields: [...token, ['_method', trigger.method]] };
}

function readSync(html: string, url: string): SyncPage {
  const doc = parseHtml(html, url);
  const reading = readLien(doc, url);
  if (reading.page === null) return { kind: reading.loginPage ? 'login' : 'other' };
  const { lastSync, entriesLeft } = reading.information;
  return {
    kind: 'lien',
    snapshot: { banner: reading.banner, saysSuccess: reading.saysSuccess, lastSync, entriesLeft },
    trigger: asTrigger(readTrigger(doc, url)),
    informationsUrl: reading.tabs.find((tab) => tab.page === 'informations')?.url ?? null,
  };
}

function readRecordPage(html: string, url: string): RecordReading {
  const doc = parseHtml(html, url);
  return { facts: readRecord(doc, Date.now(), url), coordinatesUrl: coordinatesUrl(doc, url) };
}

export const readHtml: { [K in keyof HtmlReadings]: (html: string, url: string) => HtmlReadings[K] } = {
  sync: readSync,
  record: readRecordPage,
};
