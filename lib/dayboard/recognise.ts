import type { LienPage, PageKind } from '../domain/facts';
import { commonAncestor } from '../reading/header-cells';
import type { Named } from '../reading/outline';
import { key } from '../reading/text';
import { isVisible } from '../reading/visible';
import { actionsNamed } from './actions';
import { addressOf, sameOrigin } from './address';
import { clientGrid } from './client-grid';
import { INFORMATION_KEYS, REFRESH, SECTIONS, SYNC, TITLE } from './markers';
import { inArticle, paragraphs } from './prose';
import { recordField } from './record-field';
import { actionable, inMenu, isHeading, isQuoted, standsAlone } from './sign';
import { type Survey, survey } from './survey';
import { currentTab, isTab, modernTabsOf, type Tab, tabsOf } from './tabs';

export interface Recognised {
  kind: PageKind;
  /** Lowest element that holds the signs. */
  region: Element;
}

/** What page of Dayboard this is, by several signs together; null for anything that only talks of it. */
export function recognise(doc: Document, seen: Survey = survey(doc), url = addressOf(doc)): Recognised | null {
  return lien(seen, url) ?? record(seen);
}

function lien(seen: Survey, url: string): Recognised | null {
  const tabs = tabsOf(seen, url);
  const sync = syncElement(seen, tabs, url);
  const title = titleElement(seen, TITLE.classic, tabs);
  const content = contentInView(seen, tabs);
  if (sync && !isElsewhere(seen, [sync, ...tabs.map((tab) => tab.element)], content.length > 1)) {
    const menu = tabs.length >= 3 && tabs.filter((tab) => tab.acts).length >= 2;
    const current = currentTab(tabs, url);
    const about = title !== null ? content.length > 0 || current !== null : content.length > 1;
    const separate = !isListed(sync, tabs) || content.length > 1;
    // Other connectors have the same tabs, and a menu that leads to this one.
    const own = title !== null || !isMenuLink(sync) || content.some(({ page }) => page === 'client-accounts');
    if (menu && about && separate && own && !isOtherConnector(seen)) return found(seen, tabs, current, content, [sync, title]);
  }
  return modern(seen, url, content);
}

/** The newer product: its words are common ones, so all of its signs are needed. */
function modern(seen: Survey, url: string, content: Content[]): Recognised | null {
  const tabs = modernTabsOf(seen, url);
  const title = titleElement(seen, TITLE.modern, tabs);
  const button = syncElement(seen, tabs, url) ?? firstAction(seen, REFRESH);
  if (!title || !button || tabs.length < 3 || tabs.filter((tab) => tab.acts).length < 2) return null;
  if (isElsewhere(seen, [button, ...tabs.map((tab) => tab.element)], false)) return null;
  const current = currentTab(tabs, url);
  return current !== null || content.length > 0 ? found(seen, tabs, current, content, [button, title]) : null;
}

interface Content {
  page: LienPage;
  element: Element;
}

function found(
  seen: Survey,
  tabs: Tab[],
  current: LienPage | null,
  content: Content[],
  more: (Element | null)[],
): Recognised | null {
  const pages = new Set(content.map(({ page }) => page));
  // Two tabs' contents in one view: the menu knows better. One only: what is seen counts more than what the menu says.
  const vague = current === 'client-files' || current === 'account-list';
  const shown = pages.size === 1 && !(vague && !pages.has('client-accounts')) ? [...pages][0] : undefined;
  const kind = shown ?? current ?? [...pages][0];
  if (!kind) return null;
  const elements = [
    ...tabs.map((tab) => tab.element),
    ...content.map(({ element }) => element),
    ...more.filter((element) => element !== null),
  ];
  return { kind, region: commonAncestor(elements) ?? seen.doc.body };
}

function syncElement(seen: Survey, tabs: readonly Tab[], url: string): Element | null {
  const fits = (element: Element): boolean => !leadsAway(element, url) && !tabs.some((tab) => tab.element === element);
  return firstAction(seen, SYNC, fits);
}

function firstAction(seen: Survey, keys: readonly string[], fits: (element: Element) => boolean = () => true): Element | null {
  return actionsNamed(seen, keys).find((element) => fits(element) && !leadsToHeading(element)) ?? null;
}

/** A copy of the page, in a mail say: its links lead to the site that it was copied from. */
function leadsAway(element: Element, url: string): boolean {
  const href = element.getAttribute('href') ?? '';
  return /^(?:https?:)?\/\//i.test(href) && sameOrigin(href, url) === null;
}

/** A table of contents: its links lead to headings of the same document. */
function leadsToHeading(element: Element): boolean {
  const href = element.getAttribute('href') ?? '';
  if (!/^#./.test(href)) return false;
  const target = element.ownerDocument.getElementById(href.slice(1)) ?? element.ownerDocument.getElementsByName(href.slice(1))[0];
  return target !== undefined && target !== null;
}

/** A plain link, or one more item of the same make, among the menu's items is one more thing to read, not a button. */
function isListed(sync: Element, tabs: readonly Tab[]): boolean {
  const list = sync.closest(LIST);
  return list !== null && tabs.some(({ element }) => list.contains(element) && (isMenuLink(sync) || sameMake(sync, element)));
}

const sameMake = (sync: Element, tab: Element): boolean =>
  !sync.matches('a[href]') &&
  sync.tagName === tab.tagName &&
  sync.getAttribute('role') === tab.getAttribute('role') &&
  sync.closest('form') === tab.closest('form');

const LIST = 'nav,ul,ol,[role=menu],[role=navigation],[role=list],[role=listbox],[role=menubar],[role=tablist]';

function isMenuLink(sync: Element): boolean {
  if (!sync.matches('a[href]') || sync.hasAttribute('data-method') || sync.getAttribute('role') === 'button') return false;
  return sync.closest(LIST) !== null;
}

/** « Lien Cegid »: other connectors have the same tabs and labels. */
const isOtherConnector = (seen: Survey): boolean =>
  seen.lines.some(({ text, first }) => {
    const at = first.parentElement;
    if (!at || text.length > 60 || !/^Lien \p{Lu}/u.test(text) || key(text).includes('myunisoft')) return false;
    return isHeading(at) && !inMenu(at) && isVisible(at);
  });

/** The heading of the page: a heading element, or short text that stands by itself outside the menus. */
function titleElement(seen: Survey, title: string, tabs: readonly Tab[]): Element | null {
  for (const name of seen.named([title])) {
    if (isTab(tabs, name) || isQuoted(name.outer) || !standsAlone(name) || !isVisible(name.inner)) continue;
    if (isLink(name)) continue;
    if (isHeading(name.inner) || (!inMenu(name.inner) && !name.inner.closest('li'))) return name.outer;
  }
  return null;
}

/** Results and menus name pages by links. */
const isLink = (name: Named): boolean =>
  name.inner.closest('a[href],button') !== null || name.outer.querySelector('a[href]') !== null;

/** The contents that only the real page has, where they can be seen. */
function contentInView(seen: Survey, tabs: readonly Tab[]): Content[] {
  const content: Content[] = [];
  for (const name of seen.named(Object.keys(SECTIONS))) {
    const page = SECTIONS[name.key];
    const plain = !isTab(tabs, name) && !isLink(name) && (isHeading(name.inner) || !actionable(name));
    if (page && plain && !inMenu(name.inner) && standsAlone(name) && !isQuoted(name.outer) && isVisible(name.inner))
      content.push({ page, element: name.outer });
  }
  const labels = seen.lines.filter((line) => {
    const at = line.text.indexOf(':');
    return at > 0 && at < 70 && INFORMATION_KEYS.includes(key(line.text.slice(0, at)));
  });
  const informations = labels
    .map((line) => line.first.parentElement as Element)
    .filter((element) => isVisible(element) && !isQuoted(element));
  if (informations.length >= 2 && informations[0])
    content.push({ page: 'informations', element: commonAncestor(informations) ?? informations[0] });
  const grid = clientGrid(seen);
  const header = grid?.headers.find(Boolean);
  if (grid && header && isVisible(header) && !isQuoted(header)) content.push({ page: 'client-accounts', element: grid.root });
  return content;
}

/** The signs are part of something to read: an article with its paragraphs. Clients' names and notes may be long. */
function isElsewhere(seen: Survey, signs: Element[], sure: boolean): boolean {
  const prose = paragraphs(seen.lines);
  if (signs.some((sign) => inArticle(sign, prose))) return true;
  const most = sure ? 3 : 2;
  return prose.length > most && prose.filter((paragraph) => !clientGrid(seen)?.root.contains(paragraph)).length > most;
}

/** Fiche Client: the field itself, with the signs of the form around it. */
function record(seen: Survey): Recognised | null {
  const field = recordField(seen);
  if (!field) return null;
  const prose = paragraphs(seen.lines);
  if (prose.length >= 3 || inArticle(field.label, prose)) return null;
  return { kind: 'client-record', region: commonAncestor([field.label, field.element]) ?? seen.doc.body };
}
