import { Option } from 'commander';
import type { Command } from 'commander';
import type { Words } from './words/words.ts';

/** What every command that makes a file of a view is asked. */
export interface ViewOptions {
  readonly spec?: string;
  readonly format?: string;
  readonly out?: string;
  readonly origin?: string;
  readonly data?: string;
}

/** Adds the timeline and the options that say which view, as what, and where to. */
export function addViewOptions(command: Command, { say }: Words, formats: readonly string[]): Command {
  return command
    .argument('<timeline>', say('view.timeline'))
    .option('--spec <query>', say('view.spec'))
    .addOption(new Option('--format <format>', say('view.format')).choices(formats))
    .option('-o, --out <file>', say('view.out'))
    .option('--origin <address>', say('view.origin'))
    .option('--data <folder>', say('view.data'));
}
