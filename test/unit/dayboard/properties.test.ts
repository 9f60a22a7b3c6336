// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClients } from '../../../lib/dayboard/clients';
import { LIMITS } from '../../../lib/dayboard/limits';
import { parseMessage } from '../../../lib/dayboard/message';
import { readSuggestions } from '../../../lib/dayboard/suggestions';
import { clean, codeText, normalise } from '../../../lib/reading/text';
import { type ClientSample, cellsOfClient, HEADERS, lienPage, TABLES } from '../../fixtures/lien-page';
import { docOf, ORIGIN } from './documents';

const ODD = [
  'Correspondance OK',
  'Pas de correspondance',
  'Code Client différent',
  'Raison Sociale Client',
  'Suggestion(s) trouvée(s) : X (411X)',
  '<b>GRAS</b>',
  '<script>alert(1)</script>',
  '\u202eENVERS\u202c',
  '∅',
  '-',
  '8268 - AUTRE',
  'Fiche Client',
  "L'ÉTOILE & FILS",
  'A\u00a0B\u202fC',
  'É'.normalize('NFD'),
  'Erreur lors de la synchronisation : CODE COMPTE5 - x',
];
const nameOf = fc
  .oneof(
    fc.constantFrom(...ODD),
    fc.string({ minLength: 1, maxLength: 40 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  )
  .filter((name) => clean(name) !== '' && !name.includes('\0') && !name.includes('\r'));
const codeOf = fc.stringMatching(/^411[0-9A-Z]{1,10}$/);
const suggestion = fc.record({ name: fc.constantFrom('ABC', 'A (PARIS)', 'A, B ; C', 'X (2023)'), code: codeOf });
const client: fc.Arbitrary<ClientSample> = fc
  .record({
    name: nameOf,
    code: codeOf,
    state: fc.constantFrom('matched' as const, 'missing' as const, 'suggested' as const, 'code-differs' as const),
    record: fc.constantFrom('/clients/1', 'https://dayboard.example/c?id=2'),
    found: fc.array(suggestion, { minLength: 1, maxLength: 3 }),
  })
  .map(({ found, ...base }) => ({
    ...base,
    account: base.state === 'matched' ? { id: '12', label: 'COMPTE' } : null,
    suggestions: base.state === 'suggested' ? found : [],
  }));

/** A permutation of the five columns. */
const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });

describe('the readers, for any client in any table', { timeout: 40_000 }, () => {
  it('give the same facts back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(client, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...Object.keys(TABLES)),
        order,
        async (clients, kind, columns) => {
          const maker = TABLES[kind];
          // A header that lacks its last cell fits one order of columns only.
          const places = kind === 'table without header cell for the link' ? [0, 1, 2, 3, 4] : columns;
          const pick = (cells: string[]): string[] => places.map((at) => cells[at] as string);
          const headers = places.map((at) => HEADERS[at] as string);
          const table =
            maker?.(
              clients.map((sample) => pick(cellsOfClient(sample))),
              headers,
            ) ?? '';
          const { rows, problems } = await readClients(docOf(lienPage({ tab: 'client-accounts', content: table })), {
            url: `${ORIGIN}/lien`,
          });
          expect(problems).toEqual([]);
          expect(
            rows.map((row) => [row.client.name, row.client.code, row.client.state, row.client.suggestions, row.client.account]),
          ).toEqual(
            clients.map((sample) => [
              clean(sample.name).slice(0, LIMITS.name),
              sample.code,
              sample.state,
              sample.suggestions,
              sample.account,
            ]),
          );
          expect(rows.every((row) => row.client.recordUrl?.startsWith(ORIGIN))).toBe(true);
        },
      ),
      { numRuns: 250 },
    );
  });

  it('never throw, and never exceed the limits, on any table text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.string({ maxLength: 60 }), { minLength: 5, maxLength: 5 }), { maxLength: 5 }),
        fc.constantFrom(...Object.keys(TABLES)),
        async (cells, kind) => {
          const content = TABLES[kind]?.(cells.map((row) => row.map((text) => text.replace(/</g, '&lt;')))) ?? '';
          const { rows } = await readClients(docOf(lienPage({ tab: 'client-accounts', content })), { url: `${ORIGIN}/lien` });
          expect(rows.every(({ client: read }) => read.name.length <= LIMITS.name && read.code.length <= LIMITS.code)).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('find each suggestion by the code that ends it', () => {
    const names = fc.constantFrom('ABC', 'DUPONT (PARIS)', 'A, B', 'C; D', 'E - F', 'G (2023)', 'H\nI');
    const separators = fc.constantFrom(', ', '; ', '\n', ' / ', ' ; ');
    fc.assert(
      fc.property(
        fc.array(fc.record({ name: names, code: codeOf }), { minLength: 1, maxLength: 8 }),
        separators,
        (list, separator) => {
          const text = `Suggestion(s) trouvée(s) : ${list.map(({ name, code }) => `${name} (${code})`).join(separator)}`;
          expect(readSuggestions(text)).toEqual(list.map(({ name, code }) => ({ name: clean(name), code })));
        },
      ),
    );
  });

  it('never let a message or a text hang or throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        parseMessage(`Erreur lors de la synchronisation : ${text}`);
        expect(normalise(normalise(text))).toBe(normalise(text));
        expect(clean(clean(text))).toBe(clean(text));
        expect(codeText(codeText(text))).toBe(codeText(text));
      }),
    );
    for (const text of [' '.repeat(1e6), 'a'.repeat(1e6), '('.repeat(1e6), `x${' '.repeat(1e6)}x`, '\u200b'.repeat(1e6)]) {
      clean(text);
      codeText(text);
      readSuggestions(text);
    }
  });
});
