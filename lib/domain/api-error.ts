/** What My Unisoft's partner API answers when it does not do what was asked, as a value. Its sentences are in the catalogue. */
import * as z from 'zod/mini';

/**
 * - `refused`: the API understood and said no (COMPTE6, COMPTE7, COMPTE32, any other 4xx);
 * - `unauthorised`: token or secret not accepted; `forbidden`: accepted, without the right; `route-missing`: not among the key's routes;
 * - `rate-limited`: refused for its number, so certainly not acted on;
 * - `unavailable` (5xx, maintenance), `timeout`, `offline` (no answer at all): whether a write was acted on is not known;
 * - `redirected`: the address answers by another address, which is never followed;
 * - `unreadable`: not JSON, not the documented shape, too large, or cut short;
 * - `not-configured`: no usable address, or a firm-level key without its dossier;
 * - `cancelled`: nothing was sent, because the caller stopped while it waited for its turn.
 */
export const API_ERROR_KINDS = [
  'refused',
  'unauthorised',
  'forbidden',
  'route-missing',
  'rate-limited',
  'unavailable',
  'timeout',
  'offline',
  'redirected',
  'unreadable',
  'not-configured',
  'cancelled',
] as const;
export type ApiErrorKind = (typeof API_ERROR_KINDS)[number];

export const apiError = z.object({
  /** Method and path, without the query: never the key, never a client's name. */
  call: z.string().check(z.maxLength(200)),
  kind: z.enum(API_ERROR_KINDS),
  /** The vendor's own code, such as `COMPTE32`. */
  code: z.nullable(z.string().check(z.maxLength(100))),
  /** HTTP status; null when there was no answer. */
  status: z.nullable(z.int()),
  /** The `request-id` header, which the vendor's support asks for. */
  requestId: z.nullable(z.string().check(z.maxLength(200))),
  /** Can the same request help later: by waiting, after somebody fixed the cause, or never. */
  retry: z.enum(['wait', 'after-fix', 'never']),
  who: z.enum(['user', 'administrator', 'support']),
});
export type ApiError = z.infer<typeof apiError>;

type Remedy = Pick<ApiError, 'retry' | 'who'>;

const REMEDIES: Record<ApiErrorKind, Remedy> = {
  refused: { retry: 'after-fix', who: 'user' },
  unauthorised: { retry: 'after-fix', who: 'administrator' },
  forbidden: { retry: 'after-fix', who: 'administrator' },
  'route-missing': { retry: 'after-fix', who: 'administrator' },
  'rate-limited': { retry: 'wait', who: 'user' },
  unavailable: { retry: 'wait', who: 'support' },
  timeout: { retry: 'wait', who: 'user' },
  offline: { retry: 'wait', who: 'user' },
  redirected: { retry: 'never', who: 'administrator' },
  unreadable: { retry: 'never', who: 'support' },
  'not-configured': { retry: 'after-fix', who: 'administrator' },
  cancelled: { retry: 'wait', who: 'user' },
};

/** Codes whose remedy is not that of their kind (source: the vendor's list of codes). */
const BY_CODE = new Map<string, Remedy>([
  ['ERR-INVALID-SECRET', { retry: 'after-fix', who: 'support' }],
  ['ERR-FORBIDDEN-ROUTE', { retry: 'never', who: 'support' }],
  ['ERR-THIRD-PARTY-DISCONNECTED', { retry: 'never', who: 'support' }],
]);

/** Builds an error with the remedy of its code, or else of its kind; `known` overrides anything. */
export const createApiError = (
  call: string,
  kind: ApiErrorKind,
  known: Partial<Omit<ApiError, 'call' | 'kind'>> = {},
): ApiError => ({
  call,
  kind,
  code: null,
  status: null,
  requestId: null,
  ...(BY_CODE.get(known.code ?? '') ?? REMEDIES[kind]),
  ...known,
});
