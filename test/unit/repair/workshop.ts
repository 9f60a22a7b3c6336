/** A repair to be run against the fake API: its store, its plan, and runners that can be killed at any await. */
import { expect } from 'vitest';
import type { RepairJournal } from '../../../lib/domain/repair';
import { planRepair } from '../../../lib/domain/repair-plan';
import { createPartnerApi } from '../../../lib/my-unisoft/client';
import { createLimiter } from '../../../lib/my-unisoft/limiter';
import type { Time } from '../../../lib/my-unisoft/time';
import { openJournal } from '../../../lib/repair/journal';
import { createRunner } from '../../../lib/repair/runner';
import type { JournalStore } from '../../../lib/repair/store';
import { createFakeApi } from '../my-unisoft/fake-api';
import { createVirtualTime } from '../my-unisoft/virtual-time';

const connection = { baseUrl: 'https://api.myunisoft.fr/api/v1', token: 't', secret: 's', societyId: null };
export const ID = 'repair-1';

export const numbers = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `411CL${String(i).padStart(5, '0')}X`);

/** A journal of these numbers, all ticked. */
export function journalOf(wanted: readonly string[]): RepairJournal {
  const plan = planRepair({
    candidates: wanted.map((number, i) => ({
      clientKey: `${number}|Client ${i}`,
      name: `Client n° ${i}`,
      number,
      state: 'code-differs' as const,
    })),
    chart: [],
    longestNumber: null,
    linkedDossier: 'My Unisoft',
    keyDossier: { id: 3, name: 'MY UNISOFT' },
    keyLevel: 'dossier',
    wrongSetup: false,
    policy: { writingForbidden: false, firmKeyForbidden: false },
    nonce: 'n',
  });
  return openJournal(plan, new Set(plan.lines.map((line) => line.id)), ID, 0);
}

/** Lives until its `dieAt`-th await; then nothing that it waits for ever comes. */
function mortal(dieAt: number) {
  let awaited = 0;
  let onDeath = () => {};
  const death = new Promise<'dead'>((resolve) => {
    onDeath = () => resolve('dead');
  });
  const life = {
    dead: false,
    death,
    kill() {
      life.dead = true;
      onDeath();
    },
    /** Dies before it begins, or after it is done: both happen, as `dieAt` runs through the awaits. */
    async live<T>(work: () => Promise<T>): Promise<T> {
      const never = new Promise<T>(() => {});
      if (life.dead || ++awaited === dieAt) {
        life.kill();
        return never;
      }
      const settled = await work().then(
        (value) => ({ value }),
        (error: unknown) => ({ error }),
      );
      if (life.dead || ++awaited === dieAt) {
        life.kill();
        return never;
      }
      if ('error' in settled) throw settled.error;
      return settled.value;
    },
  };
  return life;
}

export function createWorkshop(wanted: readonly string[], random?: () => number) {
  const time = createVirtualTime(undefined, random);
  const server = createFakeApi(time);
  const stored = new Map<string, string>();
  const held = new Set<string>();
  const saves: RepairJournal[] = [];
  const asideKept: unknown[] = [];
  stored.set(ID, JSON.stringify(journalOf(wanted)));

  /** A worker with memory of its own: a limiter, a runner. */
  function worker({
    dieAt = Number.POSITIVE_INFINITY,
    storage = async () => {},
  }: {
    dieAt?: number;
    storage?: () => Promise<void>;
  } = {}) {
    const life = mortal(dieAt);
    const mortalTime: Time = { ...time, sleep: (ms, signal) => life.live(() => time.sleep(ms, signal)) };
    const store: JournalStore = {
      load: (id) => life.live(async () => JSON.parse(stored.get(id) ?? 'null')),
      save: (journal) =>
        life.live(async () => {
          await time.sleep(2);
          await storage();
          stored.set(journal.id, JSON.stringify(journal));
          saves.push(journal);
        }),
      setAside: async (id, kept) => {
        asideKept.push(kept);
        stored.delete(id);
      },
      async exclusively(id, work) {
        if (held.has(id)) return null;
        held.add(id);
        void life.death.then(() => held.delete(id));
        return work().finally(() => held.delete(id));
      },
    };
    const limiter = createLimiter({ time: mortalTime });
    const api = createPartnerApi({
      connection,
      fetch: (url, init) => life.live(() => server.fetch(url, init)),
      limiter,
      time: mortalTime,
    });
    const runner = createRunner({ api, store, time: mortalTime });
    /** Ends with the run, or with the worker's death. */
    const run = () => time.until(Promise.race([runner.run(ID), life.death]));
    return { runner, run, life, store, api };
  }

  const journal = (): RepairJournal => JSON.parse(stored.get(ID) ?? 'null');
  return { time, server, worker, journal, saves, asideKept, stored, states: () => journal().lines.map((line) => line.state) };
}

export const isPost = (call: { method: string }) => call.method === 'POST';

/** Every wanted account is there once, was posted once at most after it existed, and the journal says so. */
export function expectExactlyOnce(shop: ReturnType<typeof createWorkshop>, wanted: readonly string[]) {
  for (const number of wanted) expect(shop.server.accounts.filter((account) => account.number === number)).toHaveLength(1);
  expect(shop.server.accounts).toHaveLength(wanted.length);
  expect(shop.journal().status).toBe('done');
  expect(shop.journal().lines.every((line) => line.verified)).toBe(true);
}
