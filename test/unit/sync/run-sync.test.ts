import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../../lib/sync/judge-run';
import { type Answer, type Press, runSync, type SyncPorts, type Trigger } from '../../../lib/sync/run-sync';

const URL_ = 'https://dayboard.example/lien';
const FORM: Trigger = { kind: 'form', method: 'POST', url: `${URL_}/sync`, fields: [['_token', 't']] };
const banner = { code: 'COMPTE5', clientName: null, message: 'x' };
const snapshot = (known: Partial<Snapshot> = {}): Snapshot => ({
  banner,
  saysSuccess: false,
  lastSync: '1',
  entriesLeft: 1,
  ...known,
});
const lien = (known: Partial<Snapshot> = {}, trigger: Trigger | null = FORM, status = 200): Answer => ({
  kind: 'page',
  status,
  page: { kind: 'lien', snapshot: snapshot(known), trigger, informationsUrl: null },
});
const login: Answer = { kind: 'page', status: 200, page: { kind: 'login' } };
const GREEN = lien({ banner: null, entriesLeft: 0 });
const LOST: Answer = { kind: 'lost' };
const status = (code: number): Answer => ({ kind: 'no-page', status: code });

type Script = { reads: Answer[]; submits?: Answer[]; press?: Partial<Press> };
async function run({ reads, submits = [], press = {} }: Script) {
  const sent: Trigger[] = [];
  let presses = 0;
  const ports: SyncPorts = {
    read: async () => (reads.length > 1 ? (reads.shift() as Answer) : (reads[0] as Answer)),
    submit: async (trigger) => {
      sent.push(trigger);
      return submits.shift() ?? LOST;
    },
    sending: async () => {},
    pressInPage: async () => {
      presses += 1;
      return { pressed: false, before: null, after: null, loadedSince: false, ...press };
    },
    pause: async () => {},
  };
  const result = await runSync(URL_, ports);
  return { state: result.state, reason: result.reason, sent: sent.length, presses };
}

test('says what the page says of the last sync, for a popup without an open page', async () => {
  const after = lien({ banner: null, entriesLeft: 0, lastSync: '24/11/2026' });
  const ports = { read: async () => lien(), submit: async () => after, sending: async () => {}, pause: async () => {} };
  const pressInPage = async (): Promise<Press> => ({ pressed: false, before: null, after: null, loadedSince: false });
  expect(await runSync(URL_, { ...ports, pressInPage })).toMatchObject({ state: 'succeeded', lastSync: '24/11/2026' });
});

describe('a run of the sync', () => {
  test.each<[string, Script, Awaited<ReturnType<typeof run>>]>([
    ['goes through', { reads: [lien()], submits: [GREEN] }, { state: 'succeeded', reason: null, sent: 1, presses: 0 }],
    ['meets the error again', { reads: [lien()], submits: [lien()] }, { state: 'failed', reason: 'banner', sent: 1, presses: 0 }],
    [
      'F12: the session is over before anything is sent',
      { reads: [login] },
      { state: 'failed', reason: 'session-expired', sent: 0, presses: 0 },
    ],
    [
      'F12: a stale token is refreshed once',
      { reads: [lien()], submits: [status(419), GREEN] },
      { state: 'succeeded', reason: null, sent: 2, presses: 0 },
    ],
    [
      'F12: twice stale ends it',
      { reads: [lien()], submits: [status(419), status(419)] },
      { state: 'failed', reason: 'stale-token', sent: 2, presses: 0 },
    ],
    [
      'F13: the answer is lost, the page tells',
      { reads: [lien(), GREEN], submits: [LOST] },
      { state: 'succeeded', reason: null, sent: 1, presses: 0 },
    ],
    [
      'F13: the answer is lost and the page tells nothing: never sent again',
      { reads: [lien({ banner: null })], submits: [LOST] },
      { state: 'unconfirmed', reason: 'answer-lost', sent: 1, presses: 0 },
    ],
    [
      'F13: lost, and the site no longer answers',
      { reads: [lien(), LOST], submits: [LOST] },
      { state: 'unconfirmed', reason: 'answer-lost', sent: 1, presses: 0 },
    ],
    [
      'F14: refused from outside the page, run by the page’s own button',
      { reads: [lien()], submits: [status(403)], press: { pressed: true, after: snapshot({ banner: null, entriesLeft: 0 }) } },
      { state: 'succeeded', reason: null, sent: 1, presses: 1 },
    ],
    [
      'F14: refused, and no page is open',
      { reads: [lien()], submits: [status(403)] },
      { state: 'failed', reason: 'needs-open-page', sent: 1, presses: 1 },
    ],
    [
      'only a script can start it',
      { reads: [lien({}, { kind: 'script' })], press: { pressed: true, after: snapshot() } },
      { state: 'failed', reason: 'banner', sent: 0, presses: 1 },
    ],
    [
      'a script has taken the old message away: the site is asked, not that page',
      {
        reads: [lien({}, { kind: 'script' }), lien({ banner: null })],
        press: { pressed: true, after: snapshot({ banner: null }) },
      },
      { state: 'succeeded', reason: null, sent: 0, presses: 1 },
    ],
    [
      'a page of scripts alone, whose message went away and nothing else: not confirmed',
      {
        reads: [{ kind: 'page', status: 200, page: { kind: 'other' } }],
        press: { pressed: true, before: snapshot(), after: snapshot({ banner: null }) },
      },
      { state: 'unconfirmed', reason: 'not-lien-page', sent: 0, presses: 1 },
    ],
    [
      'a page of scripts alone, that came to rest with its message',
      {
        reads: [{ kind: 'page', status: 200, page: { kind: 'other' } }],
        press: { pressed: true, before: snapshot(), after: snapshot() },
      },
      { state: 'failed', reason: 'banner', sent: 0, presses: 1 },
    ],
    [
      'the page’s own run takes too long: it may still be under way',
      { reads: [lien({}, { kind: 'script' })], press: { pressed: true, before: snapshot() } },
      { state: 'unconfirmed', reason: 'answer-lost', sent: 0, presses: 1 },
    ],
    [
      'an answer that is no page: the page is read again',
      { reads: [lien(), GREEN], submits: [status(200)] },
      { state: 'succeeded', reason: null, sent: 1, presses: 0 },
    ],
    ['the site does not answer', { reads: [LOST] }, { state: 'failed', reason: 'unreachable', sent: 0, presses: 0 }],
    [
      'a broken answer after sending: another error on the page is this run’s',
      { reads: [lien(), lien({ lastSync: '2' })], submits: [status(502)] },
      { state: 'failed', reason: 'banner', sent: 1, presses: 0 },
    ],
    [
      'a broken answer, and a page that says what it said before: it may still be under way',
      { reads: [lien()], submits: [status(502)] },
      { state: 'unconfirmed', reason: 'answer-lost', sent: 1, presses: 0 },
    ],
  ])('%s', async (_, script, expected) => {
    expect(await run(script)).toEqual(expected);
  });
});
