/** What each kind of error means for a write, and for the run. */
import type { ApiErrorKind } from '../domain/api-error';
import type { PauseReason } from '../domain/repair';

/** Why the run pauses when such an error ends it. */
export const PAUSE_FOR: Record<ApiErrorKind, PauseReason> = {
  refused: 'unavailable',
  unauthorised: 'unauthorised',
  forbidden: 'forbidden',
  'route-missing': 'route-missing',
  'rate-limited': 'unavailable',
  unavailable: 'unavailable',
  timeout: 'unavailable',
  offline: 'offline',
  redirected: 'unavailable',
  unreadable: 'unavailable',
  'not-configured': 'unauthorised',
  cancelled: 'stopped',
};

/**
 * - `line-failed`: this account was refused; the others go on;
 * - `not-done`: certainly not acted on, and nor would the next one be: stop;
 * - `unknown`: it may have been acted on: look the number up before anything else.
 */
export const AFTER_WRITE: Record<ApiErrorKind, 'line-failed' | 'not-done' | 'unknown'> = {
  refused: 'line-failed',
  unauthorised: 'not-done',
  forbidden: 'not-done',
  'route-missing': 'not-done',
  'rate-limited': 'not-done',
  'not-configured': 'not-done',
  cancelled: 'not-done',
  unavailable: 'unknown',
  timeout: 'unknown',
  offline: 'unknown',
  redirected: 'unknown',
  unreadable: 'unknown',
};
