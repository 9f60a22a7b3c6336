/** The open form « Fiche compte »: found by its two fields, filled as a person would, never saved. */
import { commonAncestor } from '../../reading/header-cells';
import { outline } from '../../reading/outline';
import { key } from '../../reading/text';
import { isVisible } from '../../reading/visible';
import { buttonsNamed } from './buttons';
import { controlsNamed, type TextControl } from './controls';
import { dialogOf } from './dialogs';
import { FORM_TITLES, LABEL_FIELD, NUMBER_FIELD, RESET, SAVE, SEARCH } from './labels';

export type AccountForm = { box: Element; number: TextControl; label: TextControl };

/** The last one opened, when there are several. */
export function findForm(doc: Document): AccountForm | null {
  const labels = controlsNamed(doc, LABEL_FIELD);
  let form: AccountForm | null = null;
  for (const number of controlsNamed(doc, NUMBER_FIELD)) {
    const label = nearest(number, labels);
    const box = label && boxOf(number, label);
    if (box) form = { box, number, label };
  }
  return form;
}

/** The field that shares the smallest box with the number. */
function nearest(number: TextControl, labels: readonly TextControl[]): TextControl | null {
  for (let box = number.parentElement; box; box = box.parentElement) {
    const label = labels.find((field) => field !== number && box.contains(field));
    if (label) return label;
  }
  return null;
}

/** A form that is a page of its own, under its own title. */
export function findFormPage(doc: Document): AccountForm | null {
  const form = findForm(doc);
  return form && !dialogOf(form.box) && hasTitle(doc.body) ? form : null;
}

/** The dialog, or what stands for one: it has a button to save, or its title; the filters have a button to search. */
function boxOf(number: Element, label: Element): Element | null {
  const dialog = dialogOf(number);
  if (dialog) return dialog.contains(label) ? dialog : null;
  for (let box = commonAncestor([number, label]); box && box.tagName !== 'BODY'; box = box.parentElement) {
    if (buttonsNamed(box, SEARCH).length > 0 || buttonsNamed(box, RESET).length > 0 || hasRows(box, number)) return null;
    if (buttonsNamed(box, SAVE).length > 0 || hasTitle(box)) return box;
  }
  return null;
}

/** A table may lay out the form itself. */
const hasRows = (box: Element, number: Element): boolean =>
  Array.from(box.querySelectorAll('table,[role=grid],[role=table],[role=treegrid]')).some((table) => !table.contains(number));

/** The page's own button « Nouveau Compte » is no title. */
const hasTitle = (box: Element): boolean =>
  outline(box, () => false).lines.some((line) => {
    const element = FORM_TITLES.includes(key(line.text)) ? line.first.parentElement : null;
    return element !== null && !element.closest('button,a,[role=button]') && isVisible(element);
  });
