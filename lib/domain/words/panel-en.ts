/** What the panel in Dayboard's page says, in English. Labels that the user sees in the French applications stay French. */
import type { PanelWords } from './panel-fr';
import { nEn as n } from './typography';

export const panelEn: PanelWords = {
  assistant: 'Dayboard – My Unisoft Assistant',
  fold: 'Fold',
  unfold: (blocking) => (blocking > 0 ? `Assistant: ${n(blocking, 'client')} to look at` : 'Open the assistant'),
  headline: {
    reading: 'Reading the page…',
    finding: 'Sync blocked: looking for the client…',
    noClients: 'No client was read',
    known: (count) => `Sync blocked: ${n(count, 'client account')} to recreate`,
    closed: (count) => `Sync blocked: ${n(count, 'closed client account')}`,
    unknownClient: (count) => `Sync blocked: ${n(count, 'client')} without an account`,
    named: (name) => `Sync blocked by ${name}`,
    suspected: (count) => (count === 1 ? 'Sync blocked: 1 client to check' : `Sync blocked: ${count} possible clients`),
    nobody: 'Sync blocked: the client is still to be found',
    contradiction: 'Sync blocked, yet the accounts that were checked exist',
    otherError: (code) => (code ? `Sync blocked: error ${code}` : 'Sync blocked by an error'),
    otherDossier: 'Another dossier seems to be linked to Dayboard',
    wrongKey: 'The key opens another dossier than the one linked to Dayboard',
    willBlock: (count) => `${n(count, 'client')} will block the next sync`,
    toVerify: (count) => `${n(count, 'client')} to check before the next sync`,
    missingJournal: 'A journal is missing in My Unisoft',
    waiting: (count) => `${n(count, 'entry', 'entries')} waiting, nothing in the way`,
    nothing: 'Nothing stands in the way of the next sync',
    succeeded: 'The sync went through',
    running: 'Sync in progress…',
    unconfirmed: 'Sync started, result not confirmed',
    partial: 'The page could not be read in full',
    record: 'This client’s account',
    repaired: 'Accounts recreated and read back from My Unisoft',
    repairing: 'Repair in progress',
    repairPaused: 'Repair paused',
    repairFailed: 'Repair finished: some accounts could not be created',
  },
  why: {
    deletedKnown: (count) =>
      count === 1
        ? 'This account existed in My Unisoft and was deleted there. Dayboard creates an account once only: it cannot recreate it.'
        : 'These accounts existed in My Unisoft and were deleted there. Dayboard creates an account once only: it cannot recreate them.',
    deletedSuspected: (count) =>
      count === 1
        ? 'The message names no client. Of those that were read, only one may have lost its account in My Unisoft.'
        : 'The message does not say which one. The account of at least one of these clients was probably deleted in My Unisoft.',
    suspectedSoFar:
      'The message names no client. Among the rows that were read, these are the ones whose account may have been deleted in My Unisoft; not all rows were read.',
    unknownClient: (count) =>
      count === 1
        ? 'This client has no account in My Unisoft and automatic creation is off: Dayboard is waiting for you to create the account.'
        : 'These clients have no account in My Unisoft and automatic creation is off: Dayboard is waiting for you to create the accounts.',
    optionUnknown: (count) =>
      count === 1
        ? 'This client has no account in My Unisoft. The page does not say whether automatic creation is on.'
        : 'These clients have no account in My Unisoft. The page does not say whether automatic creation is on.',
    named: 'The message names this client: at the time of the sync, My Unisoft had no account for it.',
    namedElsewhere:
      'The message names this client, but no row that was read bears that name. Look for it in Synchro. Dossier Cabinet.',
    closed:
      'The account exists but is closed: My Unisoft refuses any entry on it. Reopen it in the Plan Comptable rather than creating another.',
    nobody:
      'The message names no client, and no row that was read explains it. Open Synchro. Dossier Cabinet to complete the reading.',
    nobodyAtAll:
      'The message names no client, and no client that was read explains it. Things may have changed since: run the sync again. If that does not help, check the other accounts of the entry (revenue, VAT, bank).',
    noClientsAtAll: 'The table of clients was read: it is empty.',
    noClients: 'Open Synchro. Dossier Cabinet: the assistant will read the clients there.',
    contradiction:
      'Every client account that was checked exists under its exact number. The account may have been recreated since the message: run the sync again. If that does not help, check the revenue, VAT and bank accounts of the entry.',
    otherDossier: (count, total) =>
      `${count} clients out of ${total} show « Code Client différent »: check the dossier selected for the link first. Nothing is offered for creation.`,
    wrongKey: (linked, own) =>
      `Dayboard is linked to “${linked}”, the key opens “${own}”. Nothing will be created while the two differ.`,
    willBlock: 'Nothing is blocked yet. Repair now, and the next sync will not stop there.',
    toVerify: (count) =>
      `${count === 1 ? 'Its account' : 'Their accounts'} may be missing in My Unisoft. The Plan Comptable will tell.`,
    duplicates: (count) =>
      count === 1
        ? 'One client may get a second account under another number: look at it before you run the sync.'
        : `${count} clients may get a second account under another number: look at them before you run the sync.`,
    missingJournal: 'If it is synced, its entries will not go through. Check the journals on the Informations tab.',
    waiting: 'You can run the sync.',
    nothing: 'Every client that was read will go through.',
    succeeded: (left) =>
      left === null ? 'Read on the page after the sync.' : `Read on the page: ${n(left, 'entry', 'entries')} waiting.`,
    running: 'Dayboard is sending the entries to My Unisoft. The page will then be read again.',
  },
  details: {
    show: (code) => (code ? `What the message says: ${code}` : 'What the message says'),
    message: 'Message on the page',
    official: 'Official meaning of the code',
    meaning: 'What it means here',
    fix: 'What to do',
    who: 'Who can act',
    whoIs: { user: 'You', administrator: 'Your firm’s administrator', support: 'Support' },
    retry: {
      retry: 'Running it again may be enough.',
      'after-fix': 'Running it again helps only after the fix.',
      never: 'Running it again will change nothing.',
    },
    evidence: {
      documented: '',
      inferred: 'This explanation is deduced, not confirmed by the vendor.',
      unknown: 'The cause is not documented.',
    },
  },
  who: {
    known: (count) => (count === 1 ? 'Client concerned' : 'Clients concerned'),
    suspected: (count) => (count === 1 ? 'Possible client' : 'Possible clients'),
    notSimply: 'Clients to look at',
    others: 'Other clients to look at',
    shown: (shown, total) => `${shown} shown out of ${total.toLocaleString('en-GB')}`,
    more: 'Show more',
    tag: {
      absent: 'not in the chart of accounts',
      closed: 'account closed',
      present: 'in the chart of accounts',
      'same-name': 'exists under another number',
      refused: 'number refused',
      unknown: 'to check',
    },
    because: {
      'named-by-message': 'Named by the message.',
      'cited-by-message': 'Its account is named by the message.',
      'absent-from-chart': 'Not in the chart of accounts.',
      'closed-in-chart': 'Closed in My Unisoft (COMPTE32): to be reopened.',
      'was-matched-at-last-success': 'Matched at the last successful sync, and no longer does.',
      'account-gone': 'Code Client différent: its account was changed or deleted.',
      'code-differs': 'Code Client différent; its Fiche Client does not give the code.',
      'differed-at-last-success': 'Code Client différent, but so it was at the last successful sync: less likely.',
      'new-since-last-success': 'No account, and new since the last successful sync.',
      'no-account': 'No account, and automatic creation is off.',
      'option-unknown': 'No account; the page does not say whether creation is automatic.',
    },
    record: {
      'not-read': 'Code Comptable Généré not read.',
      'no-link': 'No link to its Fiche Client: the code could not be read.',
      unreachable: 'Its Fiche Client did not answer: open it to read the code.',
      'session-expired': 'Dayboard session expired: log in again to read the code.',
      'no-code': 'Its Fiche Client shows no Code Comptable Généré.',
      'too-many': 'Fiche Client not read: too many clients to check.',
    },
    suggestion: (code) => `Use ${code} in the Fiche Client`,
    lookalike: (number, label) => `My Unisoft already has ${number} (${label}).`,
    paste: (code) => `Code to paste in « Code Comptable Généré »: ${code}. You are the one who saves.`,
    checkedAt: (moment) => `checked ${moment}`,
  },
  action: {
    copy: 'Copy',
    copied: 'Copied',
    copyOf: (code) => `Copy the code ${code}`,
    record: 'Fiche Client',
    recordOf: (name) => `Fiche Client of ${name}`,
    seeRow: 'See the row',
    fix: (count) => `Create ${n(count, 'account')} and run the sync…`,
    fixNote: 'You will see exactly what is going to be created before you confirm.',
    preparing: 'Reading the chart of accounts and the Fiches Clients again…',
    openChart: 'Check in the Plan Comptable',
    openChartCopy: 'Copy the code and open the Plan Comptable',
    openChartAlone: 'Open the Plan Comptable',
    menuPath: 'In My Unisoft: Paramètres > Dossier > Plan comptable (or Paramètres > Tenue > Plan Comptable).',
    rerun: 'Run the sync again',
    refresh: 'Refresh',
    reload: 'Read the page again',
    openLien: 'Open Lien My Unisoft',
    addKey: 'Add a key',
    checkKey: 'Check the key',
    csv: 'Export (CSV)',
    report: 'Diagnostic report',
    reportCopied: 'Report copied: it contains no name and no code.',
    createHere: 'Create the account',
  },
  steps: {
    title: 'How to repair',
    prevent: 'To keep the next sync from blocking',
    check: (count) =>
      count === 1
        ? 'Open the Plan Comptable: the assistant checks this code there and prepares the account if it is missing.'
        : `Open the Plan Comptable: the assistant checks these ${count} codes there and prepares the missing accounts.`,
    create: (count) =>
      count === 1
        ? 'Create the account there: the assistant fills the form, you save.'
        : 'Create the absent accounts there: the assistant fills the form, you save.',
    reopen: (count) => (count === 1 ? 'Reopen the closed account there.' : 'Reopen the closed accounts there.'),
    rerun: 'Run the sync again.',
  },
  cannotCreate: {
    route:
      'This key may only read: create the account in the Plan Comptable, or ask your administrator to add “POST\u00a0/account” to the key.',
    policy: 'Your firm does not allow the assistant to create accounts: create the account in the Plan Comptable.',
    'firm-key':
      'Your firm does not let a key that opens every dossier create accounts: create the account in the Plan Comptable.',
  },
  preflight: {
    title: (total) => `Next sync, ${n(total, 'client')}`,
    filter: (label) => `Show only: ${label}`,
    clear: 'Show all',
  },
  outcome: {
    'will-sync': 'Go through',
    'auto-create': 'Account created automatically',
    'duplicate-risk': 'Risk of a duplicate',
    blocked: 'Block',
    'to-verify': 'To check',
  },
  badge: {
    'will-sync': 'goes through',
    'auto-create': 'will be created',
    'duplicate-risk': 'duplicate risk',
    blocked: 'blocks the sync',
    'to-verify': 'to check',
  },
  foot: {
    chartAt: (moment) => `Chart of accounts read ${moment}`,
    chartLoading: 'Reading the chart of accounts…',
    seenAt: (moment) => `Accounts seen in My Unisoft ${moment}`,
    pageAt: (moment) => `Read on this page ${moment}`,
  },
};
