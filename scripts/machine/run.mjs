/** Starting other programs; their output is the user's, and no question can be asked. */
import { spawn, spawnSync } from 'node:child_process';

const isWindows = process.platform === 'win32';

/** Runs it to its end, output passed through; answers with the exit code. */
export function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      // npm and npx are command files there.
      shell: isWindows,
    });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** The first line that a program prints of itself, or null if it does not run. */
export function versionOf(command) {
  const { status, stdout } = spawnSync(command, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 ? (stdout.trim().split('\n')[0] ?? '') : null;
}

export const say = (text) => process.stdout.write(`${text}\n`);
