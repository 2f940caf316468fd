import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '#lib/event/problem.ts';
import { refusal } from '#lib/event/problem.ts';
import { slug } from '#lib/event/slug.ts';

/** A report to be read: its path, or null for standard input. */
export interface Input {
  readonly path: string | null;
  /** As the user named it. */
  readonly name: string;
  /** Names the report where it does not name itself; no two inputs of a run share one. */
  readonly id: string;
}

const REPORT = /\.(?:txt|text|md|markdown|html?|xhtml)$/i;

/** Files as named, folders by the reports in them at any depth, in order of their names. */
export async function listInputs(
  names: readonly string[],
): Promise<{ readonly inputs: readonly Input[]; readonly problems: readonly Problem[] }> {
  if (names.length === 0) return { inputs: withIds([null]), problems: [] };
  const found: (string | null)[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    if (name === '-') found.push(null);
    else {
      try {
        const isOne = !(await stat(name)).isDirectory();
        const before = problems.length;
        const files = isOne ? [name] : await reportsIn(name, problems);
        if (files.length === 0 && problems.length === before)
          problems.push(refusal('input-folder', name, ''));
        for (const file of files) found.push(file);
      } catch (error) {
        problems.push(unreadable(name, error));
      }
    }
  }
  const unique = new Map(found.map((file) => [file === null ? '-' : path.resolve(file), file]));
  return { inputs: withIds([...unique.values()]), problems };
}

/**
 * The reports under a folder. A folder that several links lead to, be it to itself, is looked through once,
 * and where it really is if that is here: links wait until all other folders are done.
 * @param problems takes folders that cannot be looked into
 */
async function reportsIn(folder: string, problems: Problem[]): Promise<readonly string[]> {
  const found: string[] = [];
  const [folders, links]: [string[], string[]] = [[folder], []];
  const seen = new Set<string>();
  for (let next = folders.pop(); next !== undefined; next = folders.pop() ?? links.shift()) {
    const real = await realpath(next);
    if (seen.has(real)) continue;
    seen.add(real);
    for (const entry of await entriesOf(next, problems)) {
      if (entry.name.startsWith('.')) continue;
      const file = path.join(next, entry.name);
      if (entry.isDirectory()) folders.push(file);
      else if (entry.isSymbolicLink() && (await isFolder(file))) links.push(file);
      else if (REPORT.test(entry.name)) found.push(file);
    }
  }
  return found.sort();
}

async function entriesOf(folder: string, problems: Problem[]): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    problems.push(unreadable(folder, error));
    return [];
  }
}

/** A link that leads nowhere is none: it is told when it is read. */
async function isFolder(link: string): Promise<boolean> {
  try {
    return (await stat(link)).isDirectory();
  } catch {
    return false;
  }
}

/** The name of the file without its ending; a name that came before gets a number. */
function withIds(files: readonly (string | null)[]): readonly Input[] {
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  return files.map((file) => {
    const stem = file === null ? 'stdin' : slug(path.basename(file).replace(/\.[^.]*$/, '')) || 'report';
    let count = counts.get(stem) ?? 0;
    let id: string;
    do id = ++count === 1 ? stem : `${stem}-${count}`;
    while (taken.has(id));
    counts.set(stem, count);
    taken.add(id);
    return { path: file, name: file ?? '-', id };
  });
}

/** A failed call of the file system as a problem. */
export function unreadable(name: string, error: unknown): Problem {
  const code = codeOf(error);
  return code === 'ENOENT' ? refusal('input-missing', name, name) : refusal('input-unreadable', name, code);
}

/** The system's code for an error of its own; another error is a fault of this program and is thrown on. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}
