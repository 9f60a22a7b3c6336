/** The partner API as a function: its chart, its limit, its clock, and whatever goes wrong with it. */
import type { VirtualTime } from './virtual-time';

export type FakeAccount = { id: number; number: string; label: string; closed: boolean };
export type Call = { method: string; path: string; number: string | null; at: number; status: number | null };
/** `lost-before`: never arrives; `lost-after`: acted on, its answer lost; `hang-after`: acted on, never answered. */
export type Fault = 'lost-before' | 'lost-after' | 'hang-after' | Response | null;
/** How the server's window moves: from its first request, on the clock's tens of seconds, or always the last ten seconds. */
export type WindowKind = 'first-request' | 'clock' | 'sliding';

export const refusal = (status: number, code: string): Response =>
  Response.json({ error: { code, message: 'x', details: '' } }, { status, headers: { 'request-id': 'req-error' } });

export function createFakeApi(time: VirtualTime) {
  const api = {
    accounts: [] as FakeAccount[],
    calls: [] as Call[],
    created: [] as string[],
    society: { society_id: 3, name: 'MY UNISOFT' },
    latency: 100,
    total: 20,
    window: 'first-request' as WindowKind,
    headers: true,
    date: true,
    /** Server's clock minus ours at the start, ms. */
    offset: 3_600_123,
    /** How many requests of every window others use, at its beginning. */
    others: 0,
    maxAtOnce: 10,
    /** What My Unisoft makes of a number that it creates. */
    rename: (number: string) => number,
    rule: (_number: string): Response | null => null,
    fault: (_call: Call, _index: number): Fault => null,
    add(number: string, label = number, closed = false) {
      api.accounts.push({ id: 1000 + api.accounts.length, number, label, closed });
    },
    posts: () => api.calls.filter((call) => call.method === 'POST'),
    fetch,
  };
  let windowStart = Number.NEGATIVE_INFINITY;
  let used = 0;
  let recent: number[] = [];
  let open = 0;
  const origin = Date.UTC(2026, 0, 5, 8);
  const serverNow = () => origin + time.steady() + api.offset;

  function quota(): { allowed: boolean; headers: Record<string, string> } {
    const now = serverNow();
    let reset: number;
    if (api.window === 'sliding') {
      recent = recent.filter((at) => at > now - 10_000);
      used = recent.length + api.others;
      reset = (recent[0] ?? now) + 10_000;
    } else {
      const start = api.window === 'clock' ? Math.floor(now / 10_000) * 10_000 : now >= windowStart + 10_000 ? now : windowStart;
      if (start !== windowStart) [windowStart, used] = [start, api.others];
      reset = windowStart + 10_000;
    }
    const allowed = used < api.total;
    if (allowed) {
      used += 1;
      recent.push(now);
    }
    const date = api.date ? { Date: new Date(now).toUTCString() } : null;
    const limit = {
      'X-Rate-Limit-Remaining': String(Math.max(0, api.total - used)),
      'X-Rate-Limit-Reset': (reset / 1000).toFixed(6),
      'X-Rate-Limit-Total': String(api.total),
    };
    return { allowed, headers: { 'request-id': `req-${api.calls.length}`, ...date, ...(api.headers ? limit : null) } };
  }

  const asRow = ({ id, number, label, closed }: FakeAccount) => ({ account_id: id, account_number: number, label, closed });

  function answer(method: string, url: URL, body: { account_number: string; label: string } | null): unknown {
    if (url.pathname.endsWith('/society')) return api.society;
    if (method === 'POST' && body) {
      const number = api.rename(body.account_number);
      let account = api.accounts.find((each) => each.number === number);
      if (!account) {
        api.add(number, body.label);
        api.created.push(number);
        account = api.accounts.at(-1);
      }
      return account && asRow(account);
    }
    const prefix = url.searchParams.get('begin_by') ?? '';
    return api.accounts.filter((account) => account.number.startsWith(prefix)).map(asRow);
  }

  async function fetch(address: string, init: RequestInit): Promise<Response> {
    const url = new URL(address);
    const body = init.body ? JSON.parse(String(init.body)) : null;
    const call: Call = {
      method: init.method ?? 'GET',
      path: url.pathname.replace('/api/v1', ''),
      number: body?.account_number ?? url.searchParams.get('begin_by'),
      at: time.steady(),
      status: null,
    };
    const index = api.calls.push(call) - 1;
    const lost = () => Promise.reject(new TypeError('fetch failed'));
    open += 1;
    try {
      await time.sleep(api.latency / 2, init.signal ?? undefined);
      const fault = api.fault(call, index);
      if (fault === 'lost-before') return await lost();
      if (open > api.maxAtOnce) {
        call.status = 429;
        return refusal(429, 'ERR-TOO-MANY-CONCURRENT-REQUESTS');
      }
      if (fault instanceof Response) {
        call.status = fault.status;
        return fault;
      }
      const { allowed, headers } = quota();
      const ruled = allowed && body ? api.rule(body.account_number) : null;
      const response = !allowed
        ? Response.json({ error: { code: 'ERR-TOO-MANY-REQUEST', message: 'x', details: '' } }, { status: 429, headers })
        : (ruled ?? Response.json(answer(call.method, url, body), { headers }));
      call.status = response.status;
      if (fault === 'hang-after')
        await new Promise((_, reject) => init.signal?.addEventListener('abort', () => reject(new Error('aborted'))));
      await time.sleep(api.latency / 2, init.signal ?? undefined);
      if (init.signal?.aborted || fault === 'lost-after') return await lost();
      return response;
    } finally {
      open -= 1;
    }
  }
  return api;
}
