/** What could not be read, what is wrong with the set-up, what the API refused, how the last run ended. */
import type { Status } from '../../lib/domain/status';
import type { Warning } from '../../lib/domain/warnings';
import { momentOf, timeOf, type Words } from '../../lib/domain/words/words';
import { Action } from '../action';
import type { PanelCommands } from './commands';

type Props = { status: Status; words: Words; commands: PanelCommands };

/** Told by the headline already. */
const IN_HEADLINE = new Set<Warning['kind']>(['other-dossier-linked', 'key-for-other-dossier']);

const SENTENCES: { [K in Warning['kind']]: (warning: Extract<Warning, { kind: K }>, w: Words['report']['warning']) => string } = {
  'other-dossier-linked': ({ count, total }, w) => w['other-dossier-linked'](count, total),
  'key-for-other-dossier': ({ linked, keyDossier }, w) => w['key-for-other-dossier'](linked, keyDossier),
  'firm-level-key': (_, w) => w['firm-level-key'],
  'stale-page': ({ count }, w) => w['stale-page'](count),
  'near-twins': ({ count, pairs }, w) => w['near-twins'](count, `${pairs[0]?.code} / ${pairs[0]?.other}`),
  'refused-numbers': ({ count, codes }, w) => w['refused-numbers'](count, codes.join(', ')),
  'missing-journal': ({ label, code }, w) => w['missing-journal'](label, code),
};

type Problem = Props['status']['facts']['problems'][number];

const warningText = (warning: Warning, words: Words): string =>
  (SENTENCES[warning.kind] as (warning: Warning, w: Words['report']['warning']) => string)(warning, words.report.warning);

function Problems({ status, words, commands }: Props) {
  const { problems, completeness } = status.facts;
  if (completeness !== 'partial' || problems.length === 0) return null;
  const { problem } = words.report;
  const saying = (part: Problem['part'], reason: Problem['reason']): string =>
    (part === 'client-record' && (problem.records as Partial<Record<Problem['reason'], string>>)[reason]) ||
    problem.reason[reason];
  return (
    <section class="notice" data-problems={problems.length}>
      <strong>{problem.title}</strong>
      <ul>
        {problems.map(({ part, reason, count }) => (
          <li key={`${part} ${reason}`} data-problem={`${part}:${reason}`}>
            {problem.line(problem.part[part], saying(part, reason), count)}
          </li>
        ))}
      </ul>
      {status.facts.clientsReadAt !== null && (
        <p>{problem.earlier(momentOf(status.facts.clientsReadAt, Date.now(), status.language))}</p>
      )}
      <p class="row">
        <Action name="reread" run={() => commands.reread()}>
          {words.panel.action.reload}
        </Action>
        <Action name="report" run={() => void commands.report()}>
          {words.panel.action.report}
        </Action>
      </p>
    </section>
  );
}

export function Notes({ status, words, commands }: Props) {
  const { sync, chart, warnings, notice, language, repair } = status;
  const { report } = words;
  const ended = sync.endedAt === null ? '' : ` (${timeOf(sync.endedAt, language)})`;
  return (
    <>
      {sync.reason !== null && sync.reason !== 'banner' && (
        <p class="notice" data-tone={sync.state === 'failed' ? 'red' : 'amber'} role="status">
          <strong>{report.sync.title[sync.state]}</strong>
          {ended} – {report.sync.reason[sync.reason]}
        </p>
      )}
      {repair.problem && (
        <p class="notice" data-tone="red" role="alert">
          {repair.problem.kind === 'api' ? report.api[repair.problem.error.kind] : words.repair.plan.problem[repair.problem.kind]}
        </p>
      )}
      {chart.error && (
        <p class="notice" data-tone="red">
          {report.api[chart.error.kind]}{' '}
          <span class="note">{report.api.call(chart.error.call, chart.error.code, chart.error.requestId)}</span>
        </p>
      )}
      {warnings
        .filter((warning) => !IN_HEADLINE.has(warning.kind))
        .map((warning) => (
          <p key={warning.kind} class="notice" data-warning={warning.kind}>
            {warningText(warning, words)}
          </p>
        ))}
      {notice && <p class="notice">{report.notice[notice]}</p>}
      <Problems status={status} words={words} commands={commands} />
    </>
  );
}
