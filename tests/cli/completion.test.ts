import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { completionOf, SHELLS } from '../../src/cli/completion.ts';
import { commandTree, everyCommand } from '../../src/cli/completion/tree.ts';
import { buildProgram } from '../../src/cli/program.ts';
import { wordsIn } from '../../src/cli/words/words.ts';
import { folderOf } from './run.ts';

const program = buildProgram(wordsIn('hi'));

/** What bash offers for the last of these words. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const folder = folderOf({});
  const file = join(folder, 'completion.bash');
  writeFileSync(file, await completionOf(program, 'bash'));
  const script = `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _kalrekha; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const said = execFileSync('bash', ['-c', script, 'bash', file, 'kalrekha', ...words], { encoding: 'utf8' });
  return said.split('\n').filter((line) => line !== '');
}

describe('kalrekha completion', () => {
  test.each(SHELLS)('for %s names every command and option of the program', async (shell) => {
    const script = await completionOf(program, shell);
    const names = everyCommand(commandTree(program)).flatMap(({ command }) => [
      command.name,
      ...command.options.flatMap((option) => option.names.map((name) => name.replace(/^-+/, ''))),
      ...command.options.flatMap(({ value }) => (value?.offer.kind === 'choice' ? value.offer.choices : [])),
    ]);
    expect(names).toContain('withdraw');
    expect(names).toContain('timelinejs');
    expect(names.filter((name) => !new RegExp(`(?<![\\w-])(?:--?)?${name}(?![\\w-])`).test(script))).toEqual(
      [],
    );
  });

  test.each([
    [['re'], ['render']],
    [['render', '--f'], ['--format']],
    [
      ['render', 'my-story', '--format', ''],
      ['svg', 'png', 'pdf'],
    ],
    [
      ['export', '--format', 'j'],
      ['json', 'jsonl', 'jsonld'],
    ],
    [['figure', 'w'], ['withdraw']],
    [['figure', 'pin', '--o'], ['--origin']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['help', 'ser'], ['serve']],
    [['render', '-o', ''], []],
    [['extract', 'render', '--bat'], ['--batch']],
  ])('in bash offers for %j %j', async (words, offers) => {
    expect(await offered(...words)).toEqual(offers);
  });

  test.each(['zsh', 'fish'] as const)(
    'in %s tells in the user’s language what each word does',
    async (shell) => {
      expect(await completionOf(program, shell)).toContain('समयरेखा का दृश्य SVG, PNG या PDF में बनाएँ');
    },
  );

  test('keeps words with quotes and colons within their place', async () => {
    const quotes = (line: string) => line.replace(/'\\''|\\'/g, '').split("'").length - 1;
    for (const shell of SHELLS) {
      const odd = (await completionOf(program, shell)).split('\n').filter((line) => quotes(line) % 2 === 1);
      expect(odd).toEqual([]);
    }
  });
});
