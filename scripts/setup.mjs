/**
 * Brings a clone to the state that a command needs: `node scripts/setup.mjs deps build browser`.
 * Plain JavaScript without dependencies, since it runs before there are any, on whatever Node started npm.
 * Each step leaves a stamp of what it was made from, so that a second run does nothing and needs no network.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { cache, inRoot, insideEnv, outsideEnv, projectNode, root } from './paths.mjs';
import { run, runQuietly, SetupError } from './run.mjs';
import { hashPaths, isStamped, writeStamp } from './stamp.mjs';

const nodeMissing =
  'Kalrekha needs Node 26, which normally comes with `npm ci`, but npm has none for this system. ' +
  'Install Node 26 or newer from nodejs.org and run again.';

function ensureDeps() {
  const file = inRoot('node_modules', '.kalrekha-deps');
  const stamp = hashPaths(root, ['package-lock.json', '.npmrc'], `${process.platform} ${process.arch}`);
  if (isStamped(file, stamp) && projectNode()) return;

  console.log('Installing the packages (once, about half a minute) …');
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  if (!run('npm', args, outsideEnv(process.env))) {
    throw new SetupError(
      'The packages could not be installed; npm says why above. Check the network and run again.',
    );
  }
  if (!projectNode()) throw new SetupError(nodeMissing);
  writeStamp(file, stamp);
}

function ensureBuild() {
  const file = join(cache, 'build');
  const inputs = [
    'src',
    'static',
    'scripts/host-script.mjs',
    'scripts/kept-script.mjs',
    'svelte.config.js',
    'vite.config.ts',
    'tsconfig.json',
  ];
  const stamp = hashPaths(root, [...inputs, 'package.json', 'package-lock.json']);
  if (isStamped(file, stamp) && existsSync(inRoot('build', 'handler.js'))) return;

  // Vite takes what follows these signs in a path for a query.
  if (/[#?]/.test(root)) {
    throw new SetupError(
      `Nothing can be built in ${root}: move the project to a folder without # and ? in its name.`,
    );
  }
  console.log('Building (after a change, about ten seconds) …');
  const vite = inRoot('node_modules', 'vite', 'bin', 'vite.js');
  const env = { ...insideEnv(process.env), NODE_ENV: 'production' };
  const node = projectNode() ?? process.execPath;
  if (!runQuietly(node, [vite, 'build', '--logLevel', 'warn'], env, { onFailure: 'show' })) {
    throw new SetupError('The build failed; the reason is above.');
  }
  writeStamp(file, stamp);
}

/** What a package has beside the site. `vite build` empties the folder that it lies in. */
async function ensurePackage() {
  const file = inRoot('build', 'cli', '.stamp');
  const inputs = ['src', 'static', 'scripts', 'package.json', 'package-lock.json'];
  const stamp = hashPaths(root, inputs);
  if (isStamped(file, stamp)) return;
  console.log('Building the command line …');
  // Vite comes with the packages, which an earlier step may have installed just now.
  const { buildPackage } = await import('./package.mjs');
  await buildPackage();
  writeStamp(file, stamp);
}

/** @type {Record<string, () => void | Promise<void>>} */
const steps = { deps: ensureDeps, build: ensureBuild, package: ensurePackage, browser: ensureBrowser };

try {
  for (const name of process.argv.slice(2)) {
    const step = steps[name];
    if (!step) throw new SetupError(`Unknown step "${name}". Known: ${Object.keys(steps).join(', ')}.`);
    await step();
  }
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`\n${error.message}`);
  process.exit(1);
}
