import { expect, it } from 'vitest';
import { filterHistory, historyCsv, resultText, timeText, toneOf } from '../../../lib/domain/history-lines';
import type { HistoryLine } from '../../../lib/domain/options-view';
import { optionsFr } from '../../../lib/domain/words/options-fr';

const at = Date.UTC(2026, 4, 4, 12);
const line = (part: Partial<HistoryLine> = {}): HistoryLine => ({
  at,
  kind: 'account',
  origin: 'https://gestion.example',
  number: '411ROMEOSW',
  name: 'ROMÉO SWING',
  command: 'repair',
  result: 'created',
  requestId: 'abc-1',
  ...part,
});

it.each([
  ['created', 'créé', 'green'],
  ['failed:COMPTE32', 'échec (COMPTE32)', 'red'],
  ['failed:number-changed', 'échec (autre numéro)', 'red'],
  ['unconfirmed:answer-lost', 'non confirmée (réponse perdue)', 'amber'],
  ['something-new', 'something-new', 'amber'],
  ['constructor', 'constructor', 'amber'],
  ['failed:a:b', 'échec (a:b)', 'red'],
])('%s is said « %s »', (result, text, tone) => {
  expect(resultText(result, optionsFr.history)).toBe(text);
  expect(toneOf(result)).toBe(tone);
});

it('finds words in any order, whatever their accents', () => {
  const lines = [line(), line({ kind: 'sync', number: '', name: '', command: 'rerun', result: 'failed:COMPTE5' })];
  const found = (text: string, kind: 'all' | 'account' | 'sync' = 'all') => filterHistory(lines, { text, kind }, 'fr').length;
  expect(found('')).toBe(2);
  expect(found('swing romeo')).toBe(1);
  expect(found('COMPTE5')).toBe(1);
  expect(found('', 'sync')).toBe(1);
  expect(found('romeo', 'sync')).toBe(0);
  expect(found('(.*')).toBe(0);
});

it('writes a file with every column, and no formula', () => {
  const [head, row] = historyCsv([line({ name: '=HYPERLINK("x")' })], 'fr')
    .slice(1)
    .split('\r\n');
  expect(head).toBe('"Date";"Nature";"Numéro";"Client";"Site";"Commande";"Résultat";"Référence"');
  expect(row).toBe(
    `"${timeText(at, 'fr')}";"Compte";"411ROMEOSW";"'=HYPERLINK(""x"")";"gestion.example";"Créer et relancer";"créé";"abc-1"`,
  );
  expect(historyCsv([], 'en')).toContain('"Kind"');
});
