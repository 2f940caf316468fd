import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithMap, matchesAll, queryTokensOf, tokensOf } from '#lib/event/fold.ts';

const finds = (text: string, query: string) => matchesAll(tokensOf(text), queryTokensOf(query));

describe('fold', () => {
  it.each([
    ['सिन्दूर', 'सिंदूर'],
    ['सितम्बर', 'सितंबर'],
    ['दिसम्\u200dबर', 'दिसंबर'],
    ['हिन्दी', 'हिंदी'],
    ['पाँच', 'पांच'],
    ['फ़रवरी', 'फरवरी'],
    ['राफ\u093cेल', 'राफेल'],
    ['\u095eरवरी', 'फरवरी'],
    ['लड़ाई', 'लडाई'],
    ['सि\u0929\u094dदूर', 'सिंदूर'],
    ['सि\u0928\u093c\u094d\u200d\u0926ूर', 'सिंदूर'],
    ['२०१८', '2018'],
    ['S\u2011400', 's-400'],
    ['Putin’s', "putin's"],
    ['Café', 'cafe'],
    ['Москва́ Ёлка', 'москва елка'],
    ['सम्मेलन', 'सम्मेलन'],
    ['उन्होंने', 'उन्होंने'],
    ['युक्त', 'युक्त'],
  ])('levels %s to %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('search', () => {
  const s400 = [
    'एस-400',
    'एस 400',
    'एस400',
    'एस-४००',
    'एस ४००',
    'S-400',
    'S 400',
    's400',
    'S‑400',
    'S – 400',
  ];
  it.each(s400)('finds every spelling of S-400 by %s', (query) => {
    expect(s400.filter((text) => !finds(`भारत ने ${text} की पाँच इकाइयाँ खरीदीं।`, query))).toEqual([]);
  });

  it.each([
    ['सिंदूर', 'सिन्दूर'],
    ['सितंबर', 'सितम्बर'],
    ['हिंदी', 'हिन्दी'],
    ['बेलौसोव', 'बेलौसोव'],
    ['राफ़ेल', 'राफेल'],
    ['फ़रवरी', 'फरवरी'],
    ['café', 'cafe'],
    ['Putin’s', 'putin'],
    ['एसयू-57', 'Su-57'],
    ['एसयू 57', 'su57'],
    ['एमक्यू-9बी', 'MQ-9B'],
    ['डीआरडीओ', 'DRDO'],
    ['जेडीयू', 'JDU'],
    ['टी-90एस', 'T 90S'],
    ['MiG-29', 'mig 29'],
    ['COVID-19', 'covid 19'],
  ])('finds %s by %s and the other way round', (a, b) => {
    expect([finds(a, b), finds(b, a)]).toEqual([true, true]);
  });

  it('takes each word as the beginning of a word, in any order', () => {
    const text = 'रूसी रक्षा मंत्री आंद्रेई बेलौसोव दिल्ली पहुँचे';
    expect(['बेलौ रक्षा', 'दिल्', 'पहुंचे', ''].map((query) => finds(text, query))).toEqual(Array(4).fill(true));
    expect(finds('ऑपरेशन सिंदूर', 'सिन्')).toBe(true);
    expect(['लौसोव', 'रक्षा मॉस्को', 'रक्षामंत्री'].map((query) => finds(text, query))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('keeps a designation apart from its letter and number standing elsewhere', () => {
    expect(finds('Su-30 jets flew 400 km', 'S-400')).toBe(false);
    expect(finds('S-500 and 400 others', 's 400')).toBe(false);
  });

  it('finds a number and a letter name by themselves', () => {
    expect([
      finds('एस-400', '400'),
      finds('एस-400', 'एस'),
      finds('S-400', 's'),
      finds('S-400', '400'),
    ]).toEqual(Array(4).fill(true));
  });

  it('does not join small words with the number after them', () => {
    expect(finds('India signed in October 2018 a contract', 'in 2018')).toBe(true);
    expect(finds('400 missiles on a range', 'a 400')).toBe(true);
    expect(finds('भारत के पास 5 हैं', 'के 5')).toBe(true);
  });
});

/** Ways in which the same Hindi word arrives from keyboards, files and other software. */
const variants: readonly ((text: string) => string)[] = [
  (text) => text.normalize('NFC'),
  (text) => text.normalize('NFD'),
  (text) => text.replace(/\u093c/g, ''),
  (text) => text.replace(/फ/g, 'फ\u093c').replace(/ज/g, 'ज\u093c'),
  (text) => text.replace(/\u094d/g, '\u094d\u200d'),
  (text) => text.replace(/\u094d/g, '\u094d\u200c'),
  (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0x966 + Number(digit))),
  (text) => text.replace(/ं(?=[पफबभ])/g, 'म्').replace(/ं(?=[तथदध])/g, 'न्'),
  (text) => text.replace(/ँ/g, 'ं'),
  (text) => text.toUpperCase(),
];
const words = fc.constantFrom(
  'सिंदूर',
  'सितंबर',
  'फ़रवरी',
  'राफ़ेल',
  'पाँच',
  'एस-400',
  'एसयू-57',
  'ब्रह्मोस',
  'क़रार',
  'पुतिन',
  'श्री',
  'café',
  'Su-30MKI',
  '2018',
  'हैं।',
  'शांति',
  'संबंध',
  'युद्ध',
);
const sentence = fc.array(words, { maxLength: 8 }).map((list) => list.join(' '));
const anyText = fc
  .array(
    fc.oneof(
      words,
      fc.constantFrom(
        '👩‍🚀',
        '🇮🇳',
        'क्\u200dष',
        '\u200c',
        '\u200d',
        'न्',
        'म्',
        '़',
        'ँ',
        "'s",
        '’',
        '‑',
        '\u00a0',
        '\ud83d',
        'İ',
        'ß',
        'é',
        'ﬁ',
      ),
      // Musical symbols fall apart into a sign and a mark, so that a word would begin inside one.
      fc
        .string({ unit: 'grapheme', maxLength: 3 })
        .map((text) => text.replace(/[\u{1d100}-\u{1d1ff}]/gu, '')),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('any text', () => {
  it('gives the same words for every variant of spelling', () => {
    fc.assert(
      fc.property(sentence, fc.subarray([...variants]), (text, some) => {
        const varied = some.reduce((result, vary) => vary(result), text);
        expect(tokensOf(varied)).toEqual(tokensOf(text));
        expect(queryTokensOf(varied)).toEqual(queryTokensOf(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('is found by its own words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(finds(text, text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('folds to what is already folded', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('maps each folded word to the source words that it came from, emoji and joiners included', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { text, starts } = foldWithMap(source);
        expect(starts).toHaveLength(text.length + 1);
        expect(starts.at(-1)).toBe(source.length);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
          expect(fold(source.slice(starts[index], starts[index + word.length]))).toBe(word);
        }
      }),
      { numRuns: 10_000 },
    );
  });
});
