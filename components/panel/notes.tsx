/** What could not be read, what is wrong with the set-up, what the API refused, how the last run ended. */
import { repairable as toCreate } from '../../lib/domain/next-step';
import type { Status } from '../../lib/domain/status';
import type { Warning } from '../../lib/domain/warnings';
import { momentOf, sinceOf, type Words } from '../../lib/domain/words/words';
import { Action } from '../action';
import type { PanelCommands } from './commands';
import { ReportButton } from './report-button';

type Props = { status: Status; words: Words; commands: PanelCommands };

/** The two others are told by the headline. */
type Noted = Exclude<Warning['kind'], 'other-dossier-linked' | 'key-for-other-dossier'>;

type Sentence<W> = (warning: W, w: Words['report']['warning']) => string;
const SENTENCES: { [K in Noted]: Sentence<Extract<Warning, { kind: K }>> } = {
  'firm-level-key': (_, w) => w['firm-level-key'],
  'stale-page': ({ count }, w) => w['stale-page'](count),
  'near-twins': ({ count, pairs }, w) => w['near-twins'](count, `${pairs[0]?.code} / ${pairs[0]?.other}`),
  namesakes: ({ count, name, other }, w) => w.namesakes(count, name, other),
  'refused-numbers': ({ count, codes }, w) => w['refused-numbers'](count, codes.join(', ')),
  'missing-journal': ({ label, code }, w) => w['missing-journal'](label, code),
};

const isNoted = (warning: Warning): warning is Extract<Warning, { kind: Noted }> => warning.kind in SENTENCES;
const warningText = (warning: Extract<Warning, { kind: Noted }>, words: Words): string =>
  (SENTENCES[warning.kind] as Sentence<Warning>)(warning, words.report.warning);

type Problem = Props['status']['facts']['problems'][number];

function Problems({ status, words, commands }: Props) {
  const { problems, completeness } = status.facts;
  if (completeness !== 'partial' || problems.length === 0) return null;
  const { problem } = words.report;
  const saying = (part: Problem['part'], reason: Problem['reason']): string =>
    part === 'client-record' && reason === 'script-only' ? problem.recordsWithoutLink : problem.reason[reason];
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
      {status.facts.informationReadAt !== null && (
        <p>{problem.information(momentOf(status.facts.informationReadAt, Date.now(), status.language))}</p>
      )}
      <p class="row">
        <Action name="reread" run={() => commands.reread()}>
          {words.panel.action.reload}
        </Action>
        <ReportButton t={words.panel} report={commands.report} />
      </p>
    </section>
  );
}

export function Notes({ status, words, commands }: Props) {
  const { sync, chart, warnings, notice, language, repair } = status;
  const { report } = words;
  const ended = sync.endedAt === null ? '' : ` (${sinceOf(sync.endedAt, Date.now(), language)})`;
  return (
    <>
      {sync.reason !== null && sync.reason !== 'banner' && (
        <p class="notice" data-tone={sync.state === 'failed' ? 'red' : 'amber'} role="status">
          <strong>{report.sync.title[sync.state]}</strong>
          {ended} – {report.sync.reason[sync.reason]}{' '}
          {sync.state === 'unconfirmed' && (
            <Action name="reread" run={() => commands.reread()}>
              {words.panel.action.reload}
            </Action>
          )}
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
      {status.cannotCreate && toCreate(status).length > 0 && (
        <p class="notice" data-cannot-create={status.cannotCreate}>
          {words.panel.cannotCreate[status.cannotCreate]}
        </p>
      )}
      {warnings.filter(isNoted).map((warning, index) => (
        <p key={`${warning.kind} ${index}`} class="notice" data-warning={warning.kind}>
          {warningText(warning, words)}
        </p>
      ))}
      {notice && <p class="notice">{report.notice[notice]}</p>}
      <Problems status={status} words={words} commands={commands} />
    </>
  );
}
