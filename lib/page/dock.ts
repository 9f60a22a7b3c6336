/**
 * Where the panel stands: at the right, and never over the page's own buttons. When some would be under it, the page is made
 * narrower by the panel's width; when the sync button stays under it all the same (fixed to the window), the panel goes below it.
 */
import type { Host } from './host';

const GAP = 12;
/** Read by panel.css. */
const TOP = '--top';
/** As in panel.css: below it the panel is a sheet at the bottom. */
const SHEET = '(max-width: 900px)';
/** Enough to know whether the right edge is in use; the rest follows the same columns. */
const SAMPLE = 300;
const CONTROLS = 'button, a[href], input, select, textarea, [role="button"], [onclick], summary';

function isUnder(panel: DOMRect): boolean {
  let seen = 0;
  for (const control of document.body.querySelectorAll(CONTROLS)) {
    if (++seen > SAMPLE) return false;
    const box = control.getBoundingClientRect();
    if (box.width > 0 && box.height > 0 && box.right > panel.left && box.left < panel.right) return true;
  }
  return false;
}

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.width > 0 && a.right > b.left && a.left < b.right && a.bottom > b.top && a.top < b.bottom;

/** Puts the panel in its place; call it when the panel opens, folds, or the page changes. */
export function createDock(
  host: Host,
  signal: AbortSignal,
  { syncButton, fold }: { syncButton: () => Element | null; fold: () => void },
): { place(folded: boolean): void } {
  const page = document.documentElement;
  const property = () => (matchMedia(SHEET).matches ? 'padding-bottom' : 'margin-right');
  const before = new Map<string, [value: string, priority: string]>();

  const restore = () => {
    for (const [name, [value, priority]] of before) {
      if (value) page.style.setProperty(name, value, priority);
      else page.style.removeProperty(name);
    }
    if (before.size > 0 && page.getAttribute('style') === '') page.removeAttribute('style');
    before.clear();
  };
  const reserve = (name: string, size: number) => {
    before.set(name, [page.style.getPropertyValue(name), page.style.getPropertyPriority(name)]);
    page.style.setProperty(name, `${Math.ceil(size)}px`, 'important');
  };
  /** A button that is fixed to the window does not move with the page: the panel stands below it, or folds where there is no room. */
  const goBelow = (button: DOMRect | undefined) => {
    if (!button || !overlap(button, host.element.getBoundingClientRect())) return;
    if (button.bottom > innerHeight / 2) fold();
    else host.element.style.setProperty(TOP, `${Math.ceil(button.bottom + GAP)}px`);
  };
  let isFolded = false;
  const place = (folded: boolean) => {
    isFolded = folded;
    host.element.style.removeProperty(TOP);
    // Room once made is kept: to give it back and measure again would lay out the whole page twice.
    if (!folded && before.has('margin-right') && property() === 'margin-right') {
      goBelow(syncButton()?.getBoundingClientRect());
      return;
    }
    restore();
    if (folded) return;
    const box = host.element.getBoundingClientRect();
    if (matchMedia(SHEET).matches) reserve('padding-bottom', box.height);
    else if (isUnder(box)) {
      reserve(property(), box.width + GAP);
      goBelow(syncButton()?.getBoundingClientRect());
    }
  };
  let frame = 0;
  window.addEventListener(
    'resize',
    () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        restore();
        place(isFolded);
      });
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    restore();
  });
  return { place };
}
