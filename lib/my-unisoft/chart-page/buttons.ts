/** Buttons by what they are called. */
import { key } from '../../reading/text';
import { isVisible } from '../../reading/visible';

const BUTTON = 'button,[role=button],input[type=submit],input[type=button],input[type=reset],a';
/** Words that an icon font draws as a picture before a label. */
const LIGATURE =
  /^(?:search|add|addcircle|filteralt|filterlist|refresh|restartalt|clear|close|save|done|check|navigatenext|chevronright)/;

const NAMES = ['aria-label', 'title', 'value', 'alt'] as const;

export function buttonsNamed(root: ParentNode, keys: readonly string[]): HTMLElement[] {
  return Array.from(root.querySelectorAll<HTMLElement>(BUTTON)).filter((button) => isNamed(button, keys) && isVisible(button));
}

export const isEnabled = (button: Element): boolean =>
  !button.matches(':disabled') && button.getAttribute('aria-disabled') !== 'true' && button.getAttribute('inert') === null;

function isNamed(button: Element, keys: readonly string[]): boolean {
  const text = button.textContent ?? '';
  if (text.length > 200) return false;
  const own = key(text);
  if (own !== '' && (keys.includes(own) || keys.includes(own.replace(LIGATURE, '')))) return true;
  return NAMES.some((name) => keys.includes(key(button.getAttribute(name) ?? '')));
}
