// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readClientsAtOnce } from '../../../lib/dayboard/clients';
import { recognise } from '../../../lib/dayboard/recognise';
import { clientAccounts, lienPage, TABLES, VENDOR } from '../../fixtures/lien-page';
import { docOf, ORIGIN } from './documents';

const expected = VENDOR.map((client) => ({
  name: client.name,
  code: client.code,
  state: client.state,
  suggestions: client.suggestions ?? [],
  account: client.account ?? null,
  recordUrl: client.record ? `${ORIGIN}${client.record}` : null,
  generatedCode: null,
  recordProblem: null,
}));

describe('the client table, whatever makes it', () => {
  for (const [kind, maker] of Object.entries(TABLES)) {
    it(kind, () => {
      const doc = docOf(lienPage({ tab: 'client-accounts', content: clientAccounts(VENDOR, maker) }));
      const { rows, problems, missingRows } = readClientsAtOnce(doc, { url: `${ORIGIN}/lien/client-accounts` });
      expect(rows.map(({ client }) => client)).toEqual(expected);
      expect(problems).toEqual([]);
      expect(missingRows).toBe(0);
      expect(recognise(doc)?.kind).toBe('client-accounts');
    });
  }
});
