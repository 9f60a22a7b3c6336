/** Before the next sync: five counts, one for each outcome, each a filter on the page's table. */
import { OUTCOMES } from '../../lib/domain/decision-table';
import type { Status } from '../../lib/domain/status';
import type { PanelWords } from '../../lib/domain/words/panel-fr';
import { Action } from '../action';
import type { PanelCommands, PanelView } from './commands';
import { OUTCOME_TONE } from './tones';

type Props = { status: Status; view: PanelView; t: PanelWords; commands: PanelCommands };

export function Preflight({ status, view, t, commands }: Props) {
  const total = OUTCOMES.reduce((sum, outcome) => sum + status.counts[outcome], 0);
  if (total === 0) return null;
  return (
    <section>
      <h3 class="section">{t.preflight.title(total)}</h3>
      <ul class="counts">
        {OUTCOMES.map((outcome) => (
          <li key={outcome} data-outcome-count={outcome}>
            <span>
              <i class="dot" data-tone={OUTCOME_TONE[outcome]} />
              {view.hasTable && status.counts[outcome] > 0 ? (
                <Action
                  name={`filter-${outcome}`}
                  pressed={view.filter === outcome}
                  label={t.preflight.filter(t.outcome[outcome])}
                  run={() => commands.filter(view.filter === outcome ? null : outcome)}
                >
                  {t.outcome[outcome]}
                </Action>
              ) : (
                t.outcome[outcome]
              )}
            </span>
            <b>{status.counts[outcome].toLocaleString(status.language)}</b>
          </li>
        ))}
      </ul>
      <p class="row">
        {view.filter !== null && (
          <Action name="filter-none" run={() => commands.filter(null)}>
            {t.preflight.clear}
          </Action>
        )}
        <Action name="export-csv" run={() => commands.exportCsv()}>
          {t.action.csv}
        </Action>
      </p>
    </section>
  );
}
