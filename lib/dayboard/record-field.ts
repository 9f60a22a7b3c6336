import { controlNamed, controlsIn, type Field, fieldOf } from '../reading/field';
import { key } from '../reading/text';
import { isVisible } from '../reading/visible';
import { RECORD } from './markers';
import { actionable, isHeading, isQuoted, standsAlone } from './sign';
import type { Survey } from './survey';

const FIELD = key(RECORD.field);
const FIELDS: ReadonlySet<string> = new Set([FIELD]);

/** `element` holds the value; it is the label itself when nothing does. */
export interface RecordField extends Field {
  label: Element;
}

/** The field « Code Comptable Généré » of a Fiche Client: a label that stands by itself, with signs of the form around it. */
export function recordField(seen: Survey): RecordField | null {
  for (const find of [byName, inLine, byControl]) {
    const found = find(seen).filter((field) => looksEntered(field.value) && !isChoice(field.element) && hasForm(seen, field));
    const entered = found.find(({ value }) => value !== '') ?? found[0];
    if (!entered) continue;
    // Of two numbers nobody can say which one is meant.
    const one = new Set(found.map(({ value }) => value).filter((value) => value !== '')).size <= 1;
    return one ? entered : { ...entered, value: '' };
  }
  return null;
}

/** An account number, or nothing yet. Prose after the words is not a value. */
const looksEntered = (value: string): boolean => value === '' || /^[1-9]\S{1,40}$/.test(value);

/** A list of fields to choose from, not the field. */
const isChoice = (element: Element): boolean => element.matches('input[type=checkbox],input[type=radio]');

function byName(seen: Survey): RecordField[] {
  return seen.named([FIELD]).flatMap((name) => {
    if (isQuoted(name.inner) || !standsAlone(name) || name.inner.closest('a[href]')) return [];
    if (isHeading(name.inner) && !name.inner.closest('legend')) return [];
    const field = fieldOf(name.inner, name.outer, FIELDS);
    return field ? [{ label: name.outer, ...field }] : [];
  });
}

/** Label and value in one line, or the label as mere text before its value. */
function inLine(seen: Survey): RecordField[] {
  return seen.lines.flatMap((line, i): RecordField[] => {
    const label = line.first.parentElement;
    if (!label || isQuoted(label) || isHeading(label)) return [];
    const [, words = '', value] = /^(\D+?)[\s:]*([1-9]\S{1,40})$/.exec(line.text) ?? [];
    if (key(words) === FIELD && value) return [{ label, element: line.last.parentElement ?? label, value }];
    if (key(line.text) !== FIELD) return [];
    const [control, ...others] = controlsIn(label);
    if (control && others.length === 0) return [{ label, ...control }];
    const next = seen.lines[i + 1];
    const within = !control && next && label.contains(next.first) ? next : null;
    return [{ label, element: within?.last.parentElement ?? label, value: within?.text ?? '' }];
  });
}

function byControl(seen: Survey): RecordField[] {
  const field = controlNamed(seen.doc.body, FIELDS);
  return field ? [{ label: field.element, ...field }] : [];
}

/** Signs of the form: its tab, its title, its other fields, and a control to type in. Labels alone are a list of words. */
function hasForm(seen: Survey, { element, value }: RecordField): boolean {
  const named = Number(hasTab(seen)) + Number(hasTitle(seen));
  const control = element.matches('input,select,textarea') ? 1 : 0;
  if (named === 0 && (control === 0 || value === '')) return false;
  const fields = seen.named(RECORD.fields).filter((name) => standsAlone(name) && !isQuoted(name.inner));
  return named + control + Math.min(new Set(fields.map((name) => name.key)).size, 2) >= 2;
}

function hasTab(seen: Survey): boolean {
  return seen
    .named([RECORD.tab])
    .some(
      (name) =>
        standsAlone(name) &&
        isVisible(name.inner) &&
        !isQuoted(name.inner) &&
        (actionable(name) !== null || isHeading(name.inner)),
    );
}

/** « Fiche Client », alone, or as a heading with the client's name. */
function hasTitle(seen: Survey): boolean {
  const alone = seen.named([RECORD.title]).some((name) => standsAlone(name) && isVisible(name.inner) && !actionable(name));
  return (
    alone ||
    seen.lines.some((line) => {
      const at = line.first.parentElement;
      return at !== null && line.text.length < 120 && key(line.text).startsWith(RECORD.title) && isHeading(at) && isVisible(at);
    })
  );
}
