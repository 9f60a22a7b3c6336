/**
 * Stored items: each with its area, schema and version. What is read back is parsed; what cannot be parsed is set aside under
 * another key, never dropped in silence and never shown as an empty truth.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { fail, ok, type Result } from '../domain/result';

export type Area = 'local' | 'session';
export type StoreError = { kind: 'full' | 'unavailable' };

export type ItemDefinition<T> = {
  area: Area;
  key: string;
  version: number;
  schema: z.ZodMiniType<T>;
  /** What is there before anything was stored. */
  initial: T;
  /** When the storage is full, keep it in memory until the browser closes: better than a blank panel. */
  overflow?: boolean;
  /** From the version in the key to the next one. A version without a way forward is set aside. */
  migrations?: Record<number, (old: unknown) => unknown>;
};

export type Item<T> = {
  key: string;
  area: Area;
  get(): Promise<T>;
  set(value: T): Promise<Result<void, StoreError>>;
  /** Reads, changes and writes under a lock that holds across all contexts of the extension. */
  update(change: (value: T) => T | Promise<T>): Promise<Result<T, StoreError>>;
  remove(): Promise<void>;
};

export const SET_ASIDE = 'set-aside:';
const envelope = z.object({ version: z.int(), value: z.unknown() });

function upgrade<T>(definition: ItemDefinition<T>, raw: unknown): Result<T, 'unreadable'> {
  const parsed = envelope.safeParse(raw);
  if (!parsed.success || parsed.data.version > definition.version) return fail('unreadable');
  let { version, value } = parsed.data;
  while (version < definition.version) {
    const migrate = definition.migrations?.[version];
    if (!migrate) return fail('unreadable');
    value = migrate(value);
    version += 1;
  }
  const result = definition.schema.safeParse(value);
  return result.success ? ok(result.data) : fail('unreadable');
}

export function defineItem<T>(definition: ItemDefinition<T>): Item<T> {
  const { key, area, version, initial } = definition;
  const storage = () => browser.storage[area];

  const get = async (): Promise<T> => {
    const overflowing = definition.overflow ? (await browser.storage.session.get(key))[key] : undefined;
    const raw = overflowing ?? (await storage().get(key))[key];
    if (raw === undefined) return initial;
    const value = upgrade(definition, raw);
    if (value.ok) return value.value;
    try {
      await storage().set({ [`${SET_ASIDE}${key}`]: raw });
    } catch {
      // A full storage keeps no copy; the notice below is still shown, since the key itself stays as it is until overwritten.
    }
    await storage().remove(key);
    return initial;
  };

  const set = async (value: T): Promise<Result<void, StoreError>> => {
    try {
      await storage().set({ [key]: { version, value } });
      if (definition.overflow) await browser.storage.session.remove(key);
      return ok(undefined);
    } catch (error) {
      if (definition.overflow) await browser.storage.session.set({ [key]: { version, value } }).catch(() => undefined);
      return fail({ kind: /quota/i.test(String(error)) ? 'full' : 'unavailable' });
    }
  };

  const update: Item<T>['update'] = (change) =>
    navigator.locks.request(`item:${area}:${key}`, async () => {
      const value = await change(await get());
      const written = await set(value);
      return written.ok ? ok(value) : written;
    });

  const remove = async (): Promise<void> => {
    await storage().remove(key);
    if (definition.overflow) await browser.storage.session.remove(key);
  };

  return { key, area, get, set, update, remove };
}

/** Without what they hold, where the browser can: every status asks for them, and a firm's sites weigh megabytes. */
async function keysOf(area: { get(): Promise<Record<string, unknown>>; getKeys?: () => Promise<string[]> }): Promise<string[]> {
  return (await area.getKeys?.()) ?? Object.keys(await area.get());
}

/** Keys of the data that could not be read and were set aside. */
export async function setAsideKeys(): Promise<string[]> {
  return (await keysOf(browser.storage.local)).filter((key) => key.startsWith(SET_ASIDE));
}

/** « Tout effacer »: everything that the extension ever stored. */
export async function eraseEverything(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}

/** Content scripts can read `storage.local` by default; the key and the client list are none of a page's business. */
export async function closeStorageToPages(): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.session]) {
    const closable = area as unknown as { setAccessLevel?: (level: { accessLevel: string }) => Promise<void> };
    await closable.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
}
