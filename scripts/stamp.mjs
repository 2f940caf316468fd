import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/**
 * One hash over names and contents, whatever the order of reading: a stamp by content survives a fresh
 * clone and a copied folder, where times of files would not.
 * @param {string} base folder that the names are relative to
 * @param {readonly string[]} paths files or folders; a missing one counts as missing, not as an error
 * @param {string} [extra] anything else the result depends on
 */
export function hashPaths(base, paths, extra = '') {
  const hash = createHash('sha256').update(extra);
  for (const path of paths.flatMap((part) => filesUnder(join(base, part))).sort()) {
    hash.update(`\0${relative(base, path).split(sep).join('/')}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .flatMap((entry) => filesUnder(join(path, entry.name)));
}

/**
 * @param {string} file
 * @param {string} stamp
 */
export function isStamped(file, stamp) {
  return existsSync(file) && readFileSync(file, 'utf8') === stamp;
}

/**
 * @param {string} file
 * @param {string} stamp
 */
export function writeStamp(file, stamp) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, stamp);
}
