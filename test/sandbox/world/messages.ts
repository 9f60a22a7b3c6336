const ERROR = 'Erreur lors de la synchronisation : ';

/** The vendor's sentences, to the letter. */
export const COMPTE5 = coded('COMPTE5', "Le compte n'appartient pas à la société.");

export function coded(code: string, message: string): string {
  return `${ERROR}CODE ${code} - ${message}`;
}

export function unknownClient(name: string): string {
  return `${ERROR}Le client suivant n'existe pas dans My Unisoft: ${name}.`;
}

/** Nobody has published what Dayboard says when all went well: this is the sandbox's own sentence. */
export const SUCCESS = 'La synchronisation avec My Unisoft a été effectuée avec succès.';
