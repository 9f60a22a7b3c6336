/** The reader as one script, to be evaluated in a page that knows nothing of it. */
import { join } from 'node:path';
import { build } from 'esbuild';

export async function readerScript(): Promise<string> {
  const result = await build({
    entryPoints: [join(import.meta.dirname, 'reader.ts')],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'chrome120',
    write: false,
  });
  return result.outputFiles[0]?.text ?? '';
}
