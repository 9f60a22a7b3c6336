/** Which clients can be the cause of the banner, how surely, and why. Pure. */
import { companyNameKey } from './company-name';
import type { DiagnosedClient } from './diagnosis';
import type { Banner, CorrespondenceState } from './facts';

/** Why a client is suspected, strongest first: the order of this list is the order of suspicion. */
const SUSPICIONS = [
  'named-by-message',
  'absent-from-chart',
  'closed-in-chart',
  'was-matched-at-last-success',
  'account-gone',
  'code-differs',
  'no-account',
  'option-unknown',
] as const;
export type Suspicion = (typeof SUSPICIONS)[number];

export type Suspect = { key: string; why: Suspicion };
/**
 * - `known`: the chart, or the message, says so;
 * - `suspected`: one of these, nobody has looked yet;
 * - `contradiction`: the message blames an account, and every account that was checked is there;
 * - `none`: no banner that blames a client.
 */
export type Culprits = { certainty: 'known' | 'suspected' | 'contradiction' | 'none'; suspects: Suspect[] };

/** States of the clients at the last sync that went through, by client key. */
export type LastSuccess = { at: number; states: ReadonlyMap<string, CorrespondenceState> } | null;

/** Codes that blame a client's account: deleted, not found, closed. */
const ACCOUNT_CODES = new Set(['COMPTE5', 'COMPTE1', 'COMPTE2', 'COMPTE32', 'CLIENT-UNKNOWN']);

type Judge = (client: DiagnosedClient, lastSuccess: LastSuccess) => Suspicion | null;

const provenByChart: Judge = (client) => {
  if (client.outcome !== 'blocked') return null;
  if (client.evidence === 'closed') return 'closed-in-chart';
  return client.evidence === 'absent' || client.evidence === 'same-name' || client.evidence === 'refused'
    ? 'absent-from-chart'
    : null;
};

const deletedAccount: Judge = (client, lastSuccess) => {
  if (client.state !== 'code-differs' || client.outcome === 'will-sync') return null;
  if (lastSuccess?.states.get(client.key) === 'matched') return 'was-matched-at-last-success';
  return client.recordProblem === 'no-code' ? 'code-differs' : 'account-gone';
};

const neverCreated: Judge = (client) => {
  if (client.state !== 'missing' && client.state !== 'suggested') return null;
  if (client.outcome === 'blocked') return 'no-account';
  return client.outcome === 'to-verify' ? 'option-unknown' : null;
};

function judgeAll(clients: readonly DiagnosedClient[], judge: Judge, lastSuccess: LastSuccess): Suspect[] {
  return clients
    .flatMap((client) => {
      const why = judge(client, lastSuccess);
      return why === null ? [] : [{ key: client.key, why }];
    })
    .sort((a, b) => SUSPICIONS.indexOf(a.why) - SUSPICIONS.indexOf(b.why));
}

/**
 * Names the culprit.
 * @param banner the message on the page, if any
 */
export function findCulprits(banner: Banner | null, clients: readonly DiagnosedClient[], lastSuccess: LastSuccess): Culprits {
  if (banner === null || !ACCOUNT_CODES.has(banner.code)) return { certainty: 'none', suspects: [] };

  if (banner.clientName !== null) {
    const wanted = companyNameKey(banner.clientName);
    const named = clients.filter((client) => companyNameKey(client.name) === wanted);
    if (named.length > 0) {
      const proven = named.every((client) => client.evidence === 'present');
      return {
        certainty: proven ? 'contradiction' : 'known',
        suspects: named.map((client) => ({ key: client.key, why: 'named-by-message' })),
      };
    }
  }

  const never = banner.code === 'CLIENT-UNKNOWN';
  // A deleted account concerns what Dayboard once matched; an unknown client, what it never did.
  const inQuestion = clients.filter((client) => never === (client.state === 'missing' || client.state === 'suggested'));
  const unread = inQuestion.some((client) => client.outcome === 'to-verify');
  const proven = judgeAll(inQuestion, provenByChart, lastSuccess);
  if (proven.length > 0) return { certainty: 'known', suspects: proven };

  const suspects = judgeAll(inQuestion, never ? neverCreated : deletedAccount, lastSuccess);
  if (suspects.length > 0) return { certainty: 'suspected', suspects };
  const checked = clients.some((client) => client.evidence !== 'unknown');
  return { certainty: checked && !unread ? 'contradiction' : 'suspected', suspects: [] };
}
