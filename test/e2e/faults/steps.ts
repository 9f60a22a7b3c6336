/** What the tests of faults do again and again, and what they look at in the sandbox's world. */
import type { Locator } from '@playwright/test';
import { type Assistant, type Extension, expect, type Sandbox } from '../fixtures.ts';

const ACCOUNT = '/api/v1/account';

/** Numbers of the clients whose account is gone: what a repair is to create. */
export const culpritsOf = ({ world }: Sandbox): string[] =>
  world.clients
    .filter(({ link }) => link !== null && !world.dossier.accounts.some(({ id }) => id === link.accountId))
    .filter(({ generatedCode }) => !world.dossier.accounts.some(({ number }) => number === generatedCode))
    .map(({ generatedCode }) => generatedCode)
    .sort();

type Posts = { answered?: boolean };

/** Account numbers as they were posted to the API, in their order. */
export const posted = ({ world }: Sandbox, { answered }: Posts = {}): string[] =>
  world.requests
    .filter(({ method, path }) => method === 'POST' && path === ACCOUNT)
    .filter(({ status }) => answered === undefined || (status === 200) === answered)
    .map(({ body }) => (JSON.parse(body) as { account_number: string }).account_number);

export const inFlight = ({ world }: Sandbox, method: string, path: string): number =>
  world.requests.filter((one) => one.method === method && one.path.startsWith(path) && one.status === 0).length;

export const accountsUnder = ({ world }: Sandbox, number: string): number =>
  world.dossier.accounts.filter((account) => account.number === number).length;

/** Waits until something is so in the sandbox: its world is in this very process. */
export const until = (is: () => boolean, what: string): Promise<void> =>
  expect.poll(is, { message: what, intervals: [5], timeout: 30_000 }).toBe(true);

/** A bulk repair, ready to be confirmed. */
export async function planned(extension: Extension): Promise<Assistant> {
  await extension.saveKey();
  const lien = await extension.openLien();
  await lien.is({ facts: 'complete', chart: 'known' });
  await lien.action('fix').click();
  await lien.is({ repair: 'planned' });
  return lien;
}

/** Kills the worker, and returns once the browser says that it is gone. */
export async function stopWorker(extension: Extension, { page }: Assistant): Promise<void> {
  const devtools = await extension.context.newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await devtools.detach();
}

/** Any message wakes it: here, the popup that asks how things are. */
export async function wakeWorker(extension: Extension): Promise<void> {
  const popup = await extension.openPopup();
  await expect(popup.locator('[data-sync]')).toBeVisible();
  await popup.close();
}

/** A real press where a button is now, without waiting until it could be pressed: two of them come at the same moment. */
export async function pressAtOnce(...buttons: Locator[]): Promise<void> {
  const places = await Promise.all(buttons.map((button) => button.boundingBox()));
  await Promise.all(
    buttons.map((button, at) => {
      const { x, y, width, height } = places[at] ?? { x: 0, y: 0, width: 0, height: 0 };
      return button.page().mouse.click(x + width / 2, y + height / 2);
    }),
  );
}
