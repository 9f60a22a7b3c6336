import { expect, test } from 'vitest';
import { keepOnSite } from '../../../lib/background/facts';
import { syncAfterReading } from '../../../lib/background/sync';
import type { Banner, SiteFacts } from '../../../lib/domain/facts';
import { siteFacts } from '../../../lib/domain/facts';
import { IDLE_SYNC, type SyncRun } from '../../../lib/domain/status';
import { client, siteFacts as facts, SITE } from '../domain/samples';

const BANNER: Banner = { code: 'COMPTE5', clientName: null, message: 'x' };

test('T3, T7: addresses outside the sender’s own origin are dropped', () => {
  const away = [
    'https://evil.example/x',
    'javascript:alert(1)',
    'data:text/html,x',
    'http://dayboard.example/x',
    '//evil.example',
    '',
  ];
  for (const url of away) {
    expect(keepOnSite(SITE, facts({ url })), url).toBeNull();
    expect(keepOnSite(SITE, facts({ trigger: { kind: 'form', pageUrl: url } }))?.trigger, url).toBeNull();
    expect(keepOnSite(SITE, facts({ clients: [client('411A', { recordUrl: url })] }))?.clients[0]?.recordUrl, url).toBeNull();
  }
  const own = facts({ clients: [client('411A', { recordUrl: `${SITE}/clients/1` })] });
  expect(keepOnSite(SITE, own)).toEqual(own);
});

test('T1: what a page sends is bounded in length', () => {
  const tooLong = { ...facts(), clients: [client('411A', { name: 'A'.repeat(1_000_000) })] };
  expect(siteFacts.safeParse(tooLong).success).toBe(false);
});

const run = (known: Partial<SyncRun>): SyncRun => ({ ...IDLE_SYNC, startedAt: 1000, ...known });
test.each<[string, SyncRun, Partial<SiteFacts>, number, SyncRun['state']]>([
  ['the page’s own run ends with an error', run({ state: 'running', by: 'page' }), { banner: BANNER }, 2000, 'failed'],
  ['the page’s own run ends well', run({ state: 'running', by: 'page' }), { entriesLeft: 0 }, 2000, 'succeeded'],
  ['the page’s own run goes on', run({ state: 'running', by: 'page' }), { entriesLeft: 3 }, 2000, 'running'],
  ['a success is taken back by a newer page', run({ state: 'succeeded', endedAt: 3000 }), { banner: BANNER }, 4000, 'idle'],
  [
    'what was loaded before the run ended says nothing of it',
    run({ state: 'succeeded', endedAt: 3000 }),
    { banner: BANNER },
    2000,
    'succeeded',
  ],
  ['an error that is gone is over', run({ state: 'failed', reason: 'banner', endedAt: 3000 }), {}, 4000, 'idle'],
  ['a refused run stays told', run({ state: 'failed', reason: 'session-expired', endedAt: 3000 }), {}, 4000, 'failed'],
])('%s', (_, before, known, loadedAt, state) => {
  expect(syncAfterReading(before, facts(known), null, loadedAt).state).toBe(state);
});

test.each<[string, Partial<SiteFacts>, number, SyncRun['state']]>([
  ['still shows the old message', { banner: BANNER, entriesLeft: 1 }, 500, 'running'],
  ['has taken the old message away', { entriesLeft: 1 }, 500, 'running'],
  ['has less left to send', { entriesLeft: 0 }, 500, 'succeeded'],
  ['was loaded since, with the same message', { banner: BANNER, entriesLeft: 1 }, 1000, 'failed'],
])('the page’s own run, by a page that %s', (_, known, loadedAt, state) => {
  const before = facts({ banner: BANNER, entriesLeft: 1 });
  expect(syncAfterReading(run({ state: 'running', by: 'page' }), facts(known), before, loadedAt).state).toBe(state);
});
