/** The repair as the views show it: the plan, or the journal. */
import { NO_REPAIR, type RepairStatus } from '../domain/status';
import { repairState, summary } from '../repair/journal';
import { loadJournal } from '../repair/store';
import { journalId, journalStore, proposalItem } from './repair-items';

/** What only the worker that runs a repair knows of the server's limit, by site. */
export type Pace = {
  /** Requests wait until then, ms since the epoch. */
  waitingUntil(): number | null;
  /** What the limit allows, requests in ten seconds. */
  perTenSeconds(): number | null;
};
export const paces = new Map<string, Pace>();

/** One request for each account that is left, as fast as the limit allows: the wait for this window's end, then whole windows, s. */
function secondsLeft(left: number, pace: Pace | undefined): number | null {
  const rate = pace?.perTenSeconds() ?? null;
  if (rate === null || left === 0) return null;
  const until = pace?.waitingUntil() ?? null;
  const wait = until === null ? 0 : Math.max(0, Math.ceil((until - Date.now()) / 1000));
  return Math.max(1, wait + 10 * (Math.ceil(left / rate) - 1));
}

/** Lines that need a word, at most so many on view. */
const SHOWN = 50;
/** A repair that is over is shown for an hour, ms; it stays in the history. */
const SHOWN_FOR = 3_600_000;

export async function repairStatus(origin: string): Promise<RepairStatus> {
  const [proposal, loaded] = await Promise.all([proposalItem(origin).get(), loadJournal(journalStore, journalId(origin))]);
  const { preparing, plan, problem } = proposal;
  if (loaded.kind !== 'loaded') return { ...NO_REPAIR, state: plan ? 'planned' : 'none', preparing, plan, problem };
  const { journal } = loaded;
  const state = repairState(journal);
  // A new plan takes the place of a repair that is over, never of one under way.
  const over = state === 'done' || state === 'failed';
  const old = over && Date.now() - (journal.finishedAt ?? 0) > SHOWN_FOR;
  if (old || (over && (plan || preparing))) return { ...NO_REPAIR, state: plan ? 'planned' : 'none', preparing, plan, problem };
  const pace = paces.get(origin);
  const counts = summary(journal, pace?.waitingUntil() ?? null);
  return {
    state: state === 'planned' ? 'running' : state,
    preparing,
    plan: null,
    problem,
    summary: counts,
    lines: journal.lines.filter((line) => line.state === 'failed' || line.state === 'in-doubt').slice(0, SHOWN),
    finishedAt: journal.finishedAt,
    secondsLeft: state === 'running' ? secondsLeft(counts.left, pace) : null,
  };
}
