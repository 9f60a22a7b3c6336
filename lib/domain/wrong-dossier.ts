/** Was another dossier linked to Dayboard? Then nothing may be offered for creation. Pure, and without imports at run time. */
import type { Chart } from './chart';
import type { ClientFacts } from './facts';

/** From this share of *Code Client différent* on, another dossier is likelier than a mass deletion (a judgement). */
const NEARLY_EVERY = 0.9;
/** Below this number of rows, a share says nothing. */
const ENOUGH_ROWS = 10;

type Row = Pick<ClientFacts, 'state' | 'account'>;

export function nearlyAllDiffer(clients: readonly Row[]): boolean {
  const differing = clients.filter((client) => client.state === 'code-differs').length;
  return clients.length >= ENOUGH_ROWS && differing >= clients.length * NEARLY_EVERY;
}

/** A client that matches, with the account that Dayboard has stored for it. */
export const hasStoredMatch = (client: Row): boolean => client.state === 'matched' && client.account !== null;

/**
 * Nearly every row differs, and nothing speaks for the dossier: an account that Dayboard stored by its id, and that is in the chart
 * under that very id, proves that this is the dossier it always was.
 */
export function otherDossierLinked(clients: readonly Row[], chart: Chart): boolean {
  if (!nearlyAllDiffer(clients)) return false;
  if (chart?.kind !== 'whole') return true;
  const ids = new Set(chart.accounts.map((account) => account.id));
  return !clients.some((client) => hasStoredMatch(client) && ids.has(Number(client.account?.id)));
}
