import fc from 'fast-check';
import { expect, it } from 'vitest';
import { companyNameKey, sameName } from '../../../lib/domain/company-name';

it.each([
  ['SARL CAFÉ DE LA GARE', 'Cafe de la gare', true],
  ['S.A.R.L. Dupont & Fils', 'DUPONT ET FILS SARL', true],
  ['Dupont&Fils', 'DUPONT ET FILS', true],
  ['ABC CHANGE SAS', 'ABC-CHANGE', true],
  ["L'ATELIER D'ANNA", 'LATELIER DANNA', true],
  ['Cœur de ville', 'COEUR DE VILLE', true],
  ['123 SOLEIL', '123 Soleil EURL', true],
  ['SUPPORT & TESTS GI', 'SUPPORT ET TESTS GI', true],
  ['S A R L DUPONT', 'Dupont', true],
  ['S. A. S. DUPONT', 'DUPONT SASU', true],
  ['A B C CONSEIL', 'ABC CONSEIL', true],
  ['DUPONT A', 'DUPONT B', false],
  ['SARL', 'SARL', true],
  ['SARL', 'SAS', false],
  ['DUPONT', 'DURAND', false],
  ['BANANA 0', 'BANANA O', false],
  ['', '', false],
  ['---', '...', false],
])('%j and %j: %s', (a, b, same) => expect(sameName(a, b)).toBe(same));

it('does not see case, accents, spaces or a legal form', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[A-Z]{5,9}( [A-Z]{5,9}){0,3}$/),
      fc.constantFrom('SARL', 'S.A.S.', 'eurl', 'Sasu'),
      (name, form) => {
        expect(companyNameKey(`${form}  ${name.toLowerCase().replaceAll('e', 'é').replaceAll(' ', ' - ')}`)).toBe(
          companyNameKey(name),
        );
      },
    ),
  );
});
