// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readLien } from '../../../lib/dayboard/lien';
import { recognise } from '../../../lib/dayboard/recognise';
import { readRecord } from '../../../lib/dayboard/record';
import { readTrigger } from '../../../lib/dayboard/trigger';
import { informations, lienPage, loginPage, recordPage } from '../../fixtures/lien-page';
import { docOf, ORIGIN } from './documents';

describe('one document of Lien My Unisoft', () => {
  const url = `${ORIGIN}/lien/informations`;
  const doc = docOf(lienPage({ tab: 'informations', content: informations() }), url);

  it('says everything on Informations', () => {
    const reading = readLien(doc, url);
    expect(reading).toMatchObject({
      page: 'informations',
      url,
      banner: { code: 'COMPTE5', clientName: null },
      saysSuccess: false,
      information: {
        autoCreate: 'on',
        dossier: 'SUPPORT & TESTS GI',
        lastSync: '04/05/2023',
        entriesLeft: 1,
        start: '31/12/2022',
        journals: [
          { kind: 'sales', label: 'JOURNAL DE VENTES', code: '02' },
          { kind: 'payments', label: 'BANQUE DAYBOARD', code: 'BQ' },
        ],
      },
      hasInformation: true,
      hasClientTable: false,
      tablePages: [],
      trigger: { kind: 'form', pageUrl: url },
      loginPage: false,
    });
    expect(reading.tabs.map(({ page, url: there }) => [page, there])).toEqual([
      ['informations', `${ORIGIN}/lien/informations`],
      ['client-accounts', `${ORIGIN}/lien/client-accounts`],
      ['client-files', `${ORIGIN}/lien/client-files`],
      ['account-list', `${ORIGIN}/lien/account-list`],
    ]);
  });

  it('knows what its button sends', () => {
    expect(readTrigger(doc, url)).toMatchObject({
      kind: 'form',
      method: 'post',
      action: `${ORIGIN}/lien/sync`,
      fields: [
        ['_token', 'abc123'],
        ['go', '1'],
      ],
    });
  });

  it('knows the tabs whose contents it does not', () => {
    for (const tab of ['client-files', 'account-list'] as const) {
      expect(recognise(docOf(lienPage({ tab, content: '<p>Autre chose</p>' }), `${ORIGIN}/lien/${tab}`))?.kind).toBe(tab);
    }
  });
});

describe('other documents', () => {
  it('reads a Fiche Client', () => {
    const doc = docOf(recordPage('411ROMEOSW'));
    expect(recognise(doc)?.kind).toBe('client-record');
    expect(readRecord(doc, 5, `${ORIGIN}/clients/9`)).toEqual({
      url: `${ORIGIN}/clients/9`,
      readAt: 5,
      name: 'ROMEO SWING',
      generatedCode: '411ROMEOSW',
    });
  });

  it('knows a login page', () => {
    const reading = readLien(docOf(loginPage));
    expect(reading.loginPage).toBe(true);
    expect(reading.page).toBeNull();
  });
});

describe('where the sync’s button can be read again', () => {
  const at = (url: string, button: string) =>
    readLien(
      docOf(
        lienPage({ tab: 'informations', content: informations() }).replace(/<body[^>]*>/, (body) => body + button),
        url,
      ),
      url,
    );
  const NAME = 'Synchronisation My Unisoft';

  it('is the page', () =>
    expect(
      at(`${ORIGIN}/lien/clients`, `<form method="post" action="/lien/sync"><button>${NAME}</button></form>`).trigger?.pageUrl,
    ).toBe(`${ORIGIN}/lien/clients`));

  it.each([`<a href="/lien/sync">${NAME}</a>`, `<form method="post" action="/lien/sync"><button>${NAME}</button></form>`])(
    'is Informations, when the page is the sync’s own answer: asking for it would be a run: %s',
    (button) => expect(at(`${ORIGIN}/lien/sync`, button).trigger?.pageUrl).toBe(at(`${ORIGIN}/lien/sync`, button).tabs[0]?.url),
  );
});
