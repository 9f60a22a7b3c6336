/** Prints how much of the limit a repair uses, and how long it takes, on a virtual clock. */
import { createWorkshop, numbers } from '../unit/repair/workshop.ts';

/** Starts of windows that a perfect client would have waited for: it sends a whole window's requests at once. */
const leastTime = (requests: number, total: number): number => Math.floor((requests - 1) / total) * 10;

const rows: string[][] = [
  ['accounts', 'limit', 'others', 'answer', 'requests', '429', 'done after', 'least', 'share of the limit'],
];
for (const count of [1, 40, 200]) {
  for (const [total, others, latency] of [
    [20, 0, 150],
    [20, 10, 150],
    [10, 0, 150],
    [20, 0, 1500],
  ] as const) {
    const shop = createWorkshop(numbers(count));
    Object.assign(shop.server, { total, others, latency });
    await shop.worker().run();
    const seconds = shop.time.steady() / 1000;
    const least = leastTime(shop.server.calls.length, total - others);
    const refused = shop.server.calls.filter((call) => call.status === 429).length;
    const share = least === 0 ? 'one window' : `${((100 * least) / seconds).toFixed(1)} %`;
    rows.push(
      [
        count,
        `${total}/10 s`,
        others,
        `${latency} ms`,
        shop.server.calls.length,
        refused,
        `${seconds.toFixed(1)} s`,
        `${least} s`,
        share,
      ].map(String),
    );
  }
}

const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
for (const row of rows) process.stdout.write(`${row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ')}\n`);
