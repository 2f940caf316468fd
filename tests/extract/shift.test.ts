import { expect, test } from 'vitest';
import { shiftDate } from '#lib/extract/link/shift.ts';

test.each([
  ['2025-12-04', 'day', 1, '2025-12-05'],
  ['2025-12-31', 'day', 1, '2026-01-01'],
  ['2024-03-01', 'day', -1, '2024-02-29'],
  ['2018-10-05', 'month', 2, '2018-12'],
  ['2018-10', 'month', 3, '2019-01'],
  ['2018-10-05', 'month', -10, '2017-12'],
  ['2018-10-05', 'year', -3, '2015'],
  ['2018', 'year', 2, '2020'],
  ['2025-12-05', 'week', 2, '2025-12-15/2025-12-21'],
  ['2025-05-07/2025-05-10', 'day', 1, '2025-05-11'],
  ['2025-05-07/2025-05-10', 'day', -1, '2025-05-06'],
] as const)('counts from %s %s %i to %s', (from, unit, count, to) => {
  expect(shiftDate(from, unit, count)).toBe(to);
});

test.each([
  ['2018-10', 'day', 1],
  ['2018', 'month', 2],
  ['199X', 'year', 1],
  ['../2018', 'day', -1],
  ['2018', 'week', 1],
] as const)('does not make %s finer by a %s', (from, unit, count) => {
  expect(shiftDate(from, unit, count)).toBeNull();
});
