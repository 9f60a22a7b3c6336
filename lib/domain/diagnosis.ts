/** From facts and the chart to what the next sync does with each client. Pure. */
import { areCounted, isRefusedNumber, nearTwinKey } from './account-number';
import type { Chart, ChartEvidence } from './chart';
import { clientKey } from './client-key';
import { companyNameKey, sameName } from './company-name';
import { decide, OUTCOMES, type Outcome } from './decision-table';
import type { Account, AutoCreate, ClientFacts } from './facts';

export type DiagnosedClient = {
  key: string;
  name: string;
  /** Code Client Dayboard, as the table shows it. */
  code: string;
  /** Code Comptable Généré of the Fiche Client; null when it was not read. Only this may be created or copied. */
  generatedCode: string | null;
  recordProblem: ClientFacts['recordProblem'];
  recordUrl: string | null;
  state: ClientFacts['state'];
  suggestions: ClientFacts['suggestions'];
  outcome: Outcome;
  evidence: ChartEvidence;
  /** When the evidence was read, ms since the epoch; null while there is none. */
  evidenceAt: number | null;
  /** The account with the same name, or nearly the same number, under another number. */
  lookalike: Account | null;
  /** It has the same name: else only its number looks alike. */
  namesake: boolean;
  /** Dayboard's stored account is gone from the chart although its page still says « Correspondance OK ». */
  stale: boolean;
};

/** The number by which My Unisoft will be asked: the generated code, or the table's where no account was deleted. */
function numberOf(client: ClientFacts): string | null {
  return client.generatedCode ?? (client.state === 'code-differs' ? null : client.code);
}

export type ChartIndex = {
  chart: Chart;
  byNumber: ReadonlyMap<string, Account>;
  byId: ReadonlyMap<number, Account>;
  byName: ReadonlyMap<string, Account>;
  byTwin: ReadonlyMap<string, Account>;
};

/** Indexes the accounts once, so that ten thousand clients are looked up in ten thousand steps. */
export function indexChart(chart: Chart): ChartIndex {
  const accounts = chart?.kind === 'whole' ? chart.accounts : (chart?.lookups.flatMap((lookup) => lookup.found ?? []) ?? []);
  return {
    chart,
    byNumber: new Map(accounts.map((account) => [account.number, account])),
    byId: new Map(accounts.flatMap((account) => (account.id === null ? [] : [[account.id, account] as const]))),
    byName: new Map(accounts.map((account) => [companyNameKey(account.label), account])),
    byTwin: new Map(accounts.map((account) => [nearTwinKey(account.number), account])),
  };
}

type Finding = { evidence: ChartEvidence; at: number | null; lookalike: Account | null; stale: boolean };
const NOTHING: Finding = { evidence: 'unknown', at: null, lookalike: null, stale: false };

function findNamesake(client: ClientFacts, index: ChartIndex): Account | null {
  const name = companyNameKey(client.name);
  return (name === '' ? undefined : index.byName.get(name)) ?? null;
}

function findLookalike(client: ClientFacts, number: string, index: ChartIndex): Account | null {
  const namesake = findNamesake(client, index);
  const twin = index.byTwin.get(nearTwinKey(number));
  return twin && !areCounted(number, twin.number) ? twin : namesake;
}

/**
 * Without the whole chart, the client table itself shows accounts: those of the clients that match. They prove no absence, but an
 * account about to be created beside one of the same name is worth a look.
 */
function shownAccounts(clients: readonly ClientFacts[], { chart }: ChartIndex): ChartIndex | null {
  if (chart?.kind === 'whole' || !clients.some(isWithoutAccount)) return null;
  const accounts = clients
    .filter(({ state }) => state === 'matched')
    .map(({ name, code, generatedCode }): Account => ({ id: null, number: generatedCode ?? code, label: name, closed: false }));
  return indexChart({ kind: 'whole', accounts, readAt: 0 });
}

const isWithoutAccount = ({ state }: ClientFacts): boolean => state === 'missing' || state === 'suggested';

/** What the chart says of one client. */
export function findEvidence(client: ClientFacts, index: ChartIndex): Finding {
  const number = numberOf(client);
  const refusable = isWithoutAccount(client);
  if (number === null || number === '') return NOTHING;
  if (index.chart === null) return refusable && isRefusedNumber(number) ? { ...NOTHING, evidence: 'refused' } : NOTHING;

  if (index.chart.kind === 'seen') {
    const lookup = index.chart.lookups.find((one) => one.number === number);
    if (!lookup) return refusable && isRefusedNumber(number) ? { ...NOTHING, evidence: 'refused' } : NOTHING;
    const evidence = lookup.found === null ? 'absent' : lookup.found.closed ? 'closed' : 'present';
    return { ...NOTHING, evidence, at: lookup.at };
  }

  const at = index.chart.readAt;
  const stored = client.account === null ? undefined : index.byId.get(Number(client.account.id));
  const own = index.byNumber.get(number) ?? (client.state === 'matched' ? stored : undefined);
  const stale = client.state === 'matched' && client.account !== null && stored === undefined;
  if (own) return { evidence: own.closed ? 'closed' : 'present', at, lookalike: null, stale };
  const lookalike = findLookalike(client, number, index);
  const evidence = isRefusedNumber(number) ? 'refused' : lookalike ? 'same-name' : 'absent';
  return { evidence, at, lookalike, stale };
}

export type Diagnosis = { clients: DiagnosedClient[]; counts: Record<Outcome, number> };

/** Every client, in the page's order, with what the next sync does with it. */
export function diagnose(clients: readonly ClientFacts[], option: AutoCreate, index: ChartIndex): Diagnosis {
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  const shown = shownAccounts(clients, index);
  const shownBeside = (client: ClientFacts): Account | null =>
    shown && isWithoutAccount(client) ? findNamesake(client, shown) : null;
  const diagnosed = clients.map((client): DiagnosedClient => {
    const found = findEvidence(client, index);
    const { evidence, at, stale } = found;
    const lookalike = found.lookalike ?? shownBeside(client);
    const outcome = decide(client.state, option, evidence);
    counts[outcome] += 1;
    return {
      key: clientKey(client),
      name: client.name,
      code: client.code,
      generatedCode: client.generatedCode,
      recordProblem: client.recordProblem,
      recordUrl: client.recordUrl,
      state: client.state,
      suggestions: client.suggestions,
      outcome,
      evidence,
      evidenceAt: at,
      lookalike,
      namesake: lookalike !== null && sameName(client.name, lookalike.label),
      stale,
    };
  });
  return { clients: diagnosed, counts };
}
