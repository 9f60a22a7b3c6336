import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { Key } from './api/keys.ts';
import type { Limiter } from './api/limiter.ts';
import type { Session, Sessions } from './dayboard/sessions.ts';
import type { World } from './world.ts';

/** What every route works with. */
export interface Sandbox {
  world: World;
  sessions: Sessions;
  limiter: Limiter;
  activatedKeys: Set<string>;
  now: () => number;
}

export interface Env {
  Bindings: HttpBindings;
  Variables: { session: Session; key: Key; societyId: number };
}

export type Ctx = Context<Env>;
