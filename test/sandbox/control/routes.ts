import { Hono } from 'hono';
import { z } from 'zod';
import type { Ctx, Env, Sandbox } from '../sandbox.ts';
import { SeedOptions } from '../world/seed.ts';
import type { Control } from './control.ts';

const Account = z.strictObject({ number: z.string(), label: z.string(), closed: z.boolean().optional() });
const ByNumber = z.strictObject({ number: z.string() });
const ByCode = z.strictObject({ code: z.string() });
const OnOff = z.strictObject({ on: z.boolean() });

async function bodyOf(c: Ctx): Promise<unknown> {
  const text = await c.req.text();
  return text === '' ? {} : JSON.parse(text);
}

/** The same as `Control`, for a test in another process. No page links to it; only this computer may call it. */
export function controlRoutes(sandbox: Sandbox, control: Control): Hono<Env> {
  const { world } = sandbox;
  const app = new Hono<Env>();
  app.use(async (c, next) => {
    const from = c.env.incoming.socket.remoteAddress ?? '';
    const page = c.req.header('origin') !== undefined || c.req.header('sec-fetch-site') !== undefined;
    return /^(127\.|::1$|::ffff:127\.)/.test(from) && !page ? next() : c.notFound();
  });
  app.onError((error, c) => c.json({ error: error.message }, 400));

  const act = (path: string, does: (body: unknown, c: Ctx) => unknown) =>
    app.post(path, async (c) => c.json((await does(await bodyOf(c), c)) ?? { ok: true }));

  act('/reset', () => control.reset());
  act('/seed', (body, c) => {
    const { clients, culprits } = c.req.query();
    const counts = { ...(clients && { clients: Number(clients) }), ...(culprits && { culprits: Number(culprits) }) };
    control.seed(SeedOptions.parse({ ...(body as object), ...counts }));
  });
  act('/faults', (body) => control.faults(body as object));
  act('/create-account', (body) => {
    const { number, label, closed } = Account.parse(body);
    return control.createAccount(number, label, closed);
  });
  act('/delete-account', (body) => ({ deleted: control.deleteAccount(ByNumber.parse(body).number) }));
  act('/auto-create', (body) => control.autoCreate(OnOff.parse(body).on));
  act('/add-entry', (body) => control.addEntry(ByCode.parse(body).code));
  act('/expire-sessions', () => control.expireSessions());
  act('/rotate-tokens', () => control.rotateTokens());
  app.get('/world', (c) => c.json(world));
  app.get('/requests', (c) => c.json(world.requests.filter(({ path }) => path.startsWith(c.req.query('path') ?? ''))));
  return app;
}
