import { beforeEach, expect, it } from 'vitest';
import {
  connectionDigest,
  connectionView,
  forgetConnection,
  readConnection,
  saveConnection,
} from '../../../lib/background/connection';
import { keptConnection, sessionConnection } from '../../../lib/background/items';
import type { ConnectionInput } from '../../../lib/domain/options-view';
import { type Pretend, pretendBrowser } from './pretend-browser';

const ADDRESS = 'https://api.myunisoft.fr/api/v1';
const typed = (part: Partial<ConnectionInput> = {}): ConnectionInput => ({
  baseUrl: ADDRESS,
  token: 'the-token',
  secret: 'the-secret',
  societyId: '2123',
  ...part,
});

let browser: Pretend;
beforeEach(() => {
  browser = pretendBrowser();
});

it('is null without a key', async () => expect(await readConnection()).toBeNull());

it('keeps what was typed, without the spaces around it', async () => {
  expect(
    await saveConnection(typed({ baseUrl: ` ${ADDRESS}/ `, token: ' Bearer the-token\n', societyId: ' 2123 ' }), 'computer'),
  ).toEqual({ ok: true });
  expect(await readConnection()).toEqual({ baseUrl: ADDRESS, token: 'the-token', secret: 'the-secret', societyId: '2123' });
});

it('is in one place only', async () => {
  await saveConnection(typed(), 'computer');
  await saveConnection(typed({ token: '' }), 'session');
  expect(await keptConnection.get()).toBeNull();
  expect((await sessionConnection.get())?.token).toBe('the-token');
  await saveConnection(typed({ token: '', secret: '' }), 'computer');
  expect(await sessionConnection.get()).toBeNull();
  expect(await keptConnection.get()).toMatchObject({ token: 'the-token', secret: 'the-secret' });
  await forgetConnection();
  expect(await readConnection()).toBeNull();
});

it('gives a stored key to no other host: there it has to be typed anew (T8)', async () => {
  await saveConnection(typed(), 'computer');
  const elsewhere = typed({ baseUrl: 'https://partenaires.myunisoft.fr/api/v1', token: '', secret: '' });
  expect(await saveConnection(elsewhere, 'computer')).toMatchObject({ ok: false, problem: { kind: 'no-token' } });
  expect(await readConnection()).toMatchObject({ baseUrl: ADDRESS, token: 'the-token' });
});

it.each([
  ['http://api.myunisoft.fr/api/v1', 'not-https'],
  ['https://api.myunisoft.fr.example/api/v1', 'unknown-host'],
  ['https://evil.example/api', 'unknown-host'],
  ['http://127.0.0.1:4173/api/v1', 'unknown-host'],
  ['https://u:p@api.myunisoft.fr/', 'too-much'],
  ['javascript:alert(1)', 'not-https'],
  ['nonsense', 'invalid'],
])('does not send a key to %s', async (baseUrl, problem) => {
  expect(await saveConnection(typed({ baseUrl }), 'computer')).toEqual({ ok: false, problem: { kind: 'address', problem } });
  expect(await readConnection()).toBeNull();
});

it('takes another host once the user granted it, and this computer when the manifest has it', async () => {
  browser.granted = ['https://proxy.example/*', 'http://127.0.0.1/*'];
  expect(await saveConnection(typed({ baseUrl: 'https://proxy.example/api' }), 'computer')).toEqual({ ok: true });
  expect(await saveConnection(typed({ baseUrl: 'http://127.0.0.1:4173/api/v1' }), 'computer')).toEqual({ ok: true });
  browser.granted = ['http://proxy.example/*'];
  expect(await saveConnection(typed({ baseUrl: 'http://proxy.example/api' }), 'computer')).toMatchObject({ ok: false });
});

it('wants a token, and a dossier made of digits', async () => {
  expect(await saveConnection(typed({ token: ' ' }), 'computer')).toEqual({ ok: false, problem: { kind: 'no-token' } });
  expect(await saveConnection(typed({ societyId: '12a' }), 'computer')).toEqual({ ok: false, problem: { kind: 'society-id' } });
});

it('follows the policy of the firm, and keeps no copy of its secret', async () => {
  browser.policy = {
    apiAddress: 'https://proxy.cabinet.example/v1',
    secret: 'firm-secret',
    societyId: '7',
    sessionKeyOnly: true,
  };
  expect(await saveConnection(typed(), 'computer')).toEqual({ ok: true });
  expect(await keptConnection.get()).toBeNull();
  expect(JSON.stringify(await sessionConnection.get())).not.toContain('firm-secret');
  expect(await readConnection()).toEqual({
    baseUrl: 'https://proxy.cabinet.example/v1',
    token: 'the-token',
    secret: 'firm-secret',
    societyId: '7',
  });
  expect((await connectionView()).fixed).toEqual({ baseUrl: true, secret: true, societyId: true, keep: true });
});

it('neither uses nor leaves on the disk a key that the firm has forbidden since', async () => {
  await saveConnection(typed(), 'computer');
  browser.policy = { sessionKeyOnly: true };
  expect(await readConnection()).toBeNull();
  expect(await keptConnection.get()).toBeNull();
  expect(await connectionView()).toMatchObject({ tokenSet: false, keep: 'session' });
});

it('says in its digest that something changed, and not what', async () => {
  const one = { baseUrl: ADDRESS, token: 'the-token', secret: 's', societyId: '1' };
  const digest = await connectionDigest(one);
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  expect(await connectionDigest({ ...one })).toBe(digest);
  for (const other of [{ token: 'x' }, { secret: 'x' }, { societyId: 'x' }, { baseUrl: 'x' }])
    expect(await connectionDigest({ ...one, ...other })).not.toBe(digest);
});
