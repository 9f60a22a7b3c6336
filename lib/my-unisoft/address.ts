/** The address of the API, as somebody typed it or a policy set it: the key is only ever sent there. */
import { fail, ok, type Result } from '../domain/result';

export const DEFAULT_ADDRESS = 'https://api.myunisoft.fr/api/v1';
const VENDOR = 'myunisoft.fr';
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

export type AddressProblem =
  /** Not an address at all. */
  | 'invalid'
  /** Neither https, nor http on this very computer. */
  | 'not-https'
  /** A name or password inside the address, or something after `?` or `#`. */
  | 'too-much'
  /** Not My Unisoft's, and not granted. */
  | 'unknown-host';

/** https, or http on the computer itself. */
export const isPrivate = (url: URL): boolean =>
  url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname));

/** Checks a base address and gives it without its last slash. `grantedHosts`: hosts (with port, if any) granted besides My Unisoft's. */
export function parseBaseAddress(text: string, grantedHosts: readonly string[] = []): Result<string, AddressProblem> {
  const trimmed = text.trim();
  if (!URL.canParse(trimmed)) return fail('invalid');
  const url = new URL(trimmed);
  if (!isPrivate(url)) return fail('not-https');
  // `?` and `#` alone leave nothing in `search` and `hash`: look at the text itself.
  if (url.username || url.password || /[?#]/.test(trimmed)) return fail('too-much');
  const vendors = url.hostname === VENDOR || url.hostname.endsWith(`.${VENDOR}`);
  const known = vendors && url.protocol === 'https:' && url.port === '';
  if (!known && !grantedHosts.includes(url.host)) return fail('unknown-host');
  return ok(url.href.replace(/\/+$/, ''));
}
