import type { Problem } from '#lib/event/problem.ts';
import type { ExtractOptions } from './extract.ts';
import { finish } from './finish.ts';
import { bytesOf } from './input/bytes.ts';
import type { Input } from './input/list.ts';
import { givenBy } from './input/read.ts';
import { notesOf } from './notes.ts';
import type { Output } from './output/output.ts';
import { printerOf } from './output/printers.ts';
import { openProgress } from './output/progress.ts';
import { watchStop } from './stop.ts';
import { inOrder } from './jobs/in-order.ts';
import { openPool } from './jobs/pool.ts';
import { Tally } from './tally.ts';
import type { FileTask } from './jobs/tasks.ts';
import type { Words } from './words/words.ts';

/** `kalrekha extract FILE…`: the events of each report, in order of the files. */
export async function extractFiles(
  inputs: readonly Input[],
  unlisted: readonly Problem[],
  options: ExtractOptions,
  output: Output,
  words: Words,
): Promise<number> {
  const { signal, unwatch } = watchStop();
  const pool = openPool(inputs.length);
  const progress = openProgress(inputs.length);
  const printer = printerOf(options, words);
  const problems = new Tally<Problem>();
  const notes = new Tally<string>();
  problems.add(unlisted);
  let i = 0;
  try {
    await output.write(printer.head);
    for await (const result of inOrder(tasksOf(inputs, options), pool.file, pool.threads * 2, signal)) {
      const name = inputs[i++]?.name ?? '';
      if ('problem' in result) problems.add([placed(result.problem, name)]);
      else {
        await output.write(printer.report(result.report, result.reading));
        notes.add(notesOf(name, result.reading, words));
      }
      progress.step(1);
    }
    await output.write(printer.foot());
  } finally {
    progress.stop();
    await pool.close();
    unwatch();
  }
  return finish({ output, problems, notes, stopped: signal.aborted, words });
}

async function* tasksOf(inputs: readonly Input[], options: ExtractOptions): AsyncGenerator<FileTask> {
  const given = givenBy(options);
  for (const input of inputs) {
    // Only the main thread has a standard input, and reading from it cannot fail as a file can.
    const bytes = input.path === null ? await bytesOf(input) : null;
    yield { input, bytes: bytes instanceof Uint8Array ? bytes : null, given };
  }
}

/** Most problems of a file name it themselves. */
function placed(problem: Problem, file: string): Problem {
  return problem.field === file ? problem : { ...problem, file };
}
