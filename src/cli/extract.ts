import { Option } from 'commander';
import type { Command } from 'commander';
import { LANGS } from '#lib/event/news-event.ts';
import type { Lang } from '#lib/event/news-event.ts';
import { FORMATS } from './output/format.ts';
import type { Format } from './output/format.ts';
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
    .option('-o, --out <file>', say('extract.out'))
    .option('--explain', say('extract.explain'))
    .option('--batch <rows>', say('extract.batch'))
    .helpOption('-h, --help', say('program.help'))
    .addHelpText('after', say('extract.examples'))
    .action(async (files: readonly string[], options: ExtractOptions) => {
      // What help does not need is loaded when it is needed.
      const { runExtract } = await import('./run-extract.ts');
      process.exitCode = await runExtract(files, options, words);
    });
}
