/**
 * What the next sync does with a client: the whole rule, as a table that an accountant can check.
 *
 * Sources: the vendor's help page (« Blocage API Création d'un compte client ») for what each correspondence state does with
 * automatic creation on and off; My Unisoft's error codes for closed accounts (COMPTE32) and refused numbers (COMPTE6, COMPTE7).
 */
import type { ChartEvidence } from './chart';
import type { AutoCreate, CorrespondenceState } from './facts';

/**
 * - `will-sync`: goes through;
 * - `auto-create`: its account will be created, then it goes through;
 * - `duplicate-risk`: its account will be created beside one with the same name;
 * - `blocked`: the sync stops here;
 * - `to-verify`: cannot be known from what has been read, the user must look.
 */
export type Outcome = 'will-sync' | 'auto-create' | 'duplicate-risk' | 'blocked' | 'to-verify';
/** In the order in which a user wants to see them: what stops the sync first. */
export const OUTCOMES: readonly Outcome[] = ['blocked', 'to-verify', 'duplicate-risk', 'auto-create', 'will-sync'];

const SYNCS = 'will-sync';
const CREATES = 'auto-create';
const DOUBLES = 'duplicate-risk';
const BLOCKS = 'blocked';
const LOOK = 'to-verify';

export const EVIDENCE_COLUMNS = [
  'unknown',
  'present',
  'absent',
  'closed',
  'same-name',
  'refused',
] as const satisfies readonly ChartEvidence[];
type Cells = readonly [Outcome, Outcome, Outcome, Outcome, Outcome, Outcome];

/** Rows: correspondence state and automatic creation. Columns: what the chart of accounts says of the client's number. */
export const DECISIONS: Record<CorrespondenceState, Record<AutoCreate, Cells>> = {
  //                          chart:  unknown  present absent   closed  same name  number refused
  matched: {
    on: /*                          */ [SYNCS, SYNCS, BLOCKS, BLOCKS, BLOCKS, BLOCKS],
    off: /*                         */ [SYNCS, SYNCS, BLOCKS, BLOCKS, BLOCKS, BLOCKS],
    unknown: /*                     */ [SYNCS, SYNCS, BLOCKS, BLOCKS, BLOCKS, BLOCKS],
  },
  missing: {
    on: /*                          */ [CREATES, SYNCS, CREATES, BLOCKS, DOUBLES, BLOCKS],
    off: /*                         */ [BLOCKS, SYNCS, BLOCKS, BLOCKS, BLOCKS, BLOCKS],
    unknown: /*                     */ [LOOK, SYNCS, LOOK, BLOCKS, LOOK, BLOCKS],
  },
  suggested: {
    on: /*                          */ [DOUBLES, SYNCS, DOUBLES, BLOCKS, DOUBLES, BLOCKS],
    off: /*                         */ [BLOCKS, SYNCS, BLOCKS, BLOCKS, BLOCKS, BLOCKS],
    unknown: /*                     */ [LOOK, SYNCS, LOOK, BLOCKS, LOOK, BLOCKS],
  },
  // Dayboard creates an account once only: automatic creation changes nothing for an account that was deleted.
  'code-differs': {
    on: /*                          */ [LOOK, SYNCS, BLOCKS, BLOCKS, BLOCKS, BLOCKS],
    off: /*                         */ [LOOK, SYNCS, BLOCKS, BLOCKS, BLOCKS, BLOCKS],
    unknown: /*                     */ [LOOK, SYNCS, BLOCKS, BLOCKS, BLOCKS, BLOCKS],
  },
};

export function decide(state: CorrespondenceState, option: AutoCreate, evidence: ChartEvidence): Outcome {
  const cells = DECISIONS[state][option];
  return cells[EVIDENCE_COLUMNS.indexOf(evidence) as 0 | 1 | 2 | 3 | 4 | 5];
}
