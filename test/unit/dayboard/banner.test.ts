// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readBanner, readSuccess } from '../../../lib/dayboard/banner';
import { parseMessage } from '../../../lib/dayboard/message';
import { survey } from '../../../lib/dayboard/survey';
import officialMessages from '../../../lib/domain/errors/codes.json';
import { SHOWN, TOLD } from '../../fixtures/banners';
import { COMPTE5, clientAccounts, informations, lienPage, TABLES, VENDOR } from '../../fixtures/lien-page';
import { docOf } from './documents';

const E = 'Erreur lors de la synchronisation';
const page = (banner: string, after = '') => docOf(lienPage({ tab: 'informations', content: informations({ banner }), after }));
const read = (banner: string, after = '') => readBanner(survey(page(banner, after)));

describe('the message', () => {
  it.each([
    [COMPTE5, 'COMPTE5', null],
    [`${E} : CODE COMPTE 13 - Le compte existe.`, 'COMPTE 13', null],
    [`${E} : CODE ERR-TOO-MANY-REQUEST - Trop de requêtes`, 'ERR-TOO-MANY-REQUEST', null],
    [`${E} : CODE ENTRY_LINE_12 - x`, 'ENTRY_LINE_12', null],
    [`${E} : CODE COMPTE5`, 'COMPTE5', null],
    [`${E}\u00a0:\u202fCODE\u00a0COMPTE5\u00a0– Le compte`, 'COMPTE5', null],
    [`${E} : COMPTE5 - Le compte`, 'COMPTE5', null],
    [`${E} (CODE COMPTE5) : Le compte`, 'COMPTE5', null],
    [`${E} : Le client suivant n'existe pas dans My Unisoft: .`, 'CLIENT-UNKNOWN', null],
    [
      `${E} : Le client suivant n’existe pas dans MyUnisoft : ROMEO & CIE : S.A.R.L. .`,
      'CLIENT-UNKNOWN',
      'ROMEO & CIE : S.A.R.L.',
    ],
    [`${E} : Le client suivant n'existe pas dans My Unisoft: DUPONT.`, 'CLIENT-UNKNOWN', 'DUPONT'],
    [`${E} : Le client suivant n'existe pas dans My Unisoft: « Café du Port ».`, 'CLIENT-UNKNOWN', 'Café du Port'],
    [`${E} : Le client suivant n'existe pas dans My Unisoft: "DUPONT".`, 'CLIENT-UNKNOWN', 'DUPONT'],
    [`${E} : Le client suivant n'existe pas dans My Unisoft: CAFE "LE PORT".`, 'CLIENT-UNKNOWN', 'CAFE "LE PORT"'],
    [`« ${E} : Le client suivant n'existe pas dans My Unisoft: DUPONT. »`, 'CLIENT-UNKNOWN', 'DUPONT'],
    [`« ${E} : Le client suivant n'existe pas dans My Unisoft: . »`, 'CLIENT-UNKNOWN', null],
    [`${E} : le serveur ne répond pas`, '', null],
    [`${E}.`, '', null],
  ])('%s', (text, code, clientName) => {
    expect(parseMessage(text)).toMatchObject({ code, clientName });
  });

  it('reads every code of the vendor', () => {
    const codes = Object.keys(officialMessages);
    expect(codes.length).toBeGreaterThan(900);
    for (const code of codes) expect(parseMessage(`${E} : CODE ${code} - Un message 12.`).code).toBe(code);
  });
});

it('a client’s name in a table laid out column by column is no message, even when the table cannot be read', () => {
  const named = `${E} : Le client suivant n'existe pas dans My Unisoft: DUPONT.`;
  const columns = [
    ['Raison Sociale Client', 'Code Client Dayboard', named],
    ['Code Client Dayboard', '411CODE', '411ERREUR'],
    ['Correspondance My Unisoft', 'Correspondance OK'],
  ];
  const content = columns.map((column) => `<div>${column.map((text) => `<div>${text}</div>`).join('')}</div>`).join('');
  expect(readBanner(survey(docOf(lienPage({ tab: 'client-accounts', content }))))).toBeNull();
});

describe('the banner, in view as a block of its own', () => {
  it.each([
    ['plain', `<div>${COMPTE5}</div>`],
    ['alert', `<div role="alert"><button>×</button> ${COMPTE5}</div>`],
    ['split', `<p><strong>${E} :</strong> <code-x>CODE</code-x> <b>COMPTE5</b> - Le compte n'appartient pas à la société.</p>`],
    [
      'title and text',
      `<div class="toast"><div>${E} :</div><div>CODE COMPTE5 - Le compte n'appartient pas à la société.</div></div>`,
    ],
    ['br', `<div>${E} :<br>CODE COMPTE5 - Le compte n'appartient pas à la société.</div>`],
    ['font', `<font color="red">${COMPTE5}</font><br>`],
    ['layout table', `<table><tr><td>${COMPTE5}</td></tr></table>`],
    ['icon cell', `<table><tr><td>⚠</td><td>${COMPTE5}</td></tr></table>`],
    ['single list item', `<ul class="errors"><li>${COMPTE5}</li></ul>`],
    ['capitals', `<div>${COMPTE5.replace('Erreur lors de la synchronisation', 'ERREUR LORS DE LA SYNCHRONISATION')}</div>`],
    ['decomposed', `<div>${COMPTE5.normalize('NFD')}</div>`],
    ['with a word before', `<div>Attention ! ${COMPTE5}</div>`],
  ])('%s', (_, html) => {
    const banner = read(html);
    expect(banner?.code).toBe('COMPTE5');
    expect(banner?.message).toContain('Le compte n');
  });

  it('may be a toast at the end of the document', () => {
    expect(
      read('', `<div class="toasts"><div role="status"><span>${COMPTE5}</span><button>Fermer</button></div></div>`)?.code,
    ).toBe('COMPTE5');
  });

  it.each([
    ['example', `<div><p>Si vous avez le message suivant :</p><p>${COMPTE5}</p></div>`],
    ['question that unfolds', `<div><button aria-expanded="false">${COMPTE5}</button></div>`],
    ['tooltip in a line', `<span>?<span role="tooltip">${COMPTE5}</span></span>`],
    ['chat with a field', `<div><div>${COMPTE5}</div><div>Bonjour</div><input placeholder="Votre message"></div>`],
    [
      'log without a table',
      `<div><div><div>04/05/2023 10:12</div><div>${COMPTE5}</div></div><div><div>03/05/2023 10:12</div><div>OK</div></div></div>`,
    ],
    ['quotation', `<blockquote>${COMPTE5}</blockquote>`],
    ['quoted in a sentence', `<p>vous avez le message suivant : « ${COMPTE5} »</p>`],
    ['own paragraph in guillemets', `<p>« ${COMPTE5} »</p>`],
    ['article', `<article><p>${COMPTE5}</p></article>`],
    ['history row', `<table><tr><td>04/05/2023</td><td>${COMPTE5}</td></tr><tr><td>05/05/2023</td><td>OK</td></tr></table>`],
    ['log', `<div role="log"><div>${COMPTE5}</div></div>`],
    ['list of past messages', `<ul><li>${COMPTE5}</li><li>Autre chose</li></ul>`],
    ['chat', `<div class="chat"><div><p>${COMPTE5}</p></div><div><p>Bonjour</p></div><textarea></textarea></div>`],
    ['tooltip', `<div role="tooltip">${COMPTE5}</div>`],
    ['menu', `<nav><a href="/x">${COMPTE5}</a></nav>`],
    ['hidden', `<div hidden>${COMPTE5}</div>`],
    ['hidden by style', `<div style="display: none">${COMPTE5}</div>`],
    ['under a title that tells', `<section><h3>Historique des erreurs</h3><p>${COMPTE5}</p></section>`],
    ['template', `<template><div>${COMPTE5}</div></template>`],
    ['input', `<input value="${COMPTE5}">`],
    ['link of a list', `<div><a href="/aide">${COMPTE5}</a></div>`],
  ])('is not a %s', (_, html) => {
    expect(read(html)).toBeNull();
  });
});

describe('the message, as pages may put it', () => {
  it.each(Object.entries(SHOWN))('is the banner: %s', (_, html) => expect(read(html)?.code).toBe('COMPTE5'));
  it.each(Object.entries(TOLD))('is told: %s', (_, html) => expect(read(html)).toBeNull());

  it('goes on over its own lines, and a client’s name does not', () => {
    expect(read(`<p>${E} : CODE COMPTE5 -<br>Le compte n'appartient<br>pas à la société.</p>`)?.message).toMatch(
      /pas à la société\.$/,
    );
    expect(read(`<p>${E} : Le client suivant n'existe pas dans My Unisoft: DUPONT<br>Contactez le support</p>`)?.clientName).toBe(
      'DUPONT',
    );
  });
});

describe('success', () => {
  it.each([
    'La synchronisation a été effectuée avec succès.',
    'Synchronisation terminée',
    'Succès ! La synchronisation avec My Unisoft est terminée.',
    "La synchronisation s'est bien déroulée",
  ])('%s', (text) => {
    expect(readSuccess(survey(page(`<div role="status">${text}</div>`)))).toBe(true);
  });

  it.each([
    "La synchronisation n'a pas été effectuée",
    'La dernière sync. a été effectuée le 04/05/2023.',
    'La synchronisation a été effectuée le 04/05/2023',
    'Synchronisation My Unisoft',
    'Si la synchronisation est terminée, rechargez',
  ])('not: %s', (text) => {
    expect(readSuccess(survey(page(`<div>${text}</div>`)))).toBe(false);
  });
});

describe('a client whose name reads like a message', () => {
  const names = ["Le client suivant n'existe pas dans My Unisoft: ACME.", COMPTE5, 'Synchronisation effectuée'];
  for (const [kind, maker] of Object.entries(TABLES)) {
    it(kind, () => {
      const clients = VENDOR.map((client, i) => ({ ...client, name: names[i] ?? client.name }));
      const seen = survey(docOf(lienPage({ tab: 'client-accounts', content: clientAccounts(clients, maker) })));
      expect(readBanner(seen)).toBeNull();
      expect(readSuccess(seen)).toBe(false);
    });
  }
});

describe('a message that is put away', () => {
  const put = (section: string, banner: string) => `<div ${section}>${informations({ banner })}</div>${clientAccounts()}`;
  const code = (content: string) => readBanner(survey(docOf(lienPage({ tab: 'client-accounts', content }))))?.code ?? null;
  it('counts with its whole tab', () => expect(code(put('hidden', `<p>${COMPTE5}</p>`))).toBe('COMPTE5'));
  it.each([
    ['by itself', put('', `<p hidden>${COMPTE5}</p>`)],
    ['by itself in a tab that is put away', put('hidden', `<p hidden>${COMPTE5}</p>`)],
    ['with a dialog', `${clientAccounts()}<div hidden><h3>Erreur</h3><p>${COMPTE5}</p></div>`],
  ])('does not %s', (_, content) => expect(code(content)).toBeNull());
});
