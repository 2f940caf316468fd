import { describe, expect, test } from 'vitest';
import { f1, matchDates, precision, recall, scoreDates, sumDates } from '../../scripts/score/dates.ts';
import type { GoldDate } from '../../scripts/score/gold.ts';

const gold = (start: number, end: number, value: string | null): GoldDate => ({
  text: '',
  start,
  end,
  value,
});

describe('the score of dates', () => {
  test('counts a date with the same ends and value in both measures', () => {
    const { value, span } = scoreDates(
      [gold(3, 11, '2025-12-04')],
      [{ start: 3, end: 11, value: '2025-12-04' }],
    );
    expect([value, span]).toEqual([
      { gold: 1, found: 1, right: 1 },
      { gold: 1, found: 1, right: 1 },
    ]);
  });

  test('counts an overlap with the same value for the value alone', () => {
    const { value, span } = scoreDates(
      [gold(3, 11, '2025-12-04')],
      [{ start: 0, end: 11, value: '2025-12-04' }],
    );
    expect([value.right, span.right]).toEqual([1, 0]);
  });

  test('counts neither another value nor a date beside it', () => {
    const found = [
      { start: 3, end: 11, value: '2025-12-03' },
      { start: 11, end: 20, value: '2025-12-04' },
    ];
    expect(scoreDates([gold(3, 11, '2025-12-04')], found)).toEqual({
      value: { gold: 1, found: 2, right: 0 },
      span: { gold: 1, found: 2, right: 0 },
    });
  });

  test('holds one date found against one annotated date only', () => {
    const wanted = [gold(0, 4, '2014'), gold(9, 13, '2014')];
    expect(scoreDates(wanted, [{ start: 0, end: 13, value: '2014' }]).value.right).toBe(1);
  });

  test('prefers the pair with the same value to the one that overlaps more', () => {
    const found = [
      { start: 0, end: 9, value: '2014' },
      { start: 8, end: 10, value: '2015' },
    ];
    expect(matchDates([gold(0, 10, '2015')], found).map(({ f }) => f)).toEqual([1]);
  });

  test('takes a date without value for right where the text gives none', () => {
    expect(scoreDates([gold(0, 5, null)], [{ start: 0, end: 5, value: null }]).span.right).toBe(1);
  });

  test('adds up over texts', () => {
    const one = scoreDates([gold(0, 4, '2014')], [{ start: 0, end: 4, value: '2014' }]);
    const none = scoreDates([gold(0, 4, '2014')], []);
    expect(sumDates([one, none]).value).toEqual({ gold: 2, found: 1, right: 1 });
  });
});

describe('precision, recall and F1', () => {
  test.each([
    ['half right', { gold: 4, found: 2, right: 1 }, 0.5, 0.25, 1 / 3],
    ['nothing found', { gold: 4, found: 0, right: 0 }, 1, 0, 0],
    ['nothing to find', { gold: 0, found: 3, right: 0 }, 0, 1, 0],
    ['nothing at all', { gold: 0, found: 0, right: 0 }, 1, 1, 1],
  ])('of %s', (_what, tally, p, r, f) => {
    expect([precision(tally), recall(tally), f1(tally)]).toEqual([p, r, f]);
  });
});
