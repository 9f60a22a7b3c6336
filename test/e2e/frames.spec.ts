/** The page in a frame, and the banner in another document of the same window. */
import { COMPTE5, clientAccounts, informations, lienPage, TABLES, type TableMaker, VENDOR } from '../fixtures/lien-page';
import { type Extension, expect, test } from './fixtures';

const PAGE = lienPage({ tab: 'informations', content: informations({ banner: '' }) });
const shell = (body: string): string => `<!doctype html><html lang="fr"><body><p>Dayboard</p>${body}</body></html>`;
const frame = (path: string): string => `<iframe src="${path}" style="width:1200px;height:600px"></iframe>`;

async function open(extension: Extension, site: string, pages: Record<string, string>) {
  await extension.context.route(`${site}/framed/**`, (route) => {
    const body = pages[new URL(route.request().url()).pathname.split('/').pop() ?? ''];
    return body ? route.fulfill({ contentType: 'text/html; charset=utf-8', body }) : route.abort();
  });
  const page = await extension.context.newPage();
  await page.goto(`${site}/framed/top`);
  return page;
}

test('a toast of the page around the frame is the frame’s banner', async ({ extension, sandbox }) => {
  const page = await open(extension, new URL(sandbox.url).origin, { top: shell(frame('page')), page: PAGE });
  const host = page.frameLocator('iframe').locator('mu-assistant');
  await expect(host).toHaveAttribute('data-error', '');
  await page.evaluate((text) => {
    const toast = document.createElement('div');
    toast.setAttribute('role', 'status');
    toast.textContent = text;
    document.body.prepend(toast);
  }, COMPTE5);
  await expect(host).toHaveAttribute('data-error', 'COMPTE5');
  await expect(page.locator('body > mu-assistant')).toHaveCount(0);
});

test('a message in a frame of the page is its banner; an article there is not', async ({ extension, sandbox }) => {
  const article = `<h1>Aide</h1><p>${'Voici ce que veut dire un message, et ce que vous pouvez faire pour que la suite se passe bien. '.repeat(3)}</p><p>${COMPTE5}</p>`;
  const top = lienPage({ tab: 'informations', content: informations({ banner: '' }), after: frame('help') + frame('message') });
  const page = await open(extension, new URL(sandbox.url).origin, {
    top,
    help: shell(article),
    message: shell('<p id="m"></p>'),
  });
  const host = page.locator('mu-assistant');
  await expect(host).toHaveAttribute('data-facts', /complete|partial/);
  await expect(host).toHaveAttribute('data-error', '');
  await page
    .frameLocator('iframe[src=message]')
    .locator('#m')
    .evaluate((element, text) => {
      element.textContent = text;
    }, COMPTE5);
  await expect(host).toHaveAttribute('data-error', 'COMPTE5');
});

const CLIENTS = lienPage({ tab: 'client-accounts', content: clientAccounts(VENDOR, TABLES['table with thead'] as TableMaker) });

test('a frame without an address of its own belongs to the page that holds it', async ({ extension, sandbox }) => {
  const site = new URL(sandbox.url).origin;
  const page = await open(extension, site, { top: shell('<iframe style="width:1200px;height:600px"></iframe>') });
  await page.locator('iframe').evaluate((frame: HTMLIFrameElement, html) => {
    frame.srcdoc = html;
  }, CLIENTS);
  const host = page.frameLocator('iframe').locator('mu-assistant');
  await expect(host).toHaveAttribute('data-facts', 'partial');
  await expect(host.locator('li[data-client-code]')).not.toHaveCount(0);
});
