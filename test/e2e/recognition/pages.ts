/** Lien pages whose table is drawn by a library, in the library's own markup. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ClientSample, clientAccounts, lienPage, VENDOR } from '../../fixtures/lien-page';

const MODULES = join(import.meta.dirname, '../../../node_modules');
const file = (path: string): string => readFileSync(join(MODULES, path), 'utf8');

export interface Library {
  name: string;
  scripts: string[];
  styles: string[];
  /** Draws `rows` in #grid. */
  draw: string;
}

const COLUMNS = `[['name','Raison Sociale Client'],['code','Code Client Dayboard'],['state','Correspondance My Unisoft'],['account','Raison Sociale My Unisoft']]`;
const LINK = `(row) => '<a href="' + row.record + '">Fiche Client →</a>'`;

export const LIBRARIES: Library[] = [
  {
    name: 'ag-grid',
    scripts: ['ag-grid-community/dist/ag-grid-community.min.js'],
    styles: [],
    draw: `agGrid.createGrid(document.querySelector('#grid'), { rowData: rows, columnDefs: ${COLUMNS}.map(([field, headerName]) => ({ field, headerName, filter: true, floatingFilter: true }))
      .concat([{ headerName: '', field: 'record', cellRenderer: (p) => { const a = document.createElement('a'); a.href = p.value; a.textContent = 'Fiche Client →'; return a; } }]) })`,
  },
  {
    name: 'ag-grid, pinned and in another order',
    scripts: ['ag-grid-community/dist/ag-grid-community.min.js'],
    styles: [],
    draw: `agGrid.createGrid(document.querySelector('#grid'), { rowData: rows, columnDefs: [
      { headerName: '', field: 'record', pinned: 'right', cellRenderer: (p) => { const a = document.createElement('a'); a.href = p.value; a.textContent = 'Fiche Client →'; return a; } },
      { field: 'state', headerName: 'Correspondance My Unisoft' }, { field: 'account', headerName: 'Raison Sociale My Unisoft', pinned: 'left' },
      { field: 'n', headerName: 'N°' }, { field: 'code', headerName: 'Code Client Dayboard', pinned: 'left' }, { field: 'name', headerName: 'Raison Sociale Client' }] })`,
  },
  {
    name: 'tabulator',
    scripts: ['tabulator-tables/dist/js/tabulator.min.js'],
    styles: ['tabulator-tables/dist/css/tabulator.min.css'],
    draw: `new Tabulator('#grid', { data: rows, height: 400, columns: ${COLUMNS}.map(([field, title]) => ({ field, title, headerFilter: 'input' }))
      .concat([{ title: '', field: 'record', formatter: (c) => (${LINK})({ record: c.getValue() }) }]) })`,
  },
  {
    name: 'tabulator, frozen columns',
    scripts: ['tabulator-tables/dist/js/tabulator.min.js'],
    styles: ['tabulator-tables/dist/css/tabulator.min.css'],
    draw: `new Tabulator('#grid', { data: rows, columns: ${COLUMNS}.map(([field, title], i) => ({ field, title, frozen: i < 1 })).concat([{ title: '', field: 'record', formatter: (c) => (${LINK})({ record: c.getValue() }) }]) })`,
  },
  {
    name: 'gridjs',
    scripts: ['gridjs/dist/gridjs.umd.js'],
    styles: ['gridjs/dist/theme/mermaid.min.css'],
    draw: `new gridjs.Grid({ sort: true, search: true, fixedHeader: true, columns: [...${COLUMNS}.map(([, name]) => name), ''],
      data: rows.map((r) => [r.name, r.code, r.state, r.account, gridjs.html((${LINK})(r))]) }).render(document.querySelector('#grid'))`,
  },
];

const accountText = (client: ClientSample): string =>
  client.state === 'suggested'
    ? `Suggestion(s) trouvée(s) : ${(client.suggestions ?? []).map((s) => `${s.name} (${s.code})`).join(', ')}`
    : client.account
      ? `${client.account.id} - ${client.account.label}`
      : client.state === 'code-differs'
        ? '-'
        : '∅';

const STATE = {
  matched: 'Correspondance OK',
  missing: 'Pas de correspondance',
  suggested: 'Pas de correspondance',
  'code-differs': 'Correspondance OK Code Client différent',
} as const;

export function libraryPage(library: Library, clients: readonly ClientSample[] = VENDOR): string {
  const rows = clients.map((client, n) => ({
    n,
    name: client.name,
    code: client.code,
    state: STATE[client.state],
    account: accountText(client),
    record: client.record,
  }));
  const content = clientAccounts([], () => '<div id="grid" style="height:500px;width:1100px"></div>');
  const styles = library.styles.map((path) => `<style>${file(path)}</style>`).join('');
  const scripts = library.scripts.map((path) => `<script>${file(path).replace(/<\/script/g, '<\\/script')}</script>`).join('');
  const after = `${styles}${scripts}<script>const rows = ${JSON.stringify(rows).replace(/</g, '\\u003c')};${library.draw}</script>`;
  return lienPage({ tab: 'client-accounts', content, after });
}
