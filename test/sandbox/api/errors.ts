import { randomUUID } from 'node:crypto';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Ctx } from '../sandbox.ts';

/** The body of every answer that is not 2xx. Codes of the accounting core come with empty details, the gateway's with an object. */
export function apiError(c: Ctx, status: number, code: string, message: string): Response {
  const details = code.startsWith('ERR-')
    ? { url: c.req.url, method: c.req.method, requestedAt: new Date().toUTCString(), correlationId: randomUUID() }
    : '';
  return c.json({ error: { code, message, details } }, status as ContentfulStatusCode);
}

export function tooMany(c: Ctx): Response {
  return apiError(c, 429, 'ERR-TOO-MANY-REQUEST', 'Too many requests for this token, please retry later.');
}

export function tooManyAtOnce(c: Ctx): Response {
  return apiError(c, 429, 'ERR-TOO-MANY-CONCURRENT-REQUESTS', 'Too many concurrent requests on this route.');
}
