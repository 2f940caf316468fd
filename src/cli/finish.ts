import type { Problem } from '#lib/event/problem.ts';
import { EXIT } from './exit.ts';
import type { Output } from './output/output.ts';
import type { Words } from './words/words.ts';

interface End {
  readonly output: Output;
  /** What could not be read. */
  readonly problems: readonly Problem[];
  /** What was read, but not wholly understood, in words. */
  readonly notes: readonly string[];
  readonly stopped: boolean;
  readonly words: Words;
}

/** So many lines a reader looks through; a program finds the others in the output. */
const MOST_SHOWN = 50;

/** Closes the output, tells at the end what went wrong, and gives the exit code. */
export async function finish({ output, problems, notes, stopped, words }: End): Promise<number> {
  if (!stopped) await output.close();
  const { say } = words;
  const tell = (heading: string, lines: readonly string[]) => {
    const more = lines.length - MOST_SHOWN;
    const rest = more > 0 ? [say('done.more', { count: more })] : [];
    console.error([heading, ...lines.slice(0, MOST_SHOWN), ...rest].join('\n  '));
  };
  if (notes.length > 0) tell(say('notes.heading'), notes);
  if (problems.length > 0) tell(say('done.some', { count: problems.length }), problems.map(words.problem));
  if (stopped) {
    console.error(
      output.partial === null ? say('stopped.out') : say('stopped.kept', { file: output.partial }),
    );
    return EXIT.interrupted;
  }
  return problems.length > 0 ? EXIT.failed : EXIT.ok;
}
