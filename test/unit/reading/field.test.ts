// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fieldByLabel } from '../../../lib/reading/field';

const LABEL = 'Code Comptable Généré';

describe('a field by its label', () => {
  it.each([
    ['label for', `<label for="a">${LABEL}</label><p><input id="a" value="V"></p>`],
    ['wrapping label', `<label>${LABEL} : <input value="V"></label>`],
    ['wrapped text', `<label><span>${LABEL}</span><input value="V"></label>`],
    ['aria-label', `<input aria-label="${LABEL}" value="V">`],
    ['aria-labelledby', `<span id="l">${LABEL}</span><div><p></p></div><div><output aria-labelledby="l">V</output></div>`],
    ['placeholder', `<input placeholder="${LABEL}" value="V">`],
    ['th and td', `<table><tr><th>${LABEL}</th><td>V</td></tr></table>`],
    ['td and td', `<table><tr><td>Code Client</td><td>X</td></tr><tr><td>${LABEL} :</td><td><input value="V"></td></tr></table>`],
    ['column header', `<table><tr><th>Code Client</th><th>${LABEL}</th></tr><tr><td>X</td><td>V</td></tr></table>`],
    ['help between', `<div><label>${LABEL}</label><small>Attribué par Dayboard</small><input value="V"></div>`],
    ['dt and dd', `<dl><dt>Code Client</dt><dd>X</dd><dt>${LABEL}</dt><dd>V</dd></dl>`],
    ['next sibling', `<div><span>${LABEL}</span><span>V</span></div>`],
    ['next sibling of the wrapper', `<div><div><b>${LABEL}</b></div><div><i>V</i></div></div>`],
    ['one text', `<p>${LABEL} : V</p>`],
    ['one line of several', `<p>Code Client : X<br>${LABEL} : V<br>Autre : Y</p>`],
    ['bold label in a text', `<p><b>${LABEL} :</b> V</p>`],
    ['floating label', `<div><input value="V"><label>${LABEL}</label></div>`],
    ['select', `<label for="s">${LABEL}</label><select id="s"><option>X</option><option selected>V</option></select>`],
    ['textarea', `<label for="t">${LABEL}</label><textarea id="t">V</textarea>`],
    ['contenteditable', `<div><span>${LABEL}</span><div contenteditable="true">V</div></div>`],
    ['copy button', `<div><span>${LABEL}</span><span>V <button>Copier</button></span></div>`],
    [
      'other labels like it',
      `<label for="x">Code Comptable</label><input id="x" value="X"><label for="y">${LABEL} *</label><input id="y" value="V">`,
    ],
  ])('%s', (_, html) => {
    document.body.innerHTML = html;
    expect(fieldByLabel(document.body, LABEL)?.value).toBe('V');
  });

  it.each([
    ['another label', '<label for="x">Code Comptable</label><input id="x" value="X">'],
    ['prose', `<p>Le champ ${LABEL} se trouve dans la fiche.</p>`],
  ])('nothing for %s', (_, html) => {
    document.body.innerHTML = html;
    expect(fieldByLabel(document.body, LABEL)).toBeNull();
  });

  it('an empty field is a field', () => {
    document.body.innerHTML = `<label for="a">${LABEL}</label><input id="a"><p>Autre</p>`;
    expect(fieldByLabel(document.body, LABEL)?.value).toBe('');
  });
});
