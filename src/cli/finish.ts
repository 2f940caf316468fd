import type { Problem } from '#lib/event/problem.ts';
import { EXIT } from './exit.ts';
import type { Output } from './output/output.ts';
import type { Tally } from './tally.ts';
import type { Words } from './words/words.ts';

interface End {
  readonly output: Output;
  /** What could not be read. */
  readonly problems: Tally<Problem>;
  /** What was read, but not wholly understood, in words. */
  readonly notes: Tally<string>;
  readonly stopped: boolean;
  readonly words: Words;
}

/** Closes the output, tells at the end what went wrong, and gives the exit code. */
export async function finish({ output, problems, notes, stopped, words }: End): Promise<number> {
  if (!stopped) await output.close();
  const { say } = words;
  const tell = (heading: string, count: number, first: readonly string[]) => {
    if (count === 0) return;
    const more = count - first.length;
    const rest = more > 0 ? [say('done.more', { count: more })] : [];
    console.error([heading, ...first, ...rest].join('\n  '));
  };
  tell(say('notes.heading'), notes.count, notes.first);
  tell(say('done.some', { count: problems.count }), problems.count, problems.first.map(words.problem));
  if (stopped) {
    console.error(
      output.partial === null ? say('stopped.out') : say('stopped.kept', { file: output.partial }),
    );
    return EXIT.interrupted;
  }
  return problems.count > 0 ? EXIT.failed : EXIT.ok;
}
