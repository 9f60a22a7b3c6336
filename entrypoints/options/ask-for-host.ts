/** Asks the user for one host, when an address needs it. Must be called straight from a click: browsers insist on it. */
import { browser } from 'wxt/browser';

const VENDOR = /(^|\.)myunisoft\.fr$/;

/** True when the browser lets the extension reach that host. Plain http is never asked for. */
export async function askForHost(address: string, granted: readonly string[]): Promise<boolean> {
  if (!URL.canParse(address.trim())) return false;
  const { protocol, hostname } = new URL(address.trim());
  if (VENDOR.test(hostname) || granted.includes(hostname)) return true;
  if (protocol !== 'https:') return false;
  try {
    return await browser.permissions.request({ origins: [`https://${hostname}/*`] });
  } catch {
    return false;
  }
}
