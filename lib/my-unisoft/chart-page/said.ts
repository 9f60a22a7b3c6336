/** What the page says around its rows: that there are none, how many there are, that it is busy, that something went wrong. */
import type { Grid } from '../../reading/grid';
import { elementOfLine, type Line, outline } from '../../reading/outline';
import { missingRows } from '../../reading/pager';
import { key, normalise } from '../../reading/text';
import { isVisible } from '../../reading/visible';
import { buttonsNamed, isEnabled } from './buttons';
import { inDialog } from './dialogs';
import { NEXT_PAGE } from './labels';

const NONE =
  /^(?:(?:il n'y a )?(?:aucune?|pas de|no) .*(?:compte|resultat|donnee|element|ligne|enregistrement|afficher|trouve|result|row|data|record|match).*|rien a afficher.*|(?:votre|la|cette) recherche n.*aucune? (?:compte|resultat|donnee|element|ligne).*|compte introuvable.*|(?:liste|tableau) vide|aucun|0 (?:compte|resultat|ligne|element|enregistrement)s?(?: ?\(s\))?(?: .*)?|0 ?- ?0 (?:sur|of|de) 0)$/;
const TOTAL =
  /^(?:total ?:? ?)?(\d[\d ]*)(?: ?(?:compte|resultat|ligne|element|enregistrement)s?(?: ?\(s\))?)(?: (?:trouve|au total|affiche).*)?$/;
const RANGE = /^(?:.* )?(\d+) ?(?:a|-|to) ?(\d+) (?:sur|of|de|\/) (\d[\d ]*)\b/;
const PAGES = /^(?:page )?(\d+) ?(?:sur|of|\/) ?(\d+)$/;
const BUSY = /^(?:chargement|recherche en cours|loading|(?:veuillez )?patient)/;
const TROUBLE = /erreur|echec|impossible|reessa|expire|reconnect|error|failed|hors ligne|offline/;

export type Said = {
  lines: readonly Line[];
  none: string[];
  total: number | null;
  lastPage: number | null;
  busy: boolean;
  trouble: boolean;
};

/** Before a page has said anything. */
export const NOTHING_SAID: Said = { lines: [], none: [], total: null, lastPage: null, busy: false, trouble: false };

/** Lines of the page that bear on its rows. */
export function said(doc: Document): Said {
  const { lines } = outline(doc.body, () => false);
  const result: Said = { lines, none: [], total: null, lastPage: null, busy: isBusy(doc), trouble: isTroubled(doc) };
  for (const line of lines) {
    if (line.text.length > 160) continue;
    const text = normalise(line.text);
    const none = NONE.test(text);
    const total = number(TOTAL.exec(text)?.[1] ?? RANGE.exec(text)?.[3]);
    const pages = number(PAGES.exec(text)?.[2]);
    const busy = text.length < 60 && BUSY.test(text);
    if (!none && !busy && total === null && pages === null) continue;
    const element = elementOfLine(line);
    if (!element || inDialog(element) || !isVisible(element)) continue;
    if (none) result.none.push(text);
    result.total ??= total;
    result.lastPage ??= pages;
    result.busy ||= busy;
  }
  return result;
}

const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text.replace(/\D/g, '')));

const isBusy = (doc: Document): boolean =>
  Array.from(doc.body.querySelectorAll('[aria-busy=true],[role=progressbar]:not([aria-valuenow])')).some(
    (element) => !inDialog(element) && isVisible(element),
  );

const isTroubled = (doc: Document): boolean =>
  Array.from(doc.body.querySelectorAll('[role=alert],[role=alertdialog],[role=status],[aria-live]')).some(
    (element) => TROUBLE.test(normalise((element.textContent ?? '').slice(0, 400))) && isVisible(element),
  );

/** There are more rows than those shown: on another page, further down, or behind « Charger plus ». */
export function isTruncated(grid: Grid, shown: number, now: Said, before: Said): boolean {
  if (missingRows(grid, shown, now.lines) !== 0) return true;
  if (now.lastPage !== null && now.lastPage > 1) return true;
  // A total that the search did not change counts something else.
  if (now.total !== null && now.total !== before.total && now.total > shown) return true;
  return hasNextPage(grid);
}

function hasNextPage(grid: Grid): boolean {
  let scope: Element | null = grid.root;
  for (let level = 0; scope && level < 4 && scope.tagName !== 'BODY'; level++, scope = scope.parentElement) {
    const next = [...buttonsNamed(scope, NEXT_PAGE), ...arrows(scope)];
    if (next.length > 0) return next.some(isEnabled);
  }
  return false;
}

/** « › » has no letters to be named by. */
const arrows = (scope: Element): Element[] =>
  Array.from(scope.querySelectorAll('button,a,[role=button]')).filter(
    (button) => key(button.textContent ?? '') === '' && /^[\s>›»→]+$/.test(button.textContent ?? '') && isVisible(button),
  );
