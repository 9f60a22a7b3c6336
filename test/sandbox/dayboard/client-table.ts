import { html, raw } from 'hono/html';
import { type ChartIndex, correspondence, indexChart } from '../world/correspondence.ts';
import type { Client } from '../world/model.ts';
import type { World } from '../world.ts';
import type { Html } from './layout.ts';
import { LINK } from './link-page.ts';

const HEADERS = ['Raison Sociale Client', 'Code Client Dayboard', 'Correspondance My Unisoft', 'Raison Sociale My Unisoft', ''];

const OK = html`<span class="ok">Correspondance OK</span>`;
const NONE = html`<span class="ko">Pas de correspondance</span>`;

/** The third and fourth cells of a row. */
function cells(client: Client, chart: ChartIndex, world: World): [Html, Html | string] {
  if (world.switches.unknownStates.includes(client.tableCode))
    return [html`<span class="warn">Correspondance en cours d'analyse</span>`, '-'];
  const found = correspondence(client, chart);
  switch (found.state) {
    case 'matched':
      return [OK, `${found.account.id} - ${found.account.label}`];
    case 'missing':
      return [NONE, '∅'];
    case 'suggested': {
      const names = found.accounts.map(({ label, number }) => `${label} (${number})`).join(', ');
      return [NONE, html`<span class="hint">Suggestion(s) trouvée(s) : ${names}</span>`];
    }
    case 'code-differs':
      return [html`${OK}<br><span class="warn">Code Client différent</span>`, '-'];
  }
}

/** The same table as a table, as an ARIA grid, or as bare boxes. */
const SHAPES = {
  table: { all: 'table', head: 'thead', body: 'tbody', row: 'tr', header: 'th', cell: 'td' },
  aria: {
    all: 'div role=table',
    head: 'div role=rowgroup',
    body: 'div role=rowgroup',
    row: 'div role=row',
    header: 'div role=columnheader',
    cell: 'div role=cell',
  },
  divs: { all: 'div', head: 'div', body: 'div', row: 'div', header: 'div', cell: 'div' },
};

function pager(page: number, pages: number): Html | '' {
  if (pages < 2) return '';
  const link = (to: number, label: string): Html => html`<a href="${LINK}/dossier-cabinet?page=${to}">${label}</a>`;
  return html`<nav class="pager" aria-label="Pagination">
    ${page > 1 ? link(page - 1, '« Précédent') : ''} Page ${page} sur ${pages} ${page < pages ? link(page + 1, 'Suivant »') : ''}</nav>`;
}

export function clientTable(world: World, page: number): Html {
  const { pageSize, tableShape } = world.switches;
  const size = pageSize || Math.max(1, world.clients.length);
  const rows = world.clients.slice((page - 1) * size, page * size);
  if (rows.length === 0) return html`<p class="empty">Aucun client à synchroniser.</p>`;
  const chart = indexChart(world.dossier);
  const tag = SHAPES[tableShape];
  const open = (what: keyof typeof tag): string => `<${tag[what]} class="grid-${what}">`;
  const close = (what: keyof typeof tag): string => `</${tag[what].split(' ')[0]}>`;
  const cell = (content: unknown): Html => html`${raw(open('cell'))}${content}${raw(close('cell'))}`;
  const row = (client: Client): Html => {
    const [state, account] = cells(client, chart, world);
    const record = html`<a class="button small orange" href="/dayboard/clients/${client.id}">Fiche Client →</a>`;
    return html`${raw(open('row'))}${[client.name, client.tableCode, state, account, record].map(cell)}${raw(close('row'))}`;
  };
  const head = HEADERS.map((header) => html`${raw(open('header'))}${header}${raw(close('header'))}`);
  return html`${raw(open('all') + open('head') + open('row'))}${head}${raw(close('row') + close('head') + open('body'))}
${rows.map(row)}${raw(close('body') + close('all'))}${pager(page, Math.ceil(world.clients.length / size))}`;
}
