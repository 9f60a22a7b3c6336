import { describe, expect, it } from 'vitest';
import type { LienReading } from '../../../lib/dayboard/lien';
import { mergeSite, type Parts, summed } from '../../../lib/dayboard/merge';
import type { ClientFacts } from '../../../lib/domain/facts';

const reading = (more: Partial<LienReading> = {}, information: Partial<LienReading['information']> = {}): LienReading => ({
  page: 'informations',
  url: 'https://d.example/i',
  banner: null,
  saysSuccess: false,
  information: {
    autoCreate: 'unknown',
    dossier: null,
    lastSync: null,
    entriesLeft: null,
    journals: [],
    start: null,
    ...information,
  },
  hasInformation: true,
  hasClientTable: false,
  tabs: [],
  tablePages: [],
  trigger: null,
  loginPage: false,
  ...more,
});
const client = (code: string, more: Partial<ClientFacts> = {}): ClientFacts => ({
  name: 'A',
  code,
  state: 'matched',
  suggestions: [],
  account: null,
  recordUrl: null,
  generatedCode: null,
  recordProblem: 'not-read',
  ...more,
});
const parts = (more: Partial<Parts>): Parts => ({
  page: 'informations',
  url: 'https://d.example/i',
  readAt: 1,
  readings: [reading({}, { autoCreate: 'on' })],
  clients: [],
  problems: [],
  loading: false,
  ...more,
});

describe('merging what the documents of a site say', () => {
  it.each([
    [['on', 'unknown'], 'on'],
    [['on', 'on'], 'on'],
    [['on', 'off'], 'unknown'],
    [['unknown', 'unknown'], 'unknown'],
  ] as const)('%j is %s', (said, result) => {
    expect(mergeSite(parts({ readings: said.map((autoCreate) => reading({}, { autoCreate })) })).autoCreate).toBe(result);
  });

  it('says when the option is not told, which is no gap in the reading', () => {
    const facts = mergeSite(parts({ readings: [reading()] }));
    expect(facts).toMatchObject({ completeness: 'complete', problems: [{ part: 'auto-create', reason: 'not-said' }] });
  });

  it('is partial with any other problem, loading before the end', () => {
    expect(mergeSite(parts({ problems: [{ part: 'row', reason: 'unknown-state', count: 2 }] })).completeness).toBe('partial');
    expect(mergeSite(parts({ loading: true })).completeness).toBe('loading');
  });

  it('believes an error more than a success', () => {
    const banner = { code: 'COMPTE5', clientName: null, message: 'm' };
    expect(mergeSite(parts({ readings: [reading({ saysSuccess: true }), reading({ banner })] }))).toMatchObject({
      saysSuccess: false,
      banner,
    });
  });

  it('keeps the first of each fact, and each client once', () => {
    const facts = mergeSite(
      parts({
        readings: [reading({}, { dossier: null }), reading({}, { dossier: 'D', lastSync: '1/1/2024' })],
        clients: [
          client('411A'),
          client('411A'),
          client('411A', { name: 'B' }),
          client('411A', { recordUrl: 'https://d.example/2' }),
        ],
      }),
    );
    expect(facts).toMatchObject({ dossier: 'D', lastSync: '1/1/2024' });
    expect(facts.clients).toHaveLength(3);
  });

  it('sums problems of one kind', () => {
    const problem = { part: 'client-record', reason: 'no-code', count: 1 } as const;
    expect(summed([problem, problem])).toEqual([{ ...problem, count: 2 }]);
  });
});
