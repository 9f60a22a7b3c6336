/** `GET https://api.myunisoft.fr/api/partners/health`: beside the API, without a key, and outside its limit. */
import { type ApiError, createApiError } from '../domain/api-error';
import { fail, ok, type Result } from '../domain/result';
import { isPrivate } from './address';
import type { TransportDeps } from './transport';

const PATH = '/api/partners/health';
const DEADLINE = 10_000;

/** True when the API answers that it is up, false when it answers anything else, an error when it does not answer. */
export async function checkHealth({ connection, fetch, time, signal }: TransportDeps): Promise<Result<boolean, ApiError>> {
  if (!URL.canParse(connection.baseUrl)) return fail(createApiError(`GET ${PATH}`, 'not-configured'));
  const url = new URL(PATH, connection.baseUrl);
  if (!isPrivate(url)) return fail(createApiError(`GET ${PATH}`, 'not-configured'));
  const abort = new AbortController();
  const done = new AbortController();
  void time.sleep(DEADLINE, done.signal).then(() => abort.abort());
  try {
    const response = await fetch(url.href, {
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      signal: signal ? AbortSignal.any([signal, abort.signal]) : abort.signal,
    });
    void response.body?.cancel().catch(() => {});
    return ok(response.ok);
  } catch {
    return fail(createApiError(`GET ${PATH}`, signal?.aborted ? 'cancelled' : abort.signal.aborted ? 'timeout' : 'offline'));
  } finally {
    done.abort();
  }
}
