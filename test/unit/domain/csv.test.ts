import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csv } from '../../../lib/domain/csv';

const BOM = '\uFEFF';

it.each([
  ['plain', '"plain"'],
  ['', '""'],
  ['a;b', '"a;b"'],
  ['say "hi"', '"say ""hi"""'],
  ['two\nlines', '"two\nlines"'],
  ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ['+33 1', `"'+33 1"`],
  ['-1', `"'-1"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\t=1', `"'\t=1"`],
  ['\r=1', `"'\r=1"`],
  ['  =1+1', `"'  =1+1"`],
  ['＝1+1', `"'＝1+1"`],
  ['411ROMEOSW', '"411ROMEOSW"'],
  ['a=b', '"a=b"'],
])('%j becomes %s', (text, cell) => expect(csv([[text]])).toBe(`${BOM}${cell}\r\n`));

it('puts semicolons between cells and begins with a byte order mark', () =>
  expect(
    csv([
      ['a', 'b'],
      ['c', 'd'],
    ]),
  ).toBe(`${BOM}"a";"b"\r\n"c";"d"\r\n`));

/** What a spreadsheet reads back. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cells = /"((?:[^"]|"")*)"(;|\r\n)/gy;
  cells.lastIndex = BOM.length;
  for (let cell = cells.exec(text); cell; cell = cells.exec(text)) {
    row.push((cell[1] ?? '').replaceAll('""', '"'));
    if (cell[2] === ';') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const anyCell = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('=1', ' =1', '\t', '";="', '\r\n=1', '＝1'));
it('gives back every cell, and never one that a spreadsheet would calculate', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyCell, { minLength: 1 }), { minLength: 1 }), (rows) => {
      const read = parse(csv(rows));
      expect(read.map((row) => row.map((cell) => (cell.startsWith("'") ? cell.slice(1) : cell)))).toEqual(
        rows.map((row) => row.map((cell) => (cell.startsWith("'") ? cell.slice(1) : cell))),
      );
      for (const cell of read.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
    }),
  );
});
