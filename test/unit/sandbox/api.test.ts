import { describe, expect, it } from 'vitest';
import { headers, running } from './running.ts';

const sandbox = running();

async function call(path: string, init: RequestInit = {}): Promise<{ status: number; body: never; headers: Headers }> {
  const answer = await fetch(`${sandbox.get().url}/api/v1${path}`, { headers: headers(), ...init });
  return { status: answer.status, body: (await answer.json()) as never, headers: answer.headers };
}

const post = (account_number: string, label = 'NOM') =>
  call('/account', { method: 'POST', body: JSON.stringify({ account_number, label }) });

describe('reading', () => {
  it('lists accounts by prefix, by id and by number', async () => {
    const byPrefix: { account_number: string }[] = (await call('/account/v2?begin_by=411')).body;
    expect(byPrefix.map((account) => account.account_number)).toEqual([
      '411000',
      '411ABCHANG',
      '411BACOREC',
      '411BANANA0',
      '411SOLEILO',
    ]);
    expect((await call('/account/v2?account_id=8268')).body).toMatchObject([
      { account_id: 8268, label: '123 SOLEIL', closed: false },
    ]);
    expect((await call('/account/v2?account_number=411')).body).toEqual([]);
  });

  it('searches lightly, and pages the full list', async () => {
    expect((await call('/account?mode=1&q=411b&limit=1')).body).toEqual([
      { account_id: 8266, account_number: '411BACOREC', label: 'BACO RECORD' },
    ]);
    expect((await call('/account?mode=2&begin_by=411&limit=2&offset=4')).body).toMatchObject({
      rows_number: 5,
      pages_number: 3,
      account_array: [{ row_number: 5, account_number: '411SOLEILO', society_id: 2123 }],
    });
  });

  it('says what a key opens, and describes or lists folders', async () => {
    expect((await call('/key/info?mode=extended')).body).toMatchObject({
      target: { type: 'api', societyId: 2123 },
      isActivated: true,
    });
    expect((await call('/key/info', { headers: headers('lecture-2a6b8f43') })).body).not.toContainEqual({
      path: '/api/v1/account',
      method: 'post',
    });
    expect((await call('/society')).body).toMatchObject({ society_id: 2123, name: 'SUPPORT & TESTS GI' });
    expect((await call('/society', { headers: headers('cabinet-b83d06e7') })).body).toMatchObject({ row_numbers: 2 });
    expect((await call('/society/accountingParameters')).body).toMatchObject({ max_car_third_p_account: 10 });
    expect((await call('/diary?code=02')).body).toMatchObject([{ name: 'JOURNAL DE VENTES' }]);
  });
});

describe('POST /account', () => {
  it('finds or creates, and is counted', async () => {
    const first = await post('41169009', 'AU STOP MIAMM');
    expect(first).toMatchObject({
      status: 200,
      body: { account_number: '41169009', label: 'AU STOP MIAMM', counterpart_account: null },
    });
    expect((await post('41169009', 'AUTRE')).body).toEqual(first.body);
    expect(sandbox.get().world.count('POST', '/api/v1/account')).toBe(2);
  });

  it.each([
    ['AB411', 'COMPTE6'],
    ['4'.repeat(21), 'COMPTE7'],
    ['411FERME', 'COMPTE32'],
  ])('refuses %s with %s', async (number, code) => {
    sandbox.get().control.createAccount('411FERME', 'FERME', true);
    expect(await post(number)).toMatchObject({ status: 400, body: { error: { code, details: '' } } });
  });
});

describe('refusals', () => {
  it.each([
    ['/society', headers('inconnue'), 401, 'ERR-INVALID-JWT'],
    ['/society', headers('revoquee-77c0e1d2'), 401, 'ERR-API-TOKEN-NOT-FOUND'],
    ['/society', { Authorization: 'Basic x' }, 401, 'ERR-INVALID-AUTH-HEADER'],
    ['/society', { Authorization: 'Bearer dossier-4f1c2a9e' }, 401, 'ERR-SECRET-HEADER-NOT-SET'],
    ['/society', headers(undefined, { 'X-Third-Party-Secret': 'x' }), 401, 'ERR-INVALID-SECRET'],
    ['/entry', headers(), 403, 'ERR-FORBIDDEN-ROUTE'],
    ['/account/v2', headers('cabinet-b83d06e7'), 400, 'ERR-SOCIETY-DOESNT-EXIST'],
  ])('%s with %o is %i %s', async (path, sent, status, code) => {
    const answer = await call(path, { headers: sent });
    expect(answer).toMatchObject({ status, body: { error: { code } } });
    expect(answer.headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('opens a folder to a firm’s key by society-id', async () => {
    const answer = await call('/account/v2?begin_by=411SOL', { headers: headers('cabinet-b83d06e7', { 'society-id': '2123' }) });
    expect(answer.body).toHaveLength(1);
  });
});
