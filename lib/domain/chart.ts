/** The chart of accounts (Plan Comptable), as far as it is known, and what it says of one client. */
import type { Account, Lookup } from './facts';

/** The 411 accounts of a dossier, read whole through the API at `readAt` (ms since the epoch). */
export type WholeChart = { kind: 'whole'; accounts: readonly Account[]; readAt: number };
/** Single numbers that were looked up in My Unisoft's own page: silent about every other number. */
export type SeenChart = { kind: 'seen'; lookups: readonly Lookup[] };
export type Chart = WholeChart | SeenChart | null;

/**
 * What the chart says of one account number.
 * - `unknown`: nobody has looked;
 * - `present`: there, under that number to the letter;
 * - `absent`: not there;
 * - `closed`: there, and closed (COMPTE32);
 * - `same-name`: not there, but another number carries the client's name (a duplicate in the making);
 * - `refused`: not there, and My Unisoft refuses such a number (COMPTE6, COMPTE7).
 */
export type ChartEvidence = 'unknown' | 'present' | 'absent' | 'closed' | 'same-name' | 'refused';
