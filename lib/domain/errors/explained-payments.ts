/** Payments: bank and cash accounts, payment methods. */
import type { ErrorEntry } from './entry';

export const payments: readonly ErrorEntry[] = [
  {
    code: 'ECR36',
    who: 'administrator',
    retry: 'after-fix',
    place: 'journals',
    evidence: 'inferred',
    fr: {
      meaning: 'Une écriture de banque n’utilise aucun compte 51 ou 54. Le journal de règlements est probablement mal associé.',
      fix: 'Choisissez pour les règlements un journal associé à un compte 51, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'A bank entry uses no account in 51 or 54. The payment journal is probably set on the wrong account.',
      fix: 'For payments, choose a journal that is set on an account in 51, then run the sync again.',
    },
  },
  {
    code: 'ECR37',
    who: 'administrator',
    retry: 'after-fix',
    place: 'journals',
    evidence: 'inferred',
    fr: {
      meaning: 'Une écriture de caisse n’utilise aucun compte 53. Le journal de règlements est probablement mal associé.',
      fix: 'Choisissez pour les règlements un journal associé à un compte 53, ou un journal de banque, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'A cash entry uses no account in 53. The payment journal is probably set on the wrong account.',
      fix: 'For payments, choose a journal that is set on an account in 53, or a bank journal, then run the sync again.',
    },
  },
  {
    code: 'TYPEPAY1',
    who: 'user',
    retry: 'after-fix',
    place: 'dayboard-link',
    evidence: 'inferred',
    fr: {
      meaning: 'Le mode de paiement d’un règlement n’existe pas dans le dossier cabinet. Il n’y a probablement jamais été créé.',
      fix: 'Créez ce mode de paiement dans My Unisoft, puis vérifiez sa correspondance au bas de la Liste des Comptes. Relancez ensuite la synchronisation.',
    },
    en: {
      meaning: 'The payment method of a payment does not exist in the firm’s own file. It was probably never created there.',
      fix: 'Create this payment method in My Unisoft, then check its match at the foot of the Liste des Comptes. Then run the sync again.',
    },
  },
  {
    code: 'RGLMT1',
    who: 'user',
    retry: 'after-fix',
    place: 'none',
    evidence: 'inferred',
    fr: {
      meaning: 'Le total d’un règlement ne correspond pas au montant à payer. Un règlement a probablement été mal saisi.',
      fix: 'Vérifiez dans Dayboard les règlements de la période et les factures qu’ils soldent, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'The total of a payment does not match the amount to pay. A payment was probably entered wrongly.',
      fix: 'Check in Dayboard the payments of the period and the invoices that they settle, then run the sync again.',
    },
  },
  {
    code: 'RGLMT2',
    who: 'user',
    retry: 'after-fix',
    place: 'none',
    evidence: 'inferred',
    fr: {
      meaning:
        'Le total d’un règlement dépasse le montant à payer. Un règlement a probablement été saisi deux fois, ou pour trop.',
      fix: 'Vérifiez dans Dayboard les règlements de la période et les factures qu’ils soldent, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'The total of a payment is more than the amount to pay. A payment was probably entered twice, or for too much.',
      fix: 'Check in Dayboard the payments of the period and the invoices that they settle, then run the sync again.',
    },
  },
];
