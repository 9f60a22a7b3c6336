/** Creates one account, with its intent stored before each request and its result after. */
import type { ApiError } from '../domain/api-error';
import { growingWait } from '../my-unisoft/time';
import { settle } from './look-up';
import { AFTER_WRITE, PAUSE_FOR } from './on-error';
import type { Session } from './session';

const ATTEMPTS = 3;

/** Leaves the line created, found, failed, or, when the run halts, planned or in doubt. */
export async function writeLine(session: Session, id: string): Promise<void> {
  for (let repeat = 0; repeat < ATTEMPTS && !session.halted.aborted; repeat += 1) {
    const error = await post(session, id);
    if (!error) return;
    await session.time.sleep(growingWait(session.time, repeat, 1000, 8000), session.halted);
    if (session.halted.aborted) return;
    const { number } = session.line(id);
    const found = await session.api.accountByNumber(number, { waitSignal: session.halted });
    if (!found.ok) return session.pause(PAUSE_FOR[found.error.kind], found.error);
    settle(session, id, found.value);
    await session.save();
    if (session.line(id).state !== 'planned') return;
    if (repeat + 1 >= ATTEMPTS) session.pause(PAUSE_FOR[error.kind], error);
  }
}

/** One request. Gives the error only when the account must be looked up. */
async function post(session: Session, id: string): Promise<ApiError | null> {
  const { number, label } = session.line(id);
  const intent = async () => {
    if (session.halted.aborted) return false;
    session.move(id, 'creating');
    return (await session.save()) && !session.halted.aborted;
  };
  const answer = await session.api.createAccount({ number, label }, { waitSignal: session.halted, beforeSend: intent });
  const error = answer.ok ? null : answer.error;
  const fate = error && AFTER_WRITE[error.kind];
  if (answer.ok && answer.value.number === number) {
    session.move(id, 'created', { accountId: answer.value.id, requestId: answer.value.requestId, error: null });
  } else if (answer.ok) {
    const { id: accountId, number: otherNumber, requestId } = answer.value;
    session.move(id, 'failed', { problem: 'number-changed', accountId, otherNumber, requestId });
    session.pause('number-changed');
  } else if (fate === 'line-failed') {
    session.move(id, 'failed', { problem: 'api', error, requestId: answer.error.requestId });
  } else if (fate === 'not-done') {
    session.move(id, 'planned', { error });
    session.pause(PAUSE_FOR[answer.error.kind], error);
  } else {
    session.move(id, 'in-doubt', { error, requestId: answer.error.requestId });
  }
  await session.save();
  return fate === 'unknown' ? error : null;
}
