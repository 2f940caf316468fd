import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bytes } from './budgets.ts';

/** Scripts that a page names in its markup or its `Link` header: preloaded, by `src`, or imported by an inline script. */
export function scriptsOf(text: string): string[] {
  const found = text.matchAll(/["'(<]((?:\.{0,2}\/)[^"'()<>\s]*\.m?js)["')>]/g);
  return [...new Set([...found].map((match) => match[1] ?? ''))];
}

/** The chunks that a module needs before it runs; one that is asked for later (`import()`) is not among them. */
export function staticImports(code: string): string[] {
  const found = code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g);
  return [...found].map((match) => match[1] ?? '');
}

/** Files under `folder` that a page at `path` loads before anything is touched, its imports included. */
export function loadedFiles(folder: string, { path, text }: Page): string[] {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file) || !existsSync(file)) return;
    seen.add(file);
    for (const name of staticImports(readFileSync(file, 'utf8'))) visit(join(dirname(file), name));
  };
  const base = new URL(path, 'http://localhost');
  for (const script of scriptsOf(text)) visit(normalize(join(folder, new URL(script, base).pathname)));
  return [...seen];
}

const gzipKb = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1000;

/** Script of the product's real build, by the pages that its server gave. */
export function scriptBytes(
  folder: string,
  pages: { readonly dashboard: Page; readonly embed: Page },
): Bytes {
  const dashboard = loadedFiles(folder, pages.dashboard);
  const embed = loadedFiles(folder, pages.embed);
  const strangers = [...new Set([...dashboard, ...embed])].filter((file) =>
    readFileSync(file, 'utf8').includes('vis-timeline'),
  );
  return {
    dashboard: gzipKb(dashboard),
    embed: gzipKb(embed),
    strangers: strangers.map((file) => basename(file)),
  };
}

export interface Page {
  readonly path: string;
  /** Its `Link` header and its markup. */
  readonly text: string;
}
