/** The Plan Comptable of many makes, in a real browser: what its rows say, what its search answers, what its form keeps. */
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { scriptOf } from './chart-page/bundle';
import type { Driver } from './chart-page/driver';
import { type Make, USUAL } from './chart-page/make';

declare const driver: Driver;

let browser: Browser;
let page: Page;
let script: string;

test.beforeAll(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
  script = await scriptOf('driver.ts');
});
test.afterAll(() => browser.close());
test.afterEach(() => page.close());

async function open(make: Partial<Make> = {}): Promise<void> {
  page = await browser.newPage();
  await page.setContent('<!doctype html><html lang="fr"><body></body></html>');
  await page.evaluate(script);
  await page.evaluate((wanted) => driver.draw({ ...wanted, awayFrom: wanted.awayFrom ?? Number.POSITIVE_INFINITY }), {
    ...USUAL,
    ...make,
  });
}

const search = (number: string, within = 6000) => page.evaluate(([n, w]) => driver.search(n, w), [number, within] as const);
const filter = () => page.locator('form input[type=text]').first();

const LOOKS: Partial<Make>[] = [
  { rows: 'table', labels: 'before', starts: 'submit' },
  { rows: 'aria', labels: 'floating', starts: 'button' },
  { rows: 'divs', labels: 'fieldset', starts: 'typing', reset: false },
  { rows: 'virtual', labels: 'placeholder', starts: 'enter' },
  { rows: 'inputs', labels: 'aria', starts: 'submit', controlled: false },
  { rows: 'table', labels: 'around', starts: 'blur', controlled: false, reset: false },
  { rows: 'aria', labels: 'cells', starts: 'typing', delay: 0 },
  { rows: 'table', labels: 'flat', starts: 'button', matches: 'contains', meanwhile: 'spinner' },
  { rows: 'table', startsEmpty: true },
  { rows: 'table', meanwhile: 'nothing', delay: 300 },
  { rows: 'divs', pageSize: 3 },
  { rows: 'table', empty: 'Il n’y a aucune donnée à afficher' },
];

for (const make of LOOKS) {
  test(`one make: ${JSON.stringify(make)}`, async () => {
    await open(make);
    expect(await page.evaluate(() => driver.recognised())).toBe(true);
    expect(await search('411SOLEILO')).toEqual({
      answer: 'present',
      account: { id: null, number: '411SOLEILO', label: '123 SOLEIL', closed: false },
    });
    expect(await search('411FERME')).toMatchObject({ answer: 'present', account: { closed: true } });
    // Others begin with it: they are not it.
    expect(await search('411ABC000')).toEqual({ answer: 'absent', account: null });
    expect(await search('411ROMEOSW')).toEqual({ answer: 'absent', account: null });
    await expect(filter()).toHaveValue('');
  });
}

/** The account is there, but not among the first rows. */
const ELSEWHERE: Partial<Make> = { pageSize: 3 };

test.describe('never a false « absent »', () => {
  const UNSURE: [string, Partial<Make>, string][] = [
    ['the answer never comes', { silent: [2] }, '411ROMEOSW'],
    ['an empty text while the answer never comes', { silent: [2], meanwhile: 'nothing' }, '411ROMEOSW'],
    ['the server is away, and the page shows what it shows when there is nothing', { awayFrom: 2 }, '411SOLEILO'],
    ['the server goes away: no rows come back', { awayFrom: 3 }, '411ROMEOSW'],
    ['no rows, but nothing says so', { empty: '', pageSize: 0 }, '411ROMEOSW'],
    ['another filter is set, and cannot be reset', { family: '6', reset: false, pageSize: 3 }, '411SOLEILO'],
    ['the accounts that begin with it are on several pages', { pageSize: 1 }, '411ABC000'],
    ['the page is dead from the start', { awayFrom: 1 }, '411SOLEILO'],
  ];
  for (const [what, make, number] of UNSURE) {
    test(what, async () => {
      await open({ ...ELSEWHERE, ...make });
      expect(await search(number, 1500)).toEqual({ answer: 'unanswered', account: null });
      await expect(filter()).toHaveValue('');
    });
  }

  test('an empty text at once, and the row later', async () => {
    await open({ ...ELSEWHERE, meanwhile: 'empty-text', delay: 1400 });
    expect(await search('411SOLEILO', 8000)).toMatchObject({ answer: 'present' });
    expect(await search('411ROMEOSW', 8000)).toMatchObject({ answer: 'absent' });
  });

  test('a slow answer', async () => {
    await open({ ...ELSEWHERE, delay: 2500 });
    expect(await search('411SOLEILO', 8000)).toMatchObject({ answer: 'present' });
    expect(await search('411ROMEOSW', 8000)).toMatchObject({ answer: 'absent' });
  });

  test('a list that stays on its third page finds nothing there', async () => {
    await open({ ...ELSEWHERE, firstPage: false });
    await page.getByRole('button', { name: 'Page suivante' }).click();
    await page.getByRole('button', { name: 'Page suivante' }).click();
    expect(await search('411BACOREC', 1500)).toMatchObject({ answer: 'unanswered' });
  });

  test('another filter is set: it is reset first', async () => {
    await open({ ...ELSEWHERE, family: '6' });
    expect(await search('411SOLEILO')).toMatchObject({ answer: 'present' });
    expect(await search('411ROMEOSW')).toMatchObject({ answer: 'absent' });
  });

  test('the label’s filter is set: it is reset first', async () => {
    await open(ELSEWHERE);
    await page.getByLabel('Libellé').fill('BANQUE');
    await page.getByRole('button', { name: 'Rechercher' }).last().click();
    await expect(page.locator('tbody tr')).toHaveCount(1);
    expect(await search('411SOLEILO')).toMatchObject({ answer: 'present' });
  });

  test('the user types another number meanwhile', async () => {
    await open({ ...ELSEWHERE, delay: 700 });
    await expect(page.locator('tbody tr')).toHaveCount(3);
    const answer = search('411ROMEOSW', 2500);
    await expect(filter()).toHaveValue('411ROMEOSW');
    await filter().fill('999');
    expect(await answer).toMatchObject({ answer: 'unanswered' });
  });

  test('what was in the filter is put back', async () => {
    await open(ELSEWHERE);
    await filter().fill('41');
    await page.getByRole('button', { name: 'Rechercher' }).last().click();
    expect(await search('411ROMEOSW')).toMatchObject({ answer: 'absent' });
    await expect(filter()).toHaveValue('41');
  });

  test('the same letters in another case are another account', async () => {
    await open({ ...ELSEWHERE, accounts: [...USUAL.accounts, { number: '411romeosw', label: 'x' }], matches: 'contains' });
    expect(await search('411ROMEOSW')).toMatchObject({ answer: 'absent' });
  });
});

test.describe('the form', () => {
  const fill = (number = '411ROMEOSW', label = 'ROMEO SWING') =>
    page.evaluate(([n, l]) => driver.fill(n, l), [number, label] as const);
  const inDialog = (at: number) => page.locator('form', { hasText: 'Fiche compte' }).locator('input').nth(at);
  const create = () => page.getByRole('button', { name: 'Nouveau Compte' }).click();
  const saves = () => page.evaluate(() => document.body.dataset.saves ?? '0');

  const DIALOGS: Partial<Make>[] = [
    { dialog: 'portal', labels: 'before' },
    { dialog: 'portal', labels: 'fieldset' },
    { dialog: 'plain', labels: 'floating' },
    { dialog: 'native', labels: 'around' },
    { dialog: 'inline', labels: 'aria' },
    { dialog: 'plain', labels: 'placeholder', controlled: false },
    { dialog: 'portal', labels: 'cells' },
    { dialog: 'plain', labels: 'flat', starts: 'typing', reset: false },
  ];
  for (const make of DIALOGS) {
    test(`is filled: ${JSON.stringify(make)}`, async () => {
      await open(make);
      expect(await fill()).toBe('no-form');
      await expect(filter()).toHaveValue('');
      await create();
      expect(await fill()).toBe('filled');
      await expect(inDialog(0)).toHaveValue('411ROMEOSW');
      await expect(inDialog(1)).toHaveValue('ROMEO SWING');
      await expect(filter()).toHaveValue('');
      expect(await saves()).toBe('0');
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      expect(await search('411ROMEOSW')).toMatchObject({ answer: 'present', account: { label: 'ROMEO SWING' } });
    });
  }

  for (const number of ['upper', 'cuts', 'maxlength', 'upper-later'] as const) {
    test(`a number that the page ${number} is refused, and not left there`, async () => {
      await open({ number });
      await create();
      expect(await fill('411romeosw')).toBe('refused');
      await expect(inDialog(0)).toHaveValue('');
      expect(await saves()).toBe('0');
    });
  }

  test('another account’s form is left alone', async () => {
    await open();
    await create();
    await inDialog(0).fill('411SOLEILO');
    await inDialog(1).fill('123 SOLEIL');
    expect(await fill()).toBe('other-account');
    await expect(inDialog(0)).toHaveValue('411SOLEILO');
  });

  test('a number that the user began is replaced', async () => {
    await open();
    await create();
    await inDialog(0).fill('411');
    expect(await fill()).toBe('filled');
    await expect(inDialog(0)).toHaveValue('411ROMEOSW');
  });
});
