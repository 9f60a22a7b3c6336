/** One request to the partner API: its turn, its deadline, its headers, its body read whole; a failure is a value. */
import { type ApiError, type ApiErrorKind, createApiError } from '../domain/api-error';
import { fail, ok, type Result } from '../domain/result';
import { isPrivate } from './address';
import { classify, errorCode } from './classify';
import type { Limiter } from './limiter';
import { type Body, readBody } from './read-body';
import type { Time } from './time';

/** A worker dies when a request has no answer for 30 s. */
export const DEADLINE = 25_000;
/** A request refused for its number was not acted on: it is sent again, but not for ever. */
const REFUSALS = 12;

/** The firm's connection. The token and the secret go into headers, and nowhere else. */
export type Connection = { baseUrl: string; token: string; secret: string; societyId: number | null };

export type Request = {
  method: 'GET' | 'POST';
  /** Below the base address, such as `/account/v2`. */
  path: string;
  query?: Record<string, string>;
  body?: unknown;
};

export type SendOptions = {
  /** Ends the wait for a turn, with a `cancelled` error. A request in flight is not touched. */
  waitSignal?: AbortSignal | undefined;
  /** Awaited when the turn has come, just before sending: to store an intent. False: do not send (`cancelled`). */
  beforeSend?: (() => Promise<boolean>) | undefined;
};

type Answer = { json: unknown; requestId: string | null };
export type Send = (request: Request, options?: SendOptions) => Promise<Result<Answer, ApiError>>;

export type TransportDeps = {
  connection: Connection;
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  limiter: Limiter;
  time: Time;
  /** Aborts everything, requests in flight included. */
  signal?: AbortSignal | undefined;
};

/** Sends one request, and again while it is refused for its number (429). Everything else is the caller's to repeat. */
export function createTransport({ connection, fetch, limiter, time, signal }: TransportDeps): Send {
  const headers = {
    Accept: 'application/json',
    Authorization: `Bearer ${connection.token}`,
    'X-Third-Party-Secret': connection.secret,
    ...(connection.societyId === null ? {} : { 'society-id': String(connection.societyId) }),
  };

  /** Resolves to an error when no whole answer came in time. */
  const exchange = async (url: URL, request: Request): Promise<{ response: Response; body: Body } | 'timeout' | 'offline'> => {
    const abort = new AbortController();
    const done = new AbortController();
    const stop = () => abort.abort();
    let late = false;
    void time.sleep(DEADLINE, done.signal).then(() => {
      late = !done.signal.aborted;
      if (late) abort.abort();
    });
    signal?.addEventListener('abort', stop);
    try {
      const response = await fetch(url.href, {
        method: request.method,
        headers: request.body === undefined ? headers : { ...headers, 'Content-Type': 'application/json' },
        ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
        // Never followed: the key would go along.
        redirect: 'manual',
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        signal: abort.signal,
      });
      const body = await readBody(response);
      return late ? 'timeout' : { response, body };
    } catch {
      // Aborted from outside too: it may have been acted on, so it is no `cancelled`.
      return late ? 'timeout' : 'offline';
    } finally {
      done.abort();
      signal?.removeEventListener('abort', stop);
    }
  };

  return async (request, { waitSignal, beforeSend } = {}) => {
    const call = `${request.method} ${request.path}`;
    const error = (kind: ApiErrorKind) => fail(createApiError(call, kind));
    const address = connection.baseUrl + request.path;
    if (connection.token === '' || !URL.canParse(address) || !isPrivate(new URL(address))) return error('not-configured');
    const url = new URL(address);
    for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.set(name, value);
    const waiting = AbortSignal.any([signal, waitSignal].filter((one) => one !== undefined));

    for (let refused = 0; ; refused += 1) {
      const turn = await limiter.enter(call, waiting);
      if (!turn) return error('cancelled');
      if (beforeSend && !(await beforeSend())) {
        turn.answered(null);
        return error('cancelled');
      }
      const got = await exchange(url, request);
      if (typeof got === 'string') {
        turn.answered(null);
        return error(got);
      }
      const { response, body } = got;
      const code = response.ok ? null : errorCode(body.kind === 'whole' ? body.text : null);
      const result = read(call, response, body, code);
      const tooMany = !result.ok && result.error.kind === 'rate-limited';
      turn.answered(response.headers, tooMany ? (code?.includes('CONCURRENT') ? 'too-many-at-once' : 'too-many') : undefined);
      if (!tooMany || refused >= REFUSALS) return result;
    }
  };
}

function read(call: string, response: Response, body: Body, code: string | null): Result<Answer, ApiError> {
  const { status, headers } = response;
  const requestId = headers.get('request-id')?.slice(0, 200) ?? null;
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400))
    return fail(createApiError(call, 'redirected', { requestId }));
  if (!response.ok) return fail(classify(call, status, code, requestId));
  const unreadable = (retry: ApiError['retry']) => fail(createApiError(call, 'unreadable', { status, requestId, retry }));
  if (body.kind === 'too-large') return unreadable('never');
  if (body.kind === 'cut-short') return unreadable('wait');
  try {
    return ok({ json: JSON.parse(body.text), requestId });
  } catch {
    return unreadable('wait');
  }
}
