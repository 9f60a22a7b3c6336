/** A Plan Comptable made on its server: to search, to save and to open the form are each a page that loads. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type Account = { number: string; label: string };

const PAGE = 20;
const shell = (content: string): string =>
  `<!doctype html><html lang="fr"><title>My Unisoft</title><body><h1>Plan comptable</h1>${content}</body></html>`;

const list = (all: readonly Account[], asked: string): string => {
  const found = all.filter(({ number }) => number.startsWith(asked));
  const rows = found.slice(0, PAGE).map(({ number, label }) => `<tr><td>${number}</td><td>${label}</td></tr>`);
  const more = found.length > PAGE ? '<a href="?page=2">Suivant</a>' : '';
  return shell(`<form><label>N° de Compte <input name="numero" value="${asked}"></label><button>Rechercher</button></form>
    <a href="/plan/nouveau">Nouveau Compte</a><table><tr><th>N° de compte</th><th>Intitulé</th></tr>
    ${rows.join('') || '<tr><td colspan="2">Aucun compte trouvé</td></tr>'}</table><p>${found.length} comptes</p>${more}`);
};

const FORM =
  shell(`<form method="post" action="/plan"><h2>Fiche compte</h2><table><tr><td>N° de compte *</td><td><input name="numero"></td></tr>
  <tr><td>Intitulé du compte *</td><td><input name="intitule"></td></tr></table><button>Enregistrer</button></form>`);

export async function startReloadingPlan(accounts: Account[]) {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (request.method === 'POST') {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      const form = new URLSearchParams(body);
      accounts.push({ number: form.get('numero') ?? '', label: form.get('intitule') ?? '' });
      response.writeHead(303, { location: '/plan' }).end();
      return;
    }
    const content = url.pathname === '/plan/nouveau' ? FORM : list(accounts, url.searchParams.get('numero') ?? '');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/plan`,
    accounts,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
