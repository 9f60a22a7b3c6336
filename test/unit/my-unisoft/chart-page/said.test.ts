// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { chartGrid } from '../../../../lib/my-unisoft/chart-page/grid';
import { isTruncated, said } from '../../../../lib/my-unisoft/chart-page/said';
import { docOf, page, plan, table } from './pages';

const saidBy = (html: string) => said(docOf(page(html)));

describe('there are none', () => {
  const none = [
    'Aucun compte',
    'Aucun compte trouvé',
    'Aucun résultat',
    'Aucun résultat ne correspond à votre recherche.',
    'Aucune ligne à afficher',
    'Aucune donnée',
    'Il n’y a aucun enregistrement à afficher',
    'Pas de résultat',
    'No results found',
    'No rows',
    '0 compte(s)',
    '0 résultat',
    '0-0 sur 0',
    'Rien à afficher',
    'Votre recherche n’a donné aucun résultat.',
    'Compte introuvable',
  ];
  for (const text of none) it(text, () => expect(saidBy(`<p>${text}</p>`).none).toHaveLength(1));

  const other = [
    '0 sélectionné(s)',
    'Comptes',
    'Aucune notification',
    '10 comptes',
    'Nouveau Compte',
    'Compte non mouvementé',
    'Votre recherche',
  ];
  for (const text of other) {
    it(`not: ${text}`, () => expect(saidBy(`<p>${text}</p>`).none).toHaveLength(0));
  }

  it('not when it is hidden, or in a dialog', () => {
    expect(saidBy('<p hidden>Aucun compte</p><div role="dialog">Aucun compte</div>').none).toEqual([]);
  });
});

describe('busy, in trouble', () => {
  const busy = [
    '<div aria-busy="true"></div>',
    '<div role="progressbar"></div>',
    '<p>Chargement…</p>',
    '<p>Veuillez patienter</p>',
  ];
  for (const html of busy) it(html, () => expect(saidBy(html).busy).toBe(true));
  const idle = ['<div role="progressbar" aria-valuenow="12"></div>', '<div role="progressbar" hidden></div>', '<p>Charges</p>'];
  for (const html of idle) it(`not: ${html}`, () => expect(saidBy(html).busy).toBe(false));
  it('an error', () => expect(saidBy('<div role="alert">Une erreur est survenue</div>').trouble).toBe(true));
  it('good news is no error', () => expect(saidBy('<div role="status">Compte créé</div>').trouble).toBe(false));
});

describe('more rows than those shown', () => {
  const silent = said(docOf(page('')));
  const truncated = (more: string): boolean => {
    const doc = docOf(plan(`<section>${table()}${more}</section>`));
    const grid = chartGrid(doc);
    return grid !== null && isTruncated(grid, 3, said(doc), silent);
  };
  const yes = [
    '<button aria-label="Page suivante">›</button>',
    '<button>»</button>',
    '<a href="?page=2">Suivant</a>',
    '<p>1 / 4</p>',
    '<p>Page 1 sur 2</p>',
    '<p>1-3 sur 250</p>',
    '<p>250 comptes</p>',
    '<button>Afficher plus</button>',
  ];
  for (const html of yes) it(html, () => expect(truncated(html)).toBe(true));
  const no = [
    '',
    '<button aria-label="Page suivante" disabled>›</button>',
    '<button aria-label="Page suivante" aria-disabled="true">›</button>',
    '<p>1 / 1</p>',
    '<p>3 compte(s)</p>',
    '<p>1-3 sur 3</p>',
  ];
  for (const html of no) it(`not: ${html}`, () => expect(truncated(html)).toBe(false));
});
