import { describe, expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

const read = (text: string) => extract({ id: 'r', text, lang: null, dateline: '2025-12-04' }, lexicon);
/** `when kind factuality countries | systems` of each event. */
const told = (text: string) =>
  read(text).map(({ when, kind, factuality, countries, systems }) =>
    `${when} ${kind} ${factuality} ${countries.join(' ')} | ${systems.join(' ')}`.trim().replace('  ', ' '),
  );

describe('whose army, media or pronoun it is', () => {
  test.each([
    [
      'मिस्र ने सोमवार को कहा कि उसकी वायुसेना ने खार्तूम पर हमला किया।',
      '2025-12-01 attack done EG SD |',
      'Egypt strikes Sudan',
    ],
    [
      'ईरान ने मंगलवार को दावा किया कि उसकी नौसेना ने ओमान पर हमला किया है।',
      '2025-12-02 attack reported IR OM |',
      'Iran strikes Oman: report',
    ],
  ])('their own army did it, and not that of India: “%s”', (text, event, title) => {
    expect(told(text)).toEqual([event]);
    expect(read(text)[0]?.title.en).toBe(title);
  });

  test.each([
    ['पिछले महीने उसने जापानी मछली के आयात पर रोक लगा दी।', '2025-11 sanction done RU JP |'],
    ['2021 में उसने जापान से रडार खरीदे थे।', '2021 procurement done RU JP |'],
    ['जापानी मीडिया के मुताबिक उसने वार्ता रोक दी है।', '2025-12-04 rejection reported RU |'],
  ])('who acted before acts behind a date or a source: “%s”', (text, event) => {
    expect(told(`रूस ने जापानी राजदूत को तलब किया। ${text}`).at(-1)).toBe(event);
  });

  test('a place that one is back from takes no part', () => {
    expect(told('प्रधानमंत्री ने मंगलवार को ओमान से लौटकर अस्पताल में घायलों से मुलाकात की।')).toEqual([
      '2025-12-02 visit done IN |',
    ]);
    expect(told('रक्षा मंत्री राजनाथ सिंह मंगलवार को ओमान गए।')).toEqual(['2025-12-02 visit done IN OM |']);
  });

  test('a union of states is no party before it', () => {
    const sanctions = 'अमेरिका ने 22 अक्टूबर को ईरान की कंपनियों पर प्रतिबंध लगाए।';
    expect(told(`${sanctions} यूरोपीय संघ ने भी अगले दिन नए पैकेज को मंजूरी दी।`).at(-1)).toBe(
      '2025-10-23 decision done IR |',
    );
    const pact = 'भारत और ओमान ने 24 जुलाई को व्यापार समझौते पर हस्ताक्षर किए थे।';
    expect(told(`${pact} यूरोपीय संघ के साथ समझौता इस साल के अंत तक होने की उम्मीद है।`).at(-1)).toBe(
      '2025 agreement planned IN |',
    );
  });

  test('who would buy does not give to whom another gave', () => {
    const gift = 'भारत ने फिलीपींस को ब्रह्मोस की दूसरी खेप अप्रैल में भेजी।';
    expect(told(`${gift} वियतनाम भी 70 करोड़ डॉलर का सौदा करना चाहता है।`).at(-1)).not.toMatch(/PH/);
  });
});

describe('what is told once', () => {
  test.each([
    [
      'मोदी 31 दिसंबर को ओस्लो जाएंगे। यह सात साल में उनकी पहली नॉर्वे यात्रा होगी।',
      '2025-12-31 visit planned IN NO |',
    ],
    [
      'ईरान ने सोमवार को मिसाइल परीक्षण किया। यह इस साल का तीसरा मिसाइल परीक्षण था।',
      '2025-12-01 test done IR |',
    ],
    [
      'ओमान और कतर ने बुधवार को रक्षा समझौते पर हस्ताक्षर किए। समझौते के मुताबिक एक पर हमला दोनों पर हमला माना जाएगा। ओमान और कतर ने मस्कट में यह करार किया।',
      '2025-12-03 agreement done OM QA |',
    ],
    ['काबुल में 10 नवंबर को हुए बम धमाके में मरने वालों की संख्या बढ़कर 15 हो गई है।', '2025-11-10 attack done AF |'],
    [
      'थाने में सोमवार रात जब्त विस्फोटक में विस्फोट हो गया, जिसमें नौ लोगों की मौत हो गई।',
      '2025-12-01 accident done IN |',
    ],
  ])('“%s”', (text, event) => {
    expect(told(text)).toEqual([event]);
  });

  test('a town taken on no day is not the war told by its month', () => {
    const town = 'पुतिन ने चेतावनी दी। रूस ने दावा किया कि उसकी सेना ने खारकीव पर कब्जा कर लिया है।';
    expect(told(`${town} रूस ने फरवरी 2022 में यूक्रेन पर हमला किया था।`)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^(?:null|2025-12-04) attack reported RU UA/),
        '2022-02 attack done RU UA |',
      ]),
    );
  });
});

describe('things and sums of a deal', () => {
  test('a batch that sets out is delivered', () => {
    expect(told('लखनऊ से ब्रह्मोस मिसाइलों की पहली खेप 18 अक्टूबर को रवाना हुई।')).toEqual([
      '2025-10-18 delivery done IN | brahmos',
    ]);
    expect(told('राहत सामग्री की खेप सोमवार को श्रीलंका रवाना की गई।')).toEqual(['2025-12-01 aid done LK |']);
  });

  test('a boat that comes or is taken in is delivered', () => {
    expect(told('आईएनएस अरिदमन अगले साल शामिल की जाएगी।')[0]).toMatch(/^2026 delivery planned/);
    expect(told('आईएनएस अरिदमन 2027 में आएगी।')[0]).toMatch(/^2027 delivery planned/);
  });

  test('a sum told with the deal is the deal’s', () => {
    const deal = 'भारत और फ्रांस के बीच 26 राफेल विमानों का सौदा 28 अप्रैल को हुआ था।';
    const sums = read(`${deal} करीब 63,000 करोड़ रुपये के इस समझौते के तहत पहला विमान मई 2028 में मिलेगा।`);
    expect(sums.map(({ when, amounts }) => [when, amounts.map(({ value }) => value)])).toEqual([
      ['2025-04-28', [630_000_000_000]],
      ['2028-05', []],
    ]);
    const english = read(
      'India signed a contract for 26 Rafale jets on April 28, 2025. Under the Rs 63,000-crore deal, the first jet will be delivered in May 2028.',
    );
    expect(english.map(({ amounts }) => amounts.length)).toEqual([1, 0]);
  });

  test('a deal told with its sum has its own day', () => {
    expect(told('मार्च 2019 में हुए तीन अरब डॉलर के समझौते के तहत पनडुब्बी 2028 में मिलेगी।')).toEqual([
      '2019-03 agreement done |',
      '2028 delivery planned |',
    ]);
    expect(told('मार्च 2019 में हुए तीन अरब डॉलर के समझौते के अनुसार इसे 2025 तक आना था।')[0]).toBe(
      '2019-03 agreement done |',
    );
  });

  test('no rocket is a jet', () => {
    expect(told('निसार उपग्रह 30 जुलाई को जीएसएलवी-एफ16 से छोड़ा गया।')[0]).not.toMatch(/f-16/);
    expect(told('The NISAR satellite was launched on GSLV-F16 on July 30.')[0]).not.toMatch(/f-16/);
  });
});

describe('the year and day of what stands beside the past', () => {
  test('a bare day behind a year long ago is of the report’s own', () => {
    const text =
      'इस मिशन पर 2014 में समझौता हुआ था। यात्री 25 जून को रवाना हुए। इससे पहले 18 मई को प्रक्षेपण विफल रहा था। पिछले साल सितंबर में अभियान को मंजूरी मिली थी।';
    expect(read(text).map(({ when }) => when)).toEqual(['2014', '2025-06-25', '2025-05-18', '2024-09']);
  });

  test('what the present stands between is not of the day before it', () => {
    const past = 'उत्तर कोरिया ने सितंबर 2017 में छठा परीक्षण किया';
    const plea = 'चीन ने अमेरिका से संधि का पालन करने की अपील की।';
    expect(told(`${past} और जापान मानता है कि वह सातवें की तैयारी कर रहा है। ${plea}`).at(-1)).not.toMatch(/2017/);
    expect(told(`${past}। ${plea}`).at(-1)).toMatch(/^2017-09 request/);
  });
});

describe('kinds and titles', () => {
  test.each([
    ['ट्रंप ने 29 सितंबर को 20 सूत्री योजना पेश की थी।', '2025-09-29 offer offered US |'],
    ['पहला जहाज 23 जुलाई 2024 को जलावतरित हुआ।', '2024-07-23 delivery done |'],
    ['रूस का विमान सितंबर में काला सागर में गिर गया।', '2025-09 accident done RU |'],
    [
      'लॉयड ऑस्टिन के साथ अगस्त 2024 में वाशिंगटन में हुई बैठक में राजनाथ सिंह ने सौदे की समीक्षा की थी।',
      '2024-08 meeting done US IN |',
    ],
    ['भारत ने नई सरकार का सोमवार को स्वागत किया है।', '2025-12-01 statement done IN |'],
    ['जनवरी 2025 का युद्धविराम 18 मार्च को टूट गया था।', '2025-03-18 ceasefire done |'],
  ])('“%s”', (text, event) => {
    expect(told(text)).toEqual([event]);
  });

  test('all who are told to meet stand in the title', () => {
    const [talks] = read('मिस्र, कतर और तुर्किये ने सोमवार को बातचीत की।');
    expect(talks?.title.en).toBe('Egypt, Qatar and Turkey hold talks');
  });
});

describe('visits and what is done on them', () => {
  test('what is due on a visit to come is due that day', () => {
    const visit = 'पुतिन 14 दिसंबर को ओमान जाएंगे।';
    expect(told(`${visit} दौरे के दौरान कई समझौतों पर हस्ताक्षर होने की संभावना है।`).at(-1)).toBe(
      '2025-12-14 agreement planned RU OM |',
    );
    expect(told(`${visit} यात्रा के दौरान वे शी चिनफिंग से बातचीत करेंगे।`).at(-1)).toMatch(
      /^2025-12-14 meeting planned .*RU/,
    );
  });

  test('who travels takes part where the clause behind names only the place', () => {
    const went = 'मोदी जुलाई 2024 में ओस्लो गए थे';
    expect(told(`${went} और उसी साल अक्टूबर में कजान में एक सम्मेलन में शामिल हुए।`).at(-1)).toBe(
      '2024-10 meeting done IN RU |',
    );
    expect(read(`${went} और उसी साल अक्टूबर में कजान में बैठक हुई।`).at(-1)?.actors).toEqual([]);
  });

  test('whom someone met before another did not take part in that', () => {
    const [, second] = read(
      'राजनाथ सिंह ने मंगलवार को पुतिन से मुलाकात की। पुतिन से मुलाकात से पहले राजनाथ सिंह ने आंद्रे बेलौसोव से मुलाकात की थी।',
    );
    expect(second?.actors.map(({ id }) => id)).toEqual(['rajnath-singh', 'andrei-belousov']);
  });

  test('who comes to a meeting joins no union, and tension visits no one', () => {
    expect(told('विदेश मंत्री जयशंकर मंगलवार को मॉस्को में शंघाई सहयोग संगठन की बैठक में शामिल हुए।')).toEqual([
      '2025-12-02 meeting done IN RU |',
    ]);
    expect(told('भारत और चीन के बीच तनाव चरम पर पहुंच गया है।')).toEqual([]);
  });
});

describe('years and stops', () => {
  test.each([
    [
      'फ्रांस से 2018 और जापान से 2020 में इसी तरह के करार हुए।',
      ['2018 agreement done FR |', '2020 agreement done JP |'],
    ],
    [
      'भारत ने फ्रांस के साथ 2018 और जापान के साथ मार्च 2020 में करार किया।',
      ['2018 agreement done IN FR |', '2020-03 agreement done IN JP |'],
    ],
    ['पहली पनडुब्बी 2017 और दूसरी 2019 में शामिल हुई।', ['2017 delivery done |', '2019 delivery done |']],
  ])('each has its own: “%s”', (text, events) => {
    expect(told(text)).toEqual(events);
  });

  test('a stop behind में ends a sentence, and one behind a syllable does not', () => {
    const stop = 'लक्ष्य साझेदारी बढ़ाना है, खासकर ऊर्जा क्षेत्र में. भारत ने सोमवार को ओमान से समझौता किया.';
    expect(read(stop).map(({ title }) => title.hi)).toEqual(['भारत ने सोमवार को ओमान से समझौता किया']);
    expect(read('मे. जनरल के. सिंह सोमवार को ओमान पहुंचे.')).toHaveLength(1);
  });
});

describe('harm and what is said', () => {
  test('the toll that a source tells of this fight is the fight’s', () => {
    const fight = 'गलवान में भारत और चीन के बीच सोमवार को हिंसक झड़प हो गई।';
    const [one, ...others] = read(`${fight} सेना के मुताबिक इस हिंसक संघर्ष में 20 सैनिक शहीद हो गए।`);
    expect(others).toEqual([]);
    expect(one?.quantities.map(({ value }) => value)).toEqual([20]);
    expect(one?.actors).toEqual([]);
  });

  test('a source is not what is done, nor is less bought', () => {
    expect(told('संयुक्त बयान के मुताबिक दोनों देश 2030 तक व्यापार 100 अरब डॉलर तक ले जाएंगे।')[0]).toMatch(
      /^2030 other planned/,
    );
    expect(told('भारतीय कंपनियों ने रूसी तेल की खरीद घटा दी।')).toEqual([]);
  });

  test('a pact in brackets is done by no verb behind it', () => {
    const text = 'चीन के प्रवक्ता ने सोमवार को कहा कि वह व्यापक योजना (परमाणु समझौता) पर नजर बनाए हुए है।';
    expect(told(text)).toEqual(['2025-12-01 statement done CN |']);
  });
});

describe('a chronology', () => {
  const list = (line: string) => told(`${line}\n2024: भारत और ओमान की वार्ता।`).slice(0, -1);

  test.each([
    ['1971: भारत और मिस्र ने अगस्त में मैत्री संधि पर हस्ताक्षर किए।', ['1971-08 agreement done IN EG |']],
    [
      '2004: विमानवाहक पोत की खरीद का करार, जो 2013 में आईएनएस विक्रमादित्य के नाम से नौसेना में शामिल हुआ।',
      ['2004 procurement done', '2013 delivery done'],
    ],
    ['मार्च 2019: पनडुब्बी पट्टे पर लेने के लिए तीन अरब डॉलर का समझौता।', ['2019-03 procurement done']],
    [
      'दिसंबर 2021: पुतिन की दिल्ली यात्रा, 6 लाख से ज्यादा एके-203 राइफलों के लिए करार।',
      ['2021-12 visit done RU IN |', '2021-12 procurement done RU IN | ak-203'],
    ],
  ])('has each act of a line: “%s”', (line, events) => {
    const found = list(line);
    expect(found).toHaveLength(events.length);
    for (const [i, event] of events.entries()) expect(found[i]).toMatch(event);
  });
});

describe('tariffs', () => {
  test.each([
    [
      'ट्रंप ने बुधवार को रूस से तेल खरीदने को लेकर भारत पर 25 प्रतिशत शुल्क लगाने के कार्यकारी आदेश पर हस्ताक्षर किए।',
      '2025-12-03 sanction done US IN |',
    ],
  ])('are laid, and nothing is bought: “%s”', (text, event) => {
    expect(told(text)).toEqual([event]);
  });
});

test('both between whom it was are the two told before', () => {
  const text =
    'चाड ने सोमवार को लीबिया पर हमला किया। ट्रंप की मौजूदगी में 26 अक्टूबर को दोनों के बीच शांति समझौता हुआ था।';
  expect(told(text).at(-1)).toMatch(/^2025-10-26 ceasefire done .*TD LY/);
});

test('a programme to go somewhere is a visit planned', () => {
  expect(told('विदेश मंत्री जयशंकर का 21 दिसंबर को रूस जाने का कार्यक्रम है।')).toEqual([
    '2025-12-21 visit planned IN RU |',
  ]);
});

test('what a plane brings is aid, not the plane delivered', () => {
  expect(told('वायुसेना का सी-130जे विमान शनिवार को 12 टन सामान लेकर पहुंचेगा।')[0]).toMatch(/ aid planned IN /);
  expect(told('कंबोडिया ने 2024 में चीन से दो युद्धपोत हासिल किए थे।')).toEqual(['2024 delivery done KH CN |']);
});

test('what is delivered after its maker only spoke goes to who buys', () => {
  const before =
    'रूस ने भारत को एस-500 की पेशकश दोहराई है। रोसोबोरोनएक्सपोर्ट के एक अधिकारी ने बुधवार को कहा कि भारत चाहे तो उत्पादन हो सकता है।';
  expect(told(`${before} 2018 के सौदे की चौथी एस-400 रेजिमेंट मई 2026 तक मिलने की संभावना है।`).slice(-2)).toEqual([
    '2018 procurement done IN RU | s-400',
    '2026-05 delivery planned IN RU | s-400',
  ]);
});

test('with whom talks will be, by whoever says so of himself', () => {
  expect(told('ट्रंप ने कहा कि अगले हफ्ते ईरान से बातचीत होगी।')).toEqual([
    '2025-12-08/2025-12-14 meeting planned US IR |',
  ]);
  expect(told('विश्लेषक ने कहा कि अगले हफ्ते ईरान से बातचीत होगी।')).toEqual([
    '2025-12-08/2025-12-14 meeting planned IR |',
  ]);
});

test('what is laid before a house is no visit', () => {
  expect(told('शुक्रवार को राज्यसभा में यह विधेयक रखे जाने की संभावना है।')[0]).not.toMatch(/visit/);
});
