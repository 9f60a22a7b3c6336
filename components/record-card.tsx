/** The small card in a Fiche Client. */
import type { RecordStatus } from '../lib/domain/status';
import { sinceOf, words } from '../lib/domain/words/words';
import { Action } from './action';
import type { PanelCommands } from './panel/commands';
import { CopyButton } from './panel/copy-button';
import { Plan } from './panel/plan';
import { Progress } from './panel/progress';

type Props = { record: RecordStatus; suggested: string | null; commands: PanelCommands };
type Tone = 'green' | 'red' | 'amber';

const TONES: Record<RecordStatus['evidence'], Tone> = {
  present: 'green',
  absent: 'red',
  closed: 'red',
  refused: 'red',
  'same-name': 'amber',
  unknown: 'amber',
};

export function RecordCard({ record, suggested, commands }: Props) {
  const { number, evidence, evidenceAt, key, status } = record;
  const language = status?.language ?? (navigator.language.startsWith('fr') ? 'fr' : 'en');
  const w = words(language);
  const t = w.panel;
  const absent = evidence === 'absent' || evidence === 'same-name';
  const view = { folded: false, filter: null, hasTable: false, covered: false };
  return (
    <section class="surface card" lang={language} aria-label={t.assistant}>
      <header class="head" data-tone={TONES[evidence]}>
        <span class="icon" aria-hidden="true">
          {evidence === 'present' ? '✓' : '!'}
        </span>
        <div>
          <h2>{t.headline.record}</h2>
          {record.name && <p>{record.name}</p>}
        </div>
      </header>
      <div class="body scroll">
        {number === null ? (
          <p class="notice">{t.who.record['no-code']}</p>
        ) : (
          <div class="client" data-client-code={number}>
            <div class="row">
              <span class="code">{number}</span>
              <CopyButton code={number} t={t} copy={commands.copy} />
              <span class="tag" data-tone={TONES[evidence]}>
                {t.who.tag[evidence]}
              </span>
            </div>
            {evidenceAt !== null && <p class="note">{t.who.checkedAt(sinceOf(evidenceAt, Date.now(), language))}</p>}
          </div>
        )}
        {suggested !== null && (
          <div class="notice">
            {t.who.paste(suggested)} <CopyButton code={suggested} t={t} copy={commands.copy} />
          </div>
        )}
        {status?.repair.plan ? <Plan plan={status.repair.plan} view={view} t={w.repair} commands={commands} /> : null}
        {status && <Progress status={status} words={w} commands={commands} />}
        {number !== null && evidence !== 'present' && !status?.repair.plan && (
          <div>
            {absent && status?.canRepair ? (
              <Action name="fix" kind="button" run={() => commands.fix([key])} disabled={status.repair.preparing}>
                {t.action.createHere}
              </Action>
            ) : (
              <Action name="open-chart" kind="button" run={() => commands.openChart([key])}>
                {t.action.openChart}
              </Action>
            )}
          </div>
        )}
      </div>
    </section>
  );
}
