import { Option } from 'commander';
import type { Command } from 'commander';
import { PICTURE_FORMATS } from './output/view-formats.ts';
import { addViewOptions } from './view-options.ts';
import type { ViewOptions } from './view-options.ts';
import type { Words } from './words/words.ts';

/** What was asked of `kalrekha render`. */
export interface RenderOptions extends ViewOptions {
  readonly story?: boolean;
  readonly size?: string;
  readonly scale?: string;
  readonly mm?: string;
  readonly text?: string;
  readonly paths?: string;
}

/** Adds `kalrekha render` to the program. */
export function addRender(program: Command, words: Words): void {
  const { say } = words;
  const render = program.command('render').description(say('render.about'));
  addViewOptions(render, words, PICTURE_FORMATS)
    .option('--story', say('render.story'))
    .option('--size <size>', say('render.size'))
    .addOption(new Option('--scale <times>', say('render.scale')).choices(['1', '2', '3']))
    .option('--mm <width>', say('render.mm'))
    .addOption(new Option('--text <how>', say('render.text')).choices(['outline', 'live']))
    .addOption(new Option('--paths <how>', say('render.paths')).choices(['shared', 'plain']))
    .helpOption('-h, --help', say('program.help'))
    .addHelpText('after', say('render.examples'))
    .action(async (timeline: string, options: RenderOptions) => {
      // What help does not need is loaded when it is needed.
      const { runRender } = await import('./run-render.ts');
      process.exitCode = await runRender(timeline, options, words);
    });
}
