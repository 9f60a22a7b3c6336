import type { Named } from '../reading/outline';
import { key } from '../reading/text';
import { isInline } from '../reading/text-of';
import { isLive } from '../reading/visible';

/** What kind of thing an element is: can it be acted on, does it stand by itself, is it a quotation. */

const ACTIONABLE =
  'a[href],button,input[type=submit],input[type=button],input[type=image],summary,[role=button],[role=link],[role=tab],[role=menuitem],[role=menuitemradio],[role=option],[role=treeitem],[onclick],[tabindex],[jsaction],[ng-click],[data-ng-click],[wire\\:click],[hx-get],[hx-post],[data-action],[data-toggle],[data-bs-toggle],[data-href],[data-url],[data-tab],[data-target],[aria-controls]';

/** The element to act on for a label: it, one around with the same text, or one inside. Null for mere text. */
export function actionable(name: Named): Element | null {
  for (let at: Element | null = name.inner; at; at = at.parentElement) {
    if (matchesAction(at)) return at;
    if (at === name.outer) break;
  }
  return name.outer.querySelector(ACTIONABLE);
}

function matchesAction(element: Element): boolean {
  if (element.matches(ACTIONABLE)) return true;
  // Listeners set by script leave no trace but the hand: an <a> without address, or a pointer on this very element.
  if (element.tagName === 'A' && !element.hasAttribute('name') && !element.hasAttribute('id')) return true;
  const view = isLive(element.ownerDocument) ? element.ownerDocument.defaultView : null;
  return view !== null && element.isConnected && view.getComputedStyle(element).cursor === 'pointer';
}

/** Not a word in a sentence: what is around it has no text of its own. */
export function standsAlone(name: Named): boolean {
  let at: Element | null = name.outer;
  while (at?.parentElement) {
    const parent: Element = at.parentElement;
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3 && key((node as Text).data) !== '') return false;
    }
    if (!isInline(parent)) return true;
    at = parent;
  }
  return true;
}

const QUOTATION =
  'blockquote,q,cite,pre,code,figure,textarea,[contenteditable=""],[contenteditable=true],[role=log],[role=feed],[role=tooltip],[role=comment],[role=note],[itemprop=articleBody]';

export const isQuoted = (element: Element): boolean => element.closest(QUOTATION) !== null;

export const isHeading = (element: Element): boolean =>
  element.closest('h1,h2,h3,h4,h5,h6,[role=heading],legend,caption') !== null;

export const inMenu = (element: Element): boolean =>
  element.closest('nav,[role=navigation],[role=menu],[role=menubar],[role=tree],menu') !== null;
