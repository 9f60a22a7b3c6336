import { elementOfLine, type Line } from '../reading/outline';
import { isOff, isVisible } from '../reading/visible';
import { isQuoted } from './sign';

/** Help beside the page, not the page. */
const BESIDE =
  'aside,footer,details,dialog,article,[role=dialog],[role=complementary],[role=article],[role=tooltip],[role=note],[role=contentinfo]';

/**
 * How far a line of the page can be believed: 2 in view; 1 in a hidden section (another tab of the same document); 0 not at
 * all (help, a quotation, or one of several alternatives of which a script shows one).
 */
function standing(line: Line): 0 | 1 | 2 {
  const element = line.first.parentElement ?? elementOfLine(line);
  if (!element || isQuoted(element) || element.closest(BESIDE)) return 0;
  if (isVisible(element)) return 2;
  return hiddenSection(element) ? 1 : 0;
}

/** Exactly one ancestor is off, and it is a whole section: it holds fields, a heading or a table beside this text. */
export function hiddenSection(element: Element): Element | null {
  const off: Element[] = [];
  for (let at: Element | null = element; at && at.tagName !== 'BODY'; at = at.parentElement) if (isOffItself(at)) off.push(at);
  const section = off[0];
  if (!section || off.length > 1) return null;
  return section.matches('[role=tabpanel]') || section.querySelector('h1,h2,h3,h4,table,[role=grid],select,form')
    ? section
    : null;
}

/** `visibility` is inherited, so only the element where it begins counts. */
export function isOffItself(element: Element): boolean {
  if (!isOff(element)) return false;
  const view = element.ownerDocument.defaultView;
  if (!view || !element.parentElement || !element.isConnected) return true;
  return (
    view.getComputedStyle(element).display === 'none' || view.getComputedStyle(element.parentElement).visibility !== 'hidden'
  );
}

/** The lines that count: those in view where there are some, else those of hidden sections. */
export function believed<T extends { line: Line }>(found: readonly T[]): T[] {
  const ranked = found.map((item) => ({ item, rank: standing(item.line) })).filter(({ rank }) => rank > 0);
  const best = Math.max(0, ...ranked.map(({ rank }) => rank));
  return ranked.filter(({ rank }) => rank === best).map(({ item }) => item);
}
