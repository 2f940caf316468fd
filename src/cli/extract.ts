import path from 'node:path';
import { Option } from 'commander';
import type { Command } from 'commander';
import { LANGS } from '#lib/event/news-event.ts';
import type { Lang } from '#lib/event/news-event.ts';
import type { Problem } from '#lib/event/problem.ts';
import { refusal } from '#lib/event/problem.ts';
import { extractFiles } from './extract-files.ts';
import { extractRows } from './extract-rows.ts';
import { EXIT } from './exit.ts';
import { isDay } from './input/day.ts';
import { codeOf, listInputs } from './input/list.ts';
import type { Input } from './input/list.ts';
import { openOutput } from './output/output.ts';
import { FORMATS } from './output/printers.ts';
import type { Format } from './output/printers.ts';
import type { Words } from './words/words.ts';

/** What was asked of `kalrekha extract`. */
export interface ExtractOptions {
  readonly dateline?: string;
  readonly lang?: Lang;
  readonly format: Format;
  readonly out?: string;
  readonly explain?: true;
  readonly batch?: string;
}

/** Adds `kalrekha extract` to the program. */
export function addExtract(program: Command, words: Words): void {
  const { say } = words;
  program
    .command('extract')
    .description(say('extract.about'))
    .argument('[files...]', say('extract.files'))
    .option('--dateline <day>', say('extract.dateline'))
    .addOption(new Option('--lang <lang>', say('extract.lang')).choices(LANGS))
    .addOption(new Option('--format <format>', say('extract.format')).choices(FORMATS).default('jsonl'))
    .option('--out <file>', say('extract.out'))
    .option('--explain', say('extract.explain'))
    .option('--batch <rows>', say('extract.batch'))
    .helpOption('-h, --help', say('program.help'))
    .addHelpText('after', say('extract.examples'))
    .action(async (files: readonly string[], options: ExtractOptions) => {
      process.exitCode = await extract(files, options, words);
    });
}

async function extract(files: readonly string[], options: ExtractOptions, words: Words): Promise<number> {
  const { inputs, problems } = await listInputs(options.batch === undefined ? files : [options.batch]);
  const refused = wrongUse(files, options, inputs);
  if (refused !== null) {
    console.error(words.problem(refused));
    return EXIT.usage;
  }
  let output;
  try {
    output = await openOutput(options.out);
  } catch (error) {
    console.error(words.problem(refusal('output', '--out', options.out ?? '', { reason: codeOf(error) })));
    return EXIT.failed;
  }
  return options.batch === undefined
    ? extractFiles(inputs, problems, options, output, words)
    : extractRows(options.batch, options, output, words);
}

function wrongUse(
  files: readonly string[],
  { dateline, batch, format, explain, out }: ExtractOptions,
  inputs: readonly Input[],
): Problem | null {
  if (dateline !== undefined && !isDay(dateline)) return refusal('input-day', '--dateline', dateline);
  const read = inputs.find(
    (input) => input.path !== null && out !== undefined && path.resolve(input.path) === path.resolve(out),
  );
  if (read !== undefined) return refusal('input-same', '--out', read.name);
  if (batch === undefined) {
    return files.length === 0 && process.stdin.isTTY ? refusal('input-nothing', '', '') : null;
  }
  const isAlone = files.length === 0 && format === 'jsonl' && explain === undefined;
  return isAlone ? null : refusal('input-both', '', '');
}
