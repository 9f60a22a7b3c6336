/** What could not be read, what is wrong with the set-up, how a run ended and what the API refused, in English. */
import type { ReportWords } from './report-fr';
import { nEn as n } from './typography';

export const reportEn: ReportWords = {
  problem: {
    title: 'What could not be read',
    earlier: (moment) => `The clients shown were read ${moment}.`,
    information: (moment) => `The error and the settings of the tab Informations were read ${moment}.`,
    part: {
      informations: 'Informations tab',
      'client-accounts': 'Synchro. Dossier Cabinet tab',
      'client-files': 'Synchro. Dossiers Clients tab',
      'account-list': 'Liste des Comptes tab',
      'client-record': 'Fiches Clients',
      'table-page': 'Rest of the client table',
      row: 'Table rows',
      'auto-create': 'Automatic creation',
    },
    reason: {
      unreachable: 'no answer. Check the connection, then have the page read again.',
      'session-expired': 'login required. Log in to Dayboard again, then have the page read again.',
      'script-only': 'can only be read on screen. Show this part: the assistant will read it.',
      'unknown-state': 'a state that the assistant does not know. Nothing is counted from it.',
      'no-code': 'no Code Comptable Généré. The assistant never guesses a code.',
      'no-table': 'the expected table was not found. Open this tab to check.',
      'no-rows': 'no client could be read in the table. If it shows some, send the diagnostic report; if not, it is empty.',
      'too-many': 'too many to read them all. Check the linked dossier first.',
      'not-said': 'the page does not say whether it is on.',
      changed: 'changed during the reading. The reading starts again.',
    },
    recordsWithoutLink: 'no link to them in the table. Open them yourself to read their code.',
    line: (part, reason, count) => `${part}${count > 1 ? ` (${count})` : ''}: ${reason}`,
  },
  warning: {
    'firm-level-key':
      'This key opens every dossier of the firm. Prefer a key of the firm’s own dossier alone (Paramètres > Dossier > Connecteurs dossier).',
    'stale-page': (count) =>
      `${n(count, 'client')} in « Correspondance OK » whose account is no longer in the chart of accounts: Dayboard’s page is out of date.`,
    'near-twins': (count, example) =>
      `${n(count, 'number')} close to an existing account (${example}): a duplicate is possible (O and 0, capitals, trailing zeros).`,
    namesakes: (count, name, other) =>
      `${n(count, 'account')} will be created although the table already shows an account of the same name (${name}, ${other}): check that it is not the same client.`,
    'refused-numbers': (count, codes) =>
      `My Unisoft will refuse ${n(count, 'number')}: ${codes} (COMPTE6 or COMPTE7). Correct them in the Fiche Client.`,
    'missing-journal': (label, code) => `The journal “${label} (${code})” no longer exists in My Unisoft.`,
  },
  notice: {
    'storage-full':
      'The browser’s storage is full: the assistant works, but will not remember anything. Delete the history in the options.',
    'data-set-aside': 'Some saved data could not be read: it was set aside, and none of it is used.',
  },
  sync: {
    title: {
      idle: '',
      running: 'Sync in progress…',
      succeeded: 'The sync went through',
      failed: 'The sync did not go through',
      unconfirmed: 'Result not confirmed',
    },
    reason: {
      banner: 'Dayboard shows an error.',
      'session-expired': 'Your Dayboard session has expired. Nothing was sent. Log in again, then run the sync again.',
      'logged-out':
        'Dayboard asked for a login instead of answering. Log in again, then look at the page before you run the sync again.',
      'stale-token':
        'Dayboard refused the request twice: the page was too old. Nothing was synced. Reload it, then run the sync again.',
      'refused-by-site': 'Dayboard refused the request. Open Lien My Unisoft and run the sync from the page.',
      unreachable: 'Dayboard does not answer. Nothing was sent. Check the connection, then run the sync again.',
      'answer-lost': 'Dayboard’s answer was lost. The sync may have taken place: look at the page before running it again.',
      'not-lien-page': 'The page that was read afterwards is not Lien My Unisoft: the result could not be read.',
      'nothing-changed': 'The page shows neither an error nor a change. Look at it before running the sync again.',
      'no-trigger': 'The sync button was not found. Open Lien My Unisoft and run the sync from the page.',
      'needs-open-page': 'This sync is started from the page. Open Lien My Unisoft, then run it again.',
      'permission-withdrawn': 'The assistant’s access to this site was taken back. Give it again from the assistant’s icon.',
    },
  },
  api: {
    refused: 'My Unisoft refused the request.',
    unauthorised: 'My Unisoft refuses the key: it may have been revoked. Ask your administrator for another one.',
    forbidden: 'The key does not have this right in this dossier. Your administrator can grant it.',
    'route-missing': 'The key does not allow this call. Your administrator can add this route.',
    'rate-limited': 'My Unisoft limits the number of requests: the assistant is waiting for its turn.',
    unavailable: 'My Unisoft is not answering properly at the moment. Try again in a few minutes.',
    timeout: 'My Unisoft did not answer in time. Try again in a few minutes.',
    offline: 'My Unisoft cannot be reached: check your connection, then try again.',
    redirected: 'The API address leads elsewhere: for safety the key did not follow. Check the address in the options.',
    unreadable: 'My Unisoft’s answer does not have the expected form: it was not used.',
    'not-configured': 'The connection is incomplete: check the address and the dossier in the options.',
    cancelled: 'Request stopped before it was sent.',
    call: (call, code, id) => [`Call: ${call}`, code && `code ${code}`, id && `reference ${id}`].filter(Boolean).join(', '),
  },
};
