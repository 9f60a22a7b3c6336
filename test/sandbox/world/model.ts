/** One account of a chart of accounts. */
export interface Account {
  id: number;
  number: string;
  label: string;
  closed: boolean;
}

/** One accounting folder ("dossier", "society") of the firm, with its own chart. */
export interface Dossier {
  societyId: number;
  name: string;
  siret: string;
  accounts: Account[];
}

/** What Dayboard remembers of the account that it linked to a client. */
interface Link {
  accountId: number;
  number: string;
}

export interface Client {
  id: number;
  name: string;
  /** What the correspondence table shows in « Code Client Dayboard ». */
  tableCode: string;
  /** « Code Comptable Généré » of the Fiche Client. */
  generatedCode: string;
  /** « Code Client » of the Fiche Client: empty unless somebody typed one. */
  typedCode: string;
  link: Link | null;
}

/** A sales entry that waits for the next sync. */
export interface Entry {
  id: number;
  clientId: number;
  label: string;
  amount: number;
}

export interface Message {
  kind: 'error' | 'success';
  text: string;
}

export interface SyncRun {
  at: number;
  message: Message;
  sent: number;
}

export interface RequestLog {
  at: number;
  method: string;
  path: string;
  body: string;
  status: number;
}
