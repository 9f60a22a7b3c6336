import type { Account, Client, Dossier } from './model.ts';

export type Correspondence =
  | { state: 'matched'; account: Account }
  | { state: 'missing' }
  | { state: 'suggested'; accounts: Account[] }
  | { state: 'code-differs' };

/** The chart, indexed once for a whole table of clients. */
export interface ChartIndex {
  byId: Map<number, Account>;
  byNumber: Map<string, Account>;
  clientsByLabel: Map<string, Account[]>;
}

export function indexChart(dossier: Dossier): ChartIndex {
  const clientsByLabel = new Map<string, Account[]>();
  for (const account of dossier.accounts) {
    if (!account.number.startsWith('411')) continue;
    const same = clientsByLabel.get(account.label);
    if (same) same.push(account);
    else clientsByLabel.set(account.label, [account]);
  }
  return {
    byId: new Map(dossier.accounts.map((account) => [account.id, account])),
    byNumber: new Map(dossier.accounts.map((account) => [account.number, account])),
    clientsByLabel,
  };
}

/** What Dayboard's table says of a client, from what it remembers and from what the chart holds today. */
export function correspondence(client: Client, chart: ChartIndex): Correspondence {
  if (client.link) {
    const account = chart.byId.get(client.link.accountId);
    const unchanged = account?.number === client.tableCode && client.link.number === client.tableCode;
    return account && unchanged ? { state: 'matched', account } : { state: 'code-differs' };
  }
  const account = chart.byNumber.get(client.tableCode);
  if (account) return { state: 'matched', account };
  const accounts = chart.clientsByLabel.get(client.name) ?? [];
  return accounts.length > 0 ? { state: 'suggested', accounts } : { state: 'missing' };
}
