import { describe, expect, test } from 'vitest';
import { readReport } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

const read = (text: string) => readReport({ id: 'r', text, lang: null, dateline: '2026-04-15' }, lexicon);
/** Value of each date. */
const dates = (text: string) => read(text).timexes.map(({ value }) => value);
/** `when kind factuality` of each event. */
const told = (text: string) =>
  read(text).extractions.map(({ when, kind, factuality }) => `${when} ${kind} ${factuality}`);

describe('a story of years ago, told day by day', () => {
  test('keeps its year, and goes on into the next', () => {
    expect(
      dates('10 जून 2022 को किसान धरने पर बैठे। 4 अगस्त को वे लौट गए। 20 नवंबर को फिर आए। जनवरी में बात हुई।'),
    ).toEqual(['2022-06-10', '2022-08-04', '2022-11-20', '2023-01']);
    expect(dates('यान 10 जून 2022 को रवाना हुआ था, जो 4 अगस्त को वहां उतरा।')).toEqual([
      '2022-06-10',
      '2022-08-04',
    ]);
  });

  test('ends at the news, at a new paragraph, at a plan, and where a bare month may be the last one', () => {
    expect(dates('10 जून 2022 को करार हुआ। 2 अप्रैल को मंत्री ने बताया कि काम पूरा है।').at(-1)).toBe('2026-04-02');
    expect(dates('10 जून 2022 को करार हुआ।\n\n4 अगस्त को खेप आई।').at(-1)).toBe('2025-08-04');
    expect(dates('10 जून 2022 को करार हुआ। 4 अगस्त को खेप आएगी।').at(-1)).toBe('2026-08-04');
    expect(dates('जून 2022 में करार हुआ। सितंबर में खेप आई।').at(-1)).toBe('2025-09');
    expect(dates('10 जून 2022 को करार हुआ। पिछले अगस्त में खेप आई।').at(-1)).toBe('2025-08');
  });

  test('counts months that have gone by from no day that it does not tell', () => {
    expect(dates('संघ पर लगी रोक 15 महीने बाद हटी')).toEqual([null]);
    expect(dates('रोक 15 महीने बाद हटेगी।')).toEqual(['2027-07']);
  });
});

describe('what words beside a verb make of it', () => {
  test.each([
    ['प्रधानमंत्री को 9 अप्रैल को इस्तीफा देना पड़ा।', ['2026-04-09 other done']],
    ['प्रधानमंत्री को 20 अप्रैल को इस्तीफा देना पड़ेगा।', ['2026-04-20 other planned']],
    ['अमेरिका और भारत ने मिलकर बनाया उपग्रह 9 अप्रैल को छोड़ा।', ['2026-04-09 other done']],
    ['9 अप्रैल को उपग्रह को कक्षा में पहुंचा दिया गया।', ['2026-04-09 other done']],
    ['गगनयान का पहला अभियान दिसंबर में भेजा जाएगा।', ['2026-12 other planned']],
    ['रक्षा मंत्री राजनाथ सिंह ने 9 अप्रैल को प्रेस वार्ता की।', ['2026-04-09 statement done']],
    ['मंत्रालय ने 9 अप्रैल को संघ का निलंबन खत्म कर दिया।', ['2026-04-09 decision done']],
    ['फीफा ने 9 अप्रैल को भारतीय फुटबॉल संघ की मान्यता रद्द कर दी।', ['2026-04-09 sanction done']],
    ['शिक्षकों ने 9 अप्रैल को काम बंद रखा।', ['2026-04-09 protest done']],
    ['कंपनी ने फैसले को 9 अप्रैल को उच्च न्यायालय में चुनौती दी।', ['2026-04-09 request done']],
    ['भारत का विमान 9 अप्रैल को राहत सामग्री लेकर म्यांमार रवाना हुआ।', ['2026-04-09 aid done']],
  ])('“%s”', (text, events) => {
    expect(told(text)).toEqual(events);
  });

  test('makes nothing of पूरी तरह', () => {
    expect(told('बारिश से जनजीवन पूरी तरह ठप हो गया है।')).toEqual([]);
  });

  test('tells an arrest in a murder case, and the murder only on a day of its own', () => {
    expect(told('पुलिस ने 9 अप्रैल को हत्या के मामले में दो लोगों को गिरफ्तार किया।')).toEqual([
      '2026-04-09 other done',
    ]);
    expect(told('3 मार्च को हुई दुकानदार की हत्या के मामले में पुलिस ने दो लोगों को गिरफ्तार किया।')).toContain(
      '2026-03-03 attack done',
    );
  });
});
