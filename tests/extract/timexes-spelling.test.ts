import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarWords } from '../../scripts/lexicon/calendar-words.mjs';
import { inRoot } from '../../scripts/paths.mjs';
import { readGold } from '../../scripts/score/gold.ts';
import { clausesOf } from '#lib/extract/clause/clauses.ts';
import { timexesOf } from '#lib/extract/date/timexes.ts';
import { readPassage } from '#lib/extract/read/read-passage.ts';
import { lexicon } from './lexicon.ts';

function valuesOf(text: string, dateline = '2025-12-04'): readonly (string | null)[] {
  const passage = readPassage(text, lexicon);
  return timexesOf(passage, clausesOf(passage), dateline).map(({ value }) => value);
}

const DAY = 86_400_000;

describe('what Intl writes', () => {
  const words = calendarWords();

  it.each(words.filter(({ senses }) => senses[0]?.startsWith('month') === true))(
    'is a month of a day in $lang: $text',
    ({ lang, text, senses }) => {
      const month = senses[0]?.slice('month:'.length).padStart(2, '0');
      const written = lang === 'hi' ? `यह 5 ${text} 2024 को हुआ।` : `It happened on 5 ${text} 2024.`;
      expect(valuesOf(written)).toEqual([`2024-${month}-05`]);
    },
  );

  it.each(
    words.filter(({ senses, text }) => senses[0]?.startsWith('weekday') === true && /वार$|day$/.test(text)),
  )('is a weekday in $lang: $text', ({ lang, text, senses }) => {
    // From Thursday 27 November to Wednesday 3 December 2025.
    const ahead = (Number(senses[0]?.slice('weekday:'.length)) + 3) % 7;
    const day = new Date(Date.UTC(2025, 10, 27) + ahead * DAY).toISOString().slice(0, 10);
    const written = lang === 'hi' ? `वे ${text} को आए।` : `They came on ${text}.`;
    expect(valuesOf(written, '2025-12-03')).toEqual([day]);
  });

  it.each([
    ['hi', 'full'],
    ['hi', 'long'],
    ['hi', 'medium'],
    ['hi', 'short'],
    ['hi-IN-u-nu-deva', 'full'],
    ['hi-IN-u-nu-deva', 'medium'],
    ['hi-IN-u-nu-deva', 'short'],
    ['en-IN', 'full'],
    ['en-IN', 'long'],
    ['en-IN', 'medium'],
    ['en-IN', 'short'],
    ['en-GB', 'full'],
    ['en-GB', 'short'],
    ['en-US', 'full'],
    ['en-US', 'long'],
    ['en-US', 'medium'],
  ] as const)('is a date in the %s locale, %s', (locale, dateStyle) => {
    const format = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
    for (let i = 0; i < 400; i += 3) {
      const day = new Date(Date.UTC(2024, 0, 1) + i * DAY);
      const date = format.format(day);
      const text = locale.startsWith('hi') ? `यह ${date} को हुआ।` : `It happened on ${date}, they said.`;
      expect(valuesOf(text), text).toEqual([day.toISOString().slice(0, 10)]);
    }
  });
});

/** Ways to write the same Hindi words, each of which some newspaper has. */
const VARIANTS: Readonly<Record<string, (text: string) => string>> = {
  NFC: (text) => text.normalize('NFC'),
  NFD: (text) => text.normalize('NFD'),
  'Devanagari digits': (text) =>
    text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x966 + Number(digit))),
  'Latin digits': (text) => text.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966)),
  'nukta more': (text) => text.replace(/[कखगजफ](?!\u093c)/g, (letter) => `${letter}\u093c`),
  'nukta less': (text) => text.normalize('NFD').replaceAll('\u093c', ''),
  ZWJ: (text) => text.replaceAll('\u094d', '\u094d\u200d'),
  ZWNJ: (text) => text.replaceAll('\u094d', '\u094d\u200c'),
  chandrabindu: (text) => text.replaceAll('\u0902', '\u0901'),
  anusvara: (text) => text.replaceAll('\u0901', '\u0902'),
  'half nasals': (text) =>
    text
      .replace(/ं(?=[पफबभ])/g, 'म्')
      .replace(/ं(?=[तथदध])/g, 'न्')
      .replace(/ं(?=[कखगघ])/g, 'ङ्'),
  'no half nasals': (text) => text.replace(/म्(?=[पफबभ])|न्(?=[तथदध])/g, 'ं'),
  dash: (text) => text.replace(/([०-९\d])-([०-९\d])/g, '$1–$2'),
  'no-break space': (text) => text.replaceAll(' ', '\u00a0'),
  'bar for danda': (text) => text.replaceAll('।', '|'),
  'no space after danda': (text) => text.replaceAll('। ', '।'),
  'space before danda': (text) => text.replaceAll('।', ' ।'),
  'space before comma': (text) => text.replaceAll(', ', ' , '),
  October: (text) => text.replaceAll('अक्टूबर', 'अक्तूबर'),
  Thursday: (text) => text.replace(/गुरुवार|बृहस्पतिवार|वीरवार/g, 'गुरूवार'),
  'ये for ए': (text) => text.replace(/(?<=[गहकआ]|हु|कि|दि|लि)ए(?= )/g, 'ये'),
  'यी for ई': (text) => text.replace(/(?<=[गआ]|हु)ई(?= )/g, 'यी'),
};

describe('how Hindi words are written', () => {
  const gold = readGold(inRoot('data', 'gold'))
    .filter(({ lang }) => lang === 'hi')
    .flatMap(({ sentences }) => sentences);

  it.each(Object.entries(VARIANTS))('does not change a value: %s', (_, vary) => {
    let changed = 0;
    for (const { text, dateline } of gold) {
      const written = vary(text);
      if (written === text) continue;
      changed++;
      expect(valuesOf(written, dateline), written).toEqual(valuesOf(text, dateline));
    }
    expect(changed).toBeGreaterThan(0);
  });

  it('does not change a value, several ways at once', () => {
    const ways = fc.uniqueArray(fc.constantFrom(...Object.values(VARIANTS)), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(fc.constantFrom(...gold), ways, ({ text, dateline }, some) => {
        const written = some.reduce((made, vary) => vary(made), text);
        expect(valuesOf(written, dateline), written).toEqual(valuesOf(text, dateline));
      }),
      { numRuns: 2_000, seed: 20251204 },
    );
  });
});
