/** Reading 10,000 rows: our reader against a bare loop, in Chromium. `npx tsx test/bench/reading.ts`; leaves 1 when over its budget. */
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { type ClientSample, clientAccounts, lienPage, VENDOR } from '../fixtures/lien-page';

interface Bench {
  bare: () => number;
  plain: () => number;
  ours: () => Promise<{ rows: number; work: number; longest: number }>;
  recognise: () => number;
  survey: () => number;
}
declare const bench: Bench;

const ROWS = 10_000;
const ROUNDS = 15;
const BUDGET = { ratio: 1.5, slice: 50 };

const clients = Array.from({ length: ROWS }, (_, i): ClientSample => {
  const sample = VENDOR[i % VENDOR.length] as ClientSample;
  return { ...sample, name: `${sample.name} ${i}`, code: `411C${i}`, record: `/clients/${i}` };
});
const html = lienPage({ tab: 'client-accounts', content: clientAccounts(clients) });

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

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.setContent(html);
await page.evaluate(await script());
await page.evaluate(() => document.body.offsetHeight);
const [bare, plain, work, slices]: [number[], number[], number[], number[]] = [[], [], [], []];
let rows = 0;
for (let i = 0; i < ROUNDS; i++) {
  bare.push(await page.evaluate(() => bench.bare()));
  plain.push(await page.evaluate(() => bench.plain()));
  const ours = await page.evaluate(() => bench.ours());
  work.push(ours.work);
  slices.push(ours.longest);
  rows = ours.rows;
}
const recognising = middle(await Promise.all([0, 1, 2].map(() => page.evaluate(() => bench.recognise()))));
const surveying = middle(await Promise.all([0, 1, 2].map(() => page.evaluate(() => bench.survey()))));
const warm = await memory(page, 200);
const later = await memory(page, 1000);
await browser.close();

const ratio = middle(work) / middle(plain);
const report = [
  `rows read              ${rows}`,
  `bare loop, kept        ${middle(plain).toFixed(1)} ms`,
  `fastest walk, not kept ${middle(bare).toFixed(1)} ms (ratio ${(middle(work) / middle(bare)).toFixed(2)})`,
  `our reading            ${middle(work).toFixed(1)} ms`,
  `ratio                  ${ratio.toFixed(2)} (at most ${BUDGET.ratio})`,
  `longest slice          ${middle(slices).toFixed(1)} ms (at most ${BUDGET.slice})`,
  `recognising the page   ${recognising.toFixed(1)} ms (its survey ${surveying.toFixed(1)} ms)`,
  `heap after 200 renders ${warm.toFixed(1)} MB, after 1,200 ${later.toFixed(1)} MB`,
];
process.stdout.write(`${report.join('\n')}\n`);
const grew = later > warm * 1.15 + 1;
process.exitCode = rows !== ROWS || ratio > BUDGET.ratio || middle(slices) > BUDGET.slice || grew ? 1 : 0;
