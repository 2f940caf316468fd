import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compileLexicon } from '#lib/extract/lexicon/compile.ts';
import { readLexiconFiles } from '#lib/server/lexicon-files.ts';
import { readGold } from '../../scripts/score/gold.ts';
import type { Headlines } from '../../scripts/score/headlines.ts';
import { drops, headlinesOf } from '../../scripts/score/headlines.ts';
import { scoreGold } from '../../scripts/score/measure.ts';

const dataAt = (path: string) => fileURLToPath(new URL(`../../data/${path}`, import.meta.url));

test('no headline drops by more than a point below data/gold/scores.json (npm run score -- --write after a gain)', () => {
  const kept = JSON.parse(readFileSync(dataAt('gold/scores.json'), 'utf8')) as Headlines;
  const lexicon = compileLexicon(readLexiconFiles(dataAt('lexicon')));
  const now = headlinesOf(scoreGold(readGold(dataAt('gold')), lexicon, []));
  expect(drops(kept, now)).toEqual([]);
  expect(Object.keys(now.hi)).toEqual(Object.keys(kept.hi));
  expect(Object.keys(now.en)).toEqual(Object.keys(kept.en));
});
