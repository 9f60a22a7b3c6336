// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../lib/dayboard/recognise';
import { looksPromising } from '../../../lib/dayboard/sieve';
import { clientAccounts, HEADERS, informations, lienPage, recordPage, TAB_LABELS, VENDOR } from '../../fixtures/lien-page';
import { lookAlikes } from '../../fixtures/look-alikes';
import { docOf, ORIGIN } from './documents';

describe('what is not the page', () => {
  const pages = lookAlikes();
  it('is more than a hundred kinds', () => expect(Object.keys(pages).length).toBeGreaterThan(100));
  for (const [name, html] of Object.entries(pages)) it(name, () => expect(recognise(docOf(html))).toBeNull());
});

const labels = Object.values(TAB_LABELS);
const content = informations();
const accounts = clientAccounts();

describe('what is the page', () => {
  it('has clients with long names', () => {
    const clients = VENDOR.map((client) => ({ ...client, name: `${client.name} ${'et associés '.repeat(20)}` }));
    const rows = (cells: string[][], headers = HEADERS) =>
      `<div><p>${headers.map((h) => `<span>${h}</span>`).join('')}</p>${cells.map((row) => `<div>${row.map((c) => `<div>${c}</div>`).join('')}</div>`).join('')}</div>`;
    const page = lienPage({ tab: 'client-accounts', content: clientAccounts(clients, rows) });
    expect(recognise(docOf(page))?.kind).toBe('client-accounts');
  });

  const pages: Record<string, [string, string]> = {
    'button with an icon font': [
      'informations',
      lienPage({
        tab: 'informations',
        content,
        sync: '<button onclick="go()"><i class="material-icons">sync</i> Synchronisation MyUnisoft</button>',
      }),
    ],
    'image button': [
      'informations',
      lienPage({
        tab: 'informations',
        content,
        sync: '<form action="/s"><input type="image" alt="Synchronisation My Unisoft"></form>',
      }),
    ],
    'input button': [
      'informations',
      lienPage({
        tab: 'informations',
        content,
        sync: '<form action="/s"><input type="submit" value="Synchronisation&nbsp;My&nbsp;Unisoft"></form>',
      }),
    ],
    'plain link': [
      'client-accounts',
      lienPage({
        tab: 'client-accounts',
        content: accounts,
        sync: '<a class="btn" href="/lien/sync">↑ Synchronisation My Unisoft</a>',
      }),
    ],
    'role button': [
      'client-accounts',
      lienPage({
        tab: 'client-accounts',
        content: accounts,
        sync: '<div role="button" tabindex="0">SYNCHRONISATION MY UNISOFT</div>',
      }),
    ],
    'no heading': ['client-accounts', lienPage({ tab: 'client-accounts', content: accounts, title: '' })],
    'heading that is no heading element': [
      'informations',
      lienPage({ tab: 'informations', content, title: '<div class="t">Lien My Unisoft</div>' }),
    ],
    'tabs as buttons': [
      'informations',
      lienPage({
        tab: 'informations',
        content,
        nav: `<div role="tablist">${labels.map((label, i) => `<button role="tab" aria-selected="${i === 0}">${label}</button>`).join('')}</div>`,
      }),
    ],
    'tabs as a table of links': [
      'informations',
      lienPage({
        tab: 'informations',
        content,
        nav: `<table><tr>${labels.map((label) => `<td><a href="#">${label}</a></td>`).join('')}</tr></table>`,
      }),
    ],
    'current tab is mere text': [
      'client-files',
      lienPage({
        tab: 'client-files',
        content: '<p>…</p>',
        nav: `<ul>${labels.map((label, i) => `<li>${i === 2 ? `<b>${label}</b>` : `<a href="/t/${i}">${label}</a>`}</li>`).join('')}</ul>`,
      }),
    ],
    'counts in tabs': [
      'informations',
      lienPage({
        tab: 'informations',
        content,
        nav: `<ul>${labels.map((label, i) => `<li><a href="/t/${i}">${label} <span>${i + 3}</span></a></li>`).join('')}</ul>`,
      }),
    ],
    'all tabs in one document, the second in view': [
      'client-accounts',
      lienPage({ tab: 'client-accounts', content: `<section hidden>${content}</section><section>${accounts}</section>` }),
    ],
    'help drawer beside': [
      'client-accounts',
      lienPage({
        tab: 'client-accounts',
        content: accounts,
        after: `<aside>${`<p>${'Un long texte d’aide sur la synchronisation des comptes. '.repeat(5)}</p>`.repeat(6)}</aside>`,
      }),
    ],
    'decomposed accents and odd spaces': [
      'informations',
      lienPage({ tab: 'informations', content })
        .normalize('NFD')
        .replaceAll('My Unisoft', 'My\u202fUnisoft')
        .replaceAll("'", '’'),
    ],
    'Fiche Client': ['client-record', recordPage('411ROMEOSW')],
    'Fiche Client without a code yet': ['client-record', recordPage('')],
    'newer product': [
      'informations',
      `<body><h1>API MyUnisoft</h1><button>Rafraîchir</button><ul role="tablist"><li role="tab" aria-selected="true">Paramétrage</li><li role="tab">Liste des comptes</li><li role="tab">Clients</li></ul><p>Clé</p></body>`,
    ],
    'newer product, accounts': [
      'account-list',
      `<body><h1>API MyUnisoft</h1><button>Rafraîchir</button><ul role="tablist"><li role="tab">Paramétrage</li><li role="tab" aria-selected="true">Liste des comptes</li><li role="tab">Clients</li></ul></body>`,
    ],
  };
  for (const [name, [kind, html]] of Object.entries(pages)) {
    it(name, () => {
      const doc = docOf(html, `${ORIGIN}/lien`);
      expect(recognise(doc)?.kind).toBe(kind);
      expect(looksPromising(doc.body.textContent ?? '') ?? (kind === 'informations' ? 'dayboard' : null)).toBe('dayboard');
    });
  }
});
