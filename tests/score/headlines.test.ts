import { expect, test } from 'vitest';
import { drops, percent } from '../../scripts/score/headlines.ts';

const before = { hi: { dates: 97.5 }, en: { dates: 90.1 } };

test('a headline may drop by one point', () => {
  expect(drops(before, { hi: { dates: 96.5 }, en: { dates: 89.1 } })).toEqual([]);
});

test('a headline that drops by more is told with both figures', () => {
  expect(drops(before, { hi: { dates: 96.4 }, en: { dates: 99 } })).toEqual(['hi dates: 96.4, was 97.5']);
});

test('a headline that is gone is told', () => {
  expect(drops(before, { hi: {}, en: { dates: 90.1 } })).toEqual(['hi dates: no longer measured']);
});

test('a share is shown in percent with one decimal', () => {
  expect([percent(0.97449), percent(1), percent(0)]).toEqual([97.4, 100, 0]);
});
