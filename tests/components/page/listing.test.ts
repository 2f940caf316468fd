import { expect, test } from 'vitest';
import { askList, LIST_LIMIT } from '#lib/components/page/listing.ts';
import { DEFAULT_SPEC } from '#lib/event/spec-codec.ts';
import { DAY } from '#lib/event/span.ts';
import { columnsSource } from '#lib/source/columns-source.ts';
import { buildColumns } from '#lib/source/columns.ts';
import type { NewsEvent } from '#lib/event/news-event.ts';

const START = Date.UTC(2000, 0, 1);
/** One event a day, and one that lasts as long as all the others. */
function events(days: number): NewsEvent[] {
  const dayOf = (i: number) => new Date(START + i * DAY).toISOString().slice(0, 10);
  const event = (id: string, when: string | null): NewsEvent => ({
    id,
    when,
    dateSource: 'text',
    kind: 'meeting',
    factuality: 'done',
    title: { hi: `बैठक ${id}`, en: `Meeting ${id}` },
    summary: { hi: '', en: '' },
    countries: ['IN'],
    systems: [],
    actors: [],
    place: null,
    amounts: [],
    quantities: [],
    rivals: [],
    evidence: [],
    sources: [],
  });
  return [
    event('लंबी', `${dayOf(0)}/${dayOf(days - 1)}`),
    ...Array.from({ length: days }, (_, i) => event(`e${i}`, dayOf(i))),
    event('बिना-तारीख़', null),
  ];
}
const source = columnsSource(buildColumns(events(3000), [], []));
const whole = { start: START, end: START + 3000 * DAY };

test('lists the oldest of many, and says how many there are', async () => {
  const { rows, total, undated } = await askList(source, DEFAULT_SPEC, whole, false);
  expect(rows).toHaveLength(LIST_LIMIT);
  expect(rows.slice(0, 3).map((row) => row.item.id)).toEqual(['e0', 'लंबी', 'e1']);
  expect(total).toBe(3001);
  expect(undated.map((item) => item.id)).toEqual(['बिना-तारीख़']);
});

test('lists the newest of many, newest first', async () => {
  const { rows, total } = await askList(source, DEFAULT_SPEC, whole, true);
  expect(rows.slice(0, 3).map((row) => row.item.id)).toEqual(['e2999', 'e2998', 'e2997']);
  expect(rows.length).toBeGreaterThan(LIST_LIMIT * 0.9);
  expect(rows.length).toBeLessThanOrEqual(LIST_LIMIT);
  expect(total).toBe(3001);
});

test('lists all that the view holds when it holds few', async () => {
  const span = { start: START + 100 * DAY, end: START + 105 * DAY };
  const { rows, total } = await askList(source, DEFAULT_SPEC, span, true);
  expect(rows.map((row) => row.item.id)).toEqual(['e104', 'e103', 'e102', 'e101', 'e100', 'लंबी']);
  expect(total).toBe(6);
});
