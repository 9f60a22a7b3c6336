import { html } from 'hono/html';
import type { Ctx, Sandbox } from '../sandbox.ts';
import { day } from './format.ts';
import type { Html } from './layout.ts';
import { LINK, linkPage } from './link-page.ts';

/** The red or green sentence that the last sync left behind. */
export function banner({ world }: Sandbox): Html | '' {
  const { message } = world;
  return message ? html`<div class="notice ${message.kind}" role="alert">${message.text}</div>` : '';
}

function status({ world }: Sandbox): Html {
  const { autoCreate, switches, entries, lastSync } = world;
  const off = switches.autoCreateSilent
    ? ''
    : "Si un client n'est pas présent dans votre dossier cabinet, celui-ci ne sera pas créé automatiquement.";
  return html`
<section class="box">
  <h3>Statut de la synchronisation</h3>
  <p>La dernière sync. a été effectuée le <b>${day(lastSync)}</b>.</p>
  <p>Il reste <b>${entries.length}</b> entrées du journal des ventes cabinet à synchroniser avec My Unisoft.</p>
  <p>${autoCreate ? "Si un client n'est pas présent dans votre dossier cabinet, celui-ci sera créé automatiquement." : off}</p>
</section>`;
}

function actions({ world }: Sandbox, token: string): Html {
  const wish = world.autoCreate
    ? 'Désactiver la création automatique des clients'
    : 'Activer la création automatique des clients';
  return html`
<details class="actions"><summary class="button grey">Actions</summary>
  <form method="post" action="${LINK}/creation-automatique">
    <input type="hidden" name="_token" value="${token}"><button class="as-link">${wish}</button>
  </form>
  <a href="${LINK}/informations">Changer de dossier</a>
</details>`;
}

const journals = html`
<div class="journals">
  <label>Journal des Ventes Cabinet : <select name="ventes"><option>JOURNAL DE VENTES (02)</option><option>JOURNAL D'OD (20)</option></select></label>
  <label>Journal des Règlements Cabinet : <select name="reglements"><option>BANQUE DAYBOARD (BQ)</option></select></label>
</div>`;

export function informations(sandbox: Sandbox, c: Ctx): Html {
  const { dossier, switches } = sandbox.world;
  const late = switches.bannerDelayMs > 0;
  const body = html`
<h2>Informations et Paramétrage</h2>
${late ? html`<div class="toasts" aria-live="assertive" data-load="${LINK}/messages"></div>` : banner(sandbox)}
<div class="columns">
  <dl class="facts">
    <div><dt>Dossier sélectionné pour la liaison :</dt> <dd><b>${dossier.name}</b></dd></div>
    <div><dt>Date de début de synchronisation :</dt> <dd><b>31/12/2022</b> - <a href="#date">Changer la date</a></dd></div>
    <div><dt>Sync. du Journal des Ventes Cabinet :</dt> <dd><b class="yes">Oui</b> - <a class="orange" href="#ventes">Ne pas synchroniser le journal des Ventes Cabinet</a></dd></div>
    <div><dt>Sync. du Journal des Règlements Cabinet :</dt> <dd><b class="no">Non</b> - <a href="#reglements">Synchroniser le journal des Règlements Cabinet</a></dd></div>
    <div><dt>Sync. du Journal des Achats Client :</dt> <dd><b class="no">Non</b> - <a href="#achats">Synchroniser le journal des Achats Client</a></dd></div>
  </dl>
  ${status(sandbox)}
</div>
${journals}
<div class="buttons">${actions(sandbox, c.get('session').token)}<button type="button" class="button blue">Enregistrer les Journaux</button></div>`;
  return linkPage(sandbox, c, 'informations', body);
}
