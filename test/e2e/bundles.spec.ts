/** What is shipped: the manifests to the last word, and the size and kind of the code that pages pay for. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const CHROME = '.output/chrome-mv3';
const FIREFOX = '.output/firefox-mv3';
const SANDBOX = '.output/chrome-mv3-sandbox';

const manifestOf = (folder: string): Record<string, unknown> => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

const MY_UNISOFT = ['https://*.myunisoft.fr/*'];
const COMMON = {
  manifest_version: 3,
  name: '__MSG_name__',
  description: '__MSG_description__',
  version: JSON.parse(readFileSync('package.json', 'utf8')).version,
  default_locale: 'fr',
  icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
  host_permissions: MY_UNISOFT,
  // Dayboard's hosts are not public: each is asked for alone, when the user says so.
  optional_host_permissions: ['https://*/*'],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src https: http://127.0.0.1:* http://localhost:*; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
  content_scripts: [
    { matches: MY_UNISOFT, js: ['detector.js'], run_at: 'document_idle', all_frames: true, match_origin_as_fallback: true },
  ],
  action: { default_title: expect.any(String), default_popup: 'popup.html' },
  options_ui: { open_in_tab: true, page: 'options.html' },
};
const PERMISSIONS = ['storage', 'scripting', 'activeTab', 'alarms', 'notifications'];

// Equal to the last key: so there are no web-accessible resources, and nothing outside can connect.
test('the manifest for Chrome and Edge', () => {
  expect(manifestOf(CHROME)).toEqual({
    ...COMMON,
    minimum_chrome_version: '120',
    permissions: [...PERMISSIONS, 'offscreen'],
    background: { service_worker: 'background.js' },
    storage: { managed_schema: 'managed-schema.json' },
  });
});

test('the manifest for Firefox', () => {
  expect(manifestOf(FIREFOX)).toEqual({
    ...COMMON,
    permissions: PERMISSIONS,
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: expect.stringMatching(/@/),
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  });
});

test('the sandbox build differs by its hosts alone', () => {
  const { host_permissions, content_scripts, ...rest } = manifestOf(SANDBOX);
  const { host_permissions: _, content_scripts: __, ...production } = manifestOf(CHROME);
  expect(rest).toEqual(production);
  const hosts = [...MY_UNISOFT, 'http://127.0.0.1/*', 'http://localhost/*'];
  expect(host_permissions).toEqual(hosts);
  expect(content_scripts).toEqual([{ ...COMMON.content_scripts[0], matches: hosts }]);
});

for (const folder of [CHROME, FIREFOX]) {
  const all = (): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const scripts = (): [name: string, code: string][] =>
    all()
      .filter((name) => name.endsWith('.js'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);

  test(`${folder}: every page pays for the detector only, and that is small`, () => {
    expect(statSync(join(folder, 'detector.js')).size).toBeLessThanOrEqual(2_500);
    expect(statSync(join(folder, 'content-scripts/panel.js')).size).toBeLessThanOrEqual(240_000);
    const detector = readFileSync(join(folder, 'detector.js'), 'utf8');
    // Marks of the libraries: Preact, zod, the polyfill.
    expect(detector).not.toMatch(/__k|_zod|webextension-polyfill|createElement/);
  });

  test(`${folder}: no code is made at run time, none comes from elsewhere`, () => {
    const found = scripts().filter(([, code]) => /\beval\(|new Function\b|\bimportScripts\(/.test(code));
    expect(found.map(([name]) => name)).toEqual([]);
    expect(all().filter((name) => name.endsWith('.map'))).toEqual([]);
  });

  test(`${folder}: everything that the manifest names is there`, () => {
    const named = JSON.stringify(manifestOf(folder)).match(/[\w/-]+\.(?:js|html|png|json)(?=")/g) ?? [];
    expect(named).toEqual(expect.arrayContaining(['popup.html', 'options.html', 'background.js', 'detector.js', 'icon/128.png']));
    expect(named.filter((name) => !existsSync(join(folder, name)))).toEqual([]);
  });
}
