import { expect, test } from '../fixtures.ts';

const COVERS: { what: string; css: string; layer?: string }[] = [
  { what: 'fades the whole page', css: 'html { opacity: 0.01 }' },
  { what: 'fades the panel', css: 'mu-assistant { opacity: 0.2 !important }' },
  { what: 'filters the panel away', css: 'mu-assistant { filter: opacity(0.05) !important }' },
  { what: 'clips the panel', css: 'mu-assistant { clip-path: inset(0) !important }' },
  { what: 'lays a picture over it that lets the mouse through', css: '', layer: 'pointer-events:none' },
  { what: 'lays one whose own style insists on it', css: '', layer: 'pointer-events:none !important' },
];

for (const { what, css, layer } of COVERS) {
  test(`T14: a page that ${what} gets no account created`, async ({ extension, sandbox }) => {
    await extension.saveKey();
    const lien = await extension.openLien();
    await lien.action('fix').click();
    await lien.is({ repair: 'planned' });
    await lien.page.addStyleTag({ content: css || ':root { --none: 0 }' });
    if (layer) {
      await lien.page.evaluate((style) => {
        const cover = document.createElement('div');
        cover.setAttribute(
          'style',
          `position:fixed;inset:0;margin:0;border:0;width:100%;height:100%;background:#fff;z-index:2147483647;${style}`,
        );
        document.documentElement.append(cover);
        // In the top layer, nothing is above it.
        cover.popover = 'manual';
        cover.showPopover();
      }, layer);
    }
    await lien.action('confirm').click();
    await expect(lien.host).toContainText('le panneau doit être entièrement visible');
    await lien.is({ repair: 'planned' });
    expect(sandbox.world.count('POST', '/api/v1/account')).toBe(0);
    expect(sandbox.world.syncRuns).toHaveLength(0);
  });
}

test('T14: what is typed in the panel does not reach the page', async ({ extension }) => {
  const lien = await extension.openLien();
  await lien.is({ facts: 'complete' });
  await lien.page.evaluate(() => {
    for (const type of ['keydown', 'keyup', 'keypress'])
      document.addEventListener(type, () => document.documentElement.setAttribute('data-heard', type));
  });
  await lien.action('rerun-sync').focus();
  await lien.page.keyboard.press('Tab');
  await expect(lien.page.locator('html')).not.toHaveAttribute('data-heard');
});
