import { expect, test } from '../fixtures.ts';

test('F9: going from tab to tab and away leaves one panel where it belongs, and none elsewhere', async ({
  extension,
  sandbox,
}) => {
  const lien = await extension.openLien();
  const pages = { 'dossier-cabinet': 'client-accounts', 'dossiers-clients': 'client-files', informations: 'informations' };
  for (const [path, page] of Object.entries(pages)) {
    await lien.page.goto(`${sandbox.url}/dayboard/lien-my-unisoft/${path}`);
    await lien.is({ page, facts: 'complete' });
    await expect(lien.host).toHaveCount(1);
  }
  await lien.page.goto(`${sandbox.url}/dayboard/facturation`);
  await lien.page.waitForLoadState('networkidle');
  await expect(lien.page.locator('mu-assistant, mu-badge')).toHaveCount(0);
});

test('F9: a page that swaps its content in place takes the panel and the badges along', async ({ extension }) => {
  const lien = await extension.openLien('dossier-cabinet');
  await lien.is({ page: 'client-accounts', facts: 'complete' });
  await expect(lien.page.locator('mu-badge')).not.toHaveCount(0);
  await lien.page.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement;
    (globalThis as { kept?: Node[] }).kept = [...main.childNodes];
    main.replaceChildren(Object.assign(document.createElement('h1'), { textContent: 'Facturation' }));
  });
  await expect(lien.page.locator('mu-assistant, mu-badge')).toHaveCount(0);
  await lien.page.evaluate(() => {
    const { kept = [] } = globalThis as { kept?: Node[] };
    document.querySelector('main')?.replaceChildren(...kept);
  });
  await lien.is({ page: 'client-accounts', facts: 'complete' });
  await expect(lien.host).toHaveCount(1);
  await expect(lien.badge('41169009')).toHaveCount(1);
});

test('F9: a tab that is closed in mid-read leaves the others as they were', async ({ extension, sandbox }) => {
  const lien = await extension.openLien();
  await lien.is({ facts: 'complete' });
  sandbox.control.faults({ tableDelayMs: 3000 });
  const leaving = await extension.openLien('dossier-cabinet');
  await expect(leaving.host).toHaveCount(1);
  await leaving.page.close();
  await expect(lien.host).toHaveCount(1);
  await expect(lien.client('41169009')).toHaveAttribute('data-outcome', 'to-verify');
});

test('F9: a thousand re-renders of the table do not grow the page, nor its memory', async ({ extension }) => {
  const lien = await extension.openLien('dossier-cabinet');
  await lien.is({ facts: 'complete' });
  const devtools = await extension.context.newCDPSession(lien.page);
  await devtools.send('Performance.enable');
  const measured = async (): Promise<Record<string, number>> => {
    await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  const rerender = (times: number) =>
    lien.page.evaluate(async (count) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      for (let at = 0; at < count; at++) {
        for (const row of document.querySelectorAll('tbody tr')) row.replaceWith(row.cloneNode(true));
        await frame();
      }
    }, times);
  await rerender(100);
  await expect(lien.page.locator('mu-badge')).toHaveCount(7);
  const before = await measured();
  await rerender(1000);
  await expect(lien.page.locator('mu-badge')).toHaveCount(7);
  await expect(lien.host).toHaveCount(1);
  await expect
    .poll(async () => (await measured()).Nodes, { message: 'DOM nodes' })
    .toBeLessThan((before.Nodes as number) * 1.2 + 200);
  expect((await measured()).JSHeapUsedSize).toBeLessThan((before.JSHeapUsedSize as number) + 2_000_000);
  expect((await measured()).JSEventListeners).toBeLessThan((before.JSEventListeners as number) + 50);
});
