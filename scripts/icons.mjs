/** Draws public/icon/*.png from docs/icon.svg: `node scripts/icons.mjs`, after the drawing was changed. */
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from './machine/browsers.mjs';

const browser = await chromium.launch({
  executablePath: (await findChromium()) ?? undefined,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const svg = readFileSync('docs/icon.svg', 'utf8');
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
