/** The assistant's visit to a Plan Comptable, with a background that does no more than keep the accounts that wait. */
import type { Account } from '../../../lib/domain/facts';
import { visitChart } from '../../../lib/page/chart-visit';
import type { WaitingAccounts } from '../../../lib/platform/messages';

type Message = { type: string; payload: { rows?: Account[]; absent?: string[]; rerun?: boolean } };
type Listener = (message: unknown) => unknown;

const listeners = new Set<Listener>();
const sent: Message[] = [];
let waiting: WaitingAccounts | null = null;
let life = new AbortController();

function seen({ rows = [], absent = [] }: Message['payload']): void {
  for (const account of waiting?.accounts ?? []) {
    const row = rows.find(({ number }) => number === account.number);
    if (row) account.state = row.closed ? 'to-check' : 'done';
    else if (absent.includes(account.number)) account.state = 'to-create';
  }
}

const pretended = {
  async sendMessage(message: Message): Promise<unknown> {
    sent.push(message);
    if (message.type === 'chart-seen') seen(message.payload);
    if (message.type === 'stop-waiting' || message.type === 'back-to-dayboard') push(null);
    return structuredClone(waiting);
  },
  onMessage: {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  },
};

function push(next: WaitingAccounts | null): void {
  waiting = next;
  for (const listener of listeners) listener({ push: 'waiting', waiting: structuredClone(next) });
}

const visit = {
  start(next: WaitingAccounts | null) {
    waiting = next;
    life = new AbortController();
    visitChart(life.signal);
  },
  end: () => life.abort(),
  push,
  sent: () => sent,
  listeners: () => listeners.size,
};
export type Visit = typeof visit;
Object.assign(globalThis, { pretended, visit });
