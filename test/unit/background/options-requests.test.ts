import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveConnection } from '../../../lib/background/connection';
import { appendHistory } from '../../../lib/background/history';
import { type OptionsRequest, optionsHandlers } from '../../../lib/background/options-requests';
import { rememberSite } from '../../../lib/background/sites';
import type { OptionsView } from '../../../lib/domain/options-view';
import { REQUESTS } from '../../../lib/platform/messages';
import { type Pretend, pretendBrowser } from './pretend-browser';

const caller = { origin: null, tabId: 1, frameId: 0 };
const CANARIES = ['canary-token', 'canary-secret', 'canary-firm-secret'];
const SITE = 'https://gestion.example';

let browser: Pretend;
const forgetSite = vi.fn(async () => undefined);
const changed = vi.fn(async () => undefined);
const handlers = optionsHandlers({
  forgetSite,
  stopRepairs: async () => {},
  hasAccess: async (origin) => origin === SITE,
  changed,
});
beforeEach(() => {
  browser = pretendBrowser();
  vi.clearAllMocks();
});

const input = { baseUrl: 'https://api.myunisoft.fr/api/v1', token: 'canary-token', secret: 'canary-secret', societyId: '1' };
const view = async () => (await handlers['get-options']({}, caller)) as OptionsView;

it('never answers with the token or the secret', async () => {
  vi.stubGlobal('fetch', async () => new Response('{"error":{"code":"ERR-INVALID-JWT"}}', { status: 401 }));
  for (const keep of ['computer', 'session'] as const) {
    const answers = [
      await handlers['save-connection']({ input, keep }, caller),
      await handlers['get-options']({}, caller),
      await handlers['test-connection']({ input: { ...input, token: '', secret: '' } }, caller),
      await handlers['save-settings']({ language: 'fr', notifications: true, watchMinutes: 15 }, caller),
      await handlers['remove-site']({ origin: SITE }, caller),
      await handlers['delete-history']({}, caller),
      await handlers['discard-set-aside']({}, caller),
    ];
    browser.policy = { secret: 'canary-firm-secret' };
    answers.push(await handlers['get-options']({}, caller));
    answers.push(await handlers['forget-connection']({}, caller), await handlers['erase-everything']({}, caller));
    for (const canary of CANARIES) expect(JSON.stringify(answers)).not.toContain(canary);
  }
});

it('says whether they are set, and by whom', async () => {
  expect((await view()).connection).toMatchObject({ tokenSet: false, secretSet: false, keep: 'computer' });
  await saveConnection(input, 'session');
  browser.policy = { secret: 'canary-firm-secret' };
  expect((await view()).connection).toMatchObject({ tokenSet: true, secretSet: true, keep: 'session', fixed: { secret: true } });
});

it('lists the sites that were seen, then those that the firm names', async () => {
  await rememberSite(SITE);
  browser.policy = { dayboardHosts: ['gestion.example', 'autre.example'] };
  expect((await view()).sites).toMatchObject([
    { host: 'gestion.example', access: true, byPolicy: true, seenAt: null },
    { host: 'autre.example', access: false, byPolicy: true },
  ]);
});

it('shows what was set aside, and its own version', async () => {
  await fakeBrowser.storage.local.set({ 'set-aside:history': 1 });
  expect(await view()).toMatchObject({ setAside: ['history'], versions: { extension: '1.2.3', browser: 'Chrome 156.0.0.0' } });
  await handlers['discard-set-aside']({}, caller);
  expect((await view()).setAside).toEqual([]);
});

it('erases everything and reads that nothing is left', async () => {
  await saveConnection(input, 'computer');
  await rememberSite(SITE);
  await appendHistory([
    { at: Date.now(), kind: 'sync', origin: SITE, number: '', name: '', command: 'rerun', result: 'succeeded', requestId: null },
  ]);
  expect(await handlers['erase-everything']({}, caller)).toEqual({ ok: true });
  expect(forgetSite).toHaveBeenCalledWith(SITE);
  expect(changed).toHaveBeenCalledWith('everything');
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

it('is for the extension’s own pages only', () => {
  for (const name of Object.keys(handlers) as OptionsRequest[]) expect(REQUESTS[name].from).toBe('own');
});
