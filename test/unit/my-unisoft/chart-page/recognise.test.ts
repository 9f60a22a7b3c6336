// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { recogniseChartPage } from '../../../../lib/my-unisoft/chart-page/recognise';
import { lookAlikes } from '../../../fixtures/look-alikes';
import { ariaGrid, boxes, CREATE, docOf, FILTERS, page, plan, splitTable, TITLE, table } from './pages';

const CRUMBS = '<nav aria-label="Fil d’Ariane">Paramètres › Dossier › Plan comptable</nav>';
const MENU = '<nav><a href="/accounting-plan">Plan comptable</a><a href="/journaux">Journaux</a></nav>';
const PARAGRAPH = `<p>${'Le plan comptable de votre dossier se trouve dans les paramètres, où vous pouvez créer un compte. '.repeat(2)}</p>`;

const IS: Record<string, string> = {
  'a table': plan(),
  'an ARIA grid': plan(ariaGrid()),
  'nothing but boxes': plan(boxes()),
  'header and rows apart': plan(splitTable()),
  'rows still loading': page(TITLE, FILTERS, CREATE),
  'rows without a filter': page(TITLE, CREATE, table()),
  'a breadcrumb in place of a heading': page(CRUMBS, FILTERS, CREATE, table()),
  'a breadcrumb of links': page(
    '<nav aria-label="breadcrumb"><a href="/p">Paramètres</a> <a href="/c" aria-current="page">Plan comptable</a></nav>',
    FILTERS,
    CREATE,
  ),
  'the current tab of an application': page('<div role="tab" aria-selected="true">Plan comptable</div>', FILTERS, CREATE),
  'a link that looks like a button': page(TITLE, FILTERS, '<a href="/accounts/new">+ Nouveau compte</a>'),
  'a menu besides': page(MENU, TITLE, FILTERS, CREATE, table()),
  'capitals, odd spaces, º for °': page('<h2>PLAN\u00a0COMPTABLE</h2>', '<label>Nº\u202fDE COMPTE <input></label>', CREATE),
  'the dossier after the title': page('<h1>Plan comptable – SUPPORT & TESTS GI</h1>', FILTERS, CREATE),
  'the form open over it': page(
    `<div aria-label="page">${TITLE}${FILTERS}${CREATE}</div><div role="dialog"><h2>Fiche compte</h2><label>N° de compte * <input></label></div>`,
  ),
  'labels that are long': plan(
    table([
      ['411LONG', 'SOCIETE '.repeat(40)],
      ['411LONG2', 'SOCIETE '.repeat(40)],
      ['411LONG3', 'X '.repeat(99)],
    ]),
  ),
};

const IS_NOT: Record<string, string> = {
  'no title': page(FILTERS, CREATE, table()),
  'a menu only': page(MENU, '<h1>Journaux</h1>', FILTERS, CREATE, table()),
  'nothing to create with': page(TITLE, FILTERS, table()),
  'nothing to search or read': page(TITLE, CREATE),
  'words, not a button': page(TITLE, FILTERS, '<p>Nouveau Compte</p>', table()),
  'an article with its contents': page(
    '<article><h1>Plan Comptable</h1><a href="#new">Nouveau Compte</a><h2 id="new">Nouveau Compte</h2>',
    PARAGRAPH.repeat(3),
    table(),
    '</article>',
  ),
  'a help page with the page drawn in it': page(TITLE, PARAGRAPH.repeat(3), `<figure>${FILTERS}${CREATE}${table()}</figure>`),
  'a help page of paragraphs': page(TITLE, PARAGRAPH.repeat(4), FILTERS, CREATE, table()),
  'a picture': page(TITLE, CREATE, '<img alt="N° de compte Intitulé Clôturé">'),
  'an invoice': page(
    '<h1>Facture F2305-0001</h1><p>Plan comptable : Prestations</p>',
    table([['1', 'Prestation']], ['Compte', 'Libellé', 'Montant']),
  ),
  'another list of accounts': page('<h1>Comptes bancaires</h1>', MENU, CREATE, table()),
  'all of it hidden': page(`<div style="display:none">${TITLE}${FILTERS}${CREATE}${table()}</div>`),
  'the form alone': page(
    '<h1>Plan Comptable</h1><div role="dialog"><label>N° de compte <input></label><button>Nouveau compte</button></div>',
  ),
};

describe('the Plan Comptable', () => {
  for (const [name, html] of Object.entries(IS)) {
    it(name, () => {
      const doc = docOf(html);
      const found = recogniseChartPage(doc);
      expect(found).not.toBeNull();
      expect(doc.body.contains(found?.region ?? null)).toBe(true);
    });
  }
});

describe('what is not the Plan Comptable', () => {
  for (const [name, html] of Object.entries(IS_NOT)) it(name, () => expect(recogniseChartPage(docOf(html))).toBeNull());
  it('any of Dayboard’s look-alikes', () => {
    for (const [name, html] of Object.entries(lookAlikes())) expect(recogniseChartPage(docOf(html)), name).toBeNull();
  });
});
