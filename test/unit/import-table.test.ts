/** The rooms of docs/architecture.md: in each, every import that it may not make is planted once, and the linter must refuse just those. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

/** What each room may import, itself and relative files apart. */
const TABLE: Record<string, { rooms: string[]; packages: string[] }> = {
  'lib/reading': { rooms: [], packages: [] },
  'lib/domain': { rooms: [], packages: ['zod/mini'] },
  'lib/dayboard': { rooms: ['lib/reading', 'lib/domain'], packages: [] },
  'lib/my-unisoft': { rooms: ['lib/reading', 'lib/domain'], packages: ['zod/mini'] },
  'lib/sync': { rooms: ['lib/reading', 'lib/domain', 'lib/dayboard'], packages: [] },
  'lib/repair': { rooms: ['lib/domain', 'lib/my-unisoft'], packages: [] },
  'lib/platform': { rooms: ['lib/domain'], packages: ['zod/mini', 'wxt/browser'] },
  'lib/page': {
    rooms: ['lib/reading', 'lib/domain', 'lib/dayboard', 'lib/my-unisoft', 'lib/platform', 'components'],
    packages: ['zod/mini', 'preact'],
  },
  'lib/background': {
    rooms: ['lib/domain', 'lib/my-unisoft', 'lib/sync', 'lib/repair', 'lib/platform'],
    packages: ['zod/mini', 'wxt/browser'],
  },
  components: { rooms: ['lib/domain'], packages: ['preact'] },
  entrypoints: {
    rooms: [
      'lib/reading',
      'lib/domain',
      'lib/dayboard',
      'lib/my-unisoft',
      'lib/sync',
      'lib/repair',
      'lib/platform',
      'lib/page',
      'lib/background',
      'components',
    ],
    packages: ['preact', 'wxt/browser'],
  },
};
/** All of zod is 90 KB where zod/mini is 18; the polyfill comes through wxt/browser; Node is for tests and scripts. */
const PACKAGES = ['zod', 'zod/mini', 'preact', 'wxt/browser', 'webextension-polyfill', 'node:fs'];
const OUTSIDE = ['test', 'scripts'];
const ROOMS = Object.keys(TABLE);

const Report = z.object({ diagnostics: z.array(z.object({ category: z.string(), location: z.object({ path: z.string() }) })) });

/** One file for each planted import, so that a refusal names it. */
function plant(room: string, name: string, from: string): string {
  const file = `${room}/planted-${name.replaceAll(/\W/g, '-')}.ts`;
  writeFileSync(join(folder, file), `import { thing } from '${from}';\n\nthing();\n`);
  return file;
}

let folder: string;
const planted = new Map<string, Map<string, string>>();
let refused: Set<string>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-table-'));
  const config = JSON.parse(readFileSync('biome.json', 'utf8'));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...config, $schema: undefined, vcs: { enabled: false } }));
  for (const room of ROOMS) {
    mkdirSync(join(folder, room), { recursive: true });
    const up = room.includes('/') ? '../..' : '..';
    const others = [...ROOMS, ...OUTSIDE].filter((other) => other !== room);
    planted.set(
      room,
      new Map([
        ...others.map((other): [string, string] => [other, plant(room, other, `${up}/${other}/thing`)]),
        ...PACKAGES.map((name): [string, string] => [name, plant(room, name, name)]),
      ]),
    );
  }
  let report: string;
  try {
    const biome = resolve('node_modules/@biomejs/biome/bin/biome');
    report = execFileSync(process.execPath, [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (failure) {
    // It leaves 1 when it has found something, as it must.
    report = (failure as { stdout: string }).stdout;
  }
  const { diagnostics } = Report.parse(JSON.parse(report));
  const bans = diagnostics.filter(({ category }) => category === 'lint/style/noRestrictedImports');
  refused = new Set(bans.map(({ location }) => location.path.replaceAll('\\', '/')));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(ROOMS)('%s', (room) => {
  const { rooms, packages } = TABLE[room] as (typeof TABLE)[string];
  const allowed = [...rooms, ...packages];

  it('is kept from all that the table does not give it, and from nothing else', () => {
    const files = planted.get(room) as Map<string, string>;
    const free = [...files].filter(([, file]) => !refused.has(file)).map(([name]) => name);
    expect(free.sort()).toEqual([...allowed].sort());
  });
});

it('every folder of lib is a room of the table', () => {
  const folders = readdirSync('lib', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(ROOMS).toEqual(expect.arrayContaining(folders.map(({ name }) => `lib/${name}`)));
});
