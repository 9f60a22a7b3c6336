/** Journals that are closed, missing or not set up. */
import type { ErrorEntry } from './entry';

export const journals: readonly ErrorEntry[] = [
  {
    code: 'JOURNAL21',
    who: 'administrator',
    retry: 'after-fix',
    place: 'journals',
    evidence: 'inferred',
    fr: {
      meaning: 'Le journal est fermé dans le dossier cabinet. C’est probablement l’un de ceux que Dayboard utilise.',
      fix: 'Faites rouvrir le journal dans My Unisoft, ou choisissez-en un autre sur la page Lien My Unisoft. Relancez ensuite la synchronisation.',
    },
    en: {
      meaning: 'The journal is closed in the firm’s own file. It is probably one of those that Dayboard uses.',
      fix: 'Have the journal reopened in My Unisoft, or choose another one on the Lien My Unisoft page. Then run the sync again.',
    },
  },
  {
    code: 'JOURNAL2',
    who: 'administrator',
    retry: 'after-fix',
    place: 'journals',
    evidence: 'inferred',
    fr: {
      meaning: 'Le journal est clôturé et n’accepte plus d’écriture. C’est probablement l’un de ceux que Dayboard utilise.',
      fix: 'Choisissez un journal ouvert sur la page Lien My Unisoft, ou faites rouvrir celui-ci. Relancez ensuite la synchronisation.',
    },
    en: {
      meaning: 'The journal is closed and takes no more entries. It is probably one of those that Dayboard uses.',
      fix: 'Choose an open journal on the Lien My Unisoft page, or have this one reopened. Then run the sync again.',
    },
  },
  {
    code: 'JOURNAL3',
    who: 'user',
    retry: 'after-fix',
    place: 'dayboard-link',
    evidence: 'inferred',
    fr: {
      meaning:
        'My Unisoft ne reconnaît pas le journal choisi dans Dayboard. Il a probablement été supprimé, ou il appartient à un autre dossier.',
      fix: 'Sur la page Lien My Unisoft, choisissez de nouveau les journaux et cliquez sur « Enregistrer les Journaux ». Relancez ensuite la synchronisation.',
    },
    en: {
      meaning:
        'My Unisoft does not recognise the journal chosen in Dayboard. It was probably deleted, or it belongs to another file.',
      fix: 'On the Lien My Unisoft page, choose the journals again and click “Enregistrer les Journaux”. Then run the sync again.',
    },
  },
  {
    code: 'JOURNAL9',
    who: 'administrator',
    retry: 'after-fix',
    place: 'journals',
    evidence: 'inferred',
    fr: {
      meaning:
        'Le journal n’a pas de type dans My Unisoft et ne peut pas recevoir d’écriture. C’est probablement l’un de ceux que Dayboard utilise.',
      fix: 'Donnez un type (vente ou banque) à ce journal, dans les journaux du dossier cabinet, puis relancez la synchronisation.',
    },
    en: {
      meaning:
        'The journal has no type in My Unisoft and cannot receive entries. It is probably one of those that Dayboard uses.',
      fix: 'Give this journal a type (sales or bank), in the journals of the firm’s own file, then run the sync again.',
    },
  },
  {
    code: 'JOURNAL1',
    who: 'user',
    retry: 'after-fix',
    place: 'dayboard-link',
    evidence: 'inferred',
    fr: {
      meaning: 'Une écriture est partie sans journal. Aucun journal n’est probablement choisi sur la page Lien My Unisoft.',
      fix: 'Sur la page Lien My Unisoft, choisissez les journaux et cliquez sur « Enregistrer les Journaux ». Relancez ensuite la synchronisation.',
    },
    en: {
      meaning: 'An entry was sent without a journal. Probably no journal is chosen on the Lien My Unisoft page.',
      fix: 'On the Lien My Unisoft page, choose the journals and click “Enregistrer les Journaux”. Then run the sync again.',
    },
  },
  {
    code: 'JOURNAL4',
    who: 'administrator',
    retry: 'after-fix',
    place: 'journals',
    evidence: 'inferred',
    fr: {
      meaning:
        'Le dossier cabinet n’a pas de journal du type cité dans le message. Il a probablement été supprimé ou jamais créé.',
      fix: 'Faites créer ce journal dans My Unisoft, puis choisissez-le sur la page Lien My Unisoft. Relancez ensuite la synchronisation.',
    },
    en: {
      meaning: 'The firm’s own file has no journal of the type named in the message. It was probably deleted or never created.',
      fix: 'Have this journal created in My Unisoft, then choose it on the Lien My Unisoft page. Then run the sync again.',
    },
  },
  {
    code: 'JOURNAL7',
    who: 'administrator',
    retry: 'after-fix',
    place: 'journals',
    evidence: 'inferred',
    fr: {
      meaning:
        'Aucun compte n’est associé au journal dans My Unisoft, et la contrepartie manque. C’est probablement le journal de règlements.',
      fix: 'Associez un compte à ce journal, dans les journaux du dossier cabinet, puis relancez la synchronisation.',
    },
    en: {
      meaning:
        'No account is set on the journal in My Unisoft, and the contra entry is missing. It is probably the payment journal.',
      fix: 'Set an account on this journal, in the journals of the firm’s own file, then run the sync again.',
    },
  },
  {
    code: 'JOURNAL13',
    who: 'user',
    retry: 'after-fix',
    place: 'dayboard-link',
    evidence: 'inferred',
    fr: {
      meaning:
        'Un journal d’à-nouveaux ne peut pas recevoir ces écritures. Il a probablement été choisi par erreur dans Dayboard.',
      fix: 'Choisissez un journal de ventes ou de banque sur la page Lien My Unisoft et enregistrez. Relancez ensuite la synchronisation.',
    },
    en: {
      meaning: 'An opening balance journal cannot receive these entries. It was probably chosen by mistake in Dayboard.',
      fix: 'Choose a sales or bank journal on the Lien My Unisoft page and save. Then run the sync again.',
    },
  },
  {
    code: 'JOURNAL23',
    who: 'support',
    retry: 'retry',
    place: 'none',
    evidence: 'inferred',
    fr: {
      meaning: 'My Unisoft a rencontré un problème en traitant les journaux. C’est probablement passager.',
      fix: 'Relancez la synchronisation dans quelques minutes. Si l’erreur revient, envoyez le rapport de diagnostic au support.',
    },
    en: {
      meaning: 'My Unisoft met a problem while it handled the journals. It is probably temporary.',
      fix: 'Run the sync again in a few minutes. If the error comes back, send the diagnostic report to support.',
    },
  },
];
