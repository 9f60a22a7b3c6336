/** A dialog lies over the page: what is in it is not the page's. */

const DIALOG = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]';

export const dialogOf = (element: Element): Element | null => element.closest(DIALOG);

export const inDialog = (element: Element): boolean => dialogOf(element) !== null;
