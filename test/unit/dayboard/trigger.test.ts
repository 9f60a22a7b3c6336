// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readTrigger } from '../../../lib/dayboard/trigger';
import { docOf, ORIGIN } from './documents';

const NAME = 'Synchronisation My Unisoft';
const read = (html: string) => readTrigger(docOf(`<body>${html}</body>`), `${ORIGIN}/lien`);

describe('how the page starts a sync', () => {
  it.each([
    ['form', `<form action="sync" method="POST"><button>${NAME}</button></form>`],
    ['form', `<form id="f" action="/sync" method="post"></form><button form="f">${NAME}</button>`],
    ['form', `<form><input type="submit" formaction="/sync" formmethod="post" value="${NAME}"></form>`],
    ['link', `<a href="/sync">${NAME}</a>`],
    ['link', `<a href="/sync" data-method="post">${NAME}</a>`],
    ['script', `<a href="#">${NAME}</a>`],
    ['script', `<a href="javascript:go()">${NAME}</a>`],
    ['script', `<button type="button">${NAME}</button>`],
    ['script', `<form action="#"><button>${NAME}</button></form>`],
    ['script', `<div role="button">${NAME}</div>`],
  ])('%s: %s', (kind, html) => expect(read(html)?.kind).toBe(kind));

  it.each([
    `<a href="https://elsewhere.example/sync">${NAME}</a>`,
    `<form action="https://elsewhere.example/sync" method="post"><button>${NAME}</button></form>`,
    `<a href="ftp://dayboard.example/sync">${NAME}</a>`,
    `<a href="https://user:pw@dayboard.example/sync">${NAME}</a>`,
    `<p>Cliquez sur <a href="/sync">${NAME}</a> pour commencer.</p>`,
    `<p>${NAME}</p>`,
    `<div role="dialog"><h2>Aide</h2><button>${NAME}</button></div>`,
  ])('never: %s', (html) => expect(read(html)).toBeNull());

  it('is not the picture of a button in an open help', () => {
    const help = `<dialog open><button>${NAME}</button></dialog>`;
    expect(read(`<a href="/sync">${NAME}</a>${help}`)?.kind).toBe('link');
  });

  it('sends what the browser would', () => {
    const html = `<form action="/sync" method="post"><input type="hidden" name="t" value="1"><input name="off" disabled value="x"><input type="checkbox" name="c" value="2"><input type="checkbox" name="d" value="3" checked><textarea name="x">y</textarea><button name="other" value="0">Autre</button><button name="go" value="4">${NAME}</button></form>`;
    expect(read(html)).toMatchObject({
      fields: [
        ['t', '1'],
        ['d', '3'],
        ['x', 'y'],
        ['go', '4'],
      ],
    });
  });

  it('finds the token of the page', () => {
    const doc = docOf(
      `<head><meta name="csrf-token" content="abc"></head><body><a href="/sync" data-method="post">${NAME}</a></body>`,
    );
    expect(readTrigger(doc, `${ORIGIN}/lien`)).toMatchObject({
      kind: 'link',
      method: 'post',
      csrf: { name: '_token', token: 'abc' },
    });
  });
});
