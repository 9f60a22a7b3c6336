/** The shape of one explained error. The tables `explained-*.ts` are arrays of these: an accountant can read and correct them. */

/** Who can act on it. `administrator`: the firm's own. */
export type Who = 'user' | 'administrator' | 'support';
/** Does running the sync again help? `retry`: wait and try again; `after-fix`: useless before the fix; `never`: not in the user's hands. */
export type Retry = 'retry' | 'after-fix' | 'never';
/** Where to click. The views turn these into buttons or menu paths. */
export type ErrorPlace =
  | 'client-record'
  | 'chart-of-accounts'
  | 'journals'
  | 'exercises'
  | 'connectors'
  | 'dayboard-link'
  | 'none';
/** `documented`: a public source states both the cause and the fix. `inferred`: it does not, and the wording says « probablement ». */
export type Evidence = 'documented' | 'inferred';
export type Lang = 'fr' | 'en';

/** `meaning`: what the error means in this sync. `fix`: what to do next. Two short sentences each at most. */
export type Texts = { meaning: string; fix: string };

export type Advice = { who: Who; retry: Retry; place: ErrorPlace; fr: Texts; en: Texts };

export type ErrorEntry = Advice & {
  /** As the vendor writes it, or `CLIENT-UNKNOWN` for the message that has none. */
  code: string;
  /** Other spellings of the same code. */
  aliases?: readonly string[];
  evidence: Evidence;
};
