/**
 * Runs Dayboard's sync by replaying the page's own trigger with the user's session, and reads what came of it.
 *
 *   read page ──▶ fresh trigger ──▶ submit ──▶ read the answer, or the page again ──▶ succeeded | failed | unconfirmed
 *      │              │                │
 *      │              └ script only, or refused by the site ──▶ press the page's own button in an open tab
 *      └ login, no answer ──▶ failed, and nothing was sent
 *
 * The request that starts the sync is sent once. It is repeated only after a 419, which says that it was not acted on.
 */
import type { SyncReason, SyncRun } from '../domain/status';
import { judgeInPlace, judgeRun, type Snapshot, unchanged, type Verdict } from './judge-run';

/** The page's trigger, read afresh so that its token is. */
export type Trigger =
  | { kind: 'form'; method: 'GET' | 'POST'; url: string; fields: [name: string, value: string][] }
  | { kind: 'link'; url: string }
  | { kind: 'script' };

export type SyncPage =
  | { kind: 'lien'; snapshot: Snapshot; trigger: Trigger | null; informationsUrl: string | null }
  | { kind: 'login' }
  | { kind: 'other' };

export type Answer =
  | { kind: 'page'; status: number; page: SyncPage }
  /** The site answered, with something that is no page (JSON, nothing). */
  | { kind: 'no-page'; status: number }
  /** No answer: for a submission, it is not known whether the site acted. `late`: none in time, so it may be acting still. */
  | { kind: 'lost'; late?: boolean };

/** What came of pressing the page's own button. */
export type Press = {
  pressed: boolean;
  /** What the page said when it was pressed. */
  before: Snapshot | null;
  /** What it says once it has come to rest; null when it did not. */
  after: Snapshot | null;
  /** A document that was loaded since: all that it says is of after the run. */
  loadedSince: boolean;
};

export type SyncPorts = {
  read(url: string): Promise<Answer>;
  /** Resolves once it is stored that the sync is about to be sent, and what the page said just before. */
  sending(before: Snapshot | null): Promise<void>;
  submit(trigger: Exclude<Trigger, { kind: 'script' }>): Promise<Answer>;
  /** Presses the page's own button in an open tab, if there is one. */
  pressInPage(): Promise<Press>;
  pause(ms: number): Promise<void>;
};

export type SyncResult = Pick<SyncRun, 'state' | 'reason' | 'banner' | 'entriesLeft'> & {
  /** What the page says of the last sync, after this one. */
  lastSync: string | null;
};

/** The page may take a moment to show the result of a sync that it runs by itself, ms. */
const SECOND_LOOKS = [1000, 2000, 4000];
/** A sync that did not answer in time may be at work for as long again, ms. */
const LATE_LOOKS = [...SECOND_LOOKS, 8000, 10_000, 15_000];
const STALE_TOKEN = 419;
const REFUSED = new Set([401, 403]);

const ended = (state: SyncResult['state'], reason: SyncReason | null, after: Snapshot | null = null): SyncResult => ({
  state,
  reason,
  banner: after?.banner ?? null,
  entriesLeft: after?.entriesLeft ?? null,
  lastSync: after?.lastSync ?? null,
});
const conclude = (verdict: Verdict, after: Snapshot): SyncResult => ended(verdict.state, verdict.reason, after);

/** The page's word about the last sync; on a tab that does not give it, that of the Informations tab. */
async function fullSnapshot(page: Extract<SyncPage, { kind: 'lien' }>, ports: SyncPorts): Promise<Snapshot> {
  const { snapshot, informationsUrl } = page;
  if (snapshot.lastSync !== null || snapshot.entriesLeft !== null || informationsUrl === null) return snapshot;
  const answer = await ports.read(informationsUrl);
  if (answer.kind !== 'page' || answer.page.kind !== 'lien') return snapshot;
  const told = answer.page.snapshot;
  return { ...told, banner: snapshot.banner ?? told.banner, saysSuccess: snapshot.saysSuccess || told.saysSuccess };
}

async function readAgain(
  pageUrl: string,
  before: Snapshot | null,
  ports: SyncPorts,
  lost: boolean,
  looks: readonly number[] = SECOND_LOOKS,
): Promise<SyncResult> {
  let last: SyncResult = ended('unconfirmed', lost ? 'answer-lost' : 'not-lien-page');
  for (const wait of [0, ...looks]) {
    if (wait > 0) await ports.pause(wait);
    const answer = await ports.read(pageUrl);
    if (answer.kind !== 'page') continue;
    if (answer.page.kind === 'login') return ended('unconfirmed', 'logged-out');
    if (answer.page.kind === 'other') continue;
    const after = await fullSnapshot(answer.page, ports);
    const verdict: Verdict =
      lost && unchanged(before, after) ? { state: 'unconfirmed', reason: 'answer-lost' } : judgeRun(before, after);
    last = conclude(verdict, after);
    if (verdict.state !== 'unconfirmed') return last;
    if (lost) last = { ...last, reason: 'answer-lost' };
  }
  return last;
}

async function throughPage(before: Snapshot | null, pageUrl: string, ports: SyncPorts): Promise<SyncResult> {
  await ports.sending(before);
  const { pressed, before: shown, after, loadedSince } = await ports.pressInPage();
  if (!pressed) return ended('failed', 'needs-open-page');
  const start = before ?? shown;
  if (after !== null) {
    const verdict = loadedSince || start === null ? judgeRun(start, after) : judgeInPlace(shown ?? start, after);
    if (verdict !== null && verdict.state !== 'unconfirmed') return conclude(verdict, after);
  }
  const read = await readAgain(pageUrl, start, ports, after === null);
  // At rest with its old message still there, and no other page to tell: that message is the answer.
  const same = after !== null && after.banner !== null && read.reason === 'not-lien-page';
  return same ? conclude({ state: 'failed', reason: 'banner' }, after) : read;
}

/** @param pageUrl address of the Lien page that holds the trigger */
export async function runSync(pageUrl: string, ports: SyncPorts): Promise<SyncResult> {
  for (const attempt of [1, 2]) {
    const first = await ports.read(pageUrl);
    if (first.kind === 'lost') return ended('failed', 'unreachable');
    if (first.kind === 'no-page') return ended('failed', first.status >= 500 ? 'unreachable' : 'no-trigger');
    if (first.page.kind === 'login') return ended('failed', 'session-expired');
    // A page that scripts draw later shows nothing to a plain request: its own button can still be pressed.
    if (first.page.kind === 'other') return throughPage(null, pageUrl, ports);
    const { trigger } = first.page;
    const before = await fullSnapshot(first.page, ports);
    if (trigger === null || trigger.kind === 'script') return throughPage(before, pageUrl, ports);

    await ports.sending(before);
    const answer = await ports.submit(trigger);
    if (answer.kind === 'lost') return readAgain(pageUrl, before, ports, true, answer.late ? LATE_LOOKS : SECOND_LOOKS);
    if (answer.status === STALE_TOKEN) {
      if (attempt === 1) continue;
      return ended('failed', 'stale-token');
    }
    if (REFUSED.has(answer.status)) {
      if (answer.kind === 'page' && answer.page.kind === 'login') return ended('failed', 'logged-out');
      return throughPage(before, pageUrl, ports);
    }
    if (answer.kind === 'page' && answer.page.kind === 'login') return ended('failed', 'logged-out');
    if (answer.kind === 'page' && answer.page.kind === 'lien') {
      const after = await fullSnapshot(answer.page, ports);
      const verdict = judgeRun(before, after);
      if (verdict.state !== 'unconfirmed') return conclude(verdict, after);
    }
    return readAgain(pageUrl, before, ports, answer.status >= 500);
  }
  return ended('failed', 'stale-token');
}

/** A run whose worker died: the request may have been acted on, so the page is read, and nothing is sent. */
export const recoverRun = (pageUrl: string, before: Snapshot | null, ports: SyncPorts): Promise<SyncResult> =>
  readAgain(pageUrl, before, ports, true);
