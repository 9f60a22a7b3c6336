import { normalise } from './text';

/** What one line beside a table says about the rows that are not shown. */

const NUMBER = '(\\d{1,3}(?:[ .,]\\d{3})+|\\d+)';
const OF = '(?:sur|de|of|parmi|/)(?: un total de)?';
const THINGS =
  '(?:clients?|lignes?|resultats?|elements?|enregistrements?|entrees?|fiches?|codes?|rows?|results?|items?|records?)';
const RANGE = new RegExp(
  `(?:^|[^\\d/])${NUMBER} ?(?:a|au|-|to|jusqu'a|…|\\.\\.\\.?) ?(?:l'element )?${NUMBER} ${OF} ${NUMBER}(?!\\d*/)`,
);
const SOME_OF_ALL = new RegExp(`(?:^|[^\\d/])${NUMBER} (?:[a-z()]+ ){0,3}${OF} ${NUMBER}(?!\\d*/)`);
const TOTAL = new RegExp(
  `^(?:(?:total|nombre)(?: (?:de|des) ${THINGS})? ?:? ?${NUMBER}(?: ${THINGS})?|${NUMBER} ${THINGS}(?: (?:trouve|au total|en tout|found|total).*)?)$`,
);
const PAGE = /\bpages? ?:? ?(?:.{0,60} )?(\d+) ?(?:sur|de|of|\/) ?(\d+)/;
/** Between its number, in a field, and nothing. */
const LAST_PAGE = /^(?:sur|of|\/) ?(\d+)(?: pages?)?$/;
export const MORE =
  /^(?:charger|afficher|voir|montrer|load|show) (?:plus|davantage|more|(?:la |les )?suite|(?:les )?(?:\d+ )?(?:[a-z]+ )?(?:de plus|autres|suivants?|next))(?: .{0,30})?$/;

const count = (text: string | undefined): number => Number((text ?? '').replace(/\D/g, ''));

/** Rows that are not among those shown: 0, how many, or null when there are some and no telling how many; undefined when the line says nothing of it. */
export function pagerSays(line: string, shown: number): number | null | undefined {
  const text = normalise(line);
  const range = RANGE.exec(text);
  if (range) {
    const [from, to, total] = [count(range[1]), count(range[2]), count(range[3])];
    if (from <= to && to <= total) return Math.max(0, total - Math.max(shown, to - from + 1));
  }
  const page = PAGE.exec(text) ?? LAST_PAGE.exec(text);
  if (page) return Number(page[2] ?? page[1]) > 1 ? null : 0;
  const some = SOME_OF_ALL.exec(text);
  if (some && count(some[1]) === shown && count(some[2]) >= shown) return count(some[2]) - shown;
  const total = TOTAL.exec(text);
  // Fewer may be some of them: « 2 clients ».
  if (total && count(total[1] ?? total[2]) > shown) return count(total[1] ?? total[2]) - shown;
  return MORE.test(text) ? null : undefined;
}
