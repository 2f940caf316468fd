import { describe, expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

const read = (text: string) => extract({ id: 'r', text, lang: null, dateline: '2025-05-09' }, lexicon);
/** `when kind factuality` of each event. */
const told = (text: string) =>
  read(text).map(({ when, kind, factuality }) => `${when} ${kind} ${factuality}`);

describe('what was done to a noun on a day of its own', () => {
  test.each([
    [
      'सितंबर 2019 में हस्ताक्षरित करार के तहत पहला राफेल मार्च 2021 में मिला।',
      ['2019-09 procurement done', '2021-03 delivery done'],
    ],
    [
      'कंपनी ने 2021 में दिए गए ऑर्डर के तहत पहले दो विमान सोमवार को वायुसेना को सौंपे।',
      ['2021 procurement done', '2025-05-05 delivery done'],
    ],
    ['2019 में पारित कानून को अदालत ने पिछले महीने रद्द कर दिया।', ['2019 decision done', '2025-04 decision done']],
    ['1932 में शुरू हुई कंपनी का सरकार ने 1953 में राष्ट्रीयकरण कर दिया।', ['1932 other done', '1953 decision done']],
    ['14 मार्च को लॉन्च चंद्रयान-3 बुधवार को चांद पर उतरा।', ['2025-03-14 other done', '2025-05-07 other done']],
    ['मई 1999 में शुरू हुआ युद्ध 26 जुलाई 1999 को खत्म हुआ।', ['1999-05 attack done', '1999-07-26 ceasefire done']],
  ])('is an event beside the main one: “%s”', (text, events) => {
    const found = told(text);
    expect(found.map((one) => one.slice(0, one.indexOf(' ')))).toEqual(
      events.map((one) => one.split(' ')[0]),
    );
    expect(found.at(-1)).toBe(events.at(-1));
  });

  test('is none without such a day', () => {
    expect(told('कंपनी ने पहले दिए गए ऑर्डर के तहत दो विमान सोमवार को वायुसेना को सौंपे।')).toEqual([
      '2025-05-05 delivery done',
    ]);
  });
});

describe('a day before an infinitive', () => {
  test.each([
    ['2006 में वित्त मंत्री ने 1 अप्रैल 2010 से नया कर लागू करने का प्रस्ताव रखा।', '2006 offer offered'],
    ['मंगलवार को सरकार ने 2012 से बंद पड़े कारखाने को बेचने का फैसला किया।', '2025-05-06 decision done'],
    [
      'अदालत ने 9 जनवरी 2020 को दोषियों को 22 जनवरी 2020 को फांसी देने का आदेश दिया था।',
      '2020-01-09 decision done',
    ],
    ['अदालत ने बुधवार को शक्ति परीक्षण कराने का आदेश दिया।', '2025-05-07 decision done'],
  ])(
    'is of what was decided or offered where it says since when, or stands right after whom it is done to: “%s”',
    (text, event) => {
      expect(told(text)).toContain(event);
    },
  );

  test('stays with what is announced for a day to come', () => {
    expect(told('दो बैंकों ने सोमवार से कर्ज सस्ता करने का ऐलान किया है।')).toEqual(['2025-05-12 decision planned']);
  });
});

describe('weeks after', () => {
  test('an act has none of the days told behind them', () => {
    const text =
      'समिति से मंजूरी मिलने के कुछ हफ्ते बाद मार्च 2025 में मंत्रालय ने एचएएल के साथ 156 हेलीकॉप्टरों का करार किया।';
    expect(told(text)).toEqual(['null decision done', '2025-03 procurement done']);
    expect(told('फरवरी में मंजूरी मिलने के कुछ हफ्ते बाद मार्च में मंत्रालय ने 156 हेलीकॉप्टरों का करार किया।')).toEqual([
      '2025-02 decision done',
      '2025-03 procurement done',
    ]);
  });
});

describe('what may be on a day', () => {
  test.each([
    ['नए बैंक 1 अगस्त से अस्तित्व में आ सकते हैं।', ['2025-08-01 other considered']],
    ['नए नियम अगले महीने आ सकते हैं।', ['2025-06 other considered']],
    ['बारिश में फसल खराब हो सकती है।', []],
  ])('is thought of, whatever its verb: “%s”', (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

describe('sales and orders', () => {
  test.each([
    ['रूस भारत को पांच एस-400 बेचेगा।', 'null procurement planned'],
    ['भारत ने 2019 में इजरायल से 10 ड्रोन मंगाए।', '2019 procurement done'],
    ['फ्रांस ने 2015 में मिस्र को 24 राफेल बेचे थे।', '2015 procurement done'],
    ['रूस ने भारत को एस-400 बेचने की पेशकश की है।', '2025-05-09 offer offered'],
  ])('are purchases: “%s”', (text, event) => {
    expect(told(text)).toEqual([event]);
  });
});

describe('a share that is deployed', () => {
  test('has the system told before', () => {
    const systems = (text: string) => read(text).map((event) => event.systems.join());
    const first = 'भारत को दूसरा एस-400 स्क्वाड्रन अप्रैल 2022 में मिला';
    expect(systems(`${first} और तीसरा फरवरी 2023 में तैनात किया गया।`)).toEqual(['s-400', 's-400']);
    expect(systems(`${first}। दूसरी टीम सोमवार को असम में तैनात की गई।`).at(-1)).toBe('');
  });
});

describe('someone else who did the same', () => {
  test('did it too: two events', () => {
    const text =
      'मंगलवार को मुख्यमंत्री अजय राणा ने इस्तीफा दे दिया। उनसे पहले मंगलवार को उपमुख्यमंत्री विजय सेठ ने भी इस्तीफा दे दिया।';
    expect(told(text)).toEqual(['2025-05-06 other done', '2025-05-06 other done']);
  });

  test('did it too: two events, whatever else they have in common', () => {
    const text = 'भारत ने मंगलवार को पाकिस्तान पर मिसाइलें दागीं। पाकिस्तान ने भी मंगलवार को भारत पर मिसाइलें दागीं।';
    expect(told(text)).toEqual(['2025-05-06 attack done', '2025-05-06 attack done']);
  });
});

test('an idiom tells another act than the noun in it', () => {
  expect(told('भाजपा ने सोमवार को सरकार पर हमला बोला।')).toEqual(['2025-05-05 accusation done']);
});

test('damage that reaches a house is no visit', () => {
  expect(told('इंडोनेशिया में शनिवार को इमारतों को नुकसान पहुंचा।').join()).not.toMatch(/visit/);
});

test('पानी is what floods, no infinitive of what is to come', () => {
  expect(told('बुधवार को मंडी में पानी भर गया।')).toEqual(['2025-05-07 accident done']);
});

test('what came to light did so on a day, though no one said it', () => {
  expect(told('घोटाले का खुलासा अगस्त 2024 में हुआ था।')).toEqual(['2024-08 other done']);
});
