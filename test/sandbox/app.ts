import { Hono } from 'hono';
import { apiRoutes } from './api/routes.ts';
import { assets } from './assets.ts';
import type { Control } from './control/control.ts';
import { controlRoutes } from './control/routes.ts';
import { dayboardRoutes } from './dayboard/routes.ts';
import { myUnisoftRoutes } from './my-unisoft/routes.ts';
import { requestLog } from './request-log.ts';
import type { Env, Sandbox } from './sandbox.ts';

/** Both products, and the back door for tests, on one address. */
export function createApp(sandbox: Sandbox, control: Control): Hono<Env> {
  const app = new Hono<Env>({ strict: false });
  app.use(requestLog(sandbox));
  app.use(async (c, next) => {
    await next();
    if (!sandbox.world.switches.keepAlive) c.header('Connection', 'close');
  });
  app.get('/', (c) => c.redirect('/dayboard/'));
  app.route('/dayboard/assets', assets());
  app.route('/my-unisoft/assets', assets());
  app.route('/dayboard', dayboardRoutes(sandbox));
  app.route('/my-unisoft', myUnisoftRoutes(sandbox));
  app.route('/__control', controlRoutes(sandbox, control));
  app.route('/', apiRoutes(sandbox));
  return app;
}
