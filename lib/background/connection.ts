/** The firm's key: where it is kept, where it may be sent, and what it opens. Nothing here gives a secret to a page. */
import { browser } from 'wxt/browser';
import type { ConnectionInput, ConnectionProblem, ConnectionView, Keep, SaveAnswer } from '../domain/options-view';
import { fail, ok, type Result } from '../domain/result';
import { parseBaseAddress } from '../my-unisoft/address';
import { type Connection, DEFAULT_API, keptConnection, sessionConnection } from './items';
import { type Policy, readPolicy } from './policy';

const EMPTY: Connection = { baseUrl: DEFAULT_API, token: '', secret: '', societyId: '' };

async function stored(policy: Policy): Promise<{ connection: Connection | null; keep: Keep }> {
  const session = await sessionConnection.get();
  // A key that was kept before the firm forbade it must not stay on the disk either.
  if (policy.sessionKeyOnly) await keptConnection.remove();
  if (session || policy.sessionKeyOnly) return { connection: session, keep: 'session' };
  return { connection: await keptConnection.get(), keep: 'computer' };
}

/** What the firm fixed wins over what was typed. */
const withPolicy = (connection: Connection, policy: Policy): Connection => ({
  ...connection,
  baseUrl: policy.apiAddress ?? connection.baseUrl,
  secret: policy.secret ?? connection.secret,
  societyId: policy.societyId ?? connection.societyId,
});

/** A policy gives no token: without one there is no key, whatever the policy, which a starting browser gives many seconds late. */
export const hasToken = async (): Promise<boolean> =>
  Boolean(((await sessionConnection.get()) ?? (await keptConnection.get()))?.token);

/** The key to work with; null when there is none. */
export async function readConnection(): Promise<Connection | null> {
  if (!(await hasToken())) return null;
  const policy = await readPolicy();
  const { connection } = await stored(policy);
  return connection?.token ? withPolicy(connection, policy) : null;
}

const patternOf = ({ protocol, hostname }: URL): string => `${protocol}//${hostname}/*`;

/** The address's own host when the browser lets the extension reach it (loopback http: only if the manifest declares it). */
async function grantedHosts(address: string): Promise<string[]> {
  if (!URL.canParse(address)) return [];
  const url = new URL(address);
  try {
    return (await browser.permissions.contains({ origins: [patternOf(url)] })) ? [url.host] : [];
  } catch {
    return []; // Not a pattern that can be granted at all.
  }
}

const sameHost = (a: string, b: string): boolean => URL.canParse(a) && URL.canParse(b) && new URL(a).origin === new URL(b).origin;

/** What was typed, with what is stored in place of an empty token or secret, and checked before it goes anywhere. */
export async function completeInput(input: ConnectionInput): Promise<Result<Connection, ConnectionProblem>> {
  const policy = await readPolicy();
  const { connection } = await stored(policy);
  const baseUrl = input.baseUrl.trim() || DEFAULT_API;
  // A stored key goes where it was stored for: another host has to be given the key anew, by somebody who has it.
  const known = connection !== null && sameHost(connection.baseUrl, policy.apiAddress ?? baseUrl) ? connection : null;
  const whole = withPolicy(
    {
      baseUrl,
      token: input.token.trim().replace(/^Bearer\s+/i, '') || (known?.token ?? ''),
      secret: input.secret.trim() || (known?.secret ?? ''),
      societyId: input.societyId.trim(),
    },
    policy,
  );
  const hosts = policy.apiAddress ? [new URL(policy.apiAddress).host] : await grantedHosts(whole.baseUrl);
  const address = parseBaseAddress(whole.baseUrl, hosts);
  if (!address.ok) return fail({ kind: 'address', problem: address.error });
  if (!whole.token) return fail({ kind: 'no-token' });
  if (!/^\d{0,9}$/.test(whole.societyId)) return fail({ kind: 'society-id' });
  return ok({ ...whole, baseUrl: address.value });
}

export async function saveConnection(input: ConnectionInput, keep: Keep): Promise<SaveAnswer> {
  const complete = await completeInput(input);
  if (!complete.ok) return { ok: false, problem: complete.error };
  const policy = await readPolicy();
  // The firm's own values are read from its policy each time: no copy stays behind when it changes its mind.
  const connection = { ...complete.value, ...(policy.secret && { secret: '' }) };
  const inMemory = keep === 'session' || policy.sessionKeyOnly;
  const [item, other] = inMemory ? [sessionConnection, keptConnection] : [keptConnection, sessionConnection];
  const written = await item.set(connection);
  if (!written.ok) return { ok: false, problem: { kind: 'storage', full: written.error.kind === 'full' } };
  await other.remove();
  return { ok: true };
}

export const forgetConnection = async (): Promise<void> => {
  await Promise.all([sessionConnection.remove(), keptConnection.remove()]);
};

/** For the form: all but the token and the secret. */
export async function connectionView(): Promise<ConnectionView> {
  const [policy, permissions] = await Promise.all([readPolicy(), browser.permissions.getAll()]);
  const { connection, keep } = await stored(policy);
  const { baseUrl, token, secret, societyId } = withPolicy(connection ?? EMPTY, policy);
  return {
    baseUrl,
    societyId,
    tokenSet: token !== '',
    secretSet: secret !== '',
    keep,
    fixed: {
      baseUrl: policy.apiAddress !== null,
      secret: policy.secret !== null,
      societyId: policy.societyId !== null,
      keep: policy.sessionKeyOnly,
    },
    grantedHosts: (permissions.origins ?? []).flatMap((pattern) => pattern.match(/^[a-z*]+:\/\/([^/*]+)\/\*$/)?.[1] ?? []),
  };
}

/** SHA-256 of the whole connection, in hex: marks what was read with it, without the key. */
export async function connectionDigest({ baseUrl, token, secret, societyId }: Connection): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([baseUrl, token, secret, societyId]));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
