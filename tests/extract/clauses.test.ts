import { expect, test } from 'vitest';
import type { Clause } from '#lib/extract/clause/clauses.ts';
import { clausesOf } from '#lib/extract/clause/clauses.ts';
import { spanOf } from '#lib/extract/read/passage.ts';
import { readPassage } from '#lib/extract/read/read-passage.ts';
import { lexicon } from './lexicon.ts';

/** Clauses in short: the finite verb in its own letters, tense, mood and "not". */
function told(text: string): readonly string[] {
  const passage = readPassage(text, lexicon);
  return clausesOf(passage).map(({ finite, tense, mood, negated }: Clause) => {
    const span = finite === null ? null : spanOf(passage, finite);
    const verb = span === null ? '-' : text.slice(span.start, span.end);
    return [verb, tense, ...(mood === 'real' ? [] : [mood]), ...(negated ? ['not'] : [])].join(', ');
  });
}

test.each([
  ['मंत्री ने समझौते पर हस्ताक्षर किए।', ['किए, past']],
  ['बैठक कल होगी।', ['होगी, future']],
  ['सेना ने इसकी पुष्टि नहीं की है।', ['नहीं की है, past, not']],
  ['दोनों देश सौदे पर हस्ताक्षर कर सकते हैं।', ['कर सकते हैं, future, possible']],
  ['काम पूरा हो गया था।', ['हो गया था, past']],
  ['पहली खेप मार्च में आई, जबकि दूसरी जून में आएगी।', ['आई, past', 'आएगी, future']],
  ['प्रवक्ता ने कहा कि जांच जारी रहेगी।', ['कहा, past', 'रहेगी, future']],
  ['सरकार ने घोषणा की कि योजना जारी रहेगी।', ['की, past', 'रहेगी, future']],
  ['वह आया था और कल जाएगा।', ['आया था, past', 'जाएगा, future']],
  ['सोमवार को भारत आएंगे रूसी विदेश मंत्री', ['आएंगे, future']],
  ['वियतनाम ने आकाश प्रणालियों की और खेप लेने में रुचि दिखाई।', ['दिखाई, past']],
])('cuts and reads %s', (text, clauses) => {
  expect(told(text)).toEqual(clauses);
});

test.each([
  ['The minister signed the deal.', ['signed, past']],
  ['The court has not ruled.', ['has not ruled, past, not']],
  ['The army may buy more tanks.', ['may buy, future, possible']],
  ['The firm must pay a fine.', ['must pay, future, obliged']],
  ['The first jet landed, while the second will arrive in May.', ['landed, past', 'will arrive, future']],
  ['The ministry said that talks would resume.', ['said, past', 'would resume, future, conditional']],
  ['Officials said the two sides entered the town.', ['said, past', 'entered, past']],
  ['Police said a man walked in and asked for cash.', ['said, past', 'walked, past', 'asked, past']],
  ['Kyiv said 40 drones were lost.', ['said, past', 'were lost, past']],
  ['Modi said India and France had met.', ['said, past', 'had met, past']],
  [
    'The minister said on Monday prices would fall in June.',
    ['said, past', 'would fall, future, conditional'],
  ],
  ['The minister said on Monday prices would fall. June was dry.', ['said, past', 'was dry, past']],
  ['The ferry had said it would sail again.', ['had said, past']],
  ['Nobody said the deal was signed.', ['said, past']],
  ['She said Tuesday will do.', ['said, past']],
  ['Kumar will step down on Monday and take oath on Thursday.', ['will step, future', 'take, future']],
  ['He walked out in 2022 and returned in January.', ['walked, past', 'returned, past']],
  ['The army bought new and upgraded tanks.', ['bought, past']],
  ['The Star, built in 1998, had failed a check.', ['had failed, past']],
  ['A bench headed by Justice Nath reserved its verdict.', ['reserved, past']],
  ["Kyiv's forces captured the town.", ['captured, past']],
  ['The opposition-held parliament has blocked it.', ['has blocked, past']],
  ['The army test-fired a missile.', ['fired, past']],
  ['The new rates kick in on Monday.', ['kick, present']],
])('cuts and reads "%s"', (text, clauses) => {
  expect(told(text)).toEqual(clauses);
});

test('each token of the text lies in one clause', () => {
  const text =
    'रक्षा मंत्री ने कहा कि सौदा हो गया है, लेकिन खेप नहीं आई; जांच होगी। The army said it will wait, and the navy agreed.';
  const passage = readPassage(text, lexicon);
  const clauses = clausesOf(passage);
  const inside = passage.sentences.flatMap(({ from, to }) =>
    Array.from({ length: to - from }, (_, i) => from + i),
  );
  expect(clauses.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i))).toEqual(
    inside,
  );
});
