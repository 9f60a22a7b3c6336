import { expect, test } from 'vitest';
import { learnInformation, withInformation } from '../../../lib/background/information';
import type { SiteRecord } from '../../../lib/background/items';
import type { Banner, SiteFacts } from '../../../lib/domain/facts';
import { IDLE_SYNC } from '../../../lib/domain/status';
import { client, siteFacts } from '../domain/samples';

const BANNER: Banner = { code: 'COMPTE5', clientName: null, message: 'CODE COMPTE5' };
const tab = siteFacts({
  completeness: 'partial',
  problems: [{ part: 'client-accounts', reason: 'script-only', count: 1 }],
  banner: BANNER,
  autoCreate: 'off',
  dossier: 'CABINET',
  lastSync: '04/05/2023',
  entriesLeft: 1,
  trigger: null,
});
/** The tab with the clients, where only a script shows the other. */
const clients: SiteFacts = {
  ...tab,
  page: 'client-accounts',
  readAt: 9000,
  problems: [
    { part: 'informations', reason: 'script-only', count: 1 },
    { part: 'auto-create', reason: 'not-said', count: 1 },
  ],
  banner: null,
  autoCreate: 'unknown',
  dossier: null,
  lastSync: null,
  entriesLeft: null,
  clients: [client('411A')],
};
const record = (known: Partial<SiteRecord> = {}): SiteRecord => ({
  facts: clients,
  clientsReadAt: null,
  information: learnInformation(tab, null),
  lookups: [],
  lastSuccess: null,
  sync: IDLE_SYNC,
  ...known,
});

test('the error and the option are known on another tab, with the time at which they were read', () => {
  const known = withInformation(record());
  expect(known).toMatchObject({ readAt: 5000, facts: { banner: BANNER, autoCreate: 'off', dossier: 'CABINET', entriesLeft: 1 } });
  expect(known?.facts.clients).toEqual(clients.clients);
  expect(known?.facts.problems).toEqual([{ part: 'informations', reason: 'script-only', count: 1 }]);
});

test('what is on the page itself counts more', () => {
  const toast: Banner = { code: 'COMPTE7', clientName: null, message: 'CODE COMPTE7' };
  expect(withInformation(record({ facts: { ...clients, banner: toast } }))?.facts.banner).toEqual(toast);
});

test('a sync that began since may have changed all of it', () => {
  expect(withInformation(record({ sync: { ...IDLE_SYNC, state: 'unconfirmed', startedAt: 6000, endedAt: 7000 } }))).toBeNull();
});

test('where the tab was read, nothing of before is taken', () => {
  const read = { ...clients, problems: [] };
  expect(withInformation(record({ facts: read }))).toBeNull();
  expect(learnInformation(read, learnInformation(tab, null))).toMatchObject({ readAt: 9000, banner: null });
});

test('a reading without the tab, or not yet with it, does not forget it', () => {
  const before = learnInformation(tab, null);
  expect(learnInformation(clients, before)).toBe(before);
  expect(learnInformation({ ...tab, readAt: 9000, banner: null, completeness: 'loading' }, before)).toBe(before);
});
