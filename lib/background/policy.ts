/** What the firm's administrator fixed for this computer (`storage.managed`, see public/managed-schema.json). */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { parseBaseAddress } from '../my-unisoft/address';

/** One wrong value must not undo the others: each is dropped alone. */
const text = z.catch(z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(2000))), undefined);
/** A restriction that cannot be understood holds: it was meant to be one. */
const restriction = z.catch(z.optional(z.boolean()), true);

const managed = z.object({
  apiAddress: text,
  secret: text,
  societyId: z.catch(z.optional(z.union([z.string().check(z.regex(/^\d{1,9}$/)), z.int()])), undefined),
  sessionKeyOnly: restriction,
  writingForbidden: restriction,
  firmKeyForbidden: restriction,
  dayboardHosts: z.catch(z.optional(z.array(z.catch(z.string(), '')).check(z.maxLength(100))), undefined),
});

export type Policy = {
  /** Checked like a typed one, except that the firm may name any host: that is what grants it. */
  apiAddress: string | null;
  secret: string | null;
  societyId: string | null;
  sessionKeyOnly: boolean;
  writingForbidden: boolean;
  firmKeyForbidden: boolean;
  /** Host names of the firm's Dayboard. */
  dayboardHosts: string[];
};
export const NO_POLICY: Policy = {
  apiAddress: null,
  secret: null,
  societyId: null,
  sessionKeyOnly: false,
  writingForbidden: false,
  firmKeyForbidden: false,
  dayboardHosts: [],
};

const hostPattern = /^[a-z0-9-]+(\.[a-z0-9-]+)*$/;

function addressOf(value: string | undefined): string | null {
  if (!value || !URL.canParse(value)) return null;
  const address = parseBaseAddress(value, [new URL(value).host]);
  return address.ok ? address.value : null;
}

export async function readPolicy(): Promise<Policy> {
  let raw: unknown;
  try {
    raw = await browser.storage.managed.get();
  } catch {
    return NO_POLICY; // Firefox throws where no administrator set anything.
  }
  const parsed = managed.safeParse(raw);
  if (!parsed.success) return NO_POLICY;
  const { apiAddress, secret, societyId, sessionKeyOnly, writingForbidden, firmKeyForbidden, dayboardHosts } = parsed.data;
  return {
    apiAddress: addressOf(apiAddress),
    secret: secret ?? null,
    societyId: societyId === undefined ? null : String(societyId),
    sessionKeyOnly: sessionKeyOnly ?? false,
    writingForbidden: writingForbidden ?? false,
    firmKeyForbidden: firmKeyForbidden ?? false,
    dayboardHosts: (dayboardHosts ?? []).map((host) => host.trim().toLowerCase()).filter((host) => hostPattern.test(host)),
  };
}
