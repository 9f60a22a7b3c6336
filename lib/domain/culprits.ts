/** Which clients can be the cause of the banner, how surely, and why. Pure. */
import type { ChartEvidence } from './chart';
import { companyNameKey } from './company-name';
import type { DiagnosedClient } from './diagnosis';
import type { Banner, CorrespondenceState } from './facts';

/** Why a client is suspected, strongest first: the order of this list is the order of suspicion. */
const SUSPICIONS = [
  'named-by-message',
  'cited-by-message',
  'absent-from-chart',
  'closed-in-chart',
  'was-matched-at-last-success',
  'account-gone',
  'code-differs',
  'differed-at-last-success',
  'new-since-last-success',
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

const GONE: readonly ChartEvidence[] = ['absent', 'same-name', 'refused'];
/** Codes that blame a client's account, with what the chart must say of it for the code to be true of it. */
const BLAMED: Readonly<Record<string, readonly ChartEvidence[]>> = {
  COMPTE5: GONE,
  COMPTE1: GONE,
  COMPTE2: GONE,
  COMPTE32: ['closed'],
  'CLIENT-UNKNOWN': GONE,
};

type Judge = (client: DiagnosedClient, lastSuccess: LastSuccess) => Suspicion | null;

const provenBy =
  (evidence: readonly ChartEvidence[]): Judge =>
  (client) => {
    if (client.outcome !== 'blocked' || !evidence.includes(client.evidence)) return null;
    return client.evidence === 'closed' ? 'closed-in-chart' : 'absent-from-chart';
  };

const deletedAccount: Judge = (client, lastSuccess) => {
  if (client.state !== 'code-differs' || client.evidence !== 'unknown') return null;
  const before = lastSuccess?.states.get(client.key);
  if (before === 'matched') return 'was-matched-at-last-success';
  if (before === 'code-differs') return 'differed-at-last-success';
  return client.recordProblem === 'no-code' ? 'code-differs' : 'account-gone';
};

const neverCreated: Judge = (client, lastSuccess) => {
  if (client.evidence === 'closed') return null;
  if (client.outcome === 'to-verify') return 'option-unknown';
  if (client.outcome !== 'blocked') return null;
  return lastSuccess && !lastSuccess.states.has(client.key) ? 'new-since-last-success' : 'no-account';
};

function judgeAll(clients: readonly DiagnosedClient[], judge: Judge, lastSuccess: LastSuccess): Suspect[] {
  return clients
    .flatMap((client) => {
      const why = judge(client, lastSuccess);
      return why === null ? [] : [{ key: client.key, why }];
    })
    .sort((a, b) => SUSPICIONS.indexOf(a.why) - SUSPICIONS.indexOf(b.why));
}

const isNever = ({ state }: DiagnosedClient): boolean => state === 'missing' || state === 'suggested';

/** Clients of that name; where several bear it, the message is about those without an account. */
function namedBy(banner: Banner, clients: readonly DiagnosedClient[]): DiagnosedClient[] {
  const wanted = companyNameKey(banner.clientName ?? '');
  if (wanted === '') return [];
  const isNamed = ({ name, code }: DiagnosedClient): boolean => {
    const [own, number] = [companyNameKey(name), companyNameKey(code)];
    return [own, own + number, number + own, number].includes(wanted);
  };
  const named = clients.filter(isNamed);
  const without = named.filter(isNever);
  return without.length > 0 ? without : named;
}

const certainly = (suspects: Suspect[]): Culprits => ({ certainty: 'known', suspects });

/**
 * Names the culprit.
 * @param banner the message on the page, if any
 * @param cited what the message names beside its code: « Le compte 411ABC est fermé » names 411ABC
 */
export function findCulprits(
  banner: Banner | null,
  clients: readonly DiagnosedClient[],
  lastSuccess: LastSuccess,
  cited: readonly string[] = [],
): Culprits {
  const nobody: Culprits = { certainty: 'none', suspects: [] };
  if (banner === null) return nobody;
  const meant = clients.filter(({ code, generatedCode }) => cited.includes(generatedCode ?? code));
  const evidence = BLAMED[banner.code];
  if (meant.length > 0) {
    const since = evidence !== undefined && meant.every((client) => client.evidence === 'present');
    return { certainty: since ? 'contradiction' : 'known', suspects: meant.map(({ key }) => ({ key, why: 'cited-by-message' })) };
  }
  if (evidence === undefined) return nobody;

  const named = namedBy(banner, clients);
  if (named.length > 0) {
    const proven = named.every((client) => client.evidence === 'present');
    return {
      certainty: proven ? 'contradiction' : 'known',
      suspects: named.map((client) => ({ key: client.key, why: 'named-by-message' })),
    };
  }

  const judge = (candidates: readonly DiagnosedClient[], by: Judge): Suspect[] => judgeAll(candidates, by, lastSuccess);
  const isProof = provenBy(evidence);
  if (banner.code === 'COMPTE32') {
    const proven = judge(clients, isProof);
    return proven.length > 0 ? certainly(proven) : nobody;
  }

  // A deleted account concerns what Dayboard once matched; an unknown client, what it never did.
  const never = banner.code === 'CLIENT-UNKNOWN';
  const inQuestion = clients.filter((client) => never === isNever(client));
  const proven = judge(inQuestion, isProof);
  // All of those that have no account block alike: a proof for one clears no other.
  const suspects = judge(inQuestion, never ? (...given) => isProof(...given) ?? neverCreated(...given) : deletedAccount);
  if (proven.length > 0 && (!never || proven.length === suspects.length)) return certainly(proven);
  if (suspects.length > 0) return { certainty: 'suspected', suspects };

  // A closed account is not what the message says, but it stops the next sync all the same.
  const closed = judge(inQuestion, provenBy(['closed']));
  if (closed.length > 0) return certainly(closed);
  const checked = clients.some((client) => client.evidence !== 'unknown');
  const unread = inQuestion.some((client) => client.outcome === 'to-verify');
  return { certainty: checked && !unread ? 'contradiction' : 'suspected', suspects: [] };
}
