import { build } from 'esbuild';
import { defineConfig } from 'wxt';

/** My Unisoft's web application and API: the only hosts that are public (shared by both, so one pattern). */
const MY_UNISOFT = 'https://*.myunisoft.fr/*';
/** Where the stand-in for both services runs; asked for by the sandbox build only. */
const LOOPBACK = ['http://127.0.0.1/*', 'http://localhost/*'];

/**
 * A script on its own, without WXT's wrapper and without the polyfill, which together would be ten times its size: the detector is
 * paid by every page. Its last value is what the script comes to, for `executeScript`.
 */
async function bare(name: string): Promise<{ relativeDest: string; contents: string }> {
  const { outputFiles } = await build({
    entryPoints: [`lib/page/${name}.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    globalName: 'run',
    footer: { js: 'run.default();' },
  });
  return { relativeDest: `${name}.js`, contents: outputFiles[0]?.text ?? '' };
}

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  vite: ({ mode }) => {
    // WXT names it after the mode; with any name but this one, libraries bring their own checks along.
    if (mode === 'sandbox') process.env.NODE_ENV = 'production';
    return {
      esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
      define: { __SANDBOX__: JSON.stringify(mode === 'sandbox') },
      build: { modulePreload: false },
    };
  },
  manifest: ({ mode, browser }) => {
    const hosts = mode === 'sandbox' ? [MY_UNISOFT, ...LOOPBACK] : [MY_UNISOFT];
    return {
      name: '__MSG_name__',
      description: '__MSG_description__',
      default_locale: 'fr',
      permissions: [
        'storage',
        'scripting',
        'activeTab',
        'alarms',
        'notifications',
        ...(browser === 'firefox' ? [] : ['offscreen']),
      ],
      host_permissions: hosts,
      optional_host_permissions: ['https://*/*'],
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src https: http://127.0.0.1:* http://localhost:*; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      },
      // Firefox reads a firm's policy without a schema.
      ...(browser !== 'firefox' && { minimum_chrome_version: '120', storage: { managed_schema: 'managed-schema.json' } }),
      ...(browser === 'firefox' && {
        browser_specific_settings: {
          gecko: {
            id: 'assistant@dayboard-my-unisoft.example',
            // The first that knows the next key, on every system.
            strict_min_version: '142.0',
            data_collection_permissions: { required: ['none'] },
          },
        },
      }),
    };
  },
  hooks: {
    'build:publicAssets': async (_, files) => {
      files.push(await bare('detector'), await bare('probe'));
    },
    'build:manifestGenerated': (wxt, manifest) => {
      const hosts = wxt.config.mode === 'sandbox' ? [MY_UNISOFT, ...LOOPBACK] : [MY_UNISOFT];
      manifest.content_scripts = [
        { matches: hosts, js: ['detector.js'], run_at: 'document_idle', all_frames: true, match_origin_as_fallback: true },
      ];
    },
  },
});
