/** The page's own search: the field « N° de Compte », its buttons, and the other filters beside it. */
import type { Grid } from '../../reading/grid';
import { commonAncestor } from '../../reading/header-cells';
import { key } from '../../reading/text';
import { isVisible } from '../../reading/visible';
import { buttonsNamed, isEnabled } from './buttons';
import { controlsNamed, type TextControl, textControls } from './controls';
import { inDialog } from './dialogs';
import { findForm } from './form';
import { chartGrid } from './grid';
import { NUMBER_FIELD, RESET, SEARCH } from './labels';
import { pressEnter, typeInto } from './type-into';

type Filter = {
  field: TextControl;
  /** Holds the filters and their buttons. */
  area: Element;
  search: HTMLElement | null;
  reset: HTMLElement | null;
};

export function findFilter(doc: Document): Filter | null {
  const grid = chartGrid(doc);
  const form = findForm(doc)?.number;
  const fields = controlsNamed(doc, NUMBER_FIELD).filter(
    (control) => control !== form && !inDialog(control) && !control.readOnly && !inRows(control, grid),
  );
  const field = fields.find((control) => !grid?.root.contains(control)) ?? fields[0];
  if (!field) return null;
  // Beyond what holds the field and the rows is the rest of the application, which has searches of its own.
  const header = grid?.headers.find(Boolean);
  const limit = (header && commonAncestor([field, header])) ?? field.parentElement?.parentElement ?? doc.body;
  const search = nearest(field, SEARCH, limit);
  const reset = nearest(field, RESET, limit);
  const own = field.closest('form,[role=search]');
  return { field, area: own ?? commonAncestor([field, search ?? reset ?? limit]) ?? limit, search, reset };
}

const inRows = (control: Element, grid: Grid | null): boolean => grid?.rows.some((row) => row.contains(control)) ?? false;

function nearest(field: Element, keys: readonly string[], limit: Element): HTMLElement | null {
  for (let box = field.parentElement; box; box = box.parentElement) {
    const button = buttonsNamed(box, keys).find((candidate) => !inDialog(candidate));
    if (button) return button;
    if (box === limit) return null;
  }
  return null;
}

/** Lets what the page does with an event be done before the next one. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Searches for a number; for '' it shows all again. False when the page has no such filter any more. */
export async function submitFilter(doc: Document, number: string): Promise<boolean> {
  const found = findFilter(doc);
  if (!found) return false;
  typeInto(found.field, number);
  await breath();
  // Typing may have drawn the filters anew, and made the button one that can be pressed.
  const filter = findFilter(doc);
  if (!filter) return false;
  if (filter.search && isEnabled(filter.search)) filter.search.click();
  else if (number === '' && filter.reset && isEnabled(filter.reset)) filter.reset.click();
  else pressEnter(filter.field);
  return true;
}

/** Do other filters leave accounts out? `absence` then says nothing. After a reset, what is chosen is the page's own choice. */
export function isNarrowed(doc: Document, wasReset: boolean): boolean {
  const filter = findFilter(doc);
  if (!filter) return true;
  const grid = chartGrid(doc);
  const own = (control: Element): boolean => !inDialog(control) && !inRows(control, grid) && isVisible(control);
  const texts = textControls(filter.area).filter((control) => control !== filter.field && control.value !== '' && own(control));
  const boxes = Array.from(filter.area.querySelectorAll(':checked:not(option),[aria-checked=true]')).filter(own);
  if (texts.length > 0 || boxes.some((box) => !/^tou/.test(key(box.closest('label')?.textContent ?? '')))) return true;
  return !wasReset && (selects(filter.area).some(own) || choices(filter.area).some(own));
}

/** A list with another choice than its first one, or than « Tous », or than a number (rows a page). */
const selects = (area: Element): Element[] =>
  Array.from(area.querySelectorAll('select')).filter((select) => {
    const text = select.options[select.selectedIndex]?.textContent ?? '';
    return select.selectedIndex > 0 && select.value !== '' && !isNeutral(text);
  });

/** A list that the page draws itself shows its choice as text. */
const choices = (area: Element): Element[] =>
  Array.from(area.querySelectorAll('[role=combobox]:not(input),[aria-haspopup=listbox]:not(input)')).filter(
    (choice) => !isNeutral(choice.textContent ?? ''),
  );

const isNeutral = (text: string): boolean => /^(?:\d+.*|tou.*|all.*|choisi.*|selectionne.*|aucune?)?$/.test(key(text));
