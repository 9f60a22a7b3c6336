/** A `<mu-badge>` in each row that is near the view, three words each; and the count in the tab's label. */

import { OUTCOME_TONE } from '../../components/panel/tones';
import { badgeCss } from '../../components/style/badge-style';
import type { ClientRow } from '../dayboard/clients';
import { clientKey } from '../domain/client-key';
import type { Outcome } from '../domain/decision-table';

import type { Status } from '../domain/status';
import type { PanelWords } from '../domain/words/panel-fr';

const TAG = 'mu-badge';
/** Rows this far beyond the view have theirs already when they come. */
const MARGIN = '600px';

export type Badges = {
  /** What is true now: draws what is near the view, and what comes near later. */
  update(rows: readonly ClientRow[], status: Status, t: PanelWords): void;
  /** Outcome of a row that was read. */
  outcomeOf(row: ClientRow): Outcome;
};

export function createBadges(quietly: (change: () => void) => void, signal: AbortSignal): Badges {
  let outcomes = new Map<string, Outcome>();
  let words: PanelWords['badge'] | null = null;
  let byElement = new Map<Element, ClientRow>();

  // Only matched clients that will sync are left out of the status.
  const outcomeOf = (row: ClientRow): Outcome => outcomes.get(clientKey(row.client)) ?? 'will-sync';

  const draw = (row: ClientRow) => {
    if (words === null) return;
    const outcome = outcomeOf(row);
    const own = row.element.querySelector(TAG);
    const badge = own ?? document.createElement(TAG);
    badge.setAttribute('data-client-code', row.client.code);
    badge.setAttribute('data-state', row.client.state);
    if (own !== null && badge.getAttribute('data-outcome') === outcome && badge.getAttribute('title') === words[outcome]) return;
    badge.setAttribute('data-outcome', outcome);
    badge.setAttribute('title', words[outcome]);
    shadowOf(badge).textContent = words[outcome];
    if (own === null) row.badgeCell.append(badge);
  };

  /** A row that would grow by its badge gets a dot instead of words: the page's layout does not jump. Reads sizes once for all rows. */
  const drawWithoutJump = (entries: readonly IntersectionObserverEntry[]) => {
    for (const { target } of entries) draw(byElement.get(target) as ClientRow);
    const grown = entries.filter(({ target, boundingClientRect }) => {
      const before = boundingClientRect.height;
      return before > 0 && target.getBoundingClientRect().height > before + 1;
    });
    for (const { target } of grown) target.querySelector(TAG)?.setAttribute('data-compact', '');
  };

  const shadows = new WeakMap<Element, HTMLElement>();
  const shadowOf = (badge: Element): HTMLElement => {
    const known = shadows.get(badge);
    if (known) {
      known.dataset.tone = OUTCOME_TONE[badge.getAttribute('data-outcome') as Outcome];
      return known;
    }
    const root = badge.attachShadow({ mode: __SANDBOX__ ? 'open' : 'closed' });
    badgeCss(root);
    const pill = document.createElement('span');
    pill.dataset.tone = OUTCOME_TONE[badge.getAttribute('data-outcome') as Outcome];
    root.append(pill);
    shadows.set(badge, pill);
    return pill;
  };

  const observer = new IntersectionObserver(
    (entries) => {
      const near = entries.filter((entry) => entry.isIntersecting && byElement.has(entry.target));
      if (near.length > 0) quietly(() => drawWithoutJump(near));
    },
    { rootMargin: MARGIN },
  );

  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const badge of document.querySelectorAll(TAG)) badge.remove();
  });

  return {
    outcomeOf,
    update(rows, status, t) {
      outcomes = new Map(status.clients.map((client) => [client.key, client.outcome]));
      words = t.badge;
      const before = byElement;
      byElement = new Map(rows.map((row) => [row.element, row]));
      quietly(() => {
        for (const [element, row] of byElement) {
          if (element.querySelector(TAG)) draw(row);
          else if (before.has(element)) observer.unobserve(element);
          if (!element.querySelector(TAG)) observer.observe(element);
        }
        for (const element of before.keys()) {
          if (byElement.has(element)) continue;
          observer.unobserve(element);
          element.querySelector(TAG)?.remove();
        }
      });
    },
  };
}
