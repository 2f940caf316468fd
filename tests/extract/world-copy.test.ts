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
