import { expect, test } from 'vitest';
import { attachmentOf } from '#lib/extract/link/attach.ts';
import { readPassage } from '#lib/extract/read/read-passage.ts';
import { tokensOf } from '#lib/extract/read/tokens.ts';
import { wordSet } from '#lib/extract/read/word-set.ts';
import { lexicon } from './lexicon.ts';

test('a set of words knows them as tokens have them, nukta, chandrabindu and capitals aside', () => {
  const words = wordSet('तड़के हूँ The');
  expect(tokensOf('तड़के हूँ the').map(({ text }) => words.has(text))).toEqual([true, true, true]);
});

test('the hour of a day is no noun that takes its date', () => {
  const passage = readPassage('7 मई के तड़के सेना ने हमला किया।', lexicon);
  const clause = { from: 0, to: passage.tokens.length };
  expect(attachmentOf(passage, { from: 0, to: 2 }, clause, null).noun).toBeNull();
});
