import { Argument } from 'commander';
import type { Command } from 'commander';
import type { CommandLine } from './completion/tree.ts';
import type { Words } from './words/words.ts';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** Adds `kalrekha completion` to the program. */
export function addCompletion(program: Command, words: Words): void {
  const { say } = words;
  program
    .command('completion')
    .description(say('completion.about'))
    .addArgument(new Argument('<shell>', say('completion.shell')).choices(SHELLS))
    .helpOption('-h, --help', say('program.help'))
    .addHelpText('after', say('completion.examples'))
    .action(async (shell: Shell) => {
      process.stdout.write(await completionOf(program, shell));
    });
}

/** What a shell runs to complete the program's words, made from the program's own commands and options. */
export async function completionOf(program: Command, shell: Shell): Promise<string> {
  const { commandTree } = await import('./completion/tree.ts');
  return (await writerOf(shell))(commandTree(program));
}

async function writerOf(shell: Shell): Promise<(program: CommandLine) => string> {
  switch (shell) {
    case 'bash':
      return (await import('./completion/bash.ts')).bashCompletion;
    case 'zsh':
      return (await import('./completion/zsh.ts')).zshCompletion;
    case 'fish':
      return (await import('./completion/fish.ts')).fishCompletion;
  }
}
