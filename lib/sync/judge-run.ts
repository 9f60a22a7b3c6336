/** Did the sync go through? Judged from what the page said just before and what it says after, never from an HTTP status. */
import type { Banner } from '../domain/facts';
import type { SyncReason, SyncState } from '../domain/status';

export type Snapshot = {
  banner: Banner | null;
  /** The page shows a green message. */
  saysSuccess: boolean;
  lastSync: string | null;
  entriesLeft: number | null;
};
export type Verdict = { state: Extract<SyncState, 'succeeded' | 'failed' | 'unconfirmed'>; reason: SyncReason | null };

type Sign = (before: Snapshot | null, after: Snapshot) => boolean;
/** Any one of these, with no error on the page, proves that a run took place and ended well. */
const PROOFS: readonly Sign[] = [
  (_, after) => after.saysSuccess,
  (before, after) => after.entriesLeft === 0 && (before === null || before.entriesLeft !== null),
  (before, after) => before !== null && after.lastSync !== null && before.lastSync !== after.lastSync,
  (before, after) => before !== null && (after.entriesLeft ?? Number.NaN) < (before.entriesLeft ?? Number.NaN),
  // Both were read afresh, so the message did not merely go away with its own page.
  (before, after) => before?.banner != null && after.banner === null,
];

/** @param before null when the page could not be read before the run */
export function judgeRun(before: Snapshot | null, after: Snapshot): Verdict {
  if (after.banner !== null) return { state: 'failed', reason: 'banner' };
  return PROOFS.some((proves) => proves(before, after))
    ? { state: 'succeeded', reason: null }
    : { state: 'unconfirmed', reason: 'nothing-changed' };
}

/**
 * In a document that stays while its script runs the sync: what stood there before the press proves nothing, and a message that is
 * taken away may only make room for the next one. Null: nothing can be told yet.
 */
export function judgeInPlace(before: Snapshot, after: Snapshot): Verdict | null {
  if (after.banner !== null)
    return after.banner.message === before.banner?.message ? null : { state: 'failed', reason: 'banner' };
  if (unchanged({ ...before, banner: null }, after)) return null;
  const verdict = judgeRun({ ...before, banner: null }, { ...after, saysSuccess: after.saysSuccess && !before.saysSuccess });
  return verdict.state === 'succeeded' ? verdict : null;
}

/** After a lost answer, a page that says what it said before tells nothing: the run may still be under way, or never have begun. */
export const unchanged = (before: Snapshot | null, after: Snapshot): boolean =>
  before !== null && JSON.stringify(shape(before)) === JSON.stringify(shape(after));

const shape = ({ banner, saysSuccess, lastSync, entriesLeft }: Snapshot) => [
  banner?.message ?? null,
  saysSuccess,
  lastSync,
  entriesLeft,
];
