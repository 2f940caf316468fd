import { describe, expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

const read = (text: string) => extract({ id: 'r', text, lang: null, dateline: '2025-11-10' }, lexicon);
/** `when kind factuality countries | systems` of each event. */
const told = (text: string) =>
  read(text).map(({ when, kind, factuality, countries, systems }) =>
    `${when} ${kind} ${factuality} ${countries.join(' ')} | ${systems.join(' ')}`.trim(),
  );

describe('the shares of a deal told before', () => {
  const deal = 'भारत ने 2018 में रूस से एस-400 की पांच रेजिमेंट का सौदा किया।';
  test.each([
    ['चौथी अगले साल आएगी।', '2026 delivery planned IN RU | s-400'],
    ['बाकी दो 2026 में मिलेंगी।', '2026 delivery planned IN RU | s-400'],
    ['जिनमें से पहली 2021 में आई।', '2021 delivery done IN RU | s-400'],
    ['चौथी अगले साल आएगी और पांचवीं 2027 में।', '2027 delivery planned IN RU | s-400'],
    ['इनकी आपूर्ति 2021 में शुरू हुई और 2026 तक पूरी हो जाएगी।', '2026 delivery planned IN RU | s-400'],
  ])('are delivered: “%s”', (text, event) => {
    expect(told(`${deal} ${text}`).at(-1)).toBe(event);
  });

  test('are none without such a deal, and two days before is none', () => {
    expect(told('दूसरी बैठक 2026 में होगी। चौथी अगले साल आएगी।').at(-1)).toMatch(/^2026 other planned/);
    expect(told(`${deal} इससे पहले 2016 में मंत्री आए।`).at(-1)).not.toMatch(/delivery/);
  });
});

describe('a round of talks told before', () => {
  const talks = 'अम्मान में यमन और ओमान के बीच वार्ता 4 मई को शुरू हुई।';
  test.each([
    ['दूसरा दौर 9 जून को हुआ।', ['2025-06-09 meeting done YE OM |']],
    ['दूसरा दौर 9 जून को और तीसरा 2 जुलाई को हुआ।', ['2025-06-09 meeting', '2025-07-02 meeting']],
    ['इसका चौथा दौर अगस्त में और पांचवां दौर सितंबर में आयोजित किया गया।', ['2025-08 meeting', '2025-09 meeting']],
  ])('is one of them: “%s”', (text, events) => {
    const found = told(`${talks} ${text}`).slice(1);
    expect(found).toHaveLength(events.length);
    for (const [i, event] of events.entries()) expect(found[i]).toContain(event);
  });

  test('and is none of an election', () => {
    expect(told('चुनाव 4 मई को हुए। दूसरा दौर 9 जून को हुआ।').at(-1)).toMatch(/^2025-06-09 other/);
  });
});

test('who admits what was done says that it was so', () => {
  expect(told('चीन ने 2020 की झड़प में चार सैनिकों के मारे जाने की बात मानी थी।').at(-1)).toMatch(/^2020 attack done/);
  expect(told('लीबिया ने सोमवार को चाड पर हमला करने की बात कबूल की।').at(-1)).toMatch(/^2025-11-10 attack done/);
});

describe('what came a day after something', () => {
  test('is no telling of that', () => {
    expect(told('चाड ने 3 मार्च को मिसाइल का परीक्षण किया। परीक्षण के अगले दिन लीबिया ने चेतावनी दी।')).toEqual([
      '2025-03-03 test done TD |',
      '2025-03-04 warning done LY |',
    ]);
  });

  test('is of no day to come where it was done', () => {
    const text = 'चाड ने 5 नवंबर को मिसाइल का परीक्षण किया। परीक्षण के दो हफ्ते बाद लीबिया ने चेतावनी दी।';
    expect(told(text).at(-1)).toMatch(/^null warning done/);
  });
});

describe('what a narrative tells in the past', () => {
  test('has the day on which it all began', () => {
    expect(told('सिलसिला 9 सितंबर को शुरू हुआ, जब चाड के ड्रोन लीबिया में घुस आए।')).toEqual([
      '2025-09-09 attack done TD LY |',
    ]);
  });

  test('has the day of the clause before तो, where that has been', () => {
    const text = 'मैक्रों मई 2024 में काहिरा आए तो दोनों देशों में रक्षा समझौता हुआ।';
    expect(told(text).map((event) => event.slice(0, 17))).toEqual(['2024-05 visit don', '2024-05 agreement']);
    expect(told('यदि 31 दिसंबर तक पैसा नहीं लौटा तो कंपनी पर प्रतिबंध लगेगा।').join()).not.toMatch(/2025-12-31/);
  });

  test('is an event where it went on for a time', () => {
    expect(told('4 सितंबर को जकार्ता के ऊपर एक ड्रोन घंटों मंडराता रहा।')).toEqual(['2025-09-04 other done ID |']);
    expect(told('2019 में मछुआरे यहां मछली पकड़ते थे।')).toEqual([]);
  });

  test('came the year after the date told last', () => {
    const texts = '2003 में इजराइल के प्रधानमंत्री भारत आए। अगले साल तीन अवाक्स विमानों का करार हुआ।';
    expect(told(texts).at(-1)).toBe('2004 procurement done IL IN |');
    // What belongs to a noun, or is to come, still counts from the report.
    expect(told('2003 में वार्ता हुई। भारत अगले साल रूस से विमान खरीदेगा।').at(-1)).toMatch(
      /^2026 procurement planned/,
    );
  });

  test('is of the day told last where it went on meanwhile', () => {
    const text =
      'रक्षा मंत्री ने बताया कि 9 दिसंबर 2022 को चीनी सैनिकों ने घुसपैठ की। इस दौरान दोनों देशों के सैनिकों के बीच हाथापाई हुई।';
    expect(told(text).at(-1)).toMatch(/^2022-12-09 attack done/);
  });

  test('is of no single day where it lasted for many', () => {
    expect(told('इजराइल और ईरान के बीच 12 दिन तक युद्ध चला।')).toEqual(['null attack done IL IR |']);
  });

  test('is one attack where its clauses share the attackers', () => {
    const text = 'भारत ने 7 मई को सैन्य अभियान शुरू किया और आतंकी ठिकानों को निशाना बनाया।';
    expect(told(text)).toHaveLength(1);
    expect(told('रूस ने 7 मई को कीव पर हमला किया और यूक्रेन ने 8 मई को मॉस्को पर बमबारी की।')).toHaveLength(2);
  });
});

describe('a deal that was called off', () => {
  test.each([
    ['भारत ने 2018 में इजराइल से स्पाइक मिसाइलों का सौदा रद्द कर दिया था।', '2018 rejection done IN IL | spike'],
    ['रूस को 2024 में एस-400 पर हस्ताक्षर होने की उम्मीद नहीं है।', '2024 agreement denied RU | s-400'],
  ])('is never done: “%s”', (text, event) => {
    expect(told(text)).toEqual([event]);
  });
});

describe('what is no event of its own', () => {
  test.each([
    'अगर ईरान ने बम बनाया तो इजराइल तेहरान पर हमला करेगा।',
    'फैसला भारतीय रक्षा मंत्रालय को करना था।',
    'टोगो के मंत्री ने कहा कि माली पर हमला पूरे इलाके के लिए संकट होगा।',
    'एक देश पर हमला दोनों पर हमला माना जाएगा।',
    'दोनों नेता किसी नतीजे पर पहुंचे बिना लौटे।',
  ])('“%s”', (text) => {
    expect(told(text)).toEqual([]);
  });

  test('is the sitting at which a body decides', () => {
    const text = 'रक्षा खरीद परिषद (डीएसी) की 23 अप्रैल को हुई बैठक में 26 राफेल विमानों की खरीद को मंजूरी दी गई।';
    expect(told(text)).toEqual(['2025-04-23 decision done IN | rafale']);
    const long =
      'प्रधानमंत्री की अध्यक्षता में 23 अप्रैल को हुई सुरक्षा मामलों की समिति (सीसीएस) की बैठक में सौदे को मंजूरी दी गई।';
    expect(told(long)).toEqual(['2025-04-23 decision done IN |']);
  });

  test('is what Latin words in a Hindi clause gloss', () => {
    expect(told('अमेरिका (United States of America) ने सोमवार को ईरान पर प्रतिबंध लगाए।')).toEqual([
      '2025-11-10 sanction done US IR |',
    ]);
  });

  test('is a warning that was brushed aside, but the refusal is', () => {
    expect(told('तुर्की ने सोमवार को अमेरिकी चेतावनी दरकिनार कर दी।')).toEqual([
      '2025-11-10 rejection done TR US |',
    ]);
  });
});

describe('a share with its thing that arrives', () => {
  test('is a delivery, no visit', () => {
    const text = 'जनवरी 2022 में केन्या ने भारत से ब्रह्मोस मिसाइल की तीन बैटरियां खरीदीं। पहली बैटरी अप्रैल 2024 में पहुंची।';
    expect(told(text).at(-1)).toBe('2024-04 delivery done KE IN | brahmos');
  });
});

describe('what was to be on another day', () => {
  test.each([
    ['तुर्की से छह ड्रोन की आपूर्ति जून में होनी थी, जो अब फरवरी तक टल गई।', '2026-02 delivery planned TR |'],
    ['केन्या को तोपें सितंबर में सौंपी जानी थीं, मगर यह काम अब मार्च तक खिसक गया है।', '2026-03 delivery planned KE |'],
    ['भारतीय रॉकेट का परीक्षण मई में होना था, मगर अब दिसंबर में होगा।', '2025-12 test planned IN |'],
    [
      'चाड को छह एफ-16 की आपूर्ति 2023 में होनी थी, लेकिन पहला विमान मार्च 2025 में मिला।',
      '2025-03 delivery done TD US | f-16',
    ],
  ])('is one event: “%s”', (text, event) => {
    expect(told(text)).toEqual([event]);
  });

  test.each(['शुक्रवार को होने वाला करार टाल दिया गया।', 'दोनों देशों की शिखर वार्ता टल गई है।'])(
    'is not done: “%s”',
    (text) => {
      expect(told(text).join()).toMatch(/(?:planned|denied)[^,]*$/);
    },
  );
});

describe('what is to come', () => {
  test('is on no day gone by', () => {
    const text = 'दिसंबर के अंत में होने वाली विशेष प्रतिनिधि वार्ता 2020 में गलवान संघर्ष के बाद पहली बड़ी वार्ता होगी।';
    expect(told(text).find((event) => event.includes('meeting'))).toMatch(/^2025-12 meeting planned/);
  });

  test('is planned where only a noun tells it', () => {
    expect(told('भारत और चीन दिसंबर में सैन्य बैठकों को जारी रखेंगे।')).toEqual(['2025-12 meeting planned IN CN |']);
  });

  test('is a visit of who may go', () => {
    expect(told('प्रधानमंत्री शहबाज शरीफ के अगले महीने बीजिंग जाने की संभावना है।')).toEqual([
      '2025-12 visit planned PK CN |',
    ]);
  });
});

describe('going somewhere', () => {
  test.each([
    ['विदेश मंत्री एस जयशंकर 2019 में मॉस्को गए थे।', '2019 visit done IN RU |'],
    ['केन्याई नौसेना प्रमुख मार्च में ढाका गए थे।', '2025-03 visit done KE BD |'],
    ['जुलाई 2017 में नरेंद्र मोदी इजराइल जाने वाले पहले भारतीय प्रधानमंत्री बने।', '2017-07 visit done IN IL |'],
  ])('is a visit: “%s”', (text, event) => {
    expect(told(text)).toEqual([event]);
  });

  test('to an agreement is that agreement', () => {
    expect(told('भारत और चीन के वार्ताकार सोमवार को समझौते पर पहुंच गए।')).toEqual([
      '2025-11-10 agreement done IN CN |',
    ]);
  });
});

describe('titles after the dates of a chronology', () => {
  const text = `26 फरवरी: बैंकों पर पाबंदी
यूरोपीय संघ ने रूस के केंद्रीय बैंक पर प्रतिबंध लगाए और उसके खाते रोके।
27 फरवरी: परमाणु बल चौकस
राष्ट्रपति पुतिन ने परमाणु बलों को तैयार रहने को कहा। अमेरिका ने इसकी निंदा की।`;

  test('date the lines under them', () => {
    expect(told(text)).toContain('2025-02-26 sanction done RU |');
    expect(told(text)).toContain('2025-02-27 accusation done US RU |');
  });
});

describe('a report on two states', () => {
  const text = `भारत-फ्रांस: चार दशक का भरोसा

भारत और फ्रांस ने 1998 में रणनीतिक साझेदारी की। फ्रांस की कंपनी ने भारत के पुराने विमान सुधारे। भारत ने अक्टूबर 2005 में छह स्कॉर्पीन पनडुब्बियां खरीदीं। 1982 में मिराज-2000 का सौदा हुआ। अमेरिका ने 1998 में पाबंदियां लगाईं। उसी साल दोनों देशों ने रक्षा समझौता किया। फ्रांस ने 2016 में राफेल विमान बेचे।`;

  test('gives its deals both of them', () => {
    expect(told(text)).toContain('2005-10 procurement done IN FR | scorpene');
    expect(told(text).find((event) => event.endsWith('mirage-2000'))).toBe(
      '1982 procurement done IN FR | mirage-2000',
    );
    expect(told(text)).toContain('1998 agreement done IN FR |');
    expect(told(text).filter((event) => event.includes('agreement') && event.includes('US'))).toEqual([]);
    expect(told(text).find((event) => event.includes('sanction'))).not.toContain('FR');
  });
});

describe('a word that also is a first name', () => {
  test('is no system before a surname', () => {
    expect(told('सांसद पिनाका मिश्रा ने सोमवार को संसद में बयान दिया।')[0]).toMatch(/\|$/);
    expect(told('सेना ने सोमवार को पिनाका रॉकेट का परीक्षण किया।')[0]).toMatch(/pinaka$/);
  });
});

test('a charge that stands is told without a day', () => {
  expect(told('पुलिस ने शनिवार को आयुक्त को पकड़ा। उन पर 40 लाख रुपये की रिश्वत लेने का आरोप है।').at(-1)).toBe(
    'null accusation done IN |',
  );
});

describe('what has been told since a deal', () => {
  const story =
    'सितंबर 2017 में तुर्की और रूस ने एस-400 का करार किया। अमेरिका ने बदले में पैट्रियट प्रणाली देने की पेशकश की। अमेरिका ने 2019 में तुर्की को एफ-35 कार्यक्रम से बाहर कर दिया।';

  test('does not take its batches from it', () => {
    expect(told(`${story} दूसरी खेप सितंबर 2019 में आई।`).at(-1)).toMatch(/^2019-09 delivery done .*\| s-400$/);
  });

  test('is no system where it is a jet', () => {
    const text = 'तुर्की ने एस-400 खरीदे। अमेरिका ने 2019 में एफ-35 देना रोका। अक्टूबर 2020 में इस प्रणाली का परीक्षण हुआ।';
    expect(told(text).at(-1)).toMatch(/^2020-10 test done .*\| s-400$/);
  });
});

describe('an answer in the same sentence', () => {
  test('is of no day where what it answers is of none', () => {
    const text =
      'भारत और फ्रांस ने सोमवार को वार्ता की। मोदी मंगलवार को पेरिस जाएंगे। कांग्रेस ने राफेल सौदे में गड़बड़ी का आरोप लगाया था, जिसे सरकार ने खारिज किया।';
    expect(told(text).find((event) => event.includes('rejection')) ?? 'null').toMatch(/^null/);
  });
});

test('what is refused is of the things told before it, what one stays out of is not', () => {
  const text = 'कांग्रेस ने सोमवार को राफेल सौदे में गड़बड़ी का आरोप लगाया, जिसे सरकार ने खारिज किया।';
  expect(told(text).at(-1)).toMatch(/rejection done IN \| rafale$/);
  const out = '1998 में भारत ने मिराज-2000 खरीदे। जापान ने पाबंदियां लगाईं, पर फ्रांस ने उनमें शामिल होने से इनकार कर दिया।';
  expect(told(out).at(-1)).toMatch(/rejection done FR \|$/);
});

describe('two tellings', () => {
  test('of a meeting that was and one to come are two events', () => {
    const text =
      'राष्ट्रपति पुतिन दिसंबर में प्रधानमंत्री मोदी से मुलाकात करेंगे। मोदी ने मॉस्को में राष्ट्रपति पुतिन से मुलाकात की थी।';
    expect(
      told(text)
        .filter((event) => event.includes('meeting'))
        .map((event) => event.slice(0, 20)),
    ).toEqual(['2025-12 meeting plan', 'null meeting done IN']);
  });
});

describe('data of names', () => {
  test.each([
    ['नौसेना ने सोमवार को पश्चिमी तट के पास मिसाइल का परीक्षण किया।', /^2025-11-10 test done IN \|$/],
    ['इजराइल ने सोमवार को पश्चिमी तट पर हमला किया।', /attack done IL PS/],
    ['चीन ने अगस्त में पाकिस्तान की तीसरी हैंगोर पनडुब्बी सौंपी।', /^2025-08 delivery done CN PK \| hangor$/],
    ['यूरोपीय संघ ने सोमवार को रूस पर प्रतिबंधों का ऐलान किया।', /^2025-11-10 sanction done RU/],
    ['वायुसेना का मिग-21 विमान सोमवार को रिटायर हो गया।', /^2025-11-10 other done IN \| mig-21$/],
    ['आठ साल तक सेवा देने वाला पोत सोमवार को सेवामुक्त कर दिया गया।', /^2025-11-10 other done/],
  ])('in “%s”', (text, event) => {
    expect(told(text)[0]).toMatch(event);
  });
});

describe('figures of a company', () => {
  test('are of the quarter that they are told for', () => {
    const text = 'कंपनी ने सोमवार को बताया कि सितंबर तिमाही में उसका मुनाफा 12 प्रतिशत घटकर 189 करोड़ रुपये रह गया।';
    expect(told(text)).toEqual(['2025-07/2025-09 other done IN |']);
  });

  test('and the year that a dividend is for is no event', () => {
    const text = 'कंपनी ने 31 मार्च, 2026 को समाप्त होने वाले वित्त वर्ष के लिए तीन रुपये का लाभांश घोषित किया।';
    expect(told(text).filter((event) => event.includes('other'))).toEqual([]);
  });
});

describe('what was done to a thing, told before its noun', () => {
  test.each([
    ['2018 में ऑर्डर किए गए विमान पिछले महीने पहुंचे।', ['2018 procurement done', '2025-10 delivery done']],
    ['2016 में खरीदे गए 36 ग्रिपेन दिसंबर 2022 तक पहुंच गए।', ['2016 procurement done', '2022-12 delivery done']],
    [
      'मार्च 2019 में खरीदी गई प्रणाली की पहली खेप मई 2021 में आई।',
      ['2019-03 procurement done', '2021-05 delivery done'],
    ],
    [
      'मार्च 2022 में किए गए समझौते को सोमवार को रद्द कर दिया गया।',
      ['2022-03 agreement done', '2025-11-10 rejection done'],
    ],
    [
      '2022 में हस्ताक्षर किए गए करार को संसद ने सोमवार को मंजूरी दी।',
      ['2022 agreement done', '2025-11-10 decision done'],
    ],
  ])('has its own day in “%s”', (text, events) => {
    expect(told(text).map((event) => event.split(' ').slice(0, 3).join(' '))).toEqual(events);
  });

  test.each([
    ['सेना ने जापान से खरीदी गई तोपों को सोमवार को सीमा पर भेजा।', ['deployment done']],
    ['हमले में मारे गए जवानों के परिजनों से मंत्री ने सोमवार को मुलाकात की।', ['meeting done']],
    ['केन्या पेरू से खरीदे गए विमानों की चौथी खेप मई में तैनात करेगा।', ['deployment planned']],
  ])('has no day of what is done with its noun in “%s”', (text, events) => {
    expect(told(text).map((event) => event.split(' ').slice(1, 3).join(' '))).toEqual(events);
  });

  test('is done before what comes days after it', () => {
    const text = 'मंजूरी मिलने के दो दिन बाद नॉर्वे ने शुक्रवार को संधि पर हस्ताक्षर किए।';
    expect(told(text)[0]).toMatch(/^2025-11-05 decision done/);
  });

  test('is no news where a paper only told it', () => {
    const text = 'अखबार ने गुरुवार को खबर दी कि दोनों पक्षों ने संधि पर हस्ताक्षर किए हैं।';
    expect(told(text)).toHaveLength(1);
  });
});

describe('what is joined to a decision', () => {
  test.each([
    'टोगो के मंत्री ने 3 मार्च को बोर्ड को भंग कर दिया और पांच सदस्यों की समिति गठित कर दी।',
    'टोगो की अदालत ने 3 मार्च को छह लोगों को दोषी ठहराया, जबकि दो को बरी कर दिया।',
  ])('is another of the same day: “%s”', (text) => {
    expect(told(text)).toEqual(['2025-03-03 decision done TG |', '2025-03-03 decision done TG |']);
  });

  test('so is what was done days after it, though nobody says from which', () => {
    const text =
      'चाड ने मार्च 2024 में एक पत्रकार को गिरफ्तार किया और इसके नौ दिन बाद चाड ने दो और को हिरासत में लिया।';
    expect(told(text)).toEqual(['2024-03 other done TD |', 'null other done TD |']);
  });
});

test('what was done when something else was is of its day', () => {
  expect(told('विवाद की शुरुआत 6 जुलाई 2018 को हुई, जब घाना ने टोगो के कपड़े पर शुल्क लगाया।')).toContain(
    '2018-07-06 sanction done GH TG |',
  );
});

test.each(['कुछ ही घंटों में', 'दो घंटे बाद', 'चंद घंटों के भीतर'])(
  'what was done %s is of the day told before',
  (when) => {
    expect(
      told(`घाना ने 3 मार्च को आपातकाल लगा दिया। लेकिन सांसदों ने ${when} इसे हटाने का प्रस्ताव पारित कर दिया।`),
    ).toEqual(['2025-03-03 decision done GH |', '2025-03-03 decision done GH |']);
  },
);

test('who answers what happened makes news without a day', () => {
  expect(
    told('घाना की अदालत ने सोमवार को टोगो का बांध रोकने का आदेश दिया। टोगो के राष्ट्रपति ने फैसले का स्वागत किया है।').at(
      -1,
    ),
  ).toMatch(/^2025-11-10 statement done TG/);
});

test('what is proclaimed has been decided', () => {
  expect(told('घाना के राष्ट्रपति ने 3 मार्च को मार्शल लॉ लागू करने की घोषणा की।')).toEqual([
    '2025-03-03 decision done GH |',
  ]);
});

test.each([
  ['चाड ने 3 मार्च को टोगो पर पाबंदी लगाई, जिसे 5 मई को हटा दिया गया।', '2025-05-05 sanction done TG TD |'],
  ['दोनों गुट 3 मार्च को चाड में युद्धविराम पर राजी हुए, जिसे 5 मई को बढ़ाया गया।', '2025-05-05 ceasefire done TD |'],
])('what was done to it is told by what it is: “%s”', (text, event) => {
  expect(
    told(text)
      .at(-1)
      ?.replace(/(T[DG]) (T[DG])/, 'TG TD'),
  ).toBe(event);
});

test('who was kept from selling has sold nothing', () => {
  expect(told('चाड ने 2021 में टोगो को एफ-16 विमान घाना को बेचने से रोक दिया।').at(-1)).toMatch(
    /^2021 procurement denied/,
  );
});

test('a state that only lent its city did not do what came months after', () => {
  const text =
    'ईरान पर 2006 में प्रतिबंध लगे थे।\n14 जुलाई 2015 को वियना में ऐतिहासिक करार हुआ और छह महीने बाद 16 जनवरी को प्रतिबंध हटा लिए गए।';
  expect(told(text).at(-1)).not.toContain('AT');
});

test('what was then done is of the year told', () => {
  expect(
    told(
      'मार्च 2023 में घाना के चालकों ने हड़ताल की थी। तब मंत्री से बातचीत के बाद 19 मार्च को हड़ताल वापस ले ली गई थी।',
    ).at(-1),
  ).toMatch(/^2023-03-19/);
});

describe('who acts makes a kind only with what they do', () => {
  test.each([
    ['बाघ ने सोमवार को दो शावकों को जन्म दिया।', 'other'],
    ['हाथी सोमवार को मेले में सजाए गए।', 'other'],
    ['हाथियों ने सोमवार को फसल रौंद दी।', 'accident'],
    ['चोर ने सोमवार को सामान लौटाया।', 'other'],
    ['आतंकियों ने सोमवार को गांव में रात बिताई।', 'other'],
    ['लुटेरों ने सोमवार को ट्रक उड़ा दिया।', 'attack'],
    ['एसडीआरएफ ने सोमवार को स्थापना दिवस मनाया।', 'other'],
    ['गोताखोरों ने सोमवार को चार बच्चों की जान बचाई।', 'aid'],
    ['किसानों को सोमवार को मोहलत मिली।', 'decision'],
    ['कंपनी ने सोमवार को मोहलत मांगी।', 'request'],
    ['नौसेना में सोमवार को महिलाएं आईं।', 'other'],
    ['सेना में सोमवार को बदलाव आया।', 'other'],
    ['वायुसेना में सोमवार को राफेल पर चर्चा के लिए विशेषज्ञ आए।', 'other'],
    ['नौसेना में सोमवार को दो पनडुब्बियां आईं।', 'delivery'],
    ['दो पनडुब्बियां सोमवार को नौसेना के बेड़े में आईं।', 'delivery'],
  ])('%s: %s', (text, kind) => {
    expect(read(text).map((event) => event.kind)).toEqual([kind]);
  });
});

describe('who did not go', () => {
  test.each([
    ['बैठक में भाग लेने के बाद मंत्री घर नहीं गए।', ['visit done']],
    ['खिलाड़ी फाइनल खेलने लाहौर नहीं गए।', []],
    ['मोदी सम्मेलन में भाग लेने के लिए ब्राजील नहीं गए।', ['visit denied']],
  ])('for something has not done that: %s', (text, events) => {
    expect(read(text).map(({ kind, factuality }) => `${kind} ${factuality}`)).toEqual(events);
  });
});

test('what those had done who came from it is done, whatever will be', () => {
  const text = 'सरकार ने बताया कि वह जापान से समझौता करके लौटे अधिकारियों से पूछताछ करेगी।';
  expect(told(text)[0]).toMatch(/agreement done/);
  expect(told('मंत्री अगले सोमवार को बैठक करके फैसला लेंगे।')[0]).toMatch(/meeting planned/);
});

describe('two shares that one verb tells are two, each at its own time', () => {
  test.each([
    [
      '2018 के सौदे की तीन रेजिमेंट मिल चुकी हैं, चौथी फरवरी 2026 और पांचवीं अगस्त 2026 तक मिलेगी।',
      ['2026-02 delivery planned', '2026-08 delivery planned'],
    ],
    [
      'भारत को चौथी रेजिमेंट फरवरी 2026 और पांचवीं अगस्त 2026 तक मिलेगी।',
      ['2026-02 delivery planned IN', '2026-08 delivery planned IN'],
    ],
  ])('%s', (text, events) => {
    const dated = extract({ id: 'r', text, lang: null, dateline: '2025-12-04' }, lexicon).filter(
      ({ when }) => when !== null,
    );
    expect(
      dated.map(({ when, kind, factuality, countries }) => [when, kind, factuality, ...countries].join(' ')),
    ).toEqual(events);
  });
});
