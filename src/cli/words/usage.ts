import type { CommanderError } from 'commander';
import type { Words } from './words.ts';

/**
 * What is wrong with a command line, in the user's language. The parser tells it in English, with the words
 * at fault in quotes.
 */
export function usageText({ code, message }: CommanderError, { say }: Words): string {
  const [first = '', second = ''] = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const [, allowed = ''] = /Allowed choices are (.*)\.$/.exec(message) ?? [];
  const [, similar] = /\(Did you mean (?:one of )?([^)?]+)\?\)/.exec(message) ?? [];
  const hint = similar === undefined ? '' : ` ${say('usage.similar', { similar })}`;
  const text = {
    'commander.unknownOption': say('usage.option', { value: first }),
    'commander.unknownCommand': say('usage.command', { value: first }),
    'commander.optionMissingArgument': say('usage.argument', { value: first }),
    'commander.invalidArgument': say('usage.choice', { option: first, value: second, allowed }),
    'commander.missingArgument': say('usage.missing', { value: `<${first}>` }),
    'commander.missingMandatoryOptionValue': say('usage.missing', { value: first }),
    'commander.excessArguments': say('usage.excess'),
  }[code];
  return `${text ?? message.replace(/^error: /, '')}${hint}`;
}
