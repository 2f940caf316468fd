import { expect, test } from 'vitest';
import { DAY } from '#lib/event/span.ts';
import { ask, covers, PACK_LIMIT, SPARSE } from '#lib/source/ask.ts';
import { buildColumns } from '#lib/source/columns.ts';
import { columnsSource } from '#lib/source/columns-source.ts';
import { newsEvent, randomEvents, seeded, specOf } from '../scene/fixture.ts';

const FRAME = { width: 1000 };
const few = columnsSource(buildColumns(randomEvents(50, seeded(1)), [], []));
const many = columnsSource(buildColumns(randomEvents(PACK_LIMIT + 500, seeded(2)), [], []));

test('takes few events whole, whatever the view', async () => {
  const answers = await ask(few, specOf({ from: '1890', to: '1891' }), specOf(), FRAME);
  expect(answers.dense).toBeNull();
  expect(answers.items.length + answers.undated.length).toBe(50);
  expect(covers(answers, { start: 0, end: DAY }, 1000)).toBe(true);
});

test('counts many events over three views, and asks on when the view leaves them or zooms', async () => {
  const whole = await ask(many, specOf(), specOf(), FRAME);
  const { start, end } = whole.span;
  const [a, b] = [start + (end - start) * 0.45, start + (end - start) * 0.5];
  const date = (time: number) => `${new Date(time).toISOString().slice(0, 19)}Z`;
  const answers = await ask(many, specOf({ from: date(a), to: date(b) }), specOf(), FRAME);
  const { edges } = answers.dense!.byLane;
  const { span } = answers;
  const length = span.end - span.start;
  expect(edges[0]).toBeLessThanOrEqual(span.start - length);
  expect(edges.at(-1)).toBeGreaterThanOrEqual(span.end + length);
  const moved = (by: number) => ({ start: span.start + by * length, end: span.end + by * length });
  expect(covers(answers, moved(0.9), 1000)).toBe(true);
  expect(covers(answers, moved(1.6), 1000)).toBe(false);
  expect(covers(answers, { start: span.start, end: span.start + length / 2 }, 1000)).toBe(false);
});

test('names single events of sparse buckets only, all of them, each once', async () => {
  const answers = await ask(many, specOf({ from: '2010', to: '2010' }), specOf(), FRAME);
  const dense = answers.dense!;
  const { edges } = dense.byLane;
  const counts = dense.distinct.lanes[0]?.counts ?? [];
  const starts = answers.items.map((item) => item.bounds?.earliestStart ?? NaN);
  expect(new Set(answers.items.map(({ id }) => id)).size).toBe(answers.items.length);
  dense.listed.forEach((listed, b) => {
    const inside = starts.filter(
      (start) => (b === 0 || start >= (edges[b] ?? 0)) && start < (edges[b + 1] ?? 0),
    );
    expect(inside.length).toBe(listed ? counts[b] : 0);
    if (listed) expect(counts[b]).toBeLessThanOrEqual(SPARSE);
  });
});

test('shows the whole of what matches where the spec gives no dates, and a strip of the whole timeline', async () => {
  const events = [newsEvent('a', '1990-05-05', { countries: ['IN'] }), newsEvent('b', '2020-05-05')];
  const source = columnsSource(buildColumns(events, [], []));
  const filter = { ...specOf().filter, country: ['IN'] };
  const answers = await ask(source, specOf({ filter }), specOf(), FRAME);
  expect(answers.span.start).toBeLessThan(Date.UTC(1990, 4, 5));
  expect(answers.span.end).toBeLessThan(Date.UTC(1991, 0, 1));
  expect(answers.overview.edges.at(-1)).toBeGreaterThan(Date.UTC(2020, 4, 5));
  expect(answers.overview.lanes[0]?.counts.reduce((a, b) => a + b, 0)).toBe(1);
  expect(answers.totals).toMatchObject({ all: 2, matched: 1 });
});

test('passes the signal on', async () => {
  const off = AbortSignal.abort(new Error('left'));
  await expect(ask(few, specOf(), specOf(), FRAME, off)).rejects.toThrow('left');
});
