/** What the next sync will do with each client, as a table for a spreadsheet. */
import { clientKey } from './client-key';
import { csv } from './csv';
import { OUTCOMES } from './decision-table';
import type { DiagnosedClient } from './diagnosis';
import type { ClientFacts, CorrespondenceState } from './facts';
import { shownEvidence } from './shown-evidence';
import type { Status } from './status';
import { words } from './words/words';

const HEADERS = {
  fr: [
    'Client',
    'Code du tableau',
    'Code Comptable Généré',
    'Correspondance',
    'Prochaine synchronisation',
    'Plan comptable',
    'Suggestions',
    'Autre compte',
  ],
  en: [
    'Client',
    'Code in the table',
    'Code Comptable Généré',
    'Correspondance',
    'Next sync',
    'Plan Comptable',
    'Suggestions',
    'Other account',
  ],
} as const;

/** As Dayboard's own page says it. */
const STATES: Record<CorrespondenceState, string> = {
  matched: 'Correspondance OK',
  missing: 'Pas de correspondance',
  suggested: 'Pas de correspondance',
  'code-differs': 'Correspondance OK, Code Client différent',
};

/** @param clients those of the page, where it shows them: the status holds only those that will not simply sync */
export function preflightCsv(status: Status, clients: readonly ClientFacts[]): string {
  const { panel } = words(status.language);
  const diagnosed = new Map(status.clients.map((client) => [client.key, client]));
  const row = (client: ClientFacts | DiagnosedClient, known: DiagnosedClient | undefined): string[] => [
    client.name,
    client.code,
    client.generatedCode ?? '',
    STATES[client.state],
    panel.badge[known?.outcome ?? 'will-sync'],
    known === undefined || known.evidence === 'unknown' ? '' : panel.who.tag[shownEvidence(known)],
    client.suggestions.map(({ name, code }) => `${name} (${code})`).join(', '),
    known?.lookalike ? `${known.lookalike.number} ${known.lookalike.label}` : '',
  ];
  const counted = OUTCOMES.reduce((sum, outcome) => sum + status.counts[outcome], 0);
  // While the page is read anew, its clients are not those of the status.
  const rows =
    clients.length === counted
      ? clients.map((client) => row(client, diagnosed.get(clientKey(client))))
      : status.clients.map((client) => row(client, client));
  return csv([[...HEADERS[status.language]], ...rows]);
}
