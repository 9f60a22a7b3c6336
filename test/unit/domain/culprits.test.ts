import { describe, expect, test } from 'vitest';
import type { Chart } from '../../../lib/domain/chart';
import { type Culprits, findCulprits, type LastSuccess } from '../../../lib/domain/culprits';
import { diagnose, indexChart } from '../../../lib/domain/diagnosis';
import type { AutoCreate, Banner, ClientFacts } from '../../../lib/domain/facts';
import { account, banner, client } from './samples';

type Given = { clients: ClientFacts[]; chart?: Chart; banner: Banner | null; option?: AutoCreate; lastSuccess?: LastSuccess };
const find = ({ clients, chart = null, banner, option = 'on', lastSuccess = null }: Given): Culprits =>
  findCulprits(banner, diagnose(clients, option, indexChart(chart)).clients, lastSuccess);
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
  test('nobody to suspect and nothing checked: nobody is named', () => {
    expect(find({ clients: [MATCHED], banner: banner('COMPTE5') })).toEqual({ certainty: 'suspected', suspects: [] });
  });
});

describe('CLIENT-UNKNOWN', () => {
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
