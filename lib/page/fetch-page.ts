/** Other pages of the same site, fetched as the user's own browser would, once a visit. */
import type { Fetched } from '../dayboard/fetcher';
import { parseHtml } from '../reading/parse-html';

/** ms. */
const DEADLINE = 25_000;
const EXPIRED = new Set([401, 403, 419, 440]);

async function fetchOnce(
  url: string,
  signal: AbortSignal,
): Promise<{ html: string; url: string } | 'session-expired' | 'unreachable'> {
  try {
    const response = await fetch(url, {
      credentials: 'include',
      headers: { Accept: 'text/html,application/xhtml+xml' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(DEADLINE)]),
    });
    if (EXPIRED.has(response.status)) return 'session-expired';
    if (!response.ok || new URL(response.url).origin !== new URL(url).origin) return 'unreachable';
    return { html: await response.text(), url: response.url };
  } catch {
    return 'unreachable';
  }
}

type FetchPage = {
  fetchPage(url: string): Promise<Fetched>;
  forget(): void;
  /** Every address that was ever asked for: the page's own requests are others. */
  asked: ReadonlySet<string>;
};

/** Keeps the text of what was fetched, not its document: five hundred documents would weigh on the page. */
export function createFetchPage(signal: AbortSignal): FetchPage {
  const known = new Map<string, ReturnType<typeof fetchOnce>>();
  const asked = new Set<string>();
  return {
    asked,
    async fetchPage(url) {
      asked.add(url);
      const pending = known.get(url) ?? fetchOnce(url, signal);
      known.set(url, pending);
      const fetched = await pending;
      if (typeof fetched === 'string') {
        // What failed may be asked for again.
        known.delete(url);
        return { kind: fetched };
      }
      return { kind: 'page', doc: parseHtml(fetched.html, fetched.url), url: fetched.url };
    },
    forget: () => known.clear(),
  };
}
