import { clean, normalise } from '../reading/text';

/** The two messages of a failed sync, and any other code in the first one's place. */
export interface Message {
  /** `COMPTE5`, any other code, `CLIENT-UNKNOWN`, or ''. */
  code: string;
  clientName: string | null;
  /** What follows the code. */
  detail: string;
}

/** How a text begins that tells of a failed sync. */
export interface Beginning {
  /** Other words than the page's own: an error only if a code follows. */
  needsCode: boolean;
  /** Between quotation marks, or the code alone: a banner only if it looks like one. */
  needsAlert: boolean;
  /** A date or a time comes first, as in a log. */
  dated: boolean;
}

/** Icons and words of an alert before the message itself. */
const BEFORE =
  /^(?:[^a-z0-9«"'“„]|(?:attention|erreur|error|warning|alerte|danger|fermer|close|echec|oups|report_problem|error_outline|cancel)(?![a-z])(?! (?:de|lors de|pendant|au cours de) (?:la |votre )?synchro))+/;
const MOMENT =
  /^[[(]?(?:le )?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}(?:er)? [a-z]{3,9}\.? \d{4}|(?=\d{1,2} ?[:h] ?\d{2}))[ ,t]*(?:a )?(?:\d{1,2} ?[:h] ?\d{2}(?::\d{2})?z?)?[\])]?(?=[^a-z0-9]) *[:,;|-]* */;
const QUOTE = /^[«"'“„] */;
const FAILED = /^(?:une )?erreurs? (?:est survenue )?(?:lors|pendant|au cours) de (?:la |votre )?synchro(?:nisation|\.)?/;
const UNKNOWN = /^le client suivant n'existe pas dans my ?unisoft/;
const OTHER_WORDS =
  /^(?:une )?(?:erreur|echec|probleme|anomalie)s? (?:est survenue? )?(?:de|dans|sur|lors de|pendant|au cours de) (?:la |votre )?synchro|^(?:la |votre )?synchro(?:nisation|\.)?(?: (?:avec |vers )?my ?unisoft)?(?: a echoue| a ete interrompue| (?:est )?(?:bloquee|impossible|interrompue|en erreur|en echec))/;
const CODE_ALONE = /^code [a-z][a-z0-9_-]*(?: \d+)? [:-] /;

export const startsWithMoment = (text: string): boolean => MOMENT.test(normalise(text.slice(0, 60)));

export function beginning(text: string): Beginning | null {
  if (text.length > 3000) return null;
  let said = normalise(text.slice(0, 240));
  let dated = false;
  let quoted = false;
  for (let before = ''; before !== said; ) {
    before = said;
    said = said.replace(BEFORE, '');
    const bare = said.replace(MOMENT, '');
    dated ||= bare !== said;
    said = bare.replace(QUOTE, '');
    quoted ||= said !== bare;
  }
  if (FAILED.test(said) || UNKNOWN.test(said)) return { needsCode: false, needsAlert: quoted, dated };
  if (OTHER_WORDS.test(said)) return { needsCode: true, needsAlert: quoted, dated };
  return CODE_ALONE.test(said) ? { needsCode: true, needsAlert: true, dated } : null;
}

/** Letters, digits, dashes and underscores; the API has one code with a space before its digits. */
const CODE = /\bcode\s*:?\s*([A-Z0-9][A-Z0-9_-]*(?: \d+(?![\p{L}\d]))?)/iu;
const BARE = /^[\s:(«"“]*([A-Z][A-Z_-]*[A-Z0-9](?:[A-Z0-9_-])*)(?=\)?\s+[-:]|\)?\s*$)/u;
const CLIENT = /le\s+client\s+suivant\s+n\s*['’ʼ`´‘]\s*existe\s+pas\s+dans\s+my\s*unisoft\s*:?/iu;

export function parseMessage(text: string): Message {
  const plain = clean(text);
  const client = CLIENT.exec(plain);
  if (client) return { code: 'CLIENT-UNKNOWN', clientName: nameIn(plain.slice(client.index + client[0].length)), detail: '' };
  const start = /synchro(?:nisation|\.)?/i.exec(plain);
  const rest = start ? plain.slice(start.index + start[0].length) : plain;
  const dashed = rest.replace(/[\u2010-\u2015\u2212]/g, '-');
  const found = codeAt(CODE.exec(dashed.slice(0, 120)), dashed, 40) ?? codeAt(BARE.exec(dashed), dashed, 40);
  if (found) return found;
  return { code: '', clientName: null, detail: rest.replace(/^[\s:.!-]+/, '') };
}

function codeAt(match: RegExpExecArray | null, rest: string, within: number): Message | null {
  const code = match?.[1]?.replace(/[-_]+$/, '');
  if (!match || !code || match.index > within || !/[A-Z0-9]/.test(code)) return null;
  const after = rest.slice(match.index + match[0].length).replace(/^[\s:.)-]+/, '');
  // Style may write in capitals what the page holds in small letters.
  return { code: /[A-Z]/.test(code) ? code : code.toUpperCase(), clientName: null, detail: after };
}

const UNPAIRED = /(?<=^[^«]*)\s*»$|(?<=^[^“]*)\s*”$|(?<=^[^"]*)\s*"$/u;
const QUOTED = /^[«"“'‘]([^«»"“”]+)[»"”'’]$/u;

/** « NAME . »: the sentence's own full stop goes, the name's stay. */
function nameIn(text: string): string | null {
  // A quotation mark without its other half belongs to the whole sentence.
  const said = clean(text)
    .replace(UNPAIRED, '')
    .replace(/\s*\.$/, '')
    .trim();
  const name = (QUOTED.exec(said)?.[1] ?? said).trim();
  return name === '' ? null : name;
}
