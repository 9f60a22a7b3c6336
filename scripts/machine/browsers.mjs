/** A browser that takes an unpacked extension on its command line. Google's own Chrome no longer does; the others do. */
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { versionOf } from './run.mjs';

/** From this version on, Google's Chrome ignores --load-extension. */
const CHROME_REFUSES = 137;

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const PROGRAM_FILES = [process.env['ProgramFiles(x86)'], process.env.ProgramFiles, process.env.LOCALAPPDATA].filter(Boolean);
const USUAL = {
  darwin: {
    chromium: ['Chromium.app/Contents/MacOS/Chromium', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    folders: ['/Applications', join(process.env.HOME ?? '', 'Applications')],
  },
  win32: {
    chromium: ['Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
    firefox: ['Mozilla Firefox\\firefox.exe'],
    folders: PROGRAM_FILES,
  },
};

function usual(kind) {
  const places = USUAL[process.platform];
  return places ? places.folders.flatMap((folder) => places[kind].map((name) => join(folder, name))) : [];
}

/** A command that is there but does not run (a package that only points to a store) is none. Windows' browsers do not tell their version. */
const works = (path) => isExecutable(path) && (process.platform === 'win32' || versionOf(path) !== null);

/** Playwright's own, once it was downloaded. */
async function playwrights() {
  try {
    const { chromium } = await import('@playwright/test');
    const path = chromium.executablePath();
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

function oldChrome() {
  const names = onPath(['google-chrome', 'google-chrome-stable']);
  return names
    .filter(isExecutable)
    .find((path) => Number(/ (\d+)\./.exec(versionOf(path) ?? '')?.[1] ?? CHROME_REFUSES) < CHROME_REFUSES);
}

/** The path of a Chromium, Edge or old Chrome; null if there is none. CHROMIUM names one. */
export async function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const names = ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'];
  return [...onPath(names), ...usual('chromium')].find(works) ?? (await playwrights()) ?? oldChrome() ?? null;
}

/** The path of a Firefox, null if there is none. FIREFOX names one. */
export function findFirefox() {
  if (process.env.FIREFOX) return process.env.FIREFOX;
  return [...onPath(['firefox-esr', 'firefox']), ...usual('firefox')].find(works) ?? null;
}
