/** What a key opens and what it lacks, or why it could not be told. */
import type { ConnectionProblem, TestAnswer, TestedConnection } from '../../lib/domain/options-view';
import type { OptionsWords } from '../../lib/domain/words/options-fr';
import type { ReportWords } from '../../lib/domain/words/report-fr';
import type { Tone } from './outcome';

type Words = { connection: OptionsWords['connection']; report: ReportWords };

export function problemText(problem: ConnectionProblem, words: OptionsWords['connection']['problem']): string {
  switch (problem.kind) {
    case 'address':
      return words[problem.problem];
    case 'storage':
      return problem.full ? words['storage-full'] : words.storage;
    default:
      return words[problem.kind];
  }
}

function Tested({ tested, words }: { tested: TestedConnection; words: Words }) {
  const { connection, report } = words;
  const { dossier, level, levelForbidden, missingRoutes, activated, otherDossier } = tested;
  return (
    <>
      <p>
        <strong>{connection.opens(dossier.name, dossier.id)}</strong> {activated ? connection.activated : connection.waiting}
      </p>
      {otherDossier && <p>{connection.otherDossier}</p>}
      {levelForbidden ? <p>{connection.firmForbidden}</p> : level === 'firm' && <p>{report.warning['firm-level-key']}</p>}
      {missingRoutes.length === 0 ? (
        <p>{connection.allRoutes}</p>
      ) : (
        <>
          <p>{connection.missing(missingRoutes.length)}</p>
          <ul>
            {missingRoutes.map((route) => (
              <li key={route}>
                <code>{route}</code> – {connection.route[route]}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

export function toneOfTest(answer: TestAnswer): Tone {
  if (!answer.ok) return 'red';
  const { level, levelForbidden, missingRoutes, otherDossier, activated } = answer.tested;
  if (levelForbidden) return 'red';
  return missingRoutes.length > 0 || level === 'firm' || otherDossier || !activated ? 'amber' : 'green';
}

export function TestText({ answer, words }: { answer: TestAnswer; words: Words }) {
  if (answer.ok) return <Tested tested={answer.tested} words={words} />;
  const { problem } = answer;
  if (problem.kind === 'dossier-needed') return <p>{words.connection.problem[problem.kind]}</p>;
  if (problem.kind === 'unknown-dossier') return <p>{words.connection.problem['unknown-dossier'](problem.societyId)}</p>;
  if (problem.kind !== 'api') return <p>{problemText(problem, words.connection.problem)}</p>;
  const { kind, call, code, requestId } = problem.error;
  return (
    <>
      <p>
        <strong>{words.report.api[kind]}</strong>
      </p>
      <p class="fine">{words.report.api.call(call, code, requestId)}</p>
    </>
  );
}
