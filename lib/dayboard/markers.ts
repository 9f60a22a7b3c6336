import type { CorrespondenceState, LienPage } from '../domain/facts';
import { key } from '../reading/text';

/** Every text by which something is known, in both products' wording. Compared by letters and digits alone (`key`). */

const keys = (texts: readonly string[]): string[] => texts.map(key);

/** The green button. */
export const SYNC = keys([
  'Synchronisation My Unisoft',
  'Synchroniser My Unisoft',
  'Synchroniser avec My Unisoft',
  'Lancer la synchronisation My Unisoft',
]);

/** The newer product's button: a sign in its own pages only. */
export const REFRESH = keys(['Rafraîchir', 'Synchronisation', 'Synchroniser', 'Lancer la synchronisation']);

export const TITLE = { classic: key('Lien My Unisoft'), modern: key('API My Unisoft') } as const;

export const CLASSIC_TABS: Record<LienPage, string> = {
  informations: key('Informations'),
  'client-accounts': key('Synchro. Dossier Cabinet'),
  'client-files': key('Synchro. Dossiers Clients'),
  'account-list': key('Liste des Comptes'),
};

/** The newer product has no tab for the clients' own dossiers. */
export const MODERN_TABS: Partial<Record<LienPage, string>> = {
  informations: key('Paramétrage'),
  'client-accounts': key('Clients'),
  'account-list': key('Liste des comptes'),
};

/** Headings inside a tab. */
export const SECTIONS: Record<string, LienPage> = {
  [key('Informations et Paramétrage')]: 'informations',
  [key('Statut de la synchronisation')]: 'informations',
  [key('Liaison Cabinet des codes clients Dayboard à My Unisoft')]: 'client-accounts',
  [key('Synchro. Dossiers Clients')]: 'client-files',
  [key('Liaison Dossiers Clients')]: 'client-files',
  [key('Liste des Comptes')]: 'account-list',
};

/** Labels of « Informations et Paramétrage », each followed by a value or a control. */
export const INFORMATION = {
  dossier: 'Dossier sélectionné pour la liaison',
  start: 'Date de début de synchronisation',
  salesSync: 'Sync. du Journal des Ventes Cabinet',
  paymentsSync: 'Sync. du Journal des Règlements Cabinet',
  purchasesSync: 'Sync. du Journal des Achats Client',
  sales: 'Journal des Ventes Cabinet',
  payments: 'Journal des Règlements Cabinet',
} as const;

export const INFORMATION_KEYS = keys([...Object.values(INFORMATION), 'Enregistrer les Journaux', 'Changer la date']);

/** How its lines begin. */
export const INFORMATION_LINE = /^(?:dossier s|date de d|sync\. du j|la derni)/i;

/** Place of each column of the client table in a row as it is read. */
export const COLUMN = { name: 0, code: 1, state: 2, account: 3 } as const;

/** How each is headed, surest label first. */
export const COLUMN_LABELS = [
  keys([
    'Raison Sociale Client',
    'Raison Sociale',
    'Raison Sociale Dayboard',
    'Raison Sociale du Client',
    'Nom du client',
    'Client',
  ]),
  keys(['Code Client Dayboard', 'Code Client', 'Code Dayboard', 'Code comptable']),
  keys(['Correspondance My Unisoft', 'Correspondance', 'État de correspondance']),
  keys(['Raison Sociale My Unisoft', 'Compte My Unisoft', 'Client My Unisoft']),
];

/** Columns of the newer product's list of accounts: number, then name. */
export const ACCOUNT_COLUMNS = [
  keys([
    'Compte',
    'N° de compte',
    'Numéro de compte',
    'N° compte',
    'Numéro',
    'Code comptable',
    'Code compte',
    'Code client',
    'Code',
  ]),
  keys(['Libellé', 'Intitulé', 'Intitulé du compte', 'Nom', 'Raison sociale', 'Client', 'Raison sociale client']),
];

/** What a cell of the column Correspondance says, as letters alone; the first that fits is the state. */
export const STATES: readonly { says: RegExp; state: CorrespondenceState }[] = [
  { says: /^(?:correspondanceok)?codeclientdifferents?$/, state: 'code-differs' },
  { says: /^correspondanceok$/, state: 'matched' },
  { says: /^(?:pasde|aucune|sans)correspondance$/, state: 'missing' },
];

export const SUGGESTION = /suggestions?\s*(?:\(s\))?\s*trouvees?\s*(?:\(s\))?\s*:?/;

export const RECORD_LINK = keys([
  'Fiche Client',
  'Fiche',
  'Voir la fiche',
  'Ouvrir la fiche',
  'Voir la fiche client',
  'Ouvrir la fiche client',
]);

export const RECORD = {
  field: 'Code Comptable Généré',
  tab: key('Coordonnées'),
  title: key('Fiche Client'),
  /** Other fields of the same form. */
  fields: keys([
    'Code Client',
    'Raison Sociale',
    'Code Comptable',
    'Adresse',
    'Code Postal',
    'Ville',
    'SIRET',
    'SIREN',
    'Téléphone',
    'E-mail',
    'Email',
    'Forme juridique',
    'Nom',
    'Dénomination',
    'Interlocuteur',
  ]),
};

/** Words that may stand in a state cell beside the state: buttons and icons, no meaning of their own. */
export const NOISE =
  /^(?:modifier|corriger|changer|editer|voir|details?|associer|info|i|v|x|ok|check|checkcircle|done|close|cancel|error|erroroutline|warning|reportproblem|help|sync|link|linkoff|edit|circle)$/;

export const SUCCESS =
  /^(?:(?:succes|ok|parfait|felicitations|bravo|information|check|check_circle|done)[ !:.,-]*)?(?:la |votre )?(?:synchronisation|synchro\.?)(?: (?:de |des |du |avec |vers |my ?unisoft|unisoft|ecritures?|journal|journaux|ventes?|reglements?|cabinet|api|donnees|les)+){0,6} ?(?:a ete |a bien ete |est |s'est )?(?:bien )?(?:effectuee?|terminee?|reussie?|realisee?|faite|ok|deroulee)\b/;
