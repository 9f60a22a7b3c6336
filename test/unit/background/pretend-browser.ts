/** WXT's fake browser, with what it lacks: locks, permissions, a policy. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

export type Pretend = { granted: string[]; policy: Record<string, unknown> | Promise<never> | null };

const queues = new Map<string, Promise<unknown>>();
const request = (name: string, ...rest: unknown[]): Promise<unknown> => {
  const work = rest.at(-1) as (lock: object) => unknown;
  const turn = (queues.get(name) ?? Promise.resolve()).then(() => work({ name }));
  queues.set(
    name,
    turn.catch(() => undefined),
  );
  return turn;
};

export function pretendBrowser(): Pretend {
  fakeBrowser.reset();
  const pretend: Pretend = { granted: [], policy: null };
  vi.stubGlobal('navigator', { locks: { request }, userAgent: 'Mozilla/5.0 Chrome/156.0.0.0 Safari/537.36' });
  const stub = (object: object, members: object) => Object.assign(object, members);
  stub(fakeBrowser.permissions, {
    contains: async ({ origins = [] }: { origins?: string[] }) => origins.every((one) => pretend.granted.includes(one)),
    getAll: async () => ({ permissions: [], origins: pretend.granted }),
    remove: async () => true,
  });
  stub(fakeBrowser.runtime, { getManifest: () => ({ version: '1.2.3', host_permissions: [] }) });
  stub(fakeBrowser.i18n, { getUILanguage: () => 'fr-FR' });
  stub(fakeBrowser.storage.managed, {
    get: async () => {
      if (pretend.policy === null) throw new Error('Managed storage manifest not found');
      return pretend.policy;
    },
  });
  return pretend;
}
