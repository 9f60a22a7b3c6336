/** The partner API, one method for each documented call that is used. `PUT /account` replaces a whole account: it is not here. */
import type * as z from 'zod/mini';
import { CLIENT_CLASS } from '../domain/account-number';
import { type Account, LIMITS } from '../domain/facts';
import { fail, ok } from '../domain/result';
import * as answers from './answers';
import { createAsk } from './ask';
import { checkHealth } from './health';
import type { KeyInfo, PartnerApi, SimpleAccount } from './partner-api';
import type { Request, TransportDeps } from './transport';

/** Up to so many numbers are asked one by one: beyond, one long answer costs less of the limit. */
const ONE_BY_ONE = 2;

const LEVELS = new Map<string, KeyInfo['level']>([
  ['api', 'dossier'],
  ['firm', 'firm'],
]);
const get = (path: string, query: Record<string, string> = {}): Request => ({ method: 'GET', path, query });
const simple = (one: z.infer<typeof answers.simpleAccount>): SimpleAccount => ({
  id: one.account_id,
  number: one.account_number,
  label: one.label ?? '',
});

/** `attempts`: how often a read is tried (1 for an answer at once, as in « Tester la connexion »). */
export function createPartnerApi(deps: TransportDeps & { attempts?: number }): PartnerApi {
  const { connection, limiter } = deps;
  const ask = createAsk(deps);
  const isOurs = (one: { society_id: number }) => one.society_id === connection.societyId;

  const api: PartnerApi = {
    keyInfo: () =>
      ask(get('/key/info', { mode: 'extended' }), answers.extendedKeyInfo, ({ target, isActivated, routes }) =>
        ok({ level: LEVELS.get(target.type) ?? 'unknown', societyId: target.societyId ?? null, activated: isActivated, routes }),
      ),
    society: (options) =>
      ask(
        get('/society'),
        answers.societyAnswer,
        (answer) => {
          const one = 'society_array' in answer ? answer.society_array.find(isOurs) : answer;
          return one ? ok({ id: one.society_id, name: one.name.slice(0, LIMITS.name) }) : fail('not-configured');
        },
        options,
      ),
    accounts411: (options) =>
      ask(
        get('/account/v2', { begin_by: CLIENT_CLASS }),
        answers.accountList,
        (list) => {
          const clients = list.filter((one) => one.account_number.startsWith(CLIENT_CLASS));
          // Others beside them are merely left out; nothing but others is not the answer to what was asked.
          return clients.length > 0 || list.length === 0 ? ok(clients.map(answers.toAccount)) : fail('unreadable');
        },
        options,
      ),
    accountByNumber: (number, options) =>
      ask(
        get('/account/v2', { begin_by: number }),
        answers.accountList,
        (list) => {
          const one = list.find((each) => each.account_number === number);
          return ok(one ? answers.toAccount(one) : null);
        },
        options,
      ),
    accountById: (id) =>
      ask(get('/account/v2', { account_id: String(id) }), answers.accountList, (list) => {
        const one = list.find((each) => each.account_id === id);
        return ok(one ? answers.toAccount(one) : null);
      }),
    searchAccounts: (q, limit) =>
      ask(get('/account', { mode: '1', q, limit: String(limit) }), answers.simpleAccountList, (list) => ok(list.map(simple))),
    accountsPaged: ({ limit, offset }) =>
      ask(
        get('/account', { mode: '2', limit: String(limit), offset: String(offset) }),
        answers.accountPage,
        ({ account_array, rows_number = null, pages_number = null }) =>
          ok({ accounts: account_array.map(answers.toAccount), rows: rows_number, pages: pages_number }),
      ),
    async findAccounts(numbers, options) {
      const found = new Map<string, Account | null>(numbers.map((number) => [number, null]));
      if (found.size > ONE_BY_ONE && numbers.every((number) => number.startsWith(CLIENT_CLASS))) {
        const all = await api.accounts411(options);
        if (!all.ok) return all;
        for (const account of all.value) if (found.has(account.number)) found.set(account.number, account);
        return ok(found);
      }
      for (const number of found.keys()) {
        const one = await api.accountByNumber(number, options);
        if (!one.ok) return one;
        found.set(number, one.value);
      }
      return ok(found);
    },
    diaries: () =>
      ask(get('/diary'), answers.diaryList, (list) =>
        ok(
          list.map((one) => ({
            id: one.diary_id,
            code: one.code,
            name: one.name,
            type: one.diary_type_code,
            closed: one.closed ?? false,
          })),
        ),
      ),
    accountingParameters: () =>
      ask(get('/society/accountingParameters'), answers.parametersAnswer, (answer) =>
        ok({ longestNumber: answer.max_car_third_p_account ?? null, padsNumbers: answer.auto_complete_account ?? null }),
      ),
    createAccount: ({ number, label }, options) =>
      ask(
        { method: 'POST', path: '/account', body: { account_number: number, label } },
        answers.simpleAccount,
        (answer, requestId) => ok({ ...simple(answer), requestId }),
        options,
      ),
    health: () => checkHealth(deps),
    waitingUntil: () => limiter.waitingUntil(),
  };
  return api;
}
