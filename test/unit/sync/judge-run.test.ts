import { expect, test } from 'vitest';
import { judgeInPlace, judgeRun, type Snapshot } from '../../../lib/sync/judge-run';

const page = (known: Partial<Snapshot> = {}): Snapshot => ({
  banner: null,
  saysSuccess: false,
  lastSync: '04/05/2023',
  entriesLeft: 1,
  ...known,
});
const banner = { code: 'COMPTE5', clientName: null, message: 'x' };

test.each<[string, Snapshot | null, Snapshot, string]>([
  ['an error on the page', page(), page({ banner, entriesLeft: 0 }), 'failed'],
  ['a green message', page(), page({ saysSuccess: true }), 'succeeded'],
  ['nothing is left to send', page(), page({ entriesLeft: 0 }), 'succeeded'],
  ['less is left to send', page({ entriesLeft: 4 }), page({ entriesLeft: 2 }), 'succeeded'],
  ['the date moved on', page(), page({ lastSync: '24/11/2026' }), 'succeeded'],
  ['the error is gone from a page read afresh', page({ banner }), page(), 'succeeded'],
  ['nothing changed', page(), page(), 'unconfirmed'],
  ['more is left than before', page({ entriesLeft: 1 }), page({ entriesLeft: 2 }), 'unconfirmed'],
  [
    'the page says nothing of it',
    page({ lastSync: null, entriesLeft: null }),
    page({ lastSync: null, entriesLeft: null }),
    'unconfirmed',
  ],
  ['the page could not be read before, and says nothing after', null, page(), 'unconfirmed'],
])('%s: %s', (_, before, after, state) => {
  expect(judgeRun(before, after).state).toBe(state);
});

test.each<[string, Snapshot, Snapshot, string | undefined]>([
  ['its old message still stands', page({ banner }), page({ banner }), undefined],
  ['its old message was taken away', page({ banner }), page(), undefined],
  ['another message', page({ banner }), page({ banner: { ...banner, message: 'y' } }), 'failed'],
  ['a green message', page({ banner }), page({ saysSuccess: true }), 'succeeded'],
  ['the green message of before', page({ saysSuccess: true }), page({ saysSuccess: true }), undefined],
  ['nothing was left before either', page({ entriesLeft: 0 }), page({ entriesLeft: 0 }), undefined],
  ['less is left to send', page({ banner, entriesLeft: 4 }), page({ entriesLeft: 2 }), 'succeeded'],
])('in a page that stays, %s: %s', (_, before, after, state) => {
  expect(judgeInPlace(before, after)?.state).toBe(state);
});
