/** Which clients the next step is about. Pure. */
import type { DiagnosedClient } from './diagnosis';
import type { Status } from './status';

/** Blocked for want of an account that the API can create. Closed accounts and refused numbers need another remedy. */
export const repairable = (status: Status): DiagnosedClient[] =>
  status.clients.filter(
    (client) =>
      client.outcome === 'blocked' &&
      (client.evidence === 'absent' || client.evidence === 'same-name') &&
      client.generatedCode !== null,
  );

/** Those that the Plan Comptable can tell about, or in which their account is to be created or reopened. A refused number is neither. */
export function needsChart(status: Status): DiagnosedClient[] {
  if (status.warnings.some((warning) => warning.kind === 'other-dossier-linked')) return [];
  const suspects = new Set(status.culprits.suspects.map((suspect) => suspect.key));
  const inQuestion = status.clients.filter((client) =>
    suspects.size > 0 ? suspects.has(client.key) : client.outcome === 'blocked' || client.outcome === 'to-verify',
  );
  return inQuestion.filter(
    (client) => client.generatedCode !== null && client.evidence !== 'present' && client.evidence !== 'refused',
  );
}

/** An error about no client's account, or about the one that it cites: its own advice holds, looking for an absent account does not. */
export const blamesNobody = ({ error, culprits: { certainty, suspects } }: Status): boolean =>
  error !== null && (certainty === 'none' || (certainty === 'known' && suspects.every(({ why }) => why === 'cited-by-message')));
