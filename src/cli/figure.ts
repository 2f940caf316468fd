import type { Command } from 'commander';
import type { Words } from './words/words.ts';

/** What was asked of `kalrekha figure`. */
export interface FigureOptions {
  readonly spec?: string;
  readonly origin?: string;
  readonly en?: string;
  readonly hi?: string;
}

export type FigureTask = 'pin' | 'list' | 'correct' | 'withdraw';

/** Adds `kalrekha figure pin | list | correct | withdraw` to the program. */
export function addFigure(program: Command, words: Words): void {
  const { say } = words;
  const figure = program
    .command('figure')
    .description(say('figure.about'))
    .helpOption('-h, --help', say('program.help'))
    .addHelpText('after', say('figure.examples'));

  function run(task: FigureTask): (name: string, options: FigureOptions) => Promise<void> {
    return async (name, options) => {
      // What help does not need is loaded when it is needed.
      const { runFigure } = await import('./run-figure.ts');
      process.exitCode = await runFigure(task, name, options, words);
    };
  }

  figure
    .command('pin')
    .description(say('figure.pin'))
    .argument('<timeline>', say('figure.timeline'))
    .option('--spec <query>', say('figure.spec'))
    .option('--origin <address>', say('figure.origin'))
    .helpOption('-h, --help', say('program.help'))
    .action(run('pin'));
  figure
    .command('list')
    .description(say('figure.list'))
    .argument('<timeline>', say('figure.timeline'))
    .helpOption('-h, --help', say('program.help'))
    .action(run('list'));
  for (const task of ['correct', 'withdraw'] as const) {
    figure
      .command(task)
      .description(say(`figure.${task}`))
      .argument('<figure>', say('figure.id'))
      .requiredOption('--en <note>', say('figure.en'))
      .requiredOption('--hi <note>', say('figure.hi'))
      .option('--origin <address>', say('figure.origin'))
      .helpOption('-h, --help', say('program.help'))
      .action(run(task));
  }
}
