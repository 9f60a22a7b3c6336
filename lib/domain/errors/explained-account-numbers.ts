/** Numbers and labels of accounts that My Unisoft refuses. */
import type { ErrorEntry } from './entry';

export const accountNumbers: readonly ErrorEntry[] = [
  {
    code: 'COMPTE6',
    who: 'user',
    retry: 'after-fix',
    place: 'client-record',
    evidence: 'inferred',
    fr: {
      meaning:
        'Un numéro de compte doit commencer par un chiffre de 1 à 9. Le code d’un client commence probablement par une lettre, un zéro ou un espace.',
      fix: 'Corrigez le « Code Comptable Généré » de la Fiche Client pour qu’il commence par 411, puis relancez la synchronisation.',
    },
    en: {
      meaning:
        'An account number must start with a digit from 1 to 9. A client’s code probably starts with a letter, a zero or a space.',
      fix: 'Correct the “Code Comptable Généré” in the client’s record (Fiche Client) so that it starts with 411, then run the sync again.',
    },
  },
  {
    code: 'COMPTE7',
    who: 'user',
    retry: 'after-fix',
    place: 'client-record',
    evidence: 'inferred',
    fr: {
      meaning: 'Un numéro de compte ne peut pas dépasser 20 caractères. Le code d’un client est probablement trop long.',
      fix: 'Raccourcissez le « Code Comptable Généré » de la Fiche Client à 20 caractères au plus, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'An account number cannot be longer than 20 characters. A client’s code is probably too long.',
      fix: 'Shorten the “Code Comptable Généré” in the client’s record (Fiche Client) to 20 characters at most, then run the sync again.',
    },
  },
  {
    code: 'COMPTE3',
    who: 'user',
    retry: 'after-fix',
    place: 'client-record',
    evidence: 'inferred',
    fr: {
      meaning: 'Dayboard a envoyé un compte sans numéro. Un client n’a probablement pas de « Code Comptable Généré ».',
      fix: 'Renseignez le « Code Comptable Généré » dans l’onglet Coordonnées de la Fiche Client, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'Dayboard sent an account without a number. A client probably has no “Code Comptable Généré”.',
      fix: 'Fill in the “Code Comptable Généré” on the Coordonnées tab of the client’s record (Fiche Client), then run the sync again.',
    },
  },
  {
    code: 'COMPTE4',
    who: 'user',
    retry: 'after-fix',
    place: 'client-record',
    evidence: 'inferred',
    fr: {
      meaning: 'Dayboard a envoyé un compte sans intitulé. La raison sociale d’un client est probablement vide.',
      fix: 'Renseignez la raison sociale du client dans sa Fiche Client, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'Dayboard sent an account without a label. A client’s company name is probably empty.',
      fix: 'Fill in the client’s company name (raison sociale) in the client’s record (Fiche Client), then run the sync again.',
    },
  },
  {
    code: 'COMPTE10',
    who: 'user',
    retry: 'after-fix',
    place: 'client-record',
    evidence: 'inferred',
    fr: {
      meaning:
        'My Unisoft attend ici un compte client, qui commence par 41. Le code d’un client commence probablement par autre chose.',
      fix: 'Donnez à ce client un « Code Comptable Généré » qui commence par 411, puis relancez la synchronisation.',
    },
    en: {
      meaning:
        'My Unisoft expects a client account here, which starts with 41. A client’s code probably starts with something else.',
      fix: 'Give this client a “Code Comptable Généré” that starts with 411, then run the sync again.',
    },
  },
  {
    code: 'COMPTE 13',
    aliases: ['COMPTE13'],
    who: 'user',
    retry: 'after-fix',
    place: 'client-record',
    evidence: 'inferred',
    fr: {
      meaning:
        'My Unisoft attend ici un compte fournisseur ou client, qui commence par 40 ou 41. Le code d’un client commence probablement par autre chose.',
      fix: 'Donnez à ce client un « Code Comptable Généré » qui commence par 411, puis relancez la synchronisation.',
    },
    en: {
      meaning:
        'My Unisoft expects a supplier or client account here, which starts with 40 or 41. A client’s code probably starts with something else.',
      fix: 'Give this client a “Code Comptable Généré” that starts with 411, then run the sync again.',
    },
  },
  {
    code: 'COMPTE31',
    who: 'user',
    retry: 'after-fix',
    place: 'client-record',
    evidence: 'inferred',
    fr: {
      meaning:
        'Le compte cité dans le message ne commence pas par les chiffres attendus. Il a probablement été saisi dans la mauvaise classe.',
      fix: 'Remplacez ce compte par un compte qui commence comme le message le demande, puis relancez la synchronisation.',
    },
    en: {
      meaning:
        'The account named in the message does not start with the expected digits. It was probably entered in the wrong class.',
      fix: 'Replace this account with one that starts as the message asks, then run the sync again.',
    },
  },
  {
    code: 'COMPTE9',
    who: 'user',
    retry: 'after-fix',
    place: 'chart-of-accounts',
    evidence: 'inferred',
    fr: {
      meaning:
        'La contrepartie d’un compte client doit commencer par 6 ou 7. Celle de l’un des comptes clients ne convient probablement pas.',
      fix: 'Vérifiez la contrepartie du compte client dans le Plan Comptable, puis relancez la synchronisation.',
    },
    en: {
      meaning:
        'The contra account of a client account must start with 6 or 7. That of one of the client accounts is probably not suitable.',
      fix: 'Check the contra account of the client account in the Plan Comptable, then run the sync again.',
    },
  },
];
