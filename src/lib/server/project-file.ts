import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Path of a file of the project, found upwards from where this code lies: in the sources, or in a
 * bundle of the build, which keeps neither name nor folder. Throws where there is none.
 * @param name from the project's folder, with slashes
 */
export function projectFile(name: string): string {
  const here = fileURLToPath(import.meta.url);
  for (let folder = dirname(here); folder !== dirname(folder); folder = dirname(folder)) {
    const file = join(folder, name);
    if (existsSync(file)) return file;
  }
  throw new Error(`${name} belongs to the program and is missing.`);
}
