import { describe, expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

/** `when kind factuality countries` of each event. */
const told = (text: string) =>
  extract({ id: 'r', text, lang: null, dateline: '2025-12-04' }, lexicon).map(
    ({ when, kind, factuality, countries }) => [when, kind, factuality, ...countries].join(' '),
  );

describe('a day is counted back from what a sentence tells behind it', () => {
  test.each([
    // Two subjects, and a number with a point: neither ends the words that it is counted from.
    [
      'A day after Japan and Vietnam signed a pact, China on Tuesday warned both.',
      ['2025-12-01 agreement done JP VN', '2025-12-02 warning done CN'],
    ],
    [
      'A day after a powerful 7.8 magnitude earthquake struck Turkey and Syria, Erdogan Tuesday declared an emergency.',
      ['2025-12-01 accident done TR SY', '2025-12-02 decision done TR'],
    ],
    [
      'A day after Modi met Putin and Xi warned them, Trump on Tuesday imposed tariffs.',
      ['2025-12-01 meeting done IN RU', '2025-12-01 warning done CN', '2025-12-02 sanction done US'],
    ],
  ])('%s', (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

describe('what was not agreed on is no pact', () => {
  test.each([
    ['The talks ended on Monday with no agreement on a ceasefire.', ['2025-12-01 meeting done']],
    ['The talks on Monday ended without a deal on a truce.', ['2025-12-01 meeting done']],
    ['The talks ended on Monday with an agreement on a ceasefire.', ['2025-12-01 ceasefire done']],
  ])('%s', (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

test('forces of two states are a noun', () => {
  expect(told('The Philippines is to hold naval exercises with US and Japanese forces this week.')).toEqual([
    '2025-12-01/2025-12-07 deployment planned PH US JP',
  ]);
});

test('money given is aid, and bodies counted up are no find', () => {
  expect(
    told(
      'The US would provide the Philippines with $500 million in military funding to boost security collaboration, Blinken announced on Tuesday.',
    ),
  ).toEqual(['2025-12-02 aid planned US PH']);
  expect(told('The death toll is expected to rise as more bodies were still being found.')).toEqual([]);
});

describe('an attack that something came after, or was sparked by, has its day', () => {
  test.each([
    ['Tensions rose after the April 22 terror attack in Kashmir.', ['2025-04-22 attack done IN']],
    ['The conflict was sparked by the April 22 attack in Kashmir.', ['2025-04-22 attack done IN']],
    [
      'India closed the border on Monday after the 22 April attack in Kashmir.',
      ['2025-12-01 sanction done IN', '2025-04-22 attack done IN'],
    ],
    // A day by itself is a bound.
    ['India closed the border after April 22.', [' sanction done IN']],
  ])('%s', (text, events) => {
    expect(told(text)).toEqual(events);
  });

  test('and none of whoever did something after it', () => {
    const text = 'India closed the border on Monday after the 22 April attack in Kashmir.';
    const titles = extract({ id: 'r', text, lang: null, dateline: '2025-12-04' }, lexicon).map(
      ({ title }) => title.hi,
    );
    expect(titles).toEqual(['भारत: सीमा बंद', 'कश्मीर में हमला']);
  });
});

describe('whose day it is', () => {
  test.each([
    // Of the search, and not of the quake.
    [
      'Rescuers raced Tuesday to find survivors in the rubble of buildings brought down by the 7.8 magnitude earthquake.',
      ['2025-12-02 aid done'],
    ],
    ['Thousands were displaced by floods in Assam on Monday.', ['2025-12-01 accident done IN']],
    [
      'Zelensky, trying to repair relations after a failed visit to the White House in February, met with Vance in Rome on Sunday.',
      ['2025-11-30 meeting done UA US IT', '2025-02 visit done UA US'],
    ],
    ['He resigned after a vote in May.', ['2025-05 other done']],
  ])('%s', (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

describe('the end of attacks is no attack', () => {
  test.each([
    ['रूस ने 1 दिसंबर को यूक्रेन पर मिसाइल हमले रोक दिए।', ['2025-12-01 other done RU UA']],
    [
      'भारत ने 7 मई को पाकिस्तान पर हमला किया और 10 मई को हमले बंद कर दिए।',
      ['2025-05-07 attack done IN PK', '2025-05-10 other done IN PK'],
    ],
    ['उन्होंने कहा कि पाकिस्तान पर आतंकवादी हमले तुरंत बंद हो जाएंगे।', []],
    ['रूस ने 3 दिसंबर को कीव पर ड्रोन हमले किए।', ['2025-12-03 attack done RU UA']],
  ])('%s', (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

test('what will begin and be completed is planned', () => {
  const planned = ['2030 delivery planned IN'];
  expect(told('HAL said deliveries would begin in 2027 and be completed by 2030.')).toEqual(planned);
  expect(told('HAL said deliveries could begin in 2027 and be completed by 2030.')).not.toEqual(planned);
});
