import type { Command } from 'commander';
import { EXPORT_FORMATS } from './output/view-formats.ts';
import { addViewOptions } from './view-options.ts';
import type { ViewOptions } from './view-options.ts';
import type { Words } from './words/words.ts';

/** Adds `kalrekha export` to the program. */
export function addExport(program: Command, words: Words): void {
  const { say } = words;
  const command = program.command('export').description(say('export.about'));
  addViewOptions(command, words, EXPORT_FORMATS)
    .helpOption('-h, --help', say('program.help'))
    .addHelpText('after', say('export.examples'))
    .action(async (timeline: string, options: ViewOptions) => {
      const { runExport } = await import('./run-export.ts');
      process.exitCode = await runExport(timeline, options, words);
    });
}
