import { describe, expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import type { Extraction } from '#lib/extract/extraction.ts';
import { lexicon } from './lexicon.ts';

const read = (text: string): readonly Extraction[] =>
  extract({ id: 'report', text, lang: null, dateline: '2025-12-04' }, lexicon);
const mentions = ({ evidence }: Extraction): number =>
  evidence.filter(({ field }) => field === 'what').length;

const HINDI = `भारत ने 5 अक्टूबर 2018 को रूस से पांच एस-400 इकाइयों का करार किया था।

अक्टूबर 2018 में भारत ने रूस के साथ एस-400 के लिए पांच अरब डॉलर के सौदे पर हस्ताक्षर किए। दोनों देशों ने एस-400 का यह करार 2018 में किया था।`;

const ENGLISH = `India signed a contract with Russia for five S-400 units on 5 October 2018.

In October 2018 India and Russia signed a deal worth five billion dollars for the S-400. India ordered the S-400 from Russia in 2018.`;

describe.each([
  ['Hindi', HINDI],
  ['English', ENGLISH],
])('an act told three times, in %s,', (_, text) => {
  test('is one event with three mentions, the finest date and all that they tell', () => {
    const found = read(text).filter(({ kind }) => kind === 'procurement');
    expect(found).toHaveLength(1);
    const [event] = found;
    expect(event).toMatchObject({
      when: '2018-10-05',
      countries: ['IN', 'RU'],
      systems: ['s-400'],
      amounts: [{ value: 5e9, currency: 'USD' }],
    });
    expect(event?.quantities.map(({ value }) => value)).toEqual([5]);
    expect(event === undefined ? 0 : mentions(event)).toBe(3);
  });
});

test('an act told of a week and of a day in it was on that day', () => {
  const text =
    'Last week India and Russia signed a contract worth $5 billion for the S-400. The S-400 contract was signed on Friday.';
  expect(read(text).map(({ when }) => when)).toEqual(['2025-11-28']);
});

describe('acts stay apart', () => {
  test.each([
    'प्रधानमंत्री मोदी ने 2015 में रूस का दौरा किया। प्रधानमंत्री मोदी ने 2019 में भी रूस का दौरा किया।',
    'Prime Minister Modi visited Russia in 2015. Prime Minister Modi visited Russia in 2019.',
  ])('that are of different years: %s', (text) => {
    expect(read(text).map(({ when }) => when)).toEqual(['2015', '2019']);
  });

  test.each([
    'रूस ने भारत को एसयू-57 विमान देने की पेशकश की। रूस ने भारत को एस-500 प्रणाली देने की पेशकश की।',
    'Russia offered the Su-57 to India. Russia offered the S-500 to India.',
  ])('that are about different systems: %s', (text) => {
    expect(read(text).map(({ systems }) => systems)).toEqual([['su-57'], ['s-500']]);
  });

  test.each([
    [
      'परिषद ने 16 फरवरी 2024 को 84,560 करोड़ रुपये के प्रस्तावों को मंजूरी दी। अमेरिका ने फरवरी 2024 में भारत को 3.99 अरब डॉलर के ड्रोन बेचने को मंजूरी दी।',
      ['2024-02-16', '2024-02'],
    ],
    [
      'पुतिन ने मोदी को सम्मानित किया, जिसकी घोषणा 2019 में की गई थी। भारत और रूस ने व्यापार बढ़ाने का लक्ष्य तय किया।',
      ['2019', null],
    ],
  ])(
    'that are decisions of the same state, in two currencies or with nothing in common: %s',
    (text, days) => {
      const decided = read(text).filter(({ kind }) => kind === 'decision');
      expect(decided.map(({ when }) => when)).toEqual(days);
    },
  );

  test.each([
    ['भारत ने सोमवार को अटारी सीमा चौकी बंद की और सिंधु जल संधि स्थगित की।', 2],
    ['India closed its border with Nepal on Monday. Air India suspended flights to Kathmandu on Monday.', 2],
    ['निदेशालय ने उसे अगस्त 2022 में गिरफ्तार किया था और उसके घर से दो राइफलें बरामद की थीं।', 2],
    [
      'India shut its airspace to Pakistani planes on Monday. New Delhi closed the airspace on Monday for a month.',
      1,
    ],
  ])('that are different measures: %s', (text, count) => {
    expect(read(text)).toHaveLength(count);
  });

  test('that are done and only offered', () => {
    const told = read('भारत ने रूस से एस-400 प्रणाली खरीदी है। रूस ने भारत को एस-400 की और खेप देने की पेशकश की।');
    expect(told.map(({ factuality }) => factuality)).toEqual(['done', 'offered']);
  });
});

test('a long text of many acts is joined in time that grows with its length', () => {
  const text = (years: number) =>
    Array.from(
      { length: years },
      (_, i) => `India signed a contract with Russia for ${i + 2} S-400 units in ${1900 + (i % 120)}.`,
    ).join('\n\n');
  // The best of a few runs: other work on the machine only ever adds.
  const best = (report: string): number =>
    Math.min(
      ...Array.from({ length: 4 }, () => {
        const before = performance.now();
        read(report);
        return performance.now() - before;
      }),
    );
  const [short, long] = [best(text(100)), best(text(600))];
  // Six times the text: 36 times the work if every act were held against every other.
  expect(long).toBeLessThan(24 * short + 100);
});

describe('what several bodies of one state do on one day', () => {
  test.each([
    'कर्नाटक सरकार ने सोमवार को गन्ने का दाम बढ़ाया। सुप्रीम कोर्ट ने सोमवार को जमानत याचिका मंजूर की।',
    'The US Senate on Tuesday passed a defence bill. The US Supreme Court on Tuesday upheld a ban on TikTok.',
    'The French president on Monday condemned the raid. The French parliament on Monday condemned the attack.',
  ])('are events of their own: “%s”', (text) => {
    expect(read(text)).toHaveLength(2);
  });

  test('is one where it is told again', () => {
    const text =
      'The French president on Monday condemned the raid on Kyiv. The French government on Monday condemned the raid on Kyiv.';
    expect(read(text)).toHaveLength(1);
  });
});
