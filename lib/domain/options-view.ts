/** What the options page is shown. Neither the token nor the secret has a field here: whether they are set is all a page learns. */
import type { ApiError } from './api-error';
import type { Language, SyncState } from './status';

export type Keep = 'computer' | 'session';
export type Settings = { language: 'auto' | Language; notifications: boolean; watchMinutes: number };
/** Minutes between two looks at the Lien page in the background; 0: never. */
export const WATCH_MINUTES = [0, 15, 30, 60] as const;

/** As typed in the form; an empty token or secret stands for the one that is stored. */
export type ConnectionInput = { baseUrl: string; token: string; secret: string; societyId: string };
export type ConnectionView = {
  baseUrl: string;
  societyId: string;
  tokenSet: boolean;
  secretSet: boolean;
  keep: Keep;
  /** Set by the firm's policy, so not for the user to change. */
  fixed: { baseUrl: boolean; secret: boolean; societyId: boolean; keep: boolean };
  /** Hosts, besides My Unisoft's, that the browser lets the extension reach. */
  grantedHosts: string[];
};

/** Why a connection was neither saved nor tested. */
export type ConnectionProblem =
  | { kind: 'address'; problem: 'invalid' | 'not-https' | 'too-much' | 'unknown-host' }
  | { kind: 'no-token' }
  /** The dossier's number is not a number. */
  | { kind: 'society-id' }
  | { kind: 'storage'; full: boolean };
export type SaveAnswer = { ok: true } | { ok: false; problem: ConnectionProblem };

/** Calls that the assistant makes, as a key lists them. */
export const NEEDED_ROUTES = [
  'GET /account',
  'POST /account',
  'GET /society',
  'GET /diary',
  'GET /society/accountingParameters',
] as const;
export type NeededRoute = (typeof NEEDED_ROUTES)[number];

export type TestedConnection = {
  dossier: { id: number; name: string };
  level: 'dossier' | 'firm' | 'unknown';
  /** The firm's policy refuses keys of that level. */
  levelForbidden: boolean;
  missingRoutes: NeededRoute[];
  activated: boolean;
  /** A number was typed, and the key opens another dossier all the same. */
  otherDossier: boolean;
};
export type TestAnswer =
  | { ok: true; tested: TestedConnection }
  | {
      ok: false;
      problem:
        | ConnectionProblem
        | { kind: 'dossier-needed' }
        | { kind: 'unknown-dossier'; societyId: string }
        | { kind: 'api'; error: ApiError };
    };

export type SiteView = {
  origin: string;
  host: string;
  /** When its Lien page was last read, ms since the epoch. */
  seenAt: number | null;
  /** The browser still lets the assistant in. */
  access: boolean;
  sync: SyncState;
  /** Named by the firm's policy. */
  byPolicy: boolean;
};

export type HistoryLine = {
  /** ms since the epoch. */
  at: number;
  kind: 'account' | 'sync';
  origin: string;
  number: string;
  name: string;
  command: 'repair' | 'by-hand' | 'rerun' | 'page-button' | 'watch';
  /** A state, or a state and a code: `created`, `failed:COMPTE32`. */
  result: string;
  requestId: string | null;
};

export type OptionsView = {
  language: Language;
  settings: Settings;
  connection: ConnectionView;
  policy: { writingForbidden: boolean; firmKeyForbidden: boolean; sessionKeyOnly: boolean };
  sites: SiteView[];
  /** Newest first. */
  history: HistoryLine[];
  /** What was found unreadable and put aside: `history`, `site:https://…`. */
  setAside: string[];
  versions: { extension: string; browser: string };
};
