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
  let opacity = 1;
  for (let at = text.parentElement; at && at.tagName !== 'BODY'; at = at.parentElement) {
    const size = at.getBoundingClientRect();
    const style = view.getComputedStyle(at);
    if ((size.height < 2 || size.width < 2) && style.overflow !== 'visible' && style.display !== 'contents') return true;
    opacity *= Number(style.opacity);
    if (opacity < 0.1 || isClipped(style, size) || style.contentVisibility === 'hidden') return true;
    const { left, right, top, bottom } = size;
    const outside = right <= 0 || bottom <= 0 || left >= view.innerWidth || top >= view.innerHeight;
    // No scrolling brings back what is fixed outside the window.
    if (style.position === 'fixed' && outside) return true;
  }
  return isTransparent(view.getComputedStyle(text.parentElement as Element));
}

/** Of such a shape, or so filtered, that nothing of the box is left. */
function isClipped({ clipPath, clip, position, filter }: CSSStyleDeclaration, box: DOMRect): boolean {
  if (/^(?:circle|ellipse)\(0(?:px|%)?[ )]/.test(clipPath) || /opacity\(0(?:\.0\d*)?%?\)/.test(filter)) return true;
  const inset = /^inset\(([^)]*?)(?: round.*)?\)/.exec(clipPath)?.[1];
  if (inset && isNothing(sides(inset, box), box)) return true;
  const rect = /^rect\(([^)]*)\)/.exec(clip)?.[1]?.split(/[, ]+/).map(Number.parseFloat);
  if (!rect || !/absolute|fixed/.test(position)) return false;
  const [top = 0, right = box.width, bottom = box.height, left = 0] = rect;
  return right - left < 2 || bottom - top < 2;
}

/** What `inset()` cuts off at the top, right, bottom and left, in pixels. */
function sides(inset: string, { width, height }: DOMRect): number[] {
  const [top = '0', right = top, bottom = top, left = right] = inset.split(' ');
  return [top, right, bottom, left].map((side, i) =>
    side.endsWith('%') ? (Number.parseFloat(side) / 100) * (i % 2 === 0 ? height : width) : Number.parseFloat(side),
  );
}

const isNothing = ([top = 0, right = 0, bottom = 0, left = 0]: number[], { width, height }: DOMRect): boolean =>
  width - left - right < 2 || height - top - bottom < 2;

/** A picture may shine through letters of no colour of their own. */
const isTransparent = ({ webkitTextFillColor: fill, backgroundClip }: CSSStyleDeclaration): boolean =>
  /^rgba\(.*, 0(?:\.0\d*)?\)$/.test(fill) && backgroundClip !== 'text';

/** Text that a person sees in a small element. */
export function visibleText(element: Element, options: TextOptions = {}): string {
  if (!isVisible(element)) return '';
  return textOf(element, {
    ...options,
    skip: (child) => isSkipped(child) || !isVisible(child) || options.skip?.(child) === true,
  });
}
