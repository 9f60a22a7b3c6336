import { afterEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { identify } from '../../../lib/platform/router';

afterEach(() => fakeBrowser.reset());

const own = browser.runtime.getURL('/' as '/background.js');
type Sender = Parameters<typeof identify>[0];
const tab = { id: 7 } as NonNullable<Sender['tab']>;
const sender = (known: Partial<Sender>): Sender => ({ id: browser.runtime.id, ...known }) as Sender;

test('T3: a caller is who the browser says, never who the message says', () => {
  const page = sender({ url: 'https://dayboard.example/lien', tab, frameId: 2 });
  expect(identify(page, own)).toEqual({ origin: 'https://dayboard.example', tabId: 7, frameId: 2 });
});
test.each<[string, Sender]>([
  ['another extension', sender({ id: 'other', url: 'https://dayboard.example/', tab })],
  ['no address', sender({ tab })],
  ['a web page without a tab', sender({ url: 'https://dayboard.example/' })],
  ['an opaque frame', sender({ url: 'about:blank', tab })],
])('T3: %s is nobody', (_, from) => {
  expect(identify(from, own)).toBeNull();
});
test('the extension’s own pages have no site', () => {
  expect(identify(sender({ url: `${own}popup.html` }), own)?.origin).toBeNull();
});
