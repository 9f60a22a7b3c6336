/** With a key of My Unisoft's API: the culprit is known at once, and three clicks end it. */
import { attributesOf, expect, fillInOptions, headlineOf, picture, type Stage, seeSuccess } from './stage.ts';
import type { Teller } from './teller.ts';

const CULPRIT = '41169009';

export async function withKey(stage: Stage, teller: Teller): Promise<void> {
  const { sandbox } = stage;
  teller.title('With a key');

  await teller.step('the options take the key, and try it', async () => {
    const page = await stage.openOwn('options.html');
    await fillInOptions(page, `${sandbox.url}/api/v1`);
    await page.getByRole('button', { name: 'Tester la connexion', exact: true }).click();
    const answer = page.getByRole('status').filter({ hasText: 'SUPPORT & TESTS GI' }).first();
    await expect(answer).toBeVisible();
    const seen = await answer.innerText();
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).first().click();
    await expect(
      page
        .getByRole('status')
        .filter({ hasText: /enregistr/i })
        .first(),
    ).toBeVisible();
    await picture(page, 'options');
    await page.emulateMedia({ colorScheme: 'dark' });
    await picture(page, 'options-dark');
    await page.close();
    return seen.replaceAll(/\s+/g, ' ');
  });

  const lien = await stage.openLien();
  await teller.step('the page with the red banner: the culprit is known', async () => {
    await lien.is({ page: 'informations', error: 'COMPTE5', facts: 'complete', chart: 'known', sync: 'idle' });
    await expect(lien.client(CULPRIT)).toHaveAttribute('data-outcome', 'blocked');
    await picture(lien.page, 'panel-with-key');
    return `${await headlineOf(lien)}, ${CULPRIT} blocked; ${await attributesOf(lien)}`;
  });

  await teller.step('the plan says what will be created, and writes nothing', async () => {
    await lien.action('fix').click();
    await lien.is({ repair: 'planned' });
    const line = lien.host.locator(`[data-plan-line="${CULPRIT}"]`);
    await expect(line).toContainText('AU STOP MIAMM');
    expect(sandbox.world.count('POST', '/api/v1/account')).toBe(0);
    await picture(lien.page, 'plan');
    return `« ${(await line.innerText()).replaceAll(/\s+/g, ' ').trim()} », 0 accounts created`;
  });

  await teller.step('confirmed: the account is created once, the sync runs, the banner is gone', async () => {
    await lien.action('confirm').click();
    await seeSuccess(lien);
    await lien.is({ repair: 'done' });
    expect(sandbox.world.count('POST', '/api/v1/account')).toBe(1);
    expect(sandbox.world.syncRuns).toHaveLength(1);
    expect(sandbox.world.entries).toHaveLength(0);
    await picture(lien.page, 'done');
    return `${await headlineOf(lien)}, 1 account created, 1 sync, 0 entries left; ${await attributesOf(lien)}`;
  });
}
