import { type Named, type Outline, outline } from '../reading/outline';
import { key } from '../reading/text';
import * as m from './markers';

/** One pass over a document, from which every reader takes what it needs. */
export interface Survey extends Outline {
  doc: Document;
  named: (keys: readonly string[]) => Named[];
}

export const KNOWN_LABELS = new Set<string>([
  ...m.SYNC,
  ...m.REFRESH,
  ...Object.values(m.TITLE),
  ...Object.values(m.CLASSIC_TABS),
  ...Object.values(m.MODERN_TABS),
  ...Object.keys(m.SECTIONS),
  ...m.INFORMATION_KEYS,
  ...m.COLUMN_LABELS.flat(),
  ...m.ACCOUNT_COLUMNS.flat(),
  key(m.RECORD.field),
  m.RECORD.tab,
  m.RECORD.title,
  ...m.RECORD.fields,
]);

/** « Liste des Comptes (12) », « Synchro. Dossier Cabinet 3 »: tabs may carry a count. */
const labelOf = (name: string): string => (KNOWN_LABELS.has(name) ? name : name.replace(/\d+$/, ''));

export function survey(doc: Document): Survey {
  const root = doc.body ?? doc.documentElement;
  const found = outline(root, (name) => KNOWN_LABELS.has(labelOf(name)));
  for (const name of found.names) name.key = labelOf(name.key);
  return { ...found, doc, named: (keys) => found.names.filter((name) => keys.includes(name.key)) };
}
