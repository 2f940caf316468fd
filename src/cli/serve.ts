import type { Command } from 'commander';
import type { Words } from './words/words.ts';

/** What was asked of `kalrekha serve`. */
export interface ServeOptions {
  readonly port?: string;
  readonly host?: string;
  readonly data?: string;
  readonly origin?: string;
}

/** Adds `kalrekha serve` to the program. */
export function addServe(program: Command, words: Words): void {
  const { say } = words;
  program
    .command('serve')
    .description(say('serve.about'))
    .option('--port <number>', say('serve.port'))
    .option('--host <address>', say('serve.host'))
    .option('--data <folder>', say('view.data'))
    .option('--origin <address>', say('serve.origin'))
    .helpOption('-h, --help', say('program.help'))
    .addHelpText('after', say('serve.examples'))
    .action(async (options: ServeOptions) => {
      const { runServe } = await import('./run-serve.ts');
      const code = await runServe(options, words);
      // What was begun before it failed (a port, a store) would keep the program waiting.
      if (code !== 0) process.exit(code);
    });
}
