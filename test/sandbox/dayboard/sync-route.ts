import { Hono } from 'hono';
import { resetConnection, sleep } from '../connection.ts';
import type { Ctx, Env, Sandbox } from '../sandbox.ts';
import { refusedWrite } from './guard.ts';
import { LINK } from './link-page.ts';

async function synchronise(sandbox: Sandbox, c: Ctx, token: string | undefined): Promise<Response> {
  const { world, now } = sandbox;
  const refused = refusedWrite(sandbox, c, token);
  if (refused) return refused;
  await sleep(world.switches.syncDelayMs);
  const { kind, text } = world.sync(now());
  if (world.switches.loseSyncAnswers > 0) {
    world.switches.loseSyncAnswers -= 1;
    return resetConnection(c);
  }
  const json = world.switches.syncAnswer === 'json' || world.switches.trigger === 'script';
  if (json) return c.json({ success: kind === 'success', message: text });
  return c.redirect(`${LINK}/informations`, 303);
}

/** What the green button does, by a form, a link or a script. */
export function syncRoute(sandbox: Sandbox): Hono<Env> {
  const { world } = sandbox;
  return new Hono<Env>()
    .post('/synchronisation', async (c) => {
      if (world.switches.trigger === 'link') return c.notFound();
      const { _token } = await c.req.parseBody();
      return synchronise(sandbox, c, c.req.header('x-csrf-token') ?? (typeof _token === 'string' ? _token : undefined));
    })
    .get('/synchronisation', async (c) => {
      if (world.switches.trigger !== 'link') return c.redirect(`${LINK}/informations`);
      return synchronise(sandbox, c, c.req.query('_token'));
    });
}
