/** One client: name, number, how sure we are and why, and what can be done about it. */
import type { Suspicion } from '../../lib/domain/culprits';
import type { DiagnosedClient } from '../../lib/domain/diagnosis';
import { shownEvidence } from '../../lib/domain/shown-evidence';
import type { Status } from '../../lib/domain/status';
import type { PanelWords } from '../../lib/domain/words/panel-fr';
import { sinceOf } from '../../lib/domain/words/words';
import { Action } from '../action';
import type { PanelCommands, PanelView } from './commands';
import { CopyButton } from './copy-button';
import { OUTCOME_TONE } from './tones';

type Props = {
  client: DiagnosedClient;
  why: Suspicion | null;
  status: Status;
  view: PanelView;
  t: PanelWords;
  commands: PanelCommands;
};

/** The tag: the proof where there is one, else what the next sync does. */
function tagOf(client: DiagnosedClient, t: PanelWords): string {
  const { evidence, outcome } = client;
  const isProof = evidence !== 'unknown' && (outcome === 'blocked' || outcome === 'to-verify');
  return isProof ? t.who.tag[shownEvidence(client)] : t.badge[outcome];
}

function Number_({ client, t, commands }: Pick<Props, 'client' | 't' | 'commands'>) {
  if (client.generatedCode === null) {
    const needed = client.outcome === 'blocked' || client.outcome === 'to-verify';
    return (
      <>
        <span class="code">{client.code}</span>
        {needed && client.recordProblem !== null && <span class="note">{t.who.record[client.recordProblem]}</span>}
      </>
    );
  }
  // The table's number and the Fiche Client's are the same client: it is found under both.
  const other = client.generatedCode === client.code ? {} : attributesOf(client, client.generatedCode);
  return (
    <>
      <span class="code" {...other}>
        {client.generatedCode}
      </span>
      <CopyButton code={client.generatedCode} t={t} copy={commands.copy} />
    </>
  );
}

const attributesOf = (client: DiagnosedClient, code: string) => ({
  'data-client-code': code,
  'data-state': client.state,
  'data-outcome': client.outcome,
});

export function ClientCard({ client, why, status, view, t, commands }: Props) {
  const { recordUrl } = client;
  const [suggestion] = client.suggestions;
  return (
    <li class="client" {...attributesOf(client, client.code)}>
      <div class="name">
        <span>{client.name}</span>
        <span class="tag" data-tone={OUTCOME_TONE[client.outcome]}>
          {tagOf(client, t)}
        </span>
      </div>
      <div class="row">
        <Number_ client={client} t={t} commands={commands} />
        {recordUrl !== null && (
          <Action name="open-record" run={() => commands.openRecord(recordUrl)} label={t.action.recordOf(client.name)}>
            {t.action.record}
          </Action>
        )}
        {view.hasTable && (
          <Action name="see-row" run={() => commands.seeRow(client.key)}>
            {t.action.seeRow}
          </Action>
        )}
      </div>
      {why !== null && why !== 'absent-from-chart' && <p class="note">{t.who.because[why]}</p>}
      {client.lookalike && <p class="note">{t.who.lookalike(client.lookalike.number, client.lookalike.label)}</p>}
      {client.evidenceAt !== null && status.chart.state === 'partial' && (
        <p class="note">{t.who.checkedAt(sinceOf(client.evidenceAt, Date.now(), status.language))}</p>
      )}
      {suggestion && recordUrl !== null && (
        <Action name="use-suggestion" run={() => commands.openRecordWith(recordUrl, suggestion.code)}>
          {t.who.suggestion(suggestion.code)}
        </Action>
      )}
    </li>
  );
}
