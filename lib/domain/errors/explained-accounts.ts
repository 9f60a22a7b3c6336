/** Accounts of clients: gone, unknown, closed. */
import type { ErrorEntry } from './entry';

export const accounts: readonly ErrorEntry[] = [
  {
    code: 'CLIENT-UNKNOWN',
    who: 'user',
    retry: 'after-fix',
    place: 'chart-of-accounts',
    evidence: 'documented',
    fr: {
      meaning:
        'Un client n’a pas de compte dans le dossier cabinet, et Dayboard ne l’a pas créé : c’est ce qui arrive quand la création automatique est désactivée.',
      fix: 'Créez son compte dans le Plan Comptable, ou reprenez le code suggéré dans sa Fiche Client. Relancez ensuite la synchronisation.',
    },
    en: {
      meaning:
        'A client has no account in the firm’s own file, and Dayboard did not create one: that is so when automatic creation is off.',
      fix: 'Create the account in the Plan Comptable, or put the suggested code in the client’s record (Fiche Client). Then run the sync again.',
    },
  },
  {
    code: 'COMPTE5',
    who: 'user',
    retry: 'after-fix',
    place: 'chart-of-accounts',
    evidence: 'documented',
    fr: {
      meaning:
        'Le compte d’un client n’existe plus dans le dossier cabinet : il a été supprimé après sa création. Dayboard ne crée un compte qu’une seule fois, pour éviter les doublons.',
      fix: 'Recréez le compte dans le Plan Comptable, avec exactement le « Code Comptable Généré » de la Fiche Client. Relancez ensuite la synchronisation.',
    },
    en: {
      meaning:
        'A client’s account no longer exists in the firm’s own file: it was deleted after it had been created. Dayboard creates an account only once, so as to avoid duplicates.',
      fix: 'Create the account again in the Plan Comptable, with exactly the “Code Comptable Généré” of the client’s record (Fiche Client). Then run the sync again.',
    },
  },
  {
    code: 'COMPTE2',
    who: 'user',
    retry: 'after-fix',
    place: 'chart-of-accounts',
    evidence: 'inferred',
    fr: {
      meaning:
        'L’un des comptes envoyés par Dayboard manque dans le dossier cabinet. Il a probablement été supprimé, ou jamais créé.',
      fix: 'Cherchez le compte dans le Plan Comptable et créez-le au numéro exact s’il manque, puis relancez la synchronisation.',
    },
    en: {
      meaning:
        'One of the accounts sent by Dayboard is missing from the firm’s own file. It was probably deleted, or never created.',
      fix: 'Look for the account in the Plan Comptable and create it under the exact number if it is missing, then run the sync again.',
    },
  },
  {
    code: 'COMPTE1',
    who: 'user',
    retry: 'after-fix',
    place: 'client-record',
    evidence: 'inferred',
    fr: {
      meaning: 'My Unisoft refuse l’un des comptes envoyés par Dayboard. Son numéro est probablement vide ou mal écrit.',
      fix: 'Contrôlez le « Code Comptable Généré » de la Fiche Client : ni espace, ni caractère spécial. Corrigez-le, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'My Unisoft refuses one of the accounts sent by Dayboard. Its number is probably empty or badly written.',
      fix: 'Check the “Code Comptable Généré” in the client’s record (Fiche Client): no space, no special character. Correct it, then run the sync again.',
    },
  },
  {
    code: 'COMPTE30',
    who: 'user',
    retry: 'after-fix',
    place: 'client-record',
    evidence: 'inferred',
    fr: {
      meaning:
        'My Unisoft refuse le compte cité dans le message. Son numéro est probablement mal écrit, ou le compte manque dans le dossier cabinet.',
      fix: 'Cherchez à quel client appartient ce compte, puis corrigez son numéro dans la Fiche Client ou dans le Plan Comptable. Relancez ensuite la synchronisation.',
    },
    en: {
      meaning:
        'My Unisoft refuses the account named in the message. Its number is probably badly written, or the account is missing from the firm’s own file.',
      fix: 'Find the client to whom this account belongs, then correct its number in the client’s record or in the Plan Comptable. Then run the sync again.',
    },
  },
  {
    code: 'COMPTE32',
    who: 'user',
    retry: 'after-fix',
    place: 'chart-of-accounts',
    evidence: 'documented',
    fr: {
      meaning:
        'Le compte cité dans le message existe dans le dossier cabinet, mais il est fermé : My Unisoft n’y accepte plus d’écriture.',
      fix: 'Rouvrez ce compte dans le Plan Comptable, puis relancez la synchronisation.',
    },
    en: {
      meaning:
        'The account named in the message exists in the firm’s own file, but it is closed: My Unisoft takes no more entries in it.',
      fix: 'Reopen this account in the Plan Comptable, then run the sync again.',
    },
  },
  {
    code: 'COMPTE25',
    who: 'administrator',
    retry: 'after-fix',
    place: 'chart-of-accounts',
    evidence: 'inferred',
    fr: {
      meaning:
        'Le compte a été validé par le cabinet et ne peut plus être modifié. La synchronisation a probablement essayé de le mettre à jour.',
      fix: 'Demandez à la personne qui a validé le compte s’il faut retirer cette validation, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'The account was validated by the firm and can no longer be changed. The sync probably tried to update it.',
      fix: 'Ask the person who validated the account whether that validation should be removed, then run the sync again.',
    },
  },
  {
    code: 'COMPTE33',
    who: 'administrator',
    retry: 'after-fix',
    place: 'chart-of-accounts',
    evidence: 'inferred',
    fr: {
      meaning:
        'Le compte a été validé et ne peut plus être modifié. La synchronisation a probablement essayé de le mettre à jour.',
      fix: 'Demandez à la personne qui a validé le compte s’il faut retirer cette validation, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'The account was validated and can no longer be changed. The sync probably tried to update it.',
      fix: 'Ask the person who validated the account whether that validation should be removed, then run the sync again.',
    },
  },
];
