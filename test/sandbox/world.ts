import { addAccount, byNumber, removeAccount } from './world/chart.ts';
import type { Account, Client, Dossier, Entry, Message, RequestLog, SyncRun } from './world/model.ts';
import { type SeedOptions, seedState } from './world/seed.ts';
import { defaultSwitches, type Switches } from './world/switches.ts';
import { runSync } from './world/sync.ts';

/** Everything that Dayboard and My Unisoft know. No clock, no network: what happens is told to it. */
export class World {
  clients: Client[] = [];
  entries: Entry[] = [];
  /** The firm's own folder, which Dayboard is linked to. */
  dossier: Dossier = { societyId: 0, name: '', siret: '', accounts: [] };
  others: Dossier[] = [];
  autoCreate = true;
  lastSync = 0;
  message: Message | null = null;
  syncRuns: SyncRun[] = [];
  requests: RequestLog[] = [];
  switches: Switches = defaultSwitches();
  #lastAccountId = 0;

  static seed(options: SeedOptions = {}): World {
    return new World().reseed(options);
  }

  /** Starts again in place, so that whoever holds this world sees the new one. */
  reseed(options: SeedOptions = {}): this {
    Object.assign(this, seedState(options), { syncRuns: [], requests: [] });
    this.#lastAccountId = this.dossier.accounts.reduce((highest, account) => Math.max(highest, account.id), 9000);
    return this;
  }

  nextAccountId(): number {
    this.#lastAccountId += 1;
    return this.#lastAccountId;
  }

  dossierOf(societyId: number): Dossier | undefined {
    return [this.dossier, ...this.others].find((dossier) => dossier.societyId === societyId);
  }

  /** Finds or creates, as the API does. */
  createAccount(number: string, label: string, closed = false, dossier = this.dossier): Account {
    return byNumber(dossier, number) ?? addAccount(dossier, { id: this.nextAccountId(), number, label, closed });
  }

  deleteAccount(number: string, dossier = this.dossier): boolean {
    return removeAccount(dossier, number);
  }

  clientByCode(code: string): Client | undefined {
    return this.clients.find((client) => client.tableCode === code || client.generatedCode === code);
  }

  addEntry(code: string): Entry {
    const client = this.clientByCode(code);
    if (!client) throw new Error(`No client has the code ${code}`);
    const id = (this.entries.at(-1)?.id ?? 0) + 1;
    const entry = { id, clientId: client.id, label: `FACTURE F2305-${String(id).padStart(4, '0')}`, amount: 240 + id * 12 };
    this.entries.push(entry);
    return entry;
  }

  sync(now: number): Message {
    return runSync(this, now);
  }

  /** How many requests of a kind were made: `world.count('POST', '/api/v1/account')`. */
  count(method: string, path: string): number {
    return this.requests.filter((request) => request.method === method && request.path.split('?')[0] === path).length;
  }
}
