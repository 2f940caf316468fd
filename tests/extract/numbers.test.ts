import { describe, expect, it } from 'vitest';
import { numberAt } from '#lib/extract/number/numbers.ts';
import { readPassage } from '#lib/extract/read/read-passage.ts';
import { lexicon } from './lexicon.ts';

/** The first number of a text: its words and value. */
function first(text: string): string {
  const passage = readPassage(text, lexicon);
  for (let i = 0; i < passage.tokens.length; i++) {
    const number = numberAt(passage, i);
    if (number === null) continue;
    const [from, to] = [passage.tokens[number.from], passage.tokens[number.to - 1]];
    return `${text.slice(from?.start, to?.end)} = ${number.value} ${number.role}`;
  }
  return 'none';
}

describe('numberAt', () => {
  it.each([
    ['पांच', 'पांच = 5 cardinal'],
    ['पाँच विमान', 'पाँच = 5 cardinal'],
    ['छः लोग', 'छः = 6 cardinal'],
    ['छ: लोग', 'छ: = 6 cardinal'],
    ['पन्द्रह दिन', 'पन्द्रह = 15 cardinal'],
    ['पंद्रह दिन', 'पंद्रह = 15 cardinal'],
    ['उन्तीस', 'उन्तीस = 29 cardinal'],
    ['निन्यानवे', 'निन्यानवे = 99 cardinal'],
    ['उन्नीस सौ इकहत्तर', 'उन्नीस सौ इकहत्तर = 1971 scale'],
    ['दो सौ पांच', 'दो सौ पांच = 205 scale'],
    ['तीन हजार चार सौ बीस रुपये', 'तीन हजार चार सौ बीस = 3420 scale'],
    ['एक करोड़ बीस लाख', 'एक करोड़ बीस लाख = 12000000 scale'],
    ['2 करोड़ 50 लाख रुपये', '2 करोड़ 50 लाख = 25000000 scale'],
    ['एक लाख करोड़', 'एक लाख करोड़ = 1000000000000 scale'],
    ['पांच अरब', 'पांच अरब = 5000000000 scale'],
    ['7.87 अरब', '7.87 अरब = 7870000000 scale'],
    ['62,370 करोड़', '62,370 करोड़ = 623700000000 scale'],
    ['१,००,०००', '१,००,००० = 100000 cardinal'],
    ['सौ लोग', 'सौ = 100 scale'],
    ['दो दर्जन', 'दो दर्जन = 24 scale'],
    ['दर्जन भर', 'दर्जन = 12 scale'],
  ])('reads %s in Hindi', (text, expected) => {
    expect(first(text)).toBe(expected);
  });

  it.each([
    ['साढ़े तीन अरब', 'साढ़े तीन अरब = 3500000000 scale'],
    ['साढ़े चार', 'साढ़े चार = 4.5 fraction'],
    ['डेढ़ लाख', 'डेढ़ लाख = 150000 scale'],
    ['डेढ़ सौ', 'डेढ़ सौ = 150 scale'],
    ['ढाई हजार करोड़', 'ढाई हजार करोड़ = 25000000000 scale'],
    ['सवा लाख', 'सवा लाख = 125000 scale'],
    ['सवा दो करोड़', 'सवा दो करोड़ = 22500000 scale'],
    ['पौने दो लाख', 'पौने दो लाख = 175000 scale'],
    ['आधा दर्जन', 'आधा दर्जन = 6 scale'],
    ['दो तिहाई', 'दो तिहाई = 0.666666 fraction'],
    ['साढ़े', 'none'],
  ])('reads the fraction of %s', (text, expected) => {
    expect(first(text)).toBe(expected);
  });

  it.each([
    ['पहली', 'पहली = 1 ordinal'],
    ['तीसरे', 'तीसरे = 3 ordinal'],
    ['छठा', 'छठा = 6 ordinal'],
    ['तेईसवें', 'तेईसवें = 23 ordinal'],
    ['पाँचवाँ', 'पाँचवाँ = 5 ordinal'],
    ['23वें', '23वें = 23 ordinal'],
    ['२३-वीं', '२३-वीं = 23 ordinal'],
    ['एक सौ पचासवीं', 'एक सौ पचासवीं = 150 ordinal'],
    ['23rd', '23rd = 23 ordinal'],
    ['twenty-first', 'twenty-first = 21 ordinal'],
    ['thirty-first', 'thirty-first = 31 ordinal'],
  ])('reads the ordinal %s', (text, expected) => {
    expect(first(text)).toBe(expected);
  });

  it.each([
    ['five', 'five = 5 cardinal'],
    ['Twenty-one', 'Twenty-one = 21 cardinal'],
    ['a hundred', 'a hundred = 100 scale'],
    ['a tank', 'none'],
    ['two hundred and five', 'two hundred and five = 205 scale'],
    ['one hundred twenty-five', 'one hundred twenty-five = 125 scale'],
    ['two thousand three hundred', 'two thousand three hundred = 2300 scale'],
    ['three hundred thousand', 'three hundred thousand = 300000 scale'],
    ['5.43 billion', '5.43 billion = 5430000000 scale'],
    ['5,124 crore', '5,124 crore = 51240000000 scale'],
    ['1,234,567', '1,234,567 = 1234567 cardinal'],
    ['half a million', 'half a million = 500000 scale'],
    ['half a dozen', 'half a dozen = 6 scale'],
    ['two and a half billion', 'two and a half billion = 2500000000 scale'],
    ['two hundred and three hundred', 'two hundred = 200 scale'],
    ['2 bn', '2 bn = 2000000000 scale'],
  ])('reads %s in English', (text, expected) => {
    expect(first(text)).toBe(expected);
  });

  it.each([
    ['2018,2019 में', '2018 = 2018 cardinal'],
    ['4.12.2025 को', '4 = 4 cardinal'],
    ['1,2,3', '1 = 1 cardinal'],
    ['3 और 4 दिसंबर', '3 = 3 cardinal'],
    ['दो-तीन दिन', 'दो = 2 cardinal'],
    ['दो अरब देशों के नेता', 'दो = 2 cardinal'],
    ['9999999999999999999', 'none'],
  ])('joins nothing that is apart in %s', (text, expected) => {
    expect(first(text)).toBe(expected);
  });

  it('keeps the digits as written, for years and days', () => {
    const passage = readPassage('०५ दिसंबर 23वें', lexicon);
    expect([0, 1, 2].map((i) => numberAt(passage, i)?.digits)).toEqual(['05', undefined, '23']);
  });
});
