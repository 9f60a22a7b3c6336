/** Documents for the readers: detached, like those that the background parses, with the address that they came from. */
export const ORIGIN = 'https://dayboard.example';

export function docOf(html: string, url = `${ORIGIN}/lien/client-accounts`): Document {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  // happy-dom gives parsed documents a window; browsers do not.
  Object.defineProperty(doc, 'defaultView', { value: null });
  const base = doc.createElement('base');
  base.setAttribute('href', url);
  doc.head.prepend(base);
  return doc;
}
