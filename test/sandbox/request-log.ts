import { createMiddleware } from 'hono/factory';
import type { Env, Sandbox } from './sandbox.ts';

const MOST = 50_000;

/** Writes every request down, with its body and the status of its answer (0 while there is none). */
export function requestLog({ world, now }: Sandbox) {
  return createMiddleware<Env>(async (c, next) => {
    const { pathname, search } = new URL(c.req.url);
    if (pathname.startsWith('/__control')) return next();
    const body = c.req.method === 'GET' ? '' : await c.req.raw.clone().text();
    const entry = { at: now(), method: c.req.method, path: pathname + search, body, status: 0 };
    world.requests.push(entry);
    if (world.requests.length > MOST) world.requests.splice(0, MOST / 2);
    await next();
    entry.status = c.res.status;
  });
}
