/** Keys and connectors. */
import type { ErrorEntry } from './entry';

export const keys: readonly ErrorEntry[] = [
  {
    code: 'TOKEN1',
    who: 'administrator',
    retry: 'after-fix',
    place: 'connectors',
    evidence: 'inferred',
    fr: {
      meaning: 'My Unisoft refuse la clé de connexion. Elle a probablement été mal recopiée ou révoquée.',
      fix: 'Faites générer une nouvelle clé dans les Connecteurs de My Unisoft et remplacez l’ancienne, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'My Unisoft refuses the connection key. It was probably copied wrongly or revoked.',
      fix: 'Have a new key generated in My Unisoft’s Connecteurs and replace the old one, then run the sync again.',
    },
  },
  {
    code: 'TOKEN2',
    who: 'administrator',
    retry: 'after-fix',
    place: 'connectors',
    evidence: 'inferred',
    fr: {
      meaning:
        'La clé de connexion à My Unisoft a expiré. Elle est probablement d’un ancien modèle, car les clés actuelles n’expirent pas.',
      fix: 'Faites générer une nouvelle clé dans les Connecteurs de My Unisoft et remplacez l’ancienne, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'The key to My Unisoft has expired. It is probably of an older kind, for current keys do not expire.',
      fix: 'Have a new key generated in My Unisoft’s Connecteurs and replace the old one, then run the sync again.',
    },
  },
  {
    code: 'GBL15',
    who: 'administrator',
    retry: 'after-fix',
    place: 'connectors',
    evidence: 'inferred',
    fr: {
      meaning: 'My Unisoft n’arrive pas à lire la clé de connexion. Elle est probablement incomplète ou révoquée.',
      fix: 'Faites générer une nouvelle clé dans les Connecteurs de My Unisoft et remplacez l’ancienne, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'My Unisoft cannot read the connection key. It is probably incomplete or revoked.',
      fix: 'Have a new key generated in My Unisoft’s Connecteurs and replace the old one, then run the sync again.',
    },
  },
  {
    code: 'CONNECTEUR2',
    who: 'administrator',
    retry: 'after-fix',
    place: 'connectors',
    evidence: 'inferred',
    fr: {
      meaning: 'My Unisoft ne connaît pas le connecteur utilisé. Il a probablement été supprimé.',
      fix: 'Faites générer une nouvelle clé dans les Connecteurs de My Unisoft et remplacez l’ancienne, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'My Unisoft does not know the connector that is used. It was probably deleted.',
      fix: 'Have a new key generated in My Unisoft’s Connecteurs and replace the old one, then run the sync again.',
    },
  },
  {
    code: 'ERR-API-TOKEN-NOT-FOUND',
    who: 'administrator',
    retry: 'after-fix',
    place: 'connectors',
    evidence: 'documented',
    fr: {
      meaning: 'La clé du dossier n’existe pas, ou elle a été déconnectée dans My Unisoft.',
      fix: 'Faites générer une nouvelle clé dans « Paramètres > Connecteurs dossier » et remplacez l’ancienne, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'The file’s key does not exist, or it was disconnected in My Unisoft.',
      fix: 'Have a new key generated in “Paramètres > Connecteurs dossier” and replace the old one, then run the sync again.',
    },
  },
  {
    code: 'ERR-FIRM-TOKEN-NOT-FOUND',
    who: 'administrator',
    retry: 'after-fix',
    place: 'connectors',
    evidence: 'documented',
    fr: {
      meaning: 'La clé du cabinet n’existe pas, ou elle a été révoquée dans My Unisoft.',
      fix: 'Faites générer une nouvelle clé dans « Paramètres > Connecteurs cabinet » et remplacez l’ancienne, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'The firm’s key does not exist, or it was revoked in My Unisoft.',
      fix: 'Have a new key generated in “Paramètres > Connecteurs cabinet” and replace the old one, then run the sync again.',
    },
  },
  {
    code: 'ERR-FOLDER-NOT-FOUND',
    who: 'administrator',
    retry: 'after-fix',
    place: 'connectors',
    evidence: 'documented',
    fr: {
      meaning: 'Aucun dossier actif n’est lié à cette clé.',
      fix: 'Faites générer une nouvelle clé depuis le bon dossier, s’il est actif, et remplacez l’ancienne, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'No active file is linked to this key.',
      fix: 'Have a new key generated from the right file, if it is active, and replace the old one, then run the sync again.',
    },
  },
  {
    code: 'ERR-INVALID-JWT',
    who: 'user',
    retry: 'after-fix',
    place: 'connectors',
    evidence: 'inferred',
    fr: {
      meaning: 'La clé de connexion n’est pas valable. Elle a probablement été mal recopiée ou coupée.',
      fix: 'Recopiez la clé en entier, sans espace, ou faites-en générer une nouvelle, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'The connection key is not valid. It was probably copied wrongly or cut short.',
      fix: 'Copy the whole key again, without spaces, or have a new one generated, then run the sync again.',
    },
  },
  {
    code: 'ERR-INVALID-SECRET',
    who: 'support',
    retry: 'after-fix',
    place: 'connectors',
    evidence: 'inferred',
    fr: {
      meaning: 'My Unisoft refuse le secret partenaire. Il a probablement été mal recopié, ou n’est pas encore activé.',
      fix: 'Vérifiez le secret saisi et, s’il vient d’être délivré, attendez son activation. Sinon, contactez le support de My Unisoft.',
    },
    en: {
      meaning: 'My Unisoft refuses the partner secret. It was probably copied wrongly, or is not active yet.',
      fix: 'Check the secret that was typed and, if it is new, wait for its activation. Otherwise, contact My Unisoft’s support.',
    },
  },
  {
    code: 'ERR-FORBIDDEN-ROUTE',
    who: 'support',
    retry: 'never',
    place: 'connectors',
    evidence: 'inferred',
    fr: {
      meaning: 'La clé ne permet pas cette opération. Le connecteur n’y est probablement pas autorisé par My Unisoft.',
      fix: 'Demandez à My Unisoft d’ouvrir cette opération à votre connecteur. En attendant, faites-la à la main dans My Unisoft.',
    },
    en: {
      meaning: 'The key does not allow this operation. My Unisoft has probably not authorised the connector for it.',
      fix: 'Ask My Unisoft to open this operation to your connector. In the meantime, do it by hand in My Unisoft.',
    },
  },
  {
    code: 'ERR-THIRD-PARTY-DISCONNECTED',
    who: 'support',
    retry: 'never',
    place: 'connectors',
    evidence: 'inferred',
    fr: {
      meaning: 'L’équipe technique de My Unisoft a coupé cette connexion. La raison figure probablement dans le message.',
      fix: 'Lisez la raison dans le message et contactez le support de My Unisoft.',
    },
    en: {
      meaning: 'My Unisoft’s technical team has cut this connection. The reason is probably in the message.',
      fix: 'Read the reason in the message and contact My Unisoft’s support.',
    },
  },
];
