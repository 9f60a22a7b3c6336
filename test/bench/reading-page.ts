/** Runs in the page: the reader beside a bare loop over the same cells. */
import { clientGrid } from '../../lib/dayboard/client-grid';
import { readClients } from '../../lib/dayboard/clients';
import { recognise } from '../../lib/dayboard/recognise';
import { survey } from '../../lib/dayboard/survey';

/** What holds the cells: the rows, or the one element in which the cells of all rows stand side by side, `width` a row. */
let holders: Element[] = [];
let width = Number.POSITIVE_INFINITY;

function prepare(): void {
  const grid = clientGrid(survey(document));
  const rows = grid?.rows ?? [];
  holders = [...new Set(rows.flatMap((row) => grid?.parts?.(row).map((part) => part.parentElement as Element) ?? row))];
  if (holders.length === 1 && rows[0]) width = grid?.parts?.(rows[0]).length ?? width;
}

/** The cells' text by the way anybody would write it, and kept, since that is what reading is for. */
function bare(): number {
  const texts: string[][] = [];
  for (const holder of holders) {
    let row: string[] = [];
    for (const cell of holder.children) {
      row.push(cell.textContent ?? '');
      if (row.length < width) continue;
      texts.push(row);
      row = [];
    }
    if (row.length > 0) texts.push(row);
  }
  return texts.length;
}

/** The fastest way there is, and nothing kept. */
function fastest(): number {
  let length = 0;
  for (const holder of holders) {
    for (let cell = holder.firstElementChild; cell; cell = cell.nextElementSibling) length += (cell.textContent ?? '').length;
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
    prepare,
    bare: () => time(bare),
    fastest: () => time(fastest),
    ours,
    recognise: () => time(() => recognise(document)),
    survey: () => time(() => survey(document)),
  },
});
