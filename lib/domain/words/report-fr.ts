/** What could not be read, what is wrong with the set-up, how a run ended and what the API refused, in French. */
import { french, nFr as n } from './typography';

export const reportFr = french({
  problem: {
    title: 'Ce qui n’a pas pu être lu',
    earlier: (moment: string) => `Les clients affichés ont été lus ${moment}.`,
    part: {
      informations: 'L’onglet Informations',
      'client-accounts': 'L’onglet Synchro. Dossier Cabinet',
      'client-files': 'L’onglet Synchro. Dossiers Clients',
      'account-list': 'L’onglet Liste des Comptes',
      'client-record': 'Des Fiches Clients',
      'table-page': 'Une page du tableau des clients',
      row: 'Des lignes du tableau',
      'auto-create': 'L’option de création automatique',
    },
    reason: {
      unreachable: 'n’a pas répondu. Vérifiez la connexion, puis relisez la page.',
      'session-expired': 'demande une connexion. Reconnectez-vous à Dayboard, puis relisez la page.',
      'script-only': 'ne s’affiche que sur cette page. Ouvrez cet onglet : l’assistant le lira.',
      'unknown-state': 'portent un état que l’assistant ne connaît pas. Elles ne sont pas comptées.',
      'no-code': 'ne montrent pas de Code Comptable Généré. L’assistant ne devine jamais un code.',
      'no-table': 'ne montre pas le tableau attendu. Ouvrez cet onglet pour vérifier.',
      'too-many': 'n’ont pas été lues : il y en a trop. Vérifiez d’abord le dossier relié.',
      'not-said': 'n’est pas indiquée par la page.',
      changed: 'a changé pendant la lecture. La lecture recommence.',
    },
    records: {
      unreachable: 'n’ont pas répondu. Vérifiez la connexion, puis relisez la page.',
      'session-expired': 'demandent une connexion. Reconnectez-vous à Dayboard, puis relisez la page.',
      'script-only': 'n’ont pas de lien dans le tableau. Ouvrez-les vous-même pour lire leur code.',
    },
    line: (part: string, reason: string, count: number) => `${part}${count > 1 ? ` (${count})` : ''} ${reason}`,
  },
  warning: {
    'other-dossier-linked': (count: number, total: number) =>
      `${count} clients sur ${total} portent « Code Client différent » : un autre dossier a sans doute été relié. Vérifiez « Dossier sélectionné pour la liaison » avant toute création.`,
    'key-for-other-dossier': (linked: string, own: string) =>
      `La clé ouvre « ${own} », mais Dayboard est relié à « ${linked} ». Rien ne sera créé.`,
    'firm-level-key':
      'Cette clé ouvre tous les dossiers du cabinet. Préférez une clé du dossier cabinet seul (Paramètres > Dossier > Connecteurs dossier).',
    'stale-page': (count: number) =>
      `${n(count, 'client')} en « Correspondance OK » dont le compte n'est plus au plan comptable : la page de Dayboard n'est plus à jour.`,
    'near-twins': (count: number, example: string) =>
      `${n(count, 'numéro proche', 'numéros proches')} d'un compte existant (${example}) : doublon possible, O et 0 se ressemblent.`,
    'refused-numbers': (count: number, codes: string) =>
      `My Unisoft refusera ${n(count, 'numéro')} : ${codes} (COMPTE6 ou COMPTE7).`,
    'missing-journal': (label: string, code: string) => `Le journal « ${label} (${code}) » n'existe plus dans My Unisoft.`,
  },
  notice: {
    'storage-full':
      'L’espace de stockage du navigateur est plein : l’assistant fonctionne, mais ne retiendra rien. Effacez l’historique dans les options.',
    'data-set-aside': 'Des données enregistrées étaient illisibles : elles ont été mises de côté et rien n’en est repris.',
  },
  sync: {
    title: {
      idle: '',
      running: 'Synchronisation en cours…',
      succeeded: 'La synchronisation a réussi',
      failed: 'La synchronisation n’a pas abouti',
      unconfirmed: 'Résultat non confirmé',
    },
    reason: {
      banner: 'Dayboard affiche une erreur.',
      'session-expired': 'Votre session Dayboard a expiré. Rien n’a été envoyé. Reconnectez-vous, puis relancez.',
      'logged-out':
        'Dayboard a demandé une connexion au lieu de répondre. Reconnectez-vous, puis regardez la page avant de relancer.',
      'stale-token': 'Dayboard a refusé deux fois un jeton périmé. Rien n’a été synchronisé. Rechargez la page, puis relancez.',
      'refused-by-site': 'Dayboard a refusé la demande. Ouvrez Lien My Unisoft et relancez depuis la page.',
      unreachable: 'Dayboard ne répond pas. Rien n’a été envoyé. Vérifiez la connexion, puis relancez.',
      'answer-lost':
        'La réponse de Dayboard s’est perdue. La synchronisation a pu avoir lieu : regardez la page avant de relancer.',
      'not-lien-page': 'La page relue n’est pas celle du Lien My Unisoft : le résultat n’a pas pu être lu.',
      'nothing-changed': 'La page n’affiche ni erreur ni changement. Regardez-la avant de relancer.',
      'no-trigger': 'Le bouton de synchronisation n’a pas été trouvé. Ouvrez Lien My Unisoft et relancez depuis la page.',
      'needs-open-page': 'Cette synchronisation se lance depuis la page. Ouvrez Lien My Unisoft, puis relancez.',
      'permission-withdrawn': 'L’accès à ce site a été retiré à l’assistant. Redonnez-le depuis l’icône de l’assistant.',
    },
    otherTab: 'Lancée depuis la page.',
  },
  api: {
    refused: 'My Unisoft a refusé la demande.',
    unauthorised: 'My Unisoft refuse la clé : elle a peut-être été révoquée. Demandez-en une autre à votre administrateur.',
    forbidden: 'La clé n’a pas ce droit dans ce dossier. Votre administrateur peut le donner.',
    'route-missing': 'La clé ne permet pas cet appel. Votre administrateur peut ajouter cette route.',
    'rate-limited': 'My Unisoft limite le nombre de demandes : l’assistant attend son tour.',
    unavailable: 'My Unisoft ne répond pas correctement en ce moment. Réessayez dans quelques minutes.',
    timeout: 'My Unisoft n’a pas répondu à temps. Réessayez dans quelques minutes.',
    offline: 'My Unisoft est injoignable : vérifiez votre connexion, puis réessayez.',
    redirected: 'L’adresse de l’API renvoie ailleurs : par sécurité la clé n’a pas suivi. Vérifiez l’adresse dans les options.',
    unreadable: 'La réponse de My Unisoft n’a pas la forme attendue : elle n’a pas été utilisée.',
    'not-configured': 'La connexion est incomplète : vérifiez l’adresse et le dossier dans les options.',
    cancelled: 'Demande arrêtée avant d’être envoyée.',
    call: (call: string, code: string | null, id: string | null) =>
      [`Appel : ${call}`, code && `code ${code}`, id && `référence ${id}`].filter(Boolean).join(', '),
  },
});
export type ReportWords = typeof reportFr;
