/** One script for a page that knows nothing of it; styles are text, and the extension's API is whatever the test says it is. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const inline: Plugin = {
  name: 'inline-styles',
  setup(on) {
    on.onResolve({ filter: /\.css\?inline$/ }, ({ path, importer }) => ({
      path: join(dirname(importer), path.replace('?inline', '')),
      namespace: 'inline',
    }));
    on.onLoad({ filter: /.*/, namespace: 'inline' }, ({ path }) => ({ contents: readFileSync(path, 'utf8'), loader: 'text' }));
    on.onResolve({ filter: /^wxt\/browser$/ }, () => ({ path: 'browser', namespace: 'stub' }));
    on.onLoad({ filter: /.*/, namespace: 'stub' }, () => ({
      contents: 'export const browser = { get runtime() { return globalThis.pretended; } };',
      loader: 'js',
    }));
  },
};

export async function scriptOf(name: string): Promise<string> {
  const result = await build({
    entryPoints: [join(import.meta.dirname, name)],
    bundle: true,
    format: 'iife',
    target: 'chrome120',
    write: false,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { __SANDBOX__: 'true' },
    plugins: [inline],
  });
  return result.outputFiles[0]?.text ?? '';
}
