/** What the tests of threats share. */
import { type Extension, expect, KEYS, type Sandbox } from '../fixtures.ts';

/** Gives a client another name, as anybody who may write in Dayboard can. */
export function rename({ world }: Sandbox, code: string, name: string): void {
  const client = world.clientByCode(code);
  if (client) client.name = name;
}

/** Types an address of the API into the options, and tries to save it; gives what the page then says. */
export async function saveAddress({ context, id }: Extension, address: string): Promise<string> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  await page.getByLabel('Adresse de l’API').fill(address);
  await page.getByLabel('Jeton d’accès').fill(KEYS.dossier);
  await page.getByLabel('Secret partenaire').fill(KEYS.secret);
  await page.getByLabel('Dossier (society-id)').fill(KEYS.societyId);
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).first().click();
  const outcome = page.locator('[role="status"]:not(:empty), [role="alert"]:not(:empty)').first();
  await expect(outcome).toBeVisible();
  const said = await outcome.innerText();
  await page.close();
  return said;
}
