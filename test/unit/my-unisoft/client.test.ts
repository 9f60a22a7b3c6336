import { describe, expect, it } from 'vitest';
import { createPartnerApi } from '../../../lib/my-unisoft/client';
import { createLimiter } from '../../../lib/my-unisoft/limiter';
import type { Connection } from '../../../lib/my-unisoft/transport';
import { createVirtualTime } from './virtual-time';

const connection: Connection = { baseUrl: 'https://api.myunisoft.fr/api/v1', token: 'TOKEN', secret: 'SECRET', societyId: null };
type Sent = { url: string; init: RequestInit };

/** An API that answers with these, one after the other; the last one for ever. */
function scene(answersInTurn: (Response | Error | 'hang')[], known: Partial<Connection> = {}, attempts?: number) {
  const time = createVirtualTime();
  const sent: Sent[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const next = answersInTurn[Math.min(sent.push({ url, init }) - 1, answersInTurn.length - 1)];
    if (next === 'hang')
      await new Promise((_, reject) => init.signal?.addEventListener('abort', () => reject(new Error('aborted'))));
    if (next instanceof Error) throw next;
    return (next as Response).clone();
  };
  const limiter = createLimiter({ time });
  const deps = { connection: { ...connection, ...known }, fetch, limiter, time, ...(attempts ? { attempts } : {}) };
  return { api: createPartnerApi(deps), sent, time, fetch, limiter };
}
const account = (number: string, id = 1, closed = false) => ({ account_id: id, account_number: number, label: number, closed });
const problem = (status: number, code: string) =>
  Response.json({ error: { code, message: 'm', details: {} } }, { status, headers: { 'request-id': 'r1' } });
const one = async (answer: Response | Error | 'hang', attempts?: number) => {
  const { api, sent, time } = scene([answer], {}, attempts);
  const result = await time.until(api.accounts411());
  return { error: result.ok ? null : result.error, result, sent, time };
};

describe('what is sent', () => {
  it('carries the key in headers only, follows no redirect, keeps no cookie and no cache (T8)', async () => {
    const { api, sent, time } = scene([Response.json([])], { societyId: 12 });
    await time.until(api.accounts411());
    expect(sent[0]?.url).toBe('https://api.myunisoft.fr/api/v1/account/v2?begin_by=411');
    expect(sent[0]?.init).toMatchObject({
      method: 'GET',
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      headers: { Authorization: 'Bearer TOKEN', 'X-Third-Party-Secret': 'SECRET', 'society-id': '12' },
    });
  });

  it('posts the documented body, once, and says its request-id', async () => {
    const { api, sent, time } = scene([Response.json(account('411NAME', 7), { headers: { 'request-id': 'abc' } })]);
    const posted = await time.until(api.createAccount({ number: '411NAME', label: 'account name' }));
    expect(posted).toEqual({ ok: true, value: { id: 7, number: '411NAME', label: '411NAME', requestId: 'abc' } });
    expect(JSON.parse(String(sent[0]?.init.body))).toEqual({ account_number: '411NAME', label: 'account name' });
    expect(sent).toHaveLength(1);
  });

  it.each(['http://api.myunisoft.fr/api/v1', 'ftp://x/', 'nonsense', ''])('sends nothing to %s', async (baseUrl) => {
    const { api, sent, time } = scene([Response.json([])], { baseUrl });
    expect(await time.until(api.accounts411())).toMatchObject({ ok: false, error: { kind: 'not-configured' } });
    expect(await api.health()).toMatchObject({ ok: false });
    expect(sent).toHaveLength(0);
  });

  it('asks for the health of the API without the key', async () => {
    const { api, sent } = scene([Response.json({})]);
    expect(await api.health()).toEqual({ ok: true, value: true });
    expect(sent[0]?.url).toBe('https://api.myunisoft.fr/api/partners/health');
    expect(sent[0]?.init.headers).toBeUndefined();
  });

  it('is not called cancelled once it left: it may have been acted on', async () => {
    const { time, fetch, limiter } = scene(['hang']);
    const everything = new AbortController();
    const api = createPartnerApi({ connection, fetch, limiter, time, signal: everything.signal });
    const posted = api.createAccount({ number: '411A', label: 'A' });
    await time.until(time.sleep(100));
    everything.abort();
    expect(await time.until(posted)).toMatchObject({ ok: false, error: { kind: 'offline' } });
    expect(await time.until(api.createAccount({ number: '411A', label: 'A' }))).toMatchObject({ error: { kind: 'cancelled' } });
  });

  it('goes on in flight when the wait for a turn is given up', async () => {
    const { time, fetch, limiter } = scene([Response.json(account('411A'))]);
    const waiting = new AbortController();
    const slow = async (url: string, init: RequestInit) => {
      waiting.abort();
      await time.sleep(500);
      return fetch(url, init);
    };
    const api = createPartnerApi({ connection, fetch: slow, limiter, time });
    const posted = api.createAccount({ number: '411A', label: 'A' }, { waitSignal: waiting.signal });
    expect(await time.until(posted)).toMatchObject({ ok: true });
  });

  it('does not send when the intent could not be stored', async () => {
    const { api, sent, time } = scene([Response.json(account('411A'))]);
    const posted = api.createAccount({ number: '411A', label: 'A' }, { beforeSend: async () => false });
    expect(await time.until(posted)).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
    expect(sent).toHaveLength(0);
  });
});

describe('what is answered', () => {
  it.each([
    [400, 'COMPTE32', 'refused', 'after-fix', 'user'],
    [401, 'ERR-API-TOKEN-NOT-FOUND', 'unauthorised', 'after-fix', 'administrator'],
    [403, 'ERR-INVALID-SECRET', 'unauthorised', 'after-fix', 'support'],
    [403, 'DROIT1', 'forbidden', 'after-fix', 'administrator'],
    [403, 'ERR-FORBIDDEN-ROUTE', 'route-missing', 'never', 'support'],
    [404, '', 'route-missing', 'after-fix', 'administrator'],
    [400, 'ERR-API-UNDER-MAINTENANCE', 'unavailable', 'wait', 'support'],
    [503, '', 'unavailable', 'wait', 'support'],
    [504, '', 'timeout', 'wait', 'user'],
  ])('%i %s is %s (F6, F8)', async (status, code, kind, retry, who) => {
    const { error } = await one(problem(status, code), 1);
    expect(error).toMatchObject({ kind, code, status, retry, who, requestId: 'r1', call: 'GET /account/v2' });
    expect(JSON.stringify(error)).not.toMatch(/"(Bearer )?(TOKEN|SECRET)"/);
  });

  it('is tried again with growing waits while waiting can help, and not when it cannot (F5)', async () => {
    const down = await one(problem(502, ''));
    expect(down.sent).toHaveLength(4);
    expect(down.time.steady()).toBeGreaterThan(4000);
    expect((await one(new TypeError('failed'))).error).toMatchObject({ kind: 'offline', status: null });
    expect((await one(problem(401, 'ERR-INVALID-JWT'))).sent).toHaveLength(1);
  });

  it('is given up after 25 seconds, before the worker dies (F5)', async () => {
    const { error, time } = await one('hang', 1);
    expect(error).toMatchObject({ kind: 'timeout' });
    expect(time.steady()).toBe(25_000);
  });

  it('recovers by itself when the next try succeeds', async () => {
    const { api, time } = scene([problem(500, 'ERR-INTERNAL'), Response.json([account('411A')])]);
    expect(await time.until(api.accounts411())).toMatchObject({ ok: true, value: [{ number: '411A' }] });
  });

  it('never follows a redirect (T8)', async () => {
    const { error, sent } = await one(new Response(null, { status: 302, headers: { location: 'https://evil.example/' } }));
    expect(error).toMatchObject({ kind: 'redirected', retry: 'never' });
    expect(sent).toHaveLength(1);
  });
});

describe('an answer that is not whole is not a chart (F7)', () => {
  const long = JSON.stringify([account('411A')]);
  it.each([
    ['a page', new Response('<html>', { status: 200 })],
    ['nothing', new Response('', { status: 200 })],
    ['cut JSON', new Response(long.slice(0, -5), { status: 200 })],
    ['shorter than announced', new Response('[]', { headers: { 'content-length': '900' } })],
    ['another shape', Response.json({ rows: [] })],
    ['an account without a number', Response.json([{ account_id: 1, label: 'x' }])],
    ['accounts that were not asked for', Response.json([account('401X')])],
    ['announced as 50 MB', new Response('[]', { headers: { 'content-length': String(50 * 1024 * 1024) } })],
    ['50 MB long', new Response(endless(50))],
    ['broken in the middle', new Response(endless(1, new TypeError('reset')))],
  ])('%s is unreadable', async (_, answer) => {
    expect((await one(answer, 1)).error).toMatchObject({ kind: 'unreadable', call: 'GET /account/v2' });
  });

  it('stops reading at 20 MB', async () => {
    let read = 0;
    const counted = new ReadableStream({
      pull(c) {
        read += 1;
        c.enqueue(new Uint8Array(1024 * 1024).fill(32));
      },
    });
    await one(new Response(counted), 1);
    expect(read).toBeLessThan(30);
  });

  function endless(megabytes: number, end?: Error) {
    let left = megabytes;
    return new ReadableStream({
      pull: (c) => {
        if (left-- > 0) c.enqueue(new Uint8Array(1024 * 1024).fill(32));
        else if (end) c.error(end);
        else c.close();
      },
    });
  }
});

describe('looking accounts up', () => {
  it('takes the number to the letter, not its prefix', async () => {
    const { api, time } = scene([Response.json([account('411ABC000', 1), account('411abc', 2), account('411ABC', 3)])]);
    expect(await time.until(api.accountByNumber('411ABC'))).toMatchObject({ ok: true, value: { id: 3 } });
    expect(await time.until(api.accountByNumber('411AB'))).toEqual({ ok: true, value: null });
  });

  it('asks few numbers one by one, many as the whole list', async () => {
    const few = scene([Response.json([account('411A')])]);
    const found = await few.time.until(few.api.findAccounts(['411A', '411B']));
    expect(found.ok && [...found.value].map(([number, there]) => [number, there?.number])).toEqual([
      ['411A', '411A'],
      ['411B', undefined],
    ]);
    expect(few.sent).toHaveLength(2);
    const many = scene([Response.json([account('411A')])]);
    await many.time.until(many.api.findAccounts(['411A', '411B', '411C']));
    expect(many.sent.map(({ url }) => url)).toEqual(['https://api.myunisoft.fr/api/v1/account/v2?begin_by=411']);
  });

  it('takes the dossier of the society-id among those of a firm-level key', async () => {
    const firm = Response.json({
      society_array: [
        { society_id: 9, name: 'A' },
        { society_id: 12, name: 'B' },
      ],
    });
    expect(await scene([firm], { societyId: 12 }).api.society()).toEqual({ ok: true, value: { id: 12, name: 'B' } });
    expect(await scene([firm]).api.society()).toMatchObject({ ok: false, error: { kind: 'not-configured' } });
  });

  it('clips a dossier’s name to what can be stored', async () => {
    const society = await scene([Response.json({ society_id: 1, name: 'x'.repeat(5000) })]).api.society();
    expect(society.ok && society.value.name.length).toBe(300);
  });

  it('reads the rest of what is documented', async () => {
    const parameters = Response.json({ max_car_third_p_account: 10, auto_complete_account: true });
    expect(await scene([parameters]).api.accountingParameters()).toEqual({
      ok: true,
      value: { longestNumber: 10, padsNumbers: true },
    });
    const key = Response.json({
      target: { type: 'firm' },
      isActivated: false,
      routes: [{ path: '/api/v1/account', method: 'post' }],
    });
    expect(await scene([key]).api.keyInfo()).toMatchObject({
      ok: true,
      value: { level: 'firm', activated: false, societyId: null },
    });
    const page = Response.json({ rows_number: 3, pages_number: 2, account_array: [account('411A')] });
    expect(await scene([page]).api.accountsPaged({ limit: 1, offset: 0 })).toMatchObject({
      ok: true,
      value: { rows: 3, pages: 2 },
    });
    const byId = scene([Response.json([account('411A', 8268)])]);
    expect(await byId.api.accountById(8268)).toMatchObject({ ok: true, value: { number: '411A' } });
    expect(await byId.time.until(byId.api.searchAccounts('411', 5))).toMatchObject({ ok: true, value: [{ id: 8268 }] });
    const diary = Response.json([{ diary_id: 1, code: '02', name: 'VENTES', diary_type_code: 'VTE' }]);
    expect(await scene([diary]).api.diaries()).toMatchObject({ ok: true, value: [{ code: '02', closed: false }] });
  });
});
