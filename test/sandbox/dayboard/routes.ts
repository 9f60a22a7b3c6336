import { Hono } from 'hono';
import { sleep } from '../connection.ts';
import type { Env, Sandbox } from '../sandbox.ts';
import { accountList } from './account-list.ts';
import { clientAccounts, pageNumber } from './client-accounts.ts';
import { clientFiles } from './client-files.ts';
import { clientRecord } from './client-record.ts';
import { clientTable } from './client-table.ts';
import { loggedIn, refusedWrite } from './guard.ts';
import { banner, informations } from './informations.ts';
import { plainPage } from './layout.ts';
import { LINK } from './link-page.ts';
import { login } from './login.ts';
import { clients, help, home, invoices, timesheet } from './other-pages.ts';
import { TABS } from './record-tabs.ts';
import { syncRoute } from './sync-route.ts';

function linkRoutes(sandbox: Sandbox): Hono<Env> {
  const { world } = sandbox;
  return new Hono<Env>()
    .get('/', (c) => c.redirect(`${LINK}/informations`))
    .get('/informations', (c) => c.html(informations(sandbox, c)))
    .get('/dossier-cabinet', (c) => c.html(clientAccounts(sandbox, c)))
    .get('/dossiers-clients', (c) => c.html(clientFiles(sandbox, c)))
    .get('/liste-des-comptes', (c) => c.html(accountList(sandbox, c)))
    .get('/messages', async (c) => {
      await sleep(world.switches.bannerDelayMs);
      return c.html(banner(sandbox));
    })
    .get('/dossier-cabinet/lignes', async (c) => {
      await sleep(world.switches.tableDelayMs);
      return c.html(clientTable(world, pageNumber(c)));
    })
    .post('/creation-automatique', async (c) => {
      const { _token } = await c.req.parseBody();
      const refused = refusedWrite(sandbox, c, String(_token));
      if (refused) return refused;
      world.autoCreate = !world.autoCreate;
      return c.redirect(`${LINK}/informations`, 303);
    })
    .route('/', syncRoute(sandbox));
}

function recordRoutes(sandbox: Sandbox): Hono<Env> {
  const { world } = sandbox;
  const find = (id: string) => world.clients.find((client) => client.id === Number(id));
  return new Hono<Env>()
    .get('/', (c) => c.html(clients(sandbox, c)))
    .get('/:id/:tab?', (c) => {
      const client = find(c.req.param('id'));
      const tab = TABS.find(([path]) => path === (c.req.param('tab') ?? 'identite'));
      return client && tab ? c.html(clientRecord(sandbox, c, client, tab[0])) : c.notFound();
    })
    .post('/:id/code-client', async (c) => {
      const client = find(c.req.param('id'));
      const { _token, code } = await c.req.parseBody();
      if (!client) return c.notFound();
      const refused = refusedWrite(sandbox, c, String(_token));
      if (refused) return refused;
      const typed = String(code ?? '').trim();
      client.typedCode = typed;
      if (typed) Object.assign(client, { tableCode: typed, generatedCode: typed });
      return c.redirect(`/dayboard/clients/${client.id}/coordonnees`, 303);
    });
}

export function dayboardRoutes(sandbox: Sandbox): Hono<Env> {
  const app = new Hono<Env>();
  app.route('/', login(sandbox));
  app.use('*', loggedIn(sandbox));
  app.get('/', (c) => c.html(home(sandbox, c)));
  app.get('/facturation', (c) => c.html(invoices(sandbox, c)));
  app.get('/temps', (c) => c.html(timesheet(sandbox, c)));
  app.get('/aide', (c) => c.html(help(sandbox, c)));
  app.route('/lien-my-unisoft', linkRoutes(sandbox));
  app.route('/clients', recordRoutes(sandbox));
  app.all('*', (c) => c.html(plainPage('Page introuvable', "Cette page n'existe pas ou n'existe plus."), 404));
  return app;
}
