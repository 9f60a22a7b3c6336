import { describe, expect, it } from 'vitest';
import { createPartnerApi } from '../../../lib/my-unisoft/client';
import { createLimiter, type SavedLimit } from '../../../lib/my-unisoft/limiter';
import { createFakeApi, type WindowKind } from './fake-api';
import { createVirtualTime } from './virtual-time';

const connection = { baseUrl: 'https://api.myunisoft.fr/api/v1', token: 't', secret: 's', societyId: null };

function scene(saved: SavedLimit | null = null) {
  const time = createVirtualTime();
  const server = createFakeApi(time);
  const limiter = createLimiter({ time, saved });
  const api = createPartnerApi({ connection, fetch: server.fetch, limiter, time });
  const send = async (count: number) => {
    const all = await time.until(
      Promise.all(Array.from({ length: count }, (_, i) => api.createAccount({ number: `411A${i}`, label: 'x' }))),
    );
    return all.filter((answer) => answer.ok).length;
  };
  const refused = () => server.calls.filter((call) => call.status === 429).length;
  return { time, server, limiter, api, send, refused };
}

/** The share of what a perfect client, all of whose requests start each window, would have done in that time. */
const share = (count: number, total: number, elapsed: number) => (Math.floor((count - 1) / total) * 10_000) / elapsed;

describe('rate limit', () => {
  it.each<[WindowKind, number, number]>([
    ['first-request', 20, 100],
    ['first-request', 10, 300],
    ['clock', 20, 100],
    ['clock', 20, 600],
  ])('uses a %s window of %i requests to 0.95 at least, with no 429 (latency %i ms)', async (window, total, latency) => {
    const { server, time, send, refused } = scene();
    Object.assign(server, { window, total, latency });
    expect(await send(201)).toBe(201);
    expect(refused()).toBe(0);
    expect(share(201, total, time.steady())).toBeGreaterThanOrEqual(0.95);
  });

  it('does without 429 when the window slides', async () => {
    const { server, send, refused } = scene();
    server.window = 'sliding';
    expect(await send(100)).toBe(100);
    expect(refused()).toBe(0);
  });

  it('loses nothing when others use half of the limit, and waits for no more than the limit makes it', async () => {
    const { server, time, send, refused } = scene();
    server.others = 10;
    expect(await send(201)).toBe(201);
    expect(refused()).toBe(0);
    expect(share(201, 10, time.steady())).toBeGreaterThanOrEqual(0.95);
  });

  it('shares one token between two computers that both send all they can: nothing is lost, and the limit is used (F4)', async () => {
    const { server, time, api, refused } = scene();
    const other = createPartnerApi({ connection, fetch: server.fetch, limiter: createLimiter({ time }), time });
    const both = [api, other].flatMap((one, i) =>
      Array.from({ length: 100 }, (_, j) => one.createAccount({ number: `411${i}X${j}`, label: 'x' })),
    );
    expect((await time.until(Promise.all(both))).every((answer) => answer.ok)).toBe(true);
    expect(server.created).toHaveLength(200);
    expect(refused()).toBeLessThan(100);
    expect(share(200, 20, time.steady())).toBeGreaterThanOrEqual(0.8);
  });

  it('loses nothing when others take from the window in its middle (F4)', async () => {
    const { server, send } = scene();
    let seen = 0;
    server.fault = () => {
      // Somebody else's burst, that no header told of before.
      if (++seen % 7 === 0) server.total = seen % 2 ? 12 : 20;
      return null;
    };
    expect(await send(120)).toBe(120);
    expect(new Set(server.created).size).toBe(120);
  });

  it.each([true, false])('waits after a 429 without the other headers (date: %s) and goes on (F4)', async (date) => {
    const { server, time, send } = scene();
    Object.assign(server, { headers: false, total: 5, date });
    expect(await send(30)).toBe(30);
    expect(time.steady()).toBeLessThan(300_000);
  });

  it('sends fewer at a time when a route refuses that many (F4)', async () => {
    const { server, send } = scene();
    server.maxAtOnce = 3;
    expect(await send(40)).toBe(40);
  });

  it('never has more than ten requests on a route', async () => {
    const { server, send, refused } = scene();
    Object.assign(server, { total: 500, maxAtOnce: 10 });
    expect(await send(100)).toBe(100);
    expect(refused()).toBe(0);
  });

  it.each([3_600_000, -3_600_000, 86_400_000])('is not moved by a wall clock that jumps by %i ms (F18)', async (jump) => {
    const { server, time, send, refused } = scene();
    let calls = 0;
    server.fault = () => {
      if (++calls % 15 === 0) time.jump(calls % 2 ? jump : -jump);
      return null;
    };
    expect(await send(100)).toBe(100);
    expect(refused()).toBe(0);
    expect(share(100, 20, time.steady())).toBeGreaterThanOrEqual(0.95);
  });

  it('goes on after the machine slept for hours: the server’s clock moved, ours did not (F18)', async () => {
    const { server, time, send, refused } = scene();
    let calls = 0;
    server.fault = () => {
      if (++calls === 30) server.offset += 5 * 3_600_000;
      return null;
    };
    expect(await send(60)).toBe(60);
    expect(refused()).toBe(0);
    expect(time.steady()).toBeLessThan(60_000);
  });

  it('tells until when it waits, and nothing when it does not', async () => {
    const { time, api, limiter } = scene();
    const all = Promise.all(Array.from({ length: 25 }, (_, i) => api.createAccount({ number: `411${i}`, label: 'x' })));
    const seen: (number | null)[] = [limiter.waitingUntil()];
    await time.until(time.sleep(3000));
    seen.push(limiter.waitingUntil());
    await time.until(all);
    seen.push(limiter.waitingUntil());
    expect(seen[0]).toBeNull();
    expect(Math.abs((seen[1] ?? 0) - time.now())).toBeLessThan(1500);
    expect(seen[2]).toBeNull();
  });

  it('remembers an exhausted window through a death, and never waits longer than a window for it', async () => {
    const first = scene();
    await first.send(20);
    const saved = first.limiter.save();
    expect(saved).toMatchObject({ total: 20, remaining: 0 });
    const second = scene(saved && { ...saved, until: saved.until + 9e9 });
    expect(await second.send(5)).toBe(5);
    expect(second.time.steady()).toBeGreaterThan(9_000);
    expect(second.time.steady()).toBeLessThan(11_000);
  });

  it('lets somebody who waits leave, and gives the turn to the next', async () => {
    const { time, limiter } = scene();
    const leaving = new AbortController();
    const first = await limiter.enter('GET /x');
    const second = limiter.enter('GET /x', leaving.signal);
    const third = limiter.enter('GET /x');
    leaving.abort();
    expect(await second).toBeNull();
    first?.answered(null);
    expect(await time.until(third)).not.toBeNull();
    expect(await limiter.enter('GET /x', leaving.signal)).toBeNull();
  });
});
