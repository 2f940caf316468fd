import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '#lib/event/problem.ts';
import { refusal } from '#lib/event/problem.ts';

/** A report to be read: its path, or null for standard input. */
export interface Input {
  readonly path: string | null;
  /** As the user named it. */
  readonly name: string;
}

const REPORT = /\.(?:txt|text|md|markdown|html?|xhtml)$/i;

/** Files as named, folders by the reports in them at any depth, in order of their names. */
export async function listInputs(
  names: readonly string[],
): Promise<{ readonly inputs: readonly Input[]; readonly problems: readonly Problem[] }> {
  if (names.length === 0) return { inputs: [STDIN], problems: [] };
  const inputs: Input[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    if (name === '-') inputs.push(STDIN);
    else {
      try {
        const found = (await stat(name)).isDirectory() ? await reportsIn(name) : [name];
        if (found.length === 0) problems.push(refusal('input-folder', name, ''));
        inputs.push(...found.map((file) => ({ path: file, name: file })));
      } catch (error) {
        problems.push(unreadable(name, error));
      }
    }
  }
  const unique = new Map(
    inputs.map((input) => [input.path === null ? '-' : path.resolve(input.path), input]),
  );
  return { inputs: [...unique.values()], problems };
}

const STDIN: Input = { path: null, name: '-' };

async function reportsIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && REPORT.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        !path
          .relative(folder, file)
          .split(path.sep)
          .some((part) => part.startsWith('.')),
    )
    .sort();
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
