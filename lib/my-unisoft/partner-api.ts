/** What the partner API is to the rest of the product: its calls, and what they give. */
import type { ApiError } from '../domain/api-error';
import type { Account } from '../domain/facts';
import type { Result } from '../domain/result';
import type { SendOptions } from './transport';

type ApiResult<T> = Promise<Result<T, ApiError>>;
export type Route = { path: string; method: string };
export type KeyInfo = {
  /** `firm`: the key opens every dossier of the firm. `unknown`: a target that the documentation does not name. */
  level: 'dossier' | 'firm' | 'unknown';
  societyId: number | null;
  activated: boolean;
  routes: Route[];
};
type Society = { id: number; name: string };
type Diary = { id: number; code: string; name: string; type: string; closed: boolean };
type AccountingParameters = { longestNumber: number | null; padsNumbers: boolean | null };
/** An account from an answer that does not say whether it is closed. */
export type SimpleAccount = { id: number; number: string; label: string };
/** How a read waits: see `SendOptions`. */
type ReadOptions = Pick<SendOptions, 'waitSignal'>;
type AccountPage = { accounts: Account[]; rows: number | null; pages: number | null };
/** What `POST /account` gave back: found or created, it does not say which. `number` may differ from the one asked. */
type PostedAccount = SimpleAccount & { requestId: string | null };

export interface PartnerApi {
  keyInfo(): ApiResult<KeyInfo>;
  /** The dossier that the key opens; with a firm-level key, the one of `connection.societyId` (else `not-configured`). */
  society(options?: ReadOptions): ApiResult<Society>;
  /** Every 411 account. An answer with nothing but others is not the one asked for: `unreadable`. */
  accounts411(options?: ReadOptions): ApiResult<Account[]>;
  /** The account under exactly this number; null when there is none. */
  accountByNumber(number: string, options?: ReadOptions): ApiResult<Account | null>;
  accountById(id: number): ApiResult<Account | null>;
  /** Light search by the beginning of a number or label (mode 1). */
  searchAccounts(query: string, limit: number): ApiResult<SimpleAccount[]>;
  /** Rows of the whole chart (mode 2). The names of `limit` and `offset` are those of the vendor's other lists: not documented here. */
  accountsPaged(rows: { limit: number; offset: number }): ApiResult<AccountPage>;
  /** Each number with its account, or null: few numbers one by one, more than that as the whole 411 list. */
  findAccounts(numbers: readonly string[], options?: ReadOptions): ApiResult<Map<string, Account | null>>;
  diaries(): ApiResult<Diary[]>;
  accountingParameters(): ApiResult<AccountingParameters>;
  /** Finds or creates. Sent once: after a lost answer, look the number up before asking again. */
  createAccount(account: { number: string; label: string }, options?: SendOptions): ApiResult<PostedAccount>;
  /** Whether the API says that it is up. Sends no key. */
  health(): ApiResult<boolean>;
  /** Until when requests wait for the limit, ms since the epoch. */
  waitingUntil(): number | null;
}
