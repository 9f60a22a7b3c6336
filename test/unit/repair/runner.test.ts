import { describe, expect, it } from 'vitest';
import { summary } from '../../../lib/repair/journal';
import { createWorkshop, expectExactlyOnce, ID, isPost, numbers } from './workshop';

describe('a repair', () => {
  it('creates every account, reads it back, and does no needless call', async () => {
    const wanted = numbers(40);
    const shop = createWorkshop(wanted);
    expect(await shop.worker().run()).toBe('done');
    expectExactlyOnce(shop, wanted);
    expect(summary(shop.journal())).toMatchObject({
      total: 40,
      created: 40,
      found: 0,
      failed: 0,
      left: 0,
      unproven: 0,
      current: [],
    });
    expect(shop.server.calls).toHaveLength(1 + 1 + 40 + 1);
    expect(shop.journal().lines[0]).toMatchObject({ label: 'Client n° 0', requestId: expect.stringMatching(/^req-/) });
  });

  it('stores each intent before its request, and calls nothing created before it was read back', async () => {
    const shop = createWorkshop(numbers(12));
    const states: (string | undefined)[] = [];
    shop.server.fault = (call) => {
      if (isPost(call)) states.push(shop.journal().lines.find((line) => line.number === call.number)?.state);
      return null;
    };
    await shop.worker().run();
    expect(states).toEqual(numbers(12).map(() => 'creating'));
    for (const saved of shop.saves) {
      const { created } = summary(saved);
      if (created > 0) expect(created).toBe(12);
    }
  });

  it('does not post what is there already', async () => {
    const shop = createWorkshop(numbers(5));
    shop.server.add(numbers(5)[2] ?? '');
    await shop.worker().run();
    expect(shop.states()).toEqual(['created', 'created', 'found', 'created', 'created']);
    expect(shop.server.posts()).toHaveLength(4);
  });

  it('needs four requests for one account: the dossier, the look before, the write, and the proof', async () => {
    const shop = createWorkshop(numbers(1));
    await shop.worker().run();
    expect(shop.server.calls.map((call) => `${call.method} ${call.path}`)).toEqual([
      'GET /society',
      'GET /account/v2',
      'POST /account',
      'GET /account/v2',
    ]);
  });

  it('uses 95 % of the limit over 200 accounts, without one 429', async () => {
    const shop = createWorkshop(numbers(200));
    shop.server.latency = 150;
    await shop.worker().run();
    const least = Math.floor((shop.server.calls.length - 1) / shop.server.total) * 10_000;
    expect(least / shop.time.steady()).toBeGreaterThanOrEqual(0.95);
    expect(shop.server.calls.filter((call) => call.status === 429)).toHaveLength(0);
  });

  it('handles 500 culprits in a chart of 10,000 (F19)', async () => {
    const wanted = numbers(500);
    const shop = createWorkshop(wanted);
    for (let i = 0; i < 10_000; i += 1) shop.server.add(`411Z${i}`);
    await shop.worker().run();
    expect(summary(shop.journal())).toMatchObject({ created: 500 });
    expect(shop.server.posts()).toHaveLength(500);
  });
});

describe('stopping', () => {
  it('ends after the requests in flight, and goes on when asked', async () => {
    const wanted = numbers(60);
    const shop = createWorkshop(wanted);
    const worker = shop.worker();
    const run = worker.runner.run(ID);
    await shop.time.until(shop.time.sleep(4000));
    const posts = shop.server.posts().length;
    await shop.time.until(worker.runner.stop());
    expect(await run).toBe('paused');
    expect(shop.server.posts().length - posts).toBeLessThanOrEqual(5);
    expect(shop.time.steady()).toBeLessThan(5000);
    expect(shop.journal().pause?.reason).toBe('stopped');
    expect(shop.states()).not.toContain('creating');
    await shop.worker().run();
    expectExactlyOnce(shop, wanted);
  });

  it('stops everything when My Unisoft changes a number: only the first, shortest, account is made', async () => {
    const shop = createWorkshop(['411LONGER01', '411AB', '411LONGER02']);
    shop.server.rename = (number) => number.padEnd(10, '0');
    expect(await shop.worker().run()).toBe('paused');
    expect(shop.journal().pause?.reason).toBe('number-changed');
    expect(shop.journal().lines[1]).toMatchObject({ state: 'failed', problem: 'number-changed', otherNumber: '411AB00000' });
    expect(shop.server.posts()).toHaveLength(1);
  });

  it('refuses to write in another dossier than the one of the plan', async () => {
    const shop = createWorkshop(numbers(3));
    shop.server.society = { society_id: 4, name: 'OTHER' };
    expect(await shop.worker().run()).toBe('paused');
    expect(shop.journal().pause?.reason).toBe('wrong-dossier');
    expect(shop.server.calls).toHaveLength(1);
  });

  it('does not call created what is not found again', async () => {
    const shop = createWorkshop(numbers(3));
    shop.server.fault = (call) => {
      if (call.method === 'GET')
        shop.server.accounts = shop.server.accounts.filter((account) => account.number !== numbers(3)[1]);
      return null;
    };
    expect(await shop.worker().run()).toBe('done');
    expect(shop.journal().lines[1]).toMatchObject({ state: 'failed', problem: 'not-read-back' });
    expect(summary(shop.journal())).toMatchObject({ created: 2, failed: 1 });
  });
});
