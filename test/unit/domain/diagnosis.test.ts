import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Chart, ChartEvidence } from '../../../lib/domain/chart';
import { diagnose, findEvidence, indexChart } from '../../../lib/domain/diagnosis';
import type { ClientFacts } from '../../../lib/domain/facts';
import { account, client } from './samples';

const whole = (...accounts: ReturnType<typeof account>[]): Chart => ({ kind: 'whole', accounts, readAt: 1000 });

const CASES: [string, ClientFacts, Chart, ChartEvidence][] = [
  ['nobody has looked', client('411A'), null, 'unknown'],
  ['there to the letter', client('411A'), whole(account('411A')), 'present'],
  ['not there', client('411A'), whole(account('411Z')), 'absent'],
  ['another case is another account', client('411ABC'), whole(account('411abc', { label: 'AUTRE' })), 'same-name'],
  ['numbers that count clients are not padded', client('411CLI10'), whole(account('411CLI1')), 'absent'],
  ['closed', client('411A'), whole(account('411A', { closed: true })), 'closed'],
  [
    'the same name under another number',
    client('411NEW', { name: 'Café & Fils SARL' }),
    whole(account('411OLD', { label: 'CAFE ET FILS' })),
    'same-name',
  ],
  [
    'the Fiche Client’s number counts, not the table’s',
    client('411OLD', { generatedCode: '411NEW' }),
    whole(account('411OLD')),
    'absent',
  ],
  ['a code that was not read is never guessed', client('411A', { generatedCode: null }), whole(), 'unknown'],
  [
    'a missing client is looked up by the table’s code',
    client('411A', { state: 'missing', generatedCode: null }),
    whole(account('411A')),
    'present',
  ],
  ['a number that My Unisoft refuses', client('011A', { state: 'missing', generatedCode: null }), null, 'refused'],
  ['too long', client(`411${'A'.repeat(18)}`, { state: 'missing' }), whole(), 'refused'],
  [
    'looked up in the page: absent',
    client('411A'),
    { kind: 'seen', lookups: [{ number: '411A', found: null, at: 5 }] },
    'absent',
  ],
  [
    'looked up in the page: another number says nothing',
    client('411A'),
    { kind: 'seen', lookups: [{ number: '411B', found: null, at: 5 }] },
    'unknown',
  ],
  [
    'looked up in the page: there',
    client('411A'),
    { kind: 'seen', lookups: [{ number: '411A', found: account('411A'), at: 5 }] },
    'present',
  ],
  [
    'matched by its stored id, under another number',
    client('411A', { state: 'matched', account: { id: '8268', label: 'X' } }),
    whole(account('411RENAMED', { id: 8268 })),
    'present',
  ],
  [
    'matched, and gone from the chart since',
    client('411A', { state: 'matched', account: { id: '8268', label: 'X' } }),
    whole(account('411Z')),
    'absent',
  ],
];

describe('what the chart says of a client', () => {
  test.each(CASES)('%s', (_, facts, chart, evidence) => {
    expect(findEvidence(facts, indexChart(chart)).evidence).toBe(evidence);
  });

  test('a matched client whose stored account is gone makes the page stale', () => {
    const facts = client('411A', { state: 'matched', account: { id: '8268', label: 'X' } });
    expect(findEvidence(facts, indexChart(whole(account('411A', { id: 9000 })))).stale).toBe(true);
    expect(findEvidence(facts, indexChart(whole(account('411A', { id: 8268 })))).stale).toBe(false);
  });

  test('two clients without a name are not namesakes', () => {
    const facts = client('411A', { name: '' });
    expect(findEvidence(facts, indexChart(whole(account('411B', { label: '' })))).evidence).toBe('absent');
  });
});

describe('the diagnosis', () => {
  test('counts every client once', () => {
    const states = fc.constantFrom<ClientFacts['state']>('matched', 'missing', 'suggested', 'code-differs');
    const clients = fc.array(fc.tuple(fc.string({ minLength: 1, maxLength: 8 }), states));
    const chart = fc.array(fc.string({ minLength: 1, maxLength: 8 }));
    fc.assert(
      fc.property(clients, chart, fc.constantFrom<'on' | 'off' | 'unknown'>('on', 'off', 'unknown'), (rows, numbers, option) => {
        const facts = rows.map(([code, state]) => client(code, { state }));
        const { clients: diagnosed, counts } = diagnose(
          facts,
          option,
          indexChart(whole(...numbers.map((number) => account(number)))),
        );
        expect(diagnosed).toHaveLength(facts.length);
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(facts.length);
        for (const one of diagnosed) {
          if (numbers.includes(one.generatedCode ?? '')) expect(one.outcome).toBe('will-sync');
        }
      }),
    );
  });
});
