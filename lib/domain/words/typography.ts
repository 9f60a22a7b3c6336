/** French typography, applied to the catalogue once, so that nobody has to type invisible characters. */

/** No-break space before « : ; ! ? » and inside guillemets; typographic apostrophes. Leaves times (14:02) and addresses alone. */
const typeset = (text: string): string =>
  text
    .replace(/ ([:;!?»])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0')
    .replace(/(\p{L})'(?=\p{L})/gu, '$1’');

type Sentence = string | ((...values: never[]) => string);
export type Catalogue = { [key: string]: Sentence | Catalogue };

/** A catalogue's keys and parameters without its very sentences: what another language has to fill in. */
export type Words<C> = {
  [K in keyof C]: C[K] extends (...values: infer V) => string
    ? (...values: V) => string
    : C[K] extends string
      ? string
      : Words<C[K]>;
};

/** The same catalogue, each French sentence typeset. */
export function french<C extends Catalogue>(catalogue: C): Words<C> {
  const set = (entry: Sentence | Catalogue): Sentence | Catalogue => {
    if (typeof entry === 'string') return typeset(entry);
    if (typeof entry === 'function') return (...values: never[]) => typeset(entry(...values));
    return french(entry) as Catalogue;
  };
  return Object.fromEntries(Object.entries(catalogue).map(([key, entry]) => [key, set(entry)])) as Words<C>;
}

/** « 0 compte », « 1 compte », « 2 comptes ». */
export const nFr = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('fr-FR')} ${count < 2 ? one : many}`;

/** “0 accounts”, “1 account”, “2 accounts”. */
export const nEn = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
