import fc from 'fast-check';
import { expect, it } from 'vitest';
import { areNearTwins, isRefusedNumber, nearTwinKey, numberProblem } from '../../../lib/domain/account-number';

it.each([
  ['411ROMEOSW', null, null],
  ['41169009', null, null],
  ['411AURA', 10, null],
  ['411SOLEILO', 10, null],
  ['411SOLEILOX', 10, 'COMPTE7'],
  ['411SOLEILOX', null, null],
  ['41112345678901234567', null, null],
  ['411123456789012345678', null, 'COMPTE7'],
  ['41112345678901234567', 30, null],
  ['411123456789012345678', 30, 'COMPTE7'],
  ['0411ROMEO', null, 'COMPTE6'],
  ['AB411', null, 'COMPTE6'],
  ['', null, 'COMPTE6'],
  ['401ROMEO', null, 'not-411'],
  ['41', null, 'not-411'],
  ['411ROM EO', null, 'odd-characters'],
  ['411ROMEO\u200b', null, 'odd-characters'],
  ['411ROMÉO', null, 'odd-characters'],
])('%j in a dossier of %s: %s', (number, longest, problem) => expect(numberProblem(number, longest)).toBe(problem));

it('agrees with what My Unisoft refuses', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), (number) => {
      if (isRefusedNumber(number)) expect(numberProblem(number)).not.toBeNull();
    }),
  );
});

it.each([
  ['411SOLEILO', '411SOLEIL0', true],
  ['411SOLEILO', '411S0LE1LO', true],
  ['411ABl', '411AB1', true],
  ['411abc', '411ABC', true],
  ['411ABC', '411ABC000', true],
  ['4110010', '4110100', false],
  ['411AURA', '411AURB', false],
  ['411AURA', '411AURA', false],
  ['411ABCHANG', '411ABCHANGE', false],
])('%s and %s: twins %s', (a, b, twins) => {
  expect(areNearTwins(a, b)).toBe(twins);
  expect(areNearTwins(b, a)).toBe(twins);
});

it('finds a twin by its key, whatever is swapped and filled', () => {
  const swaps: Record<string, string> = { O: '0', '0': 'O', I: '1', '1': 'l', l: 'I' };
  fc.assert(
    fc.property(fc.stringMatching(/^411[0-9A-Za-z]{1,10}$/), fc.nat(), fc.nat({ max: 4 }), (number, at, zeros) => {
      const i = 3 + (at % (number.length - 3));
      const swapped =
        number.slice(0, i) + (swaps[number.charAt(i)] ?? number.charAt(i)) + number.slice(i + 1) + '0'.repeat(zeros);
      expect(nearTwinKey(swapped)).toBe(nearTwinKey(number));
      expect(areNearTwins(number, swapped)).toBe(number !== swapped);
    }),
  );
});
