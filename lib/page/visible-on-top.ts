/** Is the panel really what the user clicked on? A page could fade it, move it, or lay something over it (clickjacking). */

const OPAQUE = 0.99;

/** @param button the button that was pressed, in the panel's shadow root */
export function isVisibleOnTop(host: HTMLElement, button: Element): boolean {
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
