/** The card in My Unisoft's Plan Comptable: the accounts that wait, one at a time. */
import type { RepairWords } from '../lib/domain/words/repair-fr';
import { words } from '../lib/domain/words/words';
import { Action } from './action';
import { CopyButton } from './panel/copy-button';

export type CardAccount = {
  key: string;
  number: string;
  name: string;
  state: 'to-check' | 'to-create' | 'done';
  closed: boolean;
};
/** What the card has to say about the last action. */
export type CardMessage = 'openForm' | 'filled' | 'refused' | 'otherAccount' | 'closeForm' | 'failed';
export type CardView = {
  language: 'fr' | 'en';
  dossier: string | null;
  canReturn: boolean;
  accounts: readonly CardAccount[];
  /** The first that is not done, from where the user is in the list; null when all are. */
  current: CardAccount | null;
  /** A search under way. */
  run: { position: number; total: number; number: string } | null;
  message: CardMessage | null;
  formOpen: boolean;
};
export type CardCommands = {
  verify(): void;
  stop(): void;
  fill(): void;
  copy(text: string): Promise<boolean>;
  next(): void;
  back(rerun: boolean): void;
  close(): void;
};

type Props = { view: CardView; commands: CardCommands };
type Part = Props & { t: RepairWords['chart'] };

const stateOf = (account: CardAccount): CardAccount['state'] | 'closed' =>
  account.closed && account.state !== 'done' ? 'closed' : account.state;

const TONES = { done: 'green', 'to-create': 'red', 'to-check': 'amber', closed: 'red' } as const;

type Head = { tone: string; icon: string; title: string; why: string };

function headOf({ accounts, current, run }: CardView, t: RepairWords['chart']): Head {
  if (run !== null) return { tone: 'blue', icon: '↻', title: t.verifying(run.position, run.total), why: t.checkWhy };
  if (current === null) return { tone: 'green', icon: '✓', title: t.done, why: t.doneWhy };
  const position = accounts.indexOf(current) + 1;
  const state = stateOf(current);
  if (state === 'closed') return { tone: 'red', icon: '!', title: t.closedTitle, why: t.closedWhy };
  if (state === 'to-create')
    return { tone: 'blue', icon: String(position), title: t.title(position, accounts.length), why: t.same };
  const count = accounts.filter((account) => account.state === 'to-check').length;
  return { tone: 'amber', icon: '?', title: t.check(count), why: t.checkWhy };
}

function Account({ account, view, t, commands }: Part & { account: CardAccount }) {
  return (
    <div class="client" data-client-code={account.number} data-state={account.state} data-closed={account.closed || undefined}>
      <div class="name" title={account.name}>
        {account.name}
      </div>
      <div class="row">
        <span class="code">{account.number}</span>
        <CopyButton code={account.number} t={words(view.language).panel} copy={commands.copy} />
        {account.closed && (
          <span class="tag" data-tone="red">
            {t.state.closed}
          </span>
        )}
      </div>
    </div>
  );
}

function Running({ view, t, commands }: Part) {
  if (view.run === null) return null;
  const { position, total, number } = view.run;
  return (
    <div data-progress={`${position - 1}/${total}`}>
      <div
        class="bar"
        role="progressbar"
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={position - 1}
        aria-label={number}
      >
        <i style={{ width: `${((position - 1) / total) * 100}%` }} />
      </div>
      <p class="row">
        <span class="code">{number}</span>
      </p>
      <Action name="cancel" kind="quiet" run={() => commands.stop()}>
        {t.stop}
      </Action>
    </div>
  );
}

/** What can be done now; the first is what is asked of the user. */
function Todo({ view, t, commands }: Part) {
  const { current, accounts, formOpen } = view;
  const toCheck = accounts.filter((account) => account.state === 'to-check' && !account.closed).length;
  const verify = (kind: 'button' | 'quiet', label: string) => (
    <Action name="verify" kind={kind} run={() => commands.verify()}>
      {label}
    </Action>
  );
  const fill = (kind: 'button' | 'quiet') => (
    <Action name="fill" kind={kind} run={() => commands.fill()}>
      {t.fill}
    </Action>
  );
  if (current === null) {
    return view.canReturn ? (
      <Action name="back" kind="button" run={() => commands.back(true)}>
        {t.back}
      </Action>
    ) : null;
  }
  if (current.state === 'to-create') {
    return (
      <>
        {fill(view.message === 'filled' ? 'quiet' : 'button')}
        <p class="note">{t.note}</p>
        {toCheck > 0 && verify('quiet', t.verifyRest(toCheck))}
        {toCheck === 0 && !formOpen && verify('quiet', t.verifyAgain)}
      </>
    );
  }
  return (
    <>
      {verify('button', current.closed ? t.verifyAgain : t.verify)}
      {formOpen && !current.closed && fill('quiet')}
    </>
  );
}

function All({ view, t }: Omit<Part, 'commands'>) {
  const { accounts, current } = view;
  if (accounts.length < 2) return null;
  const done = accounts.filter((account) => account.state === 'done').length;
  return (
    <details class="accounts scroll" open={current === null}>
      <summary>{t.listAll(done, accounts.length)}</summary>
      <ul>
        {accounts.map((account) => (
          <li
            key={account.key}
            data-account={account.number}
            {...(current === null && { 'data-client-code': account.number, 'data-state': account.state })}
          >
            <span class="code">{account.number}</span>
            <span class="name" title={account.name}>
              {account.name}
            </span>
            <span class="tag" data-tone={TONES[stateOf(account)]}>
              {t.state[stateOf(account)]}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

export function ChartCard({ view, commands }: Props) {
  const { repair, panel } = words(view.language);
  const t = repair.chart;
  const { accounts, current, message } = view;
  const head = headOf(view, t);
  const shown = current ?? (accounts.length === 1 ? (accounts[0] ?? null) : null);
  const left = accounts.filter((account) => account.state !== 'done').length;
  return (
    <section class="surface card" lang={view.language} aria-label={panel.assistant}>
      <header class="head" data-tone={head.tone}>
        <span class="icon" aria-hidden="true">
          {head.icon}
        </span>
        <div aria-live="polite">
          <h2>{head.title}</h2>
          <p>{head.why}</p>
        </div>
      </header>
      <div class="body about scroll">
        {shown && <Account account={shown} view={view} t={t} commands={commands} />}
        {current && <p class="note">{view.dossier === null ? t.dossierUnknown : t.dossier(view.dossier)}</p>}
      </div>
      <div class="body todo">
        <p class="said" role="status" data-message={message ?? undefined} hidden={message === null}>
          {message && t[message]}
        </p>
        {view.run ? <Running view={view} t={t} commands={commands} /> : <Todo view={view} t={t} commands={commands} />}
      </div>
      <All view={view} t={t} />
      <footer class="foot">
        {left > 1 && (
          <Action name="next" run={() => commands.next()} disabled={view.run !== null}>
            {t.next}
          </Action>
        )}
        {view.canReturn && (
          <Action name="back-only" run={() => commands.back(false)}>
            {t.backOnly}
          </Action>
        )}
        <Action name="close" run={() => commands.close()}>
          {t.close}
        </Action>
      </footer>
    </section>
  );
}
