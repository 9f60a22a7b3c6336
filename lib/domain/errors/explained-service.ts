/** Failures of the service itself: they often pass, and nothing on the user’s side is wrong. */
import type { ErrorEntry } from './entry';

export const service: readonly ErrorEntry[] = [
  {
    code: 'ECR11',
    who: 'support',
    retry: 'retry',
    place: 'none',
    evidence: 'inferred',
    fr: {
      meaning: 'My Unisoft n’a pas réussi à créer une écriture et ne dit pas pourquoi. C’est probablement passager.',
      fix: 'Relancez une fois la synchronisation. Si l’erreur revient, envoyez le rapport de diagnostic au support.',
    },
    en: {
      meaning: 'My Unisoft failed to create an entry and does not say why. It is probably temporary.',
      fix: 'Run the sync once more. If the error comes back, send the diagnostic report to support.',
    },
  },
  {
    code: 'ECR12',
    who: 'support',
    retry: 'retry',
    place: 'none',
    evidence: 'inferred',
    fr: {
      meaning: 'My Unisoft n’a pas réussi à enregistrer une écriture et ne dit pas pourquoi. C’est probablement passager.',
      fix: 'Relancez une fois la synchronisation. Si l’erreur revient, envoyez le rapport de diagnostic au support.',
    },
    en: {
      meaning: 'My Unisoft failed to save an entry and does not say why. It is probably temporary.',
      fix: 'Run the sync once more. If the error comes back, send the diagnostic report to support.',
    },
  },
  {
    code: 'GBL1',
    who: 'support',
    retry: 'retry',
    place: 'none',
    evidence: 'documented',
    fr: {
      meaning: 'My Unisoft a rencontré une erreur pendant le traitement. Rien n’indique une faute dans vos données.',
      fix: 'Relancez la synchronisation dans quelques minutes. Si l’erreur revient, envoyez le rapport de diagnostic au support.',
    },
    en: {
      meaning: 'My Unisoft met an error during processing. Nothing points to a fault in your data.',
      fix: 'Run the sync again in a few minutes. If the error comes back, send the diagnostic report to support.',
    },
  },
  {
    code: 'GBL4',
    who: 'support',
    retry: 'retry',
    place: 'none',
    evidence: 'inferred',
    fr: {
      meaning: 'La demande n’a pas abouti chez My Unisoft. C’est probablement passager.',
      fix: 'Relancez la synchronisation dans quelques minutes. Si l’erreur revient, envoyez le rapport de diagnostic au support.',
    },
    en: {
      meaning: 'The request did not go through at My Unisoft. It is probably temporary.',
      fix: 'Run the sync again in a few minutes. If the error comes back, send the diagnostic report to support.',
    },
  },
  {
    code: 'GBL30',
    who: 'support',
    retry: 'retry',
    place: 'none',
    evidence: 'inferred',
    fr: {
      meaning: 'My Unisoft a rencontré une erreur dans sa base de données. Elle ne vient probablement pas de vos données.',
      fix: 'Relancez la synchronisation dans quelques minutes. Si l’erreur revient, envoyez le rapport de diagnostic au support.',
    },
    en: {
      meaning: 'My Unisoft met an error in its database. It probably does not come from your data.',
      fix: 'Run the sync again in a few minutes. If the error comes back, send the diagnostic report to support.',
    },
  },
  {
    code: 'GBL32',
    who: 'support',
    retry: 'retry',
    place: 'none',
    evidence: 'inferred',
    fr: {
      meaning: 'My Unisoft a rencontré une erreur interne. Elle ne vient probablement pas de vos données.',
      fix: 'Relancez la synchronisation dans quelques minutes. Si l’erreur revient, envoyez le rapport de diagnostic au support.',
    },
    en: {
      meaning: 'My Unisoft met an internal error. It probably does not come from your data.',
      fix: 'Run the sync again in a few minutes. If the error comes back, send the diagnostic report to support.',
    },
  },
  {
    code: 'EXC1',
    who: 'support',
    retry: 'retry',
    place: 'none',
    evidence: 'inferred',
    fr: {
      meaning: 'My Unisoft a rencontré une erreur imprévue. Elle ne vient probablement pas de vos données.',
      fix: 'Relancez la synchronisation dans quelques minutes. Si l’erreur revient, envoyez le rapport de diagnostic au support.',
    },
    en: {
      meaning: 'My Unisoft met an unexpected error. It probably does not come from your data.',
      fix: 'Run the sync again in a few minutes. If the error comes back, send the diagnostic report to support.',
    },
  },
  {
    code: 'ERR-INTERNAL',
    who: 'support',
    retry: 'retry',
    place: 'none',
    evidence: 'inferred',
    fr: {
      meaning: 'Le service de My Unisoft a rencontré une erreur interne. C’est probablement passager.',
      fix: 'Relancez une fois la synchronisation. Si l’erreur revient, donnez au support le rapport de diagnostic et, s’il est affiché, l’identifiant de la demande.',
    },
    en: {
      meaning: 'My Unisoft’s service has failed. It is probably temporary.',
      fix: 'Run the sync once more. If the error comes back, give support the diagnostic report and, if it is shown, the identifier of the request.',
    },
  },
  {
    code: 'ERR-API-UNDER-MAINTENANCE',
    who: 'user',
    retry: 'retry',
    place: 'none',
    evidence: 'inferred',
    fr: {
      meaning: 'My Unisoft est en maintenance. La synchronisation fonctionnera probablement de nouveau ensuite.',
      fix: 'Attendez la fin de la maintenance, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'My Unisoft is under maintenance. The sync will probably work by itself afterwards.',
      fix: 'Wait for the end of the maintenance, then run the sync again.',
    },
  },
  {
    code: 'ERR-TOO-MANY-REQUEST',
    aliases: ['ERR-TOO-MANY-REQUESTS'],
    who: 'user',
    retry: 'retry',
    place: 'none',
    evidence: 'documented',
    fr: {
      meaning: 'Trop de demandes ont été envoyées à My Unisoft en peu de temps.',
      fix: 'Attendez quelques secondes, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'Too many requests were sent to My Unisoft in a short time.',
      fix: 'Wait a few seconds, then run the sync again.',
    },
  },
  {
    code: 'ERR-TOO-MANY-CONCURRENT-REQUESTS',
    aliases: ['ERR-TOO-MANY-CONCURRENT-REQUEST'],
    who: 'user',
    retry: 'retry',
    place: 'none',
    evidence: 'inferred',
    fr: {
      meaning: 'Trop de demandes sont arrivées en même temps chez My Unisoft. Une autre opération est probablement en cours.',
      fix: 'Attendez quelques secondes, puis relancez la synchronisation.',
    },
    en: {
      meaning: 'Too many requests reached My Unisoft at the same time. Another operation is probably under way.',
      fix: 'Wait a few seconds, then run the sync again.',
    },
  },
];
