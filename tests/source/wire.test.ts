import { describe, expect, test } from 'vitest';
import { utc } from '#lib/event/calendar.ts';
import { ALL_EVENTS, NO_FILTER } from '#lib/event/query.ts';
import { formatQuery } from '#lib/source/wire.ts';

describe('formatQuery', () => {
  test('writes the filter as a page does, and the span to the millisecond', () => {
    const filter = { ...NO_FILTER, country: ['RU', 'IN'], source: ['दैनिक-भास्कर'] };
    const query = { filter, q: 'एस-400', span: { start: -1.5, end: 1e12 }, asof: utc(2025, 12, 5) };
    const params = new URLSearchParams(formatQuery(query));
    expect(Object.fromEntries(params)).toEqual({
      country: 'IN,RU',
      source: 'दैनिक-भास्कर',
      q: 'एस-400',
      asof: '2025-12-04',
      start: '-1.5',
      end: '1000000000000',
    });
  });

  test('writes a last day that EDTF can write, however far the query goes', () => {
    expect(formatQuery({ ...ALL_EVENTS, asof: utc(20_000) })).toBe('asof=9999-12-31');
    expect(formatQuery({ ...ALL_EVENTS, asof: utc(-20_000) })).toBe('asof=0000-01-01');
  });
});
