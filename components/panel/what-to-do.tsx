/** What to do: one primary button, with a key or without. */
import { needsChart, repairable } from '../../lib/domain/next-step';
import type { Status } from '../../lib/domain/status';
import type { Words } from '../../lib/domain/words/words';
import { Action } from '../action';
import type { PanelCommands } from './commands';

type Props = { status: Status; words: Words; commands: PanelCommands };

function Steps({ status, words, commands }: Props) {
  const t = words.panel;
  const waiting = needsChart(status);
  const absent = waiting.some((client) => client.evidence === 'absent' || client.evidence === 'same-name');
  return (
    <section>
      <h3 class="section">{t.steps.title}</h3>
      <ol class="steps">
        <li data-step="now">
          <span>{t.steps.check(waiting.length)}</span>
        </li>
        <li data-step="later">
          <span>{t.steps.create}</span>
        </li>
        <li data-step="later">
          <span>{t.steps.rerun}</span>
        </li>
      </ol>
      <Action name="open-chart" kind="button" run={() => commands.openChart(null)}>
        {absent ? t.action.openChartCopy : t.action.openChart}
      </Action>
      <p class="note">{t.action.menuPath}</p>
    </section>
  );
}

/** Running again is worth a button when nothing blocks, when nobody knows, or after a repair; else it is the second choice. */
const Rerun = ({ status, words, commands, first }: Props & { first: boolean }) => (
  <Action
    name="rerun-sync"
    kind={first ? 'button' : 'quiet'}
    disabled={status.sync.state === 'running'}
    run={() => commands.rerun()}
  >
    {words.panel.action.rerun}
  </Action>
);

export function WhatToDo(props: Props) {
  const { status, words, commands } = props;
  const t = words.panel;
  const { repair } = status;
  const { problem } = words.repair.plan;
  const fixable = status.canRepair ? repairable(status) : [];
  const toCheck = needsChart(status);
  return (
    <>
      {repair.problem && (
        <p class="notice" data-tone="red" role="alert">
          {repair.problem.kind === 'api' ? words.report.api[repair.problem.error.kind] : problem[repair.problem.kind]}
        </p>
      )}
      {fixable.length > 0 && (
        <>
          <Action name="fix" kind="button" disabled={repair.preparing} run={() => commands.fix(null)}>
            {repair.preparing ? t.action.preparing : t.action.fix(fixable.length)}
          </Action>
          <p class="note">{t.action.fixNote}</p>
        </>
      )}
      {fixable.length === 0 && toCheck.length > 0 && <Steps {...props} />}
      {fixable.length > 0 && (
        <Action name="open-chart" kind="quiet" run={() => commands.openChart(null)}>
          {t.action.openChartAlone}
        </Action>
      )}
      <Rerun
        {...props}
        first={fixable.length === 0 && toCheck.length === 0 && (status.error !== null || status.facts.entriesLeft !== 0)}
      />
      {fixable.length === 0 && toCheck.length === 0 && status.error !== null && (
        <Action name="open-chart" kind="quiet" run={() => commands.openChart(null)}>
          {t.action.openChartAlone}
        </Action>
      )}
    </>
  );
}
