import { Command } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { addExtract } from './extract.ts';
import type { Words } from './words/words.ts';

/** All commands with their help, in the user's language. */
export function buildProgram(words: Words): Command {
  const program = new Command('kalrekha')
    .description(words.say('program.about'))
    .version(manifest.version, '-V, --version', words.say('program.version'))
    .helpOption('-h, --help', words.say('program.help'))
    .helpCommand('help [command]', words.say('program.help'))
    .showHelpAfterError(false)
    .showSuggestionAfterError(true)
    .exitOverride();
  addExtract(program, words);
  return program;
}
