/** Is this My Unisoft's Plan Comptable? Several signs together: nothing that only talks of it has them all. */
import { commonAncestor } from '../../reading/header-cells';
import { elementOfLine, type Line, type Named, type Outline } from '../../reading/outline';
import { key, normalise } from '../../reading/text';
import { isVisible } from '../../reading/visible';
import { controlsNamed } from './controls';
import { inDialog } from './dialogs';
import { findFormPage } from './form';
import { chartGrid, outlineOf } from './grid';
import { CREATE, NUMBER_FIELD, TITLE as TITLE_KEY } from './labels';

export function recogniseChartPage(doc: Document): { region: Element } | null {
  const seen = outlineOf(doc);
  const create = createButton(seen) ?? findFormPage(doc)?.box ?? null;
  const title = create && titleOf(seen);
  if (!create || !title) return null;
  const grid = chartGrid(doc, seen);
  const header = grid?.headers.find(Boolean) ?? null;
  const filter = controlsNamed(doc, NUMBER_FIELD).find((control) => !inDialog(control) && !isQuoted(control)) ?? null;
  const body = header && !isQuoted(header) ? header : filter;
  if (!body || isArticle(seen, grid?.root ?? null)) return null;
  const signs = [create, title, body, filter ?? body];
  return { region: commonAncestor(signs) ?? doc.body };
}

const ACTION =
  'button,a[href],[role=button],[role=link],[role=menuitem],input[type=submit],input[type=button],[onclick],[tabindex]';

/** « Nouveau Compte », to be clicked on; not the contents of an article, which lead to its own headings. */
function createButton(seen: Outline): Element | null {
  for (const name of seen.names) {
    if (!CREATE.includes(name.key) || inDialog(name.inner) || isQuoted(name.inner) || !isVisible(name.inner)) continue;
    const action = name.inner.closest(ACTION) ?? name.outer.querySelector(ACTION) ?? pointed(name);
    if (action && key(action.textContent ?? '').length <= 2 * name.key.length && !leadsToHeading(action)) return action;
  }
  return null;
}

/** A listener set by script leaves no trace but the hand. */
function pointed({ inner }: Named): Element | null {
  const view = inner.ownerDocument.defaultView;
  return view && inner.isConnected && view.getComputedStyle(inner).cursor === 'pointer' ? inner : null;
}

function leadsToHeading(action: Element): boolean {
  const href = action.getAttribute('href') ?? '';
  return href.length > 1 && href.startsWith('#') && action.ownerDocument.getElementById(href.slice(1)) !== null;
}

const TITLE = /(?:^|[>›»/|·-] ?)plan comptable(?: ?[-(|:·].*)?$/;
const CURRENT = '[aria-current]:not([aria-current=false]),[aria-selected=true],[aria-label*="riane"],[aria-label*="readcrumb"]';
const ELSEWHERE = 'a,button,[role=button],[role=link],[role=menuitem],[role=option],[role=treeitem],[role=tab]';

/** A heading, the last step of a breadcrumb, a tab that is selected, or text that stands by itself: not a menu's entry. */
function titleOf({ lines, names }: Outline): Element | null {
  const titled = lines.filter((line) => line.text.length <= 120 && TITLE.test(normalise(line.text)));
  const elements = [...titled.map(elementOfLine), ...names.filter(isStep).map(({ inner }) => inner)];
  for (const element of elements) {
    if (!element || inDialog(element) || isQuoted(element) || !isVisible(element)) continue;
    if (element.closest(CURRENT) || element.querySelector(CURRENT) || !element.closest(ELSEWHERE)) return element;
  }
  return null;
}

/** A breadcrumb's steps may be one line, with pictures between them. */
const isStep = (name: Named): boolean => name.key === TITLE_KEY && name.inner.closest(CURRENT) !== null;

const QUOTATION = 'blockquote,q,cite,pre,code,figure,aside,footer,[role=log],[role=feed],[role=tooltip],[role=note]';

const isQuoted = (element: Element): boolean => element.closest(QUOTATION) !== null;

const LONG = 130;
const NO_PROSE = 'td,th,[role=gridcell],[role=row],aside,footer,[role=dialog],[role=alert],[role=status],[role=note]';

/** Paragraphs: an article has them, the page has hardly one. */
function isArticle({ lines }: Outline, rows: Element | null): boolean {
  const isProse = (line: Line): boolean => {
    if (line.text.length < LONG) return false;
    const element = elementOfLine(line);
    return element !== null && !element.closest(NO_PROSE) && !rows?.contains(element) && isVisible(element);
  };
  const prose = lines.filter(isProse);
  return prose.length >= 3 || prose.some((line) => line.first.parentElement?.closest('article,[role=article]'));
}
