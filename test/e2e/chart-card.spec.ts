/** The card in the Plan Comptable, as a user goes through it: check, fill, save, next, back. */
import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import type { WaitingAccounts } from '../../lib/platform/messages';
import { type RunningSandbox, startSandbox } from '../sandbox/server.ts';
import { launchChromium } from './chart-page/browser';
import { scriptOf } from './chart-page/bundle';
import type { Visit } from './chart-page/card';

declare const visit: Visit;

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

const host = (): Locator => page.locator('mu-assistant');
const action = (name: string): Locator => host().locator(`[data-action="${name}"]`);
const current = (): Locator => host().locator('[data-client-code]');
const sent = (type: string) => page.evaluate((wanted) => visit.sent().filter((message) => message.type === wanted), type);
const create = (): Promise<void> => page.getByRole('button', { name: 'Nouveau Compte' }).click();
const save = (): Promise<void> => page.getByRole('button', { name: 'Enregistrer' }).click();

type Waiting = WaitingAccounts['accounts'][number];
const account = (number: string, name: string, state: Waiting['state'] = 'to-check'): Waiting => ({
  key: number,
  number,
  name,
  state,
});

const waitingFor = (accounts: Waiting[], more: Partial<WaitingAccounts> = {}): WaitingAccounts => ({
  origin: 'https://dayboard.example',
  language: 'fr',
  dossier: 'SUPPORT & TESTS GI',
  accounts,
  canReturn: true,
  ...more,
});

async function open(waiting: WaitingAccounts | null, clients = 120): Promise<void> {
  sandbox = await startSandbox({ seed: { clients, culprits: 2 } });
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${sandbox.url}/my-unisoft/tab/2123/accounting-plan`);
  await expect(page.getByRole('heading', { name: 'Plan Comptable' })).toBeVisible();
  await page.evaluate(await scriptOf('card.ts'));
  await page.evaluate((next) => visit.start(next), waiting);
}

test('nothing waits: its address and rows are told, and nothing is drawn', async () => {
  await open(null);
  await expect.poll(async () => (await sent('chart-seen')).length).toBeGreaterThan(0);
  await expect(host()).toHaveCount(0);
  expect((await sent('chart-seen'))[0]?.payload).toMatchObject({ url: page.url(), absent: [] });
});

test('from « à vérifier » to « relancer »', async () => {
  await open(waitingFor([account('411ZOE', 'ZOE'), account('41169009', 'AU STOP MIAMM')]));
  // There, but far from the first rows.
  sandbox.control.createAccount('411ZOE', 'ZOE');
  await expect(host()).toHaveAttribute('data-page', 'chart-of-accounts');
  await expect(host()).toHaveAttribute('data-client-code', '411ZOE');
  await expect(current()).toHaveAttribute('data-state', 'to-check');
  await expect(host()).toContainText('2 comptes à vérifier');
  await expect(host()).toContainText('SUPPORT & TESTS GI');
  await action('verify').click();
  await expect(host()).toHaveAttribute('data-client-code', '41169009');
  await expect(current()).toHaveAttribute('data-state', 'to-create');
  await expect(host()).toContainText('Compte à créer, 2 sur 2');

  await action('fill').click();
  await expect(host()).toContainText('Cliquez d’abord sur');
  await create();
  await action('fill').click();
  await expect(host()).toContainText('Formulaire rempli');
  await expect(page.getByLabel('N° de compte *')).toHaveValue('41169009');
  await expect(page.getByLabel('Intitulé du compte *')).toHaveValue('AU STOP MIAMM');
  expect(sandbox.world.dossier.accounts.some(({ number }) => number === '41169009')).toBe(false);
  await save();
  await expect(host()).toContainText('Tous les comptes sont là');
  await expect(host()).not.toHaveAttribute('data-client-code');
  await expect(host().locator('[data-client-code="41169009"]')).toHaveAttribute('data-state', 'done');
  await action('back').click();
  await expect(host()).toHaveCount(0);
  expect((await sent('back-to-dayboard')).map(({ payload }) => payload)).toEqual([{ rerun: true }]);
});

test('a form that is given up creates nothing, and the account stays', async () => {
  await open(waitingFor([account('41169009', 'AU STOP MIAMM', 'to-create')]));
  await create();
  await action('fill').click();
  await expect(host()).toContainText('Formulaire rempli');
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect
    .poll(async () => (await sent('chart-seen')).some(({ payload }) => payload.absent?.includes('41169009')))
    .toBe(true);
  await expect(current()).toHaveAttribute('data-state', 'to-create');
});

test('an account that a colleague creates is ticked off when its row appears', async () => {
  await open(waitingFor([account('41169009', 'AU STOP MIAMM', 'to-create'), account('411ZZZ', 'ZED', 'to-create')]));
  await expect(host()).toHaveAttribute('data-client-code', '41169009');
  sandbox.control.createAccount('41169009', 'AU STOP MIAMM');
  await page.getByLabel('N° de Compte').fill('41169009');
  await page.getByRole('button', { name: 'Rechercher' }).click();
  await expect(host()).toHaveAttribute('data-client-code', '411ZZZ');
});

test('« Suivant » goes round those that are left', async () => {
  await open(waitingFor(['411XA', '411XB', '411XC'].map((number) => account(number, number, 'to-create'))));
  for (const next of ['411XB', '411XC', '411XA']) {
    await action('next').click();
    await expect(host()).toHaveAttribute('data-client-code', next);
    await expect(current()).toHaveCount(1);
  }
});

test('a closed account does not stand between two that can be created', async () => {
  await open(waitingFor([account('411XA', 'XA', 'to-create'), account('411CLOS', 'CLOS'), account('411XB', 'XB', 'to-create')]));
  sandbox.control.createAccount('411CLOS', 'CLOS', true);
  await action('verify').click();
  await expect(host().locator('[data-account="411CLOS"] .tag')).toHaveText('fermé');
  await create();
  await action('fill').click();
  await save();
  await expect(host()).toHaveAttribute('data-client-code', '411XB');
});

test('those to create can be looked up again', async () => {
  await open(waitingFor([account('41169009', 'AU STOP MIAMM', 'to-create')]));
  sandbox.control.createAccount('41169009', 'AU STOP MIAMM');
  await action('verify').click();
  await expect(host()).toContainText('Tous les comptes sont là');
});

test('a closed account is said to be closed, and is not proposed', async () => {
  await open(waitingFor([account('411CLOS', 'ANCIEN CLIENT')]));
  sandbox.control.createAccount('411CLOS', 'ANCIEN CLIENT', true);
  await action('verify').click();
  await expect(host()).toContainText('rouvrez-le');
  await expect(current()).toHaveAttribute('data-state', 'to-check');
  await expect(action('fill')).toHaveCount(0);
});

test('forty accounts: progress, stop, and what was found is kept', async () => {
  const many = Array.from({ length: 40 }, (_, i) => account(`411N${i}`, `CLIENT ${i}`));
  await open(waitingFor(many));
  await action('verify').click();
  await expect(host().locator('[data-progress="2/40"]')).toBeVisible();
  await action('cancel').click();
  await expect(action('verify')).toBeVisible();
  const absent = (await sent('chart-seen')).flatMap(({ payload }) => payload.absent ?? []);
  expect(absent).toEqual(['411N0', '411N1']);
  await expect(page.getByLabel('N° de Compte')).toHaveValue('');
});

test('a search that does not answer is said, and is not a proof', async () => {
  await open(waitingFor([account('41169009', 'AU STOP MIAMM')]));
  await expect(page.locator('tbody tr').first()).toBeVisible();
  await page.route('**/accounts?*', () => {});
  await action('verify').click();
  await expect(host()).toContainText('n’a pas répondu', { timeout: 40_000 });
  await expect(current()).toHaveAttribute('data-state', 'to-check');
});

test('a click that a script made does nothing', async () => {
  await open(waitingFor([account('41169009', 'AU STOP MIAMM', 'to-create')]));
  await create();
  await expect(action('fill')).toBeVisible();
  await page.evaluate(() => {
    for (const button of document.querySelector('mu-assistant')?.shadowRoot?.querySelectorAll('button') ?? []) button.click();
  });
  await expect(host()).toHaveCount(1);
  await expect(page.getByLabel('N° de compte *')).toHaveValue('');
  expect(await sent('back-to-dayboard')).toEqual([]);
});

test('the visit ends without a trace', async () => {
  await open(waitingFor([account('41169009', 'AU STOP MIAMM')]));
  await action('verify').click();
  await expect(host().locator('[data-progress]')).toBeVisible();
  await page.evaluate(() => visit.end());
  await expect(host()).toHaveCount(0);
  expect(await page.evaluate(() => visit.listeners())).toBe(0);
});

test('« Ne plus afficher » and a push from Dayboard', async () => {
  await open(waitingFor([account('41169009', 'AU STOP MIAMM')]));
  await action('close').click();
  await expect(host()).toHaveCount(0);
  await page.evaluate((next) => visit.push(next), waitingFor([account('411NEW', 'NOUVEAU')], { language: 'en' }));
  await expect(host()).toHaveAttribute('data-client-code', '411NEW');
  await expect(host()).toContainText('1 account to check');
});

test('the card leaves the list’s own pages to be turned', async () => {
  await open(waitingFor([account('41169009', 'AU STOP MIAMM', 'to-create')]));
  const next = page.getByRole('button', { name: 'Page suivante' });
  await next.scrollIntoViewIfNeeded();
  await next.click({ timeout: 5000 });
  await expect(page.getByText('2 / ')).toBeVisible();
});

test('a modal <dialog> of the page does not shut the card out', async () => {
  await open(waitingFor([account('41169009', 'AU STOP MIAMM', 'to-create')]));
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    const [number, label] = ['N° de compte *', 'Intitulé du compte *'].map((text) => {
      const box = document.createElement('label');
      box.append(text, document.createElement('input'));
      return box;
    });
    dialog.append('Fiche compte', number ?? '', label ?? '');
    document.body.append(dialog);
    dialog.showModal();
  });
  await action('fill').click();
  await expect(page.getByLabel('N° de compte *')).toHaveValue('41169009');
  await page.evaluate(() => document.querySelector('dialog')?.remove());
  await expect(host()).toHaveCount(1);
  await expect(action('fill')).toBeVisible();
});

for (const [width, height] of [
  [1440, 900],
  [700, 700],
  [360, 740],
] as const) {
  test(`the card never covers the form, ${width} × ${height}`, async () => {
    await open(waitingFor([account('41169009', 'AU STOP MIAMM', 'to-create')]));
    await page.setViewportSize({ width, height });
    await create();
    await action('fill').click();
    await expect(host()).toContainText('Formulaire rempli');
    for (const name of ['Annuler', 'Enregistrer']) await page.getByRole('button', { name }).click({ trial: true, timeout: 3000 });
    await page.getByLabel('N° de compte *').click({ trial: true, timeout: 3000 });
  });
}
