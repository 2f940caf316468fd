import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { LexiconFiles } from '#lib/extract/lexicon/lexicon.ts';

/** The extractor's word lists: each JSON file of a folder by its name. Throws when one is no JSON, naming it. */
export function readLexiconFiles(folder: string): LexiconFiles {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    names.sort().map((name) => [name.slice(0, -'.json'.length), parse(path.join(folder, name))]),
  );
}

/** The lists as a reader's browser loads them: where a row is from is no word of any text. */
export function lexiconForReaders(files: LexiconFiles): string {
  return JSON.stringify(files, (key, value: unknown) => (/^sources?$/.test(key) ? undefined : value));
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
