/** The sandbox's Plan Comptable: pages or a virtual list, quick or slow. */
import { type Browser, expect, type Page, test } from '@playwright/test';
import { type RunningSandbox, startSandbox } from '../sandbox/server.ts';
import { launchChromium } from './chart-page/browser';
import { scriptOf } from './chart-page/bundle';
import type { Driver } from './chart-page/driver';

declare const driver: Driver;

let browser: Browser;
let page: Page;
let sandbox: RunningSandbox;

test.beforeAll(async () => {
  browser = await launchChromium();
});
test.afterAll(() => browser.close());
test.afterEach(async () => {
  await page.close();
  await sandbox.close();
});

async function open(switches: Parameters<RunningSandbox['control']['faults']>[0], clients = 300): Promise<void> {
  sandbox = await startSandbox({ seed: { clients, culprits: 3 } });
  sandbox.control.faults(switches);
  sandbox.control.createAccount('411CLOS', 'ANCIEN CLIENT', true);
  page = await browser.newPage();
  await page.goto(`${sandbox.url}/my-unisoft/tab/2123/accounting-plan`);
  await expect(page.getByRole('heading', { name: 'Plan Comptable' })).toBeVisible();
  await page.evaluate(await scriptOf('driver.ts'));
}

const search = (number: string, within?: number) => page.evaluate(([n, w]) => driver.search(n, w), [number, within] as const);

const SWITCHES = [
  { chartRows: 'pages' },
  { chartRows: 'virtual' },
  { chartRows: 'pages', chartDelayMs: 900 },
  { chartRows: 'virtual', chartDelayMs: 400 },
] as const;

for (const switches of SWITCHES) {
  test(`its search: ${JSON.stringify(switches)}`, async () => {
    await open(switches);
    expect(await page.evaluate(() => driver.recognised())).toBe(true);
    expect(await search('411SOLEILO')).toMatchObject({ answer: 'present', account: { label: '123 SOLEIL', closed: false } });
    expect(await search('411CLOS')).toMatchObject({ answer: 'present', account: { closed: true } });
    expect(await search('41169009')).toEqual({ answer: 'absent', account: null });
    sandbox.control.createAccount('411690090', 'UN AUTRE');
    expect(await search('41169009')).toEqual({ answer: 'absent', account: null });
    await expect(page.getByLabel('N° de Compte')).toHaveValue('');
  });

  test(`its form: ${JSON.stringify(switches)}`, async () => {
    await open(switches);
    await page.getByRole('button', { name: 'Nouveau Compte' }).click();
    expect(await page.evaluate(() => driver.fill('41169009', 'AU STOP MIAMM'))).toBe('filled');
    await expect(page.getByLabel('N° de Compte', { exact: true })).toHaveValue('');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await search('41169009')).toMatchObject({ answer: 'present', account: { label: 'AU STOP MIAMM' } });
  });
}

test('other pages of the application are not it', async () => {
  await open({});
  await page.goto(`${sandbox.url}/my-unisoft/tab/2123/autre`);
  await page.waitForFunction(() => (document.body.textContent ?? '').trim() !== '');
  await page.evaluate(await scriptOf('driver.ts'));
  expect(await page.evaluate(() => driver.recognised())).toBe(false);
});

test('it is known before its rows come', async () => {
  await open({ chartDelayMs: 60_000 });
  expect(await page.evaluate(() => driver.recognised())).toBe(true);
  expect(await page.evaluate(() => driver.rows())).toEqual([]);
  expect(await search('41169009', 800)).toMatchObject({ answer: 'unanswered' });
});
