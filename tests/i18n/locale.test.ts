import { describe, expect, it } from 'vitest';
import { utc } from '#lib/event/calendar.ts';
import { localeOf } from '#lib/i18n/locale.ts';

const hi = localeOf('hi', 'latn');
const deva = localeOf('hi', 'deva');
const en = localeOf('en', 'latn');

describe('when', () => {
  it.each([
    ['2025-12-04', '4 दिसंबर 2025', '4 December 2025'],
    ['2018-10', 'अक्टूबर 2018', 'October 2018'],
    ['2018', '2018', '2018'],
    ['2025-05-07/2025-05-10', '7–10 मई 2025', '7–10 May 2025'],
    ['2025-04-28/2025-05-03', '28 अप्रैल – 3 मई 2025', '28 April – 3 May 2025'],
    ['2024-12-30/2025-01-02', '30 दिसंबर 2024 – 2 जनवरी 2025', '30 December 2024 – 2 January 2025'],
    ['2018-03/2018-06', 'मार्च–जून 2018', 'March–June 2018'],
    ['2024-04/2025-03', 'अप्रैल 2024 – मार्च 2025', 'April 2024 – March 2025'],
    ['2018/2025', '2018–2025', '2018–2025'],
    ['2018-03/2019', 'मार्च 2018 – 2019', 'March 2018 – 2019'],
    ['2025-12-04/2025-12-04', '4 दिसंबर 2025', '4 December 2025'],
    ['2018~', 'लगभग 2018', 'about 2018'],
    ['2018-10?', 'अक्टूबर 2018 (अनिश्चित)', 'October 2018 (uncertain)'],
    ['2018%', 'लगभग 2018 (अनिश्चित)', 'about 2018 (uncertain)'],
    ['2018~/2019', 'लगभग 2018 – 2019', 'about 2018 – 2019'],
    ['2022-02-24/..', '24 फ़रवरी 2022 से', 'since 24 February 2022'],
    ['../2019', '2019 तक', 'until 2019'],
    ['2018/', '2018 से, अंत अज्ञात', 'from 2018, end unknown'],
    ['/2019', '2019 तक, आरंभ अज्ञात', 'until 2019, start unknown'],
    ['199X', '1990 का दशक', '1990s'],
    ['20XX', '21वीं सदी', '21st century'],
    ['11XX', '12वीं सदी', '12th century'],
    ['2018-XX', '2018, महीना अज्ञात', '2018, month unknown'],
    ['2018-10-XX', 'अक्टूबर 2018, दिन अज्ञात', 'October 2018, day unknown'],
    ['2018-22', '2018 की गर्मी', 'summer 2018'],
    ['2018-24', '2018–19 की सर्दी', 'winter 2018–19'],
    ['2018-34', '2018 की दूसरी तिमाही (अप्रैल–जून)', 'Q2 2018 (Apr–Jun)'],
    ['2025-05-07T01:05+05:30', '7 मई 2025, 01:05 UTC+05:30', '7 May 2025, 01:05 UTC+05:30'],
    [
      '2025-05-07T01:05+05:30/2025-05-07T01:30+05:30',
      '7 मई 2025, 01:05–01:30 UTC+05:30',
      '7 May 2025, 01:05–01:30 UTC+05:30',
    ],
    [
      '2025-05-07T01:05+05:30/2025-05-07T01:30Z',
      '7 मई 2025, 01:05 UTC+05:30 – 7 मई 2025, 01:30 UTC',
      '7 May 2025, 01:05 UTC+05:30 – 7 May 2025, 01:30 UTC',
    ],
    ['2025-12-04T10:30:05Z', '4 दिसंबर 2025, 10:30:05 UTC', '4 December 2025, 10:30:05 UTC'],
    ['-0043-03-15', '15 मार्च 44 ईसा पूर्व', '15 March 44 BCE'],
    ['0000', '1 ईसा पूर्व', '1 BCE'],
    ['-0049/-0043', '50 ईसा पूर्व – 44 ईसा पूर्व', '50 BCE – 44 BCE'],
    ['156X-12-25', '156X-12-25', '156X-12-25'],
    ['कल', 'कल', 'कल'],
    [null, 'बिना तारीख़', 'undated'],
  ])('tells %s as “%s” and “%s”', (edtf, hindi, english) => {
    expect([hi.when(edtf), en.when(edtf)]).toEqual([hindi, english]);
  });

  it('abbreviates months and hedges in the short style', () => {
    const short = (edtf: string) => [hi.when(edtf, 'short'), en.when(edtf, 'short')];
    expect(['2025-12-04', '2018-10~', '2018?', '2018-10-XX', '2025-04-28/2025-05-03'].map(short)).toEqual([
      ['4 दिस॰ 2025', '4 Dec 2025'],
      ['लगभग अक्टू॰ 2018', 'c. Oct 2018'],
      ['2018?', '2018?'],
      ['अक्टू॰ 2018', 'Oct 2018'],
      ['28 अप्रैल – 3 मई 2025', '28 Apr – 3 May 2025'],
    ]);
  });

  it('writes Devanagari digits when asked', () => {
    expect(deva.when('2025-05-07/2025-05-10')).toBe('७–१० मई २०२५');
  });
});

describe('span', () => {
  it.each([
    [utc(2018), utc(2026), '2018–2025'],
    [utc(1999, 10, 4), utc(2027, 2, 11), 'October 1999 – February 2027'],
    [utc(2025, 5, 7), utc(2025, 5, 11), '7–10 May 2025'],
    [utc(2025, 5, 7), utc(2025, 5, 7) + 5_400_000, '7 May 2025, 00:00–01:29 UTC'],
    [utc(-500, 3), utc(1500, 3), '501 BCE – 1500'],
  ])('tells %i to %i as %s', (start, end, words) => {
    expect(en.span({ start, end })).toBe(words);
  });
});

describe('numbers and sums', () => {
  it('groups as India does, in the digits asked for', () => {
    expect([en, hi, deva].map((locale) => locale.number(1234567.5))).toEqual([
      '12,34,567.5',
      '12,34,567.5',
      '१२,३४,५६७.५',
    ]);
  });

  it('writes small whole numbers as Intl does', () => {
    for (const value of [0, 7, 90, 999, 1000, -5, 0.5]) {
      expect(hi.number(value)).toBe(new Intl.NumberFormat('hi-IN').format(value));
      expect(deva.number(value)).toBe(new Intl.NumberFormat('hi-IN-u-nu-deva').format(value));
    }
  });

  it.each([
    [5_430_000_000, 'USD', '5.43 अरब डॉलर', '$5.43 billion'],
    [250_000_000, 'USD', '25 करोड़ डॉलर', '$250 million'],
    [39_000e7, 'INR', '39,000 करोड़ रुपये', '₹39,000 crore'],
    [1.2e12, 'INR', '1.2 लाख करोड़ रुपये', '₹1.2 lakh crore'],
    [7_870_000_000, 'EUR', '7.87 अरब यूरो', '€7.87 billion'],
    [100e9, 'RUB', '100 अरब रूबल', 'RUB 100 billion'],
    [950, 'ISK', '950 ISK', 'ISK 950'],
    [950, 'CHF', '950 स्विस फ्रैंक', 'CHF 950'],
  ])('tells %d %s as “%s” and “%s”', (value, currency, hindi, english) => {
    expect([hi.money({ value, currency }), en.money({ value, currency })]).toEqual([hindi, english]);
  });
});

describe('country', () => {
  it('uses the names that the news uses, and the code for what nobody names', () => {
    const codes = ['IN', 'RU', 'US', 'GB', 'QQ', 'nonsense'];
    expect(codes.map(hi.country)).toEqual(['भारत', 'रूस', 'अमेरिका', 'ब्रिटेन', 'QQ', 'nonsense']);
    expect(codes.map(en.country)).toEqual([
      'India',
      'Russia',
      'United States',
      'United Kingdom',
      'QQ',
      'nonsense',
    ]);
  });
});
