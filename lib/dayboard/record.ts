import type { RecordFacts } from '../domain/facts';
import { fieldByLabel, fieldOf } from '../reading/field';
import { clip, codeText, key } from '../reading/text';
import { isVisible } from '../reading/visible';
import { addressOf, sameOrigin } from './address';
import { LIMITS } from './limits';
import { RECORD } from './markers';
import { actionable, isHeading, isQuoted, standsAlone } from './sign';
import { type Survey, survey } from './survey';

const FIELD = key(RECORD.field);

export interface RecordField {
  label: Element;
  /** What holds the value; the label itself when nothing does. */
  element: Element;
  value: string;
}

/** The field « Code Comptable Généré » of a Fiche Client: a label that stands by itself, with signs of the form around it. */
export function recordField(seen: Survey): RecordField | null {
  for (const name of seen.named([FIELD])) {
    if (isQuoted(name.inner) || !standsAlone(name) || isHeading(name.inner) || name.inner.closest('a[href]')) continue;
    const field = fieldOf(name.inner, name.outer, new Set([FIELD]));
    if (field && looksEntered(field.value) && signs(seen, field.element) >= 2) return { label: name.outer, ...field };
  }
  const line = seen.lines.find(({ text }) => key(text.slice(0, Math.max(0, text.indexOf(':')))) === FIELD);
  const inline = line && fieldByLabel(seen.doc.body, RECORD.field);
  const label = line?.first.parentElement;
  if (!inline || !label || isQuoted(label) || !looksEntered(inline.value) || signs(seen, inline.element) < 2) return null;
  return { label, ...inline };
}

/** An account number, or nothing yet. Prose after the words is not a value. */
const looksEntered = (value: string): boolean => value === '' || /^[1-9]\S{1,40}$/.test(value);

/** Signs of the form: its tab, its title, its other fields, and a control to type in. */
function signs(seen: Survey, element: Element): number {
  const tab = seen
    .named([RECORD.tab])
    .some(
      (name) =>
        standsAlone(name) &&
        isVisible(name.inner) &&
        !isQuoted(name.inner) &&
        (actionable(name) !== null || isHeading(name.inner)),
    );
  const title = seen.named([RECORD.title]).some((name) => standsAlone(name) && isVisible(name.inner) && !actionable(name));
  const fields = new Set(
    seen
      .named(RECORD.fields)
      .filter((name) => standsAlone(name) && !isQuoted(name.inner))
      .map((name) => name.key),
  ).size;
  const control = element.matches('input,select,textarea') ? 1 : 0;
  return Number(tab) + Number(title) + Math.min(fields, 2) + control;
}

/** What a Fiche Client says; null when the document is not one. */
export function readRecord(
  doc: Document,
  now = Date.now(),
  url = addressOf(doc),
  seen: Survey = survey(doc),
): RecordFacts | null {
  const field = recordField(seen);
  if (!field && !coordinatesUrl(doc, url, seen)) return null;
  const code = codeText(field?.value ?? '');
  return {
    url: clip(url, LIMITS.url),
    readAt: now,
    name: clientName(seen),
    generatedCode: code === '' || code.length > LIMITS.code ? null : code,
  };
}

/** Address of the tab Coordonnées, when it is another page. */
export function coordinatesUrl(doc: Document, url = addressOf(doc), seen: Survey = survey(doc)): string | null {
  for (const name of seen.named([RECORD.tab])) {
    const link = name.inner.closest('a[href]') ?? name.outer.querySelector('a[href]');
    const there = standsAlone(name) ? sameOrigin(link?.getAttribute('href') ?? null, url) : null;
    if (there && there.replace(/#.*/, '') !== url.replace(/#.*/, '')) return there;
  }
  return null;
}

function clientName(seen: Survey): string | null {
  const field = fieldByLabel(seen.doc.body, ['Raison Sociale', 'Raison Sociale Client', 'Dénomination', 'Nom du client']);
  return field && field.value !== '' ? clip(field.value, LIMITS.name) : null;
}
