import { describe, expect, it } from 'vitest';
import { fold } from '#lib/event/fold.ts';
import { readReport } from '#lib/extract/extract.ts';
import type { Extraction, Reading, Timex } from '#lib/extract/extraction.ts';
import { readGold } from '../../scripts/score/gold.ts';
import { objection } from './derives.ts';
import { lexicon, lexiconFiles } from './lexicon.ts';

interface Case {
  readonly id: string;
  readonly text: string;
  readonly reading: Reading;
}

const cases: readonly Case[] = readGold(new URL('../../data/gold', import.meta.url).pathname).flatMap(
  ({ reports, sentences }) =>
    [...reports, ...sentences].map(({ id, text, dateline }) => ({
      id,
      text,
      reading: readReport({ id, text, lang: null, dateline }, lexicon),
    })),
);

/** A line for each thing that is wrong, to be read in a failure. */
function wrong(of: (one: Case) => readonly string[]): readonly string[] {
  return cases.flatMap((one) => of(one).map((what) => `${one.id}: ${what}`));
}

/** The sentence may name the year once for several dates. */
const NEAR = 90;

function objectionTo({ text }: Case, { start, end, text: words, value, anchor, rule }: Timex): string | null {
  const found = value === null ? null : objection(words, value, anchor?.value ?? null);
  if (found === null || value === null || anchor !== null) return found;
  if (rule === 'named-day') return datesByName(text).includes(value) ? null : found;
  const around = text.slice(Math.max(0, start - NEAR), end + NEAR);
  return fold(around).includes(value.slice(0, 4)) ? null : found;
}

/** The date of an event that has a name, by the lexicon's file alone. */
function datesByName(text: string): readonly string[] {
  const rows = (lexiconFiles['named-events'] as { entries: readonly NamedRow[] }).entries;
  const folded = fold(text);
  return rows.flatMap(({ when, name, en = [], hi = [] }) =>
    [name.en, name.hi, ...en, ...hi].some((form) => folded.includes(fold(form.replace('*', ''))))
      ? (when ?? [])
      : [],
  );
}

interface NamedRow {
  readonly when: string | null;
  readonly name: { readonly en: string; readonly hi: string };
  readonly en?: readonly string[];
  readonly hi?: readonly string[];
}

function unproved({ text, reading }: Case, { when, dateSource, evidence }: Extraction): string | null {
  if (when === null) return null;
  if (dateSource === 'dateline') return when === reading.dateline?.value ? null : 'not the dateline';
  if (dateSource === 'gazetteer')
    return datesByName(text).includes(when) ? null : 'no name that has this date';
  const words = evidence.filter(({ field }) => field === 'when');
  if (words.some((one) => listedIn(reading, one) === when)) return null;
  const isTold = reading.timexes.some(
    ({ start, end, value, anchor }) =>
      words.some((one) => one.start === start && one.end === end) &&
      // The event that a date is counted from has the date that it was counted from.
      (value === when || (anchor?.what === 'event' && anchor.value === when)),
  );
  return isTold ? null : 'no words for its date';
}

/** What several dates quoted together say: from the first one's to the last one's. */
function listedIn({ timexes }: Reading, { start, end }: { start: number; end: number }): string | null {
  const quoted = timexes.filter((one) => start <= one.start && one.end <= end);
  const [first] = quoted;
  const last = quoted.at(-1);
  if (first === undefined || last === undefined || first === last) return null;
  return first.start === start && last.end === end ? `${first.value ?? ''}/${last.value ?? ''}` : null;
}

describe('a reading of the gold data', () => {
  it('quotes the text, to the letter, with what stands around', () => {
    const bad = wrong(({ text, reading }) =>
      reading.extractions.flatMap(({ evidence }) =>
        evidence
          .filter(
            ({ start, end, exact, prefix, suffix }) =>
              exact === '' ||
              text.slice(start, end) !== exact ||
              !text.slice(0, start).endsWith(prefix) ||
              !text.slice(end).startsWith(suffix),
          )
          .map(({ exact, field }) => `${field} ${exact}`),
      ),
    );
    expect(bad).toEqual([]);
  });

  it('proves each event, and each value of it, with words', () => {
    const bad = wrong(({ reading }) =>
      reading.extractions.flatMap((one) => {
        const fields = new Set(one.evidence.map(({ field }) => field));
        return [
          ...(fields.has('what') && fields.has('kind') ? [] : ['event']),
          ...(one.countries.length === 0 || fields.has('countries') || one.name !== null
            ? []
            : ['countries']),
          ...(one.systems.length === 0 || fields.has('systems') ? [] : ['systems']),
          ...(one.amounts.length === 0 || fields.has('amount') ? [] : ['amount']),
          ...(one.quantities.length === 0 || fields.has('quantity') ? [] : ['quantity']),
          ...(one.place === null || fields.has('place') ? [] : ['place']),
        ].map((what) => `${what} of ${one.text}`);
      }),
    );
    expect(bad).toEqual([]);
  });

  it('dates each event by words of the text, the dateline or a name that the lexicon dates', () => {
    const bad = wrong((one) =>
      one.reading.extractions.flatMap((event) => {
        const found = unproved(one, event);
        return found === null ? [] : [`${event.text} ${event.when ?? ''}: ${found}`];
      }),
    );
    expect(bad).toEqual([]);
  });

  it('gives no date a value that its words cannot have', () => {
    const bad = wrong((one) =>
      one.reading.timexes.flatMap((timex) => {
        const found = objectionTo(one, timex);
        return found === null ? [] : [`${timex.text} ${timex.value ?? ''}: ${found}`];
      }),
    );
    expect(bad).toEqual([]);
  });

  it('would be caught at false years: the second reading refuses 19 of 20', () => {
    let [told, caught] = [0, 0];
    for (const { reading } of cases) {
      for (const { text, value, anchor } of reading.timexes) {
        if (value === null || !/^\d{4}/.test(value)) continue;
        told++;
        const later = value.replaceAll(/\d{4}(?=-|\/|$)/g, (year) => String(Number(year) + 3));
        if (objection(text, later, anchor?.value ?? null) !== null) caught++;
      }
    }
    expect(told).toBeGreaterThan(1000);
    expect(caught / told).toBeGreaterThan(0.95);
  });
});

describe('objection', () => {
  it.each([
    ['सोमवार', '2025-12-02', '2025-12-04', 'weekday'],
    ['5 अक्टूबर 2018', '2018-10-06', null, 'day'],
    ['5 अक्टूबर 2018', '2018-11-05', null, 'month'],
    ['अक्टूबर 2018', '2019-10', null, 'year'],
    ['आज', '2025-12-05', '2025-12-04', 'today'],
    ['5 October', '2025-10-05', null, 'nothing to count from'],
    ['two years ago', '2015', '2025-12-04', '3990 days away'],
  ])('refuses %s as %s', (words, value, anchor, reason) => {
    expect(objection(words, value, anchor)).toBe(reason);
  });
});
