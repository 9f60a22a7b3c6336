import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { resetConnection } from '../connection.ts';
import type { Env, Sandbox } from '../sandbox.ts';
import { accountRead } from './account-read.ts';
import { accountWrite } from './account-write.ts';
import { diaries } from './diary.ts';
import { apiError } from './errors.ts';
import { faults } from './faults.ts';
import { gate } from './gate.ts';
import { keyInfo } from './key-info.ts';
import { society } from './society.ts';

/** My Unisoft's partner API. */
export function apiRoutes(sandbox: Sandbox): Hono<Env> {
  const app = new Hono<Env>();
  app.use(async (c, next) => {
    await next();
    c.res.headers.set('request-id', randomUUID());
  });
  app.get('/api/partners/health', (c) => (sandbox.world.switches.apiDown ? resetConnection(c) : c.json({ status: 'ok' })));
  app.use('/api/v1/*', gate(sandbox), faults(sandbox));
  for (const routes of [keyInfo(sandbox), society(sandbox), accountRead(sandbox), accountWrite(sandbox), diaries()]) {
    app.route('/api/v1', routes);
  }
  app.all('/api/*', (c) => apiError(c, 404, 'ERR-HTTP', 'Not Found'));
  return app;
}
