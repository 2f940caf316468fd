import path from 'node:path';
import { expect, test } from 'vitest';
import { formsOf } from '#lib/extract/lexicon/compile.ts';
import type { LexiconFiles } from '#lib/extract/lexicon/lexicon.ts';
import { lexiconForReaders, readLexiconFiles } from '#lib/server/lexicon-files.ts';

const files = readLexiconFiles(path.join(import.meta.dirname, '../../data/lexicon'));

test('what a browser loads reads as the files do, without where their rows are from', () => {
  const loaded = lexiconForReaders(files);
  expect(loaded).not.toContain('https://');
  const textsOf = (lists: LexiconFiles) => formsOf(lists).map(({ text }) => text);
  expect(textsOf(JSON.parse(loaded) as LexiconFiles)).toEqual(textsOf(files));
});
