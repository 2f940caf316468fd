import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '#lib/event/problem.ts';
import { refusal } from '#lib/event/problem.ts';
import { EXIT } from './exit.ts';
import { extractFiles } from './extract-files.ts';
import { extractRows } from './extract-rows.ts';
import type { ExtractOptions } from './extract.ts';
import { isDay } from './input/day.ts';
import { codeOf, listInputs } from './input/list.ts';
import type { Input } from './input/list.ts';
import { lexiconProblems } from './jobs/lexicon.ts';
import { openOutput } from './output/output.ts';
import type { Words } from './words/words.ts';

/** Runs `kalrekha extract` and gives its exit code. What is wrong with the command line is said before anything is read. */
export async function runExtract(
  files: readonly string[],
  options: ExtractOptions,
  words: Words,
): Promise<number> {
  const { inputs, problems } = await listInputs(options.batch === undefined ? files : [options.batch]);
  const refused = wrongUse(files, options, inputs);
  if (refused !== null) {
    console.error(words.problem(refused));
    return EXIT.usage;
  }
  try {
    const output = await openOutput(options.out);
    return options.batch === undefined
      ? await extractFiles(inputs, problems, options, output, words)
      : await extractRows(options.batch, options, output, words);
  } catch (error) {
    const faults = lexiconProblems();
    if (faults.length > 0) {
      console.error(faults.map(words.problem).join('\n'));
      return EXIT.failed;
    }
    const target = options.out ?? words.say('stdout');
    console.error(words.problem(refusal('output', '--out', target, { reason: codeOf(error) })));
    return EXIT.failed;
  }
}

/** The file that a name leads to, whether or not it is there. */
function behindLinks(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return path.resolve(file);
  }
}

function wrongUse(
  files: readonly string[],
  { dateline, batch, format, explain, out }: ExtractOptions,
  inputs: readonly Input[],
): Problem | null {
  if (dateline !== undefined && !isDay(dateline)) return refusal('input-day', '--dateline', dateline);
  const overwritten = inputs.find(
    ({ path: file }) => file !== null && out !== undefined && behindLinks(file) === behindLinks(out),
  );
  if (overwritten !== undefined) return refusal('input-same', '--out', overwritten.name);
  if (batch === undefined) {
    return files.length === 0 && process.stdin.isTTY ? refusal('input-nothing', '', '') : null;
  }
  const isAlone = files.length === 0 && format === 'jsonl' && explain === undefined;
  return isAlone ? null : refusal('input-both', '', '');
}
