/** Which of our pages this document shows now. A single-page application changes it without loading: the old visit ends whole. */
import { recognise } from '../dayboard/recognise';
import { type Survey, survey } from '../dayboard/survey';
import { recogniseChartPage } from '../my-unisoft/chart-page/recognise';
import { watchPage } from './watch';

/** What stays in a document while it shows one of our pages. `look` is called after each change of the page. */
export type Visit = { look(seen: Survey): Promise<void> };
type Kind = 'lien' | 'record' | 'chart';
export type Visits = Record<Kind, (quietly: (change: () => void) => void, signal: AbortSignal) => Visit>;

function kindOf(seen: Survey): Kind | null {
  const recognised = recognise(document, seen);
  if (recognised !== null) return recognised.kind === 'client-record' ? 'record' : 'lien';
  return recogniseChartPage(document) === null ? null : 'chart';
}

export function startVisits(signal: AbortSignal, visits: Visits): void {
  let current: { kind: Kind; life: AbortController; visit: Visit } | null = null;
  const page = watchPage(signal, async () => {
    const seen = survey(document);
    const kind = kindOf(seen);
    if (kind !== (current?.kind ?? null)) {
      current?.life.abort();
      current = null;
      if (kind !== null) {
        const life = new AbortController();
        signal.addEventListener('abort', () => life.abort(), { signal: life.signal });
        current = { kind, life, visit: visits[kind](page.quietly, life.signal) };
      }
    }
    await current?.visit.look(seen);
  });
  page.look();
}
