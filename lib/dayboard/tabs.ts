import type { LienPage } from '../domain/facts';
import type { Named } from '../reading/outline';
import { isVisible } from '../reading/visible';
import { addressOf, sameOrigin, withoutHash } from './address';
import { CLASSIC_TABS, MODERN_TABS } from './markers';
import { actionable, isQuoted, standsAlone } from './sign';
import type { Survey } from './survey';

/** One entry of the menu of Lien My Unisoft. */
export interface Tab {
  page: LienPage;
  element: Element;
  /** null: only a script shows it, or it is the one in view. */
  url: string | null;
  acts: boolean;
  /** The page itself says that this one is chosen. */
  current: boolean;
}

/** The menu's entries: separate short items, most of which can be acted on. Of several menus, the fullest. */
export function tabsOf(survey: Survey, url = addressOf(survey.doc)): Tab[] {
  const classic = menu(survey, CLASSIC_TABS, url);
  const modern = menu(survey, MODERN_TABS, url);
  return modern.length > classic.length ? modern : classic;
}

export function modernTabsOf(survey: Survey, url = addressOf(survey.doc)): Tab[] {
  return menu(survey, MODERN_TABS, url);
}

function menu(survey: Survey, labels: Partial<Record<LienPage, string>>, url: string): Tab[] {
  const all: Tab[] = [];
  for (const [page, label] of Object.entries(labels) as [LienPage, string][]) {
    for (const name of survey.named([label])) {
      if (isQuoted(name.outer) || !standsAlone(name)) continue;
      const element = actionable(name);
      const at = element ?? name.outer;
      if (!isVisible(at)) continue;
      all.push({ page, element: at, url: tabUrl(at, url), acts: element !== null, current: saysCurrent(at) });
    }
  }
  return together(all);
}

/** Each label once: the items that lie closest to each other, so that headings with the same words are left out. */
function together(all: Tab[]): Tab[] {
  let best: Tab[] = [];
  let bestScore = 0;
  const seen = new Set<Element>();
  for (const tab of all) {
    for (let up = tab.element.parentElement, level = 0; up && level < 5; up = up.parentElement, level++) {
      if (seen.has(up)) continue;
      seen.add(up);
      const inside = new Map<LienPage, Tab>();
      for (const other of all)
        if (up.contains(other.element) && !(inside.get(other.page)?.acts && !other.current)) inside.set(other.page, other);
      const acting = [...inside.values()].filter((other) => other.acts).length;
      const score = inside.size * 10 + acting * 10 - level;
      if (inside.size >= 2 && score > bestScore) {
        best = [...inside.values()];
        bestScore = score;
      }
    }
  }
  return best;
}

function tabUrl(element: Element, url: string): string | null {
  const link = element.closest('a[href]') ?? element.querySelector('a[href]');
  const href = link?.getAttribute('href') ?? element.getAttribute('data-href') ?? element.getAttribute('data-url');
  return sameOrigin(href, url);
}

const CURRENT = '[aria-current]:not([aria-current=false]),[aria-selected=true],[aria-pressed=true],[aria-checked=true]';

function saysCurrent(element: Element): boolean {
  const item = element.closest('li,[role=tab],[role=menuitem],[role=none],[role=presentation]') ?? element;
  return element.matches(CURRENT) || item.matches(CURRENT) || item.querySelector(CURRENT) !== null;
}

/** The tab in view: by what the page says, by the address, or because it alone cannot be clicked. */
export function currentTab(tabs: readonly Tab[], url: string): LienPage | null {
  const said = tabs.filter((tab) => tab.current);
  if (said.length === 1 && said[0]) return said[0].page;
  const here = tabs.filter((tab) => tab.url !== null && withoutHash(tab.url) === withoutHash(url));
  if (here.length === 1 && here[0] && new Set(tabs.map((tab) => tab.url)).size > 1) return here[0].page;
  const still = tabs.filter((tab) => !tab.acts);
  return still.length === 1 && still[0] && tabs.length >= 3 ? still[0].page : null;
}

/** A name that is one of the menu's own items. */
export const isTab = (tabs: readonly Tab[], name: Named): boolean =>
  tabs.some((tab) => tab.element.contains(name.inner) || name.outer.contains(tab.element));
