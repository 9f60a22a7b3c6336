import { html } from 'hono/html';
import type { Session } from './sessions.ts';

export type Html = ReturnType<typeof html>;

const MENU = [
  ['/dayboard/', 'Tableau de bord', '◧'],
  ['/dayboard/clients', 'Clients', '☰'],
  ['/dayboard/temps', 'Temps', '◷'],
  ['/dayboard/facturation', 'Facturation', '€'],
  ['/dayboard/lien-my-unisoft/informations', 'Lien My Unisoft', '⇄'],
  ['/dayboard/aide', 'Aide', '?'],
] as const;

const SHEETS = ['dayboard', 'dayboard-parts', 'dayboard-pages', 'dayboard-narrow'];

function documentOf(title: string, body: Html): Html {
  return html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - Dayboard</title>
<link rel="icon" href="/dayboard/assets/dayboard.svg">
${SHEETS.map((name) => html`<link rel="stylesheet" href="/dayboard/assets/${name}.css">`)}
</head>
${body}
</html>`;
}

/** A page with nothing around its text: login, errors. */
export function plainPage(title: string, text: string | Html): Html {
  return documentOf(
    title,
    html`<body class="plain"><main class="plain-card"><p class="logo logo-dark"><span>day</span>board</p><h1>${title}</h1>${
      typeof text === 'string' ? html`<p>${text}</p><p><a href="/dayboard/">Retour à l'accueil</a></p>` : text
    }</main></body>`,
  );
}

/** A page of the application, with its menu; `active` is the address of the menu's entry. */
export function appPage(session: Session, active: string, title: string, body: Html): Html {
  const entry = ([href, label, sign]: (typeof MENU)[number]): Html => html`
    <li><a href="${href}" ${href === active ? 'aria-current=page' : ''}><i aria-hidden="true">${sign}</i>${label}</a></li>`;
  return documentOf(
    title,
    html`<body>
<header class="topbar">
  <a class="logo" href="/dayboard/"><span>day</span>board</a>
  <span class="firm">CABINET SUPPORT &amp; TESTS</span>
  <span class="user"><b aria-hidden="true">CM</b>Claire MOREL</span>
  <form method="post" action="/dayboard/logout"><input type="hidden" name="_token" value="${session.token}"><button class="as-link">Déconnexion</button></form>
</header>
<div class="frame">
<nav class="menu" aria-label="Menu principal"><ul>${MENU.map(entry)}</ul></nav>
<main class="content">${body}</main>
</div>
</body>`,
  );
}
