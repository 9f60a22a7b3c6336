/** The sync at a glance: what blocks, what is left, whether My Unisoft answers, and the two things to click. */

import { OUTCOMES } from '../../lib/domain/decision-table';
import { headlineOf } from '../../lib/domain/headline';
import { repairable } from '../../lib/domain/next-step';
import type { ActiveTab } from '../../lib/domain/seen-page';
import type { Language, Status } from '../../lib/domain/status';
import { popupWords } from '../../lib/domain/words/popup';
import { momentOf, words } from '../../lib/domain/words/words';
import { Action } from '../action';
import { Plan } from '../panel/plan';
import { Progress } from '../panel/progress';
import { OUTCOME_TONE } from '../panel/tones';

export type PopupState = {
  status: Status | null;
  tab: ActiveTab | null;
  /** The browser's question was answered with no. */
  refused: boolean;
  /** The site of the status may still be read. */
  hasAccess: boolean;
  language: Language;
};
export type PopupCommands = {
  rerun(): void;
  fix(): void;
  confirm(nonce: string, ticked: string[]): void;
  cancel(): void;
  resume(): void;
  abandon(): void;
  openLien(): void;
  openOptions(section: string | null): void;
  useHere(origin: string): void;
};
const CHART_TONE = { none: 'grey', loading: 'grey', known: 'green', partial: 'green', error: 'red' } as const;
/** Names shown at a glance; the panel has them all. */
const NAMES = 3;

/** The popup is the browser's own window: no page can cover it. */
const PLAIN_VIEW = { folded: false, filter: null, hasTable: false, covered: false };

type Props = { state: PopupState; commands: PopupCommands };

function NewSite({ state, commands }: Props) {
  const { tab } = state;
  const t = popupWords(state.language);
  if (tab === null || tab.page === null || tab.page === 'chart') {
    return (
      <header class="head" data-tone="blue">
        <span class="icon" aria-hidden="true">
          ?
        </span>
        <div>
          <h1>{tab?.page === 'chart' ? t.thisIs.chart : t.notOurs}</h1>
          <p>{t.notOursWhy}</p>
        </div>
      </header>
    );
  }
  return (
    <>
      <header class="head" data-tone="blue">
        <span class="icon" aria-hidden="true">
          ✓
        </span>
        <div>
          <h1>{t.thisIs[tab.page]}</h1>
          <p>{t.recognised}</p>
        </div>
      </header>
      <div class="body">
        <Action name="use-here" kind="button" run={() => commands.useHere(tab.origin)}>
          {t.useHere}
        </Action>
        <p class="note">{t.useHereNote(tab.host)}</p>
        {state.refused && (
          <p class="notice" role="alert">
            {t.refused}
          </p>
        )}
      </div>
    </>
  );
}

function Glance({ status, state, commands }: Props & { status: Status }) {
  const w = words(status.language);
  const t = popupWords(status.language);
  const headline = headlineOf(status, w.panel);
  const { sync, facts, chart, counts } = status;
  const now = Date.now();
  // With nothing left to send, running again is no urgent matter.
  const calm = status.error === null && facts.entriesLeft === 0;
  const { state: repairing, plan, preparing } = status.repair;
  const busy = repairing === 'running' || repairing === 'paused';
  const canFix = status.canRepair && plan === null && !busy && repairable(status).length > 0;
  // Blocked by an account: running again changes nothing until somebody has looked.
  const look = status.error !== null && status.culprits.certainty !== 'none' && status.culprits.certainty !== 'contradiction';
  const named = status.culprits.suspects.flatMap(({ key }) => status.clients.find((client) => client.key === key) ?? []);
  const reason = sync.reason !== null && sync.reason !== 'banner' ? w.report.sync.reason[sync.reason] : null;
  const rerun = (kind: 'button' | 'quiet') => (
    <Action
      key="rerun-sync"
      name="rerun-sync"
      kind={kind}
      disabled={sync.state === 'running' || repairing === 'running'}
      run={() => commands.rerun()}
    >
      {w.panel.action.rerun}
    </Action>
  );
  const openLien = (kind: 'button' | 'quiet') => (
    <Action key="open-lien" name="open-lien" kind={kind} run={() => commands.openLien()}>
      {t.openLien}
    </Action>
  );
  const lines: [tone: string, text: string, value: string | number][] = [
    ...(facts.dossier ? ([['green', t.dossier(facts.dossier), t.linked]] as [string, string, string][]) : []),
    [CHART_TONE[chart.state], t.chart, t.chartState[chart.state]],
    ...OUTCOMES.filter((outcome) => outcome !== 'will-sync' && counts[outcome] > 0).map((outcome): [string, string, number] => [
      OUTCOME_TONE[outcome],
      w.panel.outcome[outcome],
      counts[outcome],
    ]),
  ];
  return (
    <>
      <header class="head" data-tone={headline.tone}>
        <span class="icon" aria-hidden="true">
          {headline.icon}
        </span>
        <div role="status">
          <h1>{headline.text}</h1>
          <p>
            {facts.lastSync && `${t.lastSync(facts.lastSync)} · `}
            {facts.entriesLeft !== null && t.left(facts.entriesLeft)}
          </p>
        </div>
      </header>
      <div class="body">
        {!state.hasAccess && (
          <div class="notice" data-tone="red">
            <strong>{t.accessLost(new URL(status.origin).host)}</strong>
            <p>{t.accessLostWhy}</p>
            <Action name="use-here" run={() => commands.useHere(status.origin)}>
              {t.giveBack}
            </Action>
          </div>
        )}
        {reason && <p class="notice">{reason}</p>}
        <ul>
          {named.slice(0, NAMES).map((client) => (
            <li key={client.key} class="row">
              <span>{client.name}</span>
              {client.generatedCode !== null && <span class="code">{client.generatedCode}</span>}
            </li>
          ))}
          {named.length > NAMES && <li class="note">{w.panel.who.shown(NAMES, named.length)}</li>}
        </ul>
        <ul class="counts">
          {lines.map(([tone, text, value]) => (
            <li key={text}>
              <span>
                <i class="dot" data-tone={tone} />
                {text}
              </span>
              <b>{value}</b>
            </li>
          ))}
        </ul>
        <Progress status={status} words={w} commands={commands} />
        {plan && <Plan key={plan.nonce} plan={plan} view={PLAIN_VIEW} t={w.repair} commands={commands} />}
        {canFix && (
          <Action name="fix" kind="button" disabled={preparing} run={() => commands.fix()}>
            {preparing ? w.panel.action.preparing : w.panel.action.fix(repairable(status).length)}
          </Action>
        )}
        {look && !canFix && !busy && !plan
          ? [openLien('button'), rerun('quiet')]
          : [rerun(calm || canFix || busy || plan ? 'quiet' : 'button'), openLien('quiet')]}
        <p class="note">
          {sync.endedAt !== null && sync.by === 'assistant' ? `${t.ran(momentOf(sync.endedAt, now, status.language))} · ` : ''}
          {t.readAt(momentOf(facts.readAt, now, status.language))}
        </p>
      </div>
    </>
  );
}

export function Popup({ state, commands }: Props) {
  const { status } = state;
  const language = status?.language ?? state.language;
  const t = popupWords(language);
  return (
    <div
      class="surface popup"
      lang={language}
      data-sync={status?.sync.state ?? 'idle'}
      data-repair={status?.repair.state ?? 'none'}
      data-error={status?.error?.banner.code ?? ''}
    >
      {status ? <Glance status={status} state={state} commands={commands} /> : <NewSite state={state} commands={commands} />}
      <footer class="foot">
        <Action name="open-history" run={() => commands.openOptions('historique')}>
          {t.history}
        </Action>
        {status && <span>{new URL(status.origin).host}</span>}
        <Action name="open-options" run={() => commands.openOptions(null)}>
          {t.options}
        </Action>
      </footer>
    </div>
  );
}
