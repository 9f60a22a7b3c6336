/** Every message there is, with the schema of its payload and who may send it. The one border between contexts. */
import * as z from 'zod/mini';
import { account, recordFacts, siteFacts } from '../domain/facts';
import { WATCH_MINUTES } from '../domain/options-view';
import type { Status } from '../domain/status';

const key = z.string().check(z.maxLength(400));
const keys = z.array(key).check(z.maxLength(20_000));
const origin = z.string().check(z.maxLength(300));
const siteOnly = z.object({ origin: z.nullable(origin) });

const field = z.string().check(z.maxLength(4000));
const connectionInput = z.object({ baseUrl: field, token: field, secret: field, societyId: field });
const nothing = z.object({});

const number = z.string().check(z.maxLength(64));
const course = z.object({
  /** Still to search for; the first is under way. */
  numbers: z.array(number).check(z.maxLength(20_000)),
  total: z.int(),
  /** Null while the form that was filled with it is open. */
  step: z.nullable(
    z.object({
      number,
      stage: z.enum(['home', 'asked', 'back']),
      home: number,
      least: z.number(),
      waited: z.number(),
    }),
  ),
});
export type Course = z.infer<typeof course>;

/**
 * `page`: content scripts only, whose site is taken from the sender, never from the payload. `own`: the extension's own pages
 * only (what touches the key, the history, everything that is stored). `any`: both.
 */
type Sender = 'page' | 'own' | 'any';
type Spec = { from: Sender; payload: z.ZodMiniType };

export const REQUESTS = {
  /** The detector met a page that looks like ours. */
  'page-found': { from: 'page', payload: z.object({}) },
  /** `loadedAt`: when that document was loaded, ms since the epoch: an old document still shows what was true before. */
  facts: { from: 'page', payload: z.object({ facts: siteFacts, loadedAt: z.number() }) },
  record: { from: 'page', payload: recordFacts },
  /** The page's own sync button was pressed by the user, then (ms since the epoch): the worker may hear of it when the next page is loading. */
  'page-sync-started': { from: 'page', payload: z.object({ at: z.number() }) },
  /** No more is heard of the run that it started. */
  'page-sync-ended': { from: 'page', payload: z.object({}) },
  /** My Unisoft's Plan Comptable: its address, what its rows show, and what its own search answered. */
  'chart-seen': {
    from: 'page',
    payload: z.object({
      url: z.string().check(z.maxLength(2000)),
      rows: z.array(account).check(z.maxLength(5000)),
      absent: z.array(z.string().check(z.maxLength(64))).check(z.maxLength(500)),
    }),
  },
  /** Where the Plan Comptable's assistant is with its search, kept over a document that the page loads anew; null when it is not. */
  'chart-course': { from: 'page', payload: z.object({ course: z.nullable(course) }) },
  'get-status': { from: 'any', payload: siteOnly },
  'rerun-sync': { from: 'any', payload: siteOnly },
  fix: { from: 'any', payload: z.object({ origin: z.nullable(origin), keys: z.nullable(keys) }) },
  confirm: {
    from: 'any',
    payload: z.object({ origin: z.nullable(origin), nonce: z.string().check(z.maxLength(100)), ticked: keys }),
  },
  cancel: { from: 'any', payload: siteOnly },
  resume: { from: 'any', payload: siteOnly },
  abandon: { from: 'any', payload: siteOnly },
  'open-chart': { from: 'any', payload: z.object({ origin: z.nullable(origin), keys: z.nullable(keys) }) },
  'refresh-chart': { from: 'any', payload: siteOnly },
  /** The panel folded to a tab, or opened: remembered for every site. */
  fold: { from: 'page', payload: z.object({ folded: z.boolean() }) },
  'open-lien': { from: 'any', payload: siteOnly },
  'open-options': { from: 'any', payload: z.object({ section: z.nullable(z.string().check(z.maxLength(40))) }) },
  /** The card in My Unisoft: back to the Lien page, and the sync if that was asked for. */
  'back-to-dayboard': { from: 'page', payload: z.object({ rerun: z.boolean() }) },
  'get-waiting': { from: 'page', payload: z.object({}) },
  'stop-waiting': { from: 'page', payload: z.object({}) },
  'get-options': { from: 'own', payload: nothing },
  'save-connection': { from: 'own', payload: z.object({ input: connectionInput, keep: z.enum(['computer', 'session']) }) },
  'test-connection': { from: 'own', payload: z.object({ input: connectionInput }) },
  'forget-connection': { from: 'own', payload: nothing },
  'save-settings': {
    from: 'own',
    payload: z.object({
      language: z.enum(['auto', 'fr', 'en']),
      notifications: z.boolean(),
      watchMinutes: z.literal([...WATCH_MINUTES]),
    }),
  },
  'remove-site': { from: 'own', payload: z.object({ origin }) },
  'delete-history': { from: 'own', payload: nothing },
  'discard-set-aside': { from: 'own', payload: nothing },
  'erase-everything': { from: 'own', payload: nothing },
} as const satisfies Record<string, Spec>;

export type RequestName = keyof typeof REQUESTS;
export type Payload<N extends RequestName> = z.infer<(typeof REQUESTS)[N]['payload']>;

/** What the background pushes to content scripts and extension pages. */
export type Push =
  | { push: 'status'; status: Status }
  | { push: 'waiting'; waiting: WaitingAccounts | null }
  | { push: 'press-sync' }
  /** Has the request that the pressed button sent come to its end? */
  | { push: 'sync-at-rest' }
  | { push: 'reload-lien' };

/** Accounts handed to the assistant in My Unisoft's Plan Comptable. */
export type WaitingAccount = {
  key: string;
  number: string;
  name: string;
  state: 'to-check' | 'to-create' | 'done';
  closed?: boolean;
};
export type WaitingAccounts = {
  origin: string;
  language: 'fr' | 'en';
  dossier: string | null;
  accounts: WaitingAccount[];
  canReturn: boolean;
  /** What the document before this one, in the same tab, was doing. */
  course?: Course | null;
};
