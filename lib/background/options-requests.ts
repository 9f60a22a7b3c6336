/** What the options page asks of the background. No answer carries the token or the secret. */
import { browser } from 'wxt/browser';
import type { OptionsView, SaveAnswer, SiteView } from '../domain/options-view';
import type { Handlers } from '../platform/router';
import { eraseEverything, SET_ASIDE, setAsideKeys } from '../platform/store';
import { connectionView, forgetConnection, saveConnection } from './connection';
import { deleteHistory, readHistory } from './history';
import { seenSites, settingsItem, siteItem } from './items';
import { currentLanguage } from './language';
import { readPolicy } from './policy';
import { testConnection } from './test-connection';

export type OptionsRequest =
  | 'get-options'
  | 'save-connection'
  | 'test-connection'
  | 'forget-connection'
  | 'save-settings'
  | 'remove-site'
  | 'delete-history'
  | 'discard-set-aside'
  | 'erase-everything';

export type OptionsDeps = {
  forgetSite(origin: string): Promise<void>;
  hasAccess(origin: string): Promise<boolean>;
  /** A repair that went on would write again what was erased. */
  stopRepairs(): Promise<void>;
  /** Told after a change, so that charts, alarms and views follow it. */
  changed(what: 'connection' | 'settings' | 'everything'): Promise<void>;
};

async function listSites({ hasAccess }: OptionsDeps, policyHosts: readonly string[]): Promise<SiteView[]> {
  const seen = await seenSites.get();
  const proposed = policyHosts.map((host) => `https://${host}`);
  const origins = [...new Set([...seen, ...proposed])];
  return Promise.all(
    origins.map(async (origin) => {
      const { facts, sync } = await siteItem(origin).get();
      return {
        origin,
        host: new URL(origin).host,
        seenAt: facts?.readAt ?? null,
        access: await hasAccess(origin),
        sync: sync.state,
        byPolicy: proposed.includes(origin),
      };
    }),
  );
}

/** « Firefox 153.0 », « Chrome 156.0.0.0 »: the last product that is not the engine. */
const browserVersion = (userAgent: string): string =>
  (userAgent.match(/(Firefox|Edg|Chrome)\/[\d.]+/g) ?? ['?']).at(-1)?.replace('/', ' ').replace('Edg ', 'Edge ') ?? '?';

async function optionsView(deps: OptionsDeps): Promise<OptionsView> {
  const policy = await readPolicy();
  const { writingForbidden, firmKeyForbidden, sessionKeyOnly, dayboardHosts } = policy;
  const [language, settings, connection, sites, history, setAside] = await Promise.all([
    currentLanguage(),
    settingsItem.get(),
    connectionView(),
    listSites(deps, dayboardHosts),
    readHistory(),
    setAsideKeys(),
  ]);
  return {
    language,
    settings,
    connection,
    policy: { writingForbidden, firmKeyForbidden, sessionKeyOnly },
    sites,
    history,
    setAside: setAside.map((key) => key.slice(SET_ASIDE.length)),
    versions: { extension: browser.runtime.getManifest().version, browser: browserVersion(navigator.userAgent) },
  };
}

/** Every permission that was given goes too; what is left after that is nothing, and that is read back. */
async function eraseAndCheck({ forgetSite, stopRepairs, changed }: OptionsDeps): Promise<{ ok: boolean }> {
  await stopRepairs();
  for (const origin of await seenSites.get()) await forgetSite(origin);
  const declared = browser.runtime.getManifest().host_permissions ?? [];
  const { origins = [] } = await browser.permissions.getAll();
  const given = origins.filter((pattern) => !declared.includes(pattern));
  if (given.length > 0) await browser.permissions.remove({ origins: given }).catch(() => false);
  await eraseEverything();
  await changed('everything');
  const left = await browser.storage.local.get();
  return { ok: Object.keys(left).length === 0 };
}

export function optionsHandlers(deps: OptionsDeps): Pick<Handlers, OptionsRequest> {
  return {
    'get-options': () => optionsView(deps),
    'save-connection': async ({ input, keep }): Promise<SaveAnswer> => {
      const answer = await saveConnection(input, keep);
      // Not waited for: reading the chart anew may take a while, and the key is safe already.
      if (answer.ok) void deps.changed('connection');
      return answer;
    },
    'test-connection': ({ input }) => testConnection(input),
    'forget-connection': async () => {
      await forgetConnection();
      await deps.changed('connection');
      return { ok: true };
    },
    'save-settings': async (settings) => {
      const { ok } = await settingsItem.set(settings);
      if (ok) await deps.changed('settings');
      return { ok };
    },
    'remove-site': async ({ origin }) => {
      await deps.forgetSite(origin);
      return { ok: true };
    },
    'delete-history': async () => ({ ok: (await deleteHistory()).ok }),
    'discard-set-aside': async () => {
      await browser.storage.local.remove(await setAsideKeys());
      return { ok: true };
    },
    'erase-everything': () => eraseAndCheck(deps),
  };
}
