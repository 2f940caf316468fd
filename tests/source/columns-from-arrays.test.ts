import { describe, expect, test } from 'vitest';
import { ALL_EVENTS, NO_FILTER } from '#lib/event/query.ts';
import { DAY } from '#lib/event/span.ts';
import { columnsFromArrays, fieldOfMasks } from '#lib/source/columns-from-arrays.ts';
import { columnsSource } from '#lib/source/columns-source.ts';

const start = Date.UTC(2018, 9, 5);
const COUNTRIES = ['IN', 'RU', 'US'];
const TITLES = ['एस-400 का करार', 'बैठक', 'S-400 की पेशकश', 'विराम'];

/** Four events a day apart; the second lasts three days, the others are instants. */
function source() {
  const starts = Float64Array.of(start, start + DAY, start + 2 * DAY, start + 3 * DAY);
  const ends = Float64Array.of(start, start + 4 * DAY, start + 2 * DAY, start + 3 * DAY);
  return columnsSource(
    columnsFromArrays({
      start: starts,
      end: ends,
      fields: { country: fieldOfMasks(COUNTRIES, [0b011, 0b010, 0b100, 0], () => null) },
      id: (row) => `e${String(row)}`,
      row: (id) => Number(id.slice(1)),
      title: (row) => ({ hi: TITLES[row] ?? '', en: '' }),
    }),
  );
}

describe('columnsFromArrays', () => {
  test('reads each bit of a mask as a value, none as no value', async () => {
    const { fields } = await source().facets(ALL_EVENTS, ['country']);
    expect(fields.country).toEqual([
      { key: 'RU', label: null, count: 2 },
      { key: 'IN', label: null, count: 1 },
      { key: 'US', label: null, count: 1 },
    ]);
    const { lanes } = await source().density(ALL_EVENTS, [start, start + 5 * DAY], 'country');
    expect(lanes.map(({ key, count }) => [key, count])).toEqual([
      ['RU', 2],
      ['', 1],
      ['IN', 1],
      ['US', 1],
    ]);
  });

  test('lets an instant stand in the bucket that begins with it', async () => {
    const edges = [start, start + DAY, start + 2 * DAY];
    const { lanes } = await source().density(ALL_EVENTS, edges, 'none');
    expect(lanes[0]?.counts).toEqual([1, 1]);
    const { items } = await source().items({ ...ALL_EVENTS, span: { start, end: start + 1 } }, 10);
    expect(items.map(({ id, when }) => [id, when])).toEqual([['e0', '2018-10-05T00:00Z']]);
  });

  test('makes items with the values of their rows, an event that lasts as an interval', async () => {
    const query = { ...ALL_EVENTS, filter: { ...NO_FILTER, country: ['RU'] } };
    const { items } = await source().items(query, 10);
    expect(items.map((item) => item.countries)).toEqual([['IN', 'RU'], ['RU']]);
    expect(items[1]?.when).toBe('2018-10-06T00:00Z/2018-10-09T00:00Z');
    expect(items[1]?.bounds).toEqual({
      earliestStart: start + DAY,
      latestStart: start + DAY,
      earliestEnd: start + 4 * DAY,
      latestEnd: start + 4 * DAY,
    });
  });

  test('finds by the words of titles', async () => {
    const { items } = await source().items({ ...ALL_EVENTS, q: 's400' }, 10);
    expect(items.map((item) => item.id)).toEqual(['e0', 'e2']);
  });
});
