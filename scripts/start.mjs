/** `npm start`: from a bare machine to the extension at work: in a window where there is a display, else played and told headless. */
import { prepare } from './machine/prepare.mjs';
import { run, say } from './machine/run.mjs';

const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
const hasDisplay = process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
const headless = !hasDisplay || CI === 'true' || process.argv.includes('--headless');

try {
  const env = await prepare({ firefox: false });
  say('Building the extension ...');
  const built = await run('npx', ['wxt', 'build', '--mode', 'sandbox'], env);
  process.exitCode = built || (await run('node', ['--import', 'tsx', `scripts/story/${headless ? 'main' : 'window'}.ts`], env));
} catch (cause) {
  say(cause.message);
  process.exitCode = 1;
}
