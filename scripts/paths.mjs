import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, delimiter, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Major version of Node that all but setting up runs on. */
const NEEDED = 26;

export const root = fileURLToPath(new URL('..', import.meta.url));
export const cache = join(root, '.cache');

/** @param {...string} parts */
export const inRoot = (...parts) => join(root, ...parts);

/**
 * The Node that comes with the project, or the running one if that is new enough (a platform for which
 * npm has no Node package, such as musl). Null: neither.
 */
export function projectNode() {
  const own = ownNode();
  if (own) return own;
  return Number(process.versions.node.split('.')[0]) >= NEEDED ? process.execPath : null;
}

const BINARY = process.platform === 'win32' ? 'node.exe' : 'node';

function ownNode() {
  for (const modules of moduleFolders()) {
    if (!existsSync(modules)) continue;
    const found = readdirSync(modules)
      .filter((name) => /^node-(bin-)?(linux|darwin|win)-/.test(name))
      .map((name) => join(modules, name))
      .find((folder) => existsSync(join(folder, 'bin', BINARY)) && majorOf(folder) >= NEEDED);
    if (found !== undefined) return join(found, 'bin', BINARY);
  }
  return null;
}

/** Where npm puts packages of this one: within it, and, where it is a package itself, beside it and above. */
function* moduleFolders() {
  yield inRoot('node_modules');
  if (!root.split(sep).includes('node_modules')) return;
  for (let folder = dirname(root); folder !== dirname(folder); folder = dirname(folder)) {
    yield basename(folder) === 'node_modules' ? folder : join(folder, 'node_modules');
  }
}

/** @param {string} folder of a package of Node */
function majorOf(folder) {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return Number(String(version).split('.')[0]);
}

/**
 * The environment without the project's own tools in PATH. npm would otherwise run on, and then delete,
 * the Node it is about to replace.
 * @param {NodeJS.ProcessEnv} env
 */
export function outsideEnv(env) {
  const path = (env.PATH ?? '').split(delimiter).filter((part) => !part.includes('node_modules'));
  return { ...env, PATH: path.join(delimiter) };
}

/**
 * The environment in which the project's own tools run, on the project's own Node.
 * @param {NodeJS.ProcessEnv} env
 */
export function insideEnv(env) {
  return { ...env, PATH: [inRoot('node_modules', '.bin'), env.PATH ?? ''].join(delimiter) };
}
