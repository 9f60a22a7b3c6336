import type { RecordFacts } from '../domain/facts';
import { fieldByLabel } from '../reading/field';
import { clip, codeText } from '../reading/text';
import { addressOf, sameOrigin } from './address';
import { LIMITS } from './limits';
import { RECORD } from './markers';
import { recordField } from './record-field';
import { standsAlone } from './sign';
import { type Survey, survey } from './survey';

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
