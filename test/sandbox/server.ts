import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Limiter } from './api/limiter.ts';
import { createApp } from './app.ts';
import { Control } from './control/control.ts';
import { Sessions } from './dayboard/sessions.ts';
import type { Sandbox } from './sandbox.ts';
import type { SeedOptions } from './world/seed.ts';
import { World } from './world.ts';

export interface RunningSandbox {
  url: string;
  port: number;
  world: World;
  control: Control;
  close(): Promise<void>;
}

/** Starts it on the loopback interface; port 0 or none takes a free one. */
export async function startSandbox(options: { port?: number; seed?: SeedOptions } = {}): Promise<RunningSandbox> {
  const sandbox: Sandbox = {
    world: World.seed(options.seed),
    sessions: new Sessions(),
    limiter: new Limiter(),
    activatedKeys: new Set(),
    now: Date.now,
  };
  const control = new Control(sandbox, options.seed);
  const server = createAdaptorServer({ fetch: createApp(sandbox, control).fetch }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    world: sandbox.world,
    control,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
