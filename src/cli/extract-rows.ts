import { availableParallelism } from 'node:os';
import type { Problem } from '#lib/event/problem.ts';
import type { ExtractOptions } from './extract.ts';
import { finish } from './finish.ts';
import { linesOf } from './input/lines.ts';
import type { Line } from './input/lines.ts';
import { unreadable } from './input/list.ts';
import { givenBy } from './input/read.ts';
import type { Output } from './output/output.ts';
import { openProgress } from './output/progress.ts';
import { watchStop } from './stop.ts';
import { inOrder } from './jobs/in-order.ts';
import { openPool } from './jobs/pool.ts';
import { Tally } from './tally.ts';
import type { RowsTask } from './jobs/tasks.ts';
import type { Words } from './words/words.ts';

/** Most lines and characters of a task: enough to make its way to a thread and back worth while. */
const CHUNK_LINES = 32;
const CHUNK_LENGTH = 100_000;

/** `kalrekha extract --batch`: a line for each line, in order. */
export async function extractRows(
  file: string,
  options: ExtractOptions,
  output: Output,
  words: Words,
): Promise<number> {
  const { signal, unwatch } = watchStop();
  const pool = openPool(availableParallelism());
  const progress = openProgress(null);
  const problems = new Tally<Problem>();
  const notes = new Tally<string>();
  const source = new Source(file, options, words);
  try {
    for await (const result of inOrder(source.tasks(), pool.rows, pool.threads * 3, signal)) {
      await output.write(result.lines.map((line) => `${line}\n`).join(''));
      problems.add(result.problems);
      notes.add(result.notes.map(words.problem));
      progress.step(result.lines.length);
    }
  } finally {
    progress.stop();
    await pool.close();
    unwatch();
  }
  if (source.problem !== null) problems.add([source.problem]);
  return finish({ output, problems, notes, stopped: signal.aborted, words });
}

/** The lines of a file in tasks, and why it could not be read to its end. */
class Source {
  problem: Problem | null = null;
  readonly #file: string;
  readonly #options: ExtractOptions;
  readonly #words: Words;

  constructor(file: string, options: ExtractOptions, words: Words) {
    this.#file = file;
    this.#options = options;
    this.#words = words;
  }

  async *tasks(): AsyncGenerator<RowsTask> {
    const [file, given, { lang }] = [this.#file, givenBy(this.#options), this.#words];
    let lines: Line[] = [];
    let length = 0;
    try {
      for await (const line of linesOf(file)) {
        lines.push(line);
        length += line.text.length;
        if (lines.length < CHUNK_LINES && length < CHUNK_LENGTH) continue;
        yield { lines, file, given, lang };
        lines = [];
        length = 0;
      }
    } catch (error) {
      this.problem = unreadable(file, error);
    }
    if (lines.length > 0) yield { lines, file, given, lang };
  }
}
