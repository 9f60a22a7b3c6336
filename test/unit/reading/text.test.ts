import { describe, expect, it } from 'vitest';
import { clean, clip, codeText, key, normalise } from '../../../lib/reading/text';

describe('text', () => {
  it.each([
    ['Synchro. Dossier Cabinet', 'synchro. dossier cabinet'],
    ['  L’Été\u00a0\u202fCHAUD ', "l'ete chaud"],
    ['Généré'.normalize('NFD'), 'genere'],
    ['soft\u00adhyphen zero\u200bwidth', 'softhyphen zerowidth'],
    ['A – B', 'a - b'],
    ['ŒUVRE', 'oeuvre'],
  ])('normalise %j', (text, result) => expect(normalise(text)).toBe(result));

  it('keys are letters and digits', () => {
    expect(key('↑ Synchronisation My\u00a0Unisoft')).toBe(key('synchronisation MYUNISOFT'));
    expect(key('Synchro Dossier Cabinet')).toBe(key('Synchro. Dossier Cabinet'));
  });

  it('clean keeps what is seen', () => {
    expect(clean(' \u202eÉtoile\u202c\n & <b>Fils</b>\u200b ')).toBe('Étoile & <b>Fils</b>');
  });

  it('codes are kept to the letter', () => {
    expect(codeText('\u00a0\u200b411aB 0O\ufeff \n')).toBe('411aB 0O');
  });

  it('clip does not cut a surrogate pair', () => {
    expect(clip('ab😀', 3)).toBe('ab');
    expect(clip('abc', 3)).toBe('abc');
  });
});
