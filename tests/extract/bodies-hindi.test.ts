import { describe, expect, test } from 'vitest';
import { readReport } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

const read = (text: string) => readReport({ id: 'r', text, lang: null, dateline: '2025-12-04' }, lexicon);
/** `when kind factuality countries` of each event, `-` for no date. */
const told = (text: string) =>
  read(text).extractions.map(({ when, kind, factuality, countries }) =>
    `${when ?? '-'} ${kind} ${factuality} ${countries.join()}`.trim(),
  );

describe('whose act it is', () => {
  test.each([
    [
      'भारत ने ब्रिटेन के साथ समझौता 24 जुलाई 2025 को किया था, जिसे ब्रिटिश संसद ने अभी मंजूरी नहीं दी है। ओमान के साथ करार पर 18 नवंबर को मस्कट में हस्ताक्षर हुए।',
      ['2025-07-24 agreement done IN,GB', '2025-11-18 agreement done IN,OM'],
    ],
    [
      'किम सितंबर में बीजिंग गए थे, जहां उन्होंने 3 सितंबर को चीन की विजय परेड देखी और अगले दिन शी चिनफिंग से मुलाकात की।',
      ['2025-09 visit done KP,CN', '2025-09-03 other done KP,CN', '2025-09-04 meeting done KP,CN'],
    ],
    ['मिस्र और अमीरात ने सितंबर में युद्धविराम का प्रस्ताव रखा था।', ['2025-09 offer offered EG,AE']],
    ['इस्लामी अमीरात ने सोमवार को काबुल में बैठक की।', ['2025-12-01 meeting done AF']],
    [
      'राजग विधायक दल ने बुधवार को नीतीश को अपना नेता चुना और उन्होंने इस्तीफा सौंप दिया।',
      ['2025-12-03 other done IN', '2025-12-03 other done IN'],
    ],
  ])('“%s”', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what sort of act it is', () => {
  test.each([
    ['उत्तर कोरिया शुक्रवार को सैन्य परेड निकालेगा।', ['2025-12-05 other planned KP']],
    ['किसानों ने सोमवार को ट्रैक्टर परेड निकाली।', ['2025-12-01 protest done']],
    [
      'अदालत ने 29 नवंबर को फैसले पर रोक लगाई थी, जिसे 20 नवंबर को सुनाया गया था।',
      ['2025-11-29 decision done IN', '2025-11-20 decision done IN'],
    ],
    ['चुनाव आयोग ने सोमवार को मतदान 12 फरवरी को कराने की पुष्टि की।', ['2026-02-12 other planned IN']],
    ['हमलों में मरने वालों की संख्या बढ़कर 45 हो गई।', ['2025-12-04 attack done']],
    ['रूस ने सोमवार को कीव पर हमला किया। हमले में मरने वालों की संख्या 12 हो गई।', ['2025-12-01 attack done RU,UA']],
  ])('“%s”', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

test('shots that are counted are of no missile told long before', () => {
  const text =
    'दक्षिण कोरिया ने कहा कि उत्तर कोरिया नई ह्वासोंग-20 मिसाइल दिखा सकता है। किम बीजिंग गए थे। पाकिस्तान ने सोमवार को समुद्र में दो मिसाइलें दागीं।';
  expect(read(text).extractions.at(-1)?.systems).toEqual([]);
  const tried = 'भारत ने ब्रह्मोस बनाई। मिसाइल का पहला परीक्षण 12 जून 2001 को चांदीपुर में किया गया।';
  expect(read(tried).extractions.at(-1)?.systems).toEqual(['brahmos']);
});

test.each([
  [
    'नई सरकार की पहली कैबिनेट बैठक 5 दिसंबर को होगी और विधानसभा का सत्र 8 दिसंबर से बुलाया जाएगा।',
    'India to hold talks',
  ],
  [
    'राजग विधायक दल ने बुधवार को नीतीश को अपना नेता चुना और उन्होंने इस्तीफा सौंप दिया।',
    'Nitish Kumar: Change of office',
  ],
])('who heads the second of two: “%s”', (text, expected) => {
  expect(read(text).extractions.at(-1)?.title.en).toBe(expected);
});

describe('days and parties that go on', () => {
  test.each([
    [
      'पुतिन सोमवार को दिल्ली पहुंचे। इससे कुछ घंटे पहले उन्होंने फोन पर ट्रंप से बात की थी।',
      ['2025-12-01 visit done RU,IN', '- meeting done RU,US'],
    ],
    [
      'इजरायली मंत्रिमंडल ने शुक्रवार को समझौते को मंजूरी दी और उसी दोपहर सेना तय रेखा तक पीछे हट गई।',
      ['2025-11-28 decision done IL', '2025-11-28 ceasefire done IL'],
    ],
    ['हमास ने सोमवार को इसे आंशिक रूप से स्वीकार किया।', ['2025-12-01 agreement done PS']],
    ['युद्ध 7 अक्टूबर 2023 को हमास के हमले के साथ शुरू हुआ।', ['2023-10-07 attack done PS']],
    [
      'पाकिस्तान और अफगानिस्तान के बीच वार्ता का तीसरा दौर 7 नवंबर को बेनतीजा खत्म हो गया था।',
      ['2025-11-07 meeting done PK,AF'],
    ],
    [
      'भारत और पाकिस्तान ने सोमवार को वार्ता की। पाकिस्तान ने मंगलवार को अफगानिस्तान पर आरोप लगाया। दोनों देशों के सैनिक 9 अक्टूबर को भारतीय चौकी के पास भिड़े थे।',
      ['2025-12-01 meeting done IN,PK', '2025-12-02 accusation done PK,AF', '2025-10-09 attack done IN,PK'],
    ],
  ])('“%s”', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each([
    ['ब्रिटेन ने मंगलवार को 2 करोड़ पाउंड की मदद का ऐलान किया।', 'GBP'],
    ['बैंक ने मंगलवार को 2 करोड़ पाउंड का कर्ज दिया।', 'EGP'],
  ])('whose pounds they are in Egypt’s news: “%s”', (text, expected) => {
    const all = `काहिरा, 4 दिसंबर 2025। मिस्र ने सोमवार को बैठक की। ${text}`;
    expect(
      read(all)
        .extractions.at(-1)
        ?.amounts.map(({ currency }) => currency),
    ).toEqual([expected]);
  });
});

test('the last word of a longer name is of no one told before', () => {
  const text =
    'माओवादी महासचिव नंबाला केशव राव को 21 मई को मार गिराया गया। पोलित ब्यूरो सदस्य मल्लोजुला वेणुगोपाल राव ने 14 अक्टूबर को 60 साथियों के साथ आत्मसमर्पण किया।';
  expect(read(text).extractions.at(-1)?.actors).toEqual([]);
  const same = 'प्रधानमंत्री नरेंद्र मोदी सोमवार को दिल्ली पहुंचे। वहां पहुंचे मोदी ने बैठक की।';
  expect(
    read(same)
      .extractions.at(-1)
      ?.actors.map(({ name }) => name.en),
  ).toEqual(['Narendra Modi']);
});

test('what bore the things that were delivered is none of them', () => {
  const text =
    'भारत ने 2022 में फिलीपींस के साथ ब्रह्मोस का सौदा किया। पहली बैटरी 19 अप्रैल 2024 को वायुसेना के सी-17 विमान से मनीला पहुंची थी।';
  expect(read(text).extractions.at(-1)?.systems).toEqual(['brahmos']);
});
