import type { Problem } from '#lib/event/problem.ts';
import type { ExtractOptions } from './extract.ts';
import { finish } from './finish.ts';
import type { Input } from './input/list.ts';
import { givenBy } from './input/read.ts';
import type { Output } from './output/output.ts';
import { printerOf } from './output/printers.ts';
import { openProgress } from './output/progress.ts';
import { watchStop } from './stop.ts';
import { inOrder, openPool } from './work/pool.ts';
import type { Words } from './words/words.ts';

/** `kalrekha extract FILE…`: the events of each report, in order of the files. */
export async function extractFiles(
  inputs: readonly Input[],
  unlisted: readonly Problem[],
  options: ExtractOptions,
  output: Output,
  words: Words,
): Promise<number> {
  const stop = watchStop();
  const pool = openPool(inputs.length);
  const progress = openProgress(inputs.length);
  const printer = printerOf(options, words);
  const problems: Problem[] = [...unlisted];
  const notes: Problem[] = [];
  const given = givenBy(options);
  function* tasks() {
    for (const input of inputs) if (!stop.stopped()) yield { input, given };
  }
  await output.write(printer.head);
  let i = 0;
  for await (const result of inOrder(tasks(), pool.file, pool.threads * 2)) {
    const name = inputs[i++]?.name ?? '';
    if ('problem' in result) problems.push({ ...result.problem, file: name });
    else {
      await output.write(printer.report(result.report, result.reading));
      notes.push(...result.reading.problems.map((problem) => ({ ...problem, file: name })));
    }
    progress.step(1);
  }
  await output.write(printer.foot());
  progress.stop();
  await pool.close();
  return finish({ output, problems, notes, stopped: stop.stopped(), words });
}
