/**
 * The journal of a repair, and the only way to change it.
 *
 *               its turn has come                 the same number comes back
 *      planned ───────────────────▶ creating ─────────────────────────────────▶ created ──▶ (verified)
 *       │  ▲ ▲   certainly not done   │  │  refused, or another number            ▲  │
 *       │  │ └────────────────────────┘  ├──────────────────────────▶ failed ◀────┼──┘ not read back
 *       │  │                             │ no answer, or we died       ▲  ▲       │
 *       │  │          absent             ▼                      closed │  │       │ there
 *       │  └───────────────────────── in-doubt ────────────────────────┘  │       │
 *       │                                └────────────────────────────────┼───────┘
 *       ├──▶ found: it was there before us                                │
 *       └──▶ failed: it is there, and closed ─────────────────────────────┘
 *
 * `creating` is stored before the request leaves, so a request that left is always found again as `creating` or later.
 */
import {
  JOURNAL_VERSION,
  type JournalLine,
  type LineState,
  type RepairJournal,
  type RepairSummary,
  repairJournal,
} from '../domain/repair';
import type { PlanLine, RepairPlan } from '../domain/repair-plan';

const ALLOWED: Record<LineState, readonly LineState[]> = {
  planned: ['creating', 'found', 'failed'],
  creating: ['created', 'failed', 'in-doubt', 'planned'],
  'in-doubt': ['created', 'failed', 'planned'],
  created: ['failed'],
  found: [],
  failed: [],
  'left-out': [],
};

/** Moves one line. An illegal move is a bug, and throws: better to stop than to lie. `to` may be the state it has. */
export function moveLine(
  journal: RepairJournal,
  id: string,
  to: LineState,
  at: number,
  known: Partial<Omit<JournalLine, 'id' | 'number' | 'state' | 'at'>> = {},
): RepairJournal {
  const lines = journal.lines.map((line) => {
    if (line.id !== id) return line;
    if (line.state !== to && !ALLOWED[line.state].includes(to)) throw new Error(`journal: ${line.state} to ${to}`);
    return { ...line, ...known, state: to, at: line.state === to ? line.at : at };
  });
  return { ...journal, lines };
}

/** The journal of a plan, as it was shown and ticked: an unticked line is left out. */
export function openJournal(plan: RepairPlan, ticked: ReadonlySet<string>, id: string, now: number): RepairJournal {
  const line = ({ id, clientKey, name, number, label, decision, reason }: PlanLine): JournalLine => ({
    ...{ id, clientKey, name, number, label, reason },
    state: decision !== 'leave-out' && ticked.has(id) ? 'planned' : 'left-out',
    ...{ problem: null, error: null, otherNumber: null, accountId: null, verified: false, requestId: null, at: now },
  });
  return {
    version: JOURNAL_VERSION,
    id,
    createdAt: now,
    dossier: plan.dossier,
    status: 'planned',
    pause: null,
    finishedAt: null,
    lines: plan.lines.map(line),
  };
}

/** A journal as it was stored; null when it is damaged, or of a version that is not known here. */
export function parseJournal(stored: unknown): RepairJournal | null {
  const parsed = repairJournal.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

/** After a death: whatever was being created may exist or not. */
export function recover(journal: RepairJournal, now: number): RepairJournal {
  const lines = journal.lines.map((line) =>
    line.state === 'creating' ? { ...line, state: 'in-doubt' as const, at: now } : line,
  );
  return { ...journal, lines, status: 'running', pause: null };
}

/** Counts for the views. `waitUntil`: `api.waitingUntil()`. */
export function summary(journal: RepairJournal, waitUntil: number | null = null): RepairSummary {
  const count = (is: (line: JournalLine) => boolean) => journal.lines.filter(is).length;
  const inState = (...states: LineState[]) => count((line) => states.includes(line.state));
  return {
    status: journal.status,
    pause: journal.pause,
    total: journal.lines.length - inState('left-out'),
    created: count((line) => line.state === 'created' && line.verified),
    found: inState('found'),
    unproven: count((line) => line.state === 'created' && !line.verified),
    failed: inState('failed'),
    inDoubt: inState('in-doubt'),
    left: inState('planned', 'creating'),
    leftOut: inState('left-out'),
    current: journal.lines.filter((line) => line.state === 'creating').map((line) => line.name),
    waitUntil: journal.status === 'running' ? waitUntil : null,
  };
}

/** The state that the views show: a repair that ended with a failed line has failed. */
export const repairState = (journal: RepairJournal): RepairJournal['status'] | 'failed' =>
  journal.status === 'done' && journal.lines.some((line) => line.state === 'failed') ? 'failed' : journal.status;
