/**
 * matched: linked to an account of the same number. missing: no account. suggested: another account bears the same name.
 * changed: linked under another number, the account is there. deleted: the linked account is gone.
 */
export type ClientKind = 'matched' | 'missing' | 'suggested' | 'changed' | 'deleted';

export interface SeedClient {
  name: string;
  code: string;
  kind: ClientKind;
  accountId?: number;
  /** Where the account of the chart has another number or label than the client. */
  accountNumber?: string;
  accountLabel?: string;
}

/** The clients of the vendor's screenshot, in its states. */
export const SEVEN: readonly SeedClient[] = [
  { name: '123 SOLEIL', code: '411SOLEILO', kind: 'matched', accountId: 8268 },
  { name: 'ABATTAGE ELAGAGE LAVERGNE', code: '411ABATELA', kind: 'missing' },
  { name: 'ABC DU CHANGEMENT', code: '411ABC000', kind: 'suggested', accountId: 8271, accountNumber: '411ABCHANG' },
  { name: 'AU STOP MIAMM', code: '41169009', kind: 'deleted', accountId: 8267 },
  { name: 'AURA FINANCE CONSEIL', code: '411AURA', kind: 'missing' },
  { name: 'BACO RECORDS', code: '411BACOREC', kind: 'matched', accountId: 8266, accountLabel: 'BACO RECORD' },
  { name: 'BANANA SURF SHOP CAFE', code: '411BANANA0', kind: 'changed', accountId: 8270 },
];
