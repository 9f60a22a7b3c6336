// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../lib/dayboard/recognise';
import { recogniseChartPage } from '../../../lib/my-unisoft/chart-page/recognise';
import { informations, lienPage, menuOf } from '../../fixtures/lien-page';
import { QUOTATIONS } from '../../fixtures/quotations';
import { docOf } from './documents';

describe('our texts as other sites show them', () => {
  for (const [name, html] of Object.entries(QUOTATIONS)) {
    it(name, () => {
      const doc = docOf(`<body>${html}</body>`);
      expect(recognise(doc)).toBeNull();
      expect(recogniseChartPage(doc)).toBeNull();
    });
  }
});

describe('the page itself, beside such texts', () => {
  const content = informations();
  const SYNC = 'Synchronisation My Unisoft';
  it.each([
    ['a help widget open over it', lienPage({ tab: 'informations', content, after: `${QUOTATIONS['help widget, dialog']}` })],
    ['a palette of commands open over it', lienPage({ tab: 'informations', content, after: `${QUOTATIONS['command palette']}` })],
    [
      'its button among the tabs, sending a form of its own',
      lienPage({
        tab: 'account-list',
        content: '<p>…</p>',
        sync: '',
        nav: `<nav>${menuOf('account-list').replaceAll('<a ', '<button type="button" ').replaceAll('</a>', '</button>')}<form method="post" action="/sync"><button>${SYNC}</button></form></nav>`,
      }),
    ],
    [
      'its button among the tabs, of another make',
      lienPage({
        tab: 'account-list',
        content: '<p>…</p>',
        sync: '',
        nav: `<nav>${menuOf('account-list')}<button>${SYNC}</button></nav>`,
      }),
    ],
    [
      'another connector in the menu',
      lienPage({ tab: 'informations', content, before: '<nav><h2>Lien Cegid</h2><a href="/cegid">Lien Cegid</a></nav>' }),
    ],
    ['useful links', lienPage({ tab: 'informations', content, after: '<h3>Lien utile</h3>' })],
  ])('%s', (_, html) => {
    expect(recognise(docOf(html))?.kind).toMatch(/^(?:informations|account-list)$/);
  });
});
