// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { ClientRow } from '../../../lib/dayboard/clients';
import { clientKey } from '../../../lib/domain/client-key';
import type { Outcome } from '../../../lib/domain/decision-table';
import type { ClientFacts } from '../../../lib/domain/facts';
import type { Status } from '../../../lib/domain/status';
import { words } from '../../../lib/domain/words/words';
import { createBadges } from '../../../lib/page/badges';

vi.stubGlobal('__SANDBOX__', true);
/** A tab that nobody looks at: nothing is ever told to be in view. */
vi.stubGlobal(
  'IntersectionObserver',
  class {
    observe(): void {}
    disconnect(): void {}
  },
);

const NAMES = ['411AURA', '411ROMEOSW'];

function tableOf(codes: readonly string[], state: ClientFacts['state'] = 'code-differs'): ClientRow[] {
  document.body.replaceChildren();
  return codes.map((code) => {
    const row = document.createElement('tr');
    const cell = document.createElement('td');
    row.append(cell);
    document.body.append(row);
    const client: ClientFacts = {
      name: code,
      code,
      state,
      suggestions: [],
      account: null,
      recordUrl: null,
      generatedCode: null,
      recordProblem: null,
    };
    return { client, element: row, parts: [row], badgeCells: [cell] };
  });
}

const statusWith = (rows: readonly ClientRow[], outcome: Outcome, known = rows.length) =>
  ({
    clients: rows.map(({ client }) => ({ key: clientKey(client), outcome })),
    counts: { [outcome]: known },
    facts: { completeness: 'loading' },
  }) as unknown as Status;

const shown = () => [...document.querySelectorAll('mu-badge')].map((badge) => badge.getAttribute('data-outcome'));

test('a table of few rows has its badges, and what changes in them, without being in view', () => {
  const life = new AbortController();
  const badges = createBadges((change) => change(), life.signal);
  const rows = tableOf(NAMES);
  badges.update(rows, statusWith(rows, 'to-verify'), words('fr').panel);
  expect(shown()).toEqual(['to-verify', 'to-verify']);
  badges.update(rows, statusWith(rows, 'blocked'), words('fr').panel);
  expect(shown()).toEqual(['blocked', 'blocked']);
  expect(document.querySelector('mu-badge')?.shadowRoot?.textContent).toContain('bloque la sync.');
  life.abort();
  expect(shown()).toEqual([]);
});

test('a row that the page has drawn again, and one that it uses for another client, are right at once', () => {
  const life = new AbortController();
  const badges = createBadges((change) => change(), life.signal);
  const rows = tableOf(NAMES);
  badges.update(rows, statusWith(rows, 'to-verify'), words('fr').panel);
  rows[0]?.badgeCells[0]?.replaceChildren();
  const [wiped, reused] = rows as [ClientRow, ClientRow];
  const other = { ...reused, client: { ...reused.client, code: '411OTHER' } };
  badges.update([wiped, other], statusWith([wiped, other], 'to-verify'), words('fr').panel);
  const codes = [...document.querySelectorAll('mu-badge')].map((badge) => badge.getAttribute('data-client-code'));
  expect(codes).toEqual(['411AURA', '411OTHER']);
  life.abort();
});

test.each(['code-differs', 'matched', 'missing', 'suggested'] as const)(
  'while the clients are still being read, nothing is said of a row in the state « %s »',
  (state) => {
    const life = new AbortController();
    const badges = createBadges((change) => change(), life.signal);
    const rows = tableOf(NAMES, state);
    const update = (status: Status) => badges.update(rows, status, words('fr').panel);
    update(statusWith([], 'will-sync', 0));
    expect(shown()).toEqual([]);
    update(statusWith([], 'will-sync', 2));
    expect(shown()).toEqual(state === 'matched' ? ['will-sync', 'will-sync'] : []);
    update(statusWith(rows, 'blocked'));
    expect(shown()).toEqual(['blocked', 'blocked']);
    update(statusWith([], 'will-sync', 0));
    expect(shown()).toEqual([]);
    life.abort();
  },
);
