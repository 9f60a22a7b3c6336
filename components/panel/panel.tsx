/** The panel on Lien My Unisoft: what is wrong, why, with which client, what to do, and what the next sync will do. */
import { headlineOf } from '../../lib/domain/headline';
import type { Status } from '../../lib/domain/status';
import { sinceOf, words as wordsIn } from '../../lib/domain/words/words';
import { Action } from '../action';
import { Culprits, Others } from './clients';
import type { PanelCommands, PanelView } from './commands';
import { Details } from './details';
import { Notes } from './notes';
import { Plan } from './plan';
import { Preflight } from './preflight';
import { Progress } from './progress';
import { Actions, Steps } from './what-to-do';

type Props = { status: Status; view: PanelView; commands: PanelCommands };

function Foot({ status, commands }: Omit<Props, 'view'>) {
  const { panel: t } = wordsIn(status.language);
  const { chart, facts, language } = status;
  const at = (moment: number) => sinceOf(moment, Date.now(), language);
  const read = at(chart.readAt ?? facts.readAt);
  const keyed = chart.state === 'known' || chart.state === 'error';
  return (
    <footer class="foot">
      <span>
        {chart.state === 'loading' && t.foot.chartLoading}
        {chart.state === 'known' && t.foot.chartAt(read)}
        {chart.state === 'partial' && t.foot.seenAt(read)}
        {(chart.state === 'none' || chart.state === 'error') && t.foot.pageAt(at(facts.readAt))}{' '}
        {keyed && (
          <Action name="refresh-chart" run={() => commands.refreshChart()}>
            {t.action.refresh}
          </Action>
        )}
      </span>
      {(chart.dossier ?? facts.dossier) ? <span>{chart.dossier ?? facts.dossier}</span> : null}
      {chart.state !== 'known' && chart.state !== 'loading' && (
        <Action name="add-key" run={() => commands.openOptions('connexion')}>
          {chart.state === 'error' ? t.action.checkKey : t.action.addKey}
        </Action>
      )}
    </footer>
  );
}

export function Panel({ status, view, commands }: Props) {
  const w = wordsIn(status.language);
  const t = w.panel;
  const headline = headlineOf(status, t);
  const { repair } = status;
  const planned = repair.state === 'planned' ? repair.plan : null;
  const lists = {
    culprits: <Culprits status={status} view={view} t={t} commands={commands} />,
    others: <Others status={status} view={view} t={t} commands={commands} />,
  };
  const busy = repair.state === 'running' || repair.state === 'paused';
  const blocking = Math.max(status.counts.blocked, status.culprits.suspects.length);
  return (
    <>
      {view.folded && (
        <section class="surface tab" lang={status.language} aria-label={t.assistant}>
          <button
            type="button"
            data-action="unfold"
            data-tone={headline.tone}
            aria-expanded="false"
            onClick={() => commands.fold(false)}
          >
            <span class="icon" aria-hidden="true">
              {headline.icon}
            </span>
            <span class="tab-text">{t.unfold(blocking)}</span>
          </button>
        </section>
      )}
      <section class="surface panel" lang={status.language} aria-label={t.assistant} hidden={view.folded}>
        <header class="head" data-tone={headline.tone}>
          <span class="icon" aria-hidden="true">
            {headline.icon}
          </span>
          <div aria-live="polite">
            <h2>{headline.text}</h2>
            {headline.why && <p>{headline.why}</p>}
          </div>
          <button
            type="button"
            class="fold"
            data-action="fold"
            aria-expanded="true"
            aria-label={t.fold}
            onClick={() => commands.fold(true)}
          >
            –
          </button>
        </header>
        <div class="body scroll">
          {status.error && <Details error={status.error} t={t} />}
          {planned ? (
            <Plan key={planned.nonce} plan={planned} view={view} t={w.repair} commands={commands} />
          ) : (
            <>
              <Progress status={status} words={w} commands={commands} />
              <Notes status={status} words={w} commands={commands} />
              {repair.state !== 'running' && lists.culprits}
              {!busy && <Steps status={status} words={w} commands={commands} />}
            </>
          )}
          {!planned && <Preflight status={status} view={view} t={t} commands={commands} />}
          {(planned || repair.state === 'running') && lists.culprits}
          {lists.others}
        </div>
        {!planned && !busy && <Actions status={status} words={w} commands={commands} />}
        <Foot status={status} commands={commands} />
      </section>
    </>
  );
}
