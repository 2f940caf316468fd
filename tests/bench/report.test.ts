import { describe, expect, it } from 'vitest';
import { verdicts } from './budgets.ts';
import type { Cell, Steps } from './measure.ts';
import { growthTable, sizeTable, summarise } from './report.ts';
import { quantile } from './stats.ts';

const steps = (ms: number): Steps => ({ median: ms, p95: 2 * ms, mean: ms, most: 3 * ms, moved: true });

function cell(page: string, n: number, ms: number): Cell {
  return {
    page,
    n,
    draw: { cpu: 10 * ms, late: ms, wall: 11 * ms },
    pan: steps(ms),
    zoom: steps(ms),
    close: steps(ms),
    filter: { cpu: ms, most: ms, frames: 1 },
    elements: 40,
    heap: n * 30,
  };
}

/** The columns of the line that begins with `label`. */
function line(table: string, label: string): string[] {
  const found = table.split('\n').find((row) => row.startsWith(`${label} `)) ?? '';
  return found.slice(label.length).trim().split(/\s+/);
}

const floor = cell('blank', 100, 1);
const cells = [
  floor,
  ...[3, 5, 400].map((ms) => cell('kalrekha', 1000, ms)),
  ...[3, 3, 3].map((ms) => cell('limit-search', 1000, ms)),
  ...[41, 41, 41].map((ms) => cell('vis-timeline clustered', 1000, ms)),
];

describe('the report', () => {
  it('takes medians over the repetitions and the floor off, then gives ratios', () => {
    expect(line(sizeTable(summarise(cells), 1000), 'pan step')).toEqual(['4', '2', '40', '0.10', '2']);
  });

  it('says why a page has no figure', () => {
    const slow: Cell = { page: 'vis-timeline clustered', n: 1000, stopped: 'did not finish in 20 s' };
    const table = sizeTable(summarise([floor, cell('kalrekha', 1000, 3), slow]), 1000);
    expect(line(table, 'pan step')).toEqual(['2', '-', '-']);
    expect(table).toContain('vis-timeline clustered: did not finish in 20 s');
  });

  it('tells a drag that moved nothing', () => {
    const stuck: Cell = { ...cell('kalrekha', 1000, 3), pan: { ...steps(3), moved: false } };
    expect(sizeTable(summarise([floor, stuck]), 1000)).toContain('kalrekha: pan moved nothing');
  });

  it('shows how much a figure grows with the events', () => {
    const grown = summarise([floor, cell('kalrekha', 10_000, 3), cell('kalrekha', 100_000, 6)]);
    expect(line(growthTable(grown, 10_000, 100_000), 'pan step')[0]).toBe('2.50');
  });
});

describe('the budgets', () => {
  const find = (text: string, from: readonly Cell[]) =>
    verdicts(summarise(from), null, null).find((verdict) => verdict.text.startsWith(text));

  it('are met, missed, or not measured', () => {
    expect(find('pan at 1,000 ', cells)?.met).toBe(true);
    const slow = [...cells.filter(({ page }) => page !== 'kalrekha'), cell('kalrekha', 1000, 6)];
    expect(find('pan at 1,000 ', slow)?.met).toBe(false);
    expect(find('pan at 10,000 ', cells)?.met).toBeNull();
  });

  it('counts heap by the event, over what a hundred events take', () => {
    const small = { ...cell('kalrekha', 100, 3), heap: 4_000_000 };
    const heapOf = (bytes: number) => ({ ...cell('kalrekha', 1_000_000, 3), heap: bytes });
    expect(find('heap', [floor, small, heapOf(51_000_000)])).toMatchObject({ found: '47', met: true });
    expect(find('heap', [floor, small, heapOf(53_000_000)])).toMatchObject({ found: '49', met: false });
  });
});

describe('quantile', () => {
  it('lies between neighbours', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(quantile([1, 2, 3], 1)).toBe(3);
    expect(quantile([], 0.5)).toBeNaN();
  });
});
