import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Path of a file of the project, found upwards from where this code lies: in the sources, or in a
 * bundle of the build, which keeps neither name nor folder. Throws where there is none.
 * @param names from the project's folder, with slashes; the first of them that is there
 */
export function projectFile(...names: readonly [string, ...string[]]): string {
  const here = fileURLToPath(import.meta.url);
  for (let folder = dirname(here); folder !== dirname(folder); folder = dirname(folder)) {
    const file = names.map((name) => join(folder, name)).find((path) => existsSync(path));
    if (file !== undefined) return file;
  }
  throw new Error(`${names[0]} belongs to the program and is missing.`);
}

/** Where `scripts/package.mjs` builds what runs by itself. */
const PROGRAMS = 'build/cli';

/**
 * Path of a program that runs beside this one: its source where there are sources, else what a package has
 * of it, built under the names of its folder and file.
 * @param source from the project's folder, with slashes
 */
export function programFile(source: string): string {
  const name = `${basename(dirname(source))}-${basename(source, '.ts')}`;
  return projectFile(source, `${PROGRAMS}/${name}.js`);
}
