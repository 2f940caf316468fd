import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carriedRows } from '#lib/source/carried.ts';

test('finds what began before and goes on, over many blocks of which most have ended', () => {
  const lengths = fc.array(fc.tuple(fc.nat({ max: 4_999 }), fc.nat({ max: 6_000 })), { maxLength: 6 });
  fc.assert(
    fc.property(
      lengths,
      fc.nat({ max: 5_000 }),
      fc.integer({ min: 0, max: 12_000 }),
      (long, before, time) => {
        // Row r lasts from r to r + 1, but for a few long ones.
        const end = Float64Array.from({ length: 5_000 }, (_, row) => row + 1);
        for (const [row, length] of long) end[row] = row + 1 + length;
        const found: number[] = [];
        carriedRows(end).each(before, time, (row) => found.push(row));
        const expected = [...end.keys()].filter((row) => row < before && (end[row] ?? 0) > time);
        expect(found).toEqual(expected);
      },
    ),
  );
});
