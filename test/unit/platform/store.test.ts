import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';
import { defineItem, SET_ASIDE, setAsideKeys } from '../../../lib/platform/store';

// The fake browser's world has no locks; one context needs none.
vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
afterEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

const item = defineItem({
  area: 'local',
  key: 'thing',
  version: 3,
  schema: z.object({ name: z.string(), size: z.number() }),
  initial: { name: '', size: 0 },
  overflow: true,
  migrations: { 1: (old) => ({ title: old }), 2: (old) => ({ name: (old as { title: string }).title, size: 1 }) },
});
const stored = (value: unknown) => browser.storage.local.set({ thing: value });

test('F15: data of an older version is migrated, step by step', async () => {
  await stored({ version: 1, value: 'old' });
  expect(await item.get()).toEqual({ name: 'old', size: 1 });
  expect(await setAsideKeys()).toEqual([]);
});
test.each<[string, unknown]>([
  ['corrupted', 'rubbish'],
  ['of a newer version', { version: 9, value: { name: 'x', size: 1 } }],
  ['of another shape', { version: 3, value: { name: 7 } }],
  ['of a version without a way forward', { version: 0, value: 'x' }],
])('F15: data that is %s is set aside, not lost, and not shown', async (_, value) => {
  await stored(value);
  expect(await item.get()).toEqual({ name: '', size: 0 });
  expect(await setAsideKeys()).toEqual([`${SET_ASIDE}thing`]);
  expect((await browser.storage.local.get(`${SET_ASIDE}thing`))[`${SET_ASIDE}thing`]).toEqual(value);
});
test('what was set aside is known by its key: what all sites hold is not read for it', async () => {
  await browser.storage.local.set({ thing: 1, [`${SET_ASIDE}thing`]: 2 });
  const get = vi.spyOn(browser.storage.local, 'get');
  expect(await setAsideKeys()).toEqual([`${SET_ASIDE}thing`]);
  expect(get).not.toHaveBeenCalled();
});
test('F15: with the storage full, what was written is still there until the browser closes, and it is said', async () => {
  vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  const written = await item.update((value) => ({ ...value, name: 'new' }));
  expect(written).toEqual({ ok: false, error: { kind: 'full' } });
  expect(await item.get()).toEqual({ name: 'new', size: 0 });
});
