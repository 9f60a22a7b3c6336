import { describe, expect, it } from 'vitest';
import { summary } from '../../../lib/repair/journal';
import { pauseAfterBrowserClosed } from '../../../lib/repair/store';
import { refusal } from '../my-unisoft/fake-api';
import { createWorkshop, expectExactlyOnce, ID, isPost, numbers } from './workshop';

describe('faults', () => {
  it('F1: killed at each of its awaits, it goes on and posts nothing that is known', async () => {
    const wanted = numbers(4);
    for (let dieAt = 1; ; dieAt += 1) {
      const shop = createWorkshop(wanted);
      const end = await shop.worker({ dieAt }).run();
      if (end === 'dead') expect(await shop.worker().run(), `killed at ${dieAt}`).toBe('done');
      expectExactlyOnce(shop, wanted);
      expect(shop.states(), `killed at ${dieAt}`).toEqual(wanted.map(() => 'created'));
      expect(new Set(shop.server.created).size).toBe(shop.server.created.length);
      if (end !== 'dead') {
        expect(dieAt).toBeGreaterThan(40);
        return;
      }
    }
  });

  it('F2: the browser closed, it waits for the user’s word, and then goes on', async () => {
    const shop = createWorkshop(numbers(6));
    const first = shop.worker({ dieAt: 30 });
    expect(await first.run()).toBe('dead');
    const next = shop.worker();
    expect(await shop.time.until(pauseAfterBrowserClosed(next.store, ID, 5))).toBe(true);
    expect(shop.journal()).toMatchObject({ status: 'paused', pause: { reason: 'browser-closed', at: 5 } });
    expect(await shop.time.until(pauseAfterBrowserClosed(next.store, ID, 6))).toBe(false);
    await next.run();
    expectExactlyOnce(shop, numbers(6));
  });

  it.each(['lost-after', 'lost-before', 'hang-after'] as const)(
    'F3: an answer %s is looked up, and counted once',
    async (fault) => {
      const wanted = numbers(8);
      const shop = createWorkshop(wanted);
      let posts = 0;
      shop.server.fault = (call) => (isPost(call) && ++posts % 3 === 0 ? fault : null);
      await shop.worker().run();
      expectExactlyOnce(shop, wanted);
      for (const number of wanted) {
        const calls = shop.server.calls.filter((call) => call.number === number && call.path.startsWith('/account'));
        if (fault !== 'lost-before') expect(calls.filter(isPost)).toHaveLength(1);
        const again = calls.findIndex((call, i) => isPost(call) && calls[i - 1]?.method === 'POST');
        expect(again, 'never posted twice without a look between').toBe(-1);
      }
    },
  );

  it('F4: loses nothing to 429 of either kind, and tells until when it waits', async () => {
    const wanted = numbers(60);
    const shop = createWorkshop(wanted);
    shop.server.others = 8;
    shop.server.maxAtOnce = 2;
    shop.server.fault = (_, index) => (index % 9 === 4 ? refusal(429, 'ERR-TOO-MANY-REQUEST') : null);
    const worker = shop.worker();
    const run = worker.run();
    expect(await run).toBe('done');
    expectExactlyOnce(shop, wanted);
    expect(shop.journal().lines.every((line) => line.error === null)).toBe(true);
  });

  it.each([
    ['unavailable', () => refusal(503, 'ERR-INTERNAL')],
    ['offline', () => 'lost-before' as const],
  ])('F5: %s for too long pauses with the reason; afterwards it goes on', async (reason, fault) => {
    const wanted = numbers(10);
    const shop = createWorkshop(wanted);
    shop.server.fault = (_, index) => (index >= 6 ? fault() : null);
    expect(await shop.worker().run()).toBe('paused');
    expect(shop.journal()).toMatchObject({ status: 'paused', pause: { reason, error: { who: expect.any(String) } } });
    expect(summary(shop.journal()).created).toBe(0);
    shop.server.fault = () => null;
    expect(await shop.worker().run()).toBe('done');
    expectExactlyOnce(shop, wanted);
  });

  it.each([
    [401, 'ERR-API-TOKEN-NOT-FOUND', 'unauthorised'],
    [403, 'DROIT1', 'forbidden'],
    [403, 'ERR-FORBIDDEN-ROUTE', 'route-missing'],
  ])('F6: %i %s stops at once; what was done stays done', async (status, code, reason) => {
    const wanted = numbers(30);
    const shop = createWorkshop(wanted);
    let posts = 0;
    shop.server.fault = (call) => (isPost(call) && ++posts > 10 ? refusal(status, code) : null);
    expect(await shop.worker().run()).toBe('paused');
    expect(shop.journal().pause).toMatchObject({ reason, error: { code, requestId: 'req-error' } });
    expect(shop.states().filter((state) => state === 'created')).toHaveLength(10);
    expect(shop.states().filter((state) => state === 'planned')).toHaveLength(20);
    expect(posts, 'only those in flight').toBeLessThanOrEqual(15);
    shop.server.fault = () => null;
    await shop.worker().run();
    expectExactlyOnce(shop, wanted);
  });

  it('F7: a chart that cannot be read whole starts nothing', async () => {
    const shop = createWorkshop(numbers(5));
    shop.server.fault = (call) => (call.path === '/account/v2' ? new Response('[{"account_id":1,', { status: 200 }) : null);
    expect(await shop.worker().run()).toBe('paused');
    expect(shop.journal().pause?.error).toMatchObject({ kind: 'unreadable', call: 'GET /account/v2' });
    expect(shop.server.posts()).toHaveLength(0);
  });

  it.each(['COMPTE6', 'COMPTE7', 'COMPTE32', 'ANYTHING9'])(
    'F8: %s for one account fails that one; the others go on',
    async (code) => {
      const wanted = numbers(7);
      const shop = createWorkshop(wanted);
      shop.server.rule = (number) => (number === wanted[0] || number === wanted[3] ? refusal(400, code) : null);
      expect(await shop.worker().run()).toBe('done');
      expect(summary(shop.journal())).toMatchObject({ created: 5, failed: 2 });
      expect(shop.journal().lines[3]).toMatchObject({ state: 'failed', problem: 'api', error: { code, requestId: 'req-error' } });
    },
  );

  it('F8: an account that is there and closed fails without a write', async () => {
    const shop = createWorkshop(numbers(3));
    shop.server.add(numbers(3)[1] ?? '', 'x', true);
    await shop.worker().run();
    expect(shop.journal().lines[1]).toMatchObject({ state: 'failed', problem: 'closed' });
    expect(shop.server.posts()).toHaveLength(2);
  });

  it('F10: two starts in one worker, and two workers, run it once', async () => {
    const wanted = numbers(9);
    const shop = createWorkshop(wanted);
    const [one, two] = [shop.worker(), shop.worker()];
    const ends = await shop.time.until(Promise.all([one.runner.run(ID), one.runner.run(ID), two.runner.run(ID)]));
    expect(ends).toEqual(['done', 'done', 'busy']);
    expect(shop.server.posts()).toHaveLength(9);
    expectExactlyOnce(shop, wanted);
  });

  it('F15: an intent that cannot be stored is not sent', async () => {
    const shop = createWorkshop(numbers(5));
    let saves = 0;
    const full = async () => {
      if (++saves > 4) throw new Error('QuotaExceededError');
    };
    expect(await shop.worker({ storage: full }).run()).toBe('paused');
    expect(shop.server.posts().length).toBeLessThanOrEqual(2);
    expect(await shop.worker().run()).toBe('done');
    expectExactlyOnce(shop, numbers(5));
  });

  it('F15: a damaged journal, or one of another version, is set aside and said', async () => {
    const shop = createWorkshop(numbers(2));
    shop.stored.set(ID, JSON.stringify({ ...shop.journal(), version: 99 }));
    expect(await shop.worker().run()).toBe('corrupted');
    expect(shop.asideKept).toHaveLength(1);
    expect(await shop.worker().run()).toBe('missing');
  });

  it('F18: is not moved by a wall clock that jumps', async () => {
    const shop = createWorkshop(numbers(50));
    shop.server.fault = (_, index) => {
      if (index % 10 === 0) shop.time.jump(index % 20 ? 7_200_000 : -86_400_000);
      return null;
    };
    await shop.worker().run();
    expectExactlyOnce(shop, numbers(50));
    expect(shop.server.calls.filter((call) => call.status === 429)).toHaveLength(0);
    expect(shop.time.steady()).toBeLessThan(25_000);
  });

  it('F20: a colleague creates the same accounts at the same moment: one account each', async () => {
    const wanted = numbers(20);
    const shop = createWorkshop(wanted);
    shop.server.fault = (call, index) => {
      if (isPost(call) && index % 2 && !shop.server.accounts.some((each) => each.number === call.number))
        shop.server.add(call.number ?? '');
      return null;
    };
    await shop.worker().run();
    expectExactlyOnce(shop, wanted);
    expect(summary(shop.journal()).created).toBe(20);
  });
});
