/** The number of blocking clients, on the label of the tab that lists them. */

import { badgeCss } from '../../components/style/badge-style';
import { survey } from '../dayboard/survey';
import { tabsOf } from '../dayboard/tabs';
import type { Status } from '../domain/status';
import type { PanelWords } from '../domain/words/panel-fr';

const TAG = 'mu-count';
const signals = new WeakSet<AbortSignal>();

export function markTab(status: Status, t: PanelWords, signal: AbortSignal): void {
  if (!signals.has(signal)) {
    signals.add(signal);
    signal.addEventListener('abort', () => document.querySelector(TAG)?.remove());
  }
  const count = Math.max(status.counts.blocked, status.culprits.suspects.length);
  const own = document.querySelector(TAG);
  if (own?.getAttribute('data-count') === String(count)) return;
  own?.remove();
  if (count === 0) return;
  const tab = tabsOf(survey(document)).find(({ page }) => page === 'client-accounts');
  if (!tab) return;
  const mark = document.createElement(TAG);
  mark.setAttribute('data-count', String(count));
  const root = mark.attachShadow({ mode: __SANDBOX__ ? 'open' : 'closed' });
  badgeCss(root);
  const pill = document.createElement('span');
  pill.dataset.tone = 'red';
  pill.textContent = String(count);
  pill.title = t.headline.toVerify(count);
  root.append(pill);
  tab.element.append(mark);
}
