import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMessageKey } from '#lib/i18n/message.ts';
import { datelineOf } from '#lib/extract/read/dateline.ts';
import { faultsOf, noDateline } from '#lib/extract/read/faults.ts';
import { languageOf } from '#lib/extract/read/language.ts';
import { amountsOf } from '#lib/extract/number/money.ts';
import { quantitiesOf } from '#lib/extract/number/quantities.ts';
import type { Passage } from '#lib/extract/read/passage.ts';
import { readPassage } from '#lib/extract/read/read-passage.ts';
import { lexicon } from './lexicon.ts';

const read = (text: string): Passage => readPassage(text, lexicon);

function faults(text: string): readonly string[] {
  return faultsOf(read(text)).map(({ code }) => code);
}

/** Everything that this part of the extractor does with a text. */
function readAll(text: string): Passage {
  const passage = read(text);
  const all = { from: 0, to: passage.tokens.length };
  faultsOf(passage);
  datelineOf(passage);
  amountsOf(passage, all);
  quantitiesOf(passage, all);
  return passage;
}

describe('faultsOf', () => {
  it.each([
    ['', 'extract-empty'],
    [' \n\t — … !', 'extract-empty'],
    ['PK\u0003\u0004\u0000\u0000\u0008\u0000!\u0000\u0001\u0002', 'extract-binary'],
    ['T\u0000h\u0000e\u0000 \u0000d\u0000e\u0000a\u0000l\u0000', 'extract-binary'],
    ['à¤­à¤¾à¤°à¤¤ à¤”à¤° à¤°à¥‚à¤¸ à¤¨à¥‡ à¤¸à¥Œà¤¦à¤¾ à¤•à¤¿à¤¯à¤¾', 'extract-mojibake'],
    ['Hkkjr vkSj :l us ,l&400 dk lkSnk fd;k gSA iz/kkuea=h us dgk fd ;g vge gS', 'extract-legacy-font'],
    ['भारत आणि रशिया यांच्यात करार झाला आहे असे त्यांनी सांगितले', 'extract-language'],
    ['भारत र रुसबीच सम्झौता भएको छ । प्रधानमन्त्रीले भनेका छन्', 'extract-language'],
    ['Россия и Индия подписали контракт', 'extract-language'],
    ['La France et la Russie ont signé des accords dans les domaines de la défense', 'extract-language'],
    ['بھارت اور روس نے معاہدہ کیا', 'extract-language'],
    ['Bharat aur Rus ne saude ke liye baat ki hai aur woh Dilli mein hain', 'extract-language'],
  ])('tells what is wrong with %j', (text, code) => {
    expect(faults(text)).toEqual([code]);
  });

  it.each([
    'भारत और रूस के बीच समझौता हुआ है।',
    'पुतिन भारत पहुंचे',
    'मोदी ने कहा: “We had a great meeting with the President of Russia.” यह अहम है।',
    'India and Russia signed the deal on Thursday.',
    'Putin lands in Delhi',
    'Façade of the Élysée, the seat of the president',
    'NUL \0 here, and the rest of the text is fine',
  ])('finds nothing wrong with %j', (text) => {
    expect(faults(text)).toEqual([]);
  });

  it('has words in both languages for every problem', () => {
    const codes = ['empty', 'binary', 'mojibake', 'legacy-font', 'language'].map((code) => `extract-${code}`);
    expect([...codes, noDateline().code].filter((code) => !isMessageKey(`problem.${code}`))).toEqual([]);
  });

  it('tells the language of most of a text', () => {
    expect([
      languageOf(read('वे आए। The end.')),
      languageOf(read('They came with the ship. समाप्त')),
      languageOf(read('42')),
    ]).toEqual(['en', 'en', null]);
  });
});

describe('hostile text', () => {
  const pieces = [
    'पिछले ',
    '4 दिसंबर 2025',
    'S-400',
    'एस-400',
    '₹1,00,000 ',
    'पांच अरब डॉलर',
    '👩‍👩‍👧‍👦',
    '\0',
    '\u202e',
    '\u2066',
    '\ud83d',
    '\udc00',
    '\u0301',
    '\u093c',
    '\u094d\u200d',
    'ज़्यादा',
    '((',
    '।',
    '\r\n',
    '\u2028',
    '\u00a0',
    'é',
    'e\u0301',
    'क\u0901',
    '.',
    '?',
    '…',
    '“',
    'U.S.',
    '-',
    "'",
    'Published: ',
    'https://a.b/2025/12/04',
    'सन्',
    'दिसम्बर',
    '०१',
    'five units ',
  ];

  it('has exact offsets in 10,000 texts', () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 3 })), {
      maxLength: 14,
    });
    const holds = (): void =>
      fc.assert(
        fc.property(text, (parts) => {
          const source = parts.join('');
          const { tokens, sentences } = readAll(source);
          let end = 0;
          for (const token of tokens) {
            if (token.start < end || token.end <= token.start || token.end > source.length) return false;
            if (
              token.kind === 'mark'
                ? false
                : read(source.slice(token.start, token.end)).tokens[0]?.text !== token.text
            )
              return false;
            end = token.end;
          }
          return (
            sentences.every(({ from, to }, i) => from === (sentences[i - 1]?.to ?? 0) && to > from) &&
            (sentences.at(-1)?.to ?? 0) === tokens.length
          );
        }),
        { numRuns: 10_000, seed: 20251204 },
      );
    expect(holds).not.toThrow();
  });

  it.each([
    ['combining marks', '\u0301'],
    ['nukta', 'क\u093c'],
    ['letters without a space', 'क'],
    ['digits', '7'],
    ['grouped digits', '1,'],
    ['पिछले', 'पिछले '],
    ['brackets', '('],
    ['closing quotes', '?”'],
    ['stops', '. '],
    ['number words', 'दो सौ हजार '],
    ['numbers and hyphens', '2-'],
    ['systems', 'S-400 की '],
    ['hundreds without an end', 'सौ और '],
    ['lines', 'नई\n'],
    ['emoji', '👩‍👩‍👧‍👦'],
    ['lone surrogates', '\ud83d'],
    ['bidi controls', '\u202e'],
    ['initials', 'A.'],
  ])('reads long runs of %s', (_, piece) => {
    const source = piece.repeat(Math.ceil(100_000 / piece.length));
    const passage = readAll(source);
    expect(passage.tokens.every(({ start, end }) => start < end && end <= source.length)).toBe(true);
  });
});
