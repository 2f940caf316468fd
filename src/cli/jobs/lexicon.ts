import { compileLexicon } from '#lib/extract/lexicon/compile.ts';
import type { Lexicon } from '#lib/extract/lexicon/compile.ts';
import { readLexiconFiles } from '#lib/server/lexicon-files.ts';
import { projectFile } from '#lib/server/project-file.ts';

/** The lexicon that comes with the program, compiled. */
export function loadLexicon(): Lexicon {
  return compileLexicon(readLexiconFiles(projectFile('data/lexicon')));
}
