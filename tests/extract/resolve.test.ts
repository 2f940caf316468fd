import { expect, test } from 'vitest';
import { utc } from '#lib/event/calendar.ts';
import { parseEdtf } from '#lib/event/edtf.ts';
import type { Meaning, Tense, Unit, Which } from '#lib/extract/date/meaning.ts';
import type { Setting } from '#lib/extract/date/resolve.ts';
import { resolve } from '#lib/extract/date/resolve.ts';

/** A Thursday. */
const TODAY = utc(2025, 12, 4);

function setting(tense: Tense, more: Partial<Setting> = {}): Setting {
  return { today: TODAY, context: null, tense, year: null, ...more };
}

const weekday = (n: number, which: Which = 'tense'): Meaning => ({ is: 'fields', weekday: n, which });
const month = (n: number, which: Which = 'tense'): Meaning => ({ is: 'fields', month: n, which });
const monthDay = (m: number, day: number): Meaning => ({ is: 'fields', month: m, day, which: 'tense' });
const day = (n: number): Meaning => ({ is: 'fields', day: n, which: 'tense' });
const value = (edtf: string): Meaning => ({ is: 'value', edtf });
const shift = (unit: Unit, count: number, from: 'dateline' | 'context' = 'dateline'): Meaning => ({
  is: 'shift',
  unit,
  count,
  origin: { from },
});
/** So many units ago, and narrower: a year ago tomorrow. */
const ago = (unit: Unit, back: number, narrow: Unit, count: number): Meaning => ({
  is: 'shift',
  unit,
  count: -back,
  origin: { from: 'dateline' },
  at: { unit: narrow, count },
});
const part = (unit: Unit, number: number, of: Meaning | null, which: Which = 'tense'): Meaning => ({
  is: 'part',
  unit,
  number,
  of,
  which,
});
const nth = (number: number, weekday: number, of: Meaning): Meaning => ({
  is: 'part',
  unit: 'day',
  number,
  weekday,
  of,
  which: 'this',
});
const range = (start: Meaning | null, end: Meaning | null): Meaning => ({ is: 'range', start, end });
const either = (days: number): Meaning => ({ is: 'either', days });

const BY_DATELINE: readonly (readonly [string, Meaning, Tense, string])[] = [
  // The one before the last, the one after the next.
  ['Friday before last', { ...weekday(5, 'last'), beyond: 1 } as Meaning, 'past', '2025-11-21'],
  ['Thursday after next', { ...weekday(4, 'next'), beyond: 1 } as Meaning, 'future', '2025-12-18'],
  // This winter: the one that comes, unless it is told as past.
  ['this summer', part('season', 2, null, 'this'), 'present', '2025-22'],
  ['this winter', part('season', 4, null, 'this'), 'present', '2025-24'],
  ['this spring', part('season', 1, null, 'this'), 'present', '2026-21'],
  ['this spring', part('season', 1, null, 'this'), 'past', '2025-21'],
  // Weekdays: the report's own day counts in both directions, last and next leave it out.
  ['Thursday', weekday(4), 'past', '2025-12-04'],
  ['Thursday', weekday(4), 'future', '2025-12-04'],
  ['Thursday', weekday(4), 'none', '2025-12-04'],
  ['last Thursday', weekday(4, 'last'), 'past', '2025-11-27'],
  ['next Thursday', weekday(4, 'next'), 'future', '2025-12-11'],
  ['Monday', weekday(1), 'past', '2025-12-01'],
  ['Monday', weekday(1), 'future', '2025-12-08'],
  ['Monday', weekday(1), 'none', '2025-12-01'],
  ['last Monday', weekday(1, 'last'), 'future', '2025-12-01'],
  ['next Monday', weekday(1, 'next'), 'past', '2025-12-08'],
  ['Tuesday', weekday(2), 'past', '2025-12-02'],
  ['Tuesday', weekday(2), 'future', '2025-12-09'],
  ['Wednesday', weekday(3), 'past', '2025-12-03'],
  ['Wednesday', weekday(3), 'future', '2025-12-10'],
  ['Friday', weekday(5), 'past', '2025-11-28'],
  ['Friday', weekday(5), 'future', '2025-12-05'],
  ['next Friday', weekday(5, 'next'), 'future', '2025-12-05'],
  ['last Friday', weekday(5, 'last'), 'past', '2025-11-28'],
  ['Saturday', weekday(6), 'past', '2025-11-29'],
  ['Saturday', weekday(6), 'future', '2025-12-06'],
  ['Sunday', weekday(7), 'past', '2025-11-30'],
  ['Sunday', weekday(7), 'future', '2025-12-07'],
  ['this Sunday', weekday(7, 'this'), 'none', '2025-12-07'],
  // कल, परसों.
  ['कल', either(1), 'past', '2025-12-03'],
  ['कल', either(1), 'future', '2025-12-05'],
  ['कल', either(1), 'none', '2025-12-03'],
  ['परसों', either(2), 'past', '2025-12-02'],
  ['परसों', either(2), 'future', '2025-12-06'],
  ['कल यानी शुक्रवार', { is: 'either', days: 1, weekday: 5 }, 'past', '2025-12-05'],
  ['कल यानी बुधवार', { is: 'either', days: 1, weekday: 3 }, 'future', '2025-12-03'],
  // Months without a year.
  ['December', month(12), 'past', '2025-12'],
  ['December', month(12), 'future', '2025-12'],
  ['January', month(1), 'past', '2025-01'],
  ['January', month(1), 'future', '2026-01'],
  ['January', month(1), 'none', '2026-01'],
  ['October', month(10), 'past', '2025-10'],
  ['October', month(10), 'future', '2026-10'],
  ['October', month(10), 'none', '2025-10'],
  ['last December', month(12, 'last'), 'past', '2024-12'],
  ['next December', month(12, 'next'), 'future', '2026-12'],
  ['last March', month(3, 'last'), 'past', '2025-03'],
  ['next March', month(3, 'next'), 'future', '2026-03'],
  ['this March', month(3, 'this'), 'none', '2025-03'],
  // Days with a month.
  ['4 December', monthDay(12, 4), 'past', '2025-12-04'],
  ['4 December', monthDay(12, 4), 'future', '2025-12-04'],
  ['5 December', monthDay(12, 5), 'past', '2024-12-05'],
  ['5 December', monthDay(12, 5), 'future', '2025-12-05'],
  ['5 December', monthDay(12, 5), 'none', '2025-12-05'],
  ['3 December', monthDay(12, 3), 'future', '2026-12-03'],
  ['3 December', monthDay(12, 3), 'none', '2025-12-03'],
  ['15 August', monthDay(8, 15), 'past', '2025-08-15'],
  ['26 January', monthDay(1, 26), 'future', '2026-01-26'],
  ['26 January', monthDay(1, 26), 'none', '2026-01-26'],
  ['29 February', monthDay(2, 29), 'past', '2024-02-29'],
  ['29 February', monthDay(2, 29), 'future', '2028-02-29'],
  // Days alone.
  ['the 2nd', day(2), 'past', '2025-12-02'],
  ['the 2nd', day(2), 'future', '2026-01-02'],
  ['the 5th', day(5), 'past', '2025-11-05'],
  ['the 5th', day(5), 'future', '2025-12-05'],
  ['the 31st', day(31), 'past', '2025-10-31'],
  ['the 31st', day(31), 'future', '2025-12-31'],
  // With their year.
  ['5 October 2018', value('2018-10-05'), 'none', '2018-10-05'],
  ['a year', { is: 'fields', year: 2018, which: 'tense' }, 'past', '2018'],
  ['a month of a year', { is: 'fields', year: 2018, month: 10, which: 'tense' }, 'past', '2018-10'],
  ['the 1990s', value('199X'), 'past', '199X'],
  ['the 20th century', value('19XX'), 'past', '19XX'],
  ['321 BCE', value('-0320'), 'past', '-0320'],
  // Units counted from the report's day.
  ['today', shift('day', 0), 'past', '2025-12-04'],
  ['yesterday', shift('day', -1), 'past', '2025-12-03'],
  ['tomorrow', shift('day', 1), 'future', '2025-12-05'],
  ['ten days ago', shift('day', -10), 'past', '2025-11-24'],
  ['thirty days on', shift('day', 30), 'future', '2026-01-03'],
  ['this week', shift('week', 0), 'none', '2025-12-01/2025-12-07'],
  ['last week', shift('week', -1), 'past', '2025-11-24/2025-11-30'],
  ['next week', shift('week', 1), 'future', '2025-12-08/2025-12-14'],
  ['five weeks on', shift('week', 5), 'future', '2026-01-05/2026-01-11'],
  ['last weekend', shift('weekend', -1), 'past', '2025-11-29/2025-11-30'],
  ['next weekend', shift('weekend', 1), 'future', '2025-12-13/2025-12-14'],
  ['this month', shift('month', 0), 'none', '2025-12'],
  ['last month', shift('month', -1), 'past', '2025-11'],
  ['next month', shift('month', 1), 'future', '2026-01'],
  ['two months ago', shift('month', -2), 'past', '2025-10'],
  ['fourteen months ago', shift('month', -14), 'past', '2024-10'],
  ['last quarter', shift('quarter', -1), 'past', '2025-07/2025-09'],
  ['next quarter', shift('quarter', 1), 'future', '2026-01/2026-03'],
  ['this half', shift('half', 0), 'none', '2025-07/2025-12'],
  ['this fiscal half', shift('fiscal-half', 0), 'none', '2025-10/2026-03'],
  ['last fiscal half', shift('fiscal-half', -1), 'past', '2025-04/2025-09'],
  ['this year', shift('year', 0), 'none', '2025'],
  ['three years ago', shift('year', -3), 'past', '2022'],
  ['in five years', shift('year', 5), 'future', '2030'],
  ['this decade', shift('decade', 0), 'none', '202X'],
  ['last decade', shift('decade', -1), 'past', '201X'],
  ['this century', shift('century', 0), 'none', '20XX'],
  ['this fiscal year', shift('fiscal-year', 0), 'none', '2025-04/2026-03'],
  ['last fiscal year', shift('fiscal-year', -1), 'past', '2024-04/2025-03'],
  ['next fiscal year', shift('fiscal-year', 1), 'future', '2026-04/2027-03'],
  // Parts of what is named.
  ['Q1 of 2024', part('quarter', 1, value('2024')), 'past', '2024-01/2024-03'],
  ['last quarter of 2024', part('quarter', -1, value('2024')), 'past', '2024-10/2024-12'],
  ['Q2 of 2024-25', part('fiscal-quarter', 2, value('2024-04/2025-03')), 'past', '2024-07/2024-09'],
  ['Q4 of 2024-25', part('fiscal-quarter', 4, value('2024-04/2025-03')), 'past', '2025-01/2025-03'],
  ['first half of 2024', part('half', 1, value('2024')), 'past', '2024-01/2024-06'],
  ['second half of 2024-25', part('fiscal-half', 2, value('2024-04/2025-03')), 'past', '2024-10/2025-03'],
  ['March of last year', part('month', 3, shift('year', -1)), 'past', '2024-03'],
  ['first week of May', part('week', 1, month(5)), 'past', '2025-05-01/2025-05-07'],
  ['first week of May', part('week', 1, month(5)), 'future', '2026-05-01/2026-05-07'],
  ['last week of February 2024', part('week', -1, value('2024-02')), 'past', '2024-02-23/2024-02-29'],
  ['fifth week of May 2025', part('week', 5, value('2025-05')), 'past', '2025-05-29/2025-05-31'],
  ['last day of February 2024', part('day', -1, value('2024-02')), 'past', '2024-02-29'],
  ['first Monday of December 2025', nth(1, 1, value('2025-12')), 'past', '2025-12-01'],
  ['second Saturday of November 2025', nth(2, 6, value('2025-11')), 'past', '2025-11-08'],
  ['last Saturday of last month', nth(-1, 6, shift('month', -1)), 'past', '2025-11-29'],
  ['last Monday of February 2024', nth(-1, 1, value('2024-02')), 'past', '2024-02-26'],
  ['first Thursday of December', nth(1, 4, month(12)), 'future', '2025-12-04'],
  ['first Sunday of 2026', nth(1, 7, value('2026')), 'future', '2026-01-04'],
  ['मई का पहला पखवाड़ा', part('fortnight', 1, month(5)), 'past', '2025-05-01/2025-05-15'],
  ['फरवरी 2024 का दूसरा पखवाड़ा', part('fortnight', 2, value('2024-02')), 'past', '2024-02-16/2024-02-29'],
  ['इस माह का आखिरी पखवाड़ा', part('fortnight', -1, shift('month', 0)), 'past', '2025-12-16/2025-12-31'],
  ['पिछला पखवाड़ा', shift('fortnight', -1), 'past', '2025-11-16/2025-11-30'],
  ['अगला पखवाड़ा', shift('fortnight', 1), 'future', '2025-12-16/2025-12-31'],
  ['10th of next month', part('day', 10, shift('month', 1)), 'future', '2026-01-10'],
  ['summer 2024', part('season', 2, value('2024')), 'past', '2024-22'],
  ['first quarter', part('quarter', 1, null), 'past', '2025-01/2025-03'],
  ['first quarter', part('quarter', 1, null), 'future', '2026-01/2026-03'],
  ['second fiscal quarter', part('fiscal-quarter', 2, null), 'past', '2025-07/2025-09'],
  ['the weekend', part('weekend', 1, null), 'past', '2025-11-29/2025-11-30'],
  ['the weekend', part('weekend', 1, null), 'future', '2025-12-06/2025-12-07'],
  ['summer', part('season', 2, null), 'past', '2025-22'],
  ['summer', part('season', 2, null), 'future', '2026-22'],
  // Ranges.
  ['2014 to 2019', range(value('2014'), value('2019')), 'past', '2014/2019'],
  ['since 2014', range(value('2014'), null), 'past', '2014/..'],
  ['until 2030', range(null, value('2030')), 'future', '../2030'],
  ['since Monday', range(weekday(1), null), 'past', '2025-12-01/..'],
  ['until Friday', range(null, weekday(5)), 'future', '../2025-12-05'],
  ['Monday to Friday', range(weekday(1), weekday(5)), 'future', '2025-12-08/2025-12-12'],
  ['October to December', range(month(10), month(12)), 'past', '2025-10/2025-12'],
  ['November to February', range(month(11), month(2)), 'future', '2025-11/2026-02'],
  ['7 to 10 December', range(monthDay(12, 7), monthDay(12, 10)), 'future', '2025-12-07/2025-12-10'],
  ['December to March 2025', range(month(12), value('2025-03')), 'past', '2024-12/2025-03'],
  ['28 December to 3 January', range(monthDay(12, 28), monthDay(1, 3)), 'future', '2025-12-28/2026-01-03'],
  ['last week to today', range(shift('week', -1), shift('day', 0)), 'past', '2025-11-24/2025-12-04'],
  // Hedges.
  ['about 2018', { is: 'hedged', of: value('2018'), qualifier: '~' }, 'past', '2018~'],
  [
    'two summers ago',
    { is: 'part', unit: 'season', number: 2, beyond: 1, of: null, which: 'last' },
    'past',
    '2024-22',
  ],
  ['the week of 10 December', part('week', 1, monthDay(12, 10)), 'future', '2025-12-08/2025-12-14'],
  ['Tuesday week', { is: 'fields', weekday: 2, beyond: 1, which: 'next' }, 'future', '2025-12-16'],
  [
    'the last two quarters of 2024',
    range(part('quarter', -2, value('2024')), part('quarter', -1, value('2024'))),
    'past',
    '2024-07/2024-12',
  ],
  ['a year ago tomorrow', ago('year', 1, 'day', 1), 'past', '2024-12-05'],
  ['six months ago this week', ago('month', 6, 'week', 0), 'past', '2025-06-02/2025-06-08'],
  ['perhaps March', { is: 'hedged', of: month(3), qualifier: '?' }, 'future', '2026-03?'],
  ['about the 1990s', { is: 'hedged', of: value('199X'), qualifier: '~' }, 'past', '199X'],
  [
    'about 2014 to 2016',
    { is: 'hedged', of: range(value('2014'), value('2016')), qualifier: '~' },
    'past',
    '2014~/2016~',
  ],
];

test.each(BY_DATELINE)('resolves %s %o in the %s to %s', (_words, meaning, tense, expected) => {
  expect(resolve(meaning, setting(tense)).value).toBe(expected);
  expect(parseEdtf(expected).ok).toBe(true);
});

const BY_CONTEXT: readonly (readonly [string, string, Meaning, string])[] = [
  ['उसी दिन', '2025-05-07', shift('day', 0, 'context'), '2025-05-07'],
  ['अगले दिन', '2024-02-28', shift('day', 1, 'context'), '2024-02-29'],
  ['two days later', '2025-12-31', shift('day', 2, 'context'), '2026-01-02'],
  ['a day earlier', '2025-03-01', shift('day', -1, 'context'), '2025-02-28'],
  ['the day after it ended', '2025-05-07/2025-05-10', shift('day', 1, 'context'), '2025-05-11'],
  ['the day before it began', '2025-05-07/2025-05-10', shift('day', -1, 'context'), '2025-05-06'],
  ['the same month', '2018-10-05', shift('month', 0, 'context'), '2018-10'],
  ['two months later', '2018-10', shift('month', 2, 'context'), '2018-12'],
  ['उसी साल', '2018-10-05', shift('year', 0, 'context'), '2018'],
  ['three years later', '2018', shift('year', 3, 'context'), '2021'],
];

test.each(BY_CONTEXT)('counts %s from %s', (_words, context, meaning, expected) => {
  const resolved = resolve(meaning, setting('past', { context }));
  expect(resolved).toMatchObject({ value: expected, anchor: 'context', reason: null });
});

test.each([
  ['31 फरवरी', monthDay(2, 31), 'impossible-date'],
  ['30 February 2024', value('2024-02-30'), 'impossible-date'],
  ['the 32nd', day(32), 'impossible-date'],
  ['a stretch that ends first', range(value('2019'), value('2014')), 'impossible-date'],
  ['fifth Monday of February 2025', nth(5, 1, value('2025-02')), 'impossible-date'],
  ['third half of a month', part('fortnight', 3, value('2025-02')), 'impossible-date'],
  ['sixth week of May', part('week', 6, value('2025-05')), 'impossible-date'],
  [
    'a day before an event',
    { is: 'shift', unit: 'day', count: -1, origin: { from: 'event', words: { from: 0, to: 1 } } },
    'no-anchor',
  ],
] as const)('gives %s no value, but the reason', (_words, meaning: Meaning, reason) => {
  expect(resolve(meaning, setting('past'))).toMatchObject({ value: null, reason });
});

test.each([
  ['कल', either(1)],
  ['सोमवार', weekday(1)],
  ['मार्च', month(3)],
  ['15 अगस्त', monthDay(8, 15)],
  ['पिछले हफ्ते', shift('week', -1)],
] as const)('gives %s no value without the day of its report', (_words, meaning: Meaning) => {
  expect(resolve(meaning, setting('past', { today: null }))).toMatchObject({
    value: null,
    reason: 'no-dateline',
  });
});

test.each([
  ['day', '2018-10'],
  ['week', '2018-10'],
  ['month', '2018'],
] as const)('counts no %s from something longer', (unit, context) => {
  const resolved = resolve(shift(unit, 2, 'context'), setting('past', { context }));
  expect(resolved).toMatchObject({ value: null, reason: 'no-anchor' });
});

test('whole dates need no day of the report', () => {
  expect(resolve(value('2018-10-05'), setting('past', { today: null })).value).toBe('2018-10-05');
});

test('a month takes the year that what lies behind has named', () => {
  expect(resolve(month(10), setting('past', { year: 2018 })).value).toBe('2018-10');
  // Last October is the report's, whichever year the sentence named.
  expect(resolve(month(10, 'last'), setting('past', { year: 2018 })).value).toBe('2025-10');
  // On 20 April the first quarter's results are still to come.
  const april = setting('future', { today: utc(2025, 4, 20) });
  expect(resolve(part('quarter', 1, null), april).value).toBe('2025-01/2025-03');
  expect(resolve(part('quarter', 3, null), april).value).toBe('2025-07/2025-09');
});

test('keeps a date whose weekday contradicts it, and says so', () => {
  const wrong: Meaning = { is: 'fields', year: 2025, month: 12, day: 4, weekday: 1, which: 'tense' };
  expect(resolve(wrong, setting('past'))).toMatchObject({ value: '2025-12-04', conflict: true });
  expect(resolve({ ...wrong, weekday: 4 }, setting('past')).conflict).toBe(false);
  // Told two days later: the weekday is a slip, though it would fit another year.
  const fresh: Meaning = { is: 'fields', month: 12, day: 2, weekday: 3, which: 'tense' };
  expect(resolve(fresh, setting('past'))).toMatchObject({ value: '2025-12-02', conflict: true });
});

test('headlines keep the other side of the day as well', () => {
  expect(resolve(weekday(1), setting('none')).other).toBe('2025-12-08');
  expect(resolve(either(1), setting('none')).other).toBe('2025-12-05');
  expect(resolve(weekday(4), setting('none')).other).toBeNull();
});

test.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kolkata'])(
  'gives the same days in %s',
  (zone) => {
    const before = process.env['TZ'];
    try {
      process.env['TZ'] = zone;
      for (const [, meaning, tense, expected] of BY_DATELINE) {
        expect(resolve(meaning, setting(tense)).value).toBe(expected);
      }
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  },
);
