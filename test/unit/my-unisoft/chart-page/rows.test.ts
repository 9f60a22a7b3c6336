// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findFilter } from '../../../../lib/my-unisoft/chart-page/filter';
import { chartGrid } from '../../../../lib/my-unisoft/chart-page/grid';
import { readChartRows } from '../../../../lib/my-unisoft/chart-page/rows';
import { ariaGrid, boxes, CREATE, docOf, FILTERS, page, plan, splitTable, TITLE, table } from './pages';

const THREE = [
  { id: null, number: '101000', label: 'CAPITAL', closed: false },
  { id: null, number: '411SOLEILO', label: '123 SOLEIL', closed: false },
  { id: null, number: '411FERME', label: 'ANCIEN', closed: true },
];

describe('the rows', () => {
  const makes = { 'a table': table(), 'an ARIA grid': ariaGrid(), boxes: boxes(), 'header and rows apart': splitTable() };
  for (const [name, rows] of Object.entries(makes)) it(name, () => expect(readChartRows(docOf(plan(rows)))).toEqual(THREE));

  it('are those of the page, not of the filters, whatever the order of the columns', () => {
    const reversed = table([['Non', '123 SOLEIL', '411SOLEILO']], ['Clôturé', 'Libellé', 'N° de compte']);
    expect(readChartRows(docOf(plan(reversed)))).toEqual([THREE[1]]);
  });

  it('are those of the table that found none, not of filters whose labels hold their fields', () => {
    const filters = '<div><div>N° de Compte : <input></div><div>Libellé : <input></div><button>Rechercher</button></div>';
    const doc = docOf(page(TITLE, filters, CREATE, table([])));
    expect(chartGrid(doc)?.headers[0]?.closest('th')).not.toBeNull();
    expect(findFilter(doc)?.search?.textContent).toBe('Rechercher');
  });

  it('need no column of closed accounts', () => {
    const two = table(
      [
        ['411A', 'ALPHA'],
        ['411B', 'BETA (clôturé)'],
      ],
      ['Compte', 'Libellé'],
    );
    expect(readChartRows(docOf(plan(two))).map(({ number, closed }) => [number, closed])).toEqual([
      ['411A', false],
      ['411B', true],
    ]);
  });

  it('are none while they load, when there are none, and on another page', () => {
    expect(readChartRows(docOf(page(TITLE, FILTERS, CREATE)))).toEqual([]);
    const none =
      '<table><thead><tr><th>N° de compte</th><th>Intitulé</th></tr></thead><tbody><tr><td colspan="2">Aucun compte</td></tr></tbody></table>';
    expect(readChartRows(docOf(plan(none)))).toEqual([]);
    expect(readChartRows(docOf(page('<p>rien</p>')))).toEqual([]);
  });

  it('that are hidden are not shown', () => {
    const doc = docOf(plan());
    doc.querySelectorAll('tbody tr')[1]?.setAttribute('style', 'display: none');
    expect(readChartRows(doc)).toEqual([THREE[0], THREE[2]]);
  });

  const numbers: [cell: string, number: string | null][] = [
    ['411ROMEOSW', '411ROMEOSW'],
    ['411romeosw', '411romeosw'],
    [' \n 41169009 \u200b', '41169009'],
    ['<a href="/a/1">411<mark>ROM</mark>EOSW</a>', '411ROMEOSW'],
    ['<span>411ROMEOSW</span><button>Copier</button>', '411ROMEOSW'],
    ['<input value="411ROMEOSW">', '411ROMEOSW'],
    ['<svg><title>compte</title></svg>411ROMEOSW', '411ROMEOSW'],
    ['411 ROMEOSW', null],
    ['0411ROMEOSW', null],
    ['Total', null],
    ['', null],
    [`4${'1'.repeat(80)}`, null],
  ];
  for (const [cell, number] of numbers) {
    it(`number to the letter: ${JSON.stringify(cell)}`, () => {
      const rows = readChartRows(
        docOf(
          plan(
            table([
              ['101000', 'CAPITAL', 'Non'],
              [cell, 'ROMEO', 'Non'],
            ]),
          ),
        ),
      );
      expect(rows.slice(1).map((row) => row.number)).toEqual(number === null ? [] : [number]);
    });
  }

  const closed: [cell: string, closed: boolean][] = [
    ['Oui', true],
    ['Non', false],
    ['', false],
    ['✓', true],
    ['Clôturé', true],
    ['Actif', false],
    ['Non clôturé', false],
    ['Débloqué', false],
    ['<input type="checkbox" checked>', true],
    ['<input type="checkbox">', false],
    ['<span role="switch" aria-checked="true"></span>', true],
    ['<span role="checkbox" aria-checked="false"></span>', false],
    ['<svg aria-label="Compte bloqué"></svg>', true],
    ['<i title="Fermé"></i>', true],
    ['<img alt="non">', false],
  ];
  for (const [cell, is] of closed) {
    it(`closed, as ${cell || 'nothing'} says`, () =>
      expect(readChartRows(docOf(plan(table([['411A', 'ALPHA', cell]]))))[0]?.closed).toBe(is));
  }

  const active: [cell: string, closed: boolean][] = [
    ['Oui', false],
    ['Non', true],
    ['', false],
    ['✗', true],
    ['Inactif', true],
    ['<input type="checkbox" checked>', false],
    ['<input type="checkbox">', true],
  ];
  for (const [cell, is] of active) {
    it(`closed, as ${cell || 'nothing'} says under « Actif »`, () => {
      const rows = table([['411A', 'ALPHA', cell]], ['N° de compte', 'Intitulé', 'Actif']);
      expect(readChartRows(docOf(plan(rows)))[0]?.closed).toBe(is);
    });
  }

  const marked: [label: string, row: string, closed: boolean][] = [
    ['ALPHA <span>Clôturé</span>', '', true],
    ['ALPHA <span aria-label="Compte clôturé le 31/12/2024">🔒</span>', '', true],
    ['ALPHA', 'title="Ce compte est fermé"', true],
    ['<span>CLOS</span>', '', false],
    ['ALPHA <button title="Clôturé">x</button>', '', false],
    ['ALPHA', 'title="Client fermé le lundi"', false],
  ];
  for (const [label, row, is] of marked) {
    it(`closed, without a column for it: ${label} ${row}`, () => {
      const rows = `<table><tr><th>N° de compte</th><th>Intitulé</th></tr><tr ${row}><td>411A</td><td>${label}</td></tr></table>`;
      expect(readChartRows(docOf(plan(rows)))).toMatchObject([{ number: '411A', closed: is }]);
    });
  }

  it('are not what is typed in filters, under the headers or before them', () => {
    const under =
      '<table><thead><tr><th>N° de compte</th><th>Intitulé</th></tr><tr><td><input value="411A"></td><td><input></td></tr></thead><tbody></tbody></table>';
    const inBody =
      '<table><thead><tr><th>N° de compte</th><th>Intitulé</th></tr></thead><tbody><tr><td><input value="411A"></td><td><input></td></tr></tbody></table>';
    const before =
      '<div><div><span><input id="q" value="411A"><label for="q">N° de Compte</label></span><span><input id="r"><label for="r">Libellé</label></span></div><div><div><b>N° de compte</b><b>Intitulé</b></div></div></div>';
    for (const rows of [under, inBody, before]) expect(readChartRows(docOf(page(TITLE, CREATE, rows)))).toEqual([]);
  });

  it('bounds what a page can put in a label, and takes markup as text', () => {
    const [row] = readChartRows(docOf(plan(table([['411A', `&lt;b&gt;\u202e${'A'.repeat(5000)}`, 'Non']]))));
    expect(row?.label).toHaveLength(300);
    expect(row?.label.startsWith('<b>A')).toBe(true);
  });
});
