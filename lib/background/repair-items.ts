/** What a repair keeps: the plan that is on view, the journal that must last, and whether a sync is owed after it. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { apiError } from '../domain/api-error';
import { recordFacts } from '../domain/facts';
import type { PlanReason, RepairPlan } from '../domain/repair-plan';
import { defineItem, type Item, SET_ASIDE } from '../platform/store';
import type { JournalStore } from '../repair/store';

const planLine = z.object({
  id: z.string(),
  clientKey: z.string(),
  name: z.string(),
  number: z.string(),
  label: z.string(),
  decision: z.enum(['create', 'ask', 'leave-out']),
  reason: z.custom<PlanReason>((value) => typeof value === 'string'),
  other: z.nullable(z.object({ number: z.string(), label: z.string() })),
  ticked: z.boolean(),
});
const repairPlan: z.ZodMiniType<RepairPlan> = z.object({
  lines: z.array(planLine),
  refusal: z.nullable(z.enum(['wrong-dossier', 'wrong-setup', 'forbidden-by-policy', 'firm-key-forbidden'])),
  dossier: z.object({ id: z.int(), name: z.string() }),
  dossierCompared: z.boolean(),
  nonce: z.string(),
});
const planProblem = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('api'), error: apiError }),
  z.object({ kind: z.literal('no-key') }),
  z.object({ kind: z.literal('record-unreadable') }),
  z.object({ kind: z.literal('plan-changed') }),
]);
const proposal = z.object({
  preparing: z.boolean(),
  plan: z.nullable(repairPlan),
  problem: z.nullable(planProblem),
  /** The clients that the user asked for; null: all that block. */
  keys: z.nullable(z.array(z.string())),
});
export type Proposal = z.infer<typeof proposal>;
export const NO_PROPOSAL: Proposal = { preparing: false, plan: null, problem: null, keys: null };

/** The plan on view. In memory: it is worth nothing once the browser was closed. */
export const proposalItem = (origin: string): Item<Proposal> =>
  defineItem({ area: 'session', key: `proposal:${origin}`, version: 1, schema: proposal, initial: NO_PROPOSAL });

/** Sites whose repair, once done, is to be followed by one sync. */
export const owedSyncs = defineItem<string[]>({
  area: 'local',
  key: 'owed-syncs',
  version: 1,
  schema: z.array(z.string()),
  initial: [],
});

/** Set as soon as a worker has looked after what an earlier browser session left behind. */
export const browserSession = defineItem<boolean>({
  area: 'session',
  key: 'browser-session',
  version: 1,
  schema: z.boolean(),
  initial: false,
});

/** The Fiche Client on view, by site: its client may not be in the table that was read. */
export const recordItem = (origin: string) =>
  defineItem({ area: 'session', key: `record:${origin}`, version: 1, schema: z.nullable(recordFacts), initial: null });

const JOURNAL_PREFIX = 'journal:';
export const journalId = (origin: string): string => `repair ${new URL(origin).host}`.slice(0, 80);

/** Journals in `storage.local`; whoever runs one holds a lock that dies with its worker. */
export const journalStore: JournalStore = {
  load: async (id) => (await browser.storage.local.get(JOURNAL_PREFIX + id))[JOURNAL_PREFIX + id],
  save: (journal) => browser.storage.local.set({ [JOURNAL_PREFIX + journal.id]: journal }),
  setAside: async (id, stored) => {
    await browser.storage.local.set({ [SET_ASIDE + JOURNAL_PREFIX + id]: stored });
    await browser.storage.local.remove(JOURNAL_PREFIX + id);
  },
  exclusively: (id, work) =>
    navigator.locks.request(JOURNAL_PREFIX + id, { ifAvailable: true }, (lock) => (lock ? work() : Promise.resolve(null))),
};

export const forgetJournal = (id: string): Promise<void> => browser.storage.local.remove(JOURNAL_PREFIX + id);
