/** The partner API as this browser reaches it: the key, the clock, the limit that outlives the worker. */
import * as z from 'zod/mini';
import { createPartnerApi } from '../my-unisoft/client';
import { createLimiter, type Limiter } from '../my-unisoft/limiter';
import type { PartnerApi } from '../my-unisoft/partner-api';
import { systemTime } from '../my-unisoft/time';
import { defineItem } from '../platform/store';
import type { Connection } from './items';

const savedLimit = z.object({ total: z.number(), remaining: z.number(), until: z.number() });
/** What the server last said of its limit: a worker that wakes must not start from full. */
const limitItem = defineItem({ area: 'session', key: 'limit', version: 1, schema: z.nullable(savedLimit), initial: null });

/** One limiter for each key in this worker's life, so that two tasks share its turns; a new worker starts from what was saved. */
const limiters = new Map<string, Promise<Limiter>>();
const limiterOf = (token: string): Promise<Limiter> => {
  const known = limiters.get(token) ?? limitItem.get().then((saved) => createLimiter({ time: systemTime, saved }));
  limiters.set(token, known);
  return known;
};

export type Partner = {
  api: PartnerApi;
  saveLimit(): Promise<void>;
  /** What the server last said that it allows in ten seconds. */
  perTenSeconds(): number | null;
};

export async function openPartner(
  connection: Connection,
  options: { attempts?: number; signal?: AbortSignal } = {},
): Promise<Partner> {
  const { baseUrl, token, secret } = connection;
  const limiter = await limiterOf(token);
  const societyId = connection.societyId === '' ? null : Number(connection.societyId);
  const api = createPartnerApi({
    connection: { baseUrl, token, secret, societyId },
    fetch: (url, init) => fetch(url, init),
    limiter,
    time: systemTime,
    ...options,
  });
  const saveLimit = async () => {
    await limitItem.set(limiter.save());
  };
  return { api, saveLimit, perTenSeconds: () => limiter.save()?.total ?? null };
}
