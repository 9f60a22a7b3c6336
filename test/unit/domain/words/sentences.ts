/** Every sentence of a catalogue, functions called with values such as they get. */
import type { Catalogue } from '../../../../lib/domain/words/typography';

const SAMPLES: unknown[][] = [
  [0, 0, 0],
  [1, 1, 1],
  [2, 40, 3],
  ['COMPTE5', 'ROMEO SWING', '411ROMEOSW'],
];

type Entry = Catalogue[string];
const isBranch = (entry: Entry): entry is Catalogue => typeof entry === 'object';

/** « headline.known », …: in the order of the alphabet. */
export const paths = (catalogue: Catalogue, at = ''): string[] =>
  Object.entries(catalogue)
    .flatMap(([key, entry]) => (isBranch(entry) ? paths(entry, `${at}${key}.`) : [`${at}${key}: ${typeof entry}`]))
    .sort();

export const sentences = (catalogue: Catalogue, at = ''): [path: string, text: string][] =>
  Object.entries(catalogue).flatMap(([key, entry]): [string, string][] => {
    const path = at + key;
    if (isBranch(entry)) return sentences(entry, `${path}.`);
    if (typeof entry === 'string') return [[path, entry]];
    return SAMPLES.map((values) => [path, (entry as (...values: unknown[]) => string)(...values)]);
  });
