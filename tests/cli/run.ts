import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const PROGRAM = join(import.meta.dirname, '../../src/cli/kalrekha.ts');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface How {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** A folder for one test, with these files. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kalrekha-cli-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** Runs the real command; English unless `env` says otherwise. */
export function kalrekha(args: readonly string[], { cwd, input = '', env = {} }: How = {}): Promise<Ended> {
  const child = start(args, { ...(cwd !== undefined && { cwd }), env });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return ended(child);
}

export function start(args: readonly string[], { cwd, env = {} }: Omit<How, 'input'> = {}) {
  return spawn(process.execPath, [PROGRAM, ...args], {
    cwd,
    env: { PATH: process.env['PATH'], LANG: 'en_IN.UTF-8', ...env },
    timeout: 25_000,
  });
}

export function ended(child: ReturnType<typeof start>): Promise<Ended> {
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.setEncoding('utf8').on('data', (part: string) => out.push(part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => err.push(part));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({ code, stdout: out.join(''), stderr: err.join('') });
    });
  });
}

/** Each line of what was printed, which must end with a line break. */
export function linesOf(text: string): readonly Readonly<Record<string, unknown>>[] {
  const lines = text.split('\n');
  if (lines.pop() !== '') throw new Error('the last line is not whole');
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}
