/** The partner API, one method for each documented call that is used. `PUT /account` replaces a whole account: it is not here. */
import type * as z from 'zod/mini';
import { type ApiError, type ApiErrorKind, createApiError } from '../domain/api-error';
import type { Account } from '../domain/facts';
import { fail, ok, type Result } from '../domain/result';
import * as answers from './answers';
import { checkHealth } from './health';
import { growingWait } from './time';
import { createTransport, type Request, type SendOptions, type TransportDeps } from './transport';

export type ApiResult<T> = Promise<Result<T, ApiError>>;
export type Route = { path: string; method: string };
export type KeyInfo = {
  /** `firm`: the key opens every dossier of the firm. `unknown`: a target that the documentation does not name. */
  level: 'dossier' | 'firm' | 'unknown';
  societyId: number | null;
  activated: boolean;
  routes: Route[];
};
export type Society = { id: number; name: string };
export type Diary = { id: number; code: string; name: string; type: string; closed: boolean };
export type AccountingParameters = { longestNumber: number | null; padsNumbers: boolean | null };
/** An account from an answer that does not say whether it is closed. */
export type SimpleAccount = { id: number; number: string; label: string };
export type AccountPage = { accounts: Account[]; rows: number | null; pages: number | null };
/** What `POST /account` gave back: found or created, it does not say which. `number` may differ from the one asked. */
export type PostedAccount = SimpleAccount & { requestId: string | null };

export interface PartnerApi {
  keyInfo(): ApiResult<KeyInfo>;
  /** The dossier that the key opens; with a firm-level key, the one of `connection.societyId` (else `not-configured`). */
  society(): ApiResult<Society>;
  /** Every 411 account. An account that is not a 411 means that the answer is not the one asked for: `unreadable`. */
  accounts411(): ApiResult<Account[]>;
  /** The account under exactly this number; null when there is none. */
  accountByNumber(number: string): ApiResult<Account | null>;
  accountById(id: number): ApiResult<Account | null>;
  /** Light search by the beginning of a number or label (mode 1). */
  searchAccounts(query: string, limit: number): ApiResult<SimpleAccount[]>;
  /** One page of the whole chart (mode 2), the first being 1. */
  accountsPaged(page: number): ApiResult<AccountPage>;
  /** Each number with its account, or null: few numbers one by one, more than that as the whole 411 list. */
  findAccounts(numbers: readonly string[]): ApiResult<Map<string, Account | null>>;
  diaries(): ApiResult<Diary[]>;
  accountingParameters(): ApiResult<AccountingParameters>;
  /** Finds or creates. Sent once: after a lost answer, look the number up before asking again. */
  createAccount(account: { number: string; label: string }, options?: SendOptions): ApiResult<PostedAccount>;
  /** Whether the API says that it is up. Sends no key. */
  health(): ApiResult<boolean>;
  /** Until when requests wait for the limit, ms since the epoch. */
  waitingUntil(): number | null;
}

/** Up to so many numbers are asked one by one: beyond, one long answer costs less of the limit. */
export const ONE_BY_ONE = 2;
const READ_ATTEMPTS = 4;

const levels: Record<string, KeyInfo['level']> = { api: 'dossier', firm: 'firm' };
const get = (path: string, query: Record<string, string> = {}): Request => ({ method: 'GET', path, query });
const simple = (one: z.infer<typeof answers.simpleAccount>): SimpleAccount => ({
  id: one.account_id,
  number: one.account_number,
  label: one.label ?? '',
});

/** `attempts`: how often a read is tried (1 for an answer at once, as in « Tester la connexion »). */
export function createPartnerApi(deps: TransportDeps & { attempts?: number }): PartnerApi {
  const { connection, time, signal, limiter, attempts = READ_ATTEMPTS } = deps;
  const send = createTransport(deps);

  /** Sends and parses. A read is repeated, with growing waits, for as long as waiting can help. */
  async function ask<S extends z.ZodMiniType, T>(
    request: Request,
    schema: S,
    use: (value: z.output<S>, requestId: string | null) => T | ApiErrorKind,
    options?: SendOptions,
  ): ApiResult<T> {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await send(request, options);
      if (answer.ok) return parse(request, schema, answer.value, use);
      const { retry, kind } = answer.error;
      const hopeless = retry !== 'wait' || kind === 'rate-limited' || kind === 'cancelled';
      if (request.method !== 'GET' || hopeless || attempt >= attempts || signal?.aborted) return answer;
      await time.sleep(growingWait(time, attempt - 1, 1000, 8000), signal);
    }
  }

  const listByPrefix = (prefix: string) =>
    ask(get('/account/v2', { begin_by: prefix }), answers.accountList, (list) =>
      list.every((one) => one.account_number.startsWith(prefix)) ? list.map(answers.toAccount) : 'unreadable',
    );

  const api: PartnerApi = {
    keyInfo: () =>
      ask(get('/key/info', { mode: 'extended' }), answers.extendedKeyInfo, ({ target, isActivated, routes }) => ({
        level: levels[target.type] ?? 'unknown',
        societyId: target.societyId ?? null,
        activated: isActivated,
        routes,
      })),
    society: () =>
      ask(get('/society'), answers.societyAnswer, (answer) => {
        const one =
          'society_array' in answer ? answer.society_array.find((each) => each.society_id === connection.societyId) : answer;
        return one ? { id: one.society_id, name: one.name } : 'not-configured';
      }),
    accounts411: () => listByPrefix('411'),
    async accountByNumber(number) {
      const list = await ask(get('/account/v2', { begin_by: number }), answers.accountList, (all) => all.map(answers.toAccount));
      return list.ok ? ok(list.value.find((account) => account.number === number) ?? null) : list;
    },
    accountById: (id) =>
      ask(get('/account/v2', { account_id: String(id) }), answers.accountList, (list) => {
        const one = list.find((each) => each.account_id === id);
        return one ? answers.toAccount(one) : null;
      }),
    searchAccounts: (q, limit) =>
      ask(get('/account', { mode: '1', q, limit: String(limit) }), answers.simpleAccountList, (list) => list.map(simple)),
    accountsPaged: (page) =>
      ask(get('/account', { mode: '2', page: String(page) }), answers.accountPage, (answer) => ({
        accounts: answer.account_array.map(answers.toAccount),
        rows: answer.rows_number ?? null,
        pages: answer.pages_number ?? null,
      })),
    async findAccounts(numbers) {
      const found = new Map<string, Account | null>(numbers.map((number) => [number, null]));
      if (found.size > ONE_BY_ONE && numbers.every((number) => number.startsWith('411'))) {
        const all = await api.accounts411();
        if (!all.ok) return all;
        for (const account of all.value) if (found.has(account.number)) found.set(account.number, account);
        return ok(found);
      }
      for (const number of found.keys()) {
        const one = await api.accountByNumber(number);
        if (!one.ok) return one;
        found.set(number, one.value);
      }
      return ok(found);
    },
    diaries: () =>
      ask(get('/diary'), answers.diaryList, (list) =>
        list.map((one) => ({
          id: one.diary_id,
          code: one.code,
          name: one.name,
          type: one.diary_type_code,
          closed: one.closed ?? false,
        })),
      ),
    accountingParameters: () =>
      ask(get('/society/accountingParameters'), answers.parametersAnswer, (answer) => ({
        longestNumber: answer.max_car_third_p_account ?? null,
        padsNumbers: answer.auto_complete_account ?? null,
      })),
    createAccount: ({ number, label }, options) =>
      ask(
        { method: 'POST', path: '/account', body: { account_number: number, label } },
        answers.simpleAccount,
        (answer, requestId) => ({ ...simple(answer), requestId }),
        options,
      ),
    health: () => checkHealth(deps),
    waitingUntil: () => limiter.waitingUntil(),
  };
  return api;
}

function parse<S extends z.ZodMiniType, T>(
  request: Request,
  schema: S,
  answer: { json: unknown; requestId: string | null },
  use: (value: z.output<S>, requestId: string | null) => T | ApiErrorKind,
): Result<T, ApiError> {
  const { requestId } = answer;
  const error = (kind: ApiErrorKind) =>
    fail(createApiError(`${request.method} ${request.path}`, kind, { requestId, status: 200 }));
  const parsed = schema.safeParse(answer.json);
  if (!parsed.success) return error('unreadable');
  const value = use(parsed.data, requestId);
  return typeof value === 'string' ? error(value as ApiErrorKind) : ok(value);
}
