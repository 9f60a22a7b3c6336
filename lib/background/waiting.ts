/** Accounts handed to the assistant in My Unisoft's Plan Comptable, and what is seen of them there. */
import { browser } from 'wxt/browser';
import type { DiagnosedClient } from '../domain/diagnosis';
import type { Account, Lookup } from '../domain/facts';
import type { Payload, WaitingAccounts } from '../platform/messages';
import { forgottenChart } from './chart';
import { appendHistory } from './history';
import { chartAddress, siteItem, type Waiting, waitingItem } from './items';
import { currentLanguage } from './language';
import { publish, statusOf } from './publish';
import { recordItem } from './repair-items';

/** The one public way into My Unisoft's application (since August 2025). */
const APPLICATION = 'https://app.prodcomptable.myunisoft.fr/';

/** Those whose account the Plan Comptable can tell about: a number that was read, and a doubt or an absence. */
function chosen(
  clients: readonly DiagnosedClient[],
  suspects: readonly string[],
  keys: readonly string[] | null,
): DiagnosedClient[] {
  const inQuestion = keys ?? suspects;
  const wanted = inQuestion.length > 0 ? clients.filter((client) => inQuestion.includes(client.key)) : clients;
  return wanted.filter(
    (client) =>
      client.generatedCode !== null && (keys !== null || client.outcome === 'blocked' || client.outcome === 'to-verify'),
  );
}

/** Hands the accounts over and opens the Plan Comptable. */
export async function openChart(origin: string, keys: string[] | null): Promise<void> {
  const status = await statusOf(origin);
  const suspects = status?.culprits.suspects.map((suspect) => suspect.key) ?? [];
  const clients = chosen(status?.clients ?? [], suspects, keys);
  const accounts: Waiting['accounts'] = clients.map(({ key, name, generatedCode, evidence }) => ({
    key,
    number: generatedCode ?? '',
    name,
    state: evidence === 'absent' || evidence === 'same-name' ? 'to-create' : 'to-check',
  }));
  const record = await recordItem(origin).get();
  if (accounts.length === 0 && keys !== null && record?.generatedCode) {
    accounts.push({ key: keys[0] ?? '', number: record.generatedCode, name: record.name ?? '', state: 'to-check' });
  }
  await waitingItem.set(accounts.length > 0 ? { origin, accounts } : null);
  await openTab((await chartAddress.get()) ?? APPLICATION);
  await tellChartPages();
}

/** Goes to a tab that is there already, or opens one. */
export async function openTab(url: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: `${new URL(url).protocol}//${new URL(url).hostname}/*` });
  const open = tabs.find((tab) => tab.url?.split('#')[0] === url.split('#')[0]);
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

export async function waitingFor(): Promise<WaitingAccounts | null> {
  const waiting = await waitingItem.get();
  if (waiting === null || waiting.accounts.length === 0) return null;
  const { facts, lookups } = await siteItem(waiting.origin).get();
  const closed = new Set(lookups.flatMap(({ number, found }) => (found?.closed ? [number] : [])));
  const accounts = waiting.accounts.map((account) => ({ ...account, closed: closed.has(account.number) }));
  return { ...waiting, accounts, language: await currentLanguage(), dossier: facts?.dossier ?? null, canReturn: facts !== null };
}

async function tellChartPages(): Promise<void> {
  const push = { push: 'waiting', waiting: await waitingFor() } as const;
  const tabs = await browser.tabs.query({ url: browser.runtime.getManifest().host_permissions ?? [] });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : browser.tabs.sendMessage(id, push).catch(() => null))));
}

/** What a Plan Comptable page said of one number, if anything: a row, or the page's own search that found none. */
function lookupOf(number: string, seen: Payload<'chart-seen'>, rows: ReadonlyMap<string, Account>, at: number): Lookup[] {
  const found = rows.get(number);
  if (found) return [{ number, found, at }];
  return seen.absent.includes(number) ? [{ number, found: null, at }] : [];
}

const stateAfter = (lookup: Lookup | undefined, before: Waiting['accounts'][number]['state']) =>
  lookup === undefined ? before : lookup.found === null ? 'to-create' : lookup.found.closed ? 'to-check' : 'done';

/** Takes in what a Plan Comptable page shows; answers with what is still waiting. */
export async function takeChartSeen(pageOrigin: string, seen: Payload<'chart-seen'>): Promise<WaitingAccounts | null> {
  if (URL.canParse(seen.url) && new URL(seen.url).origin === pageOrigin) await chartAddress.set(seen.url);
  const waiting = await waitingItem.get();
  if (waiting === null) return null;
  const at = Date.now();
  const rows = new Map(seen.rows.map((row) => [row.number, row]));
  const { facts } = await siteItem(waiting.origin).get();
  const numbers = new Set([
    ...waiting.accounts.map((account) => account.number),
    ...(facts?.clients ?? []).flatMap((client) =>
      client.state !== 'matched' && client.generatedCode ? [client.generatedCode] : [],
    ),
  ]);
  const lookups = [...numbers].flatMap((number) => lookupOf(number, seen, rows, at));
  if (lookups.length === 0) return waitingFor();
  const byNumber = new Map(lookups.map((lookup) => [lookup.number, lookup]));
  const created = waiting.accounts.filter((account) => account.state === 'to-create' && byNumber.get(account.number)?.found);
  await waitingItem.update(
    (value) =>
      value && {
        ...value,
        accounts: value.accounts.map((account) => ({
          ...account,
          state: stateAfter(byNumber.get(account.number), account.state),
        })),
      },
  );
  await siteItem(waiting.origin).update((record) => ({
    ...record,
    lookups: [...record.lookups.filter((lookup) => !byNumber.has(lookup.number)), ...lookups],
  }));
  await appendHistory(
    created.map(({ number, name }) => ({
      at,
      kind: 'account',
      origin: waiting.origin,
      number,
      name,
      command: 'by-hand',
      result: 'created',
      requestId: null,
    })),
  );
  // With a key too: what was read before no longer holds.
  if (created.length > 0) await forgottenChart();
  await publish(waiting.origin);
  // Another tab may show the same list.
  await tellChartPages();
  return waitingFor();
}

/** « Ne plus afficher », or back in Dayboard: nothing waits any more. */
export const stopWaiting = async (): Promise<void> => {
  await waitingItem.set(null);
  await tellChartPages();
};
