import { everyCommand } from './tree.ts';
import type { CommandLine, Offer } from './tree.ts';

/**
 * A program of fish that completes the command's words and says what each means.
 * https://fishshell.com/docs/current/cmds/complete.html
 */
export function fishCompletion(program: CommandLine): string {
  const lines = everyCommand(program).flatMap(({ path, command }) => {
    const here = `complete -c kalrekha -n ${quoted(conditionOf(path, command))}`;
    const inner = command.commands.map(({ name, about }) => `${here} -a ${name} -d ${quoted(about)}`);
    const options = command.options.map(({ names, about, value }) => {
      const flags = names.map((name) =>
        name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`,
      );
      const taken = value === null ? [] : [valueOf(value.offer)];
      return [here, ...flags, ...taken, '-d', quoted(about)].join(' ');
    });
    const { argument } = command;
    const arguments_ = argument === null ? [] : [`${here} ${argumentOf(argument.offer)}`];
    return [...inner, ...options, ...arguments_];
  });
  return `# fish completion of kalrekha: kalrekha completion fish > ~/.config/fish/completions/kalrekha.fish
complete -c kalrekha -f
${lines.join('\n')}
`;
}

/** Whether the words so far lead to a command and to none within it. */
function conditionOf(path: readonly string[], { commands }: CommandLine): string {
  const seen = path.map((name) => `__fish_seen_subcommand_from ${name}`);
  const names = commands.map(({ name }) => name).join(' ');
  if (names !== '') seen.push(`not __fish_seen_subcommand_from ${names}`);
  return seen.join('; and ');
}

function valueOf(offer: Offer): string {
  switch (offer.kind) {
    case 'choice':
      return `-x -a ${quoted(offer.choices.join(' '))}`;
    case 'file':
      return '-r -F';
    case 'folder':
      return `-x -a '(__fish_complete_directories)'`;
    case 'word':
      return '-x';
  }
}

function argumentOf(offer: Offer): string {
  switch (offer.kind) {
    case 'choice':
      return `-a ${quoted(offer.choices.join(' '))}`;
    case 'file':
      return '-F';
    case 'folder':
      return `-a '(__fish_complete_directories)'`;
    case 'word':
      return '-f';
  }
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, (sign) => `\\${sign}`)}'`;
}
