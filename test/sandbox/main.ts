import { parseArgs } from 'node:util';
import { KEYS, SECRET } from './api/keys.ts';
import { startSandbox } from './server.ts';
import { SOCIETY_ID } from './world/seed.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    clients: { type: 'string' },
    culprits: { type: 'string' },
    'long-names': { type: 'boolean' },
    'auto-create': { type: 'string', default: 'on' },
  },
});

const seed = {
  ...(values.clients && { clients: Number(values.clients) }),
  ...(values.culprits && { culprits: Number(values.culprits) }),
  ...(values['long-names'] && { longNames: true }),
  autoCreate: values['auto-create'] !== 'off',
};
const { url } = await startSandbox({ port: Number(values.port), seed });

process.stdout.write(`
Dayboard and My Unisoft, both played by this process.

  Dayboard, logged in     ${url}/dayboard/login?auto
  Dayboard, login page    ${url}/dayboard/login   (any name and password)
  My Unisoft              ${url}/my-unisoft/tab/${SOCIETY_ID}/accounting-plan
  API                     ${url}/api/v1

  X-Third-Party-Secret    ${SECRET}
  Keys (Authorization: Bearer ...)
${KEYS.map(({ token, what }) => `    ${token.padEnd(20)}  ${what}`).join('\n')}

  Options  --port 4173  --clients 500  --culprits 40  --long-names  --auto-create on|off
  Tests    GET ${url}/__control/world, POST /__control/{reset,seed,faults,create-account,delete-account,
           auto-create,add-entry,expire-sessions,rotate-tokens}

`);
