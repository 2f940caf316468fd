/**
 * Every check of the project, one after the other, all of them even if an early one fails.
 * Ends with the names of the steps and tests that failed, if any, and one line that counts the tests of both runners.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cache, inRoot, insideEnv, projectNode } from './paths.mjs';
import { run } from './run.mjs';
import {
  closingLine,
  playwrightCounts,
  playwrightFailures,
  sumCounts,
  vitestCounts,
  vitestFailures,
} from './test-counts.mjs';

const reports = join(cache, 'test-reports');
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const browserFile = join(cache, 'chromium');
const env = insideEnv({
  ...process.env,
  // The tools take "production" as a wish for their production behaviour, which is not what is tested.
  NODE_ENV: 'test',
  ...(existsSync(browserFile) ? { CHROMIUM_PATH: readFileSync(browserFile, 'utf8').trim() } : {}),
  PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
});

const node = projectNode() ?? process.execPath;
const tool = (/** @type {string[]} */ ...parts) => inRoot('node_modules', ...parts);

/** @type {readonly (readonly [name: string, ...args: string[]])[]} */
const steps = [
  ['formatting', tool('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  ['types: sync', tool('@sveltejs', 'kit', 'svelte-kit.js'), 'sync'],
  ['types', tool('svelte-check', 'bin', 'svelte-check'), '--threshold', 'warning', '--output', 'human'],
  ['lint', tool('eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0'],
  ['unused code', tool('knip', 'bin', 'knip.js')],
  [
    'unit and component tests',
    tool('vitest', 'vitest.mjs'),
    'run',
    '--reporter',
    'default',
    '--reporter',
    'json',
    '--outputFile.json',
    vitestReport,
  ],
  ['browser tests', tool('@playwright', 'test', 'cli.js'), 'test', '--reporter', 'list,json'],
];

const failed = steps.flatMap(([name, ...args]) => {
  console.log(`\n── ${name}`);
  return run(node, args, env) ? [] : [name];
});

const read = (/** @type {string} */ file) =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
const unit = read(vitestReport);
const browser = read(playwrightReport);
const counts = sumCounts([vitestCounts(unit), playwrightCounts(browser)]);

console.log('');
for (const test of [...vitestFailures(unit), ...playwrightFailures(browser)])
  console.error(`Failed: ${test}`);
if (failed.length > 0) console.error(`Failed: ${failed.join('; ')}`);
console.log(closingLine(counts));
process.exit(failed.length > 0 || counts.failed > 0 ? 1 : 0);
