/** The plan of a repair, in full, before anything is written: each line can be unticked. */
import { useState } from 'preact/hooks';
import type { PlanLine, RepairPlan } from '../../lib/domain/repair-plan';
import type { RepairWords } from '../../lib/domain/words/repair-fr';
import { Action } from '../action';
import type { PanelCommands, PanelView } from './commands';

type Props = { plan: RepairPlan; view: PanelView; t: RepairWords; commands: Pick<PanelCommands, 'confirm' | 'cancel'> };

function reasonOf({ reason, other }: PlanLine, t: RepairWords): string {
  const sentence = t.plan.reason[reason];
  return typeof sentence === 'function' ? sentence(other ? `${other.number} (${other.label})` : '') : sentence;
}

function Line({ line, ticked, toggle, t }: { line: PlanLine; ticked: boolean; toggle: () => void; t: RepairWords }) {
  const reason = reasonOf(line, t);
  const id = `plan-${line.id}`;
  return (
    <tr data-plan-line={line.number} data-decision={line.decision}>
      <td>
        {line.decision === 'leave-out' ? (
          <span aria-hidden="true">–</span>
        ) : (
          <input id={id} type="checkbox" checked={ticked} onChange={toggle} aria-label={`${line.number} ${line.label}`} />
        )}
      </td>
      <td>
        {line.number && (
          <label for={id} class="code">
            {line.number}
          </label>
        )}
      </td>
      <td>
        {line.label}
        {reason && <div class="note">{reason}</div>}
      </td>
    </tr>
  );
}

export function Plan({ plan, view, t, commands }: Props) {
  const [unticked, setUnticked] = useState(() => new Set(plan.lines.filter((line) => !line.ticked).map((line) => line.id)));
  const toggle = (id: string) => {
    const next = new Set(unticked);
    if (!next.delete(id)) next.add(id);
    setUnticked(next);
  };
  const offered = plan.lines.filter((line) => line.decision !== 'leave-out');
  const leftOut = plan.lines.filter((line) => line.decision === 'leave-out');
  const ticked = offered.filter((line) => !unticked.has(line.id)).map((line) => line.id);
  return (
    <section data-plan={plan.nonce}>
      <h3 class="plan-title">
        {plan.refusal ? t.plan.refused : offered.length === 0 ? t.plan.nothing : t.plan.title(ticked.length, plan.dossier.name)}
      </h3>
      <p class="note">{t.plan.untouched}</p>
      {plan.refusal && (
        <p class="notice" data-tone="red" data-refusal={plan.refusal}>
          {t.plan.refusal[plan.refusal]}
        </p>
      )}
      {!plan.dossierCompared && <p class="notice">{t.plan.notCompared}</p>}
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{t.plan.number}</th>
            <th scope="col">{t.plan.label}</th>
          </tr>
        </thead>
        <tbody>
          {offered.map((line) => (
            <Line key={line.id} line={line} ticked={!unticked.has(line.id)} toggle={() => toggle(line.id)} t={t} />
          ))}
          {leftOut.length > 0 && (
            <tr>
              <th colspan={3} scope="rowgroup">
                {t.plan.leftOut(leftOut.length)}
              </th>
            </tr>
          )}
          {leftOut.map((line) => (
            <Line key={line.id} line={line} ticked={false} toggle={() => {}} t={t} />
          ))}
        </tbody>
      </table>
      <div class="sticky">
        {view.covered && (
          <p class="notice" data-tone="red" role="alert">
            {t.plan.hidden}
          </p>
        )}
        {plan.refusal === null && offered.length > 0 && (
          <Action
            name="confirm"
            kind="button"
            disabled={ticked.length === 0}
            run={(event) => commands.confirm(plan.nonce, ticked, event)}
          >
            {t.plan.confirm(ticked.length)}
          </Action>
        )}
        <Action name="cancel" kind="quiet" run={() => commands.cancel()}>
          {t.plan.cancel}
        </Action>
      </div>
    </section>
  );
}
