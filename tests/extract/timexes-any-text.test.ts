import { parse } from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../../scripts/paths.mjs';
import { readGold } from '../../scripts/score/gold.ts';
import { parseEdtf } from '#lib/event/edtf.ts';
import { clausesOf } from '#lib/extract/clause/clauses.ts';
import type { FoundTimex } from '#lib/extract/date/timex-of.ts';
import { timexesOf } from '#lib/extract/date/timexes.ts';
import { readPassage } from '#lib/extract/read/read-passage.ts';
import { lexicon, lexiconFiles } from './lexicon.ts';

function read(text: string, dateline = '2025-12-04'): readonly FoundTimex[] {
  const passage = readPassage(text, lexicon);
  return timexesOf(passage, clausesOf(passage), dateline);
}

const gold = readGold(inRoot('data', 'gold')).flatMap(({ sentences }) => sentences);

/** Every form of both calendars, as the lexicon has them. */
const calendar = ['calendar.hi', 'calendar.en', 'numerals.hi', 'numerals.en']
  .flatMap(
    (file) =>
      (lexiconFiles[file] as { readonly entries: readonly { readonly forms: readonly string[] }[] }).entries,
  )
  .flatMap(({ forms }) => forms);

const DIGITS = fc.oneof(
  fc.integer({ min: 0, max: 32 }).map(String),
  fc.integer({ min: 0, max: 2200 }).map(String),
  fc.constantFrom(
    '5.2.2024',
    '2024-25',
    '1999-00',
    '31/02/2025',
    '१२',
    '२०२४',
    '2024-13-01',
    '29 फरवरी',
    '3rd',
    '31st',
  ),
);

/** Words that dates are made of, in any order: more of them are dates than of words of news. */
const words = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...calendar) },
  { weight: 3, arbitrary: DIGITS },
  { weight: 2, arbitrary: fc.constantFrom(...gold.flatMap(({ dates }) => dates.map(({ text }) => text))) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...'के की का से तक को में ने और , - ( ) / । . यानी बीच दौरान अंत शुरुआत पहले बाद गया था होगा है'.split(' '),
      ...'of the to until between and from in on by before after ago later was will has ended last next'.split(
        ' ',
      ),
    ),
  },
);
const whole = fc.constantFrom(
  ...gold.flatMap(({ dates }) => dates.map(({ text }) => text)),
  '2021 की गर्मियों',
  'अस्सी के दशक',
  '20वीं सदी',
  'the 1980s',
  'the 19th century',
  'winter 2023',
);
/** Whole dates as the ends of ranges, with hedges. */
const ranged = fc
  .tuple(
    fc.constantFrom('', 'करीब ', 'about ', 'between ', 'from '),
    whole,
    fc.constantFrom(' से ', ' और ', '-', ' to ', ' and ', ' until '),
    whole,
    fc.constantFrom('', ' तक', ' के बीच', ' के आसपास'),
  )
  .map((parts) => parts.join(''));
const dateText = fc.oneof(
  { weight: 2, arbitrary: fc.array(words, { minLength: 1, maxLength: 9 }).map((parts) => parts.join(' ')) },
  ranged,
);

/** Level 1 or 0 of the standard, by the package that has its grammar: https://github.com/inukshuk/edtf.js */
function levelOf(value: string): number | null {
  try {
    return parse(value).level;
  } catch {
    return null;
  }
}

describe('the value of a date', () => {
  it('is EDTF of level 1 in any text', () => {
    let values = 0;
    fc.assert(
      fc.property(dateText, fc.constantFrom('2025-12-04', '2024-02-29', '1900-01-01'), (text, dateline) => {
        for (const { value, reason, alternatives } of read(text, dateline)) {
          expect(value === null).toBe(reason !== null);
          for (const each of [value, ...alternatives.map((other) => other.value)]) {
            if (each === null) continue;
            values++;
            expect(parseEdtf(each).ok, `${text}: ${each}`).toBe(true);
            expect(levelOf(each), `${text}: ${each}`).toBeLessThanOrEqual(1);
          }
        }
      }),
      { numRuns: 4_000, seed: 20251204 },
    );
    expect(values).toBeGreaterThan(4_000);
  });

  it('is EDTF of level 1 in every sentence of the gold data', () => {
    const values = gold.flatMap(({ text, dateline }) => read(text, dateline).map(({ value }) => value));
    expect(values.filter((value) => value !== null && (levelOf(value) ?? 2) > 1)).toEqual([]);
  });

  it('has the precision of its words: no month becomes a day', () => {
    const precise: Readonly<Record<string, RegExp>> = {
      'hi-month': /^\d{4}-\d\d~?$/,
      'hi-month-year': /^\d{4}-\d\d~?$/,
      'hi-year': /^\d{4}~?$/,
      'hi-decade': /^\d{3}X$/,
      'hi-century': /^\d\dXX$/,
      'hi-weekday': /^\d{4}-\d\d-\d\d~?$/,
      'hi-month-day': /^\d{4}-\d\d-\d\d~?$/,
      'hi-today': /^\d{4}-\d\d-\d\d~?$/,
      'hi-season': /^\d{4}-2[1-4]$/,
    };
    fc.assert(
      fc.property(dateText, (text) => {
        for (const { value, rule } of read(text)) {
          if (value !== null && precise[rule] !== undefined) expect(value).toMatch(precise[rule]);
        }
      }),
      { numRuns: 2_000, seed: 7 },
    );
  });
});

describe('the span of a date', () => {
  const noise = fc.constantFrom(
    '😀',
    '👩‍👩‍👧‍👦',
    '🇮🇳',
    '\u200d',
    '\u200c',
    '\u0301',
    '\u093c',
    '𝒜',
    '\ud83d',
    '\u202e',
    '\r\n',
    '“',
    'म्‍',
  );
  const noisy = fc
    .array(
      fc.tuple(words, fc.oneof({ weight: 2, arbitrary: fc.constant('') }, noise), fc.constantFrom(' ', '')),
      {
        maxLength: 6,
      },
    )
    .map((parts) => parts.map((part) => part.join('')).join(''));

  it('is its words, in order and without overlap, in 10,000 texts with emoji and joiners', () => {
    let spans = 0;
    const holds = (): void =>
      fc.assert(
        fc.property(noisy, (text) => {
          let end = 0;
          for (const timex of read(text)) {
            spans++;
            if (timex.start < end || timex.end <= timex.start) return false;
            if (text.slice(timex.start, timex.end) !== timex.text || timex.text.trim() !== timex.text)
              return false;
            end = timex.end;
          }
          return end <= text.length;
        }),
        { numRuns: 10_000, seed: 20251204 },
      );
    expect(holds).not.toThrow();
    expect(spans).toBeGreaterThan(3_000);
  });
});
