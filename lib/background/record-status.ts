/** What is known of the account of the Fiche Client on view. */

import { clientKey } from '../domain/client-key';
import { findEvidence, indexChart } from '../domain/diagnosis';
import type { RecordFacts } from '../domain/facts';
import type { RecordStatus } from '../domain/status';
import { chartItem, siteItem } from './items';
import { statusOf } from './publish';
import { recordItem } from './repair-items';
import { chartOf } from './site-status';

/** A record stands for a client whose account was once there: only the chart can say whether it still is. */
const asClient = (record: RecordFacts, number: string) => ({
  name: record.name ?? '',
  code: number,
  state: 'code-differs' as const,
  suggestions: [],
  account: null,
  recordUrl: record.url,
  generatedCode: number,
  recordProblem: null,
});

export async function recordStatus(origin: string): Promise<RecordStatus | null> {
  const record = await recordItem(origin).get();
  if (record === null) return null;
  const [site, reading, status] = await Promise.all([siteItem(origin).get(), chartItem.get(), statusOf(origin)]);
  const number = record.generatedCode;
  const listed = site.facts?.clients.find(
    (client) => number !== null && (client.generatedCode === number || client.code === number),
  );
  const index = indexChart(chartOf(site, reading?.error ? null : (reading?.cache ?? null)));
  const found = number === null ? null : findEvidence(asClient(record, number), index);
  return {
    key: clientKey(listed ?? { code: number ?? '', name: record.name ?? '' }),
    name: record.name ?? listed?.name ?? null,
    number,
    evidence: found?.evidence ?? 'unknown',
    evidenceAt: found?.at ?? null,
    status,
  };
}
