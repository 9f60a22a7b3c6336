// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readAutoCreate } from '../../../lib/dayboard/auto-create';
import { readInformation } from '../../../lib/dayboard/information';
import { survey } from '../../../lib/dayboard/survey';
import { informations, lienPage, ON_SENTENCE } from '../../fixtures/lien-page';
import { docOf } from './documents';

const withOption = (option: string) =>
  survey(docOf(lienPage({ tab: 'informations', content: informations({ banner: '', option: '' }) + option })));

describe('automatic creation', () => {
  it.each<[string, string, string]>([
    ['on', 'sentence', `<p>${ON_SENTENCE}</p>`],
    ['on', 'odd characters', `<p>${ON_SENTENCE.replaceAll("'", '’').replaceAll(' ', '\u00a0').normalize('NFD')}</p>`],
    [
      'on',
      'split',
      `<p>Si un client n'est pas présent<br>dans votre dossier cabinet,<br><b>celui-ci</b> sera créé automatiquement.</p>`,
    ],
    [
      'on',
      'client tab',
      `<p>Si un code client n'est pas trouvé lors d'une synchronisation, celui-ci sera créé automatiquement dans My Unisoft.</p>`,
    ],
    [
      'off',
      'negated',
      `<p>Si un client n'est pas présent dans votre dossier cabinet, celui-ci ne sera pas créé automatiquement.</p>`,
    ],
    [
      'off',
      'by hand',
      `<p>Si un client n'est pas présent dans votre dossier cabinet, celui-ci devra être créé manuellement.</p>`,
    ],
    ['off', 'blocked', "<p>Si un client n'est pas présent dans votre dossier cabinet, la synchronisation sera bloquée.</p>"],
    [
      'off',
      'never',
      "<p>Si un client n'est pas présent dans votre dossier cabinet, celui-ci ne sera jamais créé automatiquement.</p>",
    ],
    ['off', 'the option', "<p>L'option de création automatique des clients est désactivée.</p>"],
    ['off', 'short', "<p>La création automatique n'est pas activée.</p>"],
    ['off', 'none', '<p>Aucun client ne sera créé automatiquement.</p>'],
    [
      'off',
      'radios without a fieldset',
      '<div>Création automatique des comptes clients : <input type="radio" id="y"><label for="y">Oui</label><input type="radio" id="n" checked><label for="n">Non</label></div>',
    ],
    [
      'off',
      'radios of a group',
      '<div role="radiogroup" aria-label="Création automatique des clients"><div role="radio" aria-checked="false">Oui</div><div role="radio" aria-checked="true">Non</div></div>',
    ],
    ['on', 'pressed', '<button aria-pressed="true">Création automatique des clients</button>'],
    ['off', 'label', '<p>Création automatique des clients : Non - <a href="#">Activer</a></p>'],
    ['off', 'label, off', '<p>Création automatique des clients : désactivée</p>'],
    [
      'on',
      'label, on',
      '<p>Création automatique des clients : Oui - <a href="#">Désactiver la création automatique des clients</a></p>',
    ],
    ['on', 'box', '<label><input type="checkbox" checked> Activer la création automatique des clients</label>'],
    ['off', 'empty box', '<input type="checkbox" id="ac"><label for="ac">Activer la création automatique des clients</label>'],
    ['on', 'switch', '<div role="switch" aria-checked="true" aria-label="Création automatique des clients"></div>'],
    ['off', 'offer', '<p><a href="/on">Activer la création automatique des clients</a></p>'],
    ['on', 'opposite offer', '<p><button>Désactiver la création automatique des clients</button></p>'],
    ['unknown', 'nothing', '<p>Rien</p>'],
    ['unknown', 'contradiction', `<p>${ON_SENTENCE}</p><p>Création automatique des clients : Non</p>`],
    ['unknown', 'help beside the page', `<aside><p>${ON_SENTENCE}</p></aside>`],
    ['unknown', 'quotation', `<blockquote>${ON_SENTENCE}</blockquote>`],
    [
      'unknown',
      'condition',
      `<p>Lorsque l'option « Activer la création automatique des clients » est activée, tout va bien.</p>`,
    ],
    [
      'on',
      'two alternatives, one shown',
      `<p>${ON_SENTENCE}</p><p style="display:none">Si un client n'est pas présent dans votre dossier cabinet, celui-ci ne sera pas créé automatiquement.</p>`,
    ],
    ['on', 'hidden tab', `<div hidden><h2>Statut</h2><p>${ON_SENTENCE}</p></div>`],
  ])('%s: %s', (state, _, html) => {
    expect(readAutoCreate(withOption(html))).toBe(state);
  });

  const STATUS =
    'La dernière sync. a été effectuée le 04/05/2023. Il reste 1 entrées du journal des ventes cabinet à synchroniser.';
  const ACTIVATE = '<a href="#">Activer la création automatique des clients</a>';
  const STOP = '<a href="#">Désactiver la création automatique des clients</a>';
  it.each<[string, string, string]>([
    ['off', 'a lone link after the status', `<p>${STATUS} ${ACTIVATE}</p>`],
    ['on', 'the opposite link after the status', `<p>${STATUS} ${STOP}</p>`],
    ['off', 'parted by a dash', `<p>${STATUS} – ${ACTIVATE}.</p>`],
    ['off', 'in parentheses', `<p>${STATUS} (${ACTIVATE})</p>`],
    ['off', 'a button on a line of its own', `<p>${STATUS}<br><button><i></i> Créer automatiquement les clients</button></p>`],
    ['on', 'beside the sentence', `<p>${STATUS} ${ON_SENTENCE} ${STOP}</p>`],
    ['on', 'one of two, shown', `<p>${STATUS} <span hidden>${ACTIVATE}</span> ${STOP}</p>`],
    ['unknown', 'both', `<p>${STATUS} ${ACTIVATE} ${STOP}</p>`],
    ['unknown', 'in a sentence', `<p>Pour éviter cela, cliquez sur ${ACTIVATE} puis relancez.</p>`],
    ['unknown', 'what one may do', `<p>Vous pouvez ${ACTIVATE}.</p>`],
    ['unknown', 'quoted', `<p>L’option « ${ACTIVATE} » vous évite ce blocage.</p>`],
    ['on', 'when', "<p>Lorsqu'un client n'existe pas dans votre dossier cabinet, il est créé automatiquement.</p>"],
    ['off', 'absent', '<p>Si un client est absent de votre dossier cabinet, son compte ne sera pas créé.</p>'],
    ['off', 'stops', "<p>Si un client n'est pas présent dans votre dossier cabinet, la synchronisation s’arrêtera.</p>"],
    ['on', 'account', "<p>Si un compte client n'est pas trouvé, celui-ci sera créé automatiquement.</p>"],
  ])('%s, by an offer or in other words: %s', (state, _, html) => {
    expect(readAutoCreate(withOption(html))).toBe(state);
  });
});

describe('status', () => {
  it.each<[string, number | null]>([
    ['Il reste 1 entrées du journal des ventes cabinet à synchroniser avec My Unisoft.', 1],
    ['Il reste 2 entrées du journal des ventes cabinet et 3 entrées du journal des règlements cabinet à synchroniser.', 5],
    ['Il reste 1\u202f234 entrées du journal des ventes cabinet à synchroniser.', 1234],
    ['Il ne reste aucune entrée à synchroniser.', 0],
    ['Il reste 0 entrée à synchroniser.', 0],
    ["Il n'y a plus d'entrées à synchroniser.", 0],
    ['Rien à dire.', null],
  ])('%s', (text, left) => {
    const doc = docOf(`<body><p>La dernière sync. a été effectuée le 04/05/2023 à 10:32. ${text}</p></body>`);
    expect(readInformation(survey(doc))).toMatchObject({ entriesLeft: left, lastSync: '04/05/2023 à 10:32' });
  });

  it.each([
    '<dl><dt>Dossier sélectionné pour la liaison</dt><dd>A - B</dd></dl>',
    '<table><tr><th>Dossier sélectionné pour la liaison :</th><td>A - B</td></tr></table>',
    '<p><b>Dossier sélectionné pour la liaison :</b> A - B - <a href="#">Changer</a></p>',
    '<label>Dossier sélectionné pour la liaison <select><option>X</option><option selected>A - B</option></select></label>',
    '<div><span>Dossier sélectionné pour la liaison</span><span>A - B</span></div>',
  ])('dossier: %s', (html) => {
    expect(readInformation(survey(docOf(`<body>${html}</body>`))).dossier).toBe('A - B');
  });
});
