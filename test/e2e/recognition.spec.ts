import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import type { ClientFacts, PageKind, SiteFacts } from '../../lib/domain/facts';
import { type ClientSample, informations, lienPage, VENDOR } from '../fixtures/lien-page';
import { readerScript } from './recognition/bundle';
import { LIBRARIES, libraryPage } from './recognition/pages';

interface Reader {
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
