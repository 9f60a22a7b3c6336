import type { AutoCreate, Journal } from '../domain/facts';
import { fieldByLabel } from '../reading/field';
import { elementOfLine, type Line } from '../reading/outline';
import { clean, clip, key, normalise } from '../reading/text';
import { textOf } from '../reading/text-of';
import { readAutoCreate } from './auto-create';
import { LIMITS } from './limits';
import { INFORMATION } from './markers';
import { believed } from './shown';
import type { Survey } from './survey';

/** « Informations et Paramétrage », as far as this document shows it. */
export interface Information {
  autoCreate: AutoCreate;
  dossier: string | null;
  lastSync: string | null;
  entriesLeft: number | null;
  journals: Journal[];
  /** « Date de début de synchronisation », as written. */
  start: string | null;
}

export function readInformation(seen: Survey): Information {
  return {
    autoCreate: readAutoCreate(seen),
    dossier: readDossier(seen),
    lastSync: readLastSync(seen),
    entriesLeft: readEntriesLeft(seen),
    journals: readJournals(seen),
    start: dateIn(labelled(seen, INFORMATION.start) ?? ''),
  };
}

/** The value after « label : » in one line, links beside it left out; else of the field with that label. */
function labelled(seen: Survey, label: string): string | null {
  const wanted = key(label);
  const lines = seen.lines.filter(({ text }) => {
    const at = text.indexOf(':');
    return at > 0 && key(text.slice(0, at)) === wanted;
  });
  const line = believed(lines.map((found) => ({ line: found })))[0]?.line;
  if (line) {
    const value = clean(line.text.slice(line.text.indexOf(':') + 1));
    if (value !== '') return withoutLinks(line, value);
  }
  const field = seen.named([wanted]).length > 0 || line ? fieldByLabel(seen.doc.body, label) : null;
  return field && field.value !== '' ? withoutActions(field.element, field.value) : null;
}

/** « 31/12/2022 - Changer la date »: what can be clicked at the end of the line is an action. */
function withoutLinks(line: Line, value: string): string {
  const element = elementOfLine(line);
  return element ? withoutActions(element, value) : value;
}

function withoutActions(element: Element, value: string): string {
  let rest = value;
  for (const action of Array.from(element.querySelectorAll('a,button,[role=button]')).reverse()) {
    const text = clean(textOf(action).slice(0, 200));
    if (text !== '' && text !== rest && rest.endsWith(text)) rest = rest.slice(0, -text.length).trim();
  }
  return rest === value ? value : rest.replace(/\s*[-–—|(]\s*$/, '').trim();
}

function readDossier(seen: Survey): string | null {
  const value = labelled(seen, INFORMATION.dossier);
  return value === null || /^(?:-|∅|aucun)$/i.test(value) ? null : clip(value, LIMITS.name);
}

const DATE =
  /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?:,? (?:a |à )?\d{1,2} ?[:hH] ?\d{2}(?::\d{2})?)?|\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?|\d{1,2}(?:er)? \p{L}{3,9}\.? \d{4}(?:,? (?:a |à )?\d{1,2} ?[:hH] ?\d{2})?/u;

const dateIn = (text: string): string | null => DATE.exec(clean(text))?.[0].slice(0, 60) ?? null;

const LAST = /derniere (?:sync(?:hro(?:nisation)?)?)\.?(?: (?:a ete |est )?(?:effectuee|realisee|terminee|faite))?(?: le)? ?:? ?/;

function readLastSync(seen: Survey): string | null {
  const lines = seen.lines
    .map((line, i) => ({ line, more: seen.lines[i + 1]?.text ?? '' }))
    .filter(({ line }) => LAST.test(normalise(line.text)) && line.text.length < 1500);
  for (const { line, more } of believed(lines)) {
    const text = `${line.text} ${more}`;
    const at = /derni[eè]re? *sync|dernie\u0300re *sync/i.exec(text)?.index ?? 0;
    const date = DATE.exec(text.slice(at, at + 160));
    if (date && date.index < 90) return date[0].slice(0, 60);
  }
  return null;
}

const LEFT = /(\d{1,3}(?: \d{3})+|\d+|aucune|une|zero) (?:nouvelles? )?(?:entrees?|ecritures?)(?! sur)/g;
const NOT_A_COUNT = /^(?:aucune|zero)$/;

/** « Il reste 1 entrées du journal des ventes… et 3 entrées du journal des règlements… à synchroniser », summed. */
function readEntriesLeft(seen: Survey): number | null {
  const lines = seen.lines.map((line) => ({ line, text: normalise(line.text) }));
  const telling = believed(
    lines.filter(({ text }) => text.length < 1500 && /\breste|a synchroniser/.test(text) && /entree|ecriture/.test(text)),
  );
  let sum: number | null = null;
  for (const { text } of telling) {
    for (const match of text.matchAll(LEFT)) {
      const word = match[1] ?? '';
      const number = NOT_A_COUNT.test(word) ? 0 : word === 'une' ? 1 : Number(word.replace(/ /g, ''));
      sum = (sum ?? 0) + number;
    }
    if (sum === null && /(?:plus d'|pas d'|plus aucune )(?:entree|ecriture)/.test(text)) sum = 0;
  }
  return sum !== null && Number.isSafeInteger(sum) ? sum : null;
}

const JOURNALS: readonly { label: string; kind: Journal['kind'] }[] = [
  { label: INFORMATION.sales, kind: 'sales' },
  { label: INFORMATION.payments, kind: 'payments' },
  { label: 'Journal des Achats Client', kind: 'other' },
  { label: 'Journal des Achats Cabinet', kind: 'other' },
];

/** « JOURNAL DE VENTES (02) »: the code is in the last parentheses. */
function readJournals(seen: Survey): Journal[] {
  const journals: Journal[] = [];
  for (const { label, kind } of JOURNALS) {
    const value = labelled(seen, label);
    const match = value === null ? null : /^(.*\S)\s*\(([^()\s]{1,20})\)$/.exec(value.slice(0, 400));
    if (match?.[1] && match[2]) journals.push({ kind, label: clip(match[1], LIMITS.name), code: match[2] });
  }
  return journals;
}
