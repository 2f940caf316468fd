import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { wordsIn } from '../../src/cli/words/words.ts';
import { lexiconProblems } from '../../src/cli/jobs/lexicon.ts';

const folder = mkdtempSync(join(tmpdir(), 'kalrekha-lexicon-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The project's word lists with one of them changed. */
function changed(file: string, from: string, to: string): readonly string[] {
  cpSync('data/lexicon', folder, { recursive: true });
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
  return lexiconProblems(folder).map(wordsIn('hi').problem);
}

test('word lists as they come have no fault', () => {
  expect(lexiconProblems('data/lexicon')).toEqual([]);
});

test('a wrong row is told by its file and name, with the remedy', () => {
  const [line, ...others] = changed('systems.json', '"name":{"en":"S-400","hi":"एस-400"},', '');
  expect(line).toContain('data/lexicon/systems.json s-400: name is missing');
  expect(line).toContain('npm run lexicon');
  expect(others).toEqual([]);
});

test('a file that is no JSON is told by its name', () => {
  expect(changed('families.json', '[', '[[')).toEqual([expect.stringContaining('families.json')]);
});
