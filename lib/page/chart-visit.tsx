/** The assistant in My Unisoft's Plan Comptable: tells what its rows show, and draws the card while accounts wait. */
import { type CardAccount, type CardCommands, type CardMessage, ChartCard } from '../../components/chart-card';
import { addressOf } from '../dayboard/address';
import type { Account } from '../domain/facts';
import { type FillResult, fillForm } from '../my-unisoft/chart-page/fill';
import { findFilter, submitFilter } from '../my-unisoft/chart-page/filter';
import { findForm } from '../my-unisoft/chart-page/form';
import { readChartRows } from '../my-unisoft/chart-page/rows';
import { resumeSearch, type Step, searchFor } from '../my-unisoft/chart-page/search';
import type { Course, WaitingAccounts } from '../platform/messages';
import { onPush, send } from '../platform/send';
import { openCard, place } from './chart-host';
import type { Host } from './host';
import { copyText } from './panel-commands';
import { watchPage } from './watch';

/** Clients are class 411: other rows tell nothing. As many as one message takes. */
const CLIENT_CLASS = '411';
const MOST_ROWS = 5000;
/** A page whose search does not answer twice running will not answer forty times. */
const SILENT = 2;
const LONGEST_URL = 2000;
/** ms after the last scroll or change of size. */
const SETTLED = 120;

const MESSAGES: Record<FillResult, CardMessage> = {
  filled: 'filled',
  'no-form': 'openForm',
  refused: 'refused',
  'other-account': 'otherAccount',
};

/** An account that did not wait before, or waits once more. */
function asksAnew(next: WaitingAccounts, before: WaitingAccounts | null): boolean {
  if (next.origin !== before?.origin) return true;
  const known = new Map(before.accounts.map(({ number, state }) => [number, state]));
  return next.accounts.some(({ number, state }) => !known.has(number) || (state !== 'done' && known.get(number) === 'done'));
}

export function visitChart(signal: AbortSignal): void {
  let waiting: WaitingAccounts | null = null;
  let card: { host: Host; life: AbortController } | null = null;
  let run: { life: AbortController; position: number; total: number; number: string } | null = null;
  let message: CardMessage | null = null;
  /** Closed accounts seen in the rows: they wait, but searching again says nothing new. */
  const closed = new Set<string>();
  /** Where in the list the user is. */
  let from = 0;
  /** The number that the open form was filled with. */
  let filled: string | null = null;
  let formOpen = false;
  let signature: string | null = null;

  /** Closed ones last: they are for the user to reopen, and must not stand between two that can be created. */
  const accounts = (): CardAccount[] => {
    const all = (waiting?.accounts ?? []).map((account) => ({
      ...account,
      closed: account.closed === true || closed.has(account.number),
    }));
    const isLeft = ({ closed, state }: CardAccount) => closed && state !== 'done';
    return [...all.filter((account) => !isLeft(account)), ...all.filter(isLeft)];
  };
  const currentOf = (all: readonly CardAccount[]): CardAccount | null => {
    const open = all.filter((account) => account.state !== 'done');
    return open.find((account) => all.indexOf(account) >= from) ?? open[0] ?? null;
  };

  const draw = () => {
    // What was under way when the visit ended must not put the card back.
    if (waiting === null || card === null || card.life.signal.aborted) return;
    const all = accounts();
    const current = currentOf(all);
    const { language, dossier, canReturn } = waiting;
    card.host.describe({ 'data-page': 'chart-of-accounts', 'data-client-code': current?.number ?? null });
    const view = { language, dossier, canReturn, accounts: all, current, run, message, formOpen };
    card.host.draw(<ChartCard view={view} commands={commands} />);
    place(card.host);
  };

  const receive = (next: WaitingAccounts | null) => {
    const before = currentOf(accounts())?.number;
    const isNew = next !== null && asksAnew(next, waiting);
    waiting = next;
    if (next === null) {
      card?.life.abort();
      card = null;
      return;
    }
    card ??= openCard(signal);
    if (isNew) {
      // Rows that were told when nobody waited for them, or somebody else did, are told again.
      signature = null;
      page.look();
    }
    if (currentOf(accounts())?.number !== before && message !== 'failed') message = null;
    draw();
  };

  const keep = (course: Course | null): Promise<void> => send('chart-course', { course }).then(() => undefined);

  const tell = async (rows: Account[], absent: string[]) => {
    for (const row of rows) {
      if (row.closed) closed.add(row.number);
      else closed.delete(row.number);
    }
    for (const number of absent) closed.delete(number);
    const address = addressOf(document);
    const bare = address.length > LONGEST_URL ? address.replace(/[?#].*/, '') : address;
    // The address of one search, or of the form, is not the page's.
    const filter = findFilter(document);
    const url = filter === null || filter.field.value !== '' ? '' : bare;
    const answer = await send<'chart-seen', WaitingAccounts | null>('chart-seen', { url, rows, absent });
    if (answer !== undefined && !signal.aborted) receive(answer);
  };

  /** @param course what the document before this one had begun: the page loads anew to answer */
  const verify = async (numbers: readonly string[], course: Course | null = null) => {
    if (run !== null || card === null || numbers.length === 0) return;
    const life = new AbortController();
    const either = AbortSignal.any([card.life.signal, life.signal]);
    message = null;
    let silent = 0;
    const total = course?.total ?? numbers.length;
    for (const [index, number] of numbers.entries()) {
      const left = numbers.slice(index);
      run = { life, position: total - left.length + 1, total, number };
      draw();
      const note = (step: Step) => keep({ numbers: left, total, step });
      const options = { signal: either, note, leaves: course !== null };
      const step = index === 0 ? (course?.step ?? null) : null;
      const { answer, account } = await (step ? resumeSearch(document, step, options) : searchFor(document, number, options));
      if (either.aborted) break;
      if (answer === 'unanswered') message = 'failed';
      else await tell(account ? [account] : [], answer === 'absent' ? [number] : []);
      silent = answer === 'unanswered' ? silent + 1 : 0;
      if (silent === SILENT) break;
    }
    run = null;
    await keep(null);
    if (course !== null && findFilter(document)?.field.value) await submitFilter(document, '');
    draw();
    page.look();
  };

  const commands: CardCommands = {
    copy: copyText,
    verify() {
      message = formOpen ? 'closeForm' : null;
      const left = accounts().filter(({ state }) => state !== 'done');
      const unknown = left.filter(({ state, closed }) => state === 'to-check' && !closed);
      const numbers = (unknown.length > 0 ? unknown : left).map(({ number }) => number);
      if (!formOpen) void verify(numbers);
      draw();
    },
    stop: () => run?.life.abort(),
    async fill() {
      const current = currentOf(accounts());
      if (current === null || run !== null) return;
      filled = current.number;
      // Kept first: a user may save at once, and the page load anew.
      await keep({ numbers: [filled], total: 1, step: null });
      const result = await fillForm(document, { number: current.number, label: current.name });
      const isSaved = result === 'refused' && findForm(document) === null;
      message = isSaved ? null : MESSAGES[result];
      if (result !== 'filled' && !isSaved) {
        filled = null;
        await keep(null);
      }
      draw();
      page.look();
    },
    next() {
      const all = accounts();
      const current = currentOf(all);
      if (current) from = (all.indexOf(current) + 1) % all.length;
      message = null;
      draw();
    },
    back: (rerun) => void send('back-to-dayboard', { rerun }),
    close: () => void send('stop-waiting', {}),
  };

  const look = async () => {
    // While a search is under way the rows are its own.
    if (run !== null || signal.aborted) return;
    const numbers = new Set(waiting?.accounts.map((account) => account.number));
    const rows = readChartRows(document).filter(({ number }) => number.startsWith(CLIENT_CLASS) || numbers.has(number));
    const now = JSON.stringify(rows);
    if (now !== signature) {
      signature = now;
      await tell(rows.slice(0, MOST_ROWS), []);
    }
    formOpen = findForm(document) !== null;
    if (formOpen ? message === 'openForm' : message !== 'openForm' && message !== 'failed') message = null;
    draw();
    if (filled !== null && !formOpen) {
      // Saved, or given up: its row may be on another page of the list, so the page is asked.
      const number = filled;
      filled = null;
      if (accounts().some((account) => account.number === number && account.state !== 'done')) await verify([number]);
      else await keep(null);
    }
  };

  const page = watchPage(signal, look);
  onPush(signal, (push) => {
    if (push.push === 'waiting') receive(push.waiting);
  });
  let moved: ReturnType<typeof setTimeout> | undefined;
  const move = () => {
    clearTimeout(moved);
    moved = setTimeout(() => card && place(card.host), SETTLED);
  };
  window.addEventListener('resize', move, { signal });
  window.addEventListener('scroll', move, { signal, capture: true, passive: true });
  void send<'get-waiting', WaitingAccounts | null>('get-waiting', {}).then((known) => {
    if (!known || waiting !== null || signal.aborted) return;
    receive(known);
    const { course } = known;
    if (course?.step) void verify(course.numbers, course);
    else if (course) filled = course.numbers[0] ?? null;
  });
  page.look();
}
