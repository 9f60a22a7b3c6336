/** What the panel in Dayboard's page says, in French. */
import { french, nFr as n } from './typography';

export const panelFr = french({
  assistant: 'Assistant Dayboard – My Unisoft',
  fold: 'Replier',
  unfold: (blocking: number) => (blocking > 0 ? `Assistant : ${n(blocking, 'client')} à voir` : "Ouvrir l'assistant"),
  headline: {
    reading: 'Lecture de la page en cours…',
    finding: 'Synchronisation bloquée : recherche du client…',
    noClients: 'Aucun client n’a été lu',
    known: (count: number) => `Synchronisation bloquée : ${n(count, 'compte client', 'comptes clients')} à recréer`,
    closed: (count: number) => `Synchronisation bloquée : ${n(count, 'compte client fermé', 'comptes clients fermés')}`,
    unknownClient: (count: number) => `Synchronisation bloquée : ${n(count, 'client')} sans compte`,
    named: (name: string) => `Synchronisation bloquée par ${name}`,
    suspected: (count: number) =>
      count === 1 ? 'Synchronisation bloquée : 1 client à vérifier' : `Synchronisation bloquée : ${count} clients possibles`,
    nobody: 'Synchronisation bloquée : le client reste à trouver',
    contradiction: 'Synchronisation bloquée, mais les comptes vérifiés existent',
    otherError: (code: string) => (code ? `Synchronisation bloquée : erreur ${code}` : 'Synchronisation bloquée par une erreur'),
    otherDossier: 'Un autre dossier semble relié à Dayboard',
    wrongKey: 'La clé ouvre un autre dossier que celui relié à Dayboard',
    willBlock: (count: number) => `${n(count, 'client bloquera', 'clients bloqueront')} la prochaine synchronisation`,
    toVerify: (count: number) => `${n(count, 'client')} à vérifier avant la prochaine synchronisation`,
    missingJournal: 'Un journal manque dans My Unisoft',
    waiting: (count: number) => `${n(count, 'écriture')} en attente, rien ne bloque`,
    nothing: 'Rien ne bloque la prochaine synchronisation',
    succeeded: 'La synchronisation a réussi',
    running: 'Synchronisation en cours…',
    unconfirmed: 'Synchronisation lancée, résultat non confirmé',
    partial: 'La page n’a pas pu être lue en entier',
    record: 'Compte comptable de ce client',
    repaired: 'Comptes recréés et relus dans My Unisoft',
    repairing: 'Réparation en cours',
    repairPaused: 'Réparation en pause',
    repairFailed: 'Réparation terminée : des comptes n’ont pas pu être créés',
  },
  why: {
    deletedKnown: (count: number) =>
      count === 1
        ? "Ce compte existait dans My Unisoft et y a été supprimé. Dayboard ne crée un compte qu'une seule fois : il ne peut pas le recréer."
        : "Ces comptes existaient dans My Unisoft et y ont été supprimés. Dayboard ne crée un compte qu'une seule fois : il ne peut pas les recréer.",
    deletedSuspected: (count: number) =>
      count === 1
        ? 'Le message ne nomme aucun client. Parmi ceux qui ont été lus, un seul a pu perdre son compte dans My Unisoft.'
        : 'Le message ne dit pas lequel. Le compte d’au moins un de ces clients a sans doute été supprimé dans My Unisoft.',
    suspectedSoFar:
      'Le message ne nomme aucun client. Parmi les lignes lues, voici celles dont le compte a pu être supprimé dans My Unisoft ; toutes n’ont pas été lues.',
    unknownClient: (count: number) =>
      count === 1
        ? 'Ce client n’a pas de compte dans My Unisoft et la création automatique est désactivée : Dayboard attend que vous créiez le compte.'
        : 'Ces clients n’ont pas de compte dans My Unisoft et la création automatique est désactivée : Dayboard attend que vous créiez les comptes.',
    optionUnknown: (count: number) =>
      count === 1
        ? 'Ce client n’a pas de compte dans My Unisoft. La page ne dit pas si la création automatique est activée.'
        : 'Ces clients n’ont pas de compte dans My Unisoft. La page ne dit pas si la création automatique est activée.',
    named: 'Le message nomme ce client : lors de la synchronisation, My Unisoft n’avait pas de compte pour lui.',
    namedElsewhere:
      'Le message nomme ce client, mais aucune ligne lue ne porte ce nom. Cherchez-le dans Synchro. Dossier Cabinet.',
    closed:
      "Le compte existe mais il est fermé : My Unisoft refuse toute écriture. Rouvrez-le dans le Plan Comptable plutôt que d'en créer un autre.",
    nobody:
      'Le message ne nomme aucun client, et aucune ligne lue ne l’explique. Ouvrez Synchro. Dossier Cabinet pour compléter la lecture.',
    nobodyAtAll:
      'Le message ne nomme aucun client, et aucun client lu ne l’explique. La situation a peut-être changé depuis : relancez la synchronisation. Sinon, vérifiez les autres comptes de l’écriture (produits, TVA, banque).',
    noClientsAtAll: 'Le tableau des clients a été lu : il est vide.',
    noClients: 'Ouvrez Synchro. Dossier Cabinet : l’assistant y lira les clients.',
    contradiction:
      'Tous les comptes clients vérifiés existent sous leur numéro exact. Le compte a peut-être été recréé depuis le message : relancez la synchronisation. Sinon, vérifiez les comptes de produits, de TVA et de banque de l’écriture.',
    otherDossier: (count: number, total: number) =>
      `${count} clients sur ${total} portent « Code Client différent » : vérifiez d'abord le dossier sélectionné pour la liaison. Rien n'est proposé à la création.`,
    wrongKey: (linked: string, own: string) =>
      `Dayboard est relié à « ${linked} », la clé ouvre « ${own} ». Rien ne sera créé tant que les deux diffèrent.`,
    willBlock: 'Rien n’est encore bloqué. Réparez maintenant, et la prochaine synchronisation ne s’arrêtera pas sur eux.',
    toVerify: (count: number) =>
      `${count === 1 ? 'Son' : 'Leur'} compte manque peut-être dans My Unisoft. Le Plan Comptable permet de le savoir.`,
    duplicates: (count: number) =>
      count === 1
        ? 'Un client risque un second compte sous un autre numéro : voyez-le avant de lancer la synchronisation.'
        : `${count} clients risquent un second compte sous un autre numéro : voyez-les avant de lancer la synchronisation.`,
    missingJournal: 'S’il est synchronisé, ses écritures ne passeront pas. Vérifiez les journaux dans l’onglet Informations.',
    waiting: 'Vous pouvez lancer la synchronisation.',
    nothing: 'Tous les clients lus passeront.',
    succeeded: (left: number | null) =>
      left === null ? 'Lu sur la page après la synchronisation.' : `Lu sur la page : ${n(left, 'écriture')} en attente.`,
    running: 'Dayboard envoie les écritures à My Unisoft. La page sera relue ensuite.',
  },
  details: {
    show: (code: string) => (code ? `Ce que dit le message : ${code}` : 'Ce que dit le message'),
    message: 'Message de la page',
    official: 'Sens officiel du code',
    meaning: 'Ce que cela veut dire ici',
    fix: 'Que faire',
    who: 'Qui peut agir',
    whoIs: { user: 'Vous', administrator: "L'administrateur de votre cabinet", support: 'Le support' },
    retry: {
      retry: 'Relancer peut suffire.',
      'after-fix': 'Relancer ne servira qu’après la correction.',
      never: 'Relancer ne changera rien.',
    },
    evidence: {
      documented: '',
      inferred: 'Explication déduite, non confirmée par l’éditeur.',
      unknown: 'La cause n’est pas documentée.',
    },
  },
  who: {
    known: (count: number) => (count === 1 ? 'Client concerné' : 'Clients concernés'),
    suspected: (count: number) => (count === 1 ? 'Client possible' : 'Clients possibles'),
    notSimply: 'Clients à regarder',
    others: 'Autres clients à regarder',
    shown: (shown: number, total: number) => `${shown} affichés sur ${total.toLocaleString('fr-FR')}`,
    more: 'Afficher la suite',
    tag: {
      absent: 'absent du plan comptable',
      closed: 'compte fermé',
      present: 'présent au plan comptable',
      'same-name': 'existe sous un autre numéro',
      refused: 'numéro refusé',
      unknown: 'à vérifier',
    },
    because: {
      'named-by-message': 'Nommé par le message.',
      'cited-by-message': 'Son compte est cité par le message.',
      'absent-from-chart': 'Absent du plan comptable.',
      'closed-in-chart': 'Fermé dans My Unisoft (COMPTE32) : à rouvrir.',
      'was-matched-at-last-success': 'Correspondait lors de la dernière synchronisation réussie, plus maintenant.',
      'account-gone': 'Code Client différent : son compte a changé ou a été supprimé.',
      'code-differs': 'Code Client différent ; sa Fiche Client ne donne pas le code.',
      'differed-at-last-success':
        'Code Client différent, mais déjà lors de la dernière synchronisation réussie : moins probable.',
      'new-since-last-success': 'Sans compte, et nouveau depuis la dernière synchronisation réussie.',
      'no-account': 'Sans compte, et la création automatique est désactivée.',
      'option-unknown': 'Sans compte ; la page ne dit pas si la création est automatique.',
    },
    record: {
      'not-read': 'Code Comptable Généré non lu.',
      'no-link': 'Aucun lien vers sa Fiche Client : le code n’a pas pu être lu.',
      unreachable: 'Sa Fiche Client n’a pas répondu : ouvrez-la pour lire le code.',
      'session-expired': 'Session Dayboard expirée : reconnectez-vous pour lire le code.',
      'no-code': 'Sa Fiche Client ne montre pas de Code Comptable Généré.',
      'too-many': 'Fiche Client non lue : trop de clients à vérifier.',
    },
    suggestion: (code: string) => `Utiliser ${code} dans la fiche client`,
    lookalike: (number: string, label: string) => `My Unisoft a déjà ${number} (${label}).`,
    paste: (code: string) => `Code à coller dans « Code Comptable Généré » : ${code}. C'est vous qui enregistrez.`,
    checkedAt: (moment: string) => `vérifié ${moment}`,
  },
  action: {
    copy: 'Copier',
    copied: 'Copié',
    copyOf: (code: string) => `Copier le code ${code}`,
    record: 'Fiche Client',
    recordOf: (name: string) => `Fiche Client de ${name}`,
    seeRow: 'Voir la ligne',
    fix: (count: number) => `Créer ${n(count, 'compte')} et relancer…`,
    fixNote: 'Vous verrez exactement ce qui sera créé avant de confirmer.',
    preparing: 'Relecture du plan comptable et des fiches…',
    openChart: 'Vérifier dans le Plan Comptable',
    openChartCopy: 'Copier le code et ouvrir le Plan Comptable',
    openChartAlone: 'Ouvrir le Plan Comptable',
    menuPath: 'Dans My Unisoft : Paramètres > Dossier > Plan comptable (ou Paramètres > Tenue > Plan Comptable).',
    rerun: 'Relancer la synchronisation',
    refresh: 'Actualiser',
    reload: 'Relire la page',
    openLien: 'Ouvrir Lien My Unisoft',
    addKey: 'Ajouter une clé',
    checkKey: 'Vérifier la clé',
    csv: 'Exporter (CSV)',
    report: 'Rapport de diagnostic',
    reportCopied: 'Rapport copié : il ne contient aucun nom ni aucun code.',
    createHere: 'Créer le compte',
  },
  steps: {
    title: 'Comment réparer',
    prevent: 'Pour éviter un blocage',
    check: (count: number) =>
      count === 1
        ? 'Ouvrez le Plan Comptable : l’assistant y vérifie ce code et prépare le compte s’il manque.'
        : `Ouvrez le Plan Comptable : l'assistant y vérifie ces ${count} codes et prépare les comptes manquants.`,
    create: (count: number) =>
      count === 1
        ? 'Créez-y le compte : l’assistant remplit le formulaire, vous enregistrez.'
        : 'Créez-y les comptes absents : l’assistant remplit le formulaire, vous enregistrez.',
    reopen: (count: number) => (count === 1 ? 'Rouvrez-y le compte fermé.' : 'Rouvrez-y les comptes fermés.'),
    rerun: 'Relancez la synchronisation.',
  },
  /** Why accounts that are missing cannot be created from here although a key is there. */
  cannotCreate: {
    route:
      'Cette clé permet seulement de lire : créez le compte dans le Plan Comptable, ou demandez à votre administrateur d’ajouter « POST\u00a0/account » à la clé.',
    policy: 'Votre cabinet n’autorise pas la création de comptes par l’assistant : créez le compte dans le Plan Comptable.',
    'firm-key':
      'Votre cabinet refuse qu’une clé ouvrant tous les dossiers crée des comptes : créez le compte dans le Plan Comptable.',
  },
  preflight: {
    title: (total: number) => `Prochaine synchronisation, ${n(total, 'client')}`,
    filter: (label: string) => `N'afficher que : ${label}`,
    clear: 'Tout afficher',
  },
  outcome: {
    'will-sync': 'Passent',
    'auto-create': 'Compte créé automatiquement',
    'duplicate-risk': 'Risque de doublon',
    blocked: 'Bloquent',
    'to-verify': 'À vérifier',
  },
  badge: {
    'will-sync': 'passe',
    'auto-create': 'sera créé',
    'duplicate-risk': 'risque de doublon',
    blocked: 'bloque la sync.',
    'to-verify': 'à vérifier',
  },
  foot: {
    chartAt: (moment: string) => `Plan comptable lu ${moment}`,
    chartLoading: 'Lecture du plan comptable…',
    seenAt: (moment: string) => `Comptes vus dans My Unisoft ${moment}`,
    pageAt: (moment: string) => `Lu sur cette page ${moment}`,
  },
});
export type PanelWords = typeof panelFr;
