/** How a Plan Comptable page can be made: what differs between pages, one line each. */
export type Account = { number: string; label: string; closed?: boolean };

export type Make = {
  rows: 'table' | 'aria' | 'divs' | 'virtual' | 'inputs';
  labels: 'before' | 'around' | 'floating' | 'fieldset' | 'placeholder' | 'aria' | 'cells' | 'flat';
  /** Keeps its fields' values itself, as React does. */
  controlled: boolean;
  /** What starts a search. */
  starts: 'submit' | 'button' | 'enter' | 'typing' | 'blur';
  matches: 'prefix' | 'contains';
  /** What is shown when nothing is found; '' is nothing at all. */
  empty: string;
  /** Shown between a search and its answer. */
  meanwhile: 'old-rows' | 'empty-text' | 'nothing' | 'spinner';
  delay: number;
  /** The answer to the n-th search never comes. */
  silent: number[];
  /** From the n-th search on the server is away: the page shows its empty text and no more. */
  awayFrom: number;
  /** Rows a page; 0 is all of them. */
  pageSize: number;
  /** Does a search go back to the first page? */
  firstPage: boolean;
  /** Nothing is listed until it is searched for. */
  startsEmpty: boolean;
  reset: boolean;
  /** The class that the other filter is set to. */
  family: string;
  dialog: 'portal' | 'plain' | 'native' | 'inline';
  /** What the dialog does to a number. */
  number: 'keeps' | 'upper' | 'cuts' | 'maxlength' | 'upper-later';
  accounts: Account[];
};

const ACCOUNTS: Account[] = [
  { number: '101000', label: 'Capital' },
  { number: '401000', label: 'Fournisseurs' },
  { number: '411ABC0001', label: 'ABC UN' },
  { number: '411ABC00012', label: 'ABC DOUZE' },
  { number: '411BACOREC', label: 'BACO RECORD' },
  { number: '411FERME', label: 'ANCIEN CLIENT', closed: true },
  { number: '411SOLEILO', label: '123 SOLEIL' },
  { number: '512000', label: 'Banque' },
  { number: '706000', label: 'Prestations' },
];

export const USUAL: Make = {
  rows: 'table',
  labels: 'before',
  controlled: true,
  starts: 'submit',
  matches: 'prefix',
  empty: 'Aucun compte',
  meanwhile: 'old-rows',
  delay: 20,
  silent: [],
  awayFrom: Number.POSITIVE_INFINITY,
  pageSize: 0,
  firstPage: true,
  startsEmpty: false,
  reset: true,
  family: '',
  dialog: 'portal',
  number: 'keeps',
  accounts: ACCOUNTS,
};
