/** Reading 10,000 rows of several makes: our reader against a bare loop, in Chromium. Leaves 1 when over its budget. */
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { type ClientSample, clientAccounts, HEADERS, lienPage, TABLES, type TableMaker, VENDOR } from '../fixtures/lien-page';

interface Bench {
  prepare: () => void;
  bare: () => number;
  fastest: () => number;
  ours: () => Promise<{ rows: number; work: number; longest: number }>;
  recognise: () => number;
  survey: () => number;
}
declare const bench: Bench;

const ROWS = 10_000;
/** Each measures both, one after the other, and gives a ratio of its own: a machine that slows down does so for both. */
const ROUNDS = 21;
/** For the table; blocks and wrappers must be looked into, to tell a row from what is beside it, and a value from a button or an icon. */
const BUDGET = { ratio: 1.5, others: 3, slice: 50 };

const clients = Array.from({ length: ROWS }, (_, i): ClientSample => {
  const sample = VENDOR[i % VENDOR.length] as ClientSample;
  return { ...sample, name: `${sample.name} ${i}`, code: `411C${i}`, record: `/clients/${i}` };
});

const table = TABLES['table with thead'] as TableMaker;
const MAKES: Record<string, TableMaker> = {
  table,
  'table, a button in each row': (rows) =>
    table(
      rows.map((cells) => [...cells, '<button>Ouvrir</button>']),
      [...HEADERS, ''],
    ),
  'table, values wrapped': (rows) => table(rows.map((cells) => cells.map((cell) => `<div><span>${cell}</span></div>`))),
  'ARIA grid': TABLES['aria grid'] as TableMaker,
  'plain blocks': TABLES['plain divs'] as TableMaker,
  'cells side by side': TABLES['flat css grid'] as TableMaker,
};

const middle = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function script(): Promise<string> {
  const result = await build({
    entryPoints: [join(import.meta.dirname, 'reading-page.ts')],
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
  });
  return result.outputFiles[0]?.text ?? '';
}

async function open(browser: Browser, make: TableMaker): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(lienPage({ tab: 'client-accounts', content: clientAccounts(clients, make) }));
  await page.evaluate(await script());
  await page.evaluate(() => document.body.offsetHeight);
  await page.evaluate(() => bench.prepare());
  return page;
}

/** @returns whether it keeps to the budget */
async function compare(page: Page, name: string): Promise<boolean> {
  const [bare, fastest, work, slices]: [number[], number[], number[], number[]] = [[], [], [], []];
  let rows = 0;
  for (let i = 0; i < ROUNDS; i++) {
    bare.push(await page.evaluate(() => bench.bare()));
    fastest.push(await page.evaluate(() => bench.fastest()));
    const ours = await page.evaluate(() => bench.ours());
    work.push(ours.work);
    slices.push(ours.longest);
    rows = ours.rows;
  }
  const ratio = middle(work.map((took, round) => took / (bare[round] ?? Number.NaN)));
  const figures = [
    `ratio ${ratio.toFixed(2)}`,
    `(ours ${middle(work).toFixed(0)} ms, bare loop ${middle(bare).toFixed(0)} ms, nothing kept ${middle(fastest).toFixed(0)} ms)`,
    `longest slice ${middle(slices).toFixed(0)} ms`,
  ];
  process.stdout.write(`${name.padEnd(28)} ${figures.join(', ')}\n`);
  return rows === ROWS && ratio <= (name === 'table' ? BUDGET.ratio : BUDGET.others) && middle(slices) <= BUDGET.slice;
}

/** Used heap after as many re-renders and readings. */
async function memory(page: Page, renders: number): Promise<number> {
  await page.evaluate(async (times) => {
    const body = document.querySelector('tbody') as Element;
    const first = Array.from(body.children).slice(0, 100);
    for (let i = 0; i < times; i++) {
      body.replaceChildren(...first.map((row) => row.cloneNode(true)));
      await bench.ours();
    }
  }, renders);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
  return usedSize / 1e6;
}

async function rest(page: Page): Promise<boolean> {
  const recognising = middle(await Promise.all([0, 1, 2].map(() => page.evaluate(() => bench.recognise()))));
  const surveying = middle(await Promise.all([0, 1, 2].map(() => page.evaluate(() => bench.survey()))));
  const warm = await memory(page, 200);
  const later = await memory(page, 1000);
  process.stdout.write(`recognising the page ${recognising.toFixed(1)} ms (its survey ${surveying.toFixed(1)} ms)\n`);
  process.stdout.write(`heap after 200 renders ${warm.toFixed(1)} MB, after 1,200 ${later.toFixed(1)} MB\n`);
  return later <= warm * 1.15 + 1;
}

process.stdout.write(
  `${ROWS} rows; ratio at most ${BUDGET.ratio} for the table, ${BUDGET.others} for the others; slice at most ${BUDGET.slice} ms\n`,
);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const kept: boolean[] = [];
for (const [name, make] of Object.entries(MAKES)) {
  const page = await open(browser, make);
  kept.push(await compare(page, name));
  if (make === table) kept.push(await rest(page));
  await page.close();
}
await browser.close();
process.exitCode = kept.every(Boolean) ? 0 : 1;
