import { readdir, stat } from 'node:fs/promises';
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
        const files = (await stat(name)).isDirectory() ? await reportsIn(name) : [name];
        if (files.length === 0) problems.push(refusal('input-folder', name, ''));
        for (const file of files) found.push(file);
      } catch (error) {
        problems.push(unreadable(name, error));
      }
    }
  }
  const unique = new Map(found.map((file) => [file === null ? '-' : path.resolve(file), file]));
  return { inputs: withIds([...unique.values()]), problems };
}

async function reportsIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const isHidden = (file: string) =>
    path
      .relative(folder, file)
      .split(path.sep)
      .some((part) => part.startsWith('.'));
  return entries
    .filter((entry) => !entry.isDirectory() && REPORT.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !isHidden(file))
    .sort();
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
