/** One run of one journal: its state in memory, its storing, and why it halts. */
import type { ApiError } from '../domain/api-error';
import type { JournalLine, LineState, PauseReason, RepairJournal } from '../domain/repair';
import type { PartnerApi } from '../my-unisoft/partner-api';
import type { Time } from '../my-unisoft/time';
import { moveLine } from './journal';
import { inTurn, type JournalStore } from './store';

export type RunnerDeps = {
  api: PartnerApi;
  store: JournalStore;
  time: Time;
  /** Called with what has just been stored. */
  onChange?: (journal: RepairJournal) => void;
};

export type Session = ReturnType<typeof createSession>;

export function createSession(first: RepairJournal, { api, store, time, onChange }: RunnerDeps) {
  let journal = first;
  const halt = new AbortController();
  const save = inTurn(async () => {
    const snapshot = journal;
    await store.save(snapshot);
    onChange?.(snapshot);
  });
  const line = (id: string): JournalLine => {
    const found = journal.lines.find((each) => each.id === id);
    if (!found) throw new Error('journal: no such line');
    return found;
  };

  const session = {
    api,
    time,
    /** Aborted as soon as no new request may leave. */
    halted: halt.signal,
    journal: () => journal,
    line,
    linesIn: (...states: LineState[]) => journal.lines.filter((each) => states.includes(each.state)),
    move: (id: string, to: LineState, known?: Parameters<typeof moveLine>[4]) => {
      journal = moveLine(journal, id, to, time.now(), known);
    },
    change: (known: Partial<Pick<RepairJournal, 'status' | 'finishedAt'>>) => {
      journal = { ...journal, ...known };
    },
    /** No new request from now on. The first reason is the one that is told. */
    pause: (reason: PauseReason, error: ApiError | null = null) => {
      if (halt.signal.aborted) return;
      journal = { ...journal, status: 'paused', pause: { reason, error, at: time.now() } };
      halt.abort();
    },
    /** True once everything so far is stored. When it cannot be, the run halts: nothing is written that could be forgotten. */
    save: async (): Promise<boolean> => {
      try {
        await save();
        return true;
      } catch {
        session.pause('storage-failed');
        return false;
      }
    },
  };
  return session;
}
