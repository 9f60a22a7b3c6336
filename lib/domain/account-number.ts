/** Rules on the number of a client's account (class 411). A number is read, never computed: nothing here makes one. */

/** Longest number that My Unisoft takes (COMPTE7). */
const LONGEST_NUMBER = 20;
/** Clients are class 411. */
export const CLIENT_CLASS = '411';

/** Why a number cannot be a client's account: the API's code where it has one. */
export type NumberProblem = 'COMPTE6' | 'COMPTE7' | 'not-411' | 'odd-characters';

/** The first rule that a number breaks; null when it breaks none. `longest`: the dossier's `max_car_third_p_account`. */
export function numberProblem(number: string, longest: number | null = null): NumberProblem | null {
  if (!/^[1-9]/.test(number)) return 'COMPTE6';
  if (!number.startsWith(CLIENT_CLASS)) return 'not-411';
  // A space or an invisible character was misread, or mistyped: it must not become an account.
  if (!/^[\x21-\x7e]+$/.test(number)) return 'odd-characters';
  if (number.length > Math.min(LONGEST_NUMBER, longest ?? LONGEST_NUMBER)) return 'COMPTE7';
  return null;
}

/** My Unisoft itself refuses such a number, whatever the dossier (COMPTE6, COMPTE7). */
export const isRefusedNumber = (number: string): boolean => !/^[1-9]/.test(number) || number.length > LONGEST_NUMBER;

/**
 * The number as a tired eye reads it: O is 0, I and l are 1, capitals or not, without the zeros that only fill its end.
 * Two numbers with the same key can be taken for each other.
 */
export const nearTwinKey = (number: string): string =>
  number.toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1').replace(/0+$/, '');

const COUNTED = /[1-9]0*$/;

/** 411CLI1 and 411CLI10 count clients: their zeros fill nothing. */
export const areCounted = (a: string, b: string): boolean => a.length !== b.length && COUNTED.test(a) && COUNTED.test(b);

/** Two different numbers that a person can take for each other. */
export const areNearTwins = (a: string, b: string): boolean => a !== b && nearTwinKey(a) === nearTwinKey(b);
