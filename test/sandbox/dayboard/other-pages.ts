import { html } from 'hono/html';
import type { Ctx, Sandbox } from '../sandbox.ts';
import { COMPTE5 } from '../world/messages.ts';
import { day, euros } from './format.ts';
import { appPage, type Html } from './layout.ts';

export function home({ world }: Sandbox, c: Ctx): Html {
  const tile = (figure: string, label: string, href: string): Html =>
    html`<a class="tile" href="${href}"><b>${figure}</b>${label}</a>`;
  return appPage(
    c.get('session'),
    '/dayboard/',
    'Tableau de bord',
    html`<div class="page-head"><h1>Tableau de bord</h1></div>
<div class="tiles">${tile(String(world.clients.length), 'clients actifs', '/dayboard/clients')}
${tile(euros(18_420), 'facturés ce mois-ci', '/dayboard/facturation')} ${tile('132,5 h', 'saisies cette semaine', '/dayboard/temps')}
${tile(String(world.entries.length), 'écritures à envoyer vers My Unisoft', '/dayboard/lien-my-unisoft/informations')}</div>
<section class="panel"><h2>À faire cette semaine</h2><div class="table-scroll"><table>
<thead><tr><th>Échéance</th><th>Client</th><th>Tâche</th><th>Collaborateur</th></tr></thead>
<tbody>${world.clients
      .slice(0, 5)
      .map(
        ({ name }, at) =>
          html`<tr><td>${at + 12}/05/2023</td><td>${name}</td><td>${at % 2 ? 'Déclaration de TVA' : 'Révision des comptes'}</td><td>Hugo PETIT</td></tr>`,
      )}</tbody></table></div></section>`,
  );
}

export function clients({ world }: Sandbox, c: Ctx): Html {
  const rows = world.clients
    .slice(0, 200)
    .map(
      ({ id, name }) =>
        html`<tr><td><a href="/dayboard/clients/${id}">${name}</a></td><td>LA ROCHELLE</td><td>Hugo PETIT</td></tr>`,
    );
  return appPage(
    c.get('session'),
    '/dayboard/clients',
    'Clients',
    html`<div class="page-head"><h1>Clients</h1></div><section class="panel"><div class="table-scroll"><table>
<thead><tr><th>Raison Sociale</th><th>Ville</th><th>Collaborateur</th></tr></thead><tbody>${rows}</tbody></table></div></section>`,
  );
}

export function invoices({ world, now }: Sandbox, c: Ctx): Html {
  const names = new Map(world.clients.map(({ id, name }) => [id, name]));
  const rows = world.entries
    .slice(0, 100)
    .map(
      ({ label, clientId, amount }) =>
        html`<tr><td>${label}</td><td>${names.get(clientId)}</td><td class="number">${euros(amount)}</td><td>À synchroniser</td></tr>`,
    );
  return appPage(
    c.get('session'),
    '/dayboard/facturation',
    'Facturation',
    html`<div class="page-head"><h1>Facturation</h1><a class="button blue" href="#nouvelle">Nouvelle facture</a></div>
<section class="panel"><p class="intro">Situation au ${day(now())}</p><div class="table-scroll"><table>
<thead><tr><th>Facture</th><th>Client</th><th>Montant TTC</th><th>Statut</th></tr></thead><tbody>${rows}</tbody></table></div></section>`,
  );
}

export function timesheet(_: Sandbox, c: Ctx): Html {
  const rows = ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi'].map(
    (name, at) => html`<tr><td>${name}</td><td>Tenue</td><td>${6 + at / 2} h</td></tr>`,
  );
  return appPage(
    c.get('session'),
    '/dayboard/temps',
    'Temps',
    html`<div class="page-head"><h1>Temps</h1></div><section class="panel"><table><thead><tr><th>Jour</th><th>Mission</th><th>Durée</th></tr></thead>
<tbody>${rows}</tbody></table></section>`,
  );
}

/** A help article that quotes the error: it looks like the page with the banner, and is not it. */
export function help(_: Sandbox, c: Ctx): Html {
  return appPage(
    c.get('session'),
    '/dayboard/aide',
    'Aide',
    html`<div class="page-head"><h1>Aide</h1></div><section class="panel article"><h2>Blocage API Création d'un compte client</h2>
<p>Lorsque l'option « Activer la création automatique des clients » est activée dans l'API My Unisoft et que lors de la synchronisation,
vous avez le message suivant : « ${COMPTE5} »</p>
<p>Ceci signifie que le Client concerné par la synchronisation API n'existe plus dans le Dossier Comptable Cabinet My Unisoft.</p>
<p>Vous devez aller dans votre dossier Comptable Cabinet My Unisoft afin de recréer manuellement ce compte client et relancer la
synchronisation de l'API.</p></section>`,
  );
}
