import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DECISIONS, decide, type EVIDENCE_COLUMNS, type Outcome } from '../../../lib/domain/decision-table';
import type { AutoCreate, CorrespondenceState } from '../../../lib/domain/facts';

/** The same rule, written a second time as sentences from the vendor's page and the contract: both must agree, row by row. */
type Row = [CorrespondenceState, AutoCreate, (typeof EVIDENCE_COLUMNS)[number], Outcome];
const on = 'on';
const off = 'off';
const unsaid = 'unknown';
const ROWS: Row[] = [
  // Correspondance OK: syncs, whatever the option; a deleted or closed account refuses the entry.
  ...([on, off, unsaid] as const).flatMap((option): Row[] => [
    ['matched', option, 'unknown', 'will-sync'],
    ['matched', option, 'present', 'will-sync'],
    ['matched', option, 'absent', 'blocked'],
    ['matched', option, 'closed', 'blocked'],
    ['matched', option, 'same-name', 'blocked'],
    ['matched', option, 'refused', 'blocked'],
    // Code Client différent: the option changes nothing; only the chart can tell.
    ['code-differs', option, 'unknown', 'to-verify'],
    ['code-differs', option, 'present', 'will-sync'],
    ['code-differs', option, 'absent', 'blocked'],
    ['code-differs', option, 'closed', 'blocked'],
    ['code-differs', option, 'same-name', 'blocked'],
    ['code-differs', option, 'refused', 'blocked'],
  ]),
  ['missing', on, 'unknown', 'auto-create'],
  ['missing', on, 'present', 'will-sync'],
  ['missing', on, 'absent', 'auto-create'],
  ['missing', on, 'closed', 'blocked'],
  ['missing', on, 'same-name', 'duplicate-risk'],
  ['missing', on, 'refused', 'blocked'],
  ['suggested', on, 'unknown', 'duplicate-risk'],
  ['suggested', on, 'present', 'will-sync'],
  ['suggested', on, 'absent', 'duplicate-risk'],
  ['suggested', on, 'closed', 'blocked'],
  ['suggested', on, 'same-name', 'duplicate-risk'],
  ['suggested', on, 'refused', 'blocked'],
  ...(['missing', 'suggested'] as const).flatMap((state): Row[] => [
    [state, off, 'unknown', 'blocked'],
    [state, off, 'present', 'will-sync'],
    [state, off, 'absent', 'blocked'],
    [state, off, 'closed', 'blocked'],
    [state, off, 'same-name', 'blocked'],
    [state, off, 'refused', 'blocked'],
    [state, unsaid, 'unknown', 'to-verify'],
    [state, unsaid, 'present', 'will-sync'],
    [state, unsaid, 'absent', 'to-verify'],
    [state, unsaid, 'closed', 'blocked'],
    [state, unsaid, 'same-name', 'to-verify'],
    [state, unsaid, 'refused', 'blocked'],
  ]),
];

describe('the decision table', () => {
  test.each(ROWS)('%s, automatic creation %s, chart %s: %s', (state, option, evidence, outcome) => {
    expect(decide(state, option, evidence)).toBe(outcome);
  });

  test('every cell is one of the rows above', () => {
    const cells = Object.values(DECISIONS).flatMap((options) => Object.values(options).flat());
    expect(ROWS).toHaveLength(cells.length);
    expect(new Set(ROWS.map(([state, option, evidence]) => `${state} ${option} ${evidence}`)).size).toBe(cells.length);
  });

  test('properties: presence always goes through, a closed account never, and doubt is never turned into a pass', () => {
    const states = fc.constantFrom('matched', 'missing', 'suggested', 'code-differs') as fc.Arbitrary<CorrespondenceState>;
    const options = fc.constantFrom('on', 'off', 'unknown') as fc.Arbitrary<AutoCreate>;
    fc.assert(
      fc.property(states, options, (state, option) => {
        expect(decide(state, option, 'present')).toBe('will-sync');
        expect(decide(state, option, 'closed')).toBe('blocked');
        if (state !== 'matched') expect(decide(state, option, 'unknown')).not.toBe('will-sync');
        if (state !== 'matched') expect(decide(state, option, 'absent')).not.toBe('will-sync');
      }),
    );
  });
});
