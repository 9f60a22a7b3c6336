import { html } from 'hono/html';
import type { Dossier } from '../world/model.ts';

/** What the server sends: an empty page, and the script that fills it. */
export function shell(dossier: Dossier): ReturnType<typeof html> {
  return html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>My Unisoft</title>
<link rel="icon" href="/my-unisoft/assets/my-unisoft.svg">
<link rel="stylesheet" href="/my-unisoft/assets/my-unisoft.css">
<link rel="stylesheet" href="/my-unisoft/assets/my-unisoft-plan.css">
</head>
<body>
<noscript>Vous devez activer JavaScript pour utiliser My Unisoft.</noscript>
<div id="root" data-society="${dossier.societyId}" data-name="${dossier.name}"></div>
<script type="module" src="/my-unisoft/assets/my-unisoft.js"></script>
</body>
</html>`;
}
