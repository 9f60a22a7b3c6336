// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readClientsAtOnce } from '../../../lib/dayboard/clients';
import { recognise } from '../../../lib/dayboard/recognise';
import {
  cellsOfClient,
  clientAccounts,
  clientTable,
  HEADERS,
  lienPage,
  TABLES,
  type TableMaker,
  VENDOR,
} from '../../fixtures/lien-page';
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

describe('clients that are not in one table', () => {
  const read = (content: string) =>
    readClientsAtOnce(docOf(lienPage({ tab: 'client-accounts', content })), { url: `${ORIGIN}/lien/client-accounts` });
  const table = (clients: typeof VENDOR) => clientTable(clients);
  const codes = (content: string) => read(content).rows.map(({ client }) => client.code);
  const all = VENDOR.map(({ code }) => code);
  const card = (
    client: (typeof VENDOR)[number],
    label = (name: string) => `<dt>${name}</dt>`,
    value = (text: string) => `<dd>${text}</dd>`,
  ) =>
    `<dl>${cellsOfClient(client)
      .map((cell, i) => (HEADERS[i] ? label(HEADERS[i]) + value(cell) : value(cell)))
      .join('')}</dl>`;

  it('two tables are read, one after the other', () => {
    const content = `<h3>A</h3>${table(VENDOR.slice(0, 3))}<h3>B</h3>${table(VENDOR.slice(3))}`;
    expect(codes(content)).toEqual(all);
    expect(read(content)).toMatchObject({ problems: [], missingRows: 0 });
  });

  it('a table that is hidden is not one of them', () => {
    expect(codes(`${table(VENDOR.slice(0, 5))}<div hidden>${table(VENDOR.slice(5))}</div>`)).toEqual(all.slice(0, 5));
  });

  it('a card for each client', () => {
    expect(codes(VENDOR.map((client) => card(client)).join(''))).toEqual(all);
  });

  it('more cards than are looked at', () => {
    const cards = Array.from({ length: 130 }, (_, i) =>
      card({ ...(VENDOR[i % 7] as (typeof VENDOR)[number]), code: `411C${i}` }),
    );
    expect(read(cards.join('')).missingRows).toBeNull();
  });

  it.each([1, 2, 7])('cards with each value after its label, in one text: %i', (count) => {
    const cards = VENDOR.slice(0, count).map((client) =>
      card(
        client,
        (name) => `<p><b>${name}</b> : `,
        (text) => `${text}</p>`,
      ),
    );
    expect(codes(cards.join(''))).toEqual(all.slice(0, count));
    expect(read(cards.join('')).rows[0]?.client.name).toBe('123 SOLEIL');
  });

  it.each([
    [
      'columns of unequal length',
      `<div>${HEADERS.slice(0, 4)
        .map(
          (name, i) =>
            `<div><div>${name}</div>${VENDOR.slice(i)
              .map((client) => `<div>${cellsOfClient(client)[i]}</div>`)
              .join('')}</div>`,
        )
        .join('')}</div>`,
    ],
    [
      'rows that only their order tells',
      `<p>${HEADERS.join(' ')}</p>${VENDOR.map((client) =>
        cellsOfClient(client)
          .map((cell) => `<p>${cell}</p>`)
          .join(''),
      ).join('')}<p>${HEADERS.slice(0, 4)
        .map((name) => `<i>${name}</i>`)
        .join('')}</p>`,
    ],
  ])('%s: not read, and not told as empty', (_, content) => {
    const { rows, problems } = read(content);
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ part: 'row', reason: 'unknown-state' }]);
  });

  it('a table without clients is empty', () => {
    expect(read(table([]))).toEqual({ rows: [], problems: [], missingRows: 0 });
  });
});

describe('what stands beside a value is not the value', () => {
  const read = (cells: string[][]) => {
    const content = clientAccounts(VENDOR, () => (TABLES['table with thead'] as TableMaker)(cells));
    return readClientsAtOnce(docOf(lienPage({ tab: 'client-accounts', content })), { url: `${ORIGIN}/lien` });
  };
  const codes = (cells: string[][]) => read(cells).rows.map(({ client }) => [client.code, client.state]);
  const OK = 'Correspondance OK';

  it.each([
    '411A <button>Copier</button>',
    '411A<i>content_copy</i>',
    '<button>411A</button>',
    '<div>411A</div><div>Ancien</div>',
  ])('code: %s', (code) => expect(codes([['A', code, OK, '-', '']])).toEqual([['411A', 'matched']]));

  it('two codes in a cell are no code', () => {
    const { rows, problems } = read([['A', '<div>411A</div><div>411B</div>', OK, '-', '']]);
    expect(rows).toEqual([]);
    expect(problems).toEqual([{ part: 'row', reason: 'unknown-state', count: 1 }]);
  });

  it.each([
    [`${OK} <button>Historique</button>`, 'matched'],
    ['Pas de correspondance <button>Associer</button> <a href="/c">Créer le compte</a>', 'missing'],
    ['<span>dangerous</span><span>Pas de correspondance</span>', 'missing'],
    [`<img alt="${OK}"><img alt="Code Client différent">`, 'code-differs'],
    [`<span role="img" aria-label="Pas de correspondance">✗</span>`, 'missing'],
    [`<svg><title>Erreur</title></svg> Pas de correspondance`, 'missing'],
  ])('state: %s', (state, expected) => expect(codes([['A', '411A', state, '∅', '']])).toEqual([['411A', expected]]));

  it('a total is no client, nor a link that comes twice two links', () => {
    const link = (text: string) => `<a href="/clients/1">${text}</a>`;
    const { rows, problems } = read([
      [link('A'), link('411A'), OK, '-', ''],
      ['Total', '1 client', '1 OK', '', ''],
    ]);
    expect(rows.map(({ client }) => client.recordUrl)).toEqual([`${ORIGIN}/clients/1`]);
    expect(problems).toEqual([]);
  });
});
