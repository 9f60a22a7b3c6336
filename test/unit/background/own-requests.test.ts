import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Handlers, listen } from '../../../lib/platform/router';
import { pretendBrowser } from './pretend-browser';

const OWN = 'chrome-extension://test-extension-id';
const answer = vi.fn(async () => 'answered');

beforeEach(() => {
  pretendBrowser();
  vi.clearAllMocks();
  Object.assign(fakeBrowser.runtime, { id: 'test-extension-id', getURL: (path: string) => OWN + path });
  listen({ 'get-options': answer, 'save-settings': answer, 'get-status': answer } as unknown as Handlers);
});

const from = (url: string, message: unknown, id = 'test-extension-id') =>
  fakeBrowser.runtime.onMessage.trigger(message, { id, url, tab: { id: 1 } as never, frameId: 0 }, () => undefined);

it('lets the options page ask', async () => {
  await from(`${OWN}/options.html#aide`, { type: 'get-options', payload: {} });
  expect(answer).toHaveBeenCalledOnce();
});

it('lets no web page, no frame and no other extension ask', async () => {
  await from('https://gestion.example/lien', { type: 'get-options', payload: {} });
  await from('about:blank', { type: 'get-options', payload: {} });
  await from(`${OWN}/options.html`, { type: 'get-options', payload: {} }, 'another-extension');
  expect(answer).not.toHaveBeenCalled();
  await from('https://gestion.example/lien', { type: 'get-status', payload: { origin: null } });
  expect(answer).toHaveBeenCalledOnce();
});

it('refuses a setting that is none', async () => {
  await from(`${OWN}/options.html`, { type: 'save-settings', payload: { language: 'fr', notifications: true, watchMinutes: 1 } });
  expect(answer).not.toHaveBeenCalled();
});
