import { beforeEach, expect, it } from 'vitest';
import { missingRoutes, testConnection } from '../../../lib/background/test-connection';
import { createApiError } from '../../../lib/domain/api-error';
import type { ConnectionInput } from '../../../lib/domain/options-view';
import { fail, ok } from '../../../lib/domain/result';
import type { KeyInfo, PartnerApi } from '../../../lib/my-unisoft/partner-api';
import { type Pretend, pretendBrowser } from './pretend-browser';

const ROUTES = ['/society', '/society/accountingParameters', '/account', '/diary'].map((path) => ({
  path: `/api/v1${path}`,
  method: 'get',
}));
const ALL = [...ROUTES, { path: '/api/v1/account', method: 'post' }];
const KEY: KeyInfo = { level: 'dossier', societyId: 2123, activated: true, routes: ALL };
const input: ConnectionInput = { baseUrl: 'https://api.myunisoft.fr/api/v1', token: 't', secret: 's', societyId: '' };

const opening =
  (key: Partial<KeyInfo>, society: Awaited<ReturnType<PartnerApi['society']>> = ok({ id: 2123, name: 'SUPPORT' })) =>
  async () => ({
    api: { keyInfo: async () => ok({ ...KEY, ...key }), society: async () => society },
  });

let browser: Pretend;
beforeEach(() => {
  browser = pretendBrowser();
});

it('names the dossier', async () =>
  expect(await testConnection(input, opening({}))).toEqual({
    ok: true,
    tested: {
      dossier: { id: 2123, name: 'SUPPORT' },
      level: 'dossier',
      levelForbidden: false,
      missingRoutes: [],
      activated: true,
      otherDossier: false,
    },
  }));

it('lists the routes that the key lacks, however they are written', () => {
  expect(missingRoutes(ROUTES)).toEqual(['POST /account']);
  expect(missingRoutes([{ path: '/account/v2', method: 'GET' }])).toEqual([
    'POST /account',
    'GET /society',
    'GET /diary',
    'GET /society/accountingParameters',
  ]);
  expect(missingRoutes(ALL.map(({ method, path }) => ({ method, path: path.replace('/api/', '/mu/partner/') })))).toEqual([]);
  expect(missingRoutes([])).toEqual([]);
});

it('wants a dossier for a firm-level key, and says when the firm refuses such keys', async () => {
  expect(await testConnection(input, opening({ level: 'firm' }))).toEqual({ ok: false, problem: { kind: 'dossier-needed' } });
  browser.policy = { firmKeyForbidden: true };
  expect(await testConnection({ ...input, societyId: '2123' }, opening({ level: 'firm' }))).toMatchObject({
    ok: true,
    tested: { level: 'firm', levelForbidden: true },
  });
});

it('says when the typed dossier is another one, or none', async () => {
  expect(await testConnection({ ...input, societyId: '9' }, opening({}))).toMatchObject({ tested: { otherDossier: true } });
  const none = fail(createApiError('GET /society', 'not-configured'));
  expect(await testConnection({ ...input, societyId: '9' }, opening({ level: 'firm' }, none))).toEqual({
    ok: false,
    problem: { kind: 'unknown-dossier', societyId: '9' },
  });
});

it('hands on the error of the API, and asks nothing when the address is wrong', async () => {
  const error = createApiError('GET /society', 'unavailable');
  expect(await testConnection(input, opening({}, fail(error)))).toEqual({ ok: false, problem: { kind: 'api', error } });
  const never = () => Promise.reject(new Error('asked'));
  expect(await testConnection({ ...input, baseUrl: 'https://evil.example' }, never)).toMatchObject({ ok: false });
});
