import type { Problem } from '#lib/event/problem.ts';
import { refusal } from '#lib/event/problem.ts';
import { checkLexicon } from '#lib/extract/lexicon/check.ts';
import { compileLexicon } from '#lib/extract/lexicon/compile.ts';
import type { Lexicon } from '#lib/extract/lexicon/compile.ts';
import { readLexiconFiles } from '#lib/server/lexicon-files.ts';
import { projectFile } from '#lib/server/project-file.ts';

const FOLDER = 'data/lexicon';

let compiled: Lexicon | null = null;

/** The lexicon that comes with the program, compiled once a thread. Throws where a row of it is wrong: see `lexiconProblems`. */
export function loadLexicon(): Lexicon {
  return (compiled ??= compileLexicon(readLexiconFiles(projectFile(FOLDER))));
}

/** What is wrong with the word lists, by file and row; none where they can be compiled. */
export function lexiconProblems(folder = projectFile(FOLDER)): readonly Problem[] {
  try {
    const { faults } = checkLexicon(readLexiconFiles(folder), {}, []);
    return faults.map(({ file, entry, message }) =>
      refusal('lexicon-row', entry, '', { file: `${FOLDER}/${file}.json`, reason: message }),
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [refusal('lexicon', '', '', { reason })];
  }
}
