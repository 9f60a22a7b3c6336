import { childrenOf, elementsOf } from './elements';
import type { Grid } from './grid';
import type { Line } from './outline';
import { MORE, pagerSays } from './pager-text';
import { normalise } from './text';
import { isLive } from './visible';

/** Rows that the grid has but the document does not show: 0, how many, or null when there are some and no telling how many. */
export function missingRows(grid: Grid, shown: number, lines: readonly Line[]): number | null {
  if (grid.hasMore) return null;
  const told = byRowCount(grid, shown) ?? byPagerText(grid, shown, lines);
  if (told !== undefined) return told;
  const beside = controlsBeside(grid, around(grid)[2] ?? grid.root);
  return hasPagerButtons(beside, grid) || isCutToSize(beside, shown) || hasRoomForMore(grid) ? null : 0;
}

function byRowCount(grid: Grid, shown: number): number | undefined {
  const owner = (grid.rows[0] ?? grid.headers.find(Boolean))?.closest('[aria-rowcount]');
  const count = Number(owner?.getAttribute('aria-rowcount') ?? Number.NaN);
  if (!owner || !Number.isInteger(count) || count < shown) return undefined;
  return Math.max(0, count - shown - countedHeaders(owner, grid));
}

/** Libraries disagree on whether header rows are counted: the index of a body row tells. */
function countedHeaders(owner: Element, grid: Grid): number {
  if (grid.rows[0]?.getAttribute('aria-rowindex') === '1') return 0;
  // A row of filters comes first in some, and is blank.
  const first = grid.rows.find((row) => grid.read(row).some((cell) => cell !== null && (cell.textContent ?? '').trim() !== ''));
  const before = elementsOf(owner.querySelectorAll('[aria-rowindex]')).filter(
    (row) => first && row.compareDocumentPosition(first) & FOLLOWING,
  );
  return Math.max(grid.headerRows, new Set(before.map((row) => row.getAttribute('aria-rowindex'))).size);
}

/** How far around the grid its pager may stand. */
const NEAR = 4;

function around(grid: Grid): Element[] {
  const scopes: Element[] = [];
  for (let at: Element | null = grid.root; at && at.tagName !== 'HTML' && scopes.length < NEAR; at = at.parentElement) {
    // A wrapper of nothing else is no step away.
    if (at.parentElement?.childElementCount !== 1) scopes.push(at);
  }
  return scopes;
}

/** What the line nearest to the grid says of it, outside its rows; undefined when none says anything. */
function byPagerText(grid: Grid, shown: number, lines: readonly Line[]): number | null | undefined {
  const scopes = around(grid);
  let nearest = NEAR;
  let told: number | null | undefined;
  for (const line of lines) {
    if (line.text.length > 120) continue;
    const said = pagerSays(line.text, shown);
    const level = said === undefined ? -1 : scopes.findIndex((scope) => scope.contains(line.first));
    if (level >= 0 && level < nearest && !isInRow(grid, line.first)) {
      nearest = level;
      told = said;
    }
  }
  return told;
}

const rowsOf = new WeakMap<Grid, Set<Node>>();

/** A client may be called « Page 1 sur 3 ». */
function isInRow(grid: Grid, node: Node): boolean {
  const known = rowsOf.get(grid);
  const rows = known ?? new Set<Node>(grid.rows.flatMap((row) => grid.parts?.(row) ?? row));
  if (!known) rowsOf.set(grid, rows);
  for (let at: Node | null = node; at; at = at.parentNode) if (rows.has(at)) return true;
  return false;
}

const EMPTY =
  /^(?:(?:desole|oups|info)[ ,!:]*)?(?:il n'y a )?(?:aucune?s? (?!correspondance)|pas (?:encore )?de (?!correspondance)|no (?:data|rows?|results?|records?|clients?|matching|items?|entries)|nothing|0 (?:clients?|resultats?|lignes?|elements?)\b|(?:table(?:au)?|liste) vide)/;

/** As much text as a table without any row may hold beside its header. */
const LITTLE = 300;

/** A line near the grid says that there is no row to show. */
export function saysEmpty(grid: Grid, lines: readonly Line[]): boolean {
  if ((grid.root.textContent ?? '').length > LITTLE) return false;
  const scopes = around(grid);
  return lines.some(
    ({ text, first }) => text.length < 120 && EMPTY.test(normalise(text)) && scopes.some((scope) => scope.contains(first)),
  );
}

const STEP =
  /^(?:(?:page )?(?:suivante?|precedente?)s?|(?:next|previous|prev)(?: page)?|premiere?(?: page)?|derniere?(?: page)?|[<>‹›«»←→]{1,2}|\d{1,4})$/;
/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4;
/** Says alone that there is more. */
const ONWARD = /^(?:(?:la )?suite|(?:page )?suivante?s?|next(?: page)?)(?: ?[>›»→]{1,2})?$/;
const BUTTON =
  'button,[role=button],a:not([href]),a[href^="#"],a[href^="javascript:"],li[tabindex],li[aria-current],span[tabindex],div[tabindex]';

/** Links, buttons and selects around the rows, not in them: ten thousand rows hold ten thousand of their own. */
function controlsBeside(grid: Grid, scope: Element): Element[] {
  const controls: Element[] = [];
  const beside = besideRows(grid);
  const walk = (parent: Element): void => {
    for (const child of beside(parent)) {
      if (child.matches(CONTROL)) controls.push(child);
      walk(child);
    }
  };
  walk(scope);
  return controls;
}

/** Gives the children of an element that are no rows. */
function besideRows(grid: Grid): (parent: Element) => Element[] {
  const [first] = grid.rows;
  if (!first) return childrenOf;
  const body = first.parentElement;
  const around = grid.parts ? null : aroundRun(grid.rows);
  if (around) return (parent) => (parent === body ? around : childrenOf(parent));
  const rows = new Set(grid.rows);
  // Where a row is in several parts, nothing but parts stands beside them.
  const bodies = new Set<Element | null>(grid.parts?.(first).map((part) => part.parentElement));
  return (parent) => (bodies.has(parent) ? [] : childrenOf(parent).filter((child) => !rows.has(child)));
}

/** What stands before and after rows that follow each other in one element, without a look at each; null when they do not. */
function aroundRun(rows: readonly Element[]): Element[] | null {
  const [first] = rows;
  const last = rows[rows.length - 1];
  const body = first?.parentElement;
  if (!first || !last || !body || last.parentElement !== body) return null;
  const around: Element[] = [];
  for (let at = body.firstElementChild; at && at !== first; at = at.nextElementSibling) around.push(at);
  for (let at = last.nextElementSibling; at; at = at.nextElementSibling) around.push(at);
  return body.childElementCount === around.length + rows.length ? around : null;
}

const CONTROL = `a,select,${BUTTON}`;

/** Buttons of a pager, that only a script follows: one that leads onward, or several side by side, one of which acts. */
function hasPagerButtons(beside: readonly Element[], grid: Grid): boolean {
  const last = grid.rows[grid.rows.length - 1];
  const steps = new Map<Element, { page: string; acts: boolean }[]>();
  for (const button of beside) {
    if (!button.matches(BUTTON) || (button.textContent ?? '').length > 50) continue;
    const says = [button.textContent, button.getAttribute('aria-label'), button.getAttribute('title')].map((text) =>
      normalise(text ?? ''),
    );
    const acts = !button.matches(':disabled,[aria-disabled=true],[aria-current]:not([aria-current=false]),[tabindex="-1"]');
    if (acts && says.some((text) => MORE.test(text) || (ONWARD.test(text) && isAlone(button)))) return true;
    if (acts && last && says[0] === '...' && isAlone(button) && last.compareDocumentPosition(button) & FOLLOWING) return true;
    const page = says.find((text) => text !== '') ?? '';
    const holder = button.closest('li')?.parentElement ?? button.parentElement;
    if (holder && STEP.test(page)) steps.set(holder, [...(steps.get(holder) ?? []), { page, acts }]);
  }
  return [...steps.values()].some((pager) => {
    const numbers = pager.filter(({ page }) => /^\d+$/.test(page));
    if (numbers.length > 0) return numbers.some(({ page }) => page === '1') && numbers.some(({ page }) => page === '2');
    return pager.length > 1 && pager.some(({ acts }) => acts);
  });
}

/** Beside « Enregistrer », « Suivant » is a step of something else. */
const isAlone = (button: Element): boolean =>
  Array.from(button.parentElement?.children ?? []).every((other) => other === button || !other.matches(BUTTON));

const SIZE = /^(?:(\d{1,4})(?: ?(?:\/|par|per) ?page| (?:lignes?|clients?|elements?|resultats?|rows?))?|tous|toutes|tout|all)$/;

/** « Afficher 10 éléments », and there are ten: an eleventh may be elsewhere. Or a list of the pages themselves. */
function isCutToSize(beside: readonly Element[], shown: number): boolean {
  return beside
    .filter((element): element is HTMLSelectElement => element.tagName === 'SELECT')
    .some((select) => {
      const sizes = Array.from(select.options, (option) => SIZE.exec(normalise(option.text)));
      if (sizes.length < 2 || sizes.includes(null)) return false;
      return Number(sizes[select.selectedIndex]?.[1]) === shown || sizes.every((size, i) => size?.[0] === String(i + 1));
    });
}

/** A virtual list leaves blank room for the rows that it does not draw. One layout, in a live document only. */
function hasRoomForMore(grid: Grid): boolean {
  // A virtual list draws a few rows: a long one is all there.
  if (!grid.rows[0] || grid.rows.length > MOST_DRAWN || !isLive(grid.rows[0].ownerDocument)) return false;
  // A blank row may be as high as all those that are not drawn.
  const rows = grid.rows.filter((row) => row.getBoundingClientRect().height > 0 && (row.textContent ?? '').trim() !== '');
  const [first] = rows;
  if (!first) return false;
  const boxes = rows.map((row) => row.getBoundingClientRect());
  const height = Math.max(...boxes.map((box) => box.bottom)) - Math.min(...boxes.map((box) => box.top));
  const rowHeight = height / boxes.length;
  let holder = first.parentElement;
  for (let level = 0; holder && holder.tagName !== 'BODY' && level < 7; level++, holder = holder.parentElement) {
    if (!holdsLittleElse(holder, grid)) return false;
    // A scroller of the rows alone has no other use for its room.
    const alone = holder.scrollHeight > holder.clientHeight + 1 && !grid.headers.some((header) => holder?.contains(header));
    const slack = alone ? 0.75 * rowHeight + padding(holder) : Math.max(4 * rowHeight, 160);
    if (holder.scrollHeight > height + slack && isFilled(holder, height + slack)) return true;
  }
  return false;
}

const MOST_DRAWN = 600;

/** Tall because of what it holds (a spacer, padding, a canvas as high as all rows), not merely a tall frame. */
function isFilled(holder: Element, least: number): boolean {
  if (holder.scrollHeight > holder.clientHeight + 1) return true;
  const view = holder.ownerDocument.defaultView;
  // No frame is higher than the window but to make the window scroll.
  if (view && holder.clientHeight > 1.5 * view.innerHeight) return true;
  if (padding(holder) > 100) return true;
  const above = holder.parentElement;
  return above !== null && above.scrollHeight > above.clientHeight + 1 && above.scrollHeight > least;
}

function padding(element: Element): number {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return Number.parseFloat(style?.paddingTop ?? '0') + Number.parseFloat(style?.paddingBottom ?? '0');
}

/** The room is the rows' own, not taken by other content: beside them there is the header's text, and around the grid none. */
function holdsLittleElse(holder: Element, grid: Grid): boolean {
  const length = (element: Element): number => (element.textContent ?? '').replace(/\s+/g, '').length;
  if (holder.contains(grid.root)) return length(holder) - length(grid.root) <= 20;
  const rows = grid.rows.flatMap((row) => grid.parts?.(row) ?? [row]).filter((row) => holder.contains(row));
  return length(holder) - rows.reduce((sum, row) => sum + length(row), 0) < 1500;
}

const NEXT = /^(?:(?:(?:page )?suivante?s?|next(?: page)?)(?: ?(?:>|>>|›|»|→))?|>|>>|›|»|→|\d{1,4})$/;

/** Addresses of the table's other pages, as the links nearest to it say; same origin, each once, without the page itself. */
export function pageLinks(grid: Grid, url: string): string[] {
  const scopes = around(grid);
  const links = controlsBeside(grid, scopes[scopes.length - 1] ?? grid.root).filter((control) => control.matches('a[href]'));
  for (const scope of scopes) {
    const near = links.filter((link) => scope.contains(link));
    const found = new Set(near.map((link) => pageOf(link, url)).filter((page) => page !== null));
    if (found.size > 0) return [...found];
  }
  return [];
}

function pageOf(link: Element, url: string): string | null {
  const text = link.textContent ?? '';
  if (text.length > 30) return null;
  const name = normalise(text) || normalise(link.getAttribute('aria-label') ?? link.getAttribute('title') ?? '');
  if (link.getAttribute('rel') !== 'next' && !NEXT.test(name)) return null;
  const href = link.getAttribute('href') ?? '';
  if (/^(?:#|javascript:)/i.test(href) || link.getAttribute('aria-disabled') === 'true') return null;
  return sibling(href, url);
}

/** Another page of the same table: same origin and path but for the page's number. */
function sibling(href: string, url: string): string | null {
  try {
    const here = new URL(url);
    const there = new URL(href, url);
    there.hash = '';
    here.hash = '';
    if (there.origin !== here.origin || there.href === here.href) return null;
    const path = (address: URL): string => address.pathname.replace(/\/(?:page[/-]?)?\d+\/?$/, '').replace(/\/$/, '');
    return path(there) === path(here) ? there.href : null;
  } catch {
    return null;
  }
}
