import { expect, test } from '../fixtures.ts';

type Messages = { sendMessage(message: object): Promise<unknown> };
declare const chrome: { runtime: Messages; permissions: { getAll(): Promise<unknown> } };

const SYNC = '/dayboard/lien-my-unisoft/synchronisation';

test.beforeEach(({ sandbox }) => void sandbox.control.createAccount('41169009', 'AU STOP MIAMM'));

test('F12: with an expired session nothing is sent, and the user is asked to log in again', async ({ extension, sandbox }) => {
  const lien = await extension.openLien();
  await lien.is({ facts: 'complete' });
  sandbox.control.expireSessions();
  await lien.action('rerun-sync').click();
  const popup = await extension.openPopup();
  await expect(popup.locator('[data-sync]')).toHaveAttribute('data-sync', 'failed');
  await expect(popup.locator('body')).toContainText('Reconnectez-vous');
  expect(sandbox.world.count('POST', SYNC)).toBe(0);
  expect(sandbox.world.syncRuns).toHaveLength(0);
});

test('F12: an answer that comes late takes back nothing of what the popup was told since', async ({ extension, sandbox }) => {
  const lien = await extension.openLien();
  await lien.is({ facts: 'complete' });
  await extension.context.addInitScript(() => {
    if (!location.pathname.endsWith('/popup.html')) return;
    const send = chrome.runtime.sendMessage.bind(chrome.runtime);
    const held = async (message: { type?: string }) => {
      const answer = await send(message);
      if (message.type === 'get-status') await new Promise((resolve) => Object.assign(window, { release: resolve }));
      return answer;
    };
    Object.assign(chrome.runtime, { sendMessage: held });
  });
  const popup = await extension.openPopup();
  const released = () => popup.evaluate(() => (window as { release?: () => void }).release?.());
  await popup.waitForFunction(() => 'release' in window);
  sandbox.control.expireSessions();
  await lien.action('rerun-sync').click();
  await expect(popup.locator('body')).toContainText('Reconnectez-vous');
  await released();
  // The popup asks for its permission before it draws the answer: what is asked after that is answered after it.
  await popup.evaluate(() => chrome.permissions.getAll());
  await expect(popup.locator('body')).toContainText('Reconnectez-vous');
});

test('F12: with an expired session the page stays, and its panel says so', async ({ extension, sandbox }) => {
  const lien = await extension.openLien();
  await lien.is({ facts: 'complete' });
  sandbox.control.expireSessions();
  await lien.action('rerun-sync').click();
  await lien.is({ sync: 'failed' });
  await expect(lien.host).toContainText('Reconnectez-vous');
});

test('F12: a stale token is refreshed once, and the sync goes through', async ({ extension, sandbox }) => {
  const lien = await extension.openLien();
  await lien.is({ facts: 'complete' });
  sandbox.control.faults({ rejectTokens: 1 });
  await lien.action('rerun-sync').click();
  await lien.is({ sync: 'succeeded', error: '' });
  expect(sandbox.world.syncRuns).toHaveLength(1);
  expect(sandbox.world.count('POST', SYNC)).toBe(2);
});

test('F12: a token refused twice is failed, and nothing was done', async ({ extension, sandbox }) => {
  const lien = await extension.openLien();
  await lien.is({ facts: 'complete' });
  sandbox.control.faults({ rejectTokens: 9 });
  await lien.action('rerun-sync').click();
  await lien.is({ sync: 'failed' });
  await expect(lien.host).toContainText('refusé deux fois la demande');
  expect(sandbox.world.syncRuns).toHaveLength(0);
  expect(sandbox.world.count('POST', SYNC)).toBe(2);
});

test('F13: the answer is lost, the page tells that it succeeded', async ({ extension, sandbox }) => {
  const lien = await extension.openLien();
  await lien.is({ facts: 'complete' });
  sandbox.control.faults({ loseSyncAnswers: 1, keepAlive: false });
  await lien.page.reload();
  await lien.is({ facts: 'complete' });
  await lien.action('rerun-sync').click();
  await lien.is({ sync: 'succeeded', error: '' });
  expect(sandbox.world.count('POST', SYNC)).toBe(1);
});

test('F13: the answer is lost, and the page says what it said before: unconfirmed, and never sent again', async ({
  extension,
  sandbox,
}) => {
  sandbox.control.deleteAccount('41169009');
  sandbox.control.faults({ keepAlive: false });
  const lien = await extension.openLien();
  await lien.is({ facts: 'complete', error: 'COMPTE5' });
  sandbox.control.faults({ loseSyncAnswers: 9 });
  await lien.action('rerun-sync').click();
  await lien.is({ sync: 'unconfirmed', error: 'COMPTE5' });
  await expect(lien.host).toContainText('regardez la page avant de relancer');
  expect(sandbox.world.count('POST', SYNC)).toBe(1);
});

test('F14: refused from outside the page, the sync is pressed through the page’s own button', async ({ extension, sandbox }) => {
  sandbox.control.faults({ originCheck: true });
  const lien = await extension.openLien();
  await lien.is({ facts: 'complete' });
  await lien.action('rerun-sync').click();
  await lien.is({ sync: 'succeeded', error: '' });
  expect(sandbox.world.syncRuns).toHaveLength(1);
});

test('F14: refused, and no page is open: the user is asked to open it', async ({ extension, sandbox }) => {
  sandbox.control.faults({ originCheck: true });
  const lien = await extension.openLien();
  await lien.is({ facts: 'complete' });
  await lien.page.close();
  const popup = await extension.openPopup();
  await popup.locator('[data-action="rerun-sync"]').click();
  await expect(popup.locator('[data-sync]')).toHaveAttribute('data-sync', 'failed');
  await expect(popup.locator('body')).toContainText('Ouvrez Lien My Unisoft');
  expect(sandbox.world.syncRuns).toHaveLength(0);
});

const TRIGGERS = [
  { trigger: 'link', syncAnswer: 'redirect' },
  { trigger: 'link', syncAnswer: 'json' },
  { trigger: 'script', syncAnswer: 'json' },
  { trigger: 'form', syncAnswer: 'json' },
] as const;

for (const { trigger, syncAnswer } of TRIGGERS) {
  test(`F14: a ${trigger} that answers by ${syncAnswer} is run once, and read`, async ({ extension, sandbox }) => {
    sandbox.control.faults({ trigger, syncAnswer });
    const lien = await extension.openLien();
    await lien.is({ facts: 'complete', error: 'COMPTE5' });
    await lien.action('rerun-sync').click();
    await lien.is({ sync: 'succeeded', error: '' });
    expect(sandbox.world.syncRuns).toHaveLength(1);
  });
}
