/** A `<mu-badge>` in each row that is near the view, three words each. */
import { OUTCOME_TONE } from '../../components/panel/tones';
import { badgeCss } from '../../components/style/badge-style';
import type { ClientRow } from '../dayboard/clients';
import { clientKey } from '../domain/client-key';
import type { Outcome } from '../domain/decision-table';
import type { Status } from '../domain/status';
import type { PanelWords } from '../domain/words/panel-fr';
import { badgeWidth, roomAfter } from './room-after';
import { boxOf } from './row-box';

const TAG = 'mu-badge';
/** One row in so many is watched for coming near, and stands for those after it: ten thousand watched rows would cost each scroll. */
const CHUNK = 25;
/** Further than a chunk is high, so that its rows have their badges before they are seen. */
const MARGIN = '2000px';
/** Cells of a row that may take its badge. */
const MOST_CELLS = 2;
/**
 * A table of so few rows has all its badges at once, in a tab that nobody looks at too. In a longer one they float: a badge that widens
 * its column would lay out ten thousand rows anew, a second's work.
 */
const FEW_ROWS = 200;

export type Badges = {
  /** What is true now: draws what is near the view, and what comes near later. */
  update(rows: readonly ClientRow[], status: Status, t: PanelWords): void;
  /** Looks again at which rows are shown: to be called when a filter has changed that. */
  watch(rows: readonly ClientRow[]): void;
  /** Outcome of a row that was read; null while nothing is known of it. */
  outcomeOf(row: ClientRow): Outcome | null;
};

type Badge = { element: HTMLElement; pill: HTMLElement };

function firstShown(rows: readonly ClientRow[]): Element | null {
  for (const row of rows) {
    const box = boxOf(row);
    if (box.checkVisibility()) return box;
  }
  return null;
}

function createBadge(): Badge {
  const element = document.createElement(TAG);
  const root = element.attachShadow({ mode: __SANDBOX__ ? 'open' : 'closed' });
  badgeCss(root);
  const pill = document.createElement('span');
  root.append(pill);
  return { element, pill };
}

export function createBadges(quietly: (change: () => void) => void, signal: AbortSignal): Badges {
  let outcomes = new Map<string, Outcome>();
  let words: PanelWords['badge'] | null = null;
  /** A row of each chunk, and the chunk. */
  let chunks = new Map<Element, readonly ClientRow[]>();
  const drawn = new Map<Element, Badge>();
  let isLong = false;
  /** The status knows these rows' clients. While they are being read, it knows none of them, or those of before. */
  let isCovered = false;

  // Matched clients that will sync, and no others, are left out of a status that knows its clients.
  const outcomeOf = (row: ClientRow): Outcome | null =>
    outcomes.get(clientKey(row.client)) ?? (isCovered && row.client.state === 'matched' ? 'will-sync' : null);

  const attributesOf = (row: ClientRow, outcome: Outcome): [name: string, value: string][] => [
    ['data-client-code', row.client.code],
    ['data-state', row.client.state],
    ['data-outcome', outcome],
    ['title', words?.[outcome] ?? ''],
  ];

  const isDrawn = (row: ClientRow): boolean => {
    const badge = drawn.get(row.element)?.element;
    const outcome = outcomeOf(row);
    if (!badge || outcome === null) return !badge && outcome === null;
    return badge.isConnected && attributesOf(row, outcome).every(([name, value]) => badge.getAttribute(name) === value);
  };

  const erase = (row: Element) => {
    drawn.get(row)?.element.remove();
    drawn.delete(row);
  };

  /** True when the row has a badge, or words, that it did not have. */
  const draw = (row: ClientRow): boolean => {
    const outcome = outcomeOf(row);
    if (outcome === null) {
      erase(row.element);
      return false;
    }
    const badge = drawn.get(row.element) ?? createBadge();
    const { element, pill } = badge;
    for (const [name, value] of attributesOf(row, outcome)) {
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
    pill.dataset.tone = OUTCOME_TONE[outcome];
    const reworded = pill.textContent !== element.title;
    if (reworded) pill.textContent = element.title;
    drawn.set(row.element, badge);
    const cells = row.badgeCells;
    if (cells.some((cell) => cell.contains(element))) return reworded;
    // A page that draws its rows again wipes what is in them; one that copies its rows copies a badge that is nobody's, and blank.
    for (const part of row.parts) for (const copy of part.querySelectorAll(TAG)) copy.remove();
    element.removeAttribute('data-compact');
    cells[0]?.append(element);
    return true;
  };

  /** Into that cell of the row; past the last, a mark instead of words in the first. */
  const move = (row: ClientRow, at: number) => {
    const badge = drawn.get(row.element)?.element;
    const cells = row.badgeCells;
    if (badge === undefined) return;
    if (at >= cells.length) badge.setAttribute('data-compact', '');
    (cells[at] ?? cells[0])?.append(badge);
  };

  /** The badge, with its words, sticks out of its cell. */
  const overflows = (row: ClientRow): boolean => {
    const badge = drawn.get(row.element)?.element;
    const cell = badge?.parentElement;
    if (!badge || !cell || badge.hasAttribute('data-compact')) return false;
    return badge.getBoundingClientRect().right > cell.getBoundingClientRect().right + 1;
  };

  /**
   * The page's layout does not jump: where a row would grow, or the badge be cut off, another cell is tried, then a mark. Sizes are read
   * once for each try, for all rows: a badge in one can make a column wider, and another row higher.
   */
  const drawWithoutJump = (rows: readonly ClientRow[]) => {
    const before = new Map(rows.map((row) => [row, boxOf(row).getBoundingClientRect()]));
    const jumps = (row: ClientRow): boolean => {
      const was = before.get(row);
      if (!was || was.height === 0) return false;
      const now = boxOf(row).getBoundingClientRect();
      return now.height > was.height + 1 || now.width > was.width + 1 || overflows(row);
    };
    const fresh = rows.filter(draw);
    for (let at = 1; at <= MOST_CELLS; at += 1) {
      for (const row of fresh.filter(jumps)) move(row, at);
    }
  };

  /** Sizes are read before anything is drawn, while they are known: each look at them afterwards would lay out the whole table. */
  const drawAfloat = (rows: readonly ClientRow[]) => {
    const places = rows.map((row) => {
      const outcome = outcomeOf(row);
      const width = badgeWidth((outcome && words?.[outcome]) ?? '');
      return row.badgeCells.slice(0, MOST_CELLS).findIndex((cell) => roomAfter(cell) >= width);
    });
    rows.forEach((row, i) => {
      if (!draw(row)) return;
      const badge = drawn.get(row.element)?.element;
      badge?.setAttribute('data-afloat', '');
      const at = places[i] ?? -1;
      badge?.toggleAttribute('data-compact', at < 0);
      if (at > 0) move(row, at);
    });
  };

  const observer = new IntersectionObserver(
    (entries) => {
      const near = entries.flatMap((entry) => (entry.isIntersecting ? (chunks.get(entry.target) ?? []) : []));
      if (near.length > 0) quietly(() => (isLong ? drawAfloat : drawWithoutJump)(near));
    },
    { rootMargin: MARGIN },
  );

  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const { element } of drawn.values()) element.remove();
    drawn.clear();
  });

  function watch(rows: readonly ClientRow[]): void {
    observer.disconnect();
    chunks = new Map();
    // Watched anew, each chunk that is near is told at once.
    for (let from = 0; from < rows.length; from += CHUNK) {
      const chunk = rows.slice(from, from + CHUNK);
      // What is filtered out never comes near.
      const box = firstShown(chunk);
      if (!box) continue;
      chunks.set(box, chunk);
      observer.observe(box);
    }
  }

  return {
    outcomeOf,
    watch,
    update(rows, status, t) {
      outcomes = new Map(status.clients.map((client) => [client.key, client.outcome]));
      const known = Object.values(status.counts).reduce((sum, count) => sum + count, 0);
      isCovered = known >= rows.length || (known > 0 && status.facts.completeness !== 'loading');
      words = t.badge;
      const present = new Set(rows.map((row) => row.element));
      quietly(() => {
        for (const row of drawn.keys()) if (!present.has(row)) erase(row);
        isLong = rows.length > FEW_ROWS;
        const now = isLong ? rows.filter((row) => drawn.has(row.element)) : rows;
        (isLong ? drawAfloat : drawWithoutJump)(now.filter((row) => !isDrawn(row)));
      });
      watch(rows);
    },
  };
}
