/** The history as it is read by a person: one row of words for each line, the same on the page and in the file. */
import { csv } from './csv';
import type { HistoryLine } from './options-view';
import type { Language } from './status';
import { optionsEn } from './words/options-en';
import { type OptionsWords, optionsFr } from './words/options-fr';

export type HistoryFilter = { text: string; kind: 'all' | HistoryLine['kind'] };

const wordsOf = (language: Language): OptionsWords['history'] => (language === 'fr' ? optionsFr : optionsEn).history;

const known = (names: Record<string, string>, name: string): string =>
  Object.hasOwn(names, name) ? (names[name] ?? name) : name;

/** « failed:COMPTE32 » is « échec (COMPTE32) ». A result that has no word is shown as it is. */
export function resultText(result: string, words: OptionsWords['history']): string {
  const [state = '', ...rest] = result.split(':');
  const code = rest.join(':');
  return known(words.result, state) + (code ? ` (${known(words.detail, code)})` : '');
}

export type HistoryTone = 'green' | 'red' | 'amber' | 'grey';
const TONES = new Map<string | undefined, HistoryTone>([
  ['created', 'green'],
  ['found', 'green'],
  ['succeeded', 'green'],
  ['failed', 'red'],
]);
export const toneOf = (result: string): HistoryTone => TONES.get(result.split(':')[0]) ?? 'amber';

export const hostOf = (origin: string): string => (URL.canParse(origin) ? new URL(origin).host : origin);

export const timeText = (at: number, language: Language): string =>
  new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'short', timeStyle: 'short' }).format(at);

/** In the order of the columns. */
function historyRow(line: HistoryLine, language: Language): string[] {
  const words = wordsOf(language);
  return [
    timeText(line.at, language),
    words.one[line.kind],
    line.number,
    line.name,
    hostOf(line.origin),
    words.command[line.command],
    resultText(line.result, words),
    line.requestId ?? '',
  ];
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Lines of the kind, in which every word of the text is found somewhere: accents and case do not count. */
export function filterHistory(lines: readonly HistoryLine[], { text, kind }: HistoryFilter, language: Language): HistoryLine[] {
  const wanted = plain(text).split(/\s+/).filter(Boolean);
  return lines.filter((line) => {
    if (kind !== 'all' && line.kind !== kind) return false;
    if (wanted.length === 0) return true;
    const row = plain(historyRow(line, language).join(' '));
    return wanted.every((word) => row.includes(word));
  });
}

export function historyCsv(lines: readonly HistoryLine[], language: Language): string {
  const { column } = wordsOf(language);
  const head = [column.at, column.kind, column.number, column.name, column.site, column.command, column.result, column.requestId];
  return csv([head, ...lines.map((line) => historyRow(line, language))]);
}
