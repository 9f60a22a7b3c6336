// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readClients } from '../../../lib/dayboard/clients';
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
    it(kind, async () => {
      const doc = docOf(lienPage({ tab: 'client-accounts', content: clientAccounts(VENDOR, maker) }));
      const { rows, problems, missingRows } = await readClients(doc, { url: `${ORIGIN}/lien/client-accounts` });
      expect(rows.map(({ client }) => client)).toEqual(expected);
      expect(problems).toEqual([]);
      expect(missingRows).toBe(0);
      expect(recognise(doc)?.kind).toBe('client-accounts');
    });
  }
});

describe('clients that are not in one table', () => {
  const read = (content: string) =>
    readClients(docOf(lienPage({ tab: 'client-accounts', content })), { url: `${ORIGIN}/lien/client-accounts` });
  const table = (clients: typeof VENDOR) => clientTable(clients);
  const codes = async (content: string) => (await read(content)).rows.map(({ client }) => client.code);
  const all = VENDOR.map(({ code }) => code);
  const card = (
    client: (typeof VENDOR)[number],
    label = (name: string) => `<dt>${name}</dt>`,
    value = (text: string) => `<dd>${text}</dd>`,
  ) =>
    `<dl>${cellsOfClient(client)
      .map((cell, i) => (HEADERS[i] ? label(HEADERS[i]) + value(cell) : value(cell)))
      .join('')}</dl>`;

  it('two tables are read, one after the other', async () => {
    const content = `<h3>A</h3>${table(VENDOR.slice(0, 3))}<h3>B</h3>${table(VENDOR.slice(3))}`;
    expect(await codes(content)).toEqual(all);
    expect(await read(content)).toMatchObject({ problems: [], missingRows: 0 });
  });

  it('a table that is hidden is not one of them', async () => {
    expect(await codes(`${table(VENDOR.slice(0, 5))}<div hidden>${table(VENDOR.slice(5))}</div>`)).toEqual(all.slice(0, 5));
  });

  it('a card for each client', async () => {
    expect(await codes(VENDOR.map((client) => card(client)).join(''))).toEqual(all);
  });

  it('a card for each of many clients', async () => {
    const cards = Array.from({ length: 130 }, (_, i) =>
      card({ ...(VENDOR[i % 7] as (typeof VENDOR)[number]), code: `411C${i}` }),
    );
    expect(await codes(cards.join(''))).toHaveLength(130);
  });

  it.each([1, 2, 7])('cards with each value after its label, in one text: %i', async (count) => {
    const cards = VENDOR.slice(0, count).map((client) =>
      card(
        client,
        (name) => `<p><b>${name}</b> : `,
        (text) => `${text}</p>`,
      ),
    );
    expect(await codes(cards.join(''))).toEqual(all.slice(0, count));
    expect((await read(cards.join(''))).rows[0]?.client.name).toBe('123 SOLEIL');
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
  ])('%s: not read, and not told as empty', async (_, content) => {
    expect(await read(content)).toMatchObject({ rows: [], saysEmpty: false });
  });
});

it('a name that begins with a colon, beside its label', async () => {
  const content = (TABLES['the label again in each cell'] as TableMaker)([[': ', '411A', 'Correspondance OK', '-', '']]);
  const { rows } = await readClients(docOf(lienPage({ tab: 'client-accounts', content })), { url: `${ORIGIN}/lien` });
  expect(rows.map(({ client }) => [client.name, client.code])).toEqual([[':', '411A']]);
});

it('what plain elements show in their shadows, row by row', async () => {
  const rows = [
    ['A', '411A', 'Correspondance OK'],
    ['B', '411B', 'Pas de correspondance'],
  ];
  const cells = rows.map(() => [...Array(3).fill('<span></span>'), '∅', '']);
  const doc = docOf(lienPage({ tab: 'client-accounts', content: (TABLES['table with thead'] as TableMaker)(cells) }));
  doc.querySelectorAll('tbody tr').forEach((row, y) => {
    row.querySelectorAll('span').forEach((span, x) => {
      span.attachShadow({ mode: 'open' }).textContent = rows[y]?.[x] ?? '';
    });
  });
  const read = (await readClients(doc, { url: `${ORIGIN}/lien` })).rows.map(({ client }) => [
    client.name,
    client.code,
    client.state,
  ]);
  expect(read).toEqual([
    ['A', '411A', 'matched'],
    ['B', '411B', 'missing'],
  ]);
});

describe('what stands beside a value is not the value', () => {
  const read = (cells: string[][]) => {
    const content = clientAccounts(VENDOR, () => (TABLES['table with thead'] as TableMaker)(cells));
    return readClients(docOf(lienPage({ tab: 'client-accounts', content })), { url: `${ORIGIN}/lien` });
  };
  const codes = async (cells: string[][]) => (await read(cells)).rows.map(({ client }) => [client.code, client.state]);
  const OK = 'Correspondance OK';

  it.each([
    '411A <button>Copier</button>',
    '411A<i>content_copy</i>',
    '<button>411A</button>',
    '<div>411A</div><div>Ancien</div>',
  ])('code: %s', async (code) => expect(await codes([['A', code, OK, '-', '']])).toEqual([['411A', 'matched']]));

  it.each(['411&shy;A', '411\u200bA', '411\u2060A', '<span>Code :</span> 411A', 'Code client : 411A', '411<wbr>A'])(
    'code with the page’s own typography: %s',
    async (code) => expect(await codes([['A', code, OK, '-', '']])).toEqual([['411A', 'matched']]),
  );

  it('the same lists with another choice in each row', async () => {
    const choice = `<select><option>${OK}</option><option>Pas de correspondance</option></select>`;
    const content = clientAccounts(VENDOR, () =>
      (TABLES['table with thead'] as TableMaker)(['411A', '411B', '411C'].map((code) => ['A', code, choice, '∅', ''])),
    );
    const doc = docOf(lienPage({ tab: 'client-accounts', content }));
    for (const [i, at] of [0, 1, 0].entries()) (doc.querySelectorAll('select')[i] as HTMLSelectElement).selectedIndex = at;
    const { rows } = await readClients(doc, { url: `${ORIGIN}/lien` });
    expect(rows.map(({ client }) => client.state)).toEqual(['matched', 'missing', 'matched']);
  });

  it('what custom elements draw in their shadows', async () => {
    const states = [OK, 'Pas de correspondance', `${OK} Code Client différent`];
    const texts = states.map((state, i) => [`Client ${i}`, `411C${i}`, state, '∅']);
    const cells = texts.map((row) => [...row.map(() => '<x-v></x-v>'), '']);
    const doc = docOf(
      lienPage({
        tab: 'client-accounts',
        content: clientAccounts(VENDOR, () => (TABLES['table with thead'] as TableMaker)(cells)),
      }),
    );
    const drawn = doc.querySelectorAll('x-v');
    for (const [i, text] of texts.flat().entries()) (drawn[i] as Element).attachShadow({ mode: 'open' }).textContent = text;
    const { rows } = await readClients(doc, { url: `${ORIGIN}/lien` });
    expect(rows.map(({ client }) => [client.name, client.code, client.state])).toEqual([
      ['Client 0', '411C0', 'matched'],
      ['Client 1', '411C1', 'missing'],
      ['Client 2', '411C2', 'code-differs'],
    ]);
  });

  it('two codes in a cell are no code', async () => {
    const { rows, problems } = await read([['A', '<div>411A</div><div>411B</div>', OK, '-', '']]);
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
  ])('state: %s', async (state, expected) => expect(await codes([['A', '411A', state, '∅', '']])).toEqual([['411A', expected]]));

  it('a total is no client, nor a link that comes twice two links', async () => {
    const link = (text: string) => `<a href="/clients/1">${text}</a>`;
    const { rows, problems } = await read([
      [link('A'), link('411A'), OK, '-', ''],
      ['Total', '1 client', '1 OK', '', ''],
    ]);
    expect(rows.map(({ client }) => client.recordUrl)).toEqual([`${ORIGIN}/clients/1`]);
    expect(problems).toEqual([]);
  });
});
