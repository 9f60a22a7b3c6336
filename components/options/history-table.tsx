/** The history as a table; on a narrow window each line becomes a block with its column names. */
import { historyRow, resultText, toneOf } from '../../lib/domain/history-lines';
import type { HistoryLine } from '../../lib/domain/options-view';
import type { Language } from '../../lib/domain/status';
import type { OptionsWords } from '../../lib/domain/words/options-fr';

const COLUMNS = ['at', 'kind', 'number', 'name', 'site', 'command', 'result', 'requestId'] as const;
type Column = (typeof COLUMNS)[number];
type Props = { lines: readonly HistoryLine[]; words: OptionsWords['history']; language: Language; title: string };

function Cell({ column, text, line, words }: { column: Column; text: string; line: HistoryLine; words: Props['words'] }) {
  if (column === 'number' && text) return <span class="code">{text}</span>;
  if (column !== 'result') return <>{text}</>;
  return (
    <span class="tag" data-tone={toneOf(line.result)}>
      {resultText(line.result, words)}
    </span>
  );
}

export const HistoryTable = ({ lines, words, language, title }: Props) => (
  <table class="history">
    <caption class="quietly">{title}</caption>
    <thead>
      <tr>
        {COLUMNS.map((column) => (
          <th key={column} scope="col">
            {words.column[column]}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {lines.map((line) => {
        const row = historyRow(line, language);
        return (
          <tr key={`${line.at} ${line.kind} ${line.origin} ${line.number}`}>
            {COLUMNS.map((column, place) => (
              <td key={column} data-column={column} data-label={words.column[column]} data-empty={row[place] ? undefined : true}>
                <Cell column={column} text={row[place] ?? ''} line={line} words={words} />
              </td>
            ))}
          </tr>
        );
      })}
    </tbody>
  </table>
);
