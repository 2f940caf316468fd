import type { Command, Option } from 'commander';

/** What a shell may offer after an option, or in an argument's place. */
export type Offer =
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'file' | 'folder' | 'word' };

export interface OptionLine {
  /** `-o`, `--out`. */
  readonly names: readonly string[];
  readonly about: string;
  /** Name of its value in the help, with what to offer for it; null of a switch. */
  readonly value: { readonly name: string; readonly offer: Offer } | null;
}

/** A command as a shell needs it: the whole program is the outermost. */
export interface CommandLine {
  readonly name: string;
  readonly about: string;
  readonly options: readonly OptionLine[];
  readonly commands: readonly CommandLine[];
  /** What stands after the options; null of nothing. */
  readonly argument: { readonly name: string; readonly offer: Offer; readonly isMany: boolean } | null;
}

/** The commands and options as the program itself knows them: a completion cannot differ from its help. */
export function commandTree(command: Command): CommandLine {
  const help = command.createHelp();
  const inner = help.visibleCommands(command).map(commandTree);
  const [argument] = command.registeredArguments;
  return {
    name: command.name(),
    about: line(command.description()),
    options: help.visibleOptions(command).map(optionLine),
    commands: inner.map((one) => (one.name === 'help' ? explaining(one, inner) : one)),
    argument:
      argument === undefined
        ? null
        : {
            name: argument.name(),
            offer: offerOf(argument.name(), argument.argChoices),
            isMany: argument.variadic,
          },
  };
}

/** `help` takes the name of a command beside it. */
function explaining(help: CommandLine, beside: readonly CommandLine[]): CommandLine {
  const choices = beside.map(({ name }) => name).filter((name) => name !== help.name);
  return { ...help, argument: { name: 'command', offer: { kind: 'choice', choices }, isMany: false } };
}

function optionLine(option: Option): OptionLine {
  const [, name] = /[<[]([^>\]]+)[>\]]/.exec(option.flags) ?? [];
  return {
    names: [option.short, option.long].filter((flag) => flag !== undefined),
    about: line(option.description),
    value: name === undefined ? null : { name, offer: offerOf(name, option.argChoices) },
  };
}

/** The help calls values by what they are. */
function offerOf(name: string, choices: readonly string[] | undefined): Offer {
  if (choices !== undefined) return { kind: 'choice', choices };
  if (/^(?:files?|rows)/.test(name)) return { kind: 'file' };
  return { kind: /^(?:folder|timeline)/.test(name) ? 'folder' : 'word' };
}

function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Every command with the names that lead to it, the program first. */
export function everyCommand(
  command: CommandLine,
  path: readonly string[] = [],
): readonly { readonly path: readonly string[]; readonly command: CommandLine }[] {
  return [
    { path, command },
    ...command.commands.flatMap((inner) => everyCommand(inner, [...path, inner.name])),
  ];
}
