/** Asking the browser for one host. Must be called in the user's own click. */
import { browser } from 'wxt/browser';

/** Match pattern of a site. Patterns ignore the port: Firefox refuses one, and Chrome grants the host as a whole. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

export const requestAccess = (origin: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(origin)] }).catch(() => false);

export const hasAccess = (origin: string): Promise<boolean> => browser.permissions.contains({ origins: [patternOf(origin)] });
