/** What could not be read, what is wrong with the set-up, how a run ended and what the API refused, in French. */
import { french, nFr as n } from './typography';

export const reportFr = french({
  problem: {
    title: 'Ce qui n’a pas pu être lu',
    earlier: (moment: string) => `Les clients affichés ont été lus ${moment}.`,
    information: (moment: string) => `L’erreur et les réglages de l’onglet Informations ont été lus ${moment}.`,
    part: {
      informations: 'Onglet Informations',
      'client-accounts': 'Onglet Synchro. Dossier Cabinet',
      'client-files': 'Onglet Synchro. Dossiers Clients',
      'account-list': 'Onglet Liste des Comptes',
      'client-record': 'Fiches Clients',
      'table-page': 'Suite du tableau des clients',
      row: 'Lignes du tableau',
      'auto-create': 'Création automatique',
    },
    reason: {
      unreachable: 'pas de réponse. Vérifiez la connexion, puis relisez la page.',
      'session-expired': 'connexion demandée. Reconnectez-vous à Dayboard, puis relisez la page.',
      'script-only': 'lecture possible à l’écran seulement. Affichez cette partie : l’assistant la lira.',
      'unknown-state': 'un état que l’assistant ne connaît pas. Rien n’en est compté.',
      'no-code': 'pas de Code Comptable Généré. L’assistant ne devine jamais un code.',
      'no-table': 'tableau attendu introuvable. Ouvrez cet onglet pour vérifier.',
      'no-rows': 'aucun client lisible dans le tableau. S’il en montre, envoyez le rapport de diagnostic ; sinon, il est vide.',
      'too-many': 'trop nombreuses pour être toutes lues. Vérifiez d’abord le dossier relié.',
      'not-said': 'la page ne dit pas si elle est activée.',
      changed: 'changement pendant la lecture. La lecture recommence.',
    },
    recordsWithoutLink: 'pas de lien vers elles dans le tableau. Ouvrez-les vous-même pour lire leur code.',
    line: (part: string, reason: string, count: number) => `${part}${count > 1 ? ` (${count})` : ''} : ${reason}`,
  },
  warning: {
    'firm-level-key':
      'Cette clé ouvre tous les dossiers du cabinet. Préférez une clé du dossier cabinet seul (Paramètres > Dossier > Connecteurs dossier).',
    'stale-page': (count: number) =>
      `${n(count, 'client')} en « Correspondance OK » dont le compte n'est plus au plan comptable : la page de Dayboard n'est plus à jour.`,
    'near-twins': (count: number, example: string) =>
      `${n(count, 'numéro proche', 'numéros proches')} d'un compte existant (${example}) : doublon possible (O et 0, majuscules, zéros de fin).`,
    namesakes: (count: number, name: string, other: string) =>
      `${n(count, 'compte sera créé', 'comptes seront créés')} alors que le tableau montre déjà un compte du même nom (${name}, ${other}) : vérifiez qu'il ne s'agit pas du même client.`,
    'refused-numbers': (count: number, codes: string) =>
      `My Unisoft refusera ${n(count, 'numéro')} : ${codes} (COMPTE6 ou COMPTE7). Corrigez-les dans la Fiche Client.`,
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
      'stale-token':
        'Dayboard a refusé deux fois la demande : la page était trop ancienne. Rien n’a été synchronisé. Rechargez-la, puis relancez.',
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
