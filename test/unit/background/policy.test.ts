import { beforeEach, expect, it } from 'vitest';
import { NO_POLICY, readPolicy } from '../../../lib/background/policy';
import schema from '../../../public/managed-schema.json';
import { type Pretend, pretendBrowser } from './pretend-browser';

let browser: Pretend;
beforeEach(() => {
  browser = pretendBrowser();
});

it('is none where no administrator set anything', async () => {
  expect(await readPolicy()).toEqual(NO_POLICY);
  browser.policy = {};
  expect(await readPolicy()).toEqual(NO_POLICY);
});

it('takes what the administrator set', async () => {
  browser.policy = {
    apiAddress: ' https://proxy.cabinet.example/api/v1/ ',
    secret: ' s3cret ',
    societyId: 2123,
    sessionKeyOnly: true,
    writingForbidden: true,
    firmKeyForbidden: true,
    dayboardHosts: ['Gestion.Example', 'https://not-a-host/', 7, 'a b'],
  };
  expect(await readPolicy()).toEqual({
    apiAddress: 'https://proxy.cabinet.example/api/v1',
    secret: 's3cret',
    societyId: '2123',
    sessionKeyOnly: true,
    writingForbidden: true,
    firmKeyForbidden: true,
    dayboardHosts: ['gestion.example'],
  });
});

it.each(['http://api.example', 'javascript:alert(1)', 'https://u:p@api.example', 'nonsense', 12])(
  'does not take %s for an address',
  async (apiAddress) => {
    browser.policy = { apiAddress, secret: 'kept' };
    expect(await readPolicy()).toMatchObject({ apiAddress: null, secret: 'kept' });
  },
);

it('holds to a restriction that it cannot understand', async () => {
  browser.policy = { writingForbidden: 'yes', sessionKeyOnly: 1, firmKeyForbidden: false };
  expect(await readPolicy()).toMatchObject({ writingForbidden: true, sessionKeyOnly: true, firmKeyForbidden: false });
});

it('is declared to the browser, name for name', () => expect(Object.keys(schema.properties)).toEqual(Object.keys(NO_POLICY)));
