import { expect, test } from 'vitest';
import { leastLeft, packRows } from '#lib/scene/rows.ts';
import type { Box } from '#lib/scene/rows.ts';
import { seeded } from './fixture.ts';

const WALLS = { left: -1000, right: 1000 };
function box(
  at: number,
  {
    widths = [100],
    key = false,
    end = at + 6,
  }: { widths?: readonly number[]; key?: boolean; end?: number } = {},
): Box {
  return {
    left: at - 6,
    right: end,
    labelLeft: at - 11,
    labelRight: at + 11,
    widths,
    full: widths[0] ?? 0,
    key,
  };
}
const short = (placings: ReturnType<typeof packRows>) => placings.map((p) => p && [p.row, p.side, p.room]);

test('puts the first to come highest, and the next beside it or below', () => {
  expect(short(packRows([box(0), box(300), box(50)], 3, WALLS))).toEqual([
    [0, 'right', 100],
    [0, 'right', 100],
    [1, 'right', 100],
  ]);
});

test('sets a label left of its symbol where the right is taken, and shortens it before it gives it up', () => {
  const [first, second] = packRows([box(0), box(-60, { widths: [120, 30] })], 1, WALLS);
  expect(first).toMatchObject({ row: 0, side: 'right' });
  expect(second).toMatchObject({ row: 0, side: 'left', room: 120 });
  const [, , third] = packRows([box(0), box(200, { widths: [] }), box(120, { widths: [90, 40] })], 1, {
    left: 0,
    right: 1000,
  });
  expect(third).toBeNull();
});

test('keeps the whole length of a bar free in its row', () => {
  expect(short(packRows([box(0, { end: 500 }), box(400), box(700)], 2, WALLS))).toEqual([
    [0, 'right', 100],
    [1, 'right', 100],
    [0, 'right', 100],
  ]);
});

test('keeps rows for symbols that wait, so that a label hides no event', () => {
  const crowd = Array.from({ length: 4 }, (_, i) => box(60 + i, { widths: [] }));
  const placings = packRows([box(0), ...crowd], 5, WALLS);
  expect(placings.filter((placing) => placing === null)).toEqual([]);
});

test('cuts a label for a symbol that finds no row, where asked to, but never that of a key event', () => {
  const wide = { widths: [300] };
  const late = box(200, { widths: [] });
  expect(short(packRows([box(0, wide), late], 1, WALLS))).toEqual([[0, 'right', 300], null]);
  expect(short(packRows([box(0, wide), late], 1, WALLS, true))).toEqual([
    [0, 'right', 175],
    [0, 'right', 0],
  ]);
  expect(short(packRows([box(0, { ...wide, key: true }), late], 1, WALLS, true)).at(1)).toBeNull();
  const toTheLeft = packRows([box(0, wide), box(-200, { widths: [] })], 1, { left: -1000, right: 100 }, true);
  expect(short(toTheLeft)).toEqual([
    [0, 'left', 175],
    [0, 'right', 0],
  ]);
});

test('takes for it the row where the label that is cut keeps the most', () => {
  const crowd = Array.from({ length: 4 }, () => box(200, { widths: [] }));
  const wide = { widths: [400] };
  const placings = packRows([box(0, wide), box(90, wide), ...crowd], 5, WALLS, true);
  expect(short(placings).slice(0, 2)).toEqual([
    [0, 'right', 175],
    [1, 'right', 400],
  ]);
  expect(short(placings).at(-1)).toEqual([0, 'right', 0]);
});

test('says which events found no row at all', () => {
  const placings = packRows([box(0), box(1), box(2)], 2, WALLS);
  expect(placings.map((placing) => placing === null)).toEqual([false, false, true]);
});

test('lets two labels that face the same gap have half of it each', () => {
  const walls = { left: -1000, right: 1000 };
  const left = { ...box(0, { widths: [50] }), labelRight: 11 };
  const boxes = [box(-200, { widths: [] }), left, box(300, { widths: [60] })];
  const placings = packRows(boxes, 1, walls);
  const [, a, b] = placings;
  expect((a?.side === 'left' ? a.spare : 0) + (b?.side === 'right' ? b.spare : 0)).toBeLessThanOrEqual(300);
});

test('knows how many find no row at best, which no packing beats', () => {
  const long = box(0, { end: 500 });
  const short = [box(20), box(120), box(220)];
  expect(leastLeft([long, ...short], 1)).toBe(1);
  expect(leastLeft([long, ...short], 2)).toBe(0);
  expect(leastLeft([box(0), box(5), box(10)], 1)).toBe(2);
  const random = seeded(11);
  for (let i = 0; i < 200; i++) {
    const boxes = Array.from({ length: 30 }, () => {
      const at = random() * 600;
      return box(at, { widths: [random() * 80], end: at + 6 + random() * 60 });
    });
    const rows = 1 + Math.floor(random() * 4);
    const left = packRows(boxes, rows, WALLS).filter((placing) => placing === null).length;
    expect(leastLeft(boxes, rows)).toBeLessThanOrEqual(left);
  }
});
