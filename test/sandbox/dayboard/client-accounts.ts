import { html } from 'hono/html';
import type { Ctx, Sandbox } from '../sandbox.ts';
import { clientTable } from './client-table.ts';
import type { Html } from './layout.ts';
import { LINK, linkPage } from './link-page.ts';

export function pageNumber(c: Ctx): number {
  return Math.max(1, Math.trunc(Number(c.req.query('page') ?? 1)) || 1);
}

/** « Synchro. Dossier Cabinet »: which account of My Unisoft goes with which client. */
export function clientAccounts(sandbox: Sandbox, c: Ctx): Html {
  const { world } = sandbox;
  const { tableDelayMs, scriptTab } = world.switches;
  const page = pageNumber(c);
  const automatic = world.autoCreate
    ? " Si un code client n'est pas trouvé lors d'une synchronisation, celui-ci sera créé automatiquement dans My Unisoft."
    : '';
  const table =
    scriptTab || tableDelayMs > 0
      ? html`<div class="loading" data-load="${LINK}/dossier-cabinet/lignes?page=${page}">Chargement…</div>`
      : clientTable(world, page);
  return linkPage(
    sandbox,
    c,
    'dossier-cabinet',
    html`<h2>Liaison Cabinet des codes clients Dayboard à My Unisoft</h2>
<p class="intro">Veillez vérifier et éventuellement corriger les correspondances des codes clients trouvées avec My Unisoft.${automatic}</p>
<div class="table-scroll">${table}</div>`,
  );
}
