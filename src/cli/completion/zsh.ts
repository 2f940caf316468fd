import { everyCommand } from './tree.ts';
import type { CommandLine, Offer, OptionLine } from './tree.ts';

/**
 * A program of zsh that completes the command's words and says what each means; to be sourced, or put as
 * `_kalrekha` into a folder of `fpath`. https://zsh.sourceforge.io/Doc/Release/Completion-System.html
 */
export function zshCompletion(program: CommandLine): string {
  const functions = everyCommand(program).map(({ path, command }) => functionOf(path, command));
  return `#compdef kalrekha
# zsh completion of kalrekha: source <(kalrekha completion zsh)
${functions.join('\n')}
if [[ "\${funcstack[1]}" == _kalrekha ]]; then
  _kalrekha "$@"
else
  compdef _kalrekha kalrekha
fi
`;
}

function functionOf(path: readonly string[], { options, commands, argument }: CommandLine): string {
  const name = nameOf(path);
  const specs = options.map(optionSpec);
  if (commands.length === 0) {
    const rest =
      argument === null
        ? []
        : [quoted(`${argument.isMany ? '*' : '1'}:${plain(argument.name)}:${actionOf(argument.offer)}`)];
    return `${name}() {\n  _arguments ${[...specs, ...rest].join(' \\\n    ')}\n}\n`;
  }
  const described = commands.map((inner) => quoted(`${inner.name}:${plain(inner.about)}`));
  const cases = commands.map((inner) => `      ${inner.name}) ${nameOf([...path, inner.name])} ;;`);
  return `${name}() {
  local context state line
  typeset -A opt_args
  _arguments -C ${[...specs, `'1: :->command'`, `'*:: :->argument'`].join(' \\\n    ')}
  case $state in
    command)
      local -a commands
      commands=(
        ${described.join('\n        ')}
      )
      _describe -t commands command commands
      ;;
    argument)
      case $line[1] in
${cases.join('\n')}
      esac
      ;;
  esac
}
`;
}

function optionSpec({ names, about, value }: OptionLine): string {
  const told = `[${plain(about)}]`;
  const taken = value === null ? '' : `:${plain(value.name)}:${actionOf(value.offer)}`;
  const [only = ''] = names;
  if (names.length === 1) return quoted(`${only}${told}${taken}`);
  return `${quoted(`(${names.join(' ')})`)}{${names.join(',')}}${quoted(`${told}${taken}`)}`;
}

function actionOf(offer: Offer): string {
  switch (offer.kind) {
    case 'choice':
      return `(${offer.choices.join(' ')})`;
    case 'file':
      return '_files';
    case 'folder':
      return '_files -/';
    case 'word':
      return ' ';
  }
}

function nameOf(path: readonly string[]): string {
  return ['_kalrekha', ...path].join('_');
}

/** Without the signs that part a spec. */
function plain(text: string): string {
  return text.replace(/[\\[\]:]/g, (sign) => `\\${sign}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
