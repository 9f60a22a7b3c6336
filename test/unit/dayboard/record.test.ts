// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../lib/dayboard/recognise';
import { readRecord } from '../../../lib/dayboard/record';
import { docOf } from './documents';

const FIELD = 'Code Comptable Généré';
const record = (form: string) =>
  docOf(
    `<h1>Fiche Client</h1><ul><li><a href="#c">Coordonnées</a></li></ul><dl><dt>Code Client</dt><dd>ROMEO</dd></dl><div>${form}</div>`,
  );

describe('the code of a Fiche Client', () => {
  it.each([
    ['name of the control', `<input aria-label="${FIELD}" value="411R">`],
    ['legend', `<fieldset><legend>${FIELD}</legend><input value="411R"></fieldset>`],
    ['text before the control', `<p>${FIELD} <input value="411R"></p>`],
    ['text before the value', `<label>${FIELD} <output>411R</output></label>`],
    ['label before mere text', `<div><label>${FIELD}</label>411R</div>`],
    ['label and value in one line', `<p><span>${FIELD}</span> 411R</p>`],
    ['line with a colon', `<p>${FIELD} : 411R</p>`],
    ['icon of help', `<label for="g">${FIELD} <i>help</i></label><input id="g" value="411R">`],
  ])('%s', (_, form) => expect(readRecord(record(form))?.generatedCode).toBe('411R'));

  it.each([
    ['empty', `<dl><dt>${FIELD}</dt><dd></dd></dl>`],
    ['two of them', `<dl><dt>${FIELD}</dt><dd>411R</dd><dt>${FIELD}</dt><dd>411S</dd></dl>`],
    ['prose', `<p>${FIELD} 411R se trouve dans cet onglet</p>`],
  ])('is not guessed: %s', (_, form) => expect(readRecord(record(form))?.generatedCode ?? null).toBeNull());

  it('may have its client in the title', () => {
    const doc = docOf(`<h1>Fiche Client : ROMEO</h1><dl><dt>Code Client</dt><dd>R</dd><dt>${FIELD}</dt><dd>411R</dd></dl>`);
    expect(recognise(doc)?.kind).toBe('client-record');
  });
});
