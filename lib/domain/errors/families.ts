/** Advice for the codes that have no explanation of their own: by family (the letters before the number), else in general. */
import type { Advice, ErrorPlace, Texts, Who } from './entry';

type Wording = { subject: string; check: string };
type Family = { prefixes: readonly string[]; who: Who; place: ErrorPlace; fr: Wording; en: Wording };

const FAMILIES: readonly Family[] = [
  {
    prefixes: ['COMPTE'],
    who: 'user',
    place: 'chart-of-accounts',
    fr: { subject: 'un compte du Plan Comptable', check: 'vérifiez ce compte dans le Plan Comptable' },
    en: { subject: 'an account of the Plan Comptable', check: 'check that account in the Plan Comptable' },
  },
  {
    prefixes: ['ECR', 'DUPLECR'],
    who: 'user',
    place: 'none',
    fr: { subject: 'une écriture', check: 'vérifiez la facture ou le règlement dans Dayboard' },
    en: { subject: 'an entry', check: 'check the invoice or the payment in Dayboard' },
  },
  {
    prefixes: ['LETTRAGE', 'LETAUTO'],
    who: 'user',
    place: 'none',
    fr: { subject: 'le lettrage d’un compte', check: 'vérifiez le lettrage du compte dans My Unisoft' },
    en: { subject: 'the matching of entries in an account', check: 'check the matching of the account in My Unisoft' },
  },
  {
    prefixes: ['EXERCICE', 'CLOTURE', 'BLOCAGE_PERIODIQUE'],
    who: 'administrator',
    place: 'exercises',
    fr: {
      subject: 'un exercice ou une période du dossier',
      check: 'faites vérifier les exercices et les périodes bloquées',
    },
    en: {
      subject: 'an accounting year or a period of the file',
      check: 'have the accounting years and the locked periods checked',
    },
  },
  {
    prefixes: ['JOURNAL', 'JALTPS'],
    who: 'administrator',
    place: 'journals',
    fr: { subject: 'un journal du dossier', check: 'faites vérifier les journaux du dossier et ceux de Dayboard' },
    en: { subject: 'a journal of the file', check: 'have the journals of the file and those of Dayboard checked' },
  },
  {
    prefixes: ['RGLMT', 'TYPEPAY'],
    who: 'user',
    place: 'none',
    fr: { subject: 'un règlement', check: 'vérifiez les règlements de la période dans Dayboard' },
    en: { subject: 'a payment', check: 'check the payments of the period in Dayboard' },
  },
  {
    prefixes: ['RIB', 'IBAN', 'BIC', 'SEPA'],
    who: 'administrator',
    place: 'none',
    fr: { subject: 'des coordonnées bancaires', check: 'faites vérifier les coordonnées bancaires dans My Unisoft' },
    en: { subject: 'bank details', check: 'have the bank details checked in My Unisoft' },
  },
  {
    prefixes: ['TVA', 'TVA_INTRA', 'VATPARAM', 'VATCONTROLE'],
    who: 'administrator',
    place: 'none',
    fr: { subject: 'la TVA', check: 'faites vérifier les réglages de TVA du dossier' },
    en: { subject: 'VAT', check: 'have the VAT settings of the file checked' },
  },
  {
    prefixes: ['ANALYT', 'AXE', 'SECTION'],
    who: 'administrator',
    place: 'none',
    fr: { subject: 'la répartition analytique', check: 'faites vérifier les réglages analytiques du dossier' },
    en: { subject: 'cost accounting', check: 'have the cost accounting settings of the file checked' },
  },
  {
    prefixes: ['DATE'],
    who: 'user',
    place: 'none',
    fr: { subject: 'une date', check: 'vérifiez les dates des pièces dans Dayboard' },
    en: { subject: 'a date', check: 'check the dates of the documents in Dayboard' },
  },
  {
    prefixes: ['DEVISE', 'CURRENCY'],
    who: 'user',
    place: 'none',
    fr: { subject: 'une devise', check: 'vérifiez la devise et la date des pièces' },
    en: { subject: 'a currency', check: 'check the currency and the date of the documents' },
  },
  {
    prefixes: ['DROIT', 'USER', 'PROFIL', 'LIAISON_SOCIETE'],
    who: 'administrator',
    place: 'connectors',
    fr: { subject: 'les droits d’un utilisateur', check: 'faites vérifier les droits dans My Unisoft' },
    en: { subject: 'the rights of a user', check: 'have the rights checked in My Unisoft' },
  },
  {
    prefixes: ['SOCIETE', 'FORMULE', 'ETAB'],
    who: 'administrator',
    place: 'dayboard-link',
    fr: { subject: 'le dossier lui-même', check: 'faites vérifier la fiche du dossier dans My Unisoft' },
    en: { subject: 'the file itself', check: 'have the record of the file checked in My Unisoft' },
  },
  {
    prefixes: ['TOKEN', 'CONNECTEUR'],
    who: 'administrator',
    place: 'connectors',
    fr: { subject: 'la clé de connexion', check: 'faites vérifier la clé dans les Connecteurs de My Unisoft' },
    en: { subject: 'the connection key', check: 'have the key checked in My Unisoft’s Connecteurs' },
  },
];

const BY_PREFIX: ReadonlyMap<string, Family> = new Map(
  FAMILIES.flatMap((family) => family.prefixes.map((prefix) => [prefix, family])),
);

const GENERAL_FIX = {
  fr: 'Notez le message, puis consultez « Connecteurs > Journaux d’évènements » dans My Unisoft. Si la cause n’y figure pas, envoyez le rapport de diagnostic au support.',
  en: 'Note the message, then look in “Connecteurs > Journaux d’évènements” in My Unisoft. If the cause is not there, send the diagnostic report to support.',
};

const general = (frMeaning: string, enMeaning: string): Advice => ({
  who: 'support',
  retry: 'after-fix',
  place: 'connectors',
  fr: { meaning: frMeaning, fix: GENERAL_FIX.fr },
  en: { meaning: enMeaning, fix: GENERAL_FIX.en },
});

/** A code that nobody here has heard of. */
export const UNKNOWN_CODE: Advice = general(
  'La synchronisation s’est arrêtée avec un code que l’assistant ne connaît pas.',
  'The sync stopped with a code that the assistant does not know.',
);

/** A message without a code. */
export const NO_CODE: Advice = general(
  'La synchronisation s’est arrêtée sans donner de code d’erreur. L’assistant n’en connaît pas la cause.',
  'The sync stopped without giving an error code. The assistant does not know the cause.',
);

/** One of the vendor’s codes, of which no more is known than its official meaning. */
export const LISTED_CODE: Advice = general(
  'My Unisoft a refusé la demande. L’assistant connaît ce code, mais pas sa cause dans cette synchronisation.',
  'My Unisoft refused the request. The assistant knows this code, but not its cause in this sync.',
);

const frTexts = ({ subject, check }: Wording): Texts => ({
  meaning: `My Unisoft a refusé la demande. Le problème porte probablement sur ${subject}.`,
  fix: `Lisez la signification officielle, ${check}, puis relancez la synchronisation. Si l’erreur revient, envoyez le rapport de diagnostic au support.`,
});

const enTexts = ({ subject, check }: Wording): Texts => ({
  meaning: `My Unisoft refused the request. The problem is probably with ${subject}.`,
  fix: `Read the official meaning, ${check}, then run the sync again. If the error comes back, send the diagnostic report to support.`,
});

/** `code` is normalised: `BLOCAGE_PERIODIQUE02` belongs to `BLOCAGE_PERIODIQUE`. Null when the family says nothing of a sync. */
export function familyAdvice(code: string): Advice | null {
  const family = BY_PREFIX.get(code.replace(/_?\d+$/, ''));
  return family
    ? { who: family.who, retry: 'after-fix', place: family.place, fr: frTexts(family.fr), en: enTexts(family.en) }
    : null;
}
