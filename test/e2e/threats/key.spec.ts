import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, KEYS, test, workerOf } from '../fixtures.ts';
import { rename, saveAddress } from './steps.ts';

const CODE = '41169009';

test('T5: no page, and not even our own script in a page, reads the key', async ({ extension }) => {
  await extension.saveKey();
  const lien = await extension.openLien();
  await lien.is({ facts: 'complete', chart: 'known' });
  const devtools = await lien.page.context().newCDPSession(lien.page);
  const worlds: number[] = [];
  devtools.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extension.id}`) worlds.push(context.id);
  });
  await devtools.send('Runtime.enable');
  expect(worlds.length).toBeGreaterThan(0);
  for (const area of ['local', 'session']) {
    const { result } = await devtools.send('Runtime.evaluate', {
      contextId: worlds[0] as number,
      expression: `chrome.storage.${area}.get().then((all) => 'read ' + JSON.stringify(all), (error) => 'refused: ' + error)`,
      awaitPromise: true,
    });
    expect(String(result.value)).toMatch(/^refused/);
  }
  expect(await lien.page.evaluate(() => typeof (globalThis as { chrome?: { storage?: object } }).chrome?.storage)).toBe(
    'undefined',
  );
});

test('T5: a page cannot load a file of the extension, and so not find out that it is there', async ({ extension }) => {
  const lien = await extension.openLien();
  await lien.is({ facts: 'complete' });
  for (const file of [
    'manifest.json',
    'detector.js',
    'content-scripts/panel.js',
    'popup.html',
    'options.html',
    'background.js',
  ]) {
    const address = `chrome-extension://${extension.id}/${file}`;
    const loaded = await lien.page.evaluate(
      (url) =>
        fetch(url).then(
          () => 'loaded',
          () => 'refused',
        ),
      address,
    );
    expect(loaded, file).toBe('refused');
  }
});

test('T8: an API that redirects is an error, and the key does not follow', async ({ extension, sandbox }) => {
  const heard: string[] = [];
  const server = createServer((request, answer) => {
    heard.push(request.url ?? '');
    answer.writeHead(307, { location: `${sandbox.url}${request.url}` }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await saveAddress(extension, `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`);
  const lien = await extension.openLien();
  await lien.is({ chart: 'error' });
  await expect(lien.host).toContainText('par sécurité la clé n’a pas suivi');
  expect(heard.length).toBeGreaterThan(0);
  expect(sandbox.world.requests.filter(({ path }) => path.startsWith('/api/'))).toEqual([]);
  server.close();
});

const ADDRESSES = [
  { address: 'http://api.myunisoft.fr/api/v1', says: 'doit commencer par https' },
  { address: 'http://192.168.1.20/api/v1', says: 'doit commencer par https' },
  { address: 'https://nom:secret@api.myunisoft.fr/api/v1', says: 'contient autre chose qu’une adresse' },
  { address: 'https://api.myunisoft.fr/api/v1?cle=1', says: 'contient autre chose qu’une adresse' },
  { address: 'javascript:alert(1)', says: 'doit commencer par https' },
];

for (const { address, says } of ADDRESSES) {
  test(`T8: the address ${address} is refused with a sentence`, async ({ extension }) => {
    expect(await saveAddress(extension, address)).toContain(says);
  });
}

test('T10: neither the key nor a client’s name is in any console, nor in the diagnostic report', async ({
  extension,
  sandbox,
}) => {
  const canaries = [KEYS.dossier, KEYS.secret, 'CANARI CONFIDENTIEL', 'BANANA SURF', '411BANANA0', CODE];
  rename(sandbox, CODE, 'CANARI CONFIDENTIEL');
  sandbox.control.faults({ unknownStates: ['411AURA'], api: [{ kind: 'html', on: 'POST /account', times: 1 }] });
  const said: string[] = [];
  extension.context.on('console', (message) => said.push(message.text()));
  extension.context.on('weberror', (error) => said.push(String(error.error())));
  const worker = await workerOf(extension.context);
  worker.on('console', (message) => said.push(message.text()));
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await extension.saveKey();
  const lien = await extension.openLien();
  await lien.is({ facts: 'partial', chart: 'known' });
  await lien.action('report').click();
  await expect.poll(() => lien.page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
  said.push(await lien.page.evaluate(() => navigator.clipboard.readText()));
  await lien.action('fix').click();
  await lien.action('confirm').click();
  await lien.is({ repair: 'done' });
  await lien.action('rerun-sync').click();
  await lien.is({ sync: 'succeeded' });
  for (const canary of canaries) expect(said.join('\n')).not.toContain(canary);
});
