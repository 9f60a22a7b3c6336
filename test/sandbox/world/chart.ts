import type { Account, Dossier } from './model.ts';

export type NumberError = 'COMPTE3' | 'COMPTE4' | 'COMPTE6' | 'COMPTE7';

/** My Unisoft's own messages, as the error table of its documentation has them. */
export const MESSAGES: Record<NumberError, string> = {
  COMPTE3: 'Veuillez saisir un numéro de compte.',
  COMPTE4: 'Veuillez saisir un intitulé pour le compte.',
  COMPTE6: 'Le premier caractère du numéro de compte doit être compris entre 1 et 9.',
  COMPTE7: 'Le numéro de compte saisi ne doit pas dépasser 20 caractères.',
};

export function checkAccount(number: string, label: string): NumberError | null {
  if (number === '') return 'COMPTE3';
  if (!/^[1-9]/.test(number)) return 'COMPTE6';
  if (number.length > 20) return 'COMPTE7';
  return label === '' ? 'COMPTE4' : null;
}

export function byNumber(dossier: Dossier, number: string): Account | undefined {
  return dossier.accounts.find((account) => account.number === number);
}

export function byId(dossier: Dossier, id: number): Account | undefined {
  return dossier.accounts.find((account) => account.id === id);
}

/** Adds an account, and keeps the chart in the order of its numbers. */
export function addAccount(dossier: Dossier, account: Account): Account {
  const at = dossier.accounts.findIndex((other) => other.number > account.number);
  dossier.accounts.splice(at === -1 ? dossier.accounts.length : at, 0, account);
  return account;
}

export function removeAccount(dossier: Dossier, number: string): boolean {
  const at = dossier.accounts.findIndex((account) => account.number === number);
  if (at === -1) return false;
  dossier.accounts.splice(at, 1);
  return true;
}
