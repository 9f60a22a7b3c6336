/** Spaces of every kind, zero-width ones included. */
const SPACES = /[\s\u200b-\u200d\u2060]+/gu;
const HYPHENS = /[\u2010-\u2015\u2212]/gu;

/** One spelling for each code: « compte 13 » is `COMPTE13`. For looking up only: it is never shown. */
export const normaliseCode = (code: string): string =>
  code.normalize('NFKC').replace(SPACES, '').replace(HYPHENS, '-').toUpperCase();
