// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { findFilter } from '../../../../lib/my-unisoft/chart-page/filter';
import { findForm, findFormPage } from '../../../../lib/my-unisoft/chart-page/form';
import { CREATE, docOf, page, TITLE, table } from './pages';

const FORM = `<form><fieldset><legend>Fiche compte</legend><table><tr><td>N° de compte *</td><td><input id="n"></td></tr>
  <tr><td>Intitulé du compte *</td><td><input id="l"></td></tr></table><button>Enregistrer</button></fieldset></form>`;
const BAR = `<div><input id="q" aria-label="N° de Compte"><input aria-label="Libellé">${CREATE}</div>`;

it('filters without a search button, beside « Nouveau Compte », are no form', () => {
  const doc = docOf(page(TITLE, BAR, table()));
  expect(findForm(doc)).toBeNull();
  expect(findFilter(doc)?.field.id).toBe('q');
});

it('a form may be laid out by a table, and stand before the filters', () => {
  const doc = docOf(page(TITLE, FORM, BAR, table()));
  expect(findForm(doc)).toMatchObject({ number: { id: 'n' }, label: { id: 'l' } });
  expect(findFilter(doc)?.field.id).toBe('q');
});

it('a field is called by the nearest label, where two forms use one id, and by no count of what is typed', () => {
  const filters = '<form><label for="n">N° de Compte</label><input id="n"><button>Rechercher</button></form>';
  const dialog = `<div role="dialog"><div><label for="n">N° de compte</label><span><input id="n" value="in the dialog"><i>0 / 20</i></span></div>
    <div><span>Intitulé du compte</span><div><input id="t"><i>0 / 120</i></div></div><button>Enregistrer</button></div>`;
  const doc = docOf(page(TITLE, filters, CREATE, table(), dialog));
  expect(findForm(doc)).toMatchObject({ number: { value: 'in the dialog' }, label: { id: 't' } });
});

it('a form may be a page of its own', () => {
  expect(findFormPage(docOf(page(TITLE, FORM)))?.number.id).toBe('n');
  expect(findFormPage(docOf(page(TITLE, BAR, table())))).toBeNull();
});
