/** Which kind of error an answer is: by the vendor's code first, then by its status, never by its message. */
import * as z from 'zod/mini';
import { type ApiError, type ApiErrorKind, createApiError } from '../domain/api-error';

/** Source: the vendor's list of codes (« Gestion des retours erreurs »). */
const KIND_OF_CODE = new Map<string, ApiErrorKind>([
  ['ERR-INVALID-AUTH-HEADER', 'unauthorised'],
  ['ERR-INVALID-JWT', 'unauthorised'],
  ['ERR-INVALID-USER-JWT', 'unauthorised'],
  ['ERR-INVALID-API-JWT', 'unauthorised'],
  ['ERR-API-TOKEN-NOT-FOUND', 'unauthorised'],
  ['ERR-FIRM-TOKEN-NOT-FOUND', 'unauthorised'],
  ['ERR-FOLDER-NOT-FOUND', 'unauthorised'],
  ['ERR-SECRET-NOT-CONFIGURED', 'unauthorised'],
  ['ERR-SECRET-HEADER-NOT-SET', 'unauthorised'],
  ['ERR-INVALID-SECRET', 'unauthorised'],
  ['TOKENERROR', 'unauthorised'],
  ['TOKEN2', 'unauthorised'],
  ['ERR-THIRD-PARTY-DISCONNECTED', 'forbidden'],
  ['DROIT1', 'forbidden'],
  ['ERR-FORBIDDEN-ROUTE', 'route-missing'],
  ['ERR-MISSING-RULE', 'route-missing'],
  ['ERR-TOO-MANY-REQUEST', 'rate-limited'],
  ['ERR-TOO-MANY-CONCURRENT-REQUEST', 'rate-limited'],
  ['ERR-TOO-MANY-CONCURRENT-REQUESTS', 'rate-limited'],
  ['ERR-API-UNDER-MAINTENANCE', 'unavailable'],
  ['ERR-INTERNAL', 'unavailable'],
]);

const KIND_OF_STATUS: Record<number, ApiErrorKind> = {
  401: 'unauthorised',
  403: 'forbidden',
  404: 'route-missing',
  405: 'route-missing',
  408: 'timeout',
  429: 'rate-limited',
  504: 'timeout',
};

const errorBody = z.object({ error: z.object({ code: z.string().check(z.maxLength(100)) }) });

/** The vendor's code in the body of an error; null when there is none to read. */
export function errorCode(text: string | null): string | null {
  try {
    return errorBody.parse(JSON.parse(text ?? '')).error.code;
  } catch {
    return null;
  }
}

/** The error that a non-2xx answer is. */
export function classify(call: string, status: number, code: string | null, requestId: string | null): ApiError {
  const byStatus = KIND_OF_STATUS[status] ?? (status >= 500 ? 'unavailable' : status >= 400 ? 'refused' : 'redirected');
  return createApiError(call, KIND_OF_CODE.get(code ?? '') ?? byStatus, { code, status, requestId });
}
