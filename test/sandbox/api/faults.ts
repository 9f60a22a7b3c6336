import { createMiddleware } from 'hono/factory';
import { neverAnswer, resetConnection } from '../connection.ts';
import type { Ctx, Env, Sandbox } from '../sandbox.ts';
import type { ApiFault } from '../world/switches.ts';
import type { World } from '../world.ts';
import { apiError, tooMany, tooManyAtOnce } from './errors.ts';
import { hugeAnswer } from './huge-answer.ts';

/** The first fault that fits the request; one that was to happen N times is counted down. */
function takeFault(world: World, method: string, path: string): ApiFault | undefined {
  const faults = world.switches.api;
  const here = path.replace(/^\/api\/v1/, '');
  const fault = faults.find(({ on }) => on === undefined || [method, here, `${method} ${here}`].includes(on));
  if (fault?.times === 1) faults.splice(faults.indexOf(fault), 1);
  else if (fault && fault.times > 1) fault.times -= 1;
  return fault;
}

function withoutQuota(response: Response): Response {
  for (const name of ['X-Rate-Limit-Remaining', 'X-Rate-Limit-Reset', 'X-Rate-Limit-Total']) response.headers.delete(name);
  return response;
}

async function answerWith(c: Ctx, fault: ApiFault, genuine: Response | null): Promise<Response> {
  switch (fault.kind) {
    case 'reset':
      return resetConnection(c);
    case 'timeout':
      return neverAnswer(c);
    case 'status':
      return apiError(c, fault.status, fault.code, fault.message);
    case 'rate':
      return fault.headers ? tooMany(c) : withoutQuota(tooMany(c));
    case 'concurrent':
      return fault.headers ? tooManyAtOnce(c) : withoutQuota(tooManyAtOnce(c));
    case 'html':
      return c.html('<!doctype html><title>Maintenance</title><h1>Service momentanément indisponible</h1>');
    case 'truncated': {
      const text = (await genuine?.text()) ?? '[{"account_id": 8268, "account_num';
      return c.body(text.slice(0, Math.ceil(text.length / 2)), 200, { 'Content-Type': 'application/json; charset=utf-8' });
    }
    case 'huge':
      return hugeAnswer();
    case 'wrong-shape':
      return c.json({ data: [{ compte: '411', nom: 7 }] });
  }
}

/** Replaces an answer by what is wrong that day; `afterActing` (always, when truncated) carries the request out first. */
export function faults({ world }: Sandbox) {
  return createMiddleware<Env>(async (c, next) => {
    const fault = takeFault(world, c.req.method, c.req.path);
    if (!fault) return next();
    if (!fault.afterActing && fault.kind !== 'truncated') return answerWith(c, fault, null);
    await next();
    const genuine = c.res;
    c.res = undefined;
    c.res = await answerWith(c, fault, genuine);
  });
}
