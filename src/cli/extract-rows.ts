import { availableParallelism } from 'node:os';
import type { Problem } from '#lib/event/problem.ts';
import { refusal } from '#lib/event/problem.ts';
import type { ExtractOptions } from './extract.ts';
import { finish } from './finish.ts';
import { linesOf } from './input/lines.ts';
import type { Line } from './input/lines.ts';
import { unreadable } from './input/list.ts';
import { givenBy } from './input/read.ts';
import type { Output } from './output/output.ts';
import { openProgress } from './output/progress.ts';
import { watchStop } from './stop.ts';
import { inOrder, openPool } from './work/pool.ts';
import type { RowsTask } from './work/tasks.ts';
import type { Words } from './words/words.ts';

/** Lines to a task: enough to make its way to a thread and back worth while. */
const CHUNK = 32;

/** `kalrekha extract --batch`: a line for each line, in order. */
export async function extractRows(
  file: string,
  options: ExtractOptions,
  output: Output,
  words: Words,
): Promise<number> {
  const stop = watchStop();
  const pool = openPool(availableParallelism());
  const progress = openProgress(null);
  const problems: Problem[] = [];
  try {
    for await (const result of inOrder(tasksOf(file, options, stop.stopped), pool.rows, pool.threads * 3)) {
      await output.write(result.lines.map((line) => `${line}\n`).join(''));
      problems.push(...result.problems);
      progress.step(result.lines.length);
    }
  } catch (error) {
    problems.push(error instanceof TypeError ? refusal('input-encoding', file, '') : unreadable(file, error));
  }
  progress.stop();
  await pool.close();
  return finish({ output, problems, notes: [], stopped: stop.stopped(), words });
}

async function* tasksOf(
  file: string,
  options: ExtractOptions,
  stopped: () => boolean,
): AsyncGenerator<RowsTask> {
  const given = givenBy(options);
  let chunk: Line[] = [];
  const task = (): RowsTask => ({ lines: chunk, file, given });
  for await (const line of linesOf(file)) {
    if (stopped()) return;
    chunk.push(line);
    if (chunk.length < CHUNK) continue;
    yield task();
    chunk = [];
  }
  if (chunk.length > 0) yield task();
}
