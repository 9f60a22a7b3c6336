/** Is the panel really what the user clicked on? A page could fade it, move it, or lay something over it (clickjacking). */

const OPAQUE = 0.99;

/** @param button the button that was pressed, in the panel's shadow root */
export async function isVisibleOnTop(host: HTMLElement, button: Element): Promise<boolean> {
  // What holds the button: under the mouse the button itself has an effect, which counts as not plainly seen.
  return isOnTop(host, button) && (await isSeen(button.parentElement ?? host));
}

/** What the options of an observer and its entries have in Chromium only. */
type Seen = IntersectionObserverEntry & { isVisible?: boolean };

/** A layer that lets the mouse through cannot be found by a point: Chromium itself says whether anything lies over an element. */
function isSeen(element: Element): Promise<boolean> {
  return new Promise((resolve) => {
    const options = { trackVisibility: true, delay: 100 };
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      resolve((entry as Seen | undefined)?.isVisible ?? true);
    }, options as IntersectionObserverInit);
    observer.observe(element);
  });
}

function isOnTop(host: HTMLElement, button: Element): boolean {
  const box = button.getBoundingClientRect();
  const middle = [box.left + box.width / 2, box.top + box.height / 2] as const;
  if (document.elementFromPoint(...middle) !== host) return false;
  for (let element: Element | null = host; element; element = element.parentElement) {
    const style = getComputedStyle(element);
    if (Number(style.opacity) < OPAQUE || style.visibility !== 'visible' || style.filter !== 'none' || style.clipPath !== 'none')
      return false;
    if (style.transform !== 'none' || style.mixBlendMode !== 'normal' || style.maskImage !== 'none') return false;
  }
  return true;
}
