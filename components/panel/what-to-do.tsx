/** What to do: one primary button that is always in view, and quieter ways beside it. */
import { needsChart, repairable } from '../../lib/domain/next-step';
import type { Status } from '../../lib/domain/status';
import type { Words } from '../../lib/domain/words/words';
import { Action } from '../action';
import type { PanelCommands } from './commands';

type Props = { status: Status; words: Words; commands: PanelCommands };

/** Without a key: the three steps of the way through My Unisoft's own page. */
export function Steps({ status, words }: Omit<Props, 'commands'>) {
  const t = words.panel;
  const waiting = needsChart(status);
  if (waiting.length === 0 || (status.canRepair && repairable(status).length > 0)) return null;
  // Once they were looked up, what is left is to create what is absent.
  const checked = waiting.every((client) => client.evidence !== 'unknown');
  const steps = [t.steps.check(waiting.length), t.steps.create(waiting.length), t.steps.rerun];
  const now = checked ? 1 : 0;
  return (
    <section>
      <h3 class="section">{t.steps.title}</h3>
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
  if (needsChart(status).length > 0) return ['open-chart', 'rerun-sync'];
  return status.error === null ? ['rerun-sync'] : ['rerun-sync', 'open-chart'];
}

export function Actions({ status, words, commands }: Props) {
  const t = words.panel;
  const [first, ...others] = waysOf(status);
  const absent = needsChart(status).some((client) => client.evidence === 'absent');
  const { preparing } = status.repair;
  const running = status.sync.state === 'running';
  // With nothing left to send, running again is no urgent matter.
  const calm = first === 'rerun-sync' && status.error === null && status.facts.entriesLeft === 0;
  const texts: Record<Way, string> = {
    fix: preparing ? t.action.preparing : t.action.fix(repairable(status).length),
    'open-chart': first !== 'open-chart' ? t.action.openChartAlone : absent ? t.action.openChartCopy : t.action.openChart,
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
