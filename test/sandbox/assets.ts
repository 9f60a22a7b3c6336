import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import type { Env } from './sandbox.ts';

const TYPES = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' } as const;

/** The style sheets and scripts that lie beside the code. */
export function assets(): Hono<Env> {
  return new Hono<Env>().get('/:name{[a-z-]+\\.(css|js|svg)}', async (c) => {
    const name = c.req.param('name');
    const type = TYPES[name.slice(name.lastIndexOf('.') + 1) as keyof typeof TYPES];
    const file = await readFile(new URL(`./assets/${name}`, import.meta.url), 'utf8').catch(() => null);
    return file === null
      ? c.notFound()
      : c.body(file, 200, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-cache' });
  });
}
