/**
 * `npm test`: everything, from a clean checkout. Its last line alone is the sum: `N passed, N failed`, where each check and each build
 * counts as one test.
 */
import { readFileSync, rmSync } from 'node:fs';
import { prepare } from './machine/prepare.mjs';
import { run, say } from './machine/run.mjs';

const sum = { passed: 0, failed: 0, skipped: 0 };

async function command(name, args, env) {
  say(`\n— ${name}`);
  const code = await run('npx', args, env);
  sum[code === 0 ? 'passed' : 'failed'] += 1;
}

/** A runner counts its own tests in a file; one that leaves none, or counts nothing, or fails beside its tests, has failed. */
async function runner(name, args, env, file, count) {
  say(`\n— ${name}`);
  rmSync(file, { force: true });
  const code = await run('npx', args, env);
  let counted = { passed: 0, failed: 0, skipped: 0 };
  try {
    counted = count(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    say(`${name} left no result: ${cause.message}`);
  }
  for (const key of Object.keys(sum)) sum[key] += counted[key];
  if (counted.passed === 0 || (code !== 0 && counted.failed === 0)) sum.failed += 1;
}

async function everything() {
  const env = { ...(await prepare({ firefox: true })), NO_UPDATE_NOTIFIER: '1' };
  await command('types of the extension', ['wxt', 'prepare'], env);
  await command('TypeScript', ['tsc', '--noEmit'], env);
  await command('Biome: format, rules, import table', ['biome', 'check', '.'], env);
  await command('knip: nothing unused', ['knip'], env);
  await runner(
    'unit tests',
    ['vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile.json=test-results/unit.json'],
    env,
    'test-results/unit.json',
    (result) => ({
      passed: result.numPassedTests,
      failed: result.numFailedTests,
      skipped: result.numPendingTests + result.numTodoTests,
    }),
  );
  await command('build: production', ['wxt', 'build'], env);
  await command('build: production, Firefox', ['wxt', 'build', '-b', 'firefox'], env);
  await command('build: sandbox', ['wxt', 'build', '--mode', 'sandbox'], env);
  await command('build: sandbox, Firefox', ['wxt', 'build', '-b', 'firefox', '--mode', 'sandbox'], env);
  await runner('the built extensions', ['playwright', 'test'], env, 'test-results/e2e.json', ({ stats }) => ({
    passed: stats.expected,
    // A test that passed at a second try is not one that passes.
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));
}

try {
  await everything();
} catch (cause) {
  say(cause.message);
  sum.failed += 1;
}
if (sum.failed > 0 || sum.passed === 0) process.exitCode = 1;
say(`\n${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`);
