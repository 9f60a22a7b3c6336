/** Every error that has an explanation of its own, and how to find it. */
import type { ErrorEntry } from './entry';
import { access } from './explained-access';
import { accountNumbers } from './explained-account-numbers';
import { accounts } from './explained-accounts';
import { amounts } from './explained-amounts';
import { journals } from './explained-journals';
import { keys } from './explained-keys';
import { payments } from './explained-payments';
import { periods } from './explained-periods';
import { service } from './explained-service';
import { normaliseCode } from './normalise-code';

export const EXPLAINED: readonly ErrorEntry[] = [
  ...accounts,
  ...accountNumbers,
  ...periods,
  ...journals,
  ...payments,
  ...amounts,
  ...service,
  ...access,
  ...keys,
];

const BY_CODE: ReadonlyMap<string, ErrorEntry> = new Map(
  EXPLAINED.flatMap((entry) => [entry.code, ...(entry.aliases ?? [])].map((code) => [normaliseCode(code), entry])),
);

/** `code` is normalised. */
export const explainedEntry = (code: string): ErrorEntry | null => BY_CODE.get(code) ?? null;
