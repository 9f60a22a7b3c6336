/** From a bare machine to one where the project runs: packages, browsers, fonts. Says in one sentence what it cannot do itself. */
import { findChromium, findFirefox } from './browsers.mjs';
import { canInstall, hasFonts, install } from './debian.mjs';
import { installDependencies } from './dependencies.mjs';
import { run } from './run.mjs';

const NO_CHROMIUM =
  'No browser that takes an unpacked extension was found: install Chromium or Microsoft Edge (or set CHROMIUM to the path of one), then try again.';
const NO_FIREFOX = 'The tests also need Firefox: install it (or set FIREFOX to its path), then try again.';

async function installFromDebian(chromium, firefox, wantsFirefox) {
  const missing = [
    ...(chromium ? [] : ['chromium']),
    ...(wantsFirefox && !firefox ? ['firefox-esr'] : []),
    ...(hasFonts() ? [] : ['fonts-noto-core']),
  ];
  if (missing.length > 0 && canInstall()) await install(missing);
}

/** The environment for everything that starts a browser. */
export async function prepare({ firefox: wantsFirefox }) {
  await installDependencies();
  await installFromDebian(await findChromium(), findFirefox(), wantsFirefox);
  if ((await findChromium()) === null)
    await run('npx', ['playwright', 'install', ...(canInstall() ? ['--with-deps'] : []), 'chromium']);

  const chromium = await findChromium();
  if (chromium === null) throw new Error(NO_CHROMIUM);
  const firefox = findFirefox();
  if (wantsFirefox && firefox === null) throw new Error(NO_FIREFOX);
  return { CHROMIUM: chromium, ...(firefox && { FIREFOX: firefox }) };
}
