/**
 * What was read on Dayboard's pages, and nothing concluded from it. Content scripts send these to the background, which parses
 * them with the schemas below: a page can put anything in its text, so every length is bounded here.
 */
import * as z from 'zod/mini';

/** Longest text kept of each kind, in UTF-16 units. Readers cut to these; the schemas refuse more. */
export const LIMITS = { name: 300, code: 64, message: 1000, url: 2000, clients: 20_000, suggestions: 20 } as const;

const text = (max: number) => z.string().check(z.maxLength(max));
const url = text(LIMITS.url);
const name = text(LIMITS.name);
const code = text(LIMITS.code);
const count = z.int().check(z.nonnegative());

/** The tabs of « Lien My Unisoft », and the Fiche Client. */
const pageKind = z.enum(['informations', 'client-accounts', 'client-files', 'account-list', 'client-record']);
export type PageKind = z.infer<typeof pageKind>;
export type LienPage = Exclude<PageKind, 'client-record'>;

/** Correspondance My Unisoft, as a row of the client table shows it. */
export const correspondenceState = z.enum(['matched', 'missing', 'suggested', 'code-differs']);
export type CorrespondenceState = z.infer<typeof correspondenceState>;

/** « Si un client n'est pas présent…, celui-ci sera créé automatiquement » : on; `unknown` when the page does not say. */
const autoCreate = z.enum(['on', 'off', 'unknown']);
export type AutoCreate = z.infer<typeof autoCreate>;

const suggestion = z.object({ name, code });
export type Suggestion = z.infer<typeof suggestion>;

/** Why a Fiche Client did not yield a Code Comptable Généré. `not-read`: not needed, or not yet. */
const recordProblem = z.enum(['not-read', 'no-link', 'unreachable', 'session-expired', 'no-code', 'too-many']);
export type RecordProblem = z.infer<typeof recordProblem>;

const clientFacts = z.object({
  /** Raison Sociale Client. */
  name,
  /** Code Client Dayboard, as the table shows it. */
  code,
  state: correspondenceState,
  suggestions: z.array(suggestion).check(z.maxLength(LIMITS.suggestions)),
  /** « 8268 - 123 SOLEIL »: My Unisoft's id of the account that Dayboard has stored, and its label. */
  account: z.nullable(z.object({ id: text(20), label: name })),
  /** Address of the Fiche Client, absolute, same origin as the page. */
  recordUrl: z.nullable(url),
  /** Code Comptable Généré, to the letter, from the Fiche Client; null until it was read there. Never computed. */
  generatedCode: z.nullable(code),
  recordProblem: z.nullable(recordProblem),
});
export type ClientFacts = z.infer<typeof clientFacts>;

export const banner = z.object({
  /** `COMPTE5`, any other code, `CLIENT-UNKNOWN`, or '' for an error message without a code. */
  code: text(60),
  /** The client that the message names, if it does. */
  clientName: z.nullable(name),
  /** The message as the page shows it. */
  message: text(LIMITS.message),
});
export type Banner = z.infer<typeof banner>;

/** A part of the page that could not be read, and why: what `data-facts="partial"` tells the user. */
const readingProblem = z.object({
  part: z.enum([
    'informations',
    'client-accounts',
    'client-files',
    'account-list',
    'client-record',
    'table-page',
    'row',
    'auto-create',
  ]),
  reason: z.enum([
    'unreachable',
    'session-expired',
    'script-only',
    'unknown-state',
    'no-code',
    'no-table',
    'no-rows',
    'too-many',
    'not-said',
    'changed',
  ]),
  count,
});
export type ReadingProblem = z.infer<typeof readingProblem>;

/** How the page itself starts a sync. `script`: only a script on the page can. */
const syncTrigger = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('form'), pageUrl: url }),
  z.object({ kind: z.literal('link'), pageUrl: url }),
  z.object({ kind: z.literal('script'), pageUrl: url }),
]);
export type SyncTrigger = z.infer<typeof syncTrigger>;

const journal = z.object({ kind: z.enum(['sales', 'payments', 'other']), label: name, code: text(20) });
export type Journal = z.infer<typeof journal>;

/** All that is known of one Dayboard site's Lien page, from the tab in view and the others that were fetched. */
export const siteFacts = z.object({
  /** The tab of Lien My Unisoft on which the user stands. */
  page: pageKind,
  /** Its address. */
  url,
  /** When it was read, ms since the epoch. */
  readAt: z.number(),
  completeness: z.enum(['loading', 'complete', 'partial']),
  problems: z.array(readingProblem).check(z.maxLength(50)),
  banner: z.nullable(banner),
  /** The page says that the last sync went through (a green message). */
  saysSuccess: z.boolean(),
  autoCreate,
  /** « Dossier sélectionné pour la liaison ». */
  dossier: z.nullable(name),
  /** « La dernière sync. a été effectuée le … », as written (dd/mm/yyyy, perhaps with a time). */
  lastSync: z.nullable(text(60)),
  /** « Il reste N entrées … », summed over the journals. */
  entriesLeft: z.nullable(count),
  journals: z.array(journal).check(z.maxLength(20)),
  clients: z.array(clientFacts).check(z.maxLength(LIMITS.clients)),
  trigger: z.nullable(syncTrigger),
});
export type SiteFacts = z.infer<typeof siteFacts>;

/** What one Fiche Client shows. */
export const recordFacts = z.object({
  url,
  readAt: z.number(),
  name: z.nullable(name),
  /** null: the field is there but empty, or could not be found. */
  generatedCode: z.nullable(code),
});
export type RecordFacts = z.infer<typeof recordFacts>;

/** One account as a row of My Unisoft's Plan Comptable page, or of the API, shows it. */
export const account = z.object({
  /** My Unisoft's id; null when read off the page, which does not show it. */
  id: z.nullable(z.int()),
  number: code,
  label: name,
  closed: z.boolean(),
});
export type Account = z.infer<typeof account>;

/** What the Plan Comptable page answered about one number, and when (ms since the epoch). */
export const lookup = z.object({ number: code, found: z.nullable(account), at: z.number() });
export type Lookup = z.infer<typeof lookup>;
