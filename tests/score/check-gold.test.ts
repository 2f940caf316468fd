import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { countsOf, goldFaults } from '../../scripts/score/check-gold.ts';
import type { Gold, GoldDate, GoldEvent, GoldSentence } from '../../scripts/score/gold.ts';
import { readGold } from '../../scripts/score/gold.ts';

const fileAt = (path: string) => fileURLToPath(new URL(`../../data/${path}`, import.meta.url));
const golds = readGold(fileAt('gold'));
const systems = new Set(
  (JSON.parse(readFileSync(fileAt('lexicon/systems.json'), 'utf8')) as { id: string }[]).map(({ id }) => id),
);

const few = Array.from({ length: 10 }, (_, i) => i);
const day: GoldDate = { text: 'Thursday', start: 3, end: 11, value: '2025-12-04' };
const attack: GoldEvent = {
  when: '2025-12-04',
  dateSource: 'text',
  kind: 'attack',
  factuality: 'done',
  countries: ['IN'],
  systems: ['s-400'],
  amounts: [],
  quantities: [],
  span: 'on Thursday',
};

/** Ten sentences in order, the first of them with other dates. */
function sentences(first: Partial<GoldSentence>): readonly GoldSentence[] {
  return few.map((i) => ({
    id: String(i),
    category: 'weekday',
    dateline: '2025-12-05',
    text: `on Thursday ${i}`,
    dates: [day],
    ...(i === 0 ? first : {}),
  }));
}
const faultsOf = (first: Partial<GoldSentence>) =>
  goldFaults({ lang: 'en', sentences: sentences(first), reports: [] }, systems);
const faultsOfDate = (date: Partial<GoldDate>) => faultsOf({ dates: [{ ...day, ...date }] });
function faultsOfEvent(event: Partial<GoldEvent>): readonly string[] {
  const report = {
    id: 'r',
    genre: 'dense',
    dateline: '2025-12-05',
    text: 'It was on Thursday',
    dates: [],
  } as const;
  const gold: Gold = {
    lang: 'en',
    sentences: [],
    reports: [{ ...report, events: [{ ...attack, ...event }] }],
  };
  return goldFaults(gold, systems);
}

describe('the gold data', () => {
  test.each(golds)('of $lang has no fault', (gold) => {
    expect(goldFaults(gold, systems)).toEqual([]);
  });

  test.each(golds)(
    'of $lang has twenty reports or more of both genres, and 700 sentences or more',
    ({ sentences, reports }) => {
      const dense = reports.filter(({ genre }) => genre === 'dense').length;
      expect(dense).toBeGreaterThanOrEqual(10);
      expect(reports.length - dense).toBeGreaterThanOrEqual(10);
      expect(sentences.length).toBeGreaterThanOrEqual(700);
    },
  );
});

describe('the check of the gold data', () => {
  test('finds nothing to say of what is right', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOfEvent({})).toEqual([]);
  });

  test.each([
    ['an offset that misses', { start: 2 }, '0: "Thursday" is not at its offsets'],
    [
      'a weekday that was not that day',
      { value: '2025-12-03' },
      '0: "Thursday" is not the weekday of 2025-12-03',
    ],
    ['a day that does not exist', { value: '2025-02-30' }, '0: "Thursday" 2025-02-30 is no EDTF'],
    [
      'a missing value without a reason',
      { value: null },
      '0: "Thursday" has neither value nor a known reason',
    ],
  ])('finds %s', (_what, date, fault) => {
    expect(faultsOfDate(date)).toEqual([fault]);
  });

  test('finds a month that is not in the value', () => {
    const text = 'on 3 मई 2024';
    expect(
      goldFaults(
        {
          lang: 'hi',
          sentences: sentences({
            text,
            dates: [{ text: '3 मई 2024', start: 3, end: 12, value: '2024-03-05' }],
          }),
          reports: [],
        },
        systems,
      ),
    ).toEqual(['0: "3 मई 2024" is not in the month of 2024-03-05']);
  });

  test('lets a day stand that its weekday contradicts', () => {
    const text = 'on Friday 4 December 2025';
    const date = { text: 'Friday 4 December 2025', start: 3, end: 25, value: '2025-12-04' };
    expect(faultsOf({ text, dates: [date] })).toEqual([]);
  });

  test.each([
    ['an impossible dateline', { dateline: '2025-11-31' }, '0: the dateline 2025-11-31 is no day'],
    ['dates that overlap', { dates: [day, day] }, '0: dates overlap or are out of order'],
    ['a text that comes twice', { text: 'on Thursday 1' }, '"on Thursday 1": twice'],
    ['an id that comes twice', { id: '1' }, '1: two texts have this id'],
    [
      'a dateless sentence that is not negative',
      { dates: [] },
      '0: negative and without dates must mean the same',
    ],
  ])('finds %s', (_what, first, fault) => {
    expect(faultsOf(first)).toEqual([fault]);
  });

  test.each([
    ['a clause that is not in the text', { span: 'on Friday' }, 'r: "on Friday" is not in the text'],
    ['an unknown country', { countries: ['XX'] }, 'r: "on Thursday" unknown country XX'],
    ['an unknown system', { systems: ['s-999'] }, 'r: "on Thursday" unknown system s-999'],
    [
      'a sum of no currency',
      { amounts: [{ value: 5, currency: 'rupees' }] },
      'r: "on Thursday" no amount: 5 rupees',
    ],
    ['a date that is none', { when: 'soon' }, 'r: "on Thursday" soon is no EDTF'],
  ])('finds %s in an event', (_what, event, fault) => {
    expect(faultsOfEvent(event)).toEqual([fault]);
  });

  test('finds a category that is thin', () => {
    const [first] = sentences({});
    const gold: Gold = { lang: 'en', sentences: first === undefined ? [] : [first], reports: [] };
    expect(goldFaults(gold, systems)).toEqual(['category weekday has only 1 sentences']);
    expect([...countsOf(gold.sentences)]).toEqual([['weekday', 1]]);
  });
});
