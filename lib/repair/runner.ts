/** Runs a journal to its end, exactly once, whatever dies on the way: see docs/journal.md. */
import { recover } from './journal';
import { lookFirst, prove } from './look-up';
import { PAUSE_FOR } from './on-error';
import { createSession, type RunnerDeps, type Session } from './session';
import { loadJournal } from './store';
import { writeLine } from './write-line';

/** Writes under way at once: enough to use the whole limit when an answer takes two seconds, half of what a route allows. */
const AT_ONCE = 5;

/** `busy`: another worker runs it. `corrupted`: it was set aside. */
type RunEnd = 'done' | 'paused' | 'busy' | 'missing' | 'corrupted';

export interface Runner {
  /** Runs, or goes on with, a journal. Asked twice, it runs once, and both get its end. */
  run(journalId: string): Promise<RunEnd>;
  /** Pauses what runs after the requests in flight; resolves when it is paused. */
  stop(): Promise<void>;
}

/** `api` is bound to the journal's connection: make a runner for each. */
export function createRunner(deps: RunnerDeps): Runner {
  const running = new Map<string, Promise<RunEnd>>();
  const sessions = new Set<Session>();

  const start = async (id: string): Promise<RunEnd> => {
    const loaded = await loadJournal(deps.store, id);
    if (loaded.kind !== 'loaded') return loaded.kind;
    if (loaded.journal.status === 'done') return 'done';
    const session = createSession(recover(loaded.journal, deps.time.now()), deps);
    sessions.add(session);
    try {
      return await runSession(session);
    } finally {
      sessions.delete(session);
    }
  };

  return {
    run(id) {
      const known = running.get(id);
      if (known) return known;
      const run = deps.store
        .exclusively(id, () => start(id))
        .then((end) => end ?? 'busy')
        .finally(() => running.delete(id));
      running.set(id, run);
      return run;
    },
    async stop() {
      for (const session of sessions) session.pause('stopped');
      await Promise.allSettled(running.values());
    },
  };
}

async function runSession(session: Session): Promise<RunEnd> {
  const finished =
    (await session.save()) &&
    (await rightDossier(session)) &&
    (await lookFirst(session)) &&
    (await writeAll(session)) &&
    (await prove(session));
  if (finished && !session.halted.aborted) session.change({ status: 'done', finishedAt: session.time.now() });
  await session.save();
  return session.journal().status === 'done' ? 'done' : 'paused';
}

/** The key may have been changed since the plan was made. */
async function rightDossier(session: Session): Promise<boolean> {
  const society = await session.api.society({ waitSignal: session.halted });
  if (!society.ok) session.pause(PAUSE_FOR[society.error.kind], society.error);
  else if (society.value.id !== session.journal().dossier.id) session.pause('wrong-dossier');
  return !session.halted.aborted;
}

async function writeAll(session: Session): Promise<boolean> {
  // Shortest first, alone until one came back under its own number: My Unisoft may pad numbers, and then only one is wrong.
  const queue = session.linesIn('planned').sort((a, b) => a.number.length - b.number.length);
  const next = async () => {
    const line = queue.shift();
    if (line && !session.halted.aborted) await writeLine(session, line.id);
  };
  while (queue.length > 0 && !session.halted.aborted && session.linesIn('created').length === 0) await next();
  const worker = async () => {
    while (queue.length > 0 && !session.halted.aborted) await next();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return !session.halted.aborted;
}
