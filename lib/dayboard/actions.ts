import { isVisible } from '../reading/visible';
import { actionable, isQuoted, standsAlone } from './sign';
import type { Survey } from './survey';

/** Help, or a palette of commands, laid over the page: what can be pressed there is not the page's own. */
const OVER = 'dialog,[role=dialog],[role=alertdialog]';

/** What can be pressed under one of these names, in view. Links come last: menus and results name pages by them. */
export function actionsNamed(seen: Survey, keys: readonly string[]): Element[] {
  const elements = seen
    .named(keys)
    .filter((name) => standsAlone(name) && !isQuoted(name.outer))
    .map(actionable)
    .filter((element): element is Element => element !== null && !element.closest(OVER) && isVisible(element));
  return [...elements.filter((element) => !isLink(element)), ...elements.filter(isLink)];
}

const isLink = (element: Element): boolean => element.matches('a[href]');
