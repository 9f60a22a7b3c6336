import { html } from 'hono/html';
import type { Ctx, Sandbox } from '../sandbox.ts';
import type { Client } from '../world/model.ts';
import { appPage, type Html } from './layout.ts';
import { type RecordTab, TABS, tabBody } from './record-tabs.ts';

/** « Fiche Client »: each tab a page of its own, or all of them in one page with a script that shows one. */
export function clientRecord({ world }: Sandbox, c: Ctx, client: Client, active: RecordTab): Html {
  const session = c.get('session');
  const here = `/dayboard/clients/${client.id}`;
  const inOnePage = world.switches.recordTabs === 'panels';
  const tab = ([path, label]: (typeof TABS)[number]): Html => html`<li class="${path === active ? 'active' : ''}">
    <a href="${inOnePage ? `#${path}` : `${here}/${path}`}" ${inOnePage ? 'data-panel' : ''}>${label}</a></li>`;
  const body = (path: RecordTab): Html => tabBody(path, client, world.switches, session.token);
  const panels = inOnePage
    ? TABS.map(([path]) => html`<section class="panel" id="${path}" ${path === active ? '' : 'hidden'}>${body(path)}</section>`)
    : html`<section class="panel">${body(active)}</section>`;
  return appPage(
    session,
    '/dayboard/clients',
    `Fiche Client ${client.name}`,
    html`<p class="crumbs"><a href="/dayboard/clients">Clients</a> › ${client.name}</p>
<div class="page-head"><h1>Fiche Client</h1><span class="sub">${client.name}</span></div>
<ul class="top-tabs">${TABS.map(tab)}</ul>
${panels}
<script src="/dayboard/assets/dayboard.js" defer></script>`,
  );
}
