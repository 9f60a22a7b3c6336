/** The history as a table; on a narrow window each line becomes a block with its column names. */
import { hostOf, resultText, timeText, toneOf } from '../../lib/domain/history-lines';
import type { HistoryLine } from '../../lib/domain/options-view';
import type { Language } from '../../lib/domain/status';
import type { OptionsWords } from '../../lib/domain/words/options-fr';

type Words = OptionsWords['history'];
type Props = { lines: readonly HistoryLine[]; words: Words; language: Language; title: string };

const Operation = ({ line, words }: { line: HistoryLine; words: Words }) => (
  <div>
    {line.kind === 'sync' ? words.one.sync : <span class="code">{line.number}</span>} {line.name}
  </div>
);

const Result = ({ line, words }: { line: HistoryLine; words: Words }) => (
  <div>
    <span class="tag" data-tone={toneOf(line.result)}>
      {resultText(line.result, words)}
    </span>
    {line.requestId && (
      <span class="reference">
        {words.column.requestId} {line.requestId}
      </span>
    )}
  </div>
);

export function HistoryTable({ lines, words, language, title }: Props) {
  const { column } = words;
  // One Dayboard is the rule: its name on every line would say nothing.
  const severalSites = new Set(lines.map((line) => line.origin)).size > 1;
  return (
    <table class="history">
      <caption class="quietly">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{column.at}</th>
          <th scope="col">{column.operation}</th>
          {severalSites && <th scope="col">{column.site}</th>}
          <th scope="col">{column.command}</th>
          <th scope="col">{column.result}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={`${line.at} ${line.kind} ${line.origin} ${line.number}`}>
            <td data-label={column.at} class="when">
              {timeText(line.at, language)}
            </td>
            <td data-label={column.operation}>
              <Operation line={line} words={words} />
            </td>
            {severalSites && <td data-label={column.site}>{hostOf(line.origin)}</td>}
            <td data-label={column.command}>{words.command[line.command]}</td>
            <td data-label={column.result}>
              <Result line={line} words={words} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
