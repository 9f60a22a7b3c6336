import { Assistant, expect, test } from '../fixtures.ts';

const CODE = '41169009';
const OUTCOMES = {
  '411SOLEILO': 'will-sync',
  '411ABATELA': 'auto-create',
  '411ABC000': 'duplicate-risk',
  [CODE]: 'to-verify',
  '411AURA': 'auto-create',
  '411BACOREC': 'will-sync',
  '411BANANA0': 'to-verify',
};

test('Bad input: a banner that comes late is read when it comes', async ({ extension, sandbox }) => {
  sandbox.control.faults({ bannerDelayMs: 1500 });
  const lien = await extension.openLien();
  await lien.is({ page: 'informations', error: '' });
  await lien.is({ error: 'COMPTE5', facts: 'complete' });
  await expect(lien.client(CODE)).toBeVisible();
});

test('Bad input: a table that comes late is read when it comes', async ({ extension, sandbox }) => {
  sandbox.control.faults({ tableDelayMs: 1500 });
  const lien = await extension.openLien('dossier-cabinet');
  await expect(lien.host).toHaveAttribute('data-page', 'client-accounts');
  for (const [code, outcome] of Object.entries(OUTCOMES)) {
    await expect(lien.badge(code)).toHaveAttribute('data-outcome', outcome);
  }
  await lien.is({ facts: 'complete' });
});

/** What a page can be like, on which tab it shows, and what the panel then says of it. */
const PARTIAL = [
  { what: 'a row in a state that nobody knows', faults: { unknownStates: ['411AURA'] }, tab: 'informations', problem: 'row:unknown-state', says: 'un état que l’assistant ne connaît pas' },
  { what: 'a Fiche Client without a code', faults: { recordsWithoutCode: [CODE] }, tab: 'informations', problem: 'client-record:no-code', says: 'ne devine jamais un code' },
  { what: 'a tab that only a script draws', faults: { scriptTab: true }, tab: 'informations', problem: 'client-accounts:no-table', says: 'Ouvrez cet onglet' },
] as const; // biome-ignore format: a table

for (const { what, faults, tab, problem, says } of PARTIAL) {
  test(`Bad input: ${what} is partial, and the panel says what`, async ({ extension, sandbox }) => {
    sandbox.control.faults(JSON.parse(JSON.stringify(faults)));
    const lien = await extension.openLien(tab);
    await lien.is({ facts: 'partial', error: 'COMPTE5' });
    await expect(lien.host.locator(`[data-problem="${problem}"]`)).toContainText(says);
  });
}

test('Bad input: without a code there is nothing to copy, and nothing is guessed', async ({ extension, sandbox }) => {
  sandbox.control.faults({ recordsWithoutCode: [CODE] });
  const lien = await extension.openLien();
  await lien.is({ facts: 'partial' });
  await expect(lien.client(CODE)).toHaveAttribute('data-outcome', 'to-verify');
  await expect(lien.client(CODE).locator('[data-action="copy-code"]')).toHaveCount(0);
  await expect(lien.client(CODE)).toContainText('ne montre pas de Code Comptable Généré');
});

test('Bad input: a session that expires while the page is read is partial, and says to log in again', async ({
  extension,
  sandbox,
}) => {
  const page = await extension.context.newPage();
  // The session ends as soon as this page has come, before the assistant asks for its other tabs.
  page.on('response', (answer) => {
    if (answer.url().endsWith('/informations') && answer.ok()) sandbox.control.expireSessions();
  });
  await page.goto(`${sandbox.url}/dayboard/login?auto`);
  const lien = new Assistant(page);
  await lien.is({ facts: 'partial', error: 'COMPTE5' });
  await expect(lien.host.locator('[data-problem="client-accounts:session-expired"]')).toContainText('Reconnectez-vous');
});

for (const tableShape of ['aria', 'divs'] as const) {
  test(`Bad input: a table made of ${tableShape} gives the same facts`, async ({ extension, sandbox }) => {
    sandbox.control.faults({ tableShape });
    const lien = await extension.openLien('dossier-cabinet');
    await lien.is({ facts: 'complete' });
    for (const [code, outcome] of Object.entries(OUTCOMES)) {
      await expect(lien.badge(code)).toHaveAttribute('data-outcome', outcome);
    }
  });
}

const RECORDS = [
  ...(['text', 'input', 'dl', 'table'] as const).map((recordField) => ({ recordField })),
  { recordTabs: 'panels' as const },
];

for (const faults of RECORDS) {
  test(`Bad input: a Fiche Client with ${Object.entries(faults).join(' ')} gives its code`, async ({ extension, sandbox }) => {
    sandbox.control.seed({ tableCodeDiffers: true });
    sandbox.control.faults(faults);
    const lien = await extension.openLien();
    await lien.is({ facts: 'complete' });
    await expect(lien.client('411BANANA9').locator('[data-client-code="411BANANA0"]')).toHaveText('411BANANA0');
  });
}

test('Bad input: a table of several pages is read whole', async ({ extension, sandbox }) => {
  sandbox.control.seed({ clients: 60, culprits: 3 });
  sandbox.control.faults({ pageSize: 10, rateLimit: 500 });
  await extension.saveKey();
  const lien = await extension.openLien();
  await lien.is({ facts: 'complete', chart: 'known' });
  await expect(lien.host.locator('[data-outcome-count="blocked"]')).toContainText('3');
  await expect(lien.host).toContainText('60 clients');
});

for (const named of [false, true]) {
  test(`Bad input: CLIENT-UNKNOWN ${named ? 'with' : 'without'} a name`, async ({ extension, sandbox }) => {
    sandbox.control.seed({ culprits: 0, autoCreate: false });
    sandbox.control.faults({ unknownClientNamed: named });
    const lien = await extension.openLien();
    await lien.action('rerun-sync').click();
    await lien.is({ sync: 'failed', error: 'CLIENT-UNKNOWN', 'auto-create': 'off', facts: 'complete' });
    await expect(lien.client('411ABATELA')).toHaveAttribute('data-outcome', 'blocked');
    await expect(lien.client('411AURA')).toHaveAttribute('data-outcome', 'blocked');
    if (named) await expect(lien.host).toContainText('bloquée par ABATTAGE ELAGAGE LAVERGNE');
    else await expect(lien.host).toContainText('3 clients sans compte');
  });
}

test('Bad input: a page that does not say whether creation is automatic leaves it to verify, and says so', async ({
  extension,
  sandbox,
}) => {
  sandbox.control.seed({ culprits: 0, autoCreate: false });
  sandbox.control.faults({ autoCreateSilent: true });
  const lien = await extension.openLien();
  await lien.is({ error: 'CLIENT-UNKNOWN', 'auto-create': 'unknown', facts: 'complete' });
  await expect(lien.client('411ABATELA')).toHaveAttribute('data-outcome', 'to-verify');
  await expect(lien.host).toContainText('la page ne dit pas si la création est automatique');
});
