/** More than a hundred pages of the real web, alone and with our texts in them: no panel, ever. */
import type { BrowserContext } from '@playwright/test';
import { QUOTATIONS } from '../fixtures/quotations';
import { REAL_PAGES } from '../fixtures/real-pages';
import { expect, test } from './fixtures';
import { readerScript } from './recognition/bundle';

interface Reader {
  kind: () => string | null;
  isChart: () => boolean;
  promising: () => string | null;
}
declare const reader: Reader;

const addressOf = (site: string, n: number): string => `${site}/real/${n}`;

/** As their servers sent them, but for their scripts; nothing else of the web is there. */
async function serveRealPages(context: BrowserContext, site: string): Promise<void> {
  await context.route(
    (url) => url.origin !== site || url.pathname.startsWith('/real/'),
    (route) => {
      const { origin, pathname } = new URL(route.request().url());
      const path = REAL_PAGES[Number(pathname.split('/').pop())];
      if (origin !== site || !path) return route.abort();
      return route.fulfill({ path, contentType: 'text/html', headers: { 'content-security-policy': "script-src 'none'" } });
    },
  );
}

/** Puts the text where the page's own text is. */
function quote(html: string): void {
  const longest = (of: Element): Element | undefined =>
    Array.from(of.children).find(({ textContent }) => (textContent ?? '').length > 0.6 * (of.textContent ?? '').length);
  let at: Element = document.body;
  for (let next = longest(at); next && !/^(?:TABLE|UL|P|PRE|SCRIPT|STYLE)$/.test(next.tagName); next = longest(at)) at = next;
  const box = document.createElement('div');
  box.innerHTML = html;
  at.insertBefore(box, at.children[1] ?? null);
}

test('no real page is taken for one of ours, whatever it quotes', async ({ playwright }) => {
  test.setTimeout(180_000);
  const site = 'http://127.0.0.1';
  const browser = await playwright.chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const context = await browser.newContext();
  await serveRealPages(context, site);
  const script = await readerScript();
  const page = await context.newPage();
  const quotations = Object.entries(QUOTATIONS);
  let read = 0;
  for (const [n, path] of REAL_PAGES.entries()) {
    await page.goto(addressOf(site, n), { waitUntil: 'domcontentloaded' });
    await page.evaluate(script);
    const [name, html] = quotations[n % quotations.length] as [string, string];
    const alone = await page.evaluate(() => [reader.promising(), reader.kind(), reader.isChart()]);
    expect(alone, path).toEqual([null, null, false]);
    await page.evaluate(quote, html);
    const quoting = await page.evaluate(() => [reader.kind(), reader.isChart()]);
    expect(quoting, `${name} in ${path}`).toEqual([null, false]);
    read++;
  }
  process.stdout.write(`${read} real pages read\n`);
  expect(read).toBeGreaterThanOrEqual(100);
  await browser.close();
});

test('the extension leaves real pages as they are', async ({ extension, sandbox }) => {
  await serveRealPages(extension.context, new URL(sandbox.url).origin);
  const html = () => document.documentElement.outerHTML;
  const tabs = [];
  for (let n = 0; n < REAL_PAGES.length; n += 5) {
    const page = await extension.context.newPage();
    await page.goto(addressOf(new URL(sandbox.url).origin, n), { waitUntil: 'domcontentloaded' });
    tabs.push({ page, before: await page.evaluate(html), path: REAL_PAGES[n] });
  }
  // The extension is awake and has had its turn in every tab when it has drawn in the last one.
  await (await extension.openLien()).is({ page: 'informations', facts: 'complete' });
  for (const { page, before, path } of tabs) expect((await page.evaluate(html)) === before, path).toBe(true);
});
