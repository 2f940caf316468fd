import { describe, expect, test } from 'vitest';
import { readReport } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

const read = (text: string) => readReport({ id: 'r', text, lang: null, dateline: '2025-12-04' }, lexicon);
/** `when kind factuality countries` of each event, `-` for no date. */
const told = (text: string) =>
  read(text).extractions.map(({ when, kind, factuality, countries }) =>
    `${when ?? '-'} ${kind} ${factuality} ${countries.join()}`.trim(),
  );
const titles = (text: string) => read(text).extractions.map(({ title }) => title.en);

describe('what was signed', () => {
  test.each([
    [
      'जापान और यूक्रेन ने सोमवार को 3 अरब डॉलर की सहायता देने के समझौते पर हस्ताक्षर किए।',
      ['2025-12-01 agreement done JP,UA'],
    ],
    [
      'Japan and Ukraine signed an agreement on December 2 to provide $450 million in aid.',
      ['2025-12-02 agreement done JP,UA'],
    ],
    [
      'भारत और रूस ने सोमवार को एके-203 राइफलों के संयुक्त उत्पादन का समझौता किया।',
      ['2025-12-01 agreement done IN,RU'],
    ],
    [
      'India and Russia signed a deal on Monday for joint production of AK-203 rifles.',
      ['2025-12-01 agreement done IN,RU'],
    ],
    ['भारत और फ्रांस ने सोमवार को मिलकर राफेल विमान खरीदने का सौदा किया।', ['2025-12-01 procurement done IN,FR']],
    // The deal without its day and the signing with one are one.
    [
      'भारत ने अमेरिका के साथ एमक्यू-9बी ड्रोन का सौदा किया। दोनों देशों ने 15 अक्टूबर 2024 को इस पर दस्तखत किए।',
      ['2024-10-15 procurement done IN,US'],
    ],
    [
      'भारत और रूस ने जनवरी 2018 में एस-400 का सौदा तय किया। 5 अक्टूबर को इस पर दस्तखत हुए।',
      ['2018-01 procurement done IN,RU', '2018-10-05 procurement done IN,RU'],
    ],
    ['भारत और रूस का करार टलता रहा।', ['2025-12-04 agreement denied IN,RU']],
  ])('“%s”', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('forces that come or fire', () => {
  test.each([
    ['चीन और रूस के युद्धपोत रविवार को बंदर अब्बास पहुंचे।', ['2025-11-30 deployment done CN,RU,IR']],
    ['भारतीय नौसेना का जहाज आईएनएस सूरत सोमवार को जेद्दा पहुंचा।', ['2025-12-01 deployment done IN,SA']],
    ['रूस में बना युद्धपोत आईएनएस तमाल 10 सितंबर को मुंबई पहुंचा।', ['2025-09-10 delivery done RU,IN']],
    [
      'ईरान ने सोमवार को नौसैनिक अभ्यास शुरू किया, जिसमें फतह-110 मिसाइलें दागी गईं।',
      ['2025-12-01 deployment done IR', '2025-12-01 test done IR'],
    ],
    [
      'अभ्यास सोमवार को शुरू हुआ। इस दौरान ईरान ने अमेरिकी ठिकाने पर मिसाइलें दागीं।',
      ['2025-12-01 deployment done', '2025-12-01 attack done IR,US'],
    ],
    ['जंग 7 अक्टूबर 2023 को हमास के हमले से शुरू हुई थी।', ['2023-10-07 attack done PS']],
  ])('“%s”', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('days counted from a session, results and rounds', () => {
  test.each([
    [
      'यह बैठक विधानसभा सत्र से एक दिन पहले हुई। सत्र 24 नवंबर को शुरू हुआ था।',
      ['2025-11-23 meeting done IN', '2025-11-24 other done IN'],
    ],
    [
      'मतगणना 14 नवंबर को हुई थी। राजद ने नतीजों के दो दिन बाद बैठक की।',
      ['2025-11-14 other done IN', '2025-11-16 meeting done IN'],
    ],
    [
      'चुनाव नतीजे 14 नवंबर को घोषित हुए। नतीजों के तीन दिन बाद तेजस्वी ने इस्तीफा दिया।',
      ['2025-11-14 decision done IN', '2025-11-17 other done IN'],
    ],
    [
      'रूस और यूक्रेन की वार्ता का दूसरा दौर 20 नवंबर को हुआ। अगला दौर 20 दिसंबर को होने की संभावना है।',
      ['2025-11-20 meeting done RU,UA', '2025-12-20 meeting planned RU,UA'],
    ],
  ])('“%s”', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

test.each([
  ['इजराइल ने 10 अक्टूबर को गाजा से अपनी सेना हटा ली।', ['Israel: Withdrawal or release']],
  [
    'राज्यपाल आरिफ मोहम्मद खान ने गुरुवार को नीतीश कुमार को मुख्यमंत्री पद की शपथ दिलाई।',
    ['Nitish Kumar: Change of office'],
  ],
  [
    'नीतीश कुमार ने गुरुवार को मुख्यमंत्री पद की शपथ ली। राज्यपाल आरिफ मोहम्मद खान ने उन्हें शपथ दिलाई।',
    ['Nitish Kumar: Change of office'],
  ],
  [
    'नीतीश कुमार ने गुरुवार को शपथ ली। राज्यपाल ने 26 मंत्रियों को शुक्रवार को शपथ दिलाई।',
    ['Nitish Kumar: Change of office', 'Change of office (26 ministers)'],
  ],
])('whose act heads the title: “%s”', (text, expected) => {
  expect(titles(text)).toEqual(expected);
});
