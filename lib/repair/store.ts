/** Where journals last, and the one way to write them. */
import type { RepairJournal } from '../domain/repair';
import { parseJournal } from './journal';

export interface JournalStore {
  /** What is stored, unparsed; undefined when nothing is. */
  load(id: string): Promise<unknown>;
  /** Resolves once it is stored; rejects when it could not be. */
  save(journal: RepairJournal): Promise<void>;
  /** Keeps a damaged journal out of the way, and frees its id. */
  setAside(id: string, stored: unknown): Promise<void>;
  /**
   * Runs the work while nobody else runs work for that id; null when somebody does. The holder's death must free it, as
   * `navigator.locks.request(id, { ifAvailable: true }, …)` does: a lease by the clock would outlive the worker, or be cut by a jump.
   */
  exclusively<T>(id: string, work: () => Promise<T>): Promise<T | null>;
}

export type Loaded = { kind: 'loaded'; journal: RepairJournal } | { kind: 'missing' } | { kind: 'corrupted' };

/** Loads a journal; a damaged one is set aside, and said. */
export async function loadJournal(store: JournalStore, id: string): Promise<Loaded> {
  const stored = await store.load(id);
  if (stored === undefined || stored === null) return { kind: 'missing' };
  const journal = parseJournal(stored);
  if (journal?.id === id) return { kind: 'loaded', journal };
  await store.setAside(id, stored);
  return { kind: 'corrupted' };
}

/** Confirmed and not at its end; one that is confirmed only has not begun yet, but will. */
export const isUnderWay = ({ status }: RepairJournal): boolean => status === 'running' || status === 'planned';

/** For the browser's start: a repair that was under way waits for the user's word (F2). True when there was one. */
export async function pauseAfterBrowserClosed(store: JournalStore, id: string, now: number): Promise<boolean> {
  const loaded = await loadJournal(store, id);
  if (loaded.kind !== 'loaded' || !isUnderWay(loaded.journal)) return false;
  await store.save({ ...loaded.journal, status: 'paused', pause: { reason: 'browser-closed', error: null, at: now } });
  return true;
}

/** Writes one after the other; calls that come while one is under way share the next. Each resolves once its own state is stored. */
export function inTurn(write: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;
  return () => {
    next ??= last
      .catch(() => {})
      .then(() => {
        next = null;
        last = write();
        return last;
      });
    return next;
  };
}
