import { describe, expect, it } from 'vitest';
import { Limiter } from '../../sandbox/api/limiter.ts';
import { headers, running } from './running.ts';

const sandbox = running();
const get = (path = '/society'): Promise<Response> => fetch(`${sandbox.get().url}/api/v1${path}`, { headers: headers() });
const codeOf = async (answer: Response): Promise<string> => ((await answer.json()) as { error: { code: string } }).error.code;

describe('twenty requests in ten seconds', () => {
  it('are counted for a token, window by window', () => {
    const limiter = new Limiter();
    const takes = Array.from({ length: 21 }, () => limiter.take('a', 1000, 20, false));
    expect(takes.map((take) => take.allowed).indexOf(false)).toBe(20);
    expect(takes.at(-1)).toMatchObject({ remaining: 0, resetAt: 11_000 });
    expect(limiter.take('b', 1000, 20, false).allowed).toBe(true);
    expect(limiter.take('a', 11_000, 20, true)).toMatchObject({ allowed: true, remaining: 9 });
  });

  it('then give 429, with the headers', async () => {
    sandbox.get().control.faults({ rateLimit: 2 });
    expect((await get()).headers.get('x-rate-limit-remaining')).toBe('1');
    await get();
    const refused = await get();
    expect(refused.status).toBe(429);
    expect(refused.headers.get('x-rate-limit-total')).toBe('2');
    expect(refused.headers.get('x-rate-limit-reset')).toMatch(/^\d{10}\.\d{6}$/);
    expect(await codeOf(refused)).toBe('ERR-TOO-MANY-REQUEST');
  });
});

it('answers ten at a time on one route', async () => {
  sandbox.get().control.faults({ apiLatencyMs: 150 });
  const answers = await Promise.all(Array.from({ length: 12 }, () => get()));
  const refused = answers.filter((answer) => answer.status === 429);
  expect(refused).toHaveLength(2);
  expect(await codeOf(refused[0] as Response)).toBe('ERR-TOO-MANY-CONCURRENT-REQUESTS');
});
