import { Assistant, expect, test, workerOf } from './fixtures.ts';

test('the panel is never over the page’s own sync button, folded or open, wide or narrow', async ({ extension }) => {
  const lien = await extension.openLien('dossier-cabinet');
  await lien.is({ facts: 'complete' });
  const button = lien.page.getByRole('button', { name: 'Synchronisation My Unisoft' });
  const record = lien.page.getByRole('link', { name: 'Fiche Client' }).first();
  for (const width of [1600, 1280, 1000]) {
    await lien.page.setViewportSize({ width, height: 800 });
    // A trial click waits until the element is not moving and really gets the click.
    await button.click({ trial: true });
    await record.click({ trial: true });
  }
  await lien.action('fold').click();
  await expect(lien.action('unfold')).toBeVisible();
  await button.click({ trial: true });
  await expect(lien.page.locator('html')).not.toHaveAttribute('style', /.+/);
});

test('folded is remembered, and the clients are still there to be read', async ({ extension }) => {
  const lien = await extension.openLien();
  await lien.is({ facts: 'complete' });
  await lien.action('fold').click();
  await lien.page.reload();
  await lien.is({ facts: 'complete' });
  await expect(lien.action('unfold')).toBeVisible();
  await expect(lien.client('41169009')).toHaveAttribute('data-outcome', 'to-verify');
  await lien.action('unfold').click();
  await expect(lien.client('41169009')).toBeVisible();
});

test('a status that was on its way does not fold again what the user has unfolded', async ({ extension }) => {
  type Push = { push?: string; status?: { folded: boolean; asOf: number } };
  type Pushed = { chrome: { tabs: { sendMessage(tab: number, push: Push): Promise<unknown> } }; late(): Promise<unknown> };
  const lien = await extension.openLien();
  await lien.is({ facts: 'complete' });
  await lien.action('fold').click();
  const worker = await workerOf(extension.context);
  // From here on a status that says « folded » is on its way to the page, and so is everything after it.
  const caught = worker.evaluate(() => {
    const { chrome } = globalThis as unknown as Pushed;
    const send = chrome.tabs.sendMessage.bind(chrome.tabs);
    return new Promise<void>((resolve) => {
      chrome.tabs.sendMessage = (tab, push) => {
        if (push.status?.folded === true) {
          Object.assign(globalThis, { late: () => send(tab, push) });
          resolve();
        }
        return Promise.resolve();
      };
    });
  });
  await (await extension.openPopup()).locator('button', { hasText: 'Relancer' }).click();
  await caught;
  await lien.action('unfold').click();
  await expect(lien.client('41169009')).toBeVisible();
  // Resolves when the page has taken it.
  await worker.evaluate(() => (globalThis as unknown as Pushed).late());
  await expect(lien.client('41169009')).toBeVisible();
});

test('a count is a filter on the page’s table, and goes without a trace', async ({ extension }) => {
  const lien = await extension.openLien('dossier-cabinet');
  await lien.is({ facts: 'complete' });
  const rows = lien.page.locator('tbody tr');
  await lien.action('filter-to-verify').click();
  await expect(rows.filter({ visible: true })).toHaveCount(2);
  await lien.action('filter-none').click();
  await expect(rows.filter({ visible: true })).toHaveCount(7);
  await expect(lien.page.locator('tbody tr[style]')).toHaveCount(0);
});

for (const width of [1800, 1440, 1000, 480]) {
  test(`a badge never makes its row grow, nor sticks out of its cell: ${width} px`, async ({ extension }) => {
    const lien = await extension.openLien();
    await lien.page.setViewportSize({ width, height: 900 });
    await lien.page.getByRole('link', { name: 'Synchro. Dossier Cabinet' }).click();
    await lien.is({ page: 'client-accounts', facts: 'complete' });
    await expect(lien.page.locator('mu-badge')).toHaveCount(7);
    const spoilt = await lien.page.evaluate(() => {
      const rows = [...document.querySelectorAll('tbody tr')];
      const badges = [...document.querySelectorAll<HTMLElement>('mu-badge')];
      const cutOff = badges.filter((badge) => {
        const cell = badge.parentElement as Element;
        return !('compact' in badge.dataset) && badge.getBoundingClientRect().right > cell.getBoundingClientRect().right + 1;
      });
      const sizes = () => rows.map((row) => row.getBoundingClientRect()).map(({ width, height }) => ({ width, height }));
      const shown = sizes();
      for (const badge of badges) badge.style.display = 'none';
      const bare = sizes();
      const grown = shown.filter(
        ({ width, height }, at) => height > (bare[at]?.height ?? 0) + 1 || width > (bare[at]?.width ?? 0) + 1,
      );
      return { grown, cutOff: cutOff.length };
    });
    expect(spoilt).toEqual({ grown: [], cutOff: 0 });
  });
}

test('in a long table a badge changes no size at all, and sticks out of no cell', async ({ extension, sandbox }) => {
  sandbox.control.seed({ clients: 300, culprits: 5 });
  const lien = await extension.openLien('dossier-cabinet');
  await expect(lien.host).toHaveAttribute('data-facts', /complete|partial/);
  await expect(lien.page.locator('mu-badge').first()).toBeVisible();
  const spoilt = await lien.page.evaluate(() => {
    const badges = [...document.querySelectorAll<HTMLElement>('mu-badge')];
    const cutOff = badges.filter((badge) => {
      const cell = badge.parentElement as Element;
      return !('compact' in badge.dataset) && badge.getBoundingClientRect().right > cell.getBoundingClientRect().right + 1;
    });
    const sizes = () =>
      [...document.querySelectorAll('tbody td')].map((cell) => {
        const { width, height } = cell.getBoundingClientRect();
        return `${width} ${height}`;
      });
    const shown = sizes();
    for (const badge of badges) badge.style.display = 'none';
    return { changed: sizes().filter((size, at) => size !== shown[at]), cutOff: cutOff.length, rows: shown.length > 1000 };
  });
  expect(spoilt).toEqual({ changed: [], cutOff: 0, rows: true });
});

test('by keyboard alone: the panel is reached, a code is copied, the panel is folded', async ({ extension }) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const lien = await extension.openLien();
  await lien.is({ facts: 'complete' });
  await lien.client('41169009').locator('[data-action="copy-code"]').focus();
  await lien.page.keyboard.press('Enter');
  await expect.poll(() => lien.page.evaluate(() => navigator.clipboard.readText())).toBe('41169009');
  await lien.action('fold').focus();
  await lien.page.keyboard.press('Space');
  await expect(lien.action('unfold')).toBeVisible();
});

test('two frames: the page that holds Lien My Unisoft has the panel, the one around it has none', async ({
  extension,
  sandbox,
}) => {
  const lien = await extension.openLien();
  await lien.is({ facts: 'complete' });
  await lien.page.goto(`${sandbox.url}/dayboard/temps`);
  await lien.page.evaluate((url) => {
    const frame = document.createElement('iframe');
    frame.src = url;
    frame.style.cssText = 'width:1000px;height:700px';
    document.body.append(frame);
  }, `${sandbox.url}/dayboard/lien-my-unisoft/informations`);
  const inner = lien.page.frameLocator('iframe').locator('mu-assistant');
  await expect(inner).toHaveAttribute('data-error', 'COMPTE5');
  await expect(inner).toHaveAttribute('data-facts', 'complete');
  await expect(new Assistant(lien.page).host).toHaveCount(0);
});
