import { describe, expect, it } from 'vitest';
import { deriveStatus, type StatusInput } from '../../../lib/background/site-status';
import type { Banner, SiteFacts } from '../../../lib/domain/facts';
import { headlineOf } from '../../../lib/domain/headline';
import { blamesNobody, needsChart } from '../../../lib/domain/next-step';
import { IDLE_SYNC, NO_REPAIR, type Status } from '../../../lib/domain/status';
import { panelFr } from '../../../lib/domain/words/panel-fr';
import { reportFr } from '../../../lib/domain/words/report-fr';
import { account, client, SITE, siteFacts } from './samples';

const unknown = (clientName: string | null): Banner => ({ code: 'CLIENT-UNKNOWN', clientName, message: 'Erreur' });
const COMPTE5: Banner = { code: 'COMPTE5', clientName: null, message: 'Erreur' };

function status(facts: Partial<SiteFacts>, more: Partial<StatusInput> = {}): Status {
  const derived = deriveStatus({
    origin: SITE,
    asOf: 1,
    language: 'fr',
    record: {
      facts: siteFacts({ dossier: 'CABINET', entriesLeft: 1, trigger: null, ...facts }),
      clientsReadAt: null,
      information: null,
      lookups: [],
      lastSuccess: null,
      sync: IDLE_SYNC,
    },
    chart: { state: 'none', readAt: null, dossier: null, error: null },
    cache: null,
    repair: NO_REPAIR,
    notice: null,
    folded: false,
    cannotCreate: null,
    ...more,
  });
  if (derived === null) throw new Error('there are facts');
  return derived;
}
const said = (of: Status) => headlineOf(of, panelFr);
const missing = (code: string) => client(code, { state: 'missing' });

describe('the headline says nothing that was not read', () => {
  it('does not say that creation is off where the page does not say it', () => {
    const { why } = said(status({ banner: unknown(null), autoCreate: 'unknown', clients: [missing('411A'), missing('411B')] }));
    expect(why).toBe(panelFr.why.optionUnknown(2));
  });

  it('calls a suspect the only one when all rows were read, and not before', () => {
    const facts: Partial<SiteFacts> = { banner: COMPTE5, clients: [client('411A', { state: 'code-differs' })] };
    expect(said(status(facts)).why).toBe(panelFr.why.deletedSuspected(1));
    expect(said(status({ ...facts, completeness: 'loading' })).why).toBe(panelFr.why.suspectedSoFar);
    for (const part of ['table-page', 'row', 'client-accounts'] as const) {
      const problems = [{ part, reason: 'script-only' as const, count: 3 }];
      expect(said(status({ ...facts, completeness: 'partial', problems })).why).toBe(panelFr.why.suspectedSoFar);
    }
  });

  it('names the client of the message even when no row bears the name, and blames nobody else', () => {
    const { text, why } = said(status({ banner: unknown('INCONNU'), autoCreate: 'off', clients: [missing('411A')] }));
    expect(text).toContain('INCONNU');
    expect(why).toBe(panelFr.why.namedElsewhere);
  });

  it('names the client whose account the message says is closed, and counts it among those that block', () => {
    const message = 'Erreur lors de la synchronisation : CODE COMPTE32 - Le compte "411M" est fermé';
    const clients = [client('411A'), client('411M', { state: 'matched', name: 'MATCHED' })];
    const of = status({ banner: { code: 'COMPTE32', clientName: null, message }, clients });
    expect(said(of).text).toBe(panelFr.headline.named('MATCHED'));
    expect(of.clients.find(({ code }) => code === '411M')).toMatchObject({ outcome: 'blocked', evidence: 'closed' });
    expect(blamesNobody(of)).toBe(true);
    const unnamed = status({ banner: { code: 'COMPTE32', clientName: null, message: 'CODE COMPTE32' }, clients });
    expect(said(unnamed).text).toBe(panelFr.headline.otherError('COMPTE32'));
  });

  it('does not call a sync clear whose journal is gone', () => {
    const of = status({ entriesLeft: 2, clients: [client('411M', { state: 'matched' })] });
    expect(said(of).text).toBe(panelFr.headline.waiting(2));
    const gone = { ...of, warnings: [{ kind: 'missing-journal' as const, label: 'VENTES', code: '02' }] };
    expect(said(gone).text).toBe(panelFr.headline.missingJournal);
  });

  it('cuts a very long name', () => {
    const name = 'A'.repeat(200);
    const clients = [client('411A', { state: 'missing', name })];
    expect(said(status({ banner: unknown(name), autoCreate: 'off', clients })).text.length).toBeLessThan(100);
  });

  it('sends nobody to a tab that was read already', () => {
    const clients = [client('411A', { state: 'matched' })];
    expect(said(status({ banner: COMPTE5, clients })).why).toBe(panelFr.why.nobodyAtAll);
    expect(said(status({ banner: COMPTE5, clients, completeness: 'partial' })).why).toBe(panelFr.why.nobody);
  });

  it('sends nobody to a table that is read and empty', () => {
    expect(said(status({})).why).toBe(panelFr.why.noClientsAtAll);
  });

  it('does not call a page without clients clear', () => {
    expect(said(status({}))).toMatchObject({ tone: 'amber', text: panelFr.headline.noClients });
  });

  it('tells of the duplicates in the making under a green headline', () => {
    const clients = [client('411A', { state: 'suggested', suggestions: [{ name: 'A', code: '411B' }] })];
    expect(said(status({ clients })).why).toBe(panelFr.why.duplicates(1));
  });
});

it('a number that My Unisoft refuses is not to be created in the Plan Comptable', () => {
  expect(needsChart(status({ autoCreate: 'off', clients: [missing('ABC411')] }))).toEqual([]);
  expect(needsChart(status({ autoCreate: 'off', clients: [missing('411ABC')] }))).toHaveLength(1);
});

it('a key that only reads may not repair, and the status says why', () => {
  const dossier = { id: 1, name: 'CABINET' };
  const cache = {
    accounts: [account('411Z')],
    readAt: 1,
    dossier,
    firmLevelKey: false,
    routes: ['GET /account'],
    diaryCodes: null,
  };
  expect(status({ clients: [client('411A')] }, { cache, cannotCreate: 'route' })).toMatchObject({
    canRepair: false,
    cannotCreate: 'route',
  });
});

it('what could not be read agrees in number whatever the count', () => {
  const { line, part, reason } = reportFr.problem;
  expect(line(part['client-record'], reason.unreachable, 4)).toMatch(/^Fiches Clients \(4\)\u00a0: pas de réponse/);
  expect(line(part['table-page'], reason['session-expired'], 1)).toMatch(
    /^Suite du tableau des clients\u00a0: connexion demandée/,
  );
});
