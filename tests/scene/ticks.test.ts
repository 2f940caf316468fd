import { describe, expect, test } from 'vitest';
import { utc } from '#lib/event/calendar.ts';
import type { Lang } from '#lib/event/news-event.ts';
import { DAY } from '#lib/event/span.ts';
import type { Digits } from '#lib/event/spec.ts';
import { tickFormat } from '#lib/scene/axis-format.ts';
import { MOST_TICKS, ticksOf } from '#lib/scene/ticks.ts';
import { measure } from '#lib/server/text/metrics.ts';
import { seeded } from './fixture.ts';

const SIZE = 11.5;
function ticks(
  start: number,
  end: number,
  { lang = 'hi', digits = 'latn', width = 1100 }: { lang?: Lang; digits?: Digits; width?: number } = {},
) {
  return ticksOf({ start, end }, width, SIZE, tickFormat(lang, digits), measure);
}
const labels = (line: readonly { readonly label: string }[]) => line.map(({ label }) => label);

describe('says what is in view', () => {
  test('hours of a day, with the day under them', () => {
    const { minor, major } = ticks(utc(2025, 12, 4), utc(2025, 12, 5), { digits: 'deva' });
    expect(labels(minor).slice(0, 3)).toEqual(['००:००', '०१:००', '०२:००']);
    expect(labels(major)).toEqual(['४ दिसंबर २०२५']);
  });
  test('days of a month, with the month', () => {
    const { minor, major } = ticks(utc(2025, 12, 1), utc(2025, 12, 15));
    expect(labels(minor).slice(0, 4)).toEqual(['सोम 1', 'मंगल 2', 'बुध 3', 'गुरु 4']);
    expect(labels(major)).toEqual(['दिसंबर 2025']);
  });
  test('months, with the years', () => {
    const { minor, major } = ticks(utc(2024, 10), utc(2025, 10), { lang: 'en' });
    expect(labels(minor).slice(0, 4)).toEqual(['October', 'November', 'December', 'January']);
    expect(labels(major)).toEqual(['2024', '2025']);
  });
  test('years, decades and centuries, each by itself', () => {
    expect(labels(ticks(utc(2018), utc(2027)).minor)).toEqual([
      '2018',
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
      '2026',
    ]);
    expect(labels(ticks(utc(1900), utc(2100)).minor).slice(0, 3)).toEqual(['1900', '1910', '1920']);
    expect(labels(ticks(utc(0), utc(2000)).minor)).toContain('1400');
    expect(ticks(utc(1900), utc(2100)).major).toEqual([]);
  });
  test('years before the common era by their name, without a year zero', () => {
    const minor = labels(ticks(utc(-11), utc(12), { lang: 'en' }).minor);
    expect(minor.slice(0, 2)).toEqual(['13 BCE', '11 BCE']);
    expect(minor).toContain('1 BCE');
    expect(minor).not.toContain('0');
    expect(labels(ticks(utc(-3), utc(3)).major)[0]).toBe('4 ईसा पूर्व');
  });
});

test('shows at most 60 ticks of a kind whose labels keep apart, at any length, place and width', () => {
  const random = seeded(9);
  for (let i = 0; i < 800; i++) {
    const length = 60_000 * 10 ** (random() * 8);
    const start = (random() - 0.5) * 2 * 365 * DAY * 10 ** (random() * 4.5);
    const width = 200 + random() * 2400;
    const lang = i % 2 === 0 ? 'hi' : 'en';
    const { minor, major, sub } = ticks(start, start + length, {
      lang,
      digits: i % 3 === 0 ? 'deva' : 'latn',
      width,
    });
    const scale = width / length;
    for (const line of [minor, major]) {
      expect(line.length).toBeLessThanOrEqual(MOST_TICKS);
      let free = -Infinity;
      for (const tick of line) {
        const x = Math.max(0, (tick.start - start) * scale);
        if (tick.label === '') continue;
        expect(x).toBeGreaterThanOrEqual(free);
        free = x + measure(tick.label, SIZE);
        expect(free).toBeLessThanOrEqual(width + 1);
      }
    }
    expect(sub.length).toBeLessThanOrEqual(MOST_TICKS);
    expect(minor.length).toBeGreaterThan(0);
  }
});
