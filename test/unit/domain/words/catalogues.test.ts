import { expect, it } from 'vitest';
import { optionsEn } from '../../../../lib/domain/words/options-en';
import { optionsFr } from '../../../../lib/domain/words/options-fr';
import { panelEn } from '../../../../lib/domain/words/panel-en';
import { panelFr } from '../../../../lib/domain/words/panel-fr';
import { repairEn } from '../../../../lib/domain/words/repair-en';
import { repairFr } from '../../../../lib/domain/words/repair-fr';
import { reportEn } from '../../../../lib/domain/words/report-en';
import { reportFr } from '../../../../lib/domain/words/report-fr';
import { paths, sentences } from './sentences';

const CATALOGUES = [
  ['panel', panelFr, panelEn],
  ['report', reportFr, reportEn],
  ['repair', repairFr, repairEn],
  ['options', optionsFr, optionsEn],
] as const;

/** Nothing to say there, on purpose. */
const SILENT = new Set(['details.evidence.documented', 'plan.reason.missing', 'sync.title.idle']);

it.each(CATALOGUES)('%s: the same sentences in both languages', (_, fr, en) => expect(paths(en)).toEqual(paths(fr)));

it.each(CATALOGUES)('%s: no sentence is empty, and none says undefined', (_, fr, en) => {
  for (const [path, text] of [...sentences(fr), ...sentences(en)]) {
    if (!SILENT.has(path)) expect(text.trim(), path).not.toBe('');
    expect(text, path).not.toMatch(/undefined|NaN|\[object|\bnull\b/);
  }
});

const FRENCH: [string, RegExp][] = [
  ['a space that may break before a high sign', / [:;!?»]/],
  ['no space at all before a high sign', /[\p{L}\d)»][;!?»]|\p{L}:(?!\/\/)/u],
  ['a space that may break after «', /«(?!\u00a0)/],
  ['a straight apostrophe in a word', /\p{L}'\p{L}/u],
  ['three points for an ellipsis', /\.\.\./],
  ['two spaces in a row', /[ \u00a0]{2}/],
  ['English quotes', /[“”"]/],
];
it.each(CATALOGUES)('%s: French typography', (_, fr) => {
  for (const [path, text] of sentences(fr))
    for (const [fault, pattern] of FRENCH) expect(text, `${path}: ${fault}`).not.toMatch(pattern);
});

const ENGLISH: [string, RegExp][] = [
  ['a space before a high sign', /[ \u00a0](?!»)[:;!?]/],
  ['a straight apostrophe in a word', /\p{L}'\p{L}/u],
  ['three points for an ellipsis', /\.\.\./],
  ['two spaces in a row', / {2}/],
];
it.each(CATALOGUES)('%s: English typography', (_, __, en) => {
  for (const [path, text] of sentences(en))
    for (const [fault, pattern] of ENGLISH) expect(text, `${path}: ${fault}`).not.toMatch(pattern);
});

it('counts in both languages', () => {
  expect(panelFr.headline.known(1)).toBe('Synchronisation bloquée\u00a0: 1 compte client à recréer');
  expect(panelFr.headline.known(2)).toBe('Synchronisation bloquée\u00a0: 2 comptes clients à recréer');
  expect(panelEn.headline.known(1)).toBe('Sync blocked: 1 client account to recreate');
  expect(panelEn.headline.waiting(0)).toBe('0 entries waiting, nothing in the way');
  expect(repairEn.run.progress(1, 1200)).toBe('1 of 1,200 accounts');
});

it('keeps, to the letter, the labels that people are told to look for', () => {
  const { connection, history, help } = optionsFr;
  expect([connection.address, connection.token, connection.secret, connection.society]).toEqual([
    'Adresse de l’API',
    'Jeton d’accès',
    'Secret partenaire',
    'Dossier (society-id)',
  ]);
  expect([connection.test, connection.save]).toEqual(['Tester la connexion', 'Enregistrer']);
  expect([connection.keep.computer, connection.keep.session]).toEqual([
    'Garder la clé sur cet ordinateur',
    'Pour cette session seulement',
  ]);
  expect([history.export, history.delete, help.erase]).toEqual(['Exporter (CSV)', 'Supprimer l’historique', 'Tout effacer']);
});
