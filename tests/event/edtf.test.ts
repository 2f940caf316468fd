import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { core, reach } from '#lib/event/bounds.ts';
import type { Bounds } from '#lib/event/bounds.ts';
import { daysInMonth } from '#lib/event/calendar.ts';
import type { Edtf } from '#lib/event/edtf.ts';
import { boundsOf, parseEdtf } from '#lib/event/edtf.ts';

function read(text: string): Edtf {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.problem.code}`);
  return result.edtf;
}

function fault(text: string): string | null {
  const result = parseEdtf(text);
  return result.ok ? null : result.problem.code;
}

/** Bounds as ISO texts, ±∞ kept. */
function iso(text: string): readonly string[] {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = boundsOf(read(text));
  return [earliestStart, latestStart, earliestEnd, latestEnd].map((t) =>
    Number.isFinite(t) ? new Date(t).toISOString().replace('T00:00:00.000Z', '') : String(t),
  );
}

describe('bounds', () => {
  it.each([
    ['2025-12-04', '2025-12-04', '2025-12-04', '2025-12-05', '2025-12-05'],
    ['2018-10', '2018-10-01', '2018-11-01', '2018-10-01', '2018-11-01'],
    ['2018~', '2018-01-01', '2019-01-01', '2018-01-01', '2019-01-01'],
    ['2025-05-07/2025-05-10', '2025-05-07', '2025-05-07', '2025-05-11', '2025-05-11'],
    ['2018-03/2019', '2018-03-01', '2018-04-01', '2019-01-01', '2020-01-01'],
    ['2018-03/2018', '2018-03-01', '2018-04-01', '2018-03-01', '2019-01-01'],
    ['2018/2018-03', '2018-01-01', '2018-04-01', '2018-03-01', '2018-04-01'],
    ['2025-12-04?', '2025-12-04', '2025-12-05', '2025-12-04', '2025-12-05'],
    ['2022-02-24/..', '2022-02-24', '2022-02-24', 'Infinity', 'Infinity'],
    ['2022-02-24/', '2022-02-24', '2022-02-24', '2022-02-25', 'Infinity'],
    ['../2019', '-Infinity', '-Infinity', '2019-01-01', '2020-01-01'],
    ['/2019', '-Infinity', '2020-01-01', '2019-01-01', '2020-01-01'],
    ['2018-24', '2018-12-01', '2019-03-01', '2018-12-01', '2019-03-01'],
    ['2018-33', '2018-01-01', '2018-04-01', '2018-01-01', '2018-04-01'],
    ['199X', '1990-01-01', '2000-01-01', '1990-01-01', '2000-01-01'],
    ['1985-XX-31', '1985-01-31', '1986-01-01', '1985-01-31', '1986-01-01'],
    ['198X-02-29', '1980-02-29', '1988-03-01', '1980-02-29', '1988-03-01'],
  ])('%s may begin in [%s, %s] and end in [%s, %s]', (text, ...bounds) => {
    expect(iso(text)).toEqual(bounds);
  });

  it('covers the minute of a clock time, at its offset', () => {
    const { start, end } = reach(boundsOf(read('2025-05-07T01:05+05:30')));
    expect([new Date(start).toISOString(), end - start]).toEqual(['2025-05-06T19:35:00.000Z', 60_000]);
  });

  it('gives days and intervals of days a sure core, coarser dates none', () => {
    const hasCore = (text: string) => core(boundsOf(read(text))) !== null;
    expect(['2025-12-04', '2025-05-07/2025-05-10', '2017/2019'].map(hasCore)).toEqual([true, true, true]);
    expect(['2018-10', '2018-10-XX', '2018-10-05~', '2018/2019', '/2019'].map(hasCore)).toEqual(
      Array(5).fill(false),
    );
  });
});

describe('refusal', () => {
  it.each([
    ['2025-02-30', 'edtf-calendar'],
    ['1900-02-29', 'edtf-calendar'],
    ['2025-13', 'edtf-calendar'],
    ['2025-00', 'edtf-calendar'],
    ['2023-02-3X', 'edtf-calendar'],
    ['2025-12-04T24:00Z', 'edtf-calendar'],
    ['2025-12-04T10:60Z', 'edtf-calendar'],
    ['2018-05/2018-03', 'edtf-order'],
    ['2018-12-05/2018-12-04', 'edtf-order'],
    ['Y271821', 'edtf-range'],
    ['../..', 'edtf-syntax'],
    ['/', 'edtf-syntax'],
    ['', 'edtf-syntax'],
    ['12/04/2025', 'edtf-syntax'],
    ['2025-1-5', 'edtf-syntax'],
    ['2018/2019/2020', 'edtf-syntax'],
    ['-0000', 'edtf-syntax'],
    ['४ दिसंबर', 'edtf-syntax'],
  ])('refuses %s with %s', (text, code) => {
    expect(fault(text)).toBe(code);
  });

  it('quotes at most 80 characters of the value', () => {
    const result = parseEdtf('9'.repeat(1000), 'from');
    expect(result.ok ? null : result.problem).toEqual({
      code: 'edtf-syntax',
      field: 'from',
      value: '9'.repeat(80),
    });
  });
});

describe('reading', () => {
  it.each([
    ['2025-12-04T15:30Z', 'minute'],
    ['2025-12-04', 'day'],
    ['2018-10-XX', 'month'],
    ['2018-22', 'season'],
    ['2018-34', 'quarter'],
    ['2018-XX', 'year'],
    ['Y-12000', 'year'],
    ['199X', 'decade'],
    ['19XX', 'century'],
    ['2XXX', 'millennium'],
    ['2018-03/2019', 'year'],
  ])('%s is precise to the %s', (text, precision) => {
    expect(read(text).precision).toBe(precision);
  });

  it('knows doubt from approximation, on the whole or on a part', () => {
    const flags = (text: string) => [read(text).uncertain, read(text).approximate];
    expect(['2018?', '2018~', '2018%', '2004-06~-11', '?2004-06-04~', '2018/2019~'].map(flags)).toEqual([
      [true, false],
      [false, true],
      [true, true],
      [false, true],
      [true, true],
      [false, true],
    ]);
  });
});

const twoDigits = (n: number) => String(n).padStart(2, '0');
const yearText = fc.oneof(
  fc.integer({ min: -9999, max: 9999 }).map((y) => (y < 0 ? '-' : '') + String(Math.abs(y)).padStart(4, '0')),
  fc.constantFrom('201X', '19XX', '1XXX', '-012X'),
);
const dayText = fc
  .record({ y: fc.integer({ min: 1, max: 9999 }), m: fc.integer({ min: 1, max: 12 }), d: fc.nat(30) })
  .map(({ y, m, d }) =>
    [String(y).padStart(4, '0'), twoDigits(m), twoDigits((d % daysInMonth(y, m)) + 1)].join('-'),
  );
const monthText = fc.tuple(yearText, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${twoDigits(m)}`);
const quarterText = fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 33, max: 36 }));
const single = fc
  .tuple(
    fc.oneof(
      yearText,
      monthText,
      dayText,
      quarterText.map((parts) => parts.join('-')),
    ),
    fc.constantFrom('', '', '?', '~', '%'),
  )
  .map((parts) => parts.join(''));
const value = fc.oneof(
  single,
  fc
    .tuple(fc.oneof(dayText, monthText, fc.constant('..')), fc.oneof(dayText, monthText))
    .map((ends) => ends.join('/')),
);

/** What the `edtf` package says; null for what it refuses, equal ends among them. */
function oracle(text: string): Pick<Bounds, 'earliestStart' | 'latestEnd'> | null {
  try {
    const { min, max } = edtf(text);
    return { earliestStart: min, latestEnd: max + 1 };
  } catch {
    return null;
  }
}

describe('against the edtf package', () => {
  it('covers the same stretch for random values of levels 0 and 1', () => {
    fc.assert(
      fc.property(value, (text) => {
        const expected = oracle(text);
        const result = parseEdtf(text);
        fc.pre(expected !== null && result.ok);
        const { earliestStart, latestEnd } = boundsOf((result as { edtf: Edtf }).edtf);
        expect({ earliestStart, latestEnd }).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes every value that the package takes', () => {
    fc.assert(
      fc.property(value, (text) => {
        fc.pre(oracle(text) !== null);
        expect(fault(text)).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });
});

describe('any text', () => {
  it('never throws, and what it takes it gives back as it was written', () => {
    const alphabet = fc.constantFrom(...Array.from('0123456789XY-/.?~%TZ:+ '));
    fc.assert(
      fc.property(fc.string({ unit: alphabet, maxLength: 24 }), (text) => {
        const result = parseEdtf(text);
        if (!result.ok) return;
        const { earliestStart, latestStart, earliestEnd, latestEnd } = boundsOf(result.edtf);
        expect(result.edtf.value).toBe(text);
        expect(earliestStart < latestEnd && earliestStart <= latestStart && earliestEnd <= latestEnd).toBe(
          true,
        );
      }),
      { numRuns: 5000 },
    );
  });
});
