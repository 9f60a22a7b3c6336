import { Assistant, expect, launch, test } from '../fixtures.ts';
import { accountsUnder, culpritsOf, planned, posted, until } from './steps.ts';

test('F2: closed in mid-repair and opened again, it waits for « Reprendre », then goes to its end', async ({
  extension,
  sandbox,
}) => {
  sandbox.control.seed({ clients: 60, culprits: 12 });
  sandbox.control.faults({ rateLimit: 500 });
  const culprits = culpritsOf(sandbox);
  const before = await planned(extension);
  sandbox.control.faults({ apiLatencyMs: 400 });
  await before.action('confirm').click();
  await until(() => posted(sandbox, { answered: true }).length >= 3, 'three accounts');
  await extension.context.close();

  const context = await launch(extension.profile);
  const page = await context.newPage();
  const known = posted(sandbox).length;
  await page.goto(`${sandbox.url}/dayboard/login?auto`);
  const lien = new Assistant(page);
  await lien.is({ facts: 'complete', chart: 'known', repair: 'paused' });
  await expect(lien.host.locator('[data-pause="browser-closed"]')).toContainText('Rien n’a continué sans vous');
  await expect(lien.action('resume')).toHaveText('Reprendre');
  expect(posted(sandbox)).toHaveLength(known);
  expect(sandbox.world.syncRuns).toHaveLength(0);

  await lien.action('resume').click();
  await lien.is({ repair: 'done', sync: 'succeeded' });
  for (const number of culprits) expect(accountsUnder(sandbox, number), number).toBe(1);
  expect(posted(sandbox, { answered: true }).sort()).toEqual(culprits);
  expect(sandbox.world.syncRuns).toHaveLength(1);
  await context.close();
});
