/** The one line that says what is wrong, its colour, and the two sentences that say why. A table: the first line that fits is shown. */
import { OUTCOMES } from './decision-table';
import type { Status } from './status';
import type { PanelWords } from './words/panel-fr';

export type Tone = 'red' | 'amber' | 'green' | 'blue';
export type Headline = { tone: Tone; icon: string; text: string; why: string };

type Context = Status & { t: PanelWords; suspects: number };
type Line = { when: (s: Context) => boolean; tone: Tone; text: (s: Context) => string; why: (s: Context) => string };

const ICONS: Record<Tone, string> = { red: '!', amber: '!', green: '✓', blue: '↻' };

const suspectNames = (s: Context): string[] =>
  s.culprits.suspects.flatMap(({ key }) => s.clients.find((client) => client.key === key)?.name ?? []);
const only = (why: string) => (s: Context) =>
  s.culprits.suspects.length > 0 && s.culprits.suspects.every((one) => one.why === why);
const warned = <K extends Status['warnings'][number]['kind']>(s: Context, kind: K) =>
  s.warnings.find((warning): warning is Extract<Status['warnings'][number], { kind: K }> => warning.kind === kind);
/** A name of any length must leave room for the rest. */
const LONGEST_NAME = 60;
const short = (name: string): string => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME).trimEnd()}…` : name);
const nothing = (): string => '';
const code = (s: Context): string => s.error?.banner.code ?? '';
const blames = (s: Context): boolean => s.culprits.certainty !== 'none';
/** The message names somebody who is in none of the rows that were read. */
const namesStranger = (s: Context): boolean =>
  blames(s) && Boolean(s.error?.banner.clientName) && !s.culprits.suspects.some(({ why }) => why === 'named-by-message');
const isLoading = (s: Context): boolean => s.facts.completeness === 'loading';
const nobodyRead = (s: Context): boolean => OUTCOMES.every((outcome) => s.counts[outcome] === 0);
const ROWS: ReadonlySet<string> = new Set(['client-accounts', 'table-page', 'row']);
/** Only then can it be said who is the only one. */
const allRowsRead = (s: Context): boolean => !isLoading(s) && !s.facts.problems.some(({ part }) => ROWS.has(part));
const whyClear = (s: Context, clear: string): string =>
  s.counts['duplicate-risk'] > 0 ? s.t.why.duplicates(s.counts['duplicate-risk']) : clear;

/** In order of what matters most to somebody who has just opened the page. */
const LINES: readonly Line[] = [
  { when: (s) => s.sync.state === 'running', tone: 'blue', text: (s) => s.t.headline.running, why: (s) => s.t.why.running },
  { when: (s) => s.repair.state === 'running', tone: 'blue', text: (s) => s.t.headline.repairing, why: nothing },
  { when: (s) => s.repair.state === 'paused', tone: 'amber', text: (s) => s.t.headline.repairPaused, why: nothing },
  {
    when: (s) => warned(s, 'key-for-other-dossier') !== undefined,
    tone: 'red',
    text: (s) => s.t.headline.wrongKey,
    why: (s) =>
      s.t.why.wrongKey(warned(s, 'key-for-other-dossier')?.linked ?? '', warned(s, 'key-for-other-dossier')?.keyDossier ?? ''),
  },
  {
    when: (s) => warned(s, 'other-dossier-linked') !== undefined,
    tone: 'red',
    text: (s) => s.t.headline.otherDossier,
    why: (s) =>
      s.t.why.otherDossier(warned(s, 'other-dossier-linked')?.count ?? 0, warned(s, 'other-dossier-linked')?.total ?? 0),
  },
  { when: (s) => s.sync.state === 'unconfirmed', tone: 'amber', text: (s) => s.t.headline.unconfirmed, why: nothing },
  {
    when: (s) => s.culprits.certainty === 'known' && only('cited-by-message')(s),
    tone: 'red',
    text: (s) => (s.suspects === 1 ? s.t.headline.named(short(suspectNames(s)[0] ?? '')) : s.t.headline.suspected(s.suspects)),
    why: (s) => s.error?.explanation.meaning ?? '',
  },
  {
    when: (s) => s.culprits.certainty === 'known' && only('named-by-message')(s) && s.suspects === 1,
    tone: 'red',
    text: (s) => s.t.headline.named(short(suspectNames(s)[0] ?? s.error?.banner.clientName ?? '')),
    why: (s) => s.t.why.named,
  },
  {
    when: namesStranger,
    tone: 'red',
    text: (s) => s.t.headline.named(short(s.error?.banner.clientName ?? '')),
    why: (s) => (isLoading(s) ? '' : s.t.why.namedElsewhere),
  },
  {
    when: (s) => s.culprits.certainty === 'known' && only('closed-in-chart')(s),
    tone: 'red',
    text: (s) => s.t.headline.closed(s.suspects),
    why: (s) => s.t.why.closed,
  },
  {
    when: (s) => code(s) === 'CLIENT-UNKNOWN' && s.suspects > 0,
    tone: 'red',
    text: (s) => s.t.headline.unknownClient(s.suspects),
    why: (s) => (only('option-unknown')(s) ? s.t.why.optionUnknown : s.t.why.unknownClient)(s.suspects),
  },
  {
    when: (s) => s.culprits.certainty === 'known',
    tone: 'red',
    text: (s) => s.t.headline.known(s.suspects),
    why: (s) => s.t.why.deletedKnown(s.suspects),
  },
  {
    when: (s) => s.culprits.certainty === 'contradiction',
    tone: 'amber',
    text: (s) => s.t.headline.contradiction,
    why: (s) => s.t.why.contradiction,
  },
  {
    when: (s) => s.culprits.certainty === 'suspected' && s.suspects > 0,
    tone: 'red',
    text: (s) => s.t.headline.suspected(s.suspects),
    why: (s) => (allRowsRead(s) ? s.t.why.deletedSuspected(s.suspects) : s.t.why.suspectedSoFar),
  },
  { when: (s) => blames(s) && isLoading(s), tone: 'red', text: (s) => s.t.headline.finding, why: nothing },
  {
    when: blames,
    tone: 'red',
    text: (s) => s.t.headline.nobody,
    why: (s) => (s.facts.completeness === 'complete' && !nobodyRead(s) ? s.t.why.nobodyAtAll : s.t.why.nobody),
  },
  {
    when: (s) => s.error !== null,
    tone: 'red',
    text: (s) => s.t.headline.otherError(code(s)),
    why: (s) => s.error?.explanation.meaning ?? '',
  },
  { when: (s) => s.repair.state === 'failed', tone: 'amber', text: (s) => s.t.headline.repairFailed, why: nothing },
  {
    when: (s) => s.sync.state === 'succeeded',
    tone: 'green',
    text: (s) => s.t.headline.succeeded,
    why: (s) => s.t.why.succeeded(s.sync.entriesLeft),
  },
  { when: isLoading, tone: 'blue', text: (s) => s.t.headline.reading, why: nothing },
  {
    when: (s) => s.counts.blocked > 0,
    tone: 'red',
    text: (s) => s.t.headline.willBlock(s.counts.blocked),
    why: (s) => s.t.why.willBlock,
  },
  {
    when: (s) => s.counts['to-verify'] > 0,
    tone: 'amber',
    text: (s) => s.t.headline.toVerify(s.counts['to-verify']),
    why: (s) => s.t.why.toVerify(s.counts['to-verify']),
  },
  {
    when: (s) => warned(s, 'missing-journal') !== undefined,
    tone: 'amber',
    text: (s) => s.t.headline.missingJournal,
    why: (s) => s.t.why.missingJournal,
  },
  { when: (s) => s.facts.completeness === 'partial', tone: 'amber', text: (s) => s.t.headline.partial, why: nothing },
  {
    when: nobodyRead,
    tone: 'amber',
    text: (s) => s.t.headline.noClients,
    why: (s) => (s.facts.completeness === 'complete' ? s.t.why.noClientsAtAll : s.t.why.noClients),
  },
  {
    when: (s) => (s.facts.entriesLeft ?? 0) > 0,
    tone: 'green',
    text: (s) => s.t.headline.waiting(s.facts.entriesLeft ?? 0),
    why: (s) => whyClear(s, s.t.why.waiting),
  },
  { when: () => true, tone: 'green', text: (s) => s.t.headline.nothing, why: (s) => whyClear(s, s.t.why.nothing) },
];

export function headlineOf(status: Status, t: PanelWords): Headline {
  const context: Context = { ...status, t, suspects: status.culprits.suspects.length };
  const line = LINES.find(({ when }) => when(context)) as Line;
  return { tone: line.tone, icon: ICONS[line.tone], text: line.text(context), why: line.why(context) };
}
