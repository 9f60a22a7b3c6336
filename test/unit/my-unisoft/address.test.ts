import { expect, it } from 'vitest';
import { DEFAULT_ADDRESS, parseBaseAddress } from '../../../lib/my-unisoft/address';

it.each([
  [DEFAULT_ADDRESS, [], { ok: true, value: 'https://api.myunisoft.fr/api/v1' }],
  [' https://api.myunisoft.fr/api/v1/// ', [], { ok: true, value: 'https://api.myunisoft.fr/api/v1' }],
  ['https://myunisoft.fr/api', [], { ok: true, value: 'https://myunisoft.fr/api' }],
  ['https://api.myunisoft.fr.evil.example/api/v1', [], { ok: false, error: 'unknown-host' }],
  ['https://notmyunisoft.fr/api/v1', [], { ok: false, error: 'unknown-host' }],
  ['https://api.myunisoft.fr:8443/api/v1', [], { ok: false, error: 'unknown-host' }],
  ['https://proxy.cabinet.example/api', ['proxy.cabinet.example'], { ok: true, value: 'https://proxy.cabinet.example/api' }],
  ['http://127.0.0.1:4000/api/v1', ['127.0.0.1:4000'], { ok: true, value: 'http://127.0.0.1:4000/api/v1' }],
  ['http://127.0.0.1:4000/api/v1', [], { ok: false, error: 'unknown-host' }],
  ['http://[::1]:4000', ['[::1]:4000'], { ok: true, value: 'http://[::1]:4000' }],
  ['http://api.myunisoft.fr/api/v1', [], { ok: false, error: 'not-https' }],
  ['http://127.0.0.1.evil.example/', ['127.0.0.1.evil.example'], { ok: false, error: 'not-https' }],
  ['javascript:alert(1)', [], { ok: false, error: 'not-https' }],
  ['data:text/html,x', [], { ok: false, error: 'not-https' }],
  ['https://me:pw@api.myunisoft.fr/api/v1', [], { ok: false, error: 'too-much' }],
  ['https://api.myunisoft.fr/api/v1?x=1', [], { ok: false, error: 'too-much' }],
  ['https://api.myunisoft.fr/api/v1#', [], { ok: false, error: 'too-much' }],
  ['api.myunisoft.fr', [], { ok: false, error: 'invalid' }],
  ['', [], { ok: false, error: 'invalid' }],
])('%s (T7, T8)', (text, granted, result) => expect(parseBaseAddress(text, granted)).toEqual(result));
