import { fileURLToPath } from 'node:url';
import { compileLexicon } from '#lib/extract/lexicon/compile.ts';
import type { Lexicon } from '#lib/extract/lexicon/compile.ts';
import { readLexiconFiles } from '#lib/server/lexicon-files.ts';

/** The lexicon that comes with the program, compiled. */
export function loadLexicon(): Lexicon {
  return compileLexicon(readLexiconFiles(fileURLToPath(new URL('../../../data/lexicon', import.meta.url))));
}
