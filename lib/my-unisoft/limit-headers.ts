/** The headers by which the server tells its limit. */
export type LimitHeaders = {
  /** Requests that a window allows. */
  total: number | null;
  /** Requests left in this window. */
  remaining: number | null;
  /** When the window ends, ms since the epoch by the server's clock. */
  reset: number | null;
  /** The server's clock when it answered, ms since the epoch, cut to the second. */
  date: number | null;
};

const finite = (value: number, least: number): number | null => (Number.isFinite(value) && value >= least ? value : null);
const read = (headers: Headers, name: string, least: number): number | null => {
  const text = headers.get(name)?.trim();
  return text ? finite(Number(text), least) : null;
};

/** Reads `X-Rate-Limit-*` (seconds with decimals become ms) and `Date`; what is absent or senseless is null. */
export function readLimitHeaders(headers: Headers): LimitHeaders {
  const reset = read(headers, 'x-rate-limit-reset', 1);
  return {
    total: read(headers, 'x-rate-limit-total', 1),
    remaining: read(headers, 'x-rate-limit-remaining', 0),
    reset: reset === null ? null : reset * 1000,
    date: finite(Date.parse(headers.get('date') ?? ''), 0),
  };
}
