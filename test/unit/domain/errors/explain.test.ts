import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { officialMessages } from '../../../../lib/domain/errors/all-codes';
import { explain } from '../../../../lib/domain/errors/explain';
import { EXPLAINED } from '../../../../lib/domain/errors/explained';

const fr = (code: string, message: string | null = null) => explain(code, message, 'fr', officialMessages);

describe('the vendor’s list', () => {
  it('is whole', () => expect(officialMessages.size).toBe(912));

  it('has every code that is explained, but for those that the vendor publishes elsewhere', () => {
    const missing = EXPLAINED.map(({ code }) => code).filter((code) => fr(code).officialMessage === null);
    expect(missing.filter((code) => !code.startsWith('ERR-'))).toEqual(['CLIENT-UNKNOWN']);
  });
});

describe('looking up', () => {
  it.each([
    ['COMPTE5', 'COMPTE5'],
    ['compte5', 'COMPTE5'],
    [' Compte 5 ', 'COMPTE5'],
    ['COMPTE\u00a05', 'COMPTE5'],
    ['COMPTE\u200b5', 'COMPTE5'],
    ['COMPTE５', 'COMPTE5'],
    ['COMPTE 13', 'COMPTE 13'],
    ['COMPTE13', 'COMPTE 13'],
    ['compte\u202f13', 'COMPTE 13'],
    ['client-unknown', 'CLIENT-UNKNOWN'],
    ['ERR-TOO-MANY-CONCURRENT-REQUEST', 'ERR-TOO-MANY-CONCURRENT-REQUESTS'],
    ['err\u2011too\u2011many\u2011request', 'ERR-TOO-MANY-REQUEST'],
    ['blocage_periodique23', 'BLOCAGE_PERIODIQUE23'],
    ['paie1', 'PAIE1'],
  ])('%j is %s', (written, code) => {
    expect(fr(written).code).toBe(code);
  });

  it('finds both spellings of COMPTE 13 with the same meaning', () => {
    expect(fr('compte13')).toEqual(fr('COMPTE 13'));
    expect(fr('compte13').officialMessage).toBe('Le compte doit commencer par 40 ou 41');
  });

  it('needs no list for what it explains itself', () => {
    const { officialMessage, evidence, place } = explain('COMPTE5', null, 'fr', new Map());
    expect({ officialMessage, evidence, place }).toEqual({
      officialMessage: null,
      evidence: 'documented',
      place: 'chart-of-accounts',
    });
  });
});

describe('the official meaning', () => {
  it.each([
    ['COMPTE5', "Le compte n'appartient pas à la société."],
    ['COMPTE32', 'Le compte … est fermé'],
    ['COMPTE31', 'Le compte … doit commencer par …'],
    ['IMMO6', "La date d'achat ne peut pas etre supérieure à la date de mise en service\n…"],
    ['IMPORT16', "Les types d'amortissements autorisés sont :\nLinéaire\nDégressif\nNon amortissable"],
    ['FIL02', 'Impossible de cocher Integration Fiscale avec moins de 95% de détention directe/indirecte'],
    ['JOURNAL11', null],
    ['ERR-INTERNAL', null],
    ['XYZ404', null],
    ['', null],
  ])('of %s', (code, officialMessage) => expect(fr(code).officialMessage).toBe(officialMessage));

  it('never has markup or a placeholder in it', () => {
    const raw = [...officialMessages.keys()].filter((code) => /<|%\d/u.test(fr(code).officialMessage ?? ''));
    expect(raw).toEqual([]);
  });
});

describe('what the message names', () => {
  const PREFIX = 'Erreur lors de la synchronisation : CODE X - ';
  it.each([
    ['COMPTE32', 'Le compte 411ABCHANG est fermé', ['411ABCHANG']],
    ['COMPTE32', 'Le compte "411ABC" est fermé.', ['411ABC']],
    ['COMPTE32', 'Le\u00a0compte « 411 É » est  ferme\u0301', ['411 É']],
    ['COMPTE30', 'Le compte 411SOLEILO est invalide', ['411SOLEILO']],
    ['COMPTE31', 'Le compte 4010 doit commencer par 41.', ['4010', '41']],
    ['DATE1', 'Le format de la date est invalide 2023-13-01', ['2023-13-01']],
    [
      'BLOCAGE_PERIODIQUE23',
      'Ce couple période/journal a été bloqué par MARIE D\u2019ARC le 04/05/2023, tout ajout/suppression/modification d\u2019écriture est impossible. Le déblocage est accessible dans le menu Révision / Clôture / Blocage périodique',
      ["MARIE D'ARC", '04/05/2023'],
    ],
    ['COMPTE30', 'Le compte est invalide.', []],
    ['COMPTE30', 'Autre chose', []],
    ['COMPTE32', 'Le compte  est fermé', []],
    ['COMPTE5', 'Le compte n’appartient pas à la société.', []],
    ['JOURNAL11', 'Le journal VE', []],
    ['XYZ404', 'Le compte 411 est fermé', []],
  ])('%s: %s', (code, message, cited) => {
    expect(fr(code, message).cited).toEqual(cited);
    expect(fr(code, PREFIX + message).cited).toEqual(cited);
  });

  it('is nothing without a message', () => expect(fr('COMPTE32').cited).toEqual([]));
});

describe('codes without an explanation of their own', () => {
  it.each([
    ['COMPTE14', 'user', 'chart-of-accounts', 'inferred', 'Plan Comptable'],
    ['ECR18', 'user', 'none', 'inferred', 'une écriture'],
    ['BLOCAGE_PERIODIQUE02', 'administrator', 'exercises', 'inferred', 'une période'],
    ['EXERCICE7', 'administrator', 'exercises', 'inferred', 'un exercice'],
    ['JOURNAL22', 'administrator', 'journals', 'inferred', 'un journal'],
    ['TVA_INTRA1', 'administrator', 'none', 'inferred', 'la TVA'],
    ['SOCIETE17', 'administrator', 'dayboard-link', 'inferred', 'le dossier'],
    ['TOKEN3', 'administrator', 'connectors', 'inferred', 'la clé'],
    ['PAIE1', 'support', 'connectors', 'unknown', 'connaît ce code'],
    ['JOURNAL11', 'support', 'connectors', 'unknown', 'connaît ce code'],
    ['TOTO', 'support', 'connectors', 'unknown', 'connaît ce code'],
    ['COMPTE999', 'support', 'connectors', 'unknown', 'ne connaît pas'],
    ['ERR-NEW-THING', 'support', 'connectors', 'unknown', 'ne connaît pas'],
    ['', 'support', 'connectors', 'unknown', 'sans donner de code'],
  ])('%j: %s, %s, %s', (code, who, place, evidence, words) => {
    const explained = fr(code, 'Un message');
    expect(explained).toMatchObject({ code, who, place, evidence });
    expect(explained.meaning).toContain(words);
  });

  it('an unknown code is shown as it is', () => {
    expect(fr(' Xyz<b>404 ').code).toBe('Xyz<b>404');
    expect(fr('XYZ404').fix).toContain('Journaux d’évènements');
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is unknown like any other', (code) => {
    expect(fr(code)).toMatchObject({ code, evidence: 'unknown', officialMessage: null });
  });
});

describe('any code and any message', () => {
  const anyCode = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...officialMessages.keys()),
    fc.constantFrom(...EXPLAINED.map(({ code }) => code)),
  );
  const anyMessage = fc.option(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...officialMessages.values())));

  it('is explained in whole sentences, the same each time', () => {
    fc.assert(
      fc.property(anyCode, anyMessage, fc.constantFrom('fr' as const, 'en' as const), (code, message, lang) => {
        const explained = explain(code, message, lang, officialMessages);
        expect(explained.meaning.trim()).not.toBe('');
        expect(explained.fix.trim()).not.toBe('');
        expect(explained).toEqual(explain(code, message, lang, officialMessages));
      }),
    );
  });

  it('is found whatever its case and spaces', () => {
    const known = fc.constantFrom(...officialMessages.keys(), ...EXPLAINED.map(({ code }) => code));
    const space = fc.constantFrom('', ' ', '\u00a0', '\u202f', '\t', '\u200b');
    fc.assert(
      fc.property(known, space, fc.boolean(), (code, gap, lower) => {
        const written = gap + [...(lower ? code.toLowerCase() : code)].join(gap) + gap;
        expect(fr(written)).toEqual(fr(code));
      }),
    );
  });

  it('names in a filled template what it was filled with', () => {
    const value = fc.stringMatching(/^[0-9A-Z]{1,20}$/u);
    fc.assert(
      fc.property(value, value, (account, start) => {
        expect(fr('COMPTE31', `Le compte ${account} doit commencer par ${start}`).cited).toEqual([account, start]);
      }),
    );
  });
});
