import { describe, expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

const read = (text: string) => extract({ id: 'r', text, lang: null, dateline: '2025-12-04' }, lexicon);
/** `when kind factuality countries systems` of each event. */
const told = (text: string) =>
  read(text).map(({ when, kind, factuality, countries, systems }) =>
    [when, kind, factuality, ...countries, ...systems].join(' '),
  );

describe('what talks are about is not what was done, nor is its place where they were', () => {
  test.each([
    ['Modi and Putin spoke about the attack in Moscow during their meeting on Thursday.', 'IN RU'],
    ['Trump discussed the strike with Modi by phone on Thursday.', 'US IN'],
    ['Lavrov talked about signing a treaty with India on Thursday.', 'RU IN'],
  ])('%s', (text, countries) => {
    expect(told(text)).toEqual([`2025-12-04 meeting done ${countries}`]);
    expect(read(text)[0]?.title.hi).not.toContain('में नरेंद्र');
  });

  test('but what was done beside it is', () => {
    expect(
      told('Modi spoke with Putin about the war and condemned the attack in Kabul on Monday.').at(-1),
    ).toBe('2025-12-01 accusation done IN AF');
  });
});

describe('the state of who says “we” acts', () => {
  test.each([
    [
      '"We bought five squadrons from Russia in 2018," Rajnath Singh said on Thursday.',
      '2018 procurement done IN RU',
    ],
    ['राजनाथ सिंह ने कहा, "हमने 2018 में रूस से पांच स्क्वाड्रन खरीदे थे।"', '2018 procurement done IN RU'],
    [
      'राजनाथ सिंह ने संसद में कहा कि हमने 7 मई को पाकिस्तान के नौ ठिकानों पर हमला किया।',
      '2025-05-07 attack done IN PK',
    ],
    // A firm's word is no state's.
    ['"We sold 20 jets to Vietnam in 2023," the company’s chief executive said.', '2023 procurement done VN'],
  ])('%s', (text, event) => {
    expect(told(text)).toEqual([event]);
  });
});

describe('who arrives is a visitor', () => {
  test.each([
    ['Putin reached New Delhi on Thursday evening.', 'RU IN'],
    [
      'Putin arrived in New Delhi on Thursday, his first visit since the start of the war in Ukraine.',
      'RU IN',
    ],
    ['Prime Minister Narendra Modi greeted Putin at the airport on Thursday.', 'IN RU'],
  ])('%s', (text, countries) => {
    expect(told(text)).toEqual([`2025-12-04 visit done ${countries}`]);
    expect(read(text)[0]?.title.hi).toContain('व्लादिमीर पुतिन का');
  });

  test('but an accord that states reach is none', () => {
    expect(told('India and Russia reached an agreement on Thursday.')).toEqual([
      '2025-12-04 agreement done IN RU',
    ]);
  });
});

test('since when something is the first is no news', () => {
  expect(told('युद्ध शुरू होने के बाद यह पुतिन की पहली भारत यात्रा है।')).toEqual([]);
  expect(told('युद्ध शुरू होने के बाद अमेरिका ने रूस पर प्रतिबंध लगाए।').at(-1)).toContain('sanction done US RU');
});

test('who is ready to give a thing offers it', () => {
  expect(told('Moscow is ready to give India the Su-57 technology, Peskov said on Thursday.')).toEqual([
    '2025-12-04 offer offered RU IN su-57',
  ]);
});

test('what a strike is called is no protest', () => {
  expect(told('The minister called the strike a success on Thursday.').join()).not.toContain('protest');
  expect(told('The union called a strike on Thursday.')).toEqual(['2025-12-04 protest done']);
});

test.each([
  [
    'रूस तीन स्क्वाड्रन सौंप चुका है और बाकी दो 2026 में सौंपे जाएंगे।',
    'en',
    ['Delivery made (3 squadrons)', 'Delivery planned'],
  ],
  [
    'Russia has delivered three squadrons and the remaining two will be handed over in 2026.',
    'hi',
    ['आपूर्ति हुई (3 स्क्वाड्रन)', 'आपूर्ति की योजना'],
  ],
  ['Three squadrons have been handed over by Russia.', 'hi', ['आपूर्ति हुई (3 स्क्वाड्रन)']],
  // Of whom it is not told that it gives.
  ['भारत को 2026 में दो स्क्वाड्रन सौंपे जाएंगे।', 'en', ['India awaits delivery (2 squadrons)']],
] as const)('no headline takes who gives for who gets: %s', (text, lang, titles) => {
  expect(read(text).map(({ title }) => title[lang])).toEqual(titles);
});

describe('what only says of which thing, or what is looked at or included, was not done', () => {
  test.each([
    ['Three of the five contracted S-400 units have been delivered.', [' delivery done s-400']],
    ['India is expected to review its ongoing S-400 deliveries.', []],
    ['India will review the deliveries on Friday.', ['2025-12-05 other planned IN']],
    ['India pitched for Su-57 jets on Monday.', ['2025-12-01 request done IN su-57']],
    ['The two remaining units are anticipated in 2026.', ['2026 delivery planned']],
    [
      'Putin is set to arrive in New Delhi today for a visit that includes the India-Russia summit hosted by Modi.',
      ['2025-12-04 visit planned RU IN', ' meeting planned IN RU'],
    ],
    // Where it was said is no meeting of its own.
    [
      "Singh said at the agency's National Security Summit in New Delhi on November 28.",
      ['2025-11-28 statement done IN'],
    ],
  ])('%s', (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

test('ministers who met are not the leaders who will', () => {
  const text =
    'Prime Minister Modi will host President Putin for a dinner today. Earlier on Thursday the defence ministers of the two countries held talks.';
  expect(told(text)).toEqual(['2025-12-04 meeting planned IN RU', '2025-12-04 meeting done IN RU']);
});

test('how someone went is none of his name', () => {
  expect(read('राष्ट्रपति पुतिन सीधे प्रधानमंत्री आवास पहुंचे।')[0]?.title.en).not.toContain('Sidhe');
});

describe('who only did not want it, whose ally someone is, or by whose word it is told takes no part', () => {
  test.each([
    [
      'India and Russia made a deal in October 2018. It was signed in Delhi despite irking the United States.',
      '2018-10 agreement done IN RU',
    ],
    ['US NATO ally Turkey bought the S-400 from Russia in 2017.', '2017 procurement done TR RU s-400'],
    ['US ally Japan struck a deal with Vietnam on Monday.', '2025-12-01 agreement done JP VN'],
  ])('%s', (text, event) => {
    expect(told(text)).toEqual([event]);
  });

  test.each([
    ['NATO ally Turkey bought the S-400 from Russia in 2017.', 'hi', 'तुर्की-रूस में एस-400 खरीद का करार'],
    [
      'रक्षा मंत्रालय के मुताबिक, राजनाथ सिंह ने गुरुवार को आंद्रे बेलौसोव से बात की।',
      'en',
      'Rajnath Singh and Andrei Belousov hold talks',
    ],
    [
      'चिंगदाओ में शंघाई सहयोग संगठन की रक्षा मंत्रियों की बैठक में राजनाथ सिंह ने आंद्रे बेलौसोव से मुलाकात की।',
      'en',
      'Rajnath Singh and Andrei Belousov meet in Qingdao',
    ],
  ] as const)('%s', (text, lang, title) => {
    expect(read(text)[0]?.title[lang]).toBe(title);
  });
});

describe('what comes is a thing, or only its money', () => {
  test.each([
    [
      'The first elements of the S-400 system have arrived in India, according to a Russian official.',
      ['2025-12-04 delivery done IN RU s-400'],
    ],
    [
      'Russia will deliver S-400 systems to India in 2027 as it has already received the first advance payment.',
      ['2027 delivery planned RU IN s-400'],
    ],
    ['The ties rest on trust, forming the backbone of a partnership that has spanned decades.', []],
    ['The Russian agency said the delivery of S-400 to India is scheduled to start after 2020.', []],
  ])('%s', (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

test.each([
  ['Modi visited Moscow last year in July.', '2024-07'],
  ['Modi visited Moscow earlier this year, in June.', '2025-06'],
  ['Last year on July 8, Modi visited Moscow.', '2024-07-08'],
  // A place is no month.
  ['Modi spoke in Moscow last year in Red Square.', '2024'],
])('a month behind its year: %s', (text, when) => {
  expect(read(text)[0]?.when).toBe(when);
});

test('a headline that ends with its verb is no part of the paragraph under it', () => {
  const lead =
    'रूसी राष्ट्रपति व्लादिमीर पुतिन के भारत पहुंचने से पहले गुरुवार को रूस के रक्षा मंत्री आंद्रे बेलौसोव नई दिल्ली पहुंचे और दोनों ने बात की।';
  expect(told(`राजनाथ सिंह ने रूसी समकक्ष के साथ बैठक की\n${lead}`)).toContain('2025-12-04 visit done RU IN');
});

describe('an operation of a name is of who carried it out', () => {
  test('another state’s attack within it is another', () => {
    const text =
      'भारत के ‘ऑपरेशन सिंदूर’ के बाद पाकिस्तान बौखलाया हुआ है। पाकिस्तान ने 10 मई 2025 की सुबह जम्मू में हमला किया।';
    expect(told(text)).toEqual(['2025-05-07/2025-05-10 attack done IN PK', '2025-05-10 attack done PK IN']);
  });

  test('its beginning is it', () => {
    expect(told('भारत ने 7 मई 2025 को ऑपरेशन सिंदूर की शुरुआत की।')).toEqual(['2025-05-07 attack done IN']);
  });
});

describe('who acts after an attack, and what he answers', () => {
  test.each([
    ['जम्मू-कश्मीर में 22 अप्रैल को हुए हमले के बाद भारत ने सीमा बंद कर दी।', 0, 'en', 'Attack in Jammu and Kashmir'],
    [
      'On May 6, India launched missile strikes on Pakistani territory in response to an attack in the Pahalgam area on April 22 that killed 26 people.',
      0,
      'hi',
      'भारत का पाकिस्तान पर हमला',
    ],
    [
      'This operation was carried out in retaliation for a deadly attack in Pahalgam, Kashmir.',
      0,
      'hi',
      'भारत: हमला',
    ],
    [
      'भारत ने 11 पाकिस्तानी एयरबेस को निशाना बनाकर भारी तबाही मचाई।',
      -1,
      'en',
      'India carries out attack (11 bases)',
    ],
    // What was tried is under nobody’s consideration.
    [
      'पाकिस्तान ने गुरुवार को 15 शहरों पर हमला करने की कोशिश की।',
      0,
      'en',
      'Attempt: attack (Pakistan) (15 cities)',
    ],
    ['Pakistan tried to attack 15 cities on Thursday.', 0, 'hi', 'कोशिश: हमला (पाकिस्तान) (15 शहर)'],
  ] as const)('%s', (text, n, lang, title) => {
    expect(read(text).at(n)?.title[lang]).toBe(title);
  });
});

test.each([
  [
    'Pakistan responded on Thursday with drone and missile strikes aimed at Indian military facilities.',
    ['2025-12-04 attack done PK IN'],
  ],
  [
    'India and Pakistan have agreed to prolong the pause in military activities following a decision originally reached on May 10.',
    [' agreement done IN PK', '2025-05-10 decision done IN PK'],
  ],
  ['A ceasefire was established on May 10.', ['2025-05-10 ceasefire done']],
  ['Missiles hit 11 bases on Thursday, paralyzing their strike capabilities.', ['2025-12-04 attack done']],
])('what is one act: %s', (text, events) => {
  expect(told(text)).toEqual(events);
});

describe('what of a deal has come, and when the rest will', () => {
  test.each([
    [
      'India signed a deal with Russia in 2018 for five S-400 squadrons. Three have already been delivered, with two more on schedule.',
      ' delivery done IN RU s-400',
    ],
    [
      'India signed a deal with Russia in 2018 for five S-400 squadrons. However, the deal has faced repeated delays, with the final two units now scheduled for 2026 and 2027.',
      '2026/2027 delivery planned IN RU s-400',
    ],
    [
      'Russia told India that delivery of the two remaining S-400 systems had been postponed to 2026.',
      '2026 delivery planned RU IN s-400',
    ],
    [
      'Russia has committed to delivering the fourth S-400 squadron in 2026.',
      '2026 delivery planned RU s-400',
    ],
    // Of no deal that was made: a pledge.
    ['Russia committed to supplying jets to India on Monday.', '2025-12-01 offer offered RU IN'],
    // Nothing was decided, nor said.
    ['The cabinet postponed the sale on Monday.', '2025-12-01 decision done'],
    ['The minister defended the deal on Monday.', '2025-12-01 statement done'],
  ])('%s', (text, event) => {
    expect(told(text).at(-1)).toBe(event);
  });

  test('what defends cities says nothing', () => {
    expect(
      told('In May 2025, India used the S-400 to defend cities from a Pakistani attack.').join(),
    ).not.toContain('statement');
  });

  test('by what reports it is told is no event', () => {
    expect(
      told(
        'Discussions are underway for additional S-400 systems, as per Russian media reports earlier this month.',
      ),
    ).toEqual([]);
  });

  test('at whose gathering they met is not who met', () => {
    const text =
      "On the sidelines of the SCO defence ministers' summit in Qingdao, Rajnath Singh and Andrei Belousov discussed the deliveries.";
    expect(read(text)[0]?.title.hi).toBe('चिंगदाओ में राजनाथ सिंह और आंद्रे बेलौसोव की बैठक');
  });
});

describe('against whom a deal is meant, and who sold what one is punished for, take no part', () => {
  test.each([
    [
      'भारत ने चीन का मुकाबला करने के लिए 2018 में मॉस्को के साथ पांच एस-400 का सौदा किया था।',
      '2018 procurement done IN RU s-400',
    ],
    ['भारत ने चीन से निपटने के लिए वियतनाम से समझौता किया।', '2025-12-04 agreement done IN VN'],
    ['ट्रंप ने रूसी तेल खरीदने के लिए भारत पर 25 फीसदी टैरिफ लगाया।', '2025-12-04 sanction done US IN'],
    // What is bought from someone for a purpose is his still.
    ['भारत ने रूस से एस-400 खरीदने के लिए समझौता किया।', '2025-12-04 procurement done IN RU s-400'],
  ])('%s', (text, event) => {
    expect(told(text)).toEqual([event]);
  });
});

test('whoever tells of his own talks had them', () => {
  const text = 'ट्रंप ने कहा कि अक्टूबर की शुरुआत में उनकी प्रधानमंत्री मोदी से फोन पर बातचीत हुई थी।';
  expect(told(text)).toEqual(['2025-10 meeting done US IN']);
  expect(read(text)[0]?.title.en).toBe('Donald Trump and Narendra Modi hold talks');
});

test('a blunt answer is no meeting', () => {
  expect(told('विदेश मंत्रालय ने इस पर दो टूक जवाब दिया है।')).toEqual([]);
});

test('what is being bought is not bought yet', () => {
  expect(told('भारत फ्रांस से 26 राफेल खरीद रहा है।').join()).not.toContain('done');
  expect(told('भारत ने सोमवार को 26 राफेल की खरीद की।')).toEqual(['2025-12-01 procurement done IN FR rafale']);
});
