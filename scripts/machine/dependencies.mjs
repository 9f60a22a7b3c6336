/** The npm packages of the lock file, installed when they are missing or older than it. */
import { existsSync, statSync } from 'node:fs';
import { run, say } from './run.mjs';

/** Written by npm at the end of every install. */
const INSTALLED = 'node_modules/.package-lock.json';
const WANTED = 'package-lock.json';

const isCurrent = () => existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(WANTED).mtimeMs;

export async function installDependencies() {
  if (isCurrent()) return;
  say('Installing the packages of package-lock.json ...');
  // Said aloud even where npm itself was told to be silent: a failure must show its cause.
  const code = await run('npm', ['ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=warn']);
  if (code !== 0) throw new Error('The packages could not be installed: look at what npm says above.');
}
