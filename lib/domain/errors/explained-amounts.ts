/** Amounts, dates, labels and VAT of an entry. */
import type { ErrorEntry } from './entry';

export const amounts: readonly ErrorEntry[] = [
  {
    code: 'ECR14',
    who: 'support',
    retry: 'after-fix',
    place: 'none',
    evidence: 'inferred',
    fr: {
      meaning: 'Le débit et le crédit d’une écriture sont différents. Les montants d’une facture sont probablement incohérents.',
      fix: 'Vérifiez dans Dayboard les montants HT, TVA et TTC de la facture, puis relancez la synchronisation. S’ils sont justes, envoyez le rapport de diagnostic au support.',
    },
    en: {
      meaning: 'The debit and the credit of an entry differ. The amounts of an invoice probably do not add up.',
      fix: 'Check the amounts of the invoice in Dayboard (before tax, VAT, total), then run the sync again. If they are right, send the diagnostic report to support.',
    },
  },
  {
    code: 'ECR1',
    who: 'support',
    retry: 'after-fix',
    place: 'none',
    evidence: 'inferred',
    fr: {
      meaning:
        'Le total au débit d’une écriture est différent de son total au crédit. Les montants d’une facture sont probablement incohérents.',
      fix: 'Vérifiez dans Dayboard les montants HT, TVA et TTC de la facture, puis relancez la synchronisation. S’ils sont justes, envoyez le rapport de diagnostic au support.',
    },
    en: {
      meaning: 'The total debit of an entry differs from its total credit. The amounts of an invoice probably do not add up.',
      fix: 'Check the amounts of the invoice in Dayboard (before tax, VAT, total), then run the sync again. If they are right, send the diagnostic report to support.',
    },
  },
  {
    code: 'ECR2',
    who: 'user',
    retry: 'after-fix',
    place: 'none',
    evidence: 'inferred',
    fr: {
      meaning: 'My Unisoft refuse le débit et le crédit d’une ligne. Une facture comporte probablement un montant à zéro.',
      fix: 'Cherchez dans Dayboard une facture ou une ligne à zéro sur la période et corrigez-la, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'My Unisoft refuses the debit and the credit of a line. An invoice probably has a zero amount.',
      fix: 'Look in Dayboard for an invoice or a line at zero in the period and correct it, then run the sync again.',
    },
  },
  {
    code: 'ECR21',
    who: 'user',
    retry: 'after-fix',
    place: 'none',
    evidence: 'inferred',
    fr: {
      meaning: 'Un montant est vide. Une facture ou un règlement est probablement incomplet dans Dayboard.',
      fix: 'Cherchez dans Dayboard une facture ou un règlement sans montant et corrigez-le, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'An amount is empty. An invoice or a payment is probably incomplete in Dayboard.',
      fix: 'Look in Dayboard for an invoice or a payment without an amount and correct it, then run the sync again.',
    },
  },
  {
    code: 'ECR27',
    who: 'support',
    retry: 'never',
    place: 'none',
    evidence: 'inferred',
    fr: {
      meaning:
        'Une même ligne porte un montant au débit et un autre au crédit. L’écriture est probablement mal construite par Dayboard.',
      fix: 'Vous ne pouvez pas corriger cela vous-même. Envoyez le rapport de diagnostic au support de Dayboard.',
    },
    en: {
      meaning: 'The same line has an amount in debit and another in credit. Dayboard probably built the entry wrongly.',
      fix: 'You cannot correct this yourself. Send the diagnostic report to Dayboard’s support.',
    },
  },
  {
    code: 'ECR4',
    who: 'support',
    retry: 'after-fix',
    place: 'none',
    evidence: 'inferred',
    fr: {
      meaning: 'My Unisoft refuse une écriture sans dire pourquoi. Une facture ou un règlement est probablement incomplet.',
      fix: 'Vérifiez dans Dayboard la dernière facture non synchronisée, puis relancez la synchronisation. Si tout est juste, envoyez le rapport de diagnostic au support.',
    },
    en: {
      meaning: 'My Unisoft refuses an entry without saying why. An invoice or a payment is probably incomplete.',
      fix: 'Check the last unsynced invoice in Dayboard, then run the sync again. If all is right, send the diagnostic report to support.',
    },
  },
  {
    code: 'ECR6',
    who: 'user',
    retry: 'after-fix',
    place: 'none',
    evidence: 'inferred',
    fr: {
      meaning: 'La date d’une pièce n’est pas valide. Une facture ou un règlement porte probablement une date vide ou fausse.',
      fix: 'Corrigez cette date dans Dayboard, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'The date of a document is not valid. An invoice or a payment probably has an empty or wrong date.',
      fix: 'Correct this date in Dayboard, then run the sync again.',
    },
  },
  {
    code: 'DATE1',
    who: 'support',
    retry: 'after-fix',
    place: 'none',
    evidence: 'inferred',
    fr: {
      meaning: 'My Unisoft ne sait pas lire la date citée dans le message. Elle est probablement mal écrite dans l’envoi.',
      fix: 'Corrigez cette date dans Dayboard, puis relancez la synchronisation. Si elle est juste, envoyez le rapport de diagnostic au support.',
    },
    en: {
      meaning: 'My Unisoft cannot read the date named in the message. It is probably badly written in what was sent.',
      fix: 'Correct this date in Dayboard, then run the sync again. If it is right, send the diagnostic report to support.',
    },
  },
  {
    code: 'GBL2',
    who: 'user',
    retry: 'after-fix',
    place: 'none',
    evidence: 'inferred',
    fr: {
      meaning: 'Une date n’est pas valide. Une facture ou un règlement porte probablement une date fausse.',
      fix: 'Cherchez cette date dans Dayboard et corrigez-la, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'A date is not valid. An invoice or a payment probably has a wrong date.',
      fix: 'Look for this date in Dayboard and correct it, then run the sync again.',
    },
  },
  {
    code: 'GBL3',
    who: 'user',
    retry: 'after-fix',
    place: 'none',
    evidence: 'inferred',
    fr: {
      meaning: 'Une date manque. Une facture ou un règlement est probablement incomplet dans Dayboard.',
      fix: 'Cherchez dans Dayboard une pièce sans date et complétez-la, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'A date is missing. An invoice or a payment is probably incomplete in Dayboard.',
      fix: 'Look in Dayboard for a document without a date and complete it, then run the sync again.',
    },
  },
  {
    code: 'ECR42',
    who: 'user',
    retry: 'after-fix',
    place: 'none',
    evidence: 'inferred',
    fr: {
      meaning: 'Une ligne d’écriture n’a pas de libellé. Un libellé de facture ou une raison sociale est probablement vide.',
      fix: 'Complétez dans Dayboard le libellé ou la raison sociale qui manque, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'A line of an entry has no label. An invoice label or a company name is probably empty.',
      fix: 'Fill in the missing label or company name in Dayboard, then run the sync again.',
    },
  },
  {
    code: 'GBL25',
    who: 'user',
    retry: 'after-fix',
    place: 'none',
    evidence: 'inferred',
    fr: {
      meaning: 'Un libellé est vide. Un libellé de facture ou une raison sociale manque probablement dans Dayboard.',
      fix: 'Complétez dans Dayboard le libellé ou la raison sociale qui manque, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'A label is empty. An invoice label or a company name is probably missing in Dayboard.',
      fix: 'Fill in the missing label or company name in Dayboard, then run the sync again.',
    },
  },
  {
    code: 'VATPARAM2',
    who: 'administrator',
    retry: 'after-fix',
    place: 'none',
    evidence: 'inferred',
    fr: {
      meaning:
        'Le code TVA d’une écriture n’existe pas dans le dossier cabinet. Il y a probablement été supprimé, ou il vient d’un autre dossier.',
      fix: 'Vérifiez les codes TVA du dossier cabinet et faites ajouter celui qui manque, puis relancez la synchronisation.',
    },
    en: {
      meaning:
        'The VAT code of an entry does not exist in the firm’s own file. It was probably deleted there, or it comes from another file.',
      fix: 'Check the VAT codes of the firm’s own file and have the missing one added, then run the sync again.',
    },
  },
];
