/** Makes the plan of a repair: the chart and every Fiche Client are read again first, since a page's word is not enough. */

import { clientKey } from '../domain/client-key';
import type { DiagnosedClient } from '../domain/diagnosis';
import type { ClientFacts } from '../domain/facts';
import { planRepair, type RepairCandidate } from '../domain/repair-plan';
import { otherDossierLinked } from '../domain/wrong-dossier';
import { refreshChart } from './chart';
import { readConnection } from './connection';
import { readRecordPage } from './dayboard-pages';
import { siteItem } from './items';
import { openPartner } from './partner';
import { readPolicy } from './policy';
import { publish, statusOf } from './publish';
import { NO_PROPOSAL, type Proposal, proposalItem, recordItem } from './repair-items';

/** Requests to Dayboard under way at once. */
const AT_ONCE = 4;

type Wanted = { key: string; name: string; state: ClientFacts['state']; recordUrl: string | null };

/** Blocked for want of an account. A closed one, and a refused number, are in the plan too: it says why they are left out. */
const needsAccount = (client: DiagnosedClient): boolean => client.outcome === 'blocked' && client.evidence !== 'unknown';

async function wantedClients(origin: string, keys: readonly string[] | null): Promise<Wanted[]> {
  const status = await statusOf(origin);
  const { facts } = await siteItem(origin).get();
  const blocked = (status?.clients ?? []).filter(needsAccount).map((client) => client.key);
  const chosen = new Set(keys ?? blocked);
  const listed = (facts?.clients ?? []).filter((client) => chosen.has(clientKey(client)));
  const wanted = listed.map((client) => ({
    key: clientKey(client),
    name: client.name,
    state: client.state,
    recordUrl: client.recordUrl,
  }));
  const record = await recordItem(origin).get();
  if (
    keys !== null &&
    wanted.length === 0 &&
    record?.generatedCode &&
    keys.includes(clientKey({ code: record.generatedCode, name: record.name ?? '' }))
  ) {
    return [{ key: keys[0] ?? '', name: record.name ?? '', state: 'code-differs', recordUrl: record.url }];
  }
  return wanted;
}

async function readCandidates(wanted: readonly Wanted[]): Promise<RepairCandidate[]> {
  const candidates: RepairCandidate[] = [];
  const queue = [...wanted.entries()];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [index, { key, name, state, recordUrl }] = next;
      const record = recordUrl === null ? null : await readRecordPage(recordUrl);
      candidates[index] = { clientKey: key, name, state, number: record?.generatedCode ?? null };
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return candidates;
}

async function makeProposal(origin: string, keys: string[] | null): Promise<Proposal> {
  const connection = await readConnection();
  if (connection === null) return { ...NO_PROPOSAL, keys, problem: { kind: 'no-key' } };
  const reading = await refreshChart(() => Promise.resolve());
  if (!reading?.cache)
    return { ...NO_PROPOSAL, keys, problem: reading?.error ? { kind: 'api', error: reading.error } : { kind: 'no-key' } };
  const { cache } = reading;
  const candidates = await readCandidates(await wantedClients(origin, keys));
  if (candidates.length > 0 && candidates.every((candidate) => candidate.number === null)) {
    return { ...NO_PROPOSAL, keys, problem: { kind: 'record-unreadable' } };
  }
  const { api } = await openPartner(connection);
  const [parameters, policy, { facts }] = await Promise.all([api.accountingParameters(), readPolicy(), siteItem(origin).get()]);
  const plan = planRepair({
    candidates,
    chart: cache.accounts,
    longestNumber: parameters.ok ? parameters.value.longestNumber : null,
    linkedDossier: facts?.dossier ?? null,
    keyDossier: cache.dossier,
    keyLevel: cache.firmLevelKey ? 'firm' : 'dossier',
    wrongSetup: otherDossierLinked(facts?.clients ?? [], { kind: 'whole', accounts: cache.accounts, readAt: cache.readAt }),
    policy: { writingForbidden: policy.writingForbidden ?? false, firmKeyForbidden: policy.firmKeyForbidden ?? false },
    nonce: crypto.randomUUID(),
  });
  return { ...NO_PROPOSAL, keys, plan };
}

/** Shows what would be created. Writes nothing. */
export async function propose(origin: string, keys: string[] | null, problem: Proposal['problem'] = null): Promise<void> {
  await proposalItem(origin).set({ ...NO_PROPOSAL, keys, preparing: true });
  await publish(origin);
  const proposal = await makeProposal(origin, keys);
  await proposalItem(origin).set({ ...proposal, problem: proposal.problem ?? problem });
  await publish(origin);
}
