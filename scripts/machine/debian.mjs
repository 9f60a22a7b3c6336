/** Debian and Ubuntu, as root (a container, a fresh server): what is missing is installed without a question. */
import { existsSync } from 'node:fs';
import { run, say } from './run.mjs';

const APT = { DEBIAN_FRONTEND: 'noninteractive' };

export const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Without them, a bare machine draws every letter of a page as an empty box. */
export const hasFonts = () => process.platform !== 'linux' || existsSync('/usr/share/fonts/truetype');

export async function install(packages) {
  say(`Installing ${packages.join(', ')} ...`);
  if ((await run('apt-get', ['update', '-qq'], APT)) !== 0) return false;
  return (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], APT)) === 0;
}
