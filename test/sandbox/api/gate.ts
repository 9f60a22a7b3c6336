import { createMiddleware } from 'hono/factory';
import { resetConnection, sleep } from '../connection.ts';
import type { Ctx, Env, Sandbox } from '../sandbox.ts';
import { apiError, tooMany, tooManyAtOnce } from './errors.ts';
import { allows, KEYS, type Key, SECRET } from './keys.ts';
import { quotaHeaders } from './limiter.ts';

function refusal(c: Ctx, key: Key | undefined): Response | null {
  if (!c.req.header('authorization')?.startsWith('Bearer ')) {
    return apiError(c, 401, 'ERR-INVALID-AUTH-HEADER', 'The Authorization header must be prefixed with Bearer.');
  }
  const secret = c.req.header('x-third-party-secret');
  if (!secret) return apiError(c, 401, 'ERR-SECRET-HEADER-NOT-SET', 'The X-Third-Party-Secret header is missing.');
  if (!key) return apiError(c, 401, 'ERR-INVALID-JWT', 'The API token is not valid.');
  if (secret !== SECRET) return apiError(c, 401, 'ERR-INVALID-SECRET', 'The X-Third-Party-Secret header is not valid.');
  if (key.revoked) {
    return apiError(
      c,
      401,
      'ERR-API-TOKEN-NOT-FOUND',
      'Unable to found the token in the DB. The token has certainly expired or been revoked.',
    );
  }
  return allows(key, c.req.method, c.req.path)
    ? null
    : apiError(c, 403, 'ERR-FORBIDDEN-ROUTE', `You don't have access to ${c.req.path}`);
}

/** Who asks, for which folder, and whether not too often: what stands before every route. */
export function gate({ world, limiter, now }: Sandbox) {
  return createMiddleware<Env>(async (c, next) => {
    if (world.switches.apiDown) return resetConnection(c);
    const token = c.req.header('authorization')?.replace(/^Bearer /, '');
    const key = KEYS.find((known) => known.token === token);
    const refused = refusal(c, key);
    if (refused || !key) return refused ?? c.notFound();
    c.set('key', key);
    const folder = key.type === 'api' ? key.societyId : Number(c.req.header('society-id') ?? 0);
    if (folder !== 0 && !world.dossierOf(folder))
      return apiError(c, 400, 'ERR-SOCIETY-DOESNT-EXIST', 'The target society does not exist.');
    c.set('societyId', folder);

    const quota = limiter.take(key.token, now(), world.switches.rateLimit, world.switches.sharedLimit);
    for (const [name, value] of Object.entries(quotaHeaders(quota))) c.header(name, value);
    if (!quota.allowed) return tooMany(c);
    const route = `${key.token} ${c.req.method} ${c.req.path}`;
    if (!limiter.enter(route)) return tooManyAtOnce(c);
    try {
      await sleep(world.switches.apiLatencyMs);
      await next();
    } finally {
      limiter.leave(route);
    }
  });
}
