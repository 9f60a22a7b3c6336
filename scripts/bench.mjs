/** `npm run bench [NAME...]`: every measurement in test/bench, or those that are named, one after the other. */
import { readdirSync } from 'node:fs';
import { prepare } from './machine/prepare.mjs';
import { run, say } from './machine/run.mjs';

const env = await prepare({ firefox: false });
const wanted = process.argv.slice(2);
const names = readdirSync('test/bench')
  // NAME-page.ts is the part of NAME that runs in a page.
  .filter((file) => file.endsWith('.ts') && !file.endsWith('-page.ts'))
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => wanted.length === 0 || wanted.includes(name));
if (names.length === 0) throw new Error(`test/bench has no ${wanted.join(', ')}.`);
for (const name of names) {
  say(`\n— ${name}`);
  if ((await run('node', ['--import', 'tsx', `test/bench/${name}.ts`], env)) !== 0) process.exitCode = 1;
}
