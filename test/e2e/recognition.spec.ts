import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import type { Banner, ClientFacts, PageKind, SiteFacts } from '../../lib/domain/facts';
import { HIDDEN_BY_STYLE, SHOWN, SHOWN_BY_STYLE, TOLD } from '../fixtures/banners';
import { type ClientSample, clientAccounts, HEADERS, informations, lienPage, TABLES, VENDOR } from '../fixtures/lien-page';
import { lookAlikes } from '../fixtures/look-alikes';
import { readerScript } from './recognition/bundle';
import { LIBRARIES, libraryPage } from './recognition/pages';

interface Reader {
  lien: () => { banner: Banner | null };
  kind: () => PageKind | null;
  clients: () => Promise<{ clients: ClientFacts[]; problems: unknown[]; missingRows: number | null; badges: boolean }>;
  gather: () => Promise<SiteFacts | null>;
}
declare const reader: Reader;

const URL_OF_PAGE = 'https://dayboard.example/lien/client-accounts';
let browser: Browser;
let script: string;

test.beforeAll(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
  script = await readerScript();
});
test.afterAll(() => browser.close());

async function open(html: string): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.request().url() === URL_OF_PAGE
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  await page.goto(URL_OF_PAGE);
  await page.evaluate(script);
  return page;
}

const many = (count: number): ClientSample[] =>
  Array.from({ length: count }, (_, i) => {
    const sample = VENDOR[i % VENDOR.length] as ClientSample;
    return { ...sample, name: `${sample.name} ${i}`, code: `411C${i}`, record: `/clients/${i}` };
  });

const expected = (clients: readonly ClientSample[]) =>
  clients.map((client) => ({
    name: client.name,
    code: client.code,
    state: client.state,
    recordUrl: `https://dayboard.example${client.record}`,
  }));

for (const library of LIBRARIES) {
  test(`${library.name}: the same facts`, async () => {
    const page = await open(libraryPage(library));
    await page.waitForFunction(() => document.body.textContent?.includes('BANANA SURF SHOP CAFE'));
    expect(await page.evaluate(() => reader.kind())).toBe('client-accounts');
    const read = await page.evaluate(() => reader.clients());
    expect(read.clients.map(({ name, code, state, recordUrl }) => ({ name, code, state, recordUrl }))).toEqual(expected(VENDOR));
    expect(read.clients.map(({ suggestions }) => suggestions)).toEqual(VENDOR.map((client) => client.suggestions ?? []));
    expect(read).toMatchObject({ problems: [], missingRows: 0, badges: true });
    await page.close();
  });
}

for (const library of LIBRARIES.filter(({ name }) => /^(?:ag-grid|tabulator)$/.test(name))) {
  test(`${library.name}: rows that are not drawn are missed`, async () => {
    const page = await open(libraryPage(library, many(300)));
    await page.waitForFunction(() => document.body.textContent?.includes('BANANA SURF SHOP CAFE 6'));
    const read = await page.evaluate(() => reader.clients());
    expect(read.clients.length).toBeLessThan(150);
    expect(read.clients[0]?.code).toBe('411C0');
    expect(read.missingRows === null || read.missingRows > 100).toBe(true);
    const facts = await page.evaluate(() => reader.gather());
    expect(facts?.completeness).toBe('partial');
    expect(facts?.problems.some(({ part }) => part === 'table-page')).toBe(true);
    await page.close();
  });
}

test('Informations, in a real browser', async () => {
  const page = await open(lienPage({ tab: 'informations', content: informations() }));
  expect(await page.evaluate(() => reader.kind())).toBe('informations');
  const facts = await page.evaluate(() => reader.gather());
  expect(facts).toMatchObject({
    autoCreate: 'on',
    banner: { code: 'COMPTE5' },
    dossier: 'SUPPORT & TESTS GI',
    completeness: 'partial',
  });
  await page.close();
});

test('only the badge in view counts, and capitals are made by CSS', async () => {
  const hidden = '<span>Correspondance OK</span> <span class="off">Code Client différent</span>';
  const shown = '<span>Correspondance OK</span><span>Code Client différent</span>';
  const table = (rows: string[][]) =>
    `<style>.off{display:none} td{text-transform:uppercase}</style>${TABLES['table with thead']?.(rows)}`;
  const content = table([
    ['A', '411A', hidden, '12 - A', '<a href="/clients/1">Fiche Client →</a>'],
    ['B', '411B', shown, '-', '<a href="/clients/2">Fiche Client →</a>'],
    ['C', '411C', '<span class="off">Correspondance OK</span><span>Pas de correspondance</span>', '∅', ''],
    ['D', '411D', 'Vérification en cours', '∅', ''],
  ]);
  const page = await open(lienPage({ tab: 'client-accounts', content }));
  const read = await page.evaluate(() => reader.clients());
  expect(read.clients.map(({ code, state }) => [code, state])).toEqual([
    ['411A', 'matched'],
    ['411B', 'code-differs'],
    ['411C', 'missing'],
  ]);
  expect(read.problems).toEqual([{ part: 'row', reason: 'unknown-state', count: 1 }]);
  await page.close();
});

test('a hidden tab does not make the kind, and its facts are read all the same', async () => {
  const content = `<style>.tab{display:none}.tab.on{display:block}</style><div class="tab">${informations({ banner: '' })}</div><div class="tab on">${clientAccounts(VENDOR, undefined, '')}</div>`;
  const page = await open(
    lienPage({
      tab: 'informations',
      content,
      after: '<div style="position:fixed;top:0" role="status">Erreur lors de la synchronisation : CODE COMPTE7 - Trop long</div>',
    }),
  );
  expect(await page.evaluate(() => reader.kind())).toBe('client-accounts');
  const facts = await page.evaluate(() => reader.gather());
  expect(facts).toMatchObject({ autoCreate: 'on', banner: { code: 'COMPTE7' }, dossier: 'SUPPORT & TESTS GI' });
  expect(facts?.clients).toHaveLength(7);
  await page.close();
});

test('the banner is what is seen as one', async () => {
  const page = await open('<body></body>');
  const codeOf = async (banner: string): Promise<string | undefined> => {
    await page.setContent(lienPage({ tab: 'informations', content: informations({ banner }) }));
    await page.evaluate(script);
    return (await page.evaluate(() => reader.lien())).banner?.code;
  };
  for (const [name, html] of Object.entries({ ...SHOWN, ...SHOWN_BY_STYLE })) expect(await codeOf(html), name).toBe('COMPTE5');
  for (const [name, html] of Object.entries({ ...TOLD, ...HIDDEN_BY_STYLE })) expect(await codeOf(html), name).toBeUndefined();
  await page.close();
});

test('tabs of one document: the one that is put away is read to the letter', async () => {
  const put = `<section class="off">${informations()}</section><section>${clientAccounts()}</section>`;
  for (const content of [
    put,
    put.replace('<section class="off">', '<section>').replace('</section><section>', '</section><section class="off">'),
  ]) {
    const page = await open(`<style>.off { display: none }</style>${lienPage({ tab: 'client-accounts', content })}`);
    const facts = await page.evaluate(() => reader.gather());
    expect(facts).toMatchObject({ banner: { code: 'COMPTE5' } });
    expect(facts?.clients.map(({ state }) => state)).toEqual(VENDOR.map(({ state }) => state));
    await page.close();
  }
});

test('cells that stand in the document in any order are no rows', async () => {
  const cells = (rows: string[][]) =>
    rows.flatMap((row, y) =>
      row.map((cell, x) => ({ x, y, html: `<div style="left:${x * 200}px;top:${y * 40}px">${cell}</div>` })),
    );
  const shuffled = (rows: string[][], headers: string[] = []) => {
    const all = cells([headers, ...rows]);
    const body = all.filter(({ y }) => y > 0).sort((a, b) => (a.x % 2) - (b.x % 2) || a.y - b.y);
    return `<div class="g">${[...all.filter(({ y }) => y === 0), ...body].map(({ html }) => html).join('')}</div>`;
  };
  const style =
    '<style>.g { position: relative; height: 400px } .g > div { position: absolute; height: 40px; width: 200px }</style>';
  const page = await open(
    style + lienPage({ tab: 'client-accounts', content: clientAccounts(VENDOR, (rows) => shuffled(rows, HEADERS)) }),
  );
  const facts = await page.evaluate(() => reader.gather());
  expect(facts?.clients).toEqual([]);
  expect(facts?.completeness).toBe('partial');
  await page.close();
});

test('a blank row as high as the rows that are not drawn', async () => {
  const table = clientAccounts(many(12)).replace('</tbody>', '<tr><td style="height: 11000px"></td></tr></tbody>');
  const page = await open(
    lienPage({ tab: 'client-accounts', content: `<div style="height: 400px; overflow: auto">${table}</div>` }),
  );
  const read = await page.evaluate(() => reader.clients());
  expect(read.clients.length).toBe(12);
  expect(read.missingRows).toBeNull();
  await page.close();
});

test('the newer product tells by colour', async () => {
  const row = (code: string, style: string) => `<tr style="${style}"><td>${code}</td><td>CLIENT ${code}</td></tr>`;
  const table = `<table><thead><tr><th>Compte</th><th>Libellé</th></tr></thead><tbody>${row('411A', 'background:#d4edda')}${row('411B', 'background:rgb(248,215,218)')}${row('411C', '')}${row('411D', 'background:oklch(0.9 0.1 145)')}${row('411E', 'color:color-mix(in srgb, red 70%, black)')}${row('411F', '" class="dot')}${row('706000', 'background:red')}</tbody></table>`;
  const page = await open(
    `<!doctype html><style>.dot td::before{content:"";background:#c00}</style><body><h1>API MyUnisoft</h1><button>Rafraîchir</button><ul role="tablist"><li role="tab"><a href="/p">Paramétrage</a></li><li role="tab" aria-selected="true">Liste des comptes</li><li role="tab"><a href="/c">Clients</a></li></ul>${table}</body>`,
  );
  expect(await page.evaluate(() => reader.kind())).toBe('account-list');
  const read = await page.evaluate(() => reader.clients());
  expect(read.clients.map(({ code, state }) => [code, state])).toEqual([
    ['411A', 'matched'],
    ['411B', 'missing'],
    ['411D', 'matched'],
    ['411E', 'missing'],
    ['411F', 'missing'],
  ]);
  expect(read.problems).toEqual([{ part: 'row', reason: 'unknown-state', count: 1 }]);
  expect(await page.evaluate(() => reader.gather())).toMatchObject({ completeness: 'partial' });
  await page.close();
});

test('a long list of coloured accounts is read to its end', async () => {
  const row = (_: unknown, i: number) =>
    `<tr style="color:${i % 2 ? 'green' : 'red'}"><td>411C${i}</td><td>CLIENT ${i}</td></tr>`;
  const table = `<table><thead><tr><th>Compte</th><th>Libellé</th></tr></thead><tbody>${Array.from({ length: 2100 }, row).join('')}</tbody></table>`;
  const page = await open(
    `<!doctype html><body><h1>API MyUnisoft</h1><button>Rafraîchir</button><ul role="tablist"><li role="tab"><a href="/p">Paramétrage</a></li><li role="tab" aria-selected="true">Liste des comptes</li><li role="tab"><a href="/c">Clients</a></li></ul>${table}</body>`,
  );
  const read = await page.evaluate(() => reader.clients());
  expect(read.clients).toHaveLength(2100);
  expect(read.clients.at(-1)).toMatchObject({ code: '411C2099', state: 'matched' });
  expect(read).toMatchObject({ problems: [], missingRows: 0 });
  await page.close();
});

test('no look-alike is taken for the page', async () => {
  const page = await open('<body></body>');
  for (const [name, html] of Object.entries(lookAlikes())) {
    await page.setContent(html);
    await page.evaluate(script);
    expect(await page.evaluate(() => reader.kind()), name).toBeNull();
  }
  await page.close();
});
