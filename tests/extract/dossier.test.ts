import { describe, expect, test } from 'vitest';
import { readReport } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

const read = (text: string) => readReport({ id: 'r', text, lang: null, dateline: '2025-12-05' }, lexicon);
/** Value of each date. */
const dates = (text: string) => read(text).timexes.map(({ value }) => value);
/** `when kind factuality countries` of each event, `-` for no date. */
const told = (text: string) =>
  read(text).extractions.map(({ when, kind, factuality, countries }) =>
    `${when ?? '-'} ${kind} ${factuality} ${countries.join()}`.trim(),
  );

describe('what is counted from a day', () => {
  test.each([
    [
      'मोदी और पुतिन ने शुक्रवार को वार्ता की। वित्त वर्ष 2024-25 में व्यापार 68 अरब डॉलर था। इससे एक दिन पहले रक्षा मंत्री मिले थे।',
    ],
    [
      'मोदी और पुतिन ने शुक्रवार को वार्ता की। पुतिन गुरुवार को पहुंचे थे। वित्त वर्ष 2024-25 में व्यापार 68 अरब डॉलर था। इससे एक दिन पहले रक्षा मंत्री मिले थे।',
    ],
    ['They met on Friday. They set a target of $100 billion by 2030. A day earlier the ministers had met.'],
  ])('passes over the year told between: “%s”', (text) => {
    expect(dates(text).at(-1)).toBe('2025-12-04');
  });

  test.each([
    [
      'On Aug. 15, 2021, rebels entered Kabul. Two weeks later the last soldier left. India shut its embassy on Aug. 17.',
    ],
    ['15 अगस्त 2021 को विद्रोही काबुल में घुसे। दो हफ्ते बाद आखिरी सैनिक चला गया। भारत ने 17 अगस्त को दूतावास बंद किया।'],
  ])('leaves the day before it in its year: “%s”', (text) => {
    expect(dates(text).at(-1)).toBe('2021-08-17');
  });
});

describe('what a clause tells', () => {
  test.each([
    [
      'A ceasefire brokered by Qatar and Turkey was agreed in Doha on October 19.',
      ['2025-10-19 ceasefire done QA,TR'],
    ],
    [
      'The remaining two jets are expected in 2026 and 2027 after delays caused by sanctions.',
      ['2026/2027 other planned'],
    ],
    [
      'Fiji and Peru adopted a programme, and set a target of raising trade by the end of the decade.',
      ['2025-12-05 decision done FJ,PE'],
    ],
    [
      'Kabul has been at odds with Islamabad since Pakistani strikes on October 9, which killed dozens.',
      ['2025-10-09 attack done PK'],
    ],
    [
      'Peru in July became the first country to recognise the Taliban government.',
      ['2025-07 decision done PE,AF'],
    ],
    ['The C-295 built at the plant will fly in September 2026.', ['2026-09 other planned']],
    [
      'The frigate built at Kaliningrad, launched in 2021, was handed over on July 1, 2025.',
      ['2025-07-01 delivery done RU'],
    ],
    [
      'A man arrested in Lima on Monday was freed on Friday.',
      ['2025-12-01 other done PE', '2025-12-05 other done PE'],
    ],
    ['The law passed in May took effect on Monday.', ['2025-05 decision done', '2025-12-01 decision done']],
    ['Fiji lost two F-16s on Monday.', ['2025-12-01 accident done FJ']],
    ['Iran was hit by sanctions in 2006.', ['2006 sanction done IR']],
    ['पहली खेप 2023 में और दूसरी 2024 में आई।', ['2023 delivery done', '2024 delivery done']],
    ['चौथी इकाई अगले साल और पांचवीं 2027 में मिलेगी।', ['2026 delivery planned', '2027 delivery planned']],
    [
      'भारत और रूस की बैठक 5 मई को मॉस्को और 7 मई को दिल्ली में हुई।',
      ['2025-05-05 meeting done IN,RU', '2025-05-07 meeting done RU,IN'],
    ],
    [
      'Three jets have been delivered; the remaining two are expected in 2026.',
      ['- delivery done', '2026 delivery planned'],
    ],
    ['Trade stood at $68.7 billion in the year to March 2025.', []],
    ['Profit rose 12% in the three months to September 30.', []],
    ['सेना का अभ्यास सोमवार को शुरू हुआ, जो 14 दिसंबर तक चलेगा।', ['2025-12-01 deployment done IN']],
    ['पेरू ने मई में दावा किया कि उसने तीन राफेल मार गिराए।', ['2025-05 attack reported PE']],
    ['यूक्रेन ने सोमवार को रूस का एक ड्रोन गिरा दिया।', ['2025-12-01 attack done UA,RU']],
    ['अमेरिका ने फरवरी में एफ-35 देने की बात कही थी।', ['2025-02 offer offered US']],
    ['विमान सितंबर 2020 में स्क्वाड्रन में शामिल किए गए।', ['2020-09 delivery done']],
    ['22 अप्रैल को हमले के बाद भारत ने संधि स्थगित कर दी।', ['2025-04-22 sanction done IN']],
    ['22 अप्रैल के हमले के बाद भारत ने संधि स्थगित कर दी।', ['2025-04-22 attack done IN', '- sanction done IN']],
    ['7 अक्टूबर 2023 को हमास के हमले के बाद मोदी ने इज़राइल के साथ एकजुटता जताई।', ['2023-10-07 attack done PS']],
    ['India withdrew from the joint FGFA programme in 2018, citing cost.', ['2018 rejection done IN']],
    ['The jets arrived on Monday, the paper reported, citing two sources.', ['2025-12-01 delivery reported']],
    [
      'Peru raised tariffs on Fijian goods in August to punish Suva for buying Russian oil.',
      ['2025-08 sanction done PE,FJ,RU'],
    ],
    [
      "Russia's United Aircraft Corporation has begun trials of the two-seat Su-57.",
      ['2025-12-05 test done RU'],
    ],
    [
      'India took delivery of 24 MH-60Rs in September. It had ordered them in February 2020 for $2.2 billion.',
      ['2025-09 delivery done IN,US', '2020-02 procurement done IN,US'],
    ],
    [
      'Russia offered India the Su-57 in January. The Russian Air Force took delivery of its first Su-57 on Dec. 25, 2020.',
      ['2025-01 offer offered RU,IN', '2020-12-25 delivery done RU'],
    ],
    [
      'In December 2021 the first regiment of the S-400 reached India and was deployed in Punjab. The second followed in April 2022.',
      ['2021-12 delivery done IN,RU', '2021-12 deployment done IN', '2022-04 delivery done IN,RU'],
    ],
    [
      'Fiji and Peru signed a framework agreement in Lima. In 2016, the two sides signed a logistics pact.',
      ['2025-12-05 agreement done FJ,PE', '2016 agreement done FJ,PE'],
    ],
    [
      'ब्रह्मोस की पहली खेप अप्रैल 2024 में फिलीपींस पहुंची थी। भारत ने जनवरी 2022 में 37.5 करोड़ डॉलर का सौदा किया था।',
      ['2024-04 delivery done PH,IN', '2022-01 procurement done IN,PH'],
    ],
    [
      'एस-400 की चौथी इकाई अगले साल आएगी। सौदा 2018 में हुआ था।',
      ['2026 delivery planned', '2018 procurement done'],
    ],
    [
      'Peru leased a submarine in 2019, with delivery then due in 2025.',
      ['2019 procurement done PE', '2025 delivery planned PE'],
    ],
    [
      'Peru ordered two frigates in 2018, with deliveries scheduled for 2022 and 2024.',
      ['2018 procurement done PE', '2022 delivery planned PE', '2024 delivery planned PE'],
    ],
    ['EU freezes Russian assets in March.', ['2026-03 sanction planned RU']],
    ['The bill was passed by parliament in 2025.', ['2025 decision done']],
    [
      'Peru launched a missile on Monday, Reuters reported, citing U.S. officials.',
      ['2025-12-01 attack reported PE'],
    ],
    ['The court ordered them to pay $5 million on Monday.', ['2025-12-01 decision done']],
    ['Lawmakers returned to parliament on Monday to vote on a bill.', ['2025-12-01 decision planned']],
    ['Peru sent aircraft over the Andes on Monday to rescue climbers.', ['2025-12-01 aid done PE']],
    [
      'Chile said on Tuesday its drones had hit two sanctioned oil tankers on Monday.',
      ['2025-12-01 attack done CL'],
    ],
    [
      'Russia invaded in February 2022. It has demanded that Kyiv cede all of Donbas.',
      ['2022-02 attack done RU', '- request done RU,UA'],
    ],
    ['Beijing reimposed a ban on Peruvian fish on Wednesday.', ['2025-12-03 sanction done CN,PE']],
    ['विमान ने 2001 में पहली उड़ान भरी थी।', ['2001 test done']],
    ['मंत्री ने ट्रेन को 2019 में हरी झंडी दिखाई।', ['2019 other done IN']],
    ['मार्च 2024 में एक मिग-21 गिर गया था।', ['2024-03 accident done']],
    [
      'भारत ने 2018 में रूस से पांच एस-400 का सौदा किया था। चौथी अगले साल और पांचवीं 2027 में मिलने की उम्मीद है।',
      ['2018 procurement done IN,RU', '2026 delivery planned IN,RU', '2027 delivery planned IN,RU'],
    ],
    ['मोदी सम्मेलन में भाग लेने शुक्रवार को ब्राजील गए।', ['2025-12-05 visit done IN,BR']],
    ['मोदी सम्मेलन में भाग लेने के लिए ब्राजील गए हैं।', ['2025-12-05 visit done IN,BR']],
    // Who did not go, was kept from it or was bidden to it has not attended.
    ['मोदी सम्मेलन में भाग लेने ब्राजील नहीं गए।', ['2025-12-05 visit denied IN,BR']],
    ['ट्रंप को बैठक में भाग लेने से रोका गया।', ['2025-12-05 visit denied US']],
    ['ट्रंप को बैठक में भाग लेने का न्योता दिया गया।', ['2025-12-05 offer offered US']],
    ['सम्मेलन में भाग लेने के लिए ट्रंप को आमंत्रित किया गया।', ['2025-12-05 offer offered US']],
  ])('has its own day and sides: “%s”', (text, events) => {
    expect(told(text)).toEqual(events);
  });

  test('two sets of parties hold two talks', () => {
    const text =
      'Putin held talks with Modi on Friday. The United States is negotiating a trade deal with India.';
    expect(told(text)).toEqual([
      '2025-12-05 meeting done RU,IN',
      expect.stringContaining('meeting done US,IN'),
    ]);
  });

  test('a headline tells whose sanctions hit whom', () => {
    const [event] = read('Rosneft was hit by U.S. sanctions on October 22.').extractions;
    expect(event?.title.hi).toBe('अमेरिका ने रूस पर लगाए प्रतिबंध');
  });

  test('what a meeting was of is told of that meeting', () => {
    const text = 'रक्षा मंत्री ने गुरुवार को रूसी समकक्ष के साथ बैठक की, जिसमें एस-400 की आपूर्ति पर चर्चा हुई।';
    expect(read(text).extractions).toMatchObject([
      { when: '2025-12-04', kind: 'meeting', systems: ['s-400'] },
    ]);
  });

  test('a headline names the other side, which the report tells elsewhere', () => {
    const [, offer] = read(
      'Armenia bought guns from India in May. Paris has pledged CAESAR guns.',
    ).extractions;
    expect(offer?.title.hi).toBe('फ्रांस की आर्मेनिया को सीजर होवित्जर की पेशकश');
  });

  test('who is named without an office is not who was told before', () => {
    const text =
      'An envoy met Secretary of State Marco Rubio on Sunday. Andriy Yermak, who had led the talks until then, resigned on Friday.';
    expect(read(text).extractions.at(-1)?.actors).toEqual([]);
  });

  test('what "which" stands for is whose it is, and heads it', () => {
    const text =
      'Russia recognised the council. Kabul has been at odds with Islamabad since Pakistani strikes on October 9, which killed dozens.';
    const event = read(text).extractions.at(-1);
    expect(event?.countries).toEqual(['PK']);
    expect(event?.title.en).toBe('Pakistani strikes on October 9 killed dozens');
  });

  test('a power cut is no crash', () => {
    expect(read('पेरू में पूरे शहर की बिजली गुल हो गई।').extractions[0]?.title.en).toContain('Power outage');
  });

  test('who acts a week later is the person told before', () => {
    const text = 'ट्रंप ने कहा कि शुल्क लगेगा। एक हफ्ते बाद उन्होंने रूसी तेल पर शुल्क के आदेश पर दस्तखत किए।';
    expect(told(text).at(-1)).toContain('US,RU');
  });
});

describe('what a chronology of headlines tells', () => {
  test('is of the kind that its last noun would be with its verb, each entry by itself', () => {
    const lines = [
      'सितंबर 2020: पांच राफेल वायुसेना में शामिल',
      'जून 2021: पूर्व मंत्री गिरफ्तार',
      'जून 2021: दवा कंपनी का बैंक में विलय',
      'मार्च 2019: रूस से 464 टी-90 टैंक खरीदने का करार',
      'जुलाई 2021: बैंक पर दो करोड़ का जुर्माना',
      'नवंबर 2019: मंदिर मामले में फैसला',
      'मई 2022: रक्षा सौदे पर हस्ताक्षर',
    ];
    expect(told(lines.join('\n')).map((one) => one.split(' ').slice(0, 3).join(' '))).toEqual([
      '2020-09 delivery done',
      '2021-06 other done',
      '2021-06 other done',
      '2019-03 procurement done',
      '2021-07 sanction done',
      '2019-11 decision done',
      '2022-05 procurement done',
    ]);
  });
});

test('two entries of one month are two events, however alike', () => {
  const text = 'जून 2021: भारत ने मिसाइल का परीक्षण किया\nजून 2021: भारत ने रॉकेट का परीक्षण किया\nमई 2022: बाढ़ आई';
  expect(told(text).filter((one) => one.startsWith('2021-06'))).toEqual([
    '2021-06 test done IN',
    '2021-06 test done IN',
  ]);
});

describe('the day of an act', () => {
  test.each([
    [
      'यूरोपीय संघ ने 3 दिसंबर को रूस से गैस का आयात 2027 तक बंद करने पर सहमति जताई।',
      ['2025-12-03 agreement done RU'],
    ],
    [
      'भारत और रूस 3 दिसंबर को 2026 तक पांच एस-400 की आपूर्ति पूरी करने पर सहमत हुए।',
      ['2025-12-03 agreement done IN,RU'],
    ],
    ['रूस भारत को 2026 में एस-400 देने पर सहमत हो गया है।', ['2026 delivery planned RU,IN']],
    [
      'विटकॉफ ने मंगलवार को मॉस्को में पुतिन से बातचीत की, लेकिन कोई समझौता नहीं हो सका।',
      ['2025-12-02 meeting done US,RU', '2025-12-02 agreement denied US,RU'],
    ],
    [
      'Witkoff met Putin in Moscow on Tuesday but they reached no agreement.',
      ['2025-12-02 meeting done US,RU', '2025-12-02 agreement denied US,RU'],
    ],
    ['The two sides met on Nov 3 but have not signed the deal.', ['2025-11-03 meeting done']],
    ['सोमवार को हुई वार्ता बेनतीजा रही।', ['2025-12-01 meeting done']],
    ['क्रेमलिन ने बुधवार को कहा कि बातचीत रचनात्मक रही।', ['2025-12-03 statement done RU']],
    [
      'हांगकांग में 26 नवंबर को एक परिसर में लगी आग में मरने वालों की संख्या 151 हो गई है।',
      ['2025-11-26 accident done HK'],
    ],
    [
      'The minister, meeting his counterpart in Tokyo on Monday, rejected the plan.',
      ['2025-12-01 meeting done JP', '2025-12-01 rejection done JP'],
    ],
    ['He was barred from office for five years after he was convicted in 2024.', ['2024 decision done']],
    [
      'भारत और चीन के बीच गतिरोध 21 अक्टूबर 2024 को खत्म हुआ, जब दोनों देशों ने गश्त पर समझौते की घोषणा की।',
      ['2024-10-21 agreement done IN,CN'],
    ],
  ])('“%s”', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

test('what is said for so long after something has no day, and the verb behind it no subject before it', () => {
  expect(
    told(
      'Last month the U.S. exempted Hungary from sanctions on Rosneft and Lukoil for a year after Orban met Trump on November 7.',
    ),
  ).toEqual(['2025-11 sanction done US,HU,RU', '2025-11-07 meeting done HU,US']);
});

describe('a title of what was denied, or told by unnamed sources, says so', () => {
  test.each([
    [
      'Officials denied that the plane had been shot down on Monday.',
      'Officials denied that the plane had been shot down on Monday',
    ],
    ['सूत्रों ने बताया कि सोमवार को मंत्री ने इस्तीफा दे दिया।', 'सूत्रों ने बताया कि सोमवार को मंत्री ने इस्तीफा दे दिया'],
    ['They reached no agreement on Monday.', 'They reached no agreement on Monday'],
  ])('“%s”', (text, expected) => {
    expect(read(text).extractions.flatMap(({ title }) => Object.values(title))).toContain(expected);
  });
});

test('who rejects a claim has done so, whatever was claimed', () => {
  expect(
    told(
      "Pakistan claimed in May that it had shot down three jets, a claim that Dassault's chief rejected in June.",
    ).at(-1),
  ).toBe('2025-06 rejection done FR');
});

describe('a story of one thing', () => {
  test('is of that thing where it is only pointed to', () => {
    const text =
      'ब्रह्मोस मिसाइल की कहानी 12 फरवरी 1998 को शुरू हुई, जब भारत और रूस ने मिलकर क्रूज मिसाइल बनाने के समझौते पर दस्तखत किए। पहला परीक्षण 12 जून 2001 को चांदीपुर से हुआ। नौसेना ने 2005 में इसे आईएनएस राजपूत पर तैनात किया। थल सेना में यह 2007 में शामिल हुई। 22 नवंबर 2017 को सुखोई-30 से इसे पहली बार दागा गया।';
    expect(
      read(text).extractions.map(({ when, kind, systems }) => `${when} ${kind} ${systems.join()}`),
    ).toEqual([
      '1998-02-12 agreement brahmos',
      '2001-06-12 test brahmos',
      '2005 deployment brahmos,rajput-class',
      '2007 delivery brahmos',
      '2017-11-22 test brahmos,su-30mki',
    ]);
  });

  test.each([
    [
      'भारत ने 7 मई 2025 की रात हमले किए। यह कार्रवाई 22 अप्रैल को पहलगाम में हुए हमले के जवाब में थी। अगले दिन पाकिस्तान ने ड्रोन दागे।',
    ],
    [
      'India struck nine sites on May 7, 2025. It was retaliation for the April 22 attack in Pahalgam. The next day Pakistan fired drones.',
    ],
  ])('counts from its own day, not from that of what it answers: “%s”', (text) => {
    expect(dates(text).at(-1)).toBe('2025-05-08');
  });

  test.each([
    ['ट्रंप ने 15 अक्टूबर को दावा किया कि मोदी ने तेल की खरीद रोक दी है, पर भारत ने ऐसी किसी बातचीत से इनकार किया।'],
    ['Trump claimed on October 15 that Modi had stopped buying oil, but India denied any such talk.'],
  ])('who answers a claim has done so: “%s”', (text) => {
    expect(told(text).at(-1)).toBe('2025-10-15 rejection done IN');
  });

  test.each([
    ['अमेरिका ने भारत पर 25 फीसदी अतिरिक्त शुल्क लगाया, जो 27 अगस्त से लागू हुआ।'],
    ['The US imposed a 25% duty on India, which took effect on August 27.'],
  ])('what has long been in force was not imposed on the day of the report: “%s”', (text) => {
    expect(told(text)[0]).toBe('- sanction done US,IN');
  });

  test('the month in which a shoot-down was told is not its own', () => {
    expect(told('अगस्त में वायुसेना प्रमुख ने बताया कि एस-400 ने पांच लड़ाकू विमान मार गिराए।').at(-1)).toBe(
      '- attack done IN',
    );
  });
});

describe('what only tells which, or how rare something is', () => {
  test.each([
    [
      'The Navy commissioned two frigates on 26 August. It was the first time that two ships built by two yards entered service together.',
      ['2025-08-26 delivery done'],
    ],
    [
      'INS Tamal, commissioned on 1 July, is the last warship the Navy ordered abroad.',
      ['2025-07-01 delivery done IN'],
    ],
    [
      'नौसेना ने 26 अगस्त को दो फ्रिगेट शामिल किए। यह पहली बार है जब दो पोत एक साथ सेवा में आए।',
      ['2025-08-26 delivery done IN'],
    ],
    ['Tushil joined the fleet on 9 December 2024.', ['2024-12-09 delivery done']],
    ['The last ship was delivered on Monday.', ['2025-12-01 delivery done']],
  ])('is no event of its own: “%s”', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

test('what the lead tells of today goes on over what has no day, and into the next paragraph where two agree on something', () => {
  const text =
    'नई दिल्ली, 5 दिसंबर: भारत और रूस ने शुक्रवार को सहयोग का कार्यक्रम अपनाया। मोदी ने कहा कि साझेदारी मजबूत रही है। पुतिन ने भरोसा दिलाया कि रूस ईंधन की आपूर्ति जारी रखेगा। दोनों नेताओं ने 11 समझौतों का आदान-प्रदान किया।';
  expect(told(text).at(-1)).toBe('2025-12-05 agreement done IN,RU');
  const next = (last: string) => told(text.replace(/ दोनों नेताओं .*/u, `\n\n${last}`)).at(-1);
  expect(next('दोनों नेताओं ने 11 समझौतों का आदान-प्रदान किया।')).toBe('2025-12-05 agreement done IN,RU');
  expect(next('दोनों नेताओं ने 11 समझौतों का आदान-प्रदान किया था।')).not.toContain('2025-12-05');
});

test('what someone denies having done is not done, though a day stands between', () => {
  expect(told('Iran denied on Monday having supplied drones to Sudan.')).toEqual([
    '2025-12-01 rejection done IR,SD',
  ]);
});

test('a ceasefire that names no state is of the two that struck each other most', () => {
  const text =
    'इजरायल ने 13 जून की रात ईरान पर हमला किया। ईरान ने उसी रात इजरायल पर मिसाइलें दागीं। अगले दिन ईरान ने कतर के अड्डे पर मिसाइलें छोड़ीं और 24 जून को संघर्ष विराम लागू हो गया।';
  expect(told(text).at(-1)).toBe('2025-06-24 ceasefire done IR,IL');
});

test.each([
  ['अग्नि-प्राइम को 24 सितंबर की रात रेल लॉन्चर से दागा गया।', '2025-09-24 test done'],
  [
    'भारतीय रिजर्व बैंक ने सोमवार को रेपो दर में 0.25 फीसदी की कटौती कर उसे 5.25 फीसदी कर दिया।',
    '2025-12-01 decision done IN',
  ],
  ['प्रशासन ने सोमवार को धारा 144 लगा दी।', '2025-12-01 decision done'],
])('what words beside the verb say of it: “%s”', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

describe('what only looks like it', () => {
  test.each([
    ['जल्द होगा टैंक खरीदने का समझौता।', []],
    ['भारत-रूस में नहीं हुआ टैंक खरीदने का समझौता।', []],
    ['भारत ने अमेरिका से ड्रोन खरीदने के सौदे पर हस्ताक्षर टाल दिए।', []],
    ['राहुल गांधी ने राफेल खरीदने के सौदे में दलाली का मुद्दा उठाया।', []],
    ['डीआरडीओ का प्रलय मिसाइल का परीक्षण सफल रहा।', ['2025-12-05 test done IN']],
    ['ईरान ने मंगलवार को तेल अवीव पर मिसाइलें गिराईं।', ['2025-12-02 attack done IR,IL']],
    ['रूस ने बुधवार को किंजल मिसाइल दागी।', ['2025-12-03 attack done RU']],
    ['He was elected on May 5 but did not take office until June.', ['2025-05-05 other done']],
    ['It was the third test that North Korea carried out in May.', ['2025-05 test done KP']],
    ['A Japanese tanker hit a Korean vessel in the strait in March.', ['2025-03 other done JP,KR']],
    [
      'India struck nine camps in retaliation for the April 22 attack.',
      ['- attack done IN', '2025-04-22 attack done IN'],
    ],
    ['Ms. March was elected mayor on Tuesday.', ['2025-12-02 other done']],
  ])('is not told so: “%s”', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('whose words go on is told by who opens the sentence', () => {
    expect(
      told('Unnamed officials said Israel had struck Natanz, but that Iran had rejected talks on Monday.').at(
        -1,
      ),
    ).toBe('2025-12-01 rejection reported IR');
  });

  test('the day of an aside is no other’s where the verb has its own', () => {
    expect(
      told('The officer, visiting his mother in Pune on Sunday, was arrested in Mumbai on Monday.').at(-1),
    ).toContain('2025-12-01 other done');
  });

  test('another weapon’s trial has not the system told last', () => {
    expect(
      read(
        'डीआरडीओ ने पृथ्वी मिसाइल बनाई। अग्नि का दूसरा परीक्षण 1992 में हुआ। पहला परीक्षण 1989 में हुआ था।',
      ).extractions.flatMap(({ systems }) => systems),
    ).toEqual([]);
  });
});

test.each([
  [
    'Safran and Bharat Electronics set up a venture on Nov. 24 to produce Hammer bombs in India.',
    ['2025-11-24 agreement done FR,IN'],
  ],
  ['Pakistan replied on Monday with drones and rockets.', ['2025-12-01 attack done PK']],
  ['Pakistan replied on Monday that its missiles were safe.', ['2025-12-01 other done PK']],
  ['Belgium has resisted a plan to lend Kyiv 90 billion euros.', ['2025-12-05 rejection done BE,UA']],
])('what bombs are made, what is answered with drones, what is resisted: “%s”', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

describe('what another event is only counted from', () => {
  test.each([
    [
      'Japan protested on Friday over the drills, two days before a meeting between Xi and Putin in Beijing.',
      ['2025-12-05 protest done JP', '2025-12-07 meeting planned CN,RU'],
    ],
    [
      'Singh will meet Belousov on December 8, a day before President Putin’s summit with Prime Minister Modi.',
      ['2025-12-08 meeting planned RU', '2025-12-09 meeting planned RU,IN'],
    ],
    [
      'Two days after President Macron’s talks with Starmer, the Dutch cabinet resigned on Thursday.',
      ['2025-12-04 other done NL', '2025-12-02 meeting done FR,GB'],
    ],
    [
      'ट्रंप और पुतिन की बैठक के दो दिन बाद यूरोपीय नेताओं ने 18 अगस्त को जेलेंस्की से मुलाकात की।',
      ['2025-08-16 meeting done US,RU', '2025-08-18 meeting done UA'],
    ],
    [
      'भारत ने बुधवार को अग्नि-5 का परीक्षण किया, प्रधानमंत्री मोदी की जापान यात्रा से एक दिन पहले।',
      ['2025-12-03 test done IN', '2025-12-04 visit done IN,JP'],
    ],
    [
      'राष्ट्रपति मैक्रों की बीजिंग यात्रा के एक हफ्ते बाद चीन ने शुक्रवार को शुल्क घटा दिए।',
      ['2025-11-24/2025-11-30 visit done FR,CN', '2025-12-05 decision done CN'],
    ],
  ])('is an event where it says whose: “%s”', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each([
    [
      'Hegseth met Singh on October 31. Belousov will come on December 8, a day before Putin’s talks with Modi.',
    ],
    ['हेगसेथ 31 अक्टूबर को राजनाथ से मिले। बेलौसोव 8 दिसंबर को आएंगे, पुतिन और मोदी की वार्ता से एक दिन पहले।'],
  ])('is none of others’ talks: “%s”', (text) => {
    expect(told(text)).toContain('2025-12-09 meeting planned RU,IN');
    expect(dates(text)).not.toContain('2025-10-30');
  });

  test('names nobody: no event', () => {
    expect(told('The army chief was sacked on Tuesday, three days before the talks.')).toEqual([
      '2025-12-02 decision done',
    ]);
  });
});

test.each([
  ['मंगलवार को सेना प्रमुख को हटा दिया गया।', ['2025-12-02 decision done']],
  ['राष्ट्रपति ने सोमवार को खुफिया प्रमुख को बर्खास्त कर दिया।', ['2025-12-01 decision done IN']],
  ['इजराइल ने मंगलवार को गाजा से अपनी सेना हटा ली।', ['2025-12-02 ceasefire done IL']],
])('chiefs are removed, troops withdrawn: “%s”', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

describe('whose day and whose number it is', () => {
  test.each([
    ['अदालत ने 2013 के मुजफ्फरनगर दंगों के मामले में 12 लोगों को दोषी करार दिया।', ['- decision done IN']],
    ['कोर्ट ने 2008 के मालेगांव धमाके के सात आरोपियों को बरी कर दिया।', ['- decision done IN']],
    ['The tribunal on Monday convicted him of war crimes committed in 1971.', ['2025-12-01 decision done']],
    ['कोर्ट ने शुक्रवार की सुनवाई में दो आरोपियों को बरी कर दिया।', ['2025-12-05 decision done IN']],
  ])('a case has a day of its own, a hearing the verdict’s: “%s”', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each([
    ['Ukraine’s air force said Russia had launched 476 drones overnight.', '2025-12-05 attack done RU'],
    [
      'Odesa was shelled on Tuesday. The air force said Russia had launched 40 drones overnight.',
      '2025-12-02 attack done RU',
    ],
  ])('overnight is of the news: “%s”', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  test.each([
    ['The jets are inducted into 17 Squadron on Monday.', []],
    ['1 जुलाई 2016: वायुसेना की 45 स्क्वाड्रन में दो विमान शामिल।', [2]],
    ['India inducted two squadrons on Monday.', [2]],
    ['भारत ने सितंबर में राफेल की 2 स्क्वाड्रन बनाईं।', [2]],
  ])('a squadron has a number, several are counted: “%s”', (text, expected) => {
    expect(read(text).extractions.flatMap(({ quantities }) => quantities.map(({ value }) => value))).toEqual(
      expected,
    );
  });

  test('three are those told as three', () => {
    expect(
      told(
        'Australia, Britain and the United States unveiled the pact on September 15, 2021. Paris recalled its envoys from Washington and Canberra. In March 2023 the three leaders met in San Diego.',
      ).at(-1),
    ).toBe('2023-03 meeting done AU,GB,US');
  });

  test('a noun behind a chronology’s verb is none', () => {
    expect(
      told('December 14, 2018: The Supreme Court dismisses petitions seeking a probe into the Rafale deal.'),
    ).toEqual(['2018-12-14 rejection done IN']);
  });

  test.each([
    ['मुख्यमंत्री ने शुक्रवार को मुफ्त बिजली का वादा किया।', '2025-12-05 offer offered IN'],
    ['सरकार ने शुक्रवार को मुफ्त बिजली देने का वादा पूरा किया।', '2025-12-05 other done IN'],
  ])('a promise is made or kept: “%s”', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('one act told again without its day', () => {
  test.each([
    [
      'India signed a contract on Monday for five S-400 units. It is worth $5 billion. The contract was signed in Delhi.',
    ],
    ['France delivered three Rafale jets on Monday. The aircraft were delivered at Ambala.'],
    ['India tested an Agni-5 missile on Monday. The missile was test-fired from Abdul Kalam island.'],
    ['मोदी सोमवार को मॉस्को में पुतिन से मिले। बैठक दो घंटे चली। यह मुलाकात क्रेमलिन में हुई।'],
    ['काबुल में सोमवार को धमाके में पांच लोग मारे गए। धमाका बाजार के पास हुआ।'],
  ])('is one event: “%s”', (text) => {
    expect(read(text).extractions.map(({ when }) => when)).toEqual(['2025-12-01']);
  });

  test.each([
    ['India tested an Agni-5 missile on Monday. The missile was delivered to the army.', 2],
    ['भारत ने सोमवार को पाकिस्तान से वार्ता की। वार्ता के बाद शाम को चीन से बैठक हुई।', 2],
    ['India signed a contract on Monday for five S-400 units. The contract was scrapped in Delhi.', 2],
  ])('is not what else was done to it: “%s”', (text, count) => {
    expect(read(text).extractions).toHaveLength(count);
  });
});

describe('what stands beside is whose', () => {
  test.each([
    [
      'A truce between Israel and Iran took hold on Monday, hours after Trump announced it. A day later Iran fired at a base in Qatar. Iran put its dead at 610. Israel put its dead at 28. Both sides accused each other of breaking the truce.',
      'accusation done IL,IR',
    ],
    [
      'A ceasefire between Israel and Iran took hold on Monday. Israel began bombing Iranian sites on June 13. On Sunday US bombers hit Iran. Iran fired missiles at Qatar; Doha said it shot down all but one. Both sides accused each other of breaking it within hours.',
      'accusation done IL,IR',
    ],
    [
      'Warsaw bought 180 tanks in August 2022, weeks after Russia invaded Ukraine, along with 212 K9 howitzers.',
      '- attack done RU,UA',
    ],
  ])('two are those between whom it is: “%s”', (text, expected) => {
    expect(told(text).some((one) => one.endsWith(expected))).toBe(true);
  });

  test('what is bought along with tanks invades nobody', () => {
    const { extractions } = read(
      'Warsaw bought 180 tanks in August 2022, weeks after Russia invaded Ukraine, along with 212 K9 howitzers.',
    );
    expect(extractions.find(({ kind }) => kind === 'attack')?.systems).toEqual([]);
  });

  test.each([
    ['Israel called off a strike on Tehran on Monday.', '2025-12-01 attack denied IL,IR'],
    ['India’s rail unions called off a strike on Monday.', '2025-12-01 protest denied IN'],
  ])('states strike, unions strike: “%s”', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test.each([
    [
      'सोमवार को युवा सड़कों पर उतरे थे और पुलिस की गोलीबारी में 19 लोग मारे गए थे।',
      ['2025-12-01 protest done IN', '2025-12-01 attack done IN'],
    ],
    [
      'India and Japan held an exercise in May. The first, in 2012, took place off Chennai.',
      ['2025-05 deployment done IN,JP', '2012 deployment done IN,JP'],
    ],
  ])('what is joined or counted on is of the same: “%s”', (text, expected) => {
    expect(told(text).map((one) => one.trim())).toEqual(expected);
  });

  test.each([
    ['Boeing delayed the first delivery of its 777X jet to 2027.', []],
    ['Boeing delivered 777 jets on Monday.', [777]],
  ])('a type’s number counts nothing: “%s”', (text, expected) => {
    expect(read(text).extractions.flatMap(({ quantities }) => quantities.map(({ value }) => value))).toEqual(
      expected,
    );
  });

  test.each([
    ['नेपाल के राष्ट्रपति ने शुक्रवार को प्रतिनिधि सभा भंग कर दी।', 'NP'],
    ['अमेरिकी प्रतिनिधि सभा ने शुक्रवार को विधेयक पारित किया।', 'US'],
  ])('a house of representatives is its state’s: “%s”', (text, country) => {
    expect(read(text).extractions.flatMap(({ countries }) => countries)).toEqual([country]);
    expect(
      read(text)
        .extractions.flatMap(({ actors }) => actors.map(({ id }) => id))
        .includes('us-house'),
    ).toBe(country === 'US');
  });
});

describe('what a clause tells of whom', () => {
  test.each([
    ['बाजार में हुए धमाके में 12 लोग मारे गए।', '2025-12-05 attack done'],
    ['मेले में मची भगदड़ में 12 लोगों की मौत हो गई।', '2025-12-05 accident done'],
    ['शहर में लगी आग में छह लोग घायल हो गए।', '2025-12-05 accident done'],
    [
      'करूर में सोमवार को अभिनेता से नेता बने विजय की रैली में मची भगदड़ में 40 लोगों की मौत हो गई।',
      '2025-12-01 accident done',
    ],
    ['फैक्टरी में हुए विस्फोट में 12 लोगों की मौत हो गई।', '2025-12-05 accident done'],
    ['A blast at a fireworks factory killed nine workers on Monday.', '2025-12-01 accident done'],
    ['A bomb blast at a factory killed three people on Monday.', '2025-12-01 attack done'],
  ])('the dead tell what killed them: “%s”', (text, expected) => {
    expect(told(text).map((one) => one.replace(/ [A-Z,]+$/, ''))).toEqual([expected]);
  });

  test('nobody hurt is no accident that was not', () => {
    expect(told('ट्रेन में लगी आग में कोई हताहत नहीं हुआ।')).toEqual([]);
  });

  test.each([
    ['बैंक ने वित्त वर्ष 2025-26 के लिए वृद्धि दर का अनुमान 6.5 प्रतिशत पर बरकरार रखा।', '2025-12-05'],
    ['The army chief has urged that the vote be held by year-end.', '2025-12-05'],
    ['The army chief urged on Monday that the vote be held by May.', '2025-12-01'],
  ])('a forecast and a demand are not of the day that they name: “%s”', (text, expected) => {
    expect(read(text).extractions.map(({ when }) => when)).toEqual([expected]);
  });

  test.each([
    ['The army chief urged that the vote be held by May.', '2026-05'],
    ['ISRO plans to launch its first uncrewed Gaganyaan flight in October.', '2026-10'],
    ['इस साल यह तीसरी कटौती है; इससे पहले फरवरी में दरें घटाई गई थीं।', '2025-02'],
  ])('months to come and gone: “%s”', (text, expected) => {
    expect(dates(text)).toContain(expected);
  });

  test.each([
    ['Sheikh Hasina fled to India in August 2024 and has been charged with murder.', /हसीना ने लगाया/u],
    ['Leaders at the summit in Johannesburg said on Friday the draft needed work.', /अफ्रीका का बयान/u],
    ['India’s space agency launched the NISAR satellite, built with NASA, on Monday.', /^नासा/u],
    ['Up to 1,400 people died in the crackdown, according to the United Nations.', /^संयुक्त राष्ट्र/u],
  ])('no title makes one of them the doer: “%s”', (text, wrong) => {
    for (const { title } of read(text).extractions) expect(title.hi).not.toMatch(wrong);
  });

  test.each([
    ['The United States has approved an $11 billion arms package for Taiwan.', 'decision done US,TW'],
    ['अमेरिका ने 27 अगस्त को भारतीय सामान पर शुल्क 50 प्रतिशत कर दिया था।', 'sanction done US,IN'],
  ])('arms are cleared, duties laid: “%s”', (text, expected) => {
    expect(told(text).map((one) => one.replace(/^\S+ /, ''))).toEqual([expected]);
  });

  test('what goes by a year is no person', () => {
    expect(
      read('The drills, called Justice Mission 2025, ended on Monday.').extractions.flatMap(
        ({ actors }) => actors,
      ),
    ).toEqual([]);
  });
});

describe('what the reports of a measure had wrong', () => {
  test.each([
    [
      'Washington imposed sanctions on New Delhi after the nuclear tests of May 1998 and lifted most of them in September 2001.',
      ['- sanction done US,IN', '1998-05 test done IN', '2001-09 decision done US'],
    ],
    [
      'Rebels have accused the army of killing 2,000 people when they captured El Fasher on October 26.',
      ['- accusation done SD', '2025-10-26 attack done SD'],
    ],
    ['सूत्रों ने बताया कि भारत रूस से और एस-400 खरीद सकता है।', ['2025-12-05 offer considered IN,RU']],
    ['अधिकारी ने कहा कि भारत और रूस दस समझौतों पर दस्तखत कर सकते हैं।', ['2025-12-05 agreement considered IN,RU']],
    ['Ties have warmed since Trump returned to office.', []],
    ['भारत तय करेगा कि वह हथियार कहां से खरीदे।', ['- decision planned IN']],
    [
      'जर्मनी के रक्षा मंत्री ने बताया कि दो पैट्रियट प्रणालियां यूक्रेन को सौंप दी गई हैं।',
      ['2025-12-05 delivery done DE,UA'],
    ],
  ])('is read right: “%s”', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('a battery of what is named is of nothing told before', () => {
    expect(
      read(
        'The Philippines ordered the Type 03 missile from Japan in March. Manila, which received its second battery of BrahMos missiles from India in April, wants more.',
      ).extractions.map(({ systems }) => systems),
    ).toEqual([['type-03-missile'], ['brahmos']]);
  });

  test.each([
    [
      'Argentina, which left the WHO in May, signed a deal with Washington on Monday.',
      ['2025-05 rejection done AR', '2025-12-01 agreement done AR,US'],
    ],
    [
      'Workers detained in a U.S. raid on a Hyundai-LG plant in Georgia returned home on Friday aboard a chartered jet.',
      ['2025-12-05 visit done US'],
    ],
    ['A pilot accused of spying was freed on Friday.', ['2025-12-05 other done']],
    [
      'Four men charged with the killing are to go on trial in Peru in the autumn of 2026.',
      ['2026-23 other planned PE'],
    ],
    ['New Delhi called the charge absurd on Monday.', ['2025-12-01 rejection done IN']],
    ['A student shot in the head during the protest died on Friday.', ['2025-12-05 other done']],
    ['Uganda ended its outbreak, caused by the Sudan strain, on April 26.', ['2025-04-26 accident done UG']],
    ['इसरो ने 2018 में अपना उपग्रह फ्रेंच गुयाना से प्रक्षेपित किया था।', ['2018 other done IN,GF']],
  ])('is of nothing that its words only look like: “%s”', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each([
    [
      'India agreed to buy the S-400 at the summit in Goa in October 2016, and the $5.43 billion contract for five regiments was signed on 5 October 2018.',
      ['2016-10 agreement done IN,RU', '2018-10-05 procurement done IN,RU'],
    ],
    [
      'During Operation Sindoor in May the system shot down five jets, the air chief said on 9 August.',
      ['2025-05 attack done IN,PK'],
    ],
    [
      'The system shot down five jets during Operation Sindoor, the air chief said on 9 August.',
      ['2025-05-07/2025-05-10 attack done IN,PK'],
    ],
    [
      'वायुसेना प्रमुख ने 9 अगस्त को कहा कि ऑपरेशन सिंदूर के दौरान एस-400 ने पांच विमान मार गिराए।',
      ['2025-05-07/2025-05-10 attack done IN,PK'],
    ],
    [
      'Russia delivered three units to India under a contract signed in 2018.',
      ['- delivery done RU,IN', '2018 procurement done RU,IN'],
    ],
    ['The court jailed two men under an act adopted in 1923.', ['- decision done']],
    [
      'The United States threatened sanctions under CAATSA, a law passed in 2017.',
      ['- warning done US', '2017 decision done US'],
    ],
    [
      'Pakistan sold Azerbaijan 40 JF-17 fighters in a $4.6 billion deal signed in June.',
      ['2025-06 procurement done PK,AZ'],
    ],
    ['Spain delivered the last of 16 jets made in Seville on August 2.', ['2025-08-02 delivery done ES']],
    ['Turkey tested a missile made by Roketsan on August 2.', ['2025-08-02 test done TR']],
    [
      'Brazil delivered two aircraft ordered by Portugal in May.',
      ['- delivery done BR,PT', '2025-05 procurement done PT,BR'],
    ],
    [
      'भारतीय वायुसेना विमान चाहती है। अमेरिका ने मई में एफ-35 की पेशकश की, लेकिन रक्षा मंत्री ने उसे जून में खारिज कर दिया।',
      ['2025-05 offer offered US', '2025-06 rejection done IN'],
    ],
    ['पुतिन की पिछली भारत यात्रा छह दिसंबर 2021 को हुई थी।', ['2021-12-06 visit done RU,IN']],
    [
      'रूस ने कहा है कि चौथी 2025 के अंत तक और पांचवीं 2026 में दी जाएगी।',
      ['2025 delivery planned RU', '2026 delivery planned RU'],
    ],
    ['इंजन की कमी से तेजस विमानों की आपूर्ति मार्च में टल गई।', ['2025-03 delivery denied']],
    ['यूक्रेन युद्ध की वजह से गेहूं के दाम मई में बढ़ गए।', ['2025-05 other done UA']],
  ])('has its own day and kind: “%s”', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each([
    ['गगनयान की मानव उड़ान 2027 की पहली तिमाही में प्रस्तावित है।', ['2027-01/2027-03 other planned']],
    ['2027 की पहली तिमाही: अग्नि-6 का परीक्षण प्रस्तावित।', ['2027-01/2027-03 test planned']],
    [
      '2008: चंद्रयान-1 का प्रक्षेपण\n2019: चंद्रयान-2 का प्रक्षेपण\n2027 की पहली तिमाही: गगनयान की उड़ान प्रस्तावित',
      ['2008 other done', '2019 other done', '2027-01/2027-03 other planned'],
    ],
    [
      'Gaganyaan’s crewed flight will take place in the first quarter of 2027.',
      ['2027-01/2027-03 other planned'],
    ],
    ['India’s delayed deliveries began in May.', ['2025-05 delivery done IN']],
    [
      '2008: launch of Chandrayaan-1\n2028: launch of Chandrayaan-4',
      ['2008 other done', '2028 other planned'],
    ],
  ])('what is arranged is told by its last word, and no noun’s participle: “%s”', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('two months that open a line of a chronology are no part of its headline', () => {
    expect(
      read('2019: चंद्रयान-2 का प्रक्षेपण\nजून-जुलाई 2025: शुभांशु शुक्ला अंतरिक्ष स्टेशन पर रहे\n2028: चंद्रयान-4 का प्रक्षेपण')
        .extractions[1]?.title.hi,
    ).toBe('शुभांशु शुक्ला अंतरिक्ष स्टेशन पर रहे');
  });

  test.each([
    ['India won’t sign the deal.', ['2025-12-05 agreement denied IN']],
    ["Russia won't deliver the S-400 this year.", ['2025 delivery denied RU']],
    ['India didn’t buy the S-400 in May.', ['2025-05 procurement denied IN,RU']],
    ["Russia can't deliver the S-400 this year.", ['2025 delivery denied RU']],
    ['Russia hasn’t delivered the S-400.', ['- delivery denied RU']],
    ['He’s signing the deal on Saturday.', ['2025-12-06 agreement planned']],
    ['They’ll sign the deal in March.', ['2026-03 agreement planned']],
    ['Don’t attack, Iran told Israel on Monday.', ['2025-12-01 statement done IR,IL']],
    ['The party won the election on Monday.', ['2025-12-01 other done']],
    ['The jets would not arrive before 2028.', ['2028 delivery planned']],
    ['The submarine would arrive no earlier than 2028.', ['2028 delivery planned']],
    [
      'Brazil’s Supreme Court ordered former President Jair Bolsonaro on Tuesday to begin serving a 27-year sentence.',
      ['2025-12-02 decision done BR'],
    ],
    ['Ukraine reached an accord with Sweden on Gripen jets in October.', ['2025-10 agreement done UA,SE']],
  ])('what is not done, or not yet, is read as it is said: “%s”', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each([
    ['सेना ने बुधवार को ड्रोन हमला नाकाम कर दिया।', ['2025-12-03 attack denied IN']],
    ['भारत और रूस के बीच करार होने से रह गया।', ['2025-12-05 agreement denied IN,RU']],
    ['भारत शायद ही एफ-35 खरीदे।', ['2025-12-05 procurement denied IN,US']],
    ['न रूस ने मांगा।', []],
    ['युद्धविराम की अफवाह सोमवार को फैली।', ['2025-12-01 ceasefire reported']],
    ['India could have bought the F-35 in 2024.', ['2024 offer considered IN']],
  ])('what came to nothing in Hindi is not done: “%s”', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('a short not has its place in the text', () => {
    const text = 'India won’t sign the S-400 deal in March.';
    const [denied] = read(text).extractions[0]?.evidence.filter(({ field }) => field === 'factuality') ?? [];
    expect(text.slice(denied?.start, denied?.end)).toBe('n’t');
  });

  test.each([
    ['Ukraine fired U.S.-made missiles at targets inside Russia on Tuesday.', /अमेरिका/u],
    ['Pakistan fired Chinese missiles at India on Tuesday.', /चीन/u],
    [
      'India had picked the German bid in January after rejecting one from Larsen & Toubro and Spain’s Navantia.',
      /स्पेन ने/u,
    ],
  ])(
    'whose make a weapon is, none is struck, and who is turned down turns nobody down: “%s”',
    (text, wrong) => {
      for (const { title } of read(text).extractions) expect(title.hi).not.toMatch(wrong);
    },
  );

  test('a hundred to come are none of those that have', () => {
    expect(
      told(
        'France will deliver 100 Rafale jets to Ukraine. Dassault delivered the 300th Rafale in October.',
      ).map((one) => one.replace(/ [A-Z,]+$/, '')),
    ).toEqual(['- delivery planned', '2025-10 delivery done']);
  });

  test.each([
    ['रूस ने कहा कि चौथी रेजिमेंट 2025 के अंत तक मिलेगी।', /Russia/],
    ['Turkey could return the S-400 missiles that it bought from Russia in 2017.', /Russia to deliver/],
    ['यूक्रेन युद्ध के कारण एस-400 की बाकी दो रेजिमेंट की आपूर्ति टल गई।', /Ukraine/],
  ])('no title gives or takes for one who does not: “%s”', (text, wrong) => {
    expect(read(text).extractions[0]?.title.en).not.toMatch(wrong);
  });

  test.each([
    ['Hamas negotiators held indirect talks in Egypt on Monday.', 'मिस्र में हमास की वार्ता'],
    ['Peace talks held in Istanbul with Russia in March 2022 failed.', 'इस्तांबुल में वार्ता'],
    ['India and Egypt held talks in Cairo on Monday.', 'काहिरा में भारत-मिस्र वार्ता'],
  ])('where talks are held is no party to them: “%s”', (text, title) => {
    expect(read(text).extractions.map((one) => one.title.hi)).toEqual([title]);
  });

  test('whose the house is bombs nobody', () => {
    const [bombed] = read('Israel bombed a house used by Hamas officials in Doha on Monday.').extractions;
    expect(bombed?.title.hi).toBe('इजराइल का कतर पर हमला');
  });
});

test.each([
  [
    'Delighted to meet with Russian Defence Minister Andrei Belousov in New Delhi.',
    '2025-12-05 meeting done',
  ],
  ['I was honoured to host President Putin at my residence on Thursday.', '2025-12-04 visit done'],
  [
    'It is a great honour and privilege to welcome Prime Minister Takaichi in Delhi.',
    '2025-12-05 visit done',
  ],
  ['Modi was happy to meet Biden in Rome last week.', '2025-11-24/2025-11-30 meeting done'],
  ['Great to meet President Macron in Paris on Monday.', '2025-12-01 meeting done'],
  ['Had the pleasure of meeting President Macron in Paris on Monday.', '2025-12-01 meeting done'],
  ['Had a productive meeting with President Macron in Paris on Monday.', '2025-12-01 meeting done'],
  ['India would be delighted to host the talks next month.', '2026-01 meeting planned'],
  ['France is happy to host the summit in March 2026.', '2026-03 meeting planned'],
])('what one was glad of was done, what one will be is to come: “%s”', (text, event) => {
  expect(told(text).map((one) => one.replace(/ [A-Z,]+$/, ''))).toEqual([event]);
});

test.each([
  ['We are happy to buy the Su-57 from Russia, the minister said.'],
  ['It would be a pleasure to buy the Su-57 from Russia.'],
  ['Trump said on Monday he was happy to sell F-35 jets to Turkey.'],
  ['Trump said he was happy to meet Kim Jong Un on his trip.'],
  ['Lockheed said it was pleased to supply jets to Poland.'],
  ['We are happy to host the talks in Doha.'],
  ['Happy to meet Putin in Moscow any time, says Zelensky'],
])('who is only willing has bought nothing: “%s”', (text) => {
  expect(read(text).extractions.filter(({ factuality }) => factuality === 'done')).toEqual([]);
});

test('a headline that begins with its verb tells one offer', () => {
  const events = read('रूस ने की एसयू-57 लड़ाकू विमान देने की पेशकश').extractions;
  expect(events.map(({ kind, systems }) => [kind, ...systems])).toEqual([['offer', 'su-57']]);
});

test.each([
  [
    'पुतिन दिल्ली पहुंचे\nपुतिन दिल्ली पहुंचे, मोदी ने किया स्वागत\nप्रधानमंत्री मोदी ने मंगलवार को पालम हवाईअड्डे पर राष्ट्रपति पुतिन का स्वागत किया।',
    '2025-12-02 visit done IN,RU',
  ],
  [
    'India, Russia sign S-400 deal\nIndia, Russia sign S-400 missile deal at Delhi summit\nIndia and Russia signed a deal for five S-400 regiments on Tuesday in New Delhi.',
    '2025-12-02 procurement done IN,RU',
  ],
])('a headline and the line under it are told again by the report: “%s”', (text, event) => {
  expect(told(text)).toEqual([event]);
});

test.each([
  [
    'In February 2016 ten Indian soldiers died in an avalanche at a post called Sonam.',
    ['2016-02 accident done IN'],
  ],
  [
    'The Army on Tuesday received the last three of the six Apache helicopters it had ordered from Boeing.',
    ['2025-12-02 delivery done US'],
  ],
  [
    'General Alexander Fomin called on Defence Secretary Rajesh Kumar Singh in New Delhi yesterday.',
    ['2025-12-04 meeting done IN'],
  ],
  ['The opposition called on the prime minister to resign on Monday.', ['2025-12-01 request done']],
  ['बैठक में एस-400 प्रणालियों की आपूर्ति और एसयू-30एमकेआई विमानों के उन्नयन पर चर्चा हुई।', ['2025-12-05 meeting done']],
  ['रूस ने भारत को एस-400 की आपूर्ति और दो इंजनों की मरम्मत पूरी की।', ['2025-12-05 delivery done RU,IN']],
])('what is named, what was before and what was talked about is no act of the day: “%s”', (text, events) => {
  expect(told(text)).toEqual(events);
});

test.each([
  ['Athens has asked Paris not to supply Meteor missiles to Turkey.', 'hi', /मेटियोर/u],
  ['अमेरिका ने भारत से एस-400 न खरीदने का आग्रह किया।', 'en', /S-400/],
] as const)('no request for what one is asked not to do: “%s”', (text, lang, wrong) => {
  expect(read(text).extractions[0]?.title[lang]).not.toMatch(wrong);
});
