import { describe, expect, it } from 'vitest';
import { benchColumns, benchRows, COUNTRIES, FIRST, GROUPS, LAST, titleOf } from './data.ts';

const DAY = 86_400_000;
const columns = benchColumns(20_000);

describe('the events of the benchmark', () => {
  it('are the same in every run, and others by another seed', () => {
    expect(benchColumns(20_000)).toEqual(columns);
    expect(benchColumns(20_000, 2).start).not.toEqual(columns.start);
    expect(titleOf(7)).toBe(titleOf(7));
  });

  it('come sorted by start, within 1990 to 2025', () => {
    expect(columns.start).toEqual(columns.start.toSorted());
    expect(columns.start[0]).toBeGreaterThanOrEqual(FIRST);
    expect(columns.start.at(-1)).toBeLessThan(LAST);
  });

  it('last a day to 700 days in one case of five and no time in the others', () => {
    const days = [...columns.end].map((end, i) => (end - (columns.start[i] ?? 0)) / DAY);
    const lasting = days.filter((length) => length > 0);
    expect(lasting.length / days.length).toBeCloseTo(0.2, 1);
    expect(Math.min(...lasting)).toBe(1);
    expect(Math.max(...lasting)).toBeGreaterThan(600);
    expect(Math.max(...lasting)).toBeLessThanOrEqual(700);
  });

  it('crowd: the busiest tenth of the months holds far more than a tenth of them', () => {
    const months = new Map<number, number>();
    for (const start of columns.start) {
      const month = Math.floor((start - FIRST) / (30 * DAY));
      months.set(month, (months.get(month) ?? 0) + 1);
    }
    const busiest = [...months.values()].sort((a, b) => b - a).slice(0, 43);
    expect(busiest.reduce((sum, count) => sum + count, 0) / columns.n).toBeGreaterThan(0.35);
  });

  it('read alike as rows and as columns', () => {
    benchRows(columns).forEach((row, i) => {
      const country = row.countries.reduce((mask, name) => mask | (1 << Number(name.slice(1))), 0);
      const found = { start: row.start, end: row.end ?? row.start, group: row.group, country };
      const { start, end, group } = columns;
      const wanted = {
        start: start[i],
        end: end[i],
        group: `G${String(group[i])}`,
        country: columns.country[i],
      };
      if (i % 97 === 0) expect(found).toEqual(wanted);
    });
  });

  it('use every lane and every country', () => {
    expect(new Set(columns.group).size).toBe(GROUPS);
    expect(columns.country.reduce((all, mask) => all | mask, 0)).toBe(2 ** COUNTRIES - 1);
    expect(columns.country.every((mask) => mask > 0)).toBe(true);
  });
});
