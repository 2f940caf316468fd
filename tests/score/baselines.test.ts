import { describe, expect, test } from 'vitest';
import { CHRONO, RECOGNIZERS } from '../../scripts/score/baselines.ts';

const dateline = '2025-12-04';
const readBy = (reader: typeof CHRONO, text: string) =>
  reader.read(text, dateline).map(({ start, end, value }) => [text.slice(start, end), value]);

describe('chrono-node as a reader of dates', () => {
  test.each([
    ['met on Tuesday', 'Tuesday', '2025-12-02'],
    ['in October 2018', 'October 2018', '2018-10'],
    ['on 31/12/2025', '31/12/2025', '2025-12-31'],
    ['from 7 to 10 May 2025', '7 to 10 May 2025', '2025-05-07/2025-05-10'],
  ])(
    'of "%s" gives the words without preposition and a value as precise as they are',
    (text, words, value) => {
      expect(readBy(CHRONO, text)).toEqual([[words, value]]);
    },
  );
});

describe('Recognizers-Text as a reader of dates', () => {
  test.each([
    ['met on Thursday', 'Thursday', '2025-12-04'],
    ['in 2014', '2014', '2014'],
    ['in May', 'May', '2025-05'],
    ['last week', 'last week', '2025-11-24/2025-11-30'],
    ['from 7 to 10 May 2025', '7 to 10 May 2025', '2025-05-07/2025-05-10'],
    ['third quarter of 2024', 'third quarter of 2024', '2024-07/2024-09'],
    ['summer of 2024', 'summer of 2024', '2024-22'],
  ])('of "%s" gives the words without preposition and its value as EDTF', (text, words, value) => {
    expect(readBy(RECOGNIZERS, text)).toEqual([[words, value]]);
  });

  test.each(['every Monday', 'for two hours'])('finds no date in "%s"', (text) => {
    expect(readBy(RECOGNIZERS, text)).toEqual([]);
  });
});
