/** Runs in the page: the reader beside a bare loop over the same cells. */
import { readClients } from '../../lib/dayboard/clients';
import { recognise } from '../../lib/dayboard/recognise';
import { survey } from '../../lib/dayboard/survey';

/** The same five cells of each row, and nothing else. */
function bare(): number {
  let length = 0;
  for (const row of document.querySelectorAll('tbody tr')) {
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
    ours,
    recognise: () => time(() => recognise(document)),
    survey: () => time(() => survey(document)),
  },
});
