/** Looking numbers up in the chart: before the first write, after a doubt, and at the end, as the proof. */
import type { Account } from '../domain/facts';
import { growingWait } from '../my-unisoft/time';
import { PAUSE_FOR } from './on-error';
import type { Session } from './session';

const PROOFS = 3;

/** The chart as it is now, for these numbers; null when it could not be read, and then the run is paused. */
async function look(session: Session, numbers: readonly string[]): Promise<Map<string, Account | null> | null> {
  const found = await session.api.findAccounts(numbers, { waitSignal: session.halted });
  if (found.ok) return found.value;
  session.pause(PAUSE_FOR[found.error.kind], found.error);
  return null;
}

/** What the chart says of a line that is planned or in doubt. */
export function settle(session: Session, id: string, account: Account | null): void {
  const { state } = session.line(id);
  if (!account) {
    if (state === 'in-doubt') session.move(id, 'planned');
  } else if (account.closed) session.move(id, 'failed', { problem: 'closed', accountId: account.id });
  // In doubt: our request may have made it. Planned: it was there before any request of ours.
  else session.move(id, state === 'in-doubt' ? 'created' : 'found', { accountId: account.id, verified: true, error: null });
}

/** Reads the chart again before anything is written. False: the run halted. */
export async function lookFirst(session: Session): Promise<boolean> {
  const open = session.linesIn('planned', 'in-doubt');
  if (open.length === 0) return true;
  const chart = await look(
    session,
    open.map((line) => line.number),
  );
  if (!chart) return false;
  for (const line of open) settle(session, line.id, chart.get(line.number) ?? null);
  return session.save();
}

/** Reads back what was created: only that counts. False: the run halted. */
export async function prove(session: Session): Promise<boolean> {
  for (let repeat = 0; ; repeat += 1) {
    const unproven = session.linesIn('created').filter((line) => !line.verified);
    if (unproven.length === 0) return true;
    const chart = await look(
      session,
      unproven.map((line) => line.number),
    );
    if (!chart) return false;
    for (const { id, number } of unproven) {
      const account = chart.get(number);
      if (account?.closed) session.move(id, 'failed', { problem: 'closed' });
      else if (account) session.move(id, 'created', { verified: true, accountId: account.id });
      else if (repeat + 1 >= PROOFS) session.move(id, 'failed', { problem: 'not-read-back' });
    }
    if (!(await session.save())) return false;
    // A list may lag behind a write for a moment.
    if (session.linesIn('created').some((line) => !line.verified)) {
      await session.time.sleep(growingWait(session.time, repeat, 1000, 4000), session.halted);
    }
  }
}
