/** A repair under way, paused or over: bar, counts, what is being done, and what went wrong with which account. */
import type { JournalLine, RepairSummary } from '../../lib/domain/repair';
import type { RepairStatus, Status, SyncState } from '../../lib/domain/status';
import type { Words } from '../../lib/domain/words/words';
import { Action } from '../action';
import type { PanelCommands } from './commands';

type Props = { status: Status; words: Words; commands: Pick<PanelCommands, 'cancel' | 'resume' | 'abandon'> };
type Step = { state: 'done' | 'now' | 'later' | 'wrong'; text: string };

const SYNC_STEP: Record<SyncState, Step['state']> = {
  idle: 'later',
  running: 'now',
  succeeded: 'done',
  failed: 'wrong',
  unconfirmed: 'wrong',
};

function stepsOf(summary: RepairSummary, repair: RepairStatus, sync: Status['sync'], w: Words): Step[] {
  const { run } = w.repair;
  const done: [number, (count: number) => string, Step['state']][] = [
    [summary.created, run.doneSoFar, 'done'],
    [summary.found, run.found, 'done'],
    [summary.unproven, run.unproven, 'done'],
    [summary.inDoubt, run.inDoubt, 'wrong'],
    [summary.failed, run.failed, 'wrong'],
  ];
  const over = repair.state === 'done' || repair.state === 'failed';
  return [
    ...done.flatMap(([count, sentence, state]): Step[] => (count > 0 ? [{ state, text: sentence(count) }] : [])),
    ...summary.current.slice(0, 1).map((name): Step => ({ state: 'now', text: name })),
    { state: over ? SYNC_STEP[sync.state] : 'later', text: run.thenSync },
  ];
}

function lineProblem(line: JournalLine, w: Words): string {
  if (line.state === 'in-doubt') return w.repair.run.inDoubt(1);
  if (line.problem === 'number-changed') return w.repair.run.line['number-changed'](line.otherNumber ?? '?');
  const sentence = w.repair.run.line[line.problem ?? 'api'];
  return [typeof sentence === 'string' ? sentence : '', line.error?.code && `(${line.error.code})`].filter(Boolean).join(' ');
}

/** Seconds until the limit lets us go on; the status is told anew as it changes. */
const secondsUntil = (at: number): number => Math.max(1, Math.ceil((at - Date.now()) / 1000));

const timeLeft = (seconds: number, run: Words['repair']['run']): string =>
  seconds < 60 ? run.secondsLeft(seconds) : run.minutesLeft(Math.ceil(seconds / 60));

export function Progress({ status, words, commands }: Props) {
  const { repair, sync } = status;
  const { summary } = repair;
  if (summary === null) return null;
  const { run } = words.repair;
  // What was answered but not read back yet counts for the bar, and is told apart in the list below it.
  const done = summary.created + summary.found + summary.failed + summary.unproven;
  const pause = repair.state === 'paused' ? summary.pause : null;
  const waiting = summary.waitUntil ? run.waiting(secondsUntil(summary.waitUntil)) : run.working;
  const left = repair.secondsLeft ? ` ${timeLeft(repair.secondsLeft, run)}` : '';
  const note = pause ? run.pause[pause.reason] : waiting + left;
  return (
    <section data-progress={`${done}/${summary.total}`}>
      <h3 class="plan-title">{run.progress(done, summary.total)}</h3>
      <div
        class="bar"
        role="progressbar"
        aria-valuemin={0}
        aria-valuemax={summary.total}
        aria-valuenow={done}
        aria-label={run.progress(done, summary.total)}
      >
        <i style={{ width: `${summary.total === 0 ? 100 : (done / summary.total) * 100}%` }} />
      </div>
      {(repair.state === 'running' || pause) && (
        <p class="note" role="status" data-pause={pause?.reason}>
          {note}
        </p>
      )}
      {pause?.error && (
        <p class="note">
          {words.report.api[pause.error.kind]} {words.report.api.call(pause.error.call, pause.error.code, pause.error.requestId)}
        </p>
      )}
      <ol class="steps">
        {stepsOf(summary, repair, sync, words).map((step) => (
          <li key={step.text} data-step={step.state}>
            <span>{step.text}</span>
          </li>
        ))}
      </ol>
      {repair.lines.length > 0 && (
        <ul>
          {repair.lines.map((line) => (
            <li key={line.id} class="row" data-line={line.number} data-line-state={line.state}>
              <span class="code">{line.number}</span>
              <span>{line.name}</span>
              <span class="note">{lineProblem(line, words)}</span>
            </li>
          ))}
        </ul>
      )}
      {repair.state === 'running' && (
        <Action name="cancel" kind="quiet" run={() => commands.cancel()}>
          {run.stop}
        </Action>
      )}
      {repair.state === 'paused' && (
        <>
          <Action name="resume" kind="button" run={() => commands.resume()}>
            {run.resume}
          </Action>
          <Action name="abandon" kind="quiet" run={() => commands.abandon()}>
            {run.abandon}
          </Action>
        </>
      )}
      {(repair.state === 'done' || repair.state === 'failed') && sync.state !== 'running' && (
        <Action name="cancel" run={() => commands.cancel()}>
          {run.close}
        </Action>
      )}
    </section>
  );
}
