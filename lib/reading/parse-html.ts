/** Turns a page's HTML into what a reader reads from it, in a document that runs no script and loads nothing. */

/**
 * @param url the page's address: relative links are resolved against it
 * @returns a document without a window: nothing in it is fetched or run
 */
export function parseHtml(html: string, url: string): Document {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const own = doc.querySelector('base[href]');
  const base = own ?? doc.createElement('base');
  // A page's own base may be relative to its address, which a parsed document does not know.
  base.setAttribute('href', new URL(own?.getAttribute('href') ?? '', url).href);
  if (!own) doc.head.prepend(base);
  return doc;
}
