import { Hono } from 'hono';
import { z } from 'zod';
import { sleep } from '../connection.ts';
import type { Env, Sandbox } from '../sandbox.ts';
import { byId, byNumber, checkAccount, MESSAGES } from '../world/chart.ts';
import { shell } from './shell.ts';

const PAGE = 25;
const Form = z.object({ number: z.string(), label: z.string() });

/** The calls that the web application makes for its own pages. */
function ownCalls({ world }: Sandbox): Hono<Env> {
  return new Hono<Env>()
    .get('/:society/accounts', async (c) => {
      await sleep(world.switches.chartDelayMs);
      const dossier = world.dossierOf(Number(c.req.param('society')));
      if (!dossier) return c.notFound();
      const { number = '', label = '', family = '', page = '1' } = c.req.query();
      const wanted = label.toLowerCase();
      const found = dossier.accounts.filter(
        (account) =>
          account.number.toLowerCase().startsWith(number.toLowerCase()) &&
          account.number.startsWith(family) &&
          account.label.toLowerCase().includes(wanted),
      );
      if (world.switches.chartRows === 'virtual') return c.json({ total: found.length, pages: 1, rows: found, virtual: true });
      const from = (Math.max(1, Number(page)) - 1) * PAGE;
      return c.json({
        total: found.length,
        pages: Math.max(1, Math.ceil(found.length / PAGE)),
        rows: found.slice(from, from + PAGE),
      });
    })
    .post('/:society/accounts', async (c) => {
      const dossier = world.dossierOf(Number(c.req.param('society')));
      const form = Form.safeParse(await c.req.json().catch(() => null));
      if (!dossier || !form.success) return c.notFound();
      const { number, label } = form.data;
      const error = checkAccount(number, label);
      if (error) return c.json({ message: MESSAGES[error] }, 400);
      if (byNumber(dossier, number)) return c.json({ message: `Le compte ${number} existe déjà.` }, 400);
      return c.json(world.createAccount(number, label, false, dossier));
    })
    .delete('/:society/accounts/:id', (c) => {
      const dossier = world.dossierOf(Number(c.req.param('society')));
      const account = dossier && byId(dossier, Number(c.req.param('id')));
      if (!account) return c.notFound();
      world.deleteAccount(account.number, dossier);
      return c.json({ deleted: true });
    });
}

/** My Unisoft's web application: one page whose content a script draws. */
export function myUnisoftRoutes(sandbox: Sandbox): Hono<Env> {
  const { world } = sandbox;
  const plan = (): string => `/my-unisoft/tab/${world.dossier.societyId}/accounting-plan`;
  return new Hono<Env>()
    .get('/', (c) => c.redirect(plan()))
    .get('/tab/:society', (c) => c.redirect(`/my-unisoft/tab/${c.req.param('society')}/accounting-plan`))
    .get('/tab/:society/accounting-plan', (c) => {
      const dossier = world.dossierOf(Number(c.req.param('society')));
      return dossier ? c.html(shell(dossier)) : c.notFound();
    })
    .get('/tab/:society/:page', (c) => {
      const dossier = world.dossierOf(Number(c.req.param('society')));
      return dossier ? c.html(shell(dossier)) : c.notFound();
    })
    .route('/api', ownCalls(sandbox));
}
