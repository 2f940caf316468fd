import { describe, expect, it } from 'vitest';
import { readReport } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

/** Milliseconds of this thread alone, so that a busy machine changes little. */
function cost(text: string): number {
  const before = process.threadCpuUsage();
  readReport({ id: 'long', text, lang: null, dateline: '2025-12-04' }, lexicon);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

const LENGTH = 10_000;
const TIMES = 8;

describe('a text eight times as long', () => {
  it.each([
    ['a sentence without an end', 'signed the deal '],
    ['Hindi without a danda', 'हस्ताक्षर किए '],
    ['dates counted from events', 'a day before the summit. '],
    ['dates counted from events, in one sentence', 'a day before the summit '],
    ['Hindi dates counted from events', 'यह बैठक शिखर सम्मेलन से एक दिन पहले हुई। '],
    ['one event told again and again', 'India met Russia a day before the summit. '],
    ['chains of next days', 'अगले दिन भारत ने रूस के साथ समझौता किया। '],
    ['weekdays', 'सोमवार '],
    ['postpositions', 'से '],
    ['ranges', 'जनवरी से मार्च तक '],
    ['counts of days', '15 दिन पहले '],
    ['English weekdays', 'on Monday '],
    ['moments beside moments', 'yesterday '],
    ['open brackets', '[('],
    ['open quotes', '“He said “'],
    ['digits and commas', '1,1,1,'],
    ['years', '2018, '],
    ['places', 'in Delhi in Moscow at Kyiv '],
    ['forms of address', 'Mr '],
    ['persons', 'Foreign Minister Ram Nath met Prime Minister Modi on Monday. '],
  ])(
    'costs eight times as much: %s',
    (_, piece) => {
      cost(piece.repeat(200));
      const text = piece.repeat(Math.ceil(LENGTH / piece.length));
      const one = cost(text);
      // Twice that leaves room for a busy machine; what is quadratic takes 64 times as long.
      expect(cost(text.repeat(TIMES))).toBeLessThan(TIMES * (2 * one + 20));
    },
    60_000,
  );
});
