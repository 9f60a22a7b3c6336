/** Reads the chart of accounts through the API, when there is a key, and remembers it with its time. */
import type { ApiError } from '../domain/api-error';
import type { Account } from '../domain/facts';
import { ok, type Result } from '../domain/result';
import type { ChartStatus } from '../domain/status';
import type { PartnerApi } from '../my-unisoft/partner-api';
import { routeName } from '../my-unisoft/route-name';
import { connectionDigest, hasToken, readConnection } from './connection';
import { type ChartCache, type ChartReading, chartItem, type SiteRecord } from './items';
import { openPartner } from './partner';

/** A key that does not list its routes is taken at its word only when it is used. */
export const mayCreate = (cache: ChartCache): boolean => cache.routes.length === 0 || cache.routes.includes('POST /account');

/** The dossier, the key's level and the journals change seldom: they are asked for once, the accounts every time. */
async function readChart(api: PartnerApi, known: ChartCache | null): Promise<Result<ChartCache, ApiError>> {
  const key = known ? null : await api.keyInfo();
  // A key that does not tell about itself may still read: what it cannot do shows when it is asked.
  if (key && !key.ok && (key.error.kind === 'unauthorised' || key.error.kind === 'forbidden')) return key;
  const dossier = known ? ok(known.dossier) : await api.society();
  if (!dossier.ok) return dossier;
  const accounts = await api.accounts411();
  if (!accounts.ok) return accounts;
  const diaries = known?.diaryCodes ? null : await api.diaries();
  return ok({
    accounts: accounts.value,
    readAt: Date.now(),
    dossier: dossier.value,
    firmLevelKey: key?.ok ? key.value.level === 'firm' : (known?.firmLevelKey ?? false),
    routes: key?.ok ? key.value.routes.map(routeName) : (known?.routes ?? []),
    diaryCodes: diaries === null ? (known?.diaryCodes ?? null) : diaries.ok ? diaries.value.map((diary) => diary.code) : null,
  });
}

/** One reading at a time, whoever asks. `changed` is called when it begins and when it ends. */
export async function refreshChart(changed: () => Promise<void>): Promise<ChartReading | null> {
  return navigator.locks.request('chart', async () => {
    const before = await chartItem.get();
    const begin = async (digest: string, known: ChartCache | null): Promise<void> => {
      await chartItem.set({ connection: digest, loading: true, error: null, cache: known });
      await changed();
    };
    // The policy may be long in coming: that there is a key is said at once.
    if (before === null && (await hasToken())) await begin('', null);
    const connection = await readConnection();
    if (connection === null) {
      await chartItem.remove();
      await changed();
      return null;
    }
    const digest = await connectionDigest(connection);
    const known = before?.connection === digest ? before.cache : null;
    await begin(digest, known);
    const { api, saveLimit } = await openPartner(connection);
    const result = await readChart(api, known);
    await saveLimit();
    const after: ChartReading = result.ok
      ? { connection: digest, loading: false, error: null, cache: result.value }
      : { connection: digest, loading: false, error: result.error, cache: null };
    await chartItem.set(after);
    await changed();
    return after;
  });
}

/** A worker that died while reading left « loading » behind. */
export async function forgetUnfinishedReading(): Promise<void> {
  await chartItem.update((reading) => (reading?.loading ? null : reading));
}

export function chartStatus(reading: ChartReading | null, record: SiteRecord): ChartStatus {
  const cache = reading?.cache ?? null;
  const seenAt = Math.max(0, ...record.lookups.map((lookup) => lookup.at));
  const dossier = cache?.dossier.name ?? null;
  if (reading?.loading) return { state: 'loading', readAt: cache?.readAt ?? null, dossier, error: null };
  if (reading?.error) return { state: 'error', readAt: null, dossier, error: reading.error };
  if (cache) return { state: 'known', readAt: cache.readAt, dossier, error: null };
  return { state: seenAt > 0 ? 'partial' : 'none', readAt: seenAt || null, dossier: null, error: null };
}

/** Accounts that a write answered with: they are there, whatever was read before. */
export async function addToChart(accounts: readonly Account[]): Promise<void> {
  const added = new Set(accounts.map(({ number }) => number));
  await chartItem.update((reading) => {
    if (!reading?.cache) return reading;
    const others = reading.cache.accounts.filter(({ number }) => !added.has(number));
    return { ...reading, cache: { ...reading.cache, accounts: [...others, ...accounts] } };
  });
}

/** What was read no longer holds: the next reading asks again. */
export async function forgottenChart(): Promise<void> {
  await chartItem.update((reading) => reading && { ...reading, cache: null, error: null });
}
