import { Hono } from 'hono';
import type { Env, Sandbox } from '../sandbox.ts';
import { routesOf } from './keys.ts';

/** Says what a key opens; asking is also what takes a new key out of « En attente de connexion ». */
export function keyInfo({ activatedKeys }: Sandbox): Hono<Env> {
  return new Hono<Env>().get('/key/info', (c) => {
    const key = c.get('key');
    const routes = routesOf(key);
    activatedKeys.add(key.token);
    if (c.req.query('mode') !== 'extended') return c.json(routes);
    const society = key.type === 'api' ? { societyId: key.societyId } : {};
    return c.json({
      target: { type: key.type, schemaId: 1, thirdPartyId: 2, ...society },
      version: { current: 1, latest: 1, beta: false },
      canBeActivated: true,
      isActivated: activatedKeys.has(key.token),
      routes,
    });
  });
}
