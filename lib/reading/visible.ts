import { isSkipped, type TextOptions, textOf } from './text-of';

/** A DOMParser document has no window: no style, no layout. */
export const isLive = (doc: Document): boolean => doc.defaultView !== null;

const INLINE_HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/** Hidden by its own attributes; all that can be known of an element without style. */
export function hidesItself(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return INLINE_HIDDEN.test(element.getAttribute('style') ?? '');
}

/** Hidden, whatever its ancestors are; in a live document by its computed style. */
export function isOff(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (view && element.isConnected) {
    const style = view.getComputedStyle(element);
    return style.display === 'none' || style.visibility === 'hidden';
  }
  return hidesItself(element);
}

/** Costs a style computation in a live document: for the few candidates of a sign, never for the rows of a table. */
export function isVisible(element: Element): boolean {
  if (isLive(element.ownerDocument) && element.isConnected && typeof element.checkVisibility === 'function') {
    return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  }
  for (let at: Element | null = element; at; at = at.parentElement) if (hidesItself(at)) return false;
  return true;
}

/** Shown by its style, yet where nobody sees it: of no size, left of or above the page, or in a box that is folded to nothing. */
export function isOutOfSight(text: Text): boolean {
  const view = text.ownerDocument.defaultView;
  if (!view || !text.isConnected) return false;
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  const box = range.getBoundingClientRect();
  if (box.width < 2 || box.height < 2 || box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0) return true;
  for (let at = text.parentElement; at && at.tagName !== 'BODY'; at = at.parentElement) {
    const size = at.getBoundingClientRect();
    const { overflow, display } = view.getComputedStyle(at);
    if ((size.height < 2 || size.width < 2) && overflow !== 'visible' && display !== 'contents') return true;
  }
  return false;
}

/** Text that a person sees in a small element. */
export function visibleText(element: Element, options: TextOptions = {}): string {
  if (!isVisible(element)) return '';
  return textOf(element, {
    ...options,
    skip: (child) => isSkipped(child) || !isVisible(child) || options.skip?.(child) === true,
  });
}
