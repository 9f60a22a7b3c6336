/** Random schedules of everything that can go wrong, against the one promise: every account exactly once, and the journal true. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RepairJournal } from '../../../lib/domain/repair';
import { refusal } from '../my-unisoft/fake-api';
import { createWorkshop, numbers } from './workshop';

const event = fc.oneof(
  { weight: 12, arbitrary: fc.constant({ kind: 'none' } as const) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom('lost-before' as const, 'lost-after' as const, 'hang-after' as const) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('429' as const),
      code: fc.constantFrom('ERR-TOO-MANY-REQUEST', 'ERR-TOO-MANY-CONCURRENT-REQUEST'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('5xx' as const), status: fc.constantFrom(500, 502, 503, 504) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'garbage' } as const) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('colleague' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('clock' as const), ms: fc.integer({ min: -1e8, max: 1e8 }) }) },
);

const schedule = fc.record({
  count: fc.integer({ min: 1, max: 24 }),
  there: fc.array(fc.nat({ max: 23 }), { maxLength: 5 }),
  events: fc.array(event, { maxLength: 60 }),
  /** After how many awaits each worker dies, one after the other. */
  deaths: fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 6 }),
  window: fc.constantFrom('first-request' as const, 'clock' as const, 'sliding' as const),
  total: fc.constantFrom(5, 10, 20),
  others: fc.nat({ max: 4 }),
});

/** Nothing is said created or found that is not in the chart; nothing done is ever taken back. */
function checkStored(before: RepairJournal, after: RepairJournal, chart: ReadonlySet<string>) {
  after.lines.forEach((line, i) => {
    if (line.state === 'created' || line.state === 'found') expect(chart.has(line.number)).toBe(true);
    const was = before.lines[i]?.state;
    if (was === 'created' || was === 'found') expect(line.state).toBe(was);
  });
}

it('finds every account once, whatever happens', async () => {
  await fc.assert(
    fc.asyncProperty(schedule, async ({ count, there, events, deaths, window, total, others }) => {
      const wanted = numbers(count);
      const shop = createWorkshop(wanted);
      Object.assign(shop.server, { window, total, others });
      for (const i of new Set(there)) if (i < count) shop.server.add(wanted[i] ?? '');
      const known = new Set(shop.server.accounts.map((account) => account.number));

      const wrongs: string[] = [];
      shop.server.fault = (call, index) => {
        if (call.method === 'POST') {
          const line = shop.journal().lines.find((each) => each.number === call.number);
          if (line?.state !== 'creating') wrongs.push(`${call.number} sent while ${line?.state}`);
          if (shop.server.created.includes(call.number ?? '')) wrongs.push(`${call.number} sent again`);
        }
        const now = events[index] ?? { kind: 'none' as const };
        switch (now.kind) {
          case '429':
            return refusal(429, now.code);
          case '5xx':
            return refusal(now.status, 'ERR-INTERNAL');
          case 'garbage':
            return new Response('<html>');
          case 'colleague': {
            const number = wanted[now.which % count] ?? '';
            if (!shop.server.accounts.some((account) => account.number === number)) shop.server.add(number);
            return null;
          }
          case 'clock':
            shop.time.jump(now.ms);
            return null;
          case 'none':
            return null;
          default:
            return now.kind;
        }
      };

      let before = shop.journal();
      let end = '';
      for (let start = 0; end !== 'done' && start < 40; start += 1) {
        const dieAt = deaths[start];
        end = await shop.worker(dieAt === undefined ? {} : { dieAt }).run();
        // What the dead one sent still arrives.
        await shop.time.until(shop.time.sleep(shop.server.latency));
        const after = shop.journal();
        checkStored(before, after, new Set(shop.server.accounts.map((account) => account.number)));
        before = after;
      }

      expect(wrongs).toEqual([]);
      expect(end).toBe('done');
      expect(shop.server.accounts.map((account) => account.number).sort()).toEqual([...wanted].sort());
      expect(new Set(shop.server.created).size).toBe(shop.server.created.length);
      for (const line of before.lines) {
        expect(line).toMatchObject({ verified: true, state: expect.stringMatching(/^(created|found)$/) });
        if (known.has(line.number)) expect(line.state).toBe('found');
        if (shop.server.created.includes(line.number)) expect(line.state).toBe('created');
      }
      for (const number of known) expect(shop.server.posts().some((call) => call.number === number)).toBe(false);
    }),
    { numRuns: 150, seed: 20_260_105 },
  );
}, 60_000);
