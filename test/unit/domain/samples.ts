/** Samples of facts for the tests of pure rules. */
import type { Account, Banner, ClientFacts } from '../../../lib/domain/facts';

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
