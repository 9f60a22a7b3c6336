/** What the panel does to the page's own table: a filter by outcome, and a row brought into view. All of it is undone. */
import type { ClientRow } from '../dayboard/clients';
import { clientKey } from '../domain/client-key';
import type { Outcome } from '../domain/decision-table';
import { boxOf } from './row-box';

export function createTableView(signal: AbortSignal): {
  filter(rows: readonly ClientRow[], outcomeOf: (row: ClientRow) => Outcome | null, wanted: Outcome | null): void;
  show(rows: readonly ClientRow[], key: string): void;
} {
  const hidden = new Map<HTMLElement, [value: string, priority: string]>();
  const tidy = (element: HTMLElement) => {
    if (element.getAttribute('style') === '') element.removeAttribute('style');
  };
  const restore = () => {
    for (const [element, [value, priority]] of hidden) {
      element.style.setProperty('display', value, priority);
      tidy(element);
    }
    hidden.clear();
  };
  signal.addEventListener('abort', restore);

  return {
    filter(rows, outcomeOf, wanted) {
      restore();
      if (wanted === null) return;
      for (const row of rows) {
        if (outcomeOf(row) === wanted) continue;
        for (const element of row.parts as readonly HTMLElement[]) {
          hidden.set(element, [element.style.getPropertyValue('display'), element.style.getPropertyPriority('display')]);
          element.style.setProperty('display', 'none', 'important');
        }
      }
    },
    show(rows, key) {
      const row = rows.find((other) => clientKey(other.client) === key);
      if (!row) return;
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      boxOf(row).scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
      for (const part of row.parts)
        part.animate?.([{ outline: '3px solid #1d4ed8' }, { outline: '3px solid transparent' }], { duration: 2400 });
    },
  };
}
