import fc from 'fast-check';
import type { NewsEvent } from '#lib/event/news-event.ts';
import { randomEvents } from '../source/random-events.ts';

/** What breaks tables, calendars and markup: formulas, quotes, line breaks, markup, TeX, emoji, odd scripts. */
const HOSTILE = [
  '=HYPERLINK("http://evil.example","क्लिक")',
  '+91 98765',
  '-2+3',
  '@SUM(A1)',
  "'तारीख़",
  "''=1",
  '\t=1+1',
  '＝१+१',
  'दो\nपंक्तियाँ',
  'CRLF\r\nBEGIN:VEVENT',
  'खबर, "उद्धरण"; और',
  '<script>alert(1)</script> & <b>',
  ']]> {tex} \\ $ % _ # ~ ^',
  'र्क्ष्म क्षेपणास्त्र 👩🏽‍🚀 S-400की',
];

const words = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((text) => text.trim() !== ''),
  },
);
const localized = fc.record({ en: words, hi: words });

const dressed = fc.record({
  title: localized,
  summary: localized,
  place: fc.option(fc.record({ name: localized, country: fc.constantFrom('IN', 'RU') })),
  amounts: fc.array(
    fc.record({
      value: fc.double({ min: 0, max: 1e15, noNaN: true, noDefaultInfinity: true }).map((v) => v + 0),
      currency: fc.constantFrom('USD', 'INR'),
    }),
    { maxLength: 2 },
  ),
  quantities: fc.array(
    fc.record({ value: fc.nat(), unit: localized, system: fc.option(fc.constant('s-400')) }),
    { maxLength: 2 },
  ),
});

/** Events with unique ids whose texts try to be something else. */
export function hostileEvents(range: {
  readonly min: number;
  readonly max: number;
}): fc.Arbitrary<NewsEvent[]> {
  return randomEvents(range).chain((events) =>
    fc
      .array(dressed, { minLength: events.length, maxLength: events.length, size: 'max' })
      .map((dresses) => events.map((event, i) => ({ ...event, ...dresses[i] }))),
  );
}
