import { html } from 'hono/html';
import type { Client } from '../world/model.ts';
import type { Switches } from '../world/switches.ts';
import type { Html } from './layout.ts';

export const TABS = [
  ['identite', 'Identité'],
  ['coordonnees', 'Coordonnées'],
  ['facturation', 'Facturation'],
  ['missions', 'Missions'],
  ['contacts', 'Contacts'],
] as const;

export type RecordTab = (typeof TABS)[number][0];

function line(label: string, value: unknown): Html {
  return html`<div class="field"><span class="label">${label}</span><span class="value">${value}</span></div>`;
}

/** « Code Comptable Généré », in the dress that the switches ask for. */
function generatedCode(code: string, dress: Switches['recordField']): Html {
  const label = 'Code Comptable Généré';
  if (dress === 'input') {
    return html`<div class="field"><label for="code-genere">${label}</label><input id="code-genere" value="${code}" readonly></div>`;
  }
  if (dress === 'dl') return html`<dl class="field"><dt>${label}</dt><dd>${code}</dd></dl>`;
  if (dress === 'table')
    return html`<table class="bare"><tbody><tr><th scope="row">${label}</th><td>${code}</td></tr></tbody></table>`;
  return line(label, html`<b>${code}</b>`);
}

function contactDetails(client: Client, switches: Switches, token: string): Html {
  const code = switches.recordsWithoutCode.includes(client.tableCode) ? '' : client.generatedCode;
  return html`
<div class="columns even">
  <div>
    <h3>Adresse</h3>
    ${line('Adresse', `${client.id} rue des Écoles`)} ${line('Code Postal', '17000')} ${line('Ville', 'LA ROCHELLE')}
    ${line('Téléphone', '05 46 00 00 00')} ${line('E-mail', 'contact@exemple.fr')}
  </div>
  <form method="post" action="/dayboard/clients/${client.id}/code-client">
    <h3>Comptabilité</h3>
    <input type="hidden" name="_token" value="${token}">
    <div class="field"><label for="code-client">Code Client</label><input id="code-client" name="code" maxlength="20" value="${client.typedCode}"></div>
    ${generatedCode(code, switches.recordField)}
    <div class="buttons"><button class="button blue">Enregistrer</button></div>
  </form>
</div>`;
}

export function tabBody(tab: RecordTab, client: Client, switches: Switches, token: string): Html {
  switch (tab) {
    case 'identite':
      return html`<h3>Identité</h3>${line('Raison Sociale', client.name)} ${line('Forme juridique', 'SARL')} ${line('SIRET', `501 121 ${client.id} 00013`)}
        ${line('Code NAF', '6920Z')} ${line('Date de création', '17/11/2007')}`;
    case 'coordonnees':
      return contactDetails(client, switches, token);
    case 'facturation':
      return html`<h3>Facturation</h3>${line('Mode de règlement', 'Prélèvement')} ${line('Échéance', '30 jours fin de mois')} ${line('Taux de TVA', '20 %')}`;
    case 'missions':
      return html`<h3>Missions</h3>${line('Tenue', 'Mensuelle')} ${line('Bilan', '31/12')} ${line('Social', 'Non')}`;
    case 'contacts':
      return html`<h3>Contacts</h3>${line('Dirigeant', 'Mme Camille DURAND')} ${line('Comptabilité', 'M. Hugo PETIT')}`;
  }
}
