/** What the next sync will do with each client, as a table for a spreadsheet. */
import { csv } from './csv';
import type { Status } from './status';
import { words } from './words/words';

const HEADERS = {
  fr: ['Client', 'Code du tableau', 'Code Comptable Généré', 'Prochaine synchronisation', 'Plan comptable', 'Autre compte'],
  en: ['Client', 'Code in the table', 'Code Comptable Généré', 'Next sync', 'Plan Comptable', 'Other account'],
} as const;

export function preflightCsv(status: Status): string {
  const { panel } = words(status.language);
  const rows = status.clients.map((client) => [
    client.name,
    client.code,
    client.generatedCode ?? '',
    panel.badge[client.outcome],
    client.evidence === 'unknown' ? '' : panel.who.tag[client.evidence],
    client.lookalike ? `${client.lookalike.number} ${client.lookalike.label}` : '',
  ]);
  return csv([[...HEADERS[status.language]], ...rows]);
}
