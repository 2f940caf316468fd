import { everyCommand } from './tree.ts';
import type { CommandLine } from './tree.ts';

/**
 * A program of bash 3.2 and later that completes the command's words. Where it offers nothing, bash offers
 * files. https://www.gnu.org/software/bash/manual/html_node/Programmable-Completion.html
 */
export function bashCompletion(program: CommandLine): string {
  const all = everyCommand(program);
  const inner = all.filter(({ path }) => path.length > 0).map(({ path }) => quoted(path.join(' ')));
  const values = all.flatMap(({ path, command }) =>
    command.options.flatMap(({ names, value }) => {
      if (value === null) return [];
      const { offer } = value;
      const words = offer.kind === 'choice' ? offer.choices.join(' ') : '';
      const folders = offer.kind === 'folder' ? ' -d' : '';
      const reply =
        words === '' && folders === '' ? 'COMPREPLY=()' : `_kalrekha_offer ${quoted(words)}${folders}`;
      const cases = names.map((name) => quoted(`${path.join(' ')}|${name}`)).join(' | ');
      return [`    ${cases}) ${reply}; return ;;`];
    }),
  );
  const words = all.map(({ path, command }) => {
    const options = command.options.flatMap(({ names }) => names).join(' ');
    const { argument } = command;
    const choices = argument?.offer.kind === 'choice' ? argument.offer.choices : [];
    const others = [...command.commands.map(({ name }) => name), ...choices].join(' ');
    return `    ${quoted(path.join(' '))}) options=${quoted(options)}; words=${quoted(others)} ;;`;
  });
  return `# bash completion of kalrekha: source <(kalrekha completion bash)
_kalrekha_offer() {
  local word
  COMPREPLY=()
  # Folders get their slash, and signs that the shell would read are escaped.
  [[ \${2-} ]] && compopt -o filenames 2>/dev/null
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen \${2-} -W "$1" -- "\${COMP_WORDS[COMP_CWORD]}")
}

_kalrekha() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD - 1]}" command="" longer options words i
  for ((i = 1; i < COMP_CWORD; i++)); do
    longer="\${command:+$command }\${COMP_WORDS[i]}"
    case "$longer" in
    ${inner.join(' | ')}) command="$longer" ;;
    esac
  done
  case "$command|$before" in
${values.join('\n')}
  esac
  case "$command" in
${words.join('\n')}
  esac
  case "$current" in
    -*) _kalrekha_offer "$options" ;;
    *) _kalrekha_offer "$words" ;;
  esac
}
complete -o default -F _kalrekha kalrekha
`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
