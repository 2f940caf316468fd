import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

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
  return Number(process.versions.node.split('.')[0]) >= 26 ? process.execPath : null;
}

function ownNode() {
  const modules = inRoot('node_modules');
  if (!existsSync(modules)) return null;
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  const found = readdirSync(modules)
    .filter((name) => /^node-(bin-)?(linux|darwin|win)-/.test(name))
    .map((name) => join(modules, name, 'bin', binary));
  return found.find((path) => existsSync(path)) ?? null;
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
