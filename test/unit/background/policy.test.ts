import { beforeEach, describe, expect, it, vi } from 'vitest';
import { refreshChart } from '../../../lib/background/chart';
import { chartItem, keptConnection, siteItem } from '../../../lib/background/items';
import { NO_POLICY, readPolicy } from '../../../lib/background/policy';
import { statusOf } from '../../../lib/background/publish';
import schema from '../../../public/managed-schema.json';
import { SITE, siteFacts } from '../domain/samples';
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

/** Chromium answers only once it has loaded its policies: 5 to 15 s after it started. */
describe('while the browser has not given it yet', () => {
  beforeEach(() => {
    browser.policy = new Promise(() => {});
  });

  it('a site without a key has its status, and no chart to read', async () => {
    await siteItem(SITE).update((record) => ({ ...record, facts: siteFacts() }));
    expect(await statusOf(SITE)).toMatchObject({ cannotCreate: null, chart: { state: 'none' } });
    expect(await refreshChart(async () => {})).toBeNull();
  });

  it('that a key’s chart is being read is said', async () => {
    await keptConnection.set({ baseUrl: 'https://api.myunisoft.fr/api/v1', token: 't', secret: 's', societyId: '' });
    const changed = vi.fn(async () => {});
    void refreshChart(changed);
    await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
    expect(await chartItem.get()).toMatchObject({ loading: true, cache: null });
  });
});
