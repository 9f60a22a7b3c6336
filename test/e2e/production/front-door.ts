/** The sandbox behind https, under the host names that the production build goes by. Every address is on this machine. */
import { request } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

export const DAYBOARD = 'https://app.dayboard.example';
export const MY_UNISOFT = 'https://app.prodcomptable.myunisoft.fr';

export interface FrontDoor {
  /** What Chromium needs to come in by it. */
  args: string[];
  close(): Promise<void>;
}

export async function openFrontDoor(sandboxUrl: string): Promise<FrontDoor> {
  const hosts = [DAYBOARD, MY_UNISOFT].map((origin) => new URL(origin).hostname);
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'sandbox' }], { keySize: 2048 });
  const server = createServer({ key, cert }, (incoming, outgoing) => {
    // My Unisoft's application starts at the root of its own host.
    if (incoming.url === '/' && incoming.headers.host === new URL(MY_UNISOFT).host) {
      outgoing.writeHead(302, { location: '/my-unisoft/' }).end();
      return;
    }
    const { method = 'GET', headers, url } = incoming;
    const inner = request(`${sandboxUrl}${url}`, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    inner.on('error', () => outgoing.destroy());
    incoming.pipe(inner);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    args: [
      '--ignore-certificate-errors',
      `--host-resolver-rules=${hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`).join(', ')}`,
    ],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
