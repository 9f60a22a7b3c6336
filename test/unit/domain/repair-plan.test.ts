import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountLabel, LONGEST_LABEL, type PlanInput, planRepair, type RepairCandidate } from '../../../lib/domain/repair-plan';

const account = (number: string, label = 'X', closed = false) => ({ id: 1, number, label, closed });
const client = (number: string | null, name = `Client ${number}`): RepairCandidate => ({
  clientKey: `${number}|${name}`,
  name,
  number,
  state: 'code-differs',
});
const plan = (candidates: RepairCandidate[], known: Partial<PlanInput> = {}) =>
  planRepair({
    candidates,
    chart: [],
    longestNumber: 10,
    linkedDossier: 'SUPPORT & TESTS GI',
    keyDossier: { id: 2123, name: 'Support et Tests GI' },
    keyLevel: 'dossier',
    wrongSetup: false,
    policy: { writingForbidden: false, firmKeyForbidden: false },
    nonce: 'nonce-1',
    ...known,
  });

describe('one client', () => {
  const chart = [account('411AURA', 'AURA'), account('411CLOSED', 'GONE', true), account('411ABCHANG', 'ABC Change')];
  it.each([
    [client('411ROMEOSW', 'ROMEO SWEETS'), 'create', 'missing', null],
    [client(null), 'leave-out', 'no-code', null],
    [client(''), 'leave-out', 'no-code', null],
    [client('401ROMEO'), 'leave-out', 'not-411', null],
    [client('A11ROMEO'), 'leave-out', 'COMPTE6', null],
    [client('411ROMEOSWX'), 'leave-out', 'COMPTE7', null],
    [client('411 ROMEO'), 'leave-out', 'odd-characters', null],
    [client('411AURA'), 'leave-out', 'already-there', '411AURA'],
    [client('411CLOSED'), 'leave-out', 'closed', '411CLOSED'],
    [client('411AURA00'), 'ask', 'near-twin', '411AURA'],
    [client('411ABC', 'SARL ABC CHANGE'), 'ask', 'same-name', '411ABCHANG'],
  ])('%j: %s, %s', (candidate, decision, reason, other) => {
    const [line] = plan([candidate], { chart }).lines;
    expect(line).toMatchObject({ decision, reason, number: candidate.number ?? '', ticked: decision === 'create' });
    expect(line?.other?.number ?? null).toBe(other);
  });
});

it('keeps the order, the letters and the nonce, and makes one account for one number', () => {
  const made = plan([client('411b', 'B'), client('411A', 'A'), client('411b', 'Other B')]);
  expect(made.lines.map(({ id, number, decision, reason }) => [id, number, decision, reason])).toEqual([
    ['1', '411b', 'create', 'missing'],
    ['2', '411A', 'create', 'missing'],
    ['3', '411b', 'leave-out', 'same-number-in-plan'],
  ]);
  expect(made).toMatchObject({ refusal: null, nonce: 'nonce-1', dossier: { id: 2123 }, dossierCompared: true });
});

it('asks about both twins of one plan', () => {
  expect(plan([client('411SOLEILO'), client('411SOLEIL0')]).lines.map((line) => line.reason)).toEqual(['near-twin', 'near-twin']);
});

it.each<[Partial<PlanInput>, string | null]>([
  [{ linkedDossier: 'AUTRE DOSSIER' }, 'wrong-dossier'],
  [{ linkedDossier: null }, null],
  [{ wrongSetup: true }, 'wrong-setup'],
  [{ keyLevel: 'firm' }, null],
  [{ keyLevel: 'firm', policy: { writingForbidden: false, firmKeyForbidden: true } }, 'firm-key-forbidden'],
  [{ policy: { writingForbidden: true, firmKeyForbidden: false } }, 'forbidden-by-policy'],
])('%j: refusal %s', (known, refusal) => expect(plan([client('411A')], known).refusal).toBe(refusal));

it.each([
  ['  ROMEO\n\tSWEETS ', '411A', 'ROMEO SWEETS'],
  ['\u202eEVIL\u0000', '411A', 'EVIL'],
  ['', '411A', '411A'],
  ['é'.repeat(500), '411A', 'é'.repeat(LONGEST_LABEL)],
  ['<b>x</b>', '411A', '<b>x</b>'],
])('label of %j', (name, number, label) => expect(accountLabel(name, number)).toBe(label));

it('never plans what is there, refused or planned twice, and changes no letter', () => {
  const number = fc.oneof(fc.stringMatching(/^411[0-9A-Co]{0,4}$/), fc.string({ maxLength: 25 }), fc.constant(null));
  fc.assert(
    fc.property(fc.array(number, { maxLength: 30 }), fc.array(fc.stringMatching(/^411[0-9A-C]{0,4}$/)), (wanted, there) => {
      const { lines } = plan(
        wanted.map((each) => client(each)),
        { chart: there.map((each) => account(each)) },
      );
      expect(lines.map((line) => line.number)).toEqual(wanted.map((each) => each ?? ''));
      const writable = lines.filter((line) => line.decision !== 'leave-out').map((line) => line.number);
      expect(new Set(writable).size).toBe(writable.length);
      for (const each of writable) {
        expect(there).not.toContain(each);
        expect(each).toMatch(/^411[\x21-\x7e]{0,7}$/);
      }
    }),
  );
});

it('plans 500 culprits in a chart of 10,000 (F19)', () => {
  const chart = Array.from({ length: 10_000 }, (_, i) => account(`411C${String(i).padStart(5, '0')}`, `Company ${i}`));
  const { lines } = plan(
    Array.from({ length: 500 }, (_, i) => client(`411D${String(i).padStart(5, 'X')}`)),
    { chart },
  );
  expect(lines.every((line) => line.decision === 'create')).toBe(true);
});
