import type { Problem } from '#lib/event/problem.ts';
import { EXIT } from './exit.ts';
import type { Output } from './output/output.ts';
import type { Words } from './words/words.ts';

interface End {
  readonly output: Output;
  /** What could not be read. */
  readonly problems: readonly Problem[];
  /** What was read, but not wholly understood. */
  readonly notes: readonly Problem[];
  readonly stopped: boolean;
  readonly words: Words;
}

/** Closes the output, tells at the end what went wrong, and gives the exit code. */
export async function finish({ output, problems, notes, stopped, words }: End): Promise<number> {
  if (!stopped) await output.close();
  const { say } = words;
  if (notes.length > 0) console.error([say('notes.heading'), ...notes.map(words.problem)].join('\n  '));
  if (problems.length > 0) {
    console.error(
      [say('done.some', { count: problems.length }), ...problems.map(words.problem)].join('\n  '),
    );
  }
  if (stopped) {
    console.error(
      output.partial === null ? say('stopped.out') : say('stopped.kept', { file: output.partial }),
    );
    return EXIT.interrupted;
  }
  return problems.length > 0 ? EXIT.failed : EXIT.ok;
}
