import { elementOfLine, type Line } from '../reading/outline';
import { normalise } from '../reading/text';
import { isVisible } from '../reading/visible';

/** Long paragraphs: an article that tells of the page has them, the page itself hardly. */

const LONG = 130;
/** Where a help text may stand beside a real page. */
const BESIDE =
  'aside,footer,details,dialog,header,[role=dialog],[role=alertdialog],[role=complementary],[role=contentinfo],[role=note],[role=tooltip],[role=alert],[role=status],td,[role=gridcell]';

const KNOWN =
  /celui-ci (?:ne )?sera (?:pas )?cree|erreur lors de la synchronisation|n'existe pas dans my ?unisoft|la derniere sync|corriger les correspondances/;

export function paragraphs(lines: readonly Line[]): Element[] {
  const found: Element[] = [];
  for (const line of lines) {
    if (line.text.length < LONG || isOwnSentence(line)) continue;
    const element = elementOfLine(line);
    if (element && !element.closest(BESIDE) && isVisible(element)) found.push(element);
    if (found.length >= 6) break;
  }
  return found;
}

/** The page's own sentences are known ones, and not much longer. */
const isOwnSentence = (line: Line): boolean => line.text.length < 420 && KNOWN.test(normalise(line.text));

/** Inside an element that is written to be read: <article> with paragraphs. */
export function inArticle(element: Element, prose: readonly Element[]): boolean {
  const article = element.closest('article,[role=article]');
  return article !== null && prose.filter((paragraph) => article.contains(paragraph)).length >= 1;
}
