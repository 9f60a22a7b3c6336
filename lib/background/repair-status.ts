/** The repair as the views show it: the plan, or the journal. */
import { NO_REPAIR, type RepairStatus } from '../domain/status';
import { repairState, summary } from '../repair/journal';
import { loadJournal } from '../repair/store';
import { journalId, journalStore, proposalItem } from './repair-items';

/** Until when a running repair waits for the limit, by site: known only to the worker that runs it. */
export const waits = new Map<string, () => number | null>();

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
  return {
    state: state === 'planned' ? 'running' : state,
    preparing,
    plan: null,
    problem,
    summary: summary(journal, waits.get(origin)?.() ?? null),
    lines: journal.lines.filter((line) => line.state === 'failed' || line.state === 'in-doubt').slice(0, SHOWN),
    finishedAt: journal.finishedAt,
  };
}
