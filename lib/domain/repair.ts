/** The journal of a repair: what is stored, so that nothing is done twice, and what every view shows of it. */
import * as z from 'zod/mini';
import { apiError } from './api-error';
import { LIMITS } from './facts';

const text = (max: number) => z.string().check(z.maxLength(max));
const time = z.number();

/** The states are drawn in lib/repair/journal.ts, which alone moves a line from one to another. */
export const LINE_STATES = ['planned', 'creating', 'in-doubt', 'created', 'found', 'failed', 'left-out'] as const;
const lineState = z.enum(LINE_STATES);
export type LineState = z.infer<typeof lineState>;

/** Why a line failed, when it was not by an answer of the API. */
const lineProblem = z.enum(['api', 'number-changed', 'closed', 'not-read-back']);
export type LineProblem = z.infer<typeof lineProblem>;

const journalLine = z.object({
  id: text(20),
  clientKey: text(LIMITS.code + LIMITS.name + 1),
  name: text(LIMITS.name),
  /** To the letter, as read off the Fiche Client. */
  number: text(LIMITS.code),
  label: text(LIMITS.name),
  state: lineState,
  /** Why it is in the plan, or left out (a `PlanReason`). */
  reason: text(40),
  problem: z.nullable(lineProblem),
  error: z.nullable(apiError),
  /** The number that My Unisoft gave in place of ours (`number-changed`). */
  otherNumber: z.nullable(text(LIMITS.code)),
  /** My Unisoft's id of the account. */
  accountId: z.nullable(z.int()),
  /** Seen in the chart after the repair, under its number to the letter. */
  verified: z.boolean(),
  /** `request-id` of the write, for support. */
  requestId: z.nullable(text(200)),
  /** When the state was last changed, ms since the epoch. */
  at: time,
});
export type JournalLine = z.infer<typeof journalLine>;

const pauseReason = z.enum([
  'stopped',
  'offline',
  'unavailable',
  'unauthorised',
  'forbidden',
  'route-missing',
  'number-changed',
  'wrong-dossier',
  'browser-closed',
  /** The key is gone: it was kept for one session, or taken away. */
  'no-key',
  /** The firm has forbidden it since. */
  'policy',
  /** The journal could not be stored, so that nothing more may be written. */
  'storage-failed',
]);
export type PauseReason = z.infer<typeof pauseReason>;

export const JOURNAL_VERSION = 1;

export const repairJournal = z.object({
  version: z.literal(JOURNAL_VERSION),
  id: text(80),
  createdAt: time,
  /** The dossier in which the accounts are created: another one is refused. */
  dossier: z.object({ id: z.int(), name: text(LIMITS.name) }),
  status: z.enum(['planned', 'running', 'paused', 'done']),
  pause: z.nullable(z.object({ reason: pauseReason, error: z.nullable(apiError), at: time })),
  finishedAt: z.nullable(time),
  lines: z.array(journalLine).check(z.maxLength(LIMITS.clients)),
});
export type RepairJournal = z.infer<typeof repairJournal>;

/** Counts for a view. Every line is in exactly one of `created` … `leftOut`. */
export type RepairSummary = {
  status: RepairJournal['status'];
  pause: RepairJournal['pause'];
  /** Lines to do, without those left out. */
  total: number;
  /** Created and read back. */
  created: number;
  /** Were there already, and read back. */
  found: number;
  /** Answered by My Unisoft, not read back yet. */
  unproven: number;
  failed: number;
  inDoubt: number;
  /** Not begun, or being created now. */
  left: number;
  leftOut: number;
  /** Names of the clients whose accounts are being created now. */
  current: string[];
  /** The limit makes us wait until then (ms since the epoch). */
  waitUntil: number | null;
};
