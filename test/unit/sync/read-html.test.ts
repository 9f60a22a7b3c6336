// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readHtml } from '../../../lib/sync/read-html';
import { informations, lienPage } from '../../fixtures/lien-page';

const URL_ = 'https://dayboard.example/lien';
const page = lienPage({ tab: 'informations', content: informations() });
const BUTTON = '>Synchronisation My Unisoft<';
const META = '<meta name="csrf-token" content="fresh">';
const withForm = (fields: string): string =>
  page.replace(
    /<body[^>]*>/,
    (body) => `${META}${body}<form method="post" action="/sync">${fields}<button${BUTTON}/button></form>`,
  );

const fieldsOf = (html: string): unknown => {
  const read = readHtml.sync(html, URL_);
  return read.kind === 'lien' && read.trigger?.kind === 'form' ? read.trigger.fields : read;
};

test('a form that a script completes with the page’s token is sent with it', () => {
  expect(fieldsOf(withForm(''))).toEqual([['_token', 'fresh']]);
});

test('a form with a token of its own is sent as it is', () => {
  expect(fieldsOf(withForm('<input type="hidden" name="csrf" value="fresh">'))).toEqual([['csrf', 'fresh']]);
  expect(fieldsOf(withForm('<input type="hidden" name="_token" value="own">'))).toEqual([['_token', 'own']]);
});
