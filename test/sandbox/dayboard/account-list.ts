import { html } from 'hono/html';
import type { Ctx, Sandbox } from '../sandbox.ts';
import { byNumber } from '../world/chart.ts';
import type { Html } from './layout.ts';
import { LINK, linkPage } from './link-page.ts';

const USED = [
  ['706100', 'Missions de tenue'],
  ['706200', 'Missions sociales'],
  ['706300', 'Missions juridiques'],
  ['708000', 'Débours et frais refacturés'],
  ['445710', 'TVA collectée'],
] as const;

const PAYMENTS = [
  ['Chèque', '512100'],
  ['Virement', '512100'],
  ['Prélèvement', '512100'],
  ['Espèces', '530000'],
] as const;

/** « Liste des Comptes »: the accounts that invoices and payments are booked on, green when My Unisoft has them. */
export function accountList(sandbox: Sandbox, c: Ctx): Html {
  const known = (number: string): Html =>
    byNumber(sandbox.world.dossier, number)
      ? html`<span class="ok">Compte existant</span>`
      : html`<span class="ko">Compte inexistant</span>`;
  const body = html`<h2>Liste des Comptes</h2>
<p class="intro">Les comptes en rouge n'existent pas dans My Unisoft : créez-les dans Paramètres &gt; Plan comptable, puis rafraîchissez la liste.</p>
<p><a class="button small grey" href="${LINK}/liste-des-comptes">Rafraîchir</a></p>
<div class="table-scroll"><table><thead><tr><th>N° de compte</th><th>Utilisation</th><th>My Unisoft</th></tr></thead>
<tbody>${USED.map(([number, use]) => html`<tr><td>${number}</td><td>${use}</td><td>${known(number)}</td></tr>`)}</tbody></table>
<h3>Modes de règlement</h3>
<table><thead><tr><th>Mode</th><th>N° de compte</th><th>My Unisoft</th></tr></thead>
<tbody>${PAYMENTS.map(([mode, number]) => html`<tr><td>${mode}</td><td>${number}</td><td>${known(number)}</td></tr>`)}</tbody></table></div>`;
  return linkPage(sandbox, c, 'liste-des-comptes', body);
}
