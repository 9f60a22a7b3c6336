/** The one truth about a Dayboard site, as the background holds it and every view draws it. */
import type { ApiError } from './api-error';
import type { ChartEvidence } from './chart';
import type { Culprits } from './culprits';
import type { Outcome } from './decision-table';
import type { DiagnosedClient } from './diagnosis';
import type { ExplainedError } from './errors/explain';
import type { AutoCreate, Banner, ReadingProblem } from './facts';
import type { JournalLine, RepairSummary } from './repair';
import type { RepairPlan } from './repair-plan';
import type { Warning } from './warnings';

export type Language = 'fr' | 'en';

export type SyncState = 'idle' | 'running' | 'succeeded' | 'failed' | 'unconfirmed';
/** Why a run ended as it did, when the banner does not say it. */
export type SyncReason =
  | 'banner'
  | 'session-expired'
  /** A login page came in place of the answer, after the sync was sent. */
  | 'logged-out'
  | 'stale-token'
  | 'refused-by-site'
  | 'unreachable'
  | 'answer-lost'
  | 'not-lien-page'
  | 'nothing-changed'
  | 'no-trigger'
  | 'needs-open-page'
  | 'permission-withdrawn';
export type SyncRun = {
  state: SyncState;
  /** ms since the epoch; null while idle. */
  startedAt: number | null;
  endedAt: number | null;
  reason: SyncReason | null;
  /** Who started it: the assistant, or the page's own button. */
  by: 'assistant' | 'page' | null;
  /** The error that the run met, as the page told it. */
  banner: Banner | null;
  entriesLeft: number | null;
};
export const IDLE_SYNC: SyncRun = {
  state: 'idle',
  startedAt: null,
  endedAt: null,
  reason: null,
  by: null,
  banner: null,
  entriesLeft: null,
};

export type ChartStatus = {
  state: 'none' | 'loading' | 'known' | 'partial' | 'error';
  /** ms since the epoch. */
  readAt: number | null;
  /** Name of the dossier that the key opens. */
  dossier: string | null;
  error: ApiError | null;
};

/** Why there is no plan although one was asked for. */
export type PlanProblem =
  | { kind: 'api'; error: ApiError }
  | { kind: 'no-key' }
  | { kind: 'record-unreadable' }
  | { kind: 'plan-changed' };

export type RepairStatus = {
  /** `failed`: it came to its end, and at least one account could not be created. */
  state: 'none' | 'planned' | 'running' | 'paused' | 'done' | 'failed';
  /** The plan is being made: the chart and the Fiches Clients are read again. */
  preparing: boolean;
  plan: RepairPlan | null;
  problem: PlanProblem | null;
  summary: RepairSummary | null;
  /** Lines with something to say: failed, in doubt, left out by the journal. At most 50. */
  lines: JournalLine[];
  finishedAt: number | null;
  /** What the server's limit leaves of time for the rest, seconds; null when it is not known, or nothing runs. */
  secondsLeft: number | null;
};
export const NO_REPAIR: RepairStatus = {
  state: 'none',
  preparing: false,
  plan: null,
  problem: null,
  summary: null,
  lines: [],
  finishedAt: null,
  secondsLeft: null,
};

/** What the user must know about the extension itself. */
export type Notice = 'storage-full' | 'data-set-aside' | null;

export type Status = {
  origin: string;
  /** When it began to be derived, ms since the epoch, later for each: see `isOutdated`. */
  asOf: number;
  /** Language of every sentence, as the options or the browser say. */
  language: Language;
  facts: {
    completeness: 'loading' | 'complete' | 'partial';
    problems: ReadingProblem[];
    readAt: number;
    /** The clients were read earlier than the rest, then; null when at the same time. */
    clientsReadAt: number | null;
    /** The error and the option were read earlier, in the tab Informations; null when with the rest. */
    informationReadAt: number | null;
    autoCreate: AutoCreate;
    dossier: string | null;
    lastSync: string | null;
    entriesLeft: number | null;
    lienUrl: string;
  };
  /** The banner, with what its code means in words. */
  error: { banner: Banner; explanation: ExplainedError } | null;
  chart: ChartStatus;
  /** Every client that will not simply sync, or is suspected; the others are in `counts` only. */
  clients: DiagnosedClient[];
  counts: Record<Outcome, number>;
  culprits: Culprits;
  warnings: Warning[];
  repair: RepairStatus;
  sync: SyncRun;
  notice: Notice;
  /** The panel is folded to a tab. */
  folded: boolean;
  /** May accounts be created through the API: a key, its route, no policy and no wrong set-up against it. */
  canRepair: boolean;
  /** Why not, although a key reads the chart; null while nothing forbids it, or without a key. */
  cannotCreate: 'route' | 'policy' | 'firm-key' | null;
};

/** Far over what a message may be late, ms; a clock that was set back must not silence the views. */
const LATEST = 60_000;

/** Answers and pushes may arrive in another order than they were made in: a view never goes back. */
export const isOutdated = (next: Status, shown: Status | null): boolean =>
  shown !== null && next.origin === shown.origin && next.asOf < shown.asOf && shown.asOf - next.asOf < LATEST;

/** What the card in a Fiche Client shows. */
export type RecordStatus = {
  key: string;
  name: string | null;
  /** Code Comptable Généré; null when the page does not show it. */
  number: string | null;
  evidence: ChartEvidence;
  evidenceAt: number | null;
  /** Of the site, when its Lien page was read before. */
  status: Status | null;
};
