import { Command } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { addCompletion } from './completion.ts';
import { addExport } from './export.ts';
import { addExtract } from './extract.ts';
import { addFigure } from './figure.ts';
import { addRender } from './render.ts';
import { addServe } from './serve.ts';
import type { Words } from './words/words.ts';

/** Each adds one command with its options and help; what the command does it loads when it is called. */
const COMMANDS: readonly ((program: Command, words: Words) => void)[] = [
  addExtract,
  addRender,
  addExport,
  addServe,
  addFigure,
  addCompletion,
];

/** All commands with their help, in the user's language. */
export function buildProgram(words: Words): Command {
  const { say } = words;
  const titles: Readonly<Record<string, string>> = {
    'Usage:': say('help.usage'),
    'Arguments:': say('help.arguments'),
    'Options:': say('help.options'),
    'Commands:': say('help.commands'),
  };
  const program = new Command('kalrekha')
    .description(say('program.about'))
    .version(manifest.version, '-V, --version', say('program.version'))
    .helpOption('-h, --help', say('program.help'))
    .helpCommand('help [command]', say('program.help'))
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    // What is wrong is told by whoever catches it.
    .configureOutput({ outputError: () => undefined })
    .addHelpText('after', say('program.more'))
    .exitOverride();
  for (const add of COMMANDS) add(program, words);
  return program;
}
