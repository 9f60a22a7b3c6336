/** Runs in the page: the reader beside a bare loop over the same cells. */
import { readClients } from '../../lib/dayboard/clients';
import { recognise } from '../../lib/dayboard/recognise';
import { survey } from '../../lib/dayboard/survey';

/** The cells' text by the way anybody would write it, and kept, since that is what reading is for. */
function plain(): number {
  const rows: string[][] = [];
  for (const row of (document.querySelector('tbody') as HTMLTableSectionElement).rows) {
    rows.push(Array.from(row.cells, (cell) => cell.textContent ?? ''));
  }
  return rows.length;
}

/** The fastest way there is, and nothing kept. */
function bare(): number {
  let length = 0;
  for (let row = document.querySelector('tbody')?.firstElementChild; row; row = row.nextElementSibling) {
    for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) length += (cell.textContent ?? '').length;
  }
  return length;
}

async function ours(): Promise<{ rows: number; work: number; longest: number }> {
  let started = performance.now();
  let work = 0;
  let longest = 0;
  const lap = (): void => {
    const took = performance.now() - started;
    work += took;
    longest = Math.max(longest, took);
  };
  const { rows } = await readClients(document, {
    pause: async () => {
      lap();
      await new Promise((resolve) => setTimeout(resolve, 0));
      started = performance.now();
    },
  });
  lap();
  return { rows: rows.length, work, longest };
}

const time = (job: () => unknown): number => {
  const started = performance.now();
  job();
  return performance.now() - started;
};

Object.assign(window, {
  bench: {
    bare: () => time(bare),
    plain: () => time(plain),
    ours,
    recognise: () => time(() => recognise(document)),
    survey: () => time(() => survey(document)),
  },
});
