import type { Banner, LienPage, PageKind, SyncTrigger } from '../domain/facts';
import { pageLinks } from '../reading/pager';
import { isVisible } from '../reading/visible';
import { addressOf, withoutHash } from './address';
import { bannerInWindow, readSuccess } from './banner';
import { clientGrid } from './client-grid';
import { type Information, readInformation } from './information';
import { INFORMATION_KEYS, INFORMATION_LINE, SECTIONS, SYNC } from './markers';
import { recognise } from './recognise';
import { type Survey, survey } from './survey';
import { tabsOf } from './tabs';
import { readTrigger, type Trigger } from './trigger';

export interface TabReading {
  page: LienPage;
  /** null: only a script shows it. */
  url: string | null;
  /** Its content is in this document, in view or hidden. */
  sectionInDocument: boolean;
}

/** All that ONE document of Lien My Unisoft says, but for its clients (see `readClients`). */
export interface LienReading {
  page: PageKind | null;
  url: string;
  banner: Banner | null;
  saysSuccess: boolean;
  information: Information;
  hasInformation: boolean;
  hasClientTable: boolean;
  tabs: TabReading[];
  tablePages: string[];
  trigger: SyncTrigger | null;
  loginPage: boolean;
}

const MOST_TABLE_PAGES = 400;

export function readLien(doc: Document, url = addressOf(doc), seen: Survey = survey(doc)): LienReading {
  const grid = clientGrid(seen);
  const trigger = readTrigger(doc, url, seen);
  const sections = sectionsIn(seen);
  if (grid) sections.add('client-accounts');
  const banner = bannerInWindow(seen);
  const tabs = tabsOf(seen, url);
  return {
    page: recognise(doc, seen, url)?.kind ?? null,
    url,
    banner,
    // An old message may still stand beside the new one: then nobody can say.
    saysSuccess: banner === null && readSuccess(seen),
    information: readInformation(seen),
    hasInformation: sections.has('informations'),
    hasClientTable: grid !== null,
    tabs: tabs.map((tab) => ({ page: tab.page, url: tab.url, sectionInDocument: sections.has(tab.page) })),
    tablePages: grid ? pageLinks(grid, url).slice(0, MOST_TABLE_PAGES) : [],
    trigger: trigger ? { kind: trigger.kind, pageUrl: pageOf(trigger, url, tabs) } : null,
    loginPage: isLoginPage(doc, seen),
  };
}

/** Where the trigger can be read again. A page drawn at the trigger's own address must not be asked for there: that would be a run. */
function pageOf(trigger: Trigger, url: string, tabs: readonly { page: LienPage; url: string | null }[]): string {
  const own = trigger.kind === 'form' ? trigger.action : trigger.kind === 'link' ? trigger.href : null;
  const home = tabs.find((tab) => tab.page === 'informations')?.url;
  return withoutHash(own !== null && home && samePath(own, url) ? home : url);
}

const samePath = (a: string, b: string): boolean => new URL(a).pathname === new URL(b).pathname;

/** Which tabs' contents are here, hidden ones included. */
function sectionsIn(seen: Survey): Set<LienPage> {
  const sections = new Set<LienPage>();
  const labels = new Set(seen.named(INFORMATION_KEYS).map((name) => name.key));
  const lines = seen.lines.filter((line) => INFORMATION_LINE.test(line.text)).length;
  if (labels.size + lines >= 2) sections.add('informations');
  for (const name of seen.named(Object.keys(SECTIONS))) {
    const page = SECTIONS[name.key];
    if (page === 'informations' && name.inner.closest('h1,h2,h3,h4,h5,h6,[role=heading]')) sections.add(page);
  }
  return sections;
}

/** A password to type, and none of Lien My Unisoft's signs: the session is over. */
export function isLoginPage(doc: Document, seen: Survey = survey(doc)): boolean {
  const password = Array.from(doc.querySelectorAll('input[type=password]')).some(isVisible);
  return password && seen.named(SYNC).length === 0 && tabsOf(seen).length < 3;
}
