import { html } from 'hono/html';
import type { Ctx, Sandbox } from '../sandbox.ts';
import type { Html } from './layout.ts';
import { linkPage } from './link-page.ts';

/** « Synchro. Dossiers Clients »: the folders of the clients themselves, which the firm's own entries do not touch. */
export function clientFiles(sandbox: Sandbox, c: Ctx): Html {
  const rows = sandbox.world.clients.slice(0, 12).map(
    ({ name }, at) => html`<tr><td>${name}</td><td>${at % 3 === 0 ? `${3100 + at} - ${name}` : '-'}</td>
<td>${at % 3 === 0 ? 'Oui' : 'Non'}</td><td><a href="#dossier">${at % 3 === 0 ? 'Délier' : 'Lier un dossier'}</a></td></tr>`,
  );
  const body = html`<h2>Liaison des dossiers clients Dayboard à My Unisoft</h2>
<p class="intro">Liez chaque client à son dossier My Unisoft pour y récupérer ses achats.</p>
<div class="table-scroll"><table><thead><tr><th>Client</th><th>Dossier My Unisoft</th><th>Achats synchronisés</th><th></th></tr></thead>
<tbody>${rows}</tbody></table></div>`;
  return linkPage(sandbox, c, 'dossiers-clients', body);
}
