import { expect, test } from 'vitest';
import { diagnose, indexChart } from '../../../lib/domain/diagnosis';
import type { ClientFacts } from '../../../lib/domain/facts';
import { findWarnings, type WarningInput } from '../../../lib/domain/warnings';
import { otherDossierLinked } from '../../../lib/domain/wrong-dossier';
import { account, client } from './samples';

const input = (clients: ClientFacts[], known: Partial<WarningInput> = {}, numbers: string[] | null = null): WarningInput => ({
  clients: diagnose(
    clients,
    'on',
    indexChart(numbers && { kind: 'whole', accounts: numbers.map((number) => account(number)), readAt: 1 }),
  ).clients,
  otherDossier: false,
  linkedDossier: 'SUPPORT & TESTS GI',
  keyDossier: null,
  firmLevelKey: false,
  journals: [],
  diaryCodes: null,
  ...known,
});
const kinds = (given: WarningInput) => findWarnings(given).map(({ kind }) => kind);
const many = (count: number, state: ClientFacts['state']) =>
  Array.from({ length: count }, (_, index) => client(`411${state[0]}${index}`, { state }));

test('a key for another dossier than the linked one', () => {
  expect(kinds(input([], { keyDossier: 'BOULANGERIE DU PORT' }))).toEqual(['key-for-other-dossier']);
  expect(kinds(input([], { keyDossier: 'Support et Tests G.I.' }))).toEqual([]);
  expect(kinds(input([], { keyDossier: 'BOULANGERIE', linkedDossier: null }))).toEqual([]);
});
test('nearly every row differs: another dossier was linked', () => {
  expect(otherDossierLinked([...many(9, 'code-differs'), ...many(1, 'matched')], null)).toBe(true);
  expect(otherDossierLinked([...many(8, 'code-differs'), ...many(2, 'matched')], null)).toBe(false);
  expect(otherDossierLinked(many(3, 'code-differs'), null)).toBe(false);
  expect(kinds(input(many(10, 'code-differs'), { otherDossier: true }))).toEqual(['other-dossier-linked']);
});
test('a stored account that is in the chart under its id proves that the dossier is the right one', () => {
  const stored = client('411M', { state: 'matched', account: { id: '8268', label: 'M' } });
  const rows = [...many(40, 'code-differs'), stored];
  expect(otherDossierLinked(rows, { kind: 'whole', accounts: [account('411M', { id: 8268 })], readAt: 1 })).toBe(false);
  expect(otherDossierLinked(rows, { kind: 'whole', accounts: [account('411M', { id: 9 })], readAt: 1 })).toBe(true);
  expect(otherDossierLinked(rows, null)).toBe(true);
});
test('a firm-level key', () => expect(kinds(input([], { firmLevelKey: true }))).toEqual(['firm-level-key']));
test('a matched row whose account is gone: the page is stale', () => {
  const row = client('411A', { state: 'matched', account: { id: '77', label: 'A' } });
  expect(kinds(input([row], {}, ['411A']))).toEqual(['stale-page']);
  expect(kinds(input([row], { otherDossier: true }, ['411A']))).toEqual(['other-dossier-linked']);
});
test('numbers that differ by padding or case', () => {
  expect(kinds(input([client('411AURA', { state: 'missing' })], {}, ['411aura000']))).toEqual(['near-twins']);
  expect(kinds(input([client('411AURA', { state: 'missing' })], {}, ['411BACO']))).toEqual([]);
});
test('numbers that My Unisoft would refuse', () => {
  expect(kinds(input([client('0AURA', { state: 'missing' })]))).toEqual(['refused-numbers']);
});
test('the number that would be refused is the one of the Fiche Client', () => {
  const [warning] = findWarnings(input([client('411AURA', { state: 'missing', generatedCode: '0AURA' })]));
  expect(warning).toMatchObject({ kind: 'refused-numbers', codes: ['0AURA'] });
});
test('without a chart: an account to be created beside a client of the same name that matches', () => {
  const matched = client('411AURA', { state: 'matched', name: 'AURA FINANCE' });
  const given = input([matched, client('411AURAFI', { state: 'missing', name: 'S.A.R.L. Aura Finance' })]);
  expect(findWarnings(given)).toEqual([{ kind: 'namesakes', name: 'S.A.R.L. Aura Finance', other: '411AURA', count: 1 }]);
  expect(given.clients.map(({ outcome, evidence }) => [outcome, evidence])).toEqual([
    ['will-sync', 'unknown'],
    ['auto-create', 'unknown'],
  ]);
  expect(kinds(input([matched, client('411AURA00', { state: 'missing', name: 'BACO' })]))).toEqual([]);
});
test('a journal that no longer exists', () => {
  const journals = [{ kind: 'sales' as const, label: 'JOURNAL DE VENTES', code: '02' }];
  expect(kinds(input([], { journals, diaryCodes: ['01', 'BQ'] }))).toEqual(['missing-journal']);
  expect(kinds(input([], { journals, diaryCodes: ['02'] }))).toEqual([]);
  expect(kinds(input([], { journals, diaryCodes: null }))).toEqual([]);
});
