/** What My Unisoft's Plan Comptable writes on itself, as keys (see `key`): letters and digits only, one case, no accents. */

const NUMBERS = [
  'ndecompte',
  'nodecompte',
  'numerodecompte',
  'numdecompte',
  'nducompte',
  'numeroducompte',
  'ncompte',
  'nocompte',
  'numerocompte',
];

export const TITLE = 'plancomptable';
export const FORM_TITLES = ['fichecompte', 'nouveaucompte', 'creationdecompte', 'creationduncompte', 'creeruncompte'];

export const NUMBER_COLUMN = [...NUMBERS, 'compte', 'numero'];
export const LABEL_COLUMN = ['intitule', 'intituleducompte', 'intitulecompte', 'libelle', 'libelleducompte', 'libellecompte'];
/** Says the contrary of « Clôturé ». */
export const ACTIVE_COLUMN = ['actif', 'active', 'compteactif', 'ouvert', 'compteouvert'];
export const CLOSED_COLUMN = [
  'cloture',
  'clotures',
  'comptecloture',
  'clos',
  'ferme',
  'compteferme',
  'bloque',
  'comptebloque',
  'inactif',
  'archive',
  'statut',
  'etat',
  ...ACTIVE_COLUMN,
];

export const NUMBER_FIELD = NUMBERS;
export const LABEL_FIELD = [...LABEL_COLUMN, 'nomducompte'];

export const CREATE = ['nouveaucompte', 'creeruncompte', 'ajouteruncompte', 'ajouterunnouveaucompte', 'creerunnouveaucompte'];
export const SEARCH = ['rechercher', 'recherche', 'chercher', 'filtrer', 'appliquer', 'appliquerlesfiltres', 'lancerlarecherche'];
export const RESET = ['reinitialiser', 'reinitialiserlesfiltres', 'effacerlesfiltres', 'effacer', 'toutafficher'];
export const SAVE = ['enregistrer', 'valider', 'creer', 'sauvegarder', 'ajouter', 'creerlecompte'];
export const PREVIOUS_PAGE = [
  'precedent',
  'precedente',
  'pageprecedente',
  'allerlapageprecedente',
  'gotopreviouspage',
  'previouspage',
];
export const NEXT_PAGE = [
  'suivant',
  'suivante',
  'pagesuivante',
  'allerlapagesuivante',
  'alleralapagesuivante',
  'nextpage',
  'gotonextpage',
  'next',
];
