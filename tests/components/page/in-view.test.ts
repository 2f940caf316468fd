import { expect, test } from 'vitest';
import { rowsInView, surelyIn } from '#lib/components/page/in-view.ts';
import { boundsOf, parseEdtf } from '#lib/event/edtf.ts';
import type { Bounds } from '#lib/event/bounds.ts';
import type { Item } from '#lib/source/event-source.ts';

function bounds(when: string): Bounds {
  const parsed = parseEdtf(when);
  if (!parsed.ok) throw new Error(when);
  return boundsOf(parsed.edtf);
}
const item = (id: string, when: string) => ({ id, when, bounds: bounds(when) }) as Item;
const span = (from: string, to: string) => ({
  start: bounds(from).earliestStart,
  end: bounds(to).latestEnd,
});

test.each([
  ['2018-10-05', '2018-10', '2018-10', true],
  ['2018-10', '2018-10', '2018-10', true],
  ['2018-10', '2018', '2018', true],
  ['2018-10', '2018-10-10', '2018-12', false],
  ['2018', '2018-10', '2018-12', false],
  ['2025-05-07/2025-05-10', '2025-05-10', '2025-05-31', true],
  ['../2019', '2019-06', '2020', false],
])('%s in %s to %s is sure: %s', (when, from, to, sure) => {
  expect(surelyIn(bounds(when), span(from, to))).toBe(sure);
});

const ITEMS = [
  item('एक', '2017'),
  item('दो', '2018-10'),
  item('तीन', '2018-10-05'),
  item('चार', '2019-01-01'),
];

test('lists what may touch the view and flags what only may', () => {
  expect(rowsInView(ITEMS, span('2018-10-03', '2018-12'), false)).toEqual([
    { item: ITEMS[1], possible: true },
    { item: ITEMS[2], possible: false },
  ]);
});

test('turns the order round and loses nothing by it', () => {
  const oldest = rowsInView(ITEMS, span('2017', '2019'), false);
  expect(rowsInView(ITEMS, span('2017', '2019'), true)).toEqual(oldest.toReversed());
  expect(oldest).toHaveLength(4);
});
