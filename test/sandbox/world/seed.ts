import { z } from 'zod';
import { GENERAL_ACCOUNTS } from './general-accounts.ts';
import { generatedClients } from './generated-clients.ts';
import { COMPTE5, unknownClient } from './messages.ts';
import type { Account, Client, Dossier, Entry, Message } from './model.ts';
import { SEVEN, type SeedClient } from './seven-clients.ts';

export const SeedOptions = z.strictObject({
  /** How many clients; without it, the seven of the vendor's screenshot. */
  clients: z.number().int().min(0).max(100_000).optional(),
  /** How many of them have lost their account. */
  culprits: z.number().int().min(0).optional(),
  longNames: z.boolean().optional(),
  autoCreate: z.boolean().optional(),
  /** Whose sales entries wait: those of the culprits (default), or one for every client. */
  entries: z.enum(['culprits', 'all']).optional(),
  /** The code in the table and the generated code of the Fiche differ for each client that will not simply sync. */
  tableCodeDiffers: z.boolean().optional(),
});
export type SeedOptions = z.infer<typeof SeedOptions>;

export interface SeedState {
  clients: Client[];
  entries: Entry[];
  dossier: Dossier;
  others: Dossier[];
  autoCreate: boolean;
  lastSync: number;
  message: Message | null;
}

export const SOCIETY_ID = 2123;
export const OTHER_SOCIETY_ID = 3087;
/** The day that the vendor's screenshot shows. */
const LAST_SYNC = Date.UTC(2023, 4, 4, 10, 12);

function chosenClients({ clients, culprits = 1, longNames = false }: SeedOptions): SeedClient[] {
  const culpritsFirst = [...SEVEN].sort((a, b) => Number(b.kind === 'deleted') - Number(a.kind === 'deleted'));
  const wanted = clients ?? Math.max(SEVEN.length, culprits > 1 ? SEVEN.length + culprits - 1 : 0);
  const known = culpritsFirst
    .slice(0, wanted)
    .map((seed) => (culprits === 0 && seed.kind === 'deleted' ? { ...seed, kind: 'matched' as const } : seed));
  const rest = wanted - known.length;
  const all = [...known, ...generatedClients(rest, Math.min(rest, Math.max(0, culprits - 1)))];
  const named = longNames ? all.map((seed) => ({ ...seed, name: longName(seed.name) })) : all;
  return named.sort((a, b) => a.name.localeCompare(b.name, 'fr'));
}

function longName(name: string): string {
  return `${name} - SOCIETE PAR ACTIONS SIMPLIFIEE UNIPERSONNELLE D'EXPLOITATION ET DE GESTION « L'AVENIR & FILS » <ÎLE-DE-FRANCE>`;
}

function linkOf(seed: SeedClient): Client['link'] {
  if (seed.accountId === undefined || seed.kind === 'missing' || seed.kind === 'suggested') return null;
  return { accountId: seed.accountId, number: seed.kind === 'changed' ? seed.code.slice(0, -1) : seed.code };
}

function clientOf(seed: SeedClient, at: number, options: SeedOptions): Client {
  const differs = options.tableCodeDiffers && seed.kind !== 'matched';
  const tableCode = differs ? `${seed.code.slice(0, -1)}9` : seed.code;
  return { id: at + 101, name: seed.name, tableCode, generatedCode: seed.code, typedCode: '', link: linkOf(seed) };
}

function accountsOf(seeds: SeedClient[]): Account[] {
  const clients = seeds.flatMap((seed) => {
    if (seed.accountId === undefined || seed.kind === 'deleted' || seed.kind === 'missing') return [];
    const number = seed.accountNumber ?? seed.code;
    return [{ id: seed.accountId, number, label: seed.accountLabel ?? seed.name, closed: false }];
  });
  return [...GENERAL_ACCOUNTS, ...clients].map((account) => ({ ...account })).sort((a, b) => (a.number < b.number ? -1 : 1));
}

export function seedState(options: SeedOptions): SeedState {
  const seeds = chosenClients(options);
  const clients = seeds.map((seed, at) => clientOf(seed, at, options));
  const autoCreate = options.autoCreate ?? true;
  const waits = (seed: SeedClient): boolean =>
    options.entries === 'all' ||
    seed.kind === 'deleted' ||
    (!autoCreate && (seed.kind === 'missing' || seed.kind === 'suggested'));
  const entries = clients
    .filter((_, at) => waits(seeds[at] as SeedClient))
    .map((client, at) => ({
      id: at + 1,
      clientId: client.id,
      label: `FACTURE F2305-${String(at + 1).padStart(4, '0')}`,
      amount: 240 + ((at * 12) % 4000),
    }));
  const first = seeds.find(
    (seed) => seed.kind === 'deleted' || (!autoCreate && waits(seed) && seed.kind !== 'matched' && seed.kind !== 'changed'),
  );
  const text = first?.kind === 'deleted' ? COMPTE5 : unknownClient('');
  return {
    clients,
    entries,
    dossier: { societyId: SOCIETY_ID, name: 'SUPPORT & TESTS GI', siret: '84014327500039', accounts: accountsOf(seeds) },
    others: [
      {
        societyId: OTHER_SOCIETY_ID,
        name: 'BOULANGERIE DU PORT',
        siret: '79425115700012',
        accounts: GENERAL_ACCOUNTS.map((account) => ({ ...account, id: account.id + 50_000 })),
      },
    ],
    autoCreate,
    lastSync: LAST_SYNC,
    message: first ? { kind: 'error', text } : null,
  };
}
