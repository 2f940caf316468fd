import { describe, expect, test } from 'vitest';
import { capOf } from '#lib/components/chart/key-caps.ts';
import { countWords, sentenceOf, type Standing } from '#lib/components/chart/words.ts';
import { readerOf } from '#lib/components/page/reader.ts';
import type { Item } from '#lib/source/event-source.ts';

const hindi = readerOf({ lang: 'hi', digits: 'deva' });
const english = readerOf({ lang: 'en', digits: 'latn' });
const lanes = [
  { key: 'IN', label: 'भारत', count: 7, y: 0, height: 10 },
  { key: 'RU', label: 'रूस', count: 5, y: 10, height: 10 },
];
const item: Item = {
  id: 'su57',
  when: '2025-12~',
  bounds: null,
  kind: 'offer',
  factuality: 'offered',
  title: { hi: 'सुखोई-57 का प्रस्ताव', en: 'Su-57 offered' },
  countries: ['RU'],
  systems: [],
  actors: [],
  weight: 1,
};
const standing: Standing = {
  stop: { lane: 'RU', id: 'su57', start: 0, end: 1, at: 0, count: 1 },
  item,
  order: { index: 3, total: 5 },
  drawn: true,
};

describe('what the chart says', () => {
  test('is title, date at its precision, status, lane and place in order', () => {
    expect(sentenceOf(standing, lanes, hindi)).toBe(
      'सुखोई-57 का प्रस्ताव, लगभग दिसंबर २०२५, पेशकश भर, रूस, ५ में से ३',
    );
    expect(sentenceOf(standing, lanes, english)).toBe(
      'Su-57 offered, about December 2025, Offered, रूस, 3 of 5',
    );
  });

  test('leaves out the status of what happened, and the only lane', () => {
    const done = { ...standing, item: { ...item, factuality: 'done' } } as const;
    expect(sentenceOf(done, lanes.slice(0, 1), english)).toBe('Su-57 offered, about December 2025, 3 of 5');
  });

  test('says of an event without a mark of its own that it is inside a count', () => {
    expect(sentenceOf({ ...standing, drawn: false }, lanes, english)).toMatch(/inside a count; zoom in/);
  });

  test('says of a count how many events stand in which stretch', () => {
    const span = { start: Date.UTC(2025, 4, 1), end: Date.UTC(2025, 5, 1) };
    expect(countWords({ count: 12, ...span }, english)).toBe('12 events, May 2025');
    const day = { start: Date.UTC(2025, 4, 1), end: Date.UTC(2025, 4, 2) };
    expect(countWords({ count: 2, ...day }, english)).toBe('2 events, 1 May 2025');
    expect(countWords({ count: 1, ...span }, hindi)).toBe('१ घटना, मई २०२५');
  });
});

test('keys are named as they are printed', () => {
  expect([capOf('ArrowLeft'), capOf('Shift+ArrowLeft'), capOf('+'), capOf('Escape')]).toEqual([
    '←',
    'Shift ←',
    '+',
    'Esc',
  ]);
});
