/** Rights, and the state of the dossier. */
import type { ErrorEntry } from './entry';

export const access: readonly ErrorEntry[] = [
  {
    code: 'SOCIETE12',
    who: 'administrator',
    retry: 'after-fix',
    place: 'none',
    evidence: 'documented',
    fr: {
      meaning: 'Le dossier cabinet est inaccessible : sa formule de facturation est « Inactif » dans My Unisoft.',
      fix: 'Demandez à l’administrateur du cabinet de choisir une formule active pour ce dossier, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'The firm’s own file cannot be reached: its billing plan is “Inactif” (inactive) in My Unisoft.',
      fix: 'Ask your firm’s administrator to choose an active plan for this file, then run the sync again.',
    },
  },
  {
    code: 'SOCIETE13',
    who: 'administrator',
    retry: 'after-fix',
    place: 'none',
    evidence: 'documented',
    fr: {
      meaning: 'Aucune formule de facturation n’est choisie pour ce dossier dans My Unisoft, qui refuse donc de répondre.',
      fix: 'Demandez à l’administrateur du cabinet de choisir une formule pour ce dossier, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'No billing plan is chosen for this file in My Unisoft, which therefore refuses to answer.',
      fix: 'Ask your firm’s administrator to choose a plan for this file, then run the sync again.',
    },
  },
  {
    code: 'SOCIETE16',
    who: 'administrator',
    retry: 'after-fix',
    place: 'dayboard-link',
    evidence: 'inferred',
    fr: {
      meaning:
        'My Unisoft ne trouve pas le dossier. Il a probablement été supprimé ou archivé, ou la liaison en désigne un autre.',
      fix: 'Demandez à l’administrateur du cabinet de vérifier le dossier choisi sur la page Lien My Unisoft, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'My Unisoft cannot find the file. It was probably deleted or archived, or the link points to another one.',
      fix: 'Ask your firm’s administrator to check the file chosen on the Lien My Unisoft page, then run the sync again.',
    },
  },
  {
    code: 'DROIT1',
    who: 'administrator',
    retry: 'after-fix',
    place: 'dayboard-link',
    evidence: 'inferred',
    fr: {
      meaning:
        'La connexion à My Unisoft n’a pas accès à ce dossier. La clé appartient probablement à un autre dossier, ou l’accès a été retiré.',
      fix: 'Demandez à l’administrateur du cabinet de vérifier les droits et le dossier choisi pour la liaison, puis relancez la synchronisation.',
    },
    en: {
      meaning:
        'The connection to My Unisoft has no access to this file. The key probably belongs to another file, or the access was withdrawn.',
      fix: 'Ask your firm’s administrator to check the rights and the file chosen for the link, then run the sync again.',
    },
  },
  {
    code: 'DROIT2',
    who: 'administrator',
    retry: 'after-fix',
    place: 'connectors',
    evidence: 'inferred',
    fr: {
      meaning: 'La connexion à My Unisoft n’a pas les droits nécessaires. Ils ont probablement été réduits.',
      fix: 'Demandez à l’administrateur du cabinet de vérifier les droits et le dossier choisi pour la liaison, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'The connection to My Unisoft lacks the necessary rights. They were probably reduced.',
      fix: 'Ask your firm’s administrator to check the rights and the file chosen for the link, then run the sync again.',
    },
  },
  {
    code: 'DROIT12',
    who: 'administrator',
    retry: 'after-fix',
    place: 'connectors',
    evidence: 'inferred',
    fr: {
      meaning: 'La connexion à My Unisoft n’a pas les droits nécessaires. Ils ont probablement été réduits.',
      fix: 'Demandez à l’administrateur du cabinet de vérifier les droits et le dossier choisi pour la liaison, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'The connection to My Unisoft lacks the necessary rights. They were probably reduced.',
      fix: 'Ask your firm’s administrator to check the rights and the file chosen for the link, then run the sync again.',
    },
  },
  {
    code: 'DROIT5',
    who: 'administrator',
    retry: 'after-fix',
    place: 'connectors',
    evidence: 'inferred',
    fr: {
      meaning: 'My Unisoft n’a pas reconnu la connexion. La clé enregistrée n’est probablement plus valable.',
      fix: 'Faites générer une nouvelle clé dans les Connecteurs de My Unisoft et remplacez l’ancienne, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'My Unisoft did not recognise the connection. The saved key is probably no longer valid.',
      fix: 'Have a new key generated in My Unisoft’s Connecteurs and replace the old one, then run the sync again.',
    },
  },
  {
    code: 'USER10',
    who: 'administrator',
    retry: 'after-fix',
    place: 'dayboard-link',
    evidence: 'inferred',
    fr: {
      meaning: 'L’utilisateur de la connexion n’est pas rattaché à ce dossier. Son accès a probablement été retiré.',
      fix: 'Demandez à l’administrateur du cabinet de vérifier les droits et le dossier choisi pour la liaison, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'The user behind the connection is not attached to this file. The access was probably withdrawn.',
      fix: 'Ask your firm’s administrator to check the rights and the file chosen for the link, then run the sync again.',
    },
  },
  {
    code: 'USER12',
    who: 'administrator',
    retry: 'after-fix',
    place: 'connectors',
    evidence: 'inferred',
    fr: {
      meaning: 'L’utilisateur de la connexion n’est pas autorisé. Ses droits ont probablement été réduits.',
      fix: 'Demandez à l’administrateur du cabinet de vérifier les droits et le dossier choisi pour la liaison, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'The user behind the connection is not authorised. The rights were probably reduced.',
      fix: 'Ask your firm’s administrator to check the rights and the file chosen for the link, then run the sync again.',
    },
  },
];
