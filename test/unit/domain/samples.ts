/** Samples of facts for the tests of pure rules. */
import type { Account, Banner, ClientFacts, SiteFacts } from '../../../lib/domain/facts';

export const client = (code: string, known: Partial<ClientFacts> = {}): ClientFacts => ({
  name: `CLIENT ${code}`,
  code,
  state: 'code-differs',
  suggestions: [],
  account: null,
  recordUrl: `https://dayboard.example/clients/${code}`,
  generatedCode: code,
  recordProblem: null,
  ...known,
});

export const account = (number: string, known: Partial<Account> = {}): Account => ({
  id: 1,
  number,
  label: `LABEL ${number}`,
  closed: false,
  ...known,
});

export const banner = (code: string, clientName: string | null = null): Banner => ({
  code,
  clientName,
  message: `Erreur lors de la synchronisation : CODE ${code}`,
});

export const SITE = 'https://dayboard.example';

/** A site that was read whole, and has nothing to say. */
export const siteFacts = (known: Partial<SiteFacts> = {}): SiteFacts => ({
  page: 'informations',
  url: `${SITE}/lien`,
  readAt: 5000,
  completeness: 'complete',
  problems: [],
  banner: null,
  saysSuccess: false,
  autoCreate: 'on',
  dossier: null,
  lastSync: null,
  entriesLeft: null,
  journals: [],
  clients: [],
  trigger: { kind: 'form', pageUrl: `${SITE}/lien` },
  ...known,
});
