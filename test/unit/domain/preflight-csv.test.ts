import { expect, test } from 'vitest';
import { deriveStatus } from '../../../lib/background/site-status';
import type { ClientFacts } from '../../../lib/domain/facts';
import { preflightCsv } from '../../../lib/domain/preflight-csv';
import { IDLE_SYNC, NO_REPAIR, type Status } from '../../../lib/domain/status';
import { account, client, SITE, siteFacts } from './samples';

const CLIENTS = [
  client('411OK', { state: 'matched', name: 'OK' }),
  client('411ABC000', { state: 'suggested', name: 'ABC', suggestions: [{ name: 'ABC', code: '411ABCHANG' }] }),
  client('411REMY0', { state: 'missing', name: 'RÉMY' }),
  client('411GONE', { name: 'GONE' }),
];

function statusOf(clients: ClientFacts[]): Status {
  const status = deriveStatus({
    origin: SITE,
    asOf: 1,
    language: 'fr',
    record: {
      facts: siteFacts({ page: 'client-accounts', clients, trigger: null }),
      clientsReadAt: null,
      information: null,
      lookups: [],
      lastSuccess: null,
      sync: IDLE_SYNC,
    },
    chart: { state: 'known', readAt: 1, dossier: 'CABINET', error: null },
    cache: {
      accounts: [account('411OK', { id: 1 }), account('411remy', { id: 2, label: 'REMY AUTRE' })],
      readAt: 1,
      dossier: { id: 1, name: 'CABINET' },
      firmLevelKey: false,
      routes: [],
      diaryCodes: null,
    },
    repair: NO_REPAIR,
    notice: null,
    folded: false,
    cannotCreate: null,
  });
  if (status === null) throw new Error('there are facts');
  return status;
}

const rowsOf = (text: string): string[] => text.replaceAll('"', '').split('\r\n').slice(1, -1);

test('every client of the page, with its state, what becomes of it, and its suggestions', () => {
  expect(rowsOf(preflightCsv(statusOf(CLIENTS), CLIENTS))).toEqual([
    'OK;411OK;411OK;Correspondance OK;passe;;;',
    'ABC;411ABC000;411ABC000;Pas de correspondance;risque de doublon;absent du plan comptable;ABC (411ABCHANG);',
    'RÉMY;411REMY0;411REMY0;Pas de correspondance;risque de doublon;absent du plan comptable;;411remy REMY AUTRE',
    'GONE;411GONE;411GONE;Correspondance OK, Code Client différent;bloque la sync.;absent du plan comptable;;',
  ]);
});

test('while the page is read anew, or where it shows no client, those of the status', () => {
  const status = statusOf(CLIENTS);
  for (const shown of [[], CLIENTS.slice(0, 2)]) {
    expect(rowsOf(preflightCsv(status, shown)).map((row) => row.split(';')[0])).toEqual(['ABC', 'RÉMY', 'GONE']);
  }
});
