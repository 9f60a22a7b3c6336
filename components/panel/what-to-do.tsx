/** What to do: one primary button that is always in view, and quieter ways beside it. */
import { blamesNobody, needsChart, repairable } from '../../lib/domain/next-step';
import type { Status } from '../../lib/domain/status';
import type { Words } from '../../lib/domain/words/words';
import { Action } from '../action';
import type { PanelCommands } from './commands';
import { ReportButton } from './report-button';

type Props = { status: Status; words: Words; commands: PanelCommands };

/** For an error about no client: what to do about it. Without a key: the three steps of the way through My Unisoft's own page. */
export function Steps({ status, words, commands }: Props) {
  const t = words.panel;
  const waiting = needsChart(status);
  if (blamesNobody(status) && status.error) {
    const { fix, retry, evidence } = status.error.explanation;
    return (
      <section data-advice>
        <h3 class="section">{t.details.fix}</h3>
        <p>{fix}</p>
        {evidence === 'unknown' ? <ReportButton t={t} report={commands.report} /> : <p class="note">{t.details.retry[retry]}</p>}
      </section>
    );
  }
  if (waiting.length === 0 || (status.canRepair && repairable(status).length > 0)) return null;
  // Once they were looked up, what is left is to create what is absent.
  const checked = waiting.every((client) => client.evidence !== 'unknown');
  const closed = waiting.every((client) => client.evidence === 'closed');
  const steps = [
    t.steps.check(waiting.length),
    closed ? t.steps.reopen(waiting.length) : t.steps.create(waiting.length),
    t.steps.rerun,
  ];
  const now = checked ? 1 : 0;
  return (
    <section>
      <h3 class="section">{status.error === null ? t.steps.prevent : t.steps.title}</h3>
      <ol class="steps">
        {steps.map((step, index) => (
          <li key={step} data-step={index < now ? 'done' : index === now ? 'now' : 'later'}>
            <span>{step}</span>
          </li>
        ))}
      </ol>
      <p class="note">{t.action.menuPath}</p>
    </section>
  );
}

type Way = 'fix' | 'open-chart' | 'rerun-sync';

/** The best way first: repair by the API, else look in My Unisoft, else run again. */
function waysOf(status: Status): Way[] {
  if (status.canRepair && repairable(status).length > 0) return ['fix', 'open-chart', 'rerun-sync'];
  const place = status.error?.explanation.place;
  if (blamesNobody(status)) return place === 'chart-of-accounts' ? ['open-chart', 'rerun-sync'] : ['rerun-sync', 'open-chart'];
  if (needsChart(status).length > 0) return ['open-chart', 'rerun-sync'];
  return status.error === null ? ['rerun-sync'] : ['rerun-sync', 'open-chart'];
}

export function Actions({ status, words, commands }: Props) {
  const t = words.panel;
  const [first, ...others] = waysOf(status);
  const inChart = needsChart(status);
  const absent = inChart.some((client) => client.evidence === 'absent');
  const closed = inChart.length > 0 && inChart.every((client) => client.evidence === 'closed');
  const { preparing } = status.repair;
  const running = status.sync.state === 'running';
  // With nothing left to send, while the page is still read, when it would block or helps only after a fix, or with another dossier linked, running again is no urgent matter.
  const premature =
    status.facts.completeness === 'loading' ||
    (status.error === null && status.counts.blocked > 0) ||
    (blamesNobody(status) && status.error?.explanation.retry !== 'retry') ||
    status.warnings.some((warning) => warning.kind === 'other-dossier-linked');
  const calm = first === 'rerun-sync' && (premature || (status.error === null && status.facts.entriesLeft === 0));
  const texts: Record<Way, string> = {
    fix: preparing ? t.action.preparing : t.action.fix(repairable(status).length),
    'open-chart':
      first !== 'open-chart' || closed || blamesNobody(status)
        ? t.action.openChartAlone
        : absent
          ? t.action.openChartCopy
          : t.action.openChart,
    'rerun-sync': t.action.rerun,
  };
  const run: Record<Way, () => void> = {
    fix: () => commands.fix(null),
    'open-chart': () => commands.openChart(null),
    'rerun-sync': () => commands.rerun(),
  };
  const draw = (way: Way, kind: 'button' | 'quiet' | 'link') => (
    <Action key={way} name={way} kind={kind} disabled={running || (way === 'fix' && preparing)} run={run[way]}>
      {texts[way]}
    </Action>
  );
  return (
    <div class="actions">
      {first && draw(first, calm ? 'quiet' : 'button')}
      {first === 'fix' && <p class="note">{t.action.fixNote}</p>}
      {others.length > 0 && <p class="row">{others.map((way) => draw(way, 'link'))}</p>}
    </div>
  );
}
