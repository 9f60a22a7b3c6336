import { readFile } from 'node:fs/promises';
import { expect, test } from '../fixtures.ts';
import { rename } from './steps.ts';

const CODE = '41169009';

const NAMES = [
  {
    what: 'markup',
    name: '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script><b>GRAS</b>',
    shown: '<b>GRAS</b>',
  },
  { what: 'marks that turn the text round', name: 'AU\u202eSTOP\u2067 MIAMM\u200b', shown: 'STOP' },
  { what: 'a hundred kilobytes of text', name: `AU STOP ${'MIAMM '.repeat(17_000)}`, shown: 'AU STOP MIAMM MIAMM' },
  { what: 'a hundred kilobytes in one word', name: 'M'.repeat(100_000), shown: 'MMMMMMMM' },
];

for (const { what, name, shown } of NAMES) {
  test(`T1: a client’s name with ${what} is text, and the panel is fine`, async ({ extension, sandbox }) => {
    rename(sandbox, CODE, name);
    await extension.saveKey();
    const lien = await extension.openLien();
    await lien.is({ facts: 'complete', chart: 'known', error: 'COMPTE5' });
    await expect(lien.client(CODE)).toContainText(shown);
    await expect(lien.host.locator('img, script, b:text("GRAS")')).toHaveCount(0);
    expect(await lien.page.evaluate(() => 'pwned' in window)).toBe(false);
    const { clientWidth, scrollWidth } = await lien.host
      .locator('.body')
      .evaluate(({ clientWidth, scrollWidth }) => ({ clientWidth, scrollWidth }));
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);

    await lien.action('fix').click();
    await lien.is({ repair: 'planned' });
    await lien.action('confirm').click();
    await lien.is({ repair: 'done', sync: 'succeeded' });
    const label = sandbox.world.dossier.accounts.find((account) => account.number === CODE)?.label ?? '';
    expect(label.length).toBeLessThanOrEqual(100);
    expect(label).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
  });
}

test('T2: a script of the page clicks every button, and nothing is asked for', async ({ extension, sandbox }) => {
  await extension.saveKey();
  const lien = await extension.openLien();
  await lien.is({ facts: 'complete', chart: 'known' });
  const pressByScript = () =>
    lien.page.evaluate(() => {
      const root = document.querySelector('mu-assistant')?.shadowRoot;
      const buttons = [...(root?.querySelectorAll<HTMLElement>('[data-action]') ?? [])];
      for (const button of buttons.filter(({ dataset }) => dataset.action !== 'fold')) {
        button.click();
        button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
        button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
        button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      }
      return buttons.map(({ dataset }) => dataset.action);
    });
  expect(await pressByScript()).toEqual(expect.arrayContaining(['fix', 'rerun-sync', 'open-chart']));
  // A user's own click comes after: had the others counted, their effects would be there by now.
  await lien.action('fix').click();
  await lien.is({ repair: 'planned', sync: 'idle' });
  expect(await pressByScript()).toEqual(expect.arrayContaining(['confirm', 'cancel']));
  await lien.is({ repair: 'planned' });
  await lien.action('cancel').click();
  await lien.is({ repair: 'none', sync: 'idle' });
  expect(sandbox.world.count('POST', '/api/v1/account')).toBe(0);
  expect(sandbox.world.syncRuns).toHaveLength(0);
});

const ADDRESSES = [
  'javascript:window.pwned=1',
  'data:text/html,<b>x</b>',
  'https://ailleurs.example/clients/104',
  '//ailleurs.example/x',
];

for (const address of ADDRESSES) {
  test(`T7: a Fiche Client at ${address} is not learned`, async ({ extension }) => {
    const lien = await extension.openLien('dossier-cabinet');
    await lien.is({ facts: 'complete' });
    await lien.page.evaluate((href) => {
      for (const link of document.querySelectorAll('td a[href*="/clients/"]')) link.setAttribute('href', href);
      document.querySelector('tbody')?.append(document.createTextNode(' '));
    }, address);
    await lien.is({ facts: 'partial' });
    await expect(lien.client(CODE)).toBeVisible();
    await expect(lien.action('open-record')).toHaveCount(0);
  });
}

test('T9: a client named as a formula is text in the exported table', async ({ extension, sandbox }) => {
  rename(sandbox, CODE, '=HYPERLINK("http://ailleurs.example";"Cliquez")');
  const lien = await extension.openLien();
  await lien.is({ facts: 'complete' });
  const [download] = await Promise.all([lien.page.waitForEvent('download'), lien.action('export-csv').click()]);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv).toContain(`"'=HYPERLINK(""http://ailleurs.example"";""Cliquez"")"`);
  expect(csv).not.toMatch(/(?:^|[;\n\r])"?=/);
});

test('T9: the exported history escapes it too', async ({ extension, sandbox }) => {
  rename(sandbox, CODE, '=HYPERLINK("http://ailleurs.example";"Cliquez")');
  await extension.saveKey();
  const lien = await extension.openLien();
  await lien.action('fix').click();
  await lien.action('confirm').click();
  await lien.is({ repair: 'done', sync: 'succeeded' });
  const options = await extension.context.newPage();
  await options.goto(`chrome-extension://${extension.id}/options.html#historique`);
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: /Exporter/ }).click(),
  ]);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv).toContain(`"'=HYPERLINK(`);
  expect(csv).not.toMatch(/(?:^|[;\n\r])"?=/);
});
