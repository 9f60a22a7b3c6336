/** Plan Comptable pages as HTML, in several makes. */
export const TITLE = '<h1>Plan Comptable</h1>';
export const CREATE = '<button type="button">Nouveau Compte</button>';
export const FILTERS =
  '<form><label for="n">N° de Compte</label><input id="n"><label for="l">Libellé</label><input id="l"><button>Rechercher</button><button type="button">Réinitialiser</button></form>';

type Row = [number: string, label: string, closed?: string];
const ROWS: Row[] = [
  ['101000', 'CAPITAL', 'Non'],
  ['411SOLEILO', '123 SOLEIL', 'Non'],
  ['411FERME', 'ANCIEN', 'Oui'],
];

const HEADERS = ['N° de compte', 'Intitulé', 'Clôturé'];
const tag = (name: string, content: string, attributes = ''): string => `<${name} ${attributes}>${content}</${name}>`;
const each = (texts: readonly (string | undefined)[], name: string, attributes = ''): string =>
  texts.map((text) => tag(name, text ?? '', attributes)).join('');

export const table = (rows: Row[] = ROWS, headers = HEADERS): string =>
  `<table><thead><tr><th></th>${each(headers, 'th')}</tr></thead><tbody>${rows
    .map((row) => `<tr><td><input type="checkbox"></td>${each(row, 'td')}</tr>`)
    .join('')}</tbody></table>`;

export const ariaGrid = (rows: Row[] = ROWS): string =>
  `<div role="grid"><div role="row">${each(HEADERS, 'div', 'role="columnheader"')}</div>${rows
    .map((row) => `<div role="row">${each(row, 'div', 'role="gridcell"')}</div>`)
    .join('')}</div>`;

export const boxes = (rows: Row[] = ROWS): string =>
  `<div><div>${each(HEADERS, 'div')}</div>${rows.map((row) => `<div>${each(row, 'div')}</div>`).join('')}</div>`;

/** The header is a table of its own, as in lists with a header that stays. */
export const splitTable = (rows: Row[] = ROWS): string =>
  `<div><div><table><tr>${each(HEADERS, 'th')}</tr></table></div><div><table><tbody>${rows
    .map((row) => `<tr>${each(row, 'td')}</tr>`)
    .join('')}</tbody></table></div></div>`;

export const page = (...parts: string[]): string => `<!doctype html><html lang="fr"><body>${parts.join('')}</body></html>`;
export const plan = (rows = table()): string => page(TITLE, FILTERS, CREATE, rows);

export function docOf(html: string): Document {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  // happy-dom gives parsed documents a window; browsers do not.
  Object.defineProperty(doc, 'defaultView', { value: null });
  return doc;
}
