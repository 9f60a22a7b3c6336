import { describe, expect, test } from 'vitest';
import type { Chart } from '../../../lib/domain/chart';
import { type Culprits, findCulprits, type LastSuccess } from '../../../lib/domain/culprits';
import { diagnose, indexChart } from '../../../lib/domain/diagnosis';
import type { AutoCreate, Banner, ClientFacts } from '../../../lib/domain/facts';
import { account, banner, client } from './samples';

type Given = {
  clients: ClientFacts[];
  chart?: Chart;
  banner: Banner | null;
  option?: AutoCreate;
  lastSuccess?: LastSuccess;
  cited?: string[];
};
const find = ({ clients, chart = null, banner, option = 'on', lastSuccess = null, cited = [] }: Given): Culprits =>
  findCulprits(banner, diagnose(clients, option, indexChart(chart)).clients, lastSuccess, cited);
const seen = (lookups: Record<string, 'absent' | 'open' | 'closed'>): Chart => ({
  kind: 'seen',
  lookups: Object.entries(lookups).map(([number, is]) => ({
    number,
    found: is === 'absent' ? null : account(number, { closed: is === 'closed' }),
    at: 1,
  })),
});
const codes = (culprits: Culprits): string[] => culprits.suspects.map(({ key }) => key.split('|')[0] ?? '');
const whole = (...numbers: string[]): Chart => ({ kind: 'whole', accounts: numbers.map((number) => account(number)), readAt: 1 });

const A = client('411A');
const B = client('411B');
const MATCHED = client('411M', { state: 'matched' });
const MISSING = client('411N', { state: 'missing' });

describe('COMPTE5', () => {
  test('without a chart: every client whose code differs is suspected, and no other', () => {
    const found = find({ clients: [A, MATCHED, MISSING, B], banner: banner('COMPTE5') });
    expect(found.certainty).toBe('suspected');
    expect(codes(found)).toEqual(['411A', '411B']);
  });
  test('with the chart: known', () => {
    const found = find({ clients: [A, MATCHED, B], chart: whole('411A', '411M'), banner: banner('COMPTE5') });
    expect(found).toEqual({ certainty: 'known', suspects: [{ key: '411B|CLIENT 411B', why: 'absent-from-chart' }] });
  });
  test('a matched client whose account is gone is found too', () => {
    expect(codes(find({ clients: [MATCHED], chart: whole('411A'), banner: banner('COMPTE5') }))).toEqual(['411M']);
  });
  test('every code is in the chart: the evidence contradicts itself, and that is said', () => {
    const found = find({ clients: [A, MATCHED], chart: whole('411A', '411M'), banner: banner('COMPTE5') });
    expect(found).toEqual({ certainty: 'contradiction', suspects: [] });
  });
  test('one number looked up and absent is enough to know', () => {
    const chart: Chart = { kind: 'seen', lookups: [{ number: '411B', found: null, at: 1 }] };
    expect(find({ clients: [A, B], chart, banner: banner('COMPTE5') }).certainty).toBe('known');
  });
  test('one number looked up and there takes its client off the list', () => {
    const chart: Chart = { kind: 'seen', lookups: [{ number: '411B', found: account('411B'), at: 1 }] };
    const found = find({ clients: [A, B], chart, banner: banner('COMPTE5') });
    expect(found.certainty).toBe('suspected');
    expect(codes(found)).toEqual(['411A']);
  });
  test('who matched at the last success and no longer does is suspected first', () => {
    const lastSuccess: LastSuccess = { at: 1, states: new Map([['411B|CLIENT 411B', 'matched']]) };
    const found = find({ clients: [A, B], banner: banner('COMPTE5'), lastSuccess });
    expect(found.suspects.map(({ why }) => why)).toEqual(['was-matched-at-last-success', 'account-gone']);
    expect(codes(found)).toEqual(['411B', '411A']);
  });
  test('a closed account is not what the message says: whoever was not looked up is still the suspect', () => {
    const found = find({ clients: [A, B], chart: seen({ '411A': 'closed' }), banner: banner('COMPTE5') });
    expect(found).toEqual({ certainty: 'suspected', suspects: [{ key: '411B|CLIENT 411B', why: 'account-gone' }] });
  });
  test('of an absent and a closed account, the absent one is the culprit', () => {
    const found = find({ clients: [A, B], chart: seen({ '411A': 'closed', '411B': 'absent' }), banner: banner('COMPTE5') });
    expect(found).toEqual({ certainty: 'known', suspects: [{ key: '411B|CLIENT 411B', why: 'absent-from-chart' }] });
  });
  test('everything else is there: the closed account stops the next sync', () => {
    const found = find({ clients: [A, B], chart: seen({ '411A': 'closed', '411B': 'open' }), banner: banner('COMPTE5') });
    expect(found).toEqual({ certainty: 'known', suspects: [{ key: '411A|CLIENT 411A', why: 'closed-in-chart' }] });
  });
  test('who differed already when the last sync went through is suspected last', () => {
    const lastSuccess: LastSuccess = { at: 1, states: new Map([['411A|CLIENT 411A', 'code-differs']]) };
    const found = find({ clients: [A, B], banner: banner('COMPTE5'), lastSuccess });
    expect(found.suspects.map(({ why }) => why)).toEqual(['account-gone', 'differed-at-last-success']);
    expect(codes(found)).toEqual(['411B', '411A']);
  });
  test('nobody to suspect and nothing checked: nobody is named', () => {
    expect(find({ clients: [MATCHED], banner: banner('COMPTE5') })).toEqual({ certainty: 'suspected', suspects: [] });
  });
});

describe('a message that names an account', () => {
  test('the client who has it, whatever its state', () => {
    const found = find({ clients: [A, MATCHED], banner: banner('COMPTE32'), cited: ['411M'] });
    expect(found).toEqual({ certainty: 'known', suspects: [{ key: '411M|CLIENT 411M', why: 'cited-by-message' }] });
    expect(codes(find({ clients: [A, B], banner: banner('COMPTE30'), cited: ['411B'] }))).toEqual(['411B']);
  });
  test('by the number of its Fiche Client, not by another client’s in the table', () => {
    const moved = client('411OLD', { generatedCode: '411NEW' });
    expect(codes(find({ clients: [moved], banner: banner('COMPTE32'), cited: ['411NEW'] }))).toEqual(['411OLD']);
    expect(find({ clients: [moved], banner: banner('COMPTE32'), cited: ['411OLD'] }).suspects).toEqual([]);
  });
  test('open again since: the evidence contradicts itself', () => {
    const found = find({ clients: [A], chart: seen({ '411A': 'open' }), banner: banner('COMPTE32'), cited: ['411A'] });
    expect(found.certainty).toBe('contradiction');
  });
});

describe('COMPTE32, a closed account', () => {
  test('no account was deleted: without a chart nobody is blamed', () => {
    expect(find({ clients: [A, B], banner: banner('COMPTE32') })).toEqual({ certainty: 'none', suspects: [] });
  });
  test('the closed account, and no absent one', () => {
    const found = find({
      clients: [A, B, MISSING],
      chart: seen({ '411A': 'absent', '411N': 'closed' }),
      banner: banner('COMPTE32'),
    });
    expect(found).toEqual({ certainty: 'known', suspects: [{ key: '411N|CLIENT 411N', why: 'closed-in-chart' }] });
  });
});

describe('CLIENT-UNKNOWN', () => {
  test('of two clients with the named name, the one without an account', () => {
    const clients = [client('411D', { state: 'matched', name: 'DUPONT' }), client('411E', { state: 'missing', name: 'Dupont' })];
    expect(codes(find({ clients, banner: banner('CLIENT-UNKNOWN', 'DUPONT'), option: 'off' }))).toEqual(['411E']);
  });
  test.each(['ROMEO SWIM (411ROMEOSW)', '411ROMEOSW - Roméo Swim', '411ROMEOSW', 'SAS Roméo Swim'])('named as %s', (name) => {
    const clients = [MISSING, client('411ROMEOSW', { state: 'missing', name: 'ROMEO SWIM' })];
    expect(find({ clients, banner: banner('CLIENT-UNKNOWN', name), option: 'off' }).certainty).toBe('known');
    expect(codes(find({ clients, banner: banner('CLIENT-UNKNOWN', name), option: 'off' }))).toEqual(['411ROMEOSW']);
  });
  test('an account looked up and absent clears no other client without one', () => {
    const clients = [client('411X', { state: 'missing' }), MISSING];
    const found = find({ clients, chart: seen({ '411N': 'absent' }), banner: banner('CLIENT-UNKNOWN'), option: 'off' });
    expect(found.certainty).toBe('suspected');
    expect(codes(found)).toEqual(['411N', '411X']);
  });
  test('who was not there at the last success is suspected first', () => {
    const lastSuccess: LastSuccess = { at: 1, states: new Map([['411X|CLIENT 411X', 'missing']]) };
    const clients = [client('411X', { state: 'missing' }), MISSING];
    const found = find({ clients, banner: banner('CLIENT-UNKNOWN'), option: 'off', lastSuccess });
    expect(found.suspects.map(({ why }) => why)).toEqual(['new-since-last-success', 'no-account']);
    expect(codes(found)).toEqual(['411N', '411X']);
  });
  test('the client that the message names', () => {
    const named = find({
      clients: [A, client('411N', { state: 'missing', name: 'Café du Port SARL' })],
      banner: banner('CLIENT-UNKNOWN', 'CAFE DU PORT'),
      option: 'off',
    });
    expect(named).toEqual({ certainty: 'known', suspects: [{ key: '411N|Café du Port SARL', why: 'named-by-message' }] });
  });
  test('without a name: the clients without an account', () => {
    const found = find({ clients: [A, MATCHED, MISSING], banner: banner('CLIENT-UNKNOWN'), option: 'off' });
    expect(found.certainty).toBe('suspected');
    expect(codes(found)).toEqual(['411N']);
  });
  test('a name that is in no row falls back on the candidates', () => {
    expect(codes(find({ clients: [MISSING], banner: banner('CLIENT-UNKNOWN', 'INCONNU'), option: 'off' }))).toEqual(['411N']);
  });
});

test.each([
  ['no banner', null],
  ['a code that blames no account', banner('JOURNAL2')],
  ['a message without a code', banner('')],
])('%s: nobody is blamed', (_, given) => {
  expect(find({ clients: [A], banner: given })).toEqual({ certainty: 'none', suspects: [] });
});
