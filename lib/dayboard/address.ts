import { LIMITS } from './limits';

/** A frame without an address of its own (`about:srcdoc`, `about:blank`) is at that of the page that holds it, and of its origin. */
export function addressedWindow(view: Window): Window {
  const { document, parent } = view;
  return document.URL.startsWith('about:') && parent !== view ? addressedWindow(parent) : view;
}

/** The page's own address: a parsed document knows it by its base only. */
export const addressOf = (doc: Document): string =>
  doc.defaultView ? addressedWindow(doc.defaultView).document.URL : doc.baseURI;

/** Absolute http(s) address of the same origin as the page, or null: a page can never send the reader elsewhere. */
export function sameOrigin(href: string | null, page: string): string | null {
  const text = (href ?? '').trim();
  if (text === '' || text.startsWith('#')) return null;
  try {
    const url = new URL(text, page);
    const ok =
      /^https?:$/.test(url.protocol) && url.origin === new URL(page).origin && url.username === '' && url.password === '';
    return ok && url.href.length <= LIMITS.url ? url.href : null;
  } catch {
    return null;
  }
}

/** The same page, whatever its fragment. */
export const withoutHash = (url: string): string => url.replace(/#.*$/, '');
