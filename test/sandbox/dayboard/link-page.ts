import { html } from 'hono/html';
import type { Ctx, Sandbox } from '../sandbox.ts';
import { appPage, type Html } from './layout.ts';
import type { Session } from './sessions.ts';

export const LINK = '/dayboard/lien-my-unisoft';
const SYNC = `${LINK}/synchronisation`;

const TABS = [
  ['informations', 'Informations'],
  ['dossier-cabinet', 'Synchro. Dossier Cabinet'],
  ['dossiers-clients', 'Synchro. Dossiers Clients'],
  ['liste-des-comptes', 'Liste des Comptes'],
] as const;

export type Tab = (typeof TABS)[number][0];

function syncButton({ world }: Sandbox, { token }: Session): Html {
  const { trigger, syncAnswer } = world.switches;
  const label = html`<span aria-hidden="true">↑</span> Synchronisation My Unisoft`;
  if (trigger === 'link') return html`<a class="button green" href="${SYNC}?_token=${token}">${label}</a>`;
  if (trigger === 'script') {
    return html`<button type="button" class="button green" data-sync-url="${SYNC}" data-token="${token}">${label}</button>`;
  }
  return html`<form method="post" action="${SYNC}" ${syncAnswer === 'json' ? 'data-ajax' : ''}>
    <input type="hidden" name="_token" value="${token}"><button class="button green">${label}</button></form>`;
}

/** One tab of « Lien My Unisoft »: heading, green button, the four tabs, and what the tab holds. */
export function linkPage(sandbox: Sandbox, c: Ctx, active: Tab, body: Html): Html {
  const session = c.get('session');
  return appPage(
    session,
    `${LINK}/informations`,
    'Lien My Unisoft',
    html`
<div class="page-head"><h1>Lien My Unisoft</h1>${syncButton(sandbox, session)}</div>
<div class="with-tabs">
  <ul class="side-tabs">${TABS.map(
    ([path, label]) => html`<li class="${path === active ? 'active' : ''}"><a href="${LINK}/${path}">${label}</a></li>`,
  )}</ul>
  <section class="panel">${body}</section>
</div>
<script src="/dayboard/assets/dayboard.js" defer></script>`,
  );
}
