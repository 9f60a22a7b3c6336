/** Accounting years that are closed or missing, and locked periods. */
import type { ErrorEntry } from './entry';

export const periods: readonly ErrorEntry[] = [
  {
    code: 'ECR9',
    who: 'administrator',
    retry: 'after-fix',
    place: 'exercises',
    evidence: 'documented',
    fr: {
      meaning: 'Une écriture à synchroniser porte une date qui tombe dans un exercice clôturé du dossier cabinet.',
      fix: 'Faites rouvrir l’exercice, ou choisissez avec votre administrateur une date de début de synchronisation plus récente dans Dayboard. Relancez ensuite la synchronisation.',
    },
    en: {
      meaning: 'An entry to be synced has a date that falls in a closed accounting year of the firm’s own file.',
      fix: 'Have the year reopened, or agree with your administrator on a later start date for the sync in Dayboard. Then run the sync again.',
    },
  },
  {
    code: 'EXERCICE14',
    who: 'administrator',
    retry: 'after-fix',
    place: 'exercises',
    evidence: 'inferred',
    fr: {
      meaning:
        'L’exercice est clôturé dans le dossier cabinet. Une écriture à synchroniser porte probablement une date de cet exercice.',
      fix: 'Faites rouvrir l’exercice, ou choisissez avec votre administrateur une date de début de synchronisation plus récente dans Dayboard. Relancez ensuite la synchronisation.',
    },
    en: {
      meaning: 'The accounting year is closed in the firm’s own file. An entry to be synced probably has a date in that year.',
      fix: 'Have the year reopened, or agree with your administrator on a later start date for the sync in Dayboard. Then run the sync again.',
    },
  },
  {
    code: 'CLOTURE1',
    who: 'administrator',
    retry: 'after-fix',
    place: 'exercises',
    evidence: 'inferred',
    fr: {
      meaning: 'Le journal ou l’exercice qui devait recevoir l’écriture est probablement clôturé dans le dossier cabinet.',
      fix: 'Vérifiez dans My Unisoft lequel des deux est clôturé, et faites-le rouvrir si c’est justifié. Relancez ensuite la synchronisation.',
    },
    en: {
      meaning: 'The journal or the accounting year that was to receive the entry is probably closed in the firm’s own file.',
      fix: 'Check in My Unisoft which of the two is closed, and have it reopened if that is right. Then run the sync again.',
    },
  },
  {
    code: 'ECR10',
    who: 'administrator',
    retry: 'after-fix',
    place: 'exercises',
    evidence: 'inferred',
    fr: {
      meaning:
        'Aucun exercice du dossier cabinet ne couvre la date d’une écriture. L’exercice n’a probablement pas encore été créé, ou la date est fausse.',
      fix: 'Vérifiez la date de la pièce dans Dayboard, puis faites créer l’exercice s’il manque dans My Unisoft. Relancez ensuite la synchronisation.',
    },
    en: {
      meaning:
        'No accounting year of the firm’s own file covers the date of an entry. The year has probably not been created yet, or the date is wrong.',
      fix: 'Check the date of the document in Dayboard, then have the year created if it is missing in My Unisoft. Then run the sync again.',
    },
  },
  {
    code: 'EXERCICE1',
    who: 'administrator',
    retry: 'after-fix',
    place: 'exercises',
    evidence: 'inferred',
    fr: {
      meaning:
        'Le dossier cabinet n’a pas d’exercice pour la période demandée. En début d’année, le nouvel exercice n’est probablement pas encore créé.',
      fix: 'Faites créer l’exercice manquant dans la fiche entreprise du dossier cabinet, puis relancez la synchronisation.',
    },
    en: {
      meaning:
        'The firm’s own file has no accounting year for the period asked for. Early in the year, the new one has probably not been created yet.',
      fix: 'Have the missing year created in the company record of the firm’s own file, then run the sync again.',
    },
  },
  {
    code: 'EXERCICE10',
    who: 'administrator',
    retry: 'after-fix',
    place: 'exercises',
    evidence: 'inferred',
    fr: {
      meaning: 'L’exercice demandé n’existe pas dans le dossier cabinet. Il n’a probablement pas encore été créé.',
      fix: 'Faites créer l’exercice manquant dans la fiche entreprise du dossier cabinet, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'The accounting year asked for does not exist in the firm’s own file. It has probably not been created yet.',
      fix: 'Have the missing year created in the company record of the firm’s own file, then run the sync again.',
    },
  },
  {
    code: 'GBL19',
    who: 'administrator',
    retry: 'after-fix',
    place: 'exercises',
    evidence: 'inferred',
    fr: {
      meaning: 'Le dossier cabinet n’a pas d’exercice à la date du jour. Le nouvel exercice n’est probablement pas encore créé.',
      fix: 'Faites créer l’exercice en cours dans la fiche entreprise du dossier cabinet, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'The firm’s own file has no accounting year for today’s date. The new one has probably not been created yet.',
      fix: 'Have the current year created in the company record of the firm’s own file, then run the sync again.',
    },
  },
  {
    code: 'GBL26',
    who: 'user',
    retry: 'after-fix',
    place: 'exercises',
    evidence: 'inferred',
    fr: {
      meaning:
        'La date citée dans le message sort de la période autorisée. Une facture ou un règlement porte probablement une date fausse.',
      fix: 'Vérifiez cette date dans Dayboard et les dates d’exercice dans My Unisoft, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'The date named in the message is outside the allowed period. An invoice or a payment probably has a wrong date.',
      fix: 'Check this date in Dayboard and the dates of the accounting year in My Unisoft, then run the sync again.',
    },
  },
  {
    code: 'BLOCAGE_PERIODIQUE23',
    who: 'administrator',
    retry: 'after-fix',
    place: 'exercises',
    evidence: 'documented',
    fr: {
      meaning:
        'La période est verrouillée pour ce journal, par la personne et à la date citées dans le message. Aucune écriture ne peut y entrer.',
      fix: 'Faites débloquer la période dans My Unisoft, menu « Révision / Clôture / Blocage périodique », puis relancez la synchronisation.',
    },
    en: {
      meaning: 'The period is locked for this journal, by the person and on the date named in the message. No entry can go in.',
      fix: 'Have the period unlocked in My Unisoft, menu “Révision / Clôture / Blocage périodique”, then run the sync again.',
    },
  },
  {
    code: 'BLOCAGE_PERIODIQUE25',
    who: 'administrator',
    retry: 'after-fix',
    place: 'exercises',
    evidence: 'documented',
    fr: {
      meaning: 'Au moins une période de l’exercice est verrouillée pour tous les journaux. My Unisoft refuse l’import.',
      fix: 'Faites débloquer la période dans My Unisoft, menu « Révision / Clôture / Blocage périodique », puis relancez la synchronisation.',
    },
    en: {
      meaning: 'At least one period of the year is locked for all journals. My Unisoft refuses the import.',
      fix: 'Have the period unlocked in My Unisoft, menu “Révision / Clôture / Blocage périodique”, then run the sync again.',
    },
  },
  {
    code: 'BLOCAGE_PERIODIQUE26',
    who: 'administrator',
    retry: 'after-fix',
    place: 'exercises',
    evidence: 'documented',
    fr: {
      meaning:
        'La période est verrouillée pour ce journal, par la personne et à la date citées dans le message. My Unisoft refuse l’import.',
      fix: 'Faites débloquer la période dans My Unisoft, menu « Révision / Clôture / Blocage périodique », puis relancez la synchronisation.',
    },
    en: {
      meaning:
        'The period is locked for this journal, by the person and on the date named in the message. My Unisoft refuses the import.',
      fix: 'Have the period unlocked in My Unisoft, menu “Révision / Clôture / Blocage périodique”, then run the sync again.',
    },
  },
];
