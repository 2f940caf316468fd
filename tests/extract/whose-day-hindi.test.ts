import { describe, expect, test } from 'vitest';
import { extract, readReport } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

/** `when kind factuality` of each event. */
const told = (text: string) =>
  extract({ id: 'r', text, lang: null, dateline: '2026-02-19' }, lexicon).map(
    ({ when, kind, factuality }) => `${when} ${kind} ${factuality}`,
  );

describe('a day with its month before an infinitive', () => {
  test.each([
    ['23 जून को नॉर्वे ने दो पनडुब्बियां खरीदने का एलान किया।', '2025-06-23 decision done'],
    ['9 नवंबर को दोनों देश सीमा पर तनाव घटाने की व्यवस्था पर राजी हुए।', '2025-11-09 agreement done'],
    ['4 अप्रैल को पेरू ने अपने राजदूत को वापस बुला लिया।', '2025-04-04 sanction done'],
    ['4 अप्रैल को जांच दल ने मंत्री को पूछताछ के लिए बुलाया।', '2025-04-04 request done'],
  ])('is of the act where it is told before who acts, or nothing is commanded: “%s”', (text, event) => {
    expect(told(text)).toContain(event);
  });

  test('is over where what was announced had been', () => {
    expect(told('कतर और ओमान ने 27 अगस्त को व्यापार करार पर वार्ता पूरी होने की घोषणा की थी।')).toEqual([
      '2025-08-27 agreement done',
    ]);
  });

  test('is of what was commanded behind who commands', () => {
    expect(told('अदालत ने मंत्री को 23 जून को पेश होने का आदेश दिया।')).toEqual(['2026-06-23 decision planned']);
  });
});

test.each([
  ['17 जनवरी को मुख्यमंत्री ने सर्वदलीय बैठक बुलाई।', '2026-01-17 meeting done'],
  ['आयोग ने 17 मार्च को सर्वदलीय बैठक बुलाई।', '2026-03-17 meeting planned'],
])('a meeting called for a day and month is of the year that is nearest: %s', (text, event) => {
  expect(told(text)).toContain(event);
});

test.each([
  ['मंत्री ने मंगलवार को ऐलान किया कि भारत 20 विमान खरीदेगा।', '2026-02-17 procurement planned'],
  ['ईडी ने पहला समन राय को 2 नवंबर के लिए भेजा था।', '2025-11-02 decision done'],
])('what was announced, or was for a day, is of the day that is told: %s', (text, event) => {
  expect(told(text)).toContain(event);
});

test('what a decision is for is not when it was taken', () => {
  const text = 'पिछले अक्टूबर में बोर्ड ने सिफारिश की थी, जबकि अबुजा को 2034 के लिए प्रोत्साहित करने का फैसला हुआ।';
  expect(told(text).join()).not.toContain('2034');
});

describe('of two times of one clause', () => {
  test.each([
    ['भारत ने पिछले जुलाई में पांच साल बाद पर्यटक वीजा देना शुरू किया। ', '2025-07 other done'],
    ['कंपनी ने 2020 में काम बंद किया। उसने पांच साल बाद काम शुरू किया।', '2025 other done'],
  ])('the finer counts, beside how long it had been: %s', (text, event) => {
    expect(told(`भारत ने 2020 में वीजा बंद किया। ${text}`)).toContain(event);
  });
});

describe('hours after another', () => {
  const story = 'अदालत ने मंगलवार को रोक हटा दी। कंपनी ने कहा कि वह 15 मई से काम शुरू करेगी। ';
  test.each([
    [`${story}निवासियों ने कुछ घंटे बाद प्रदर्शन किया।`, '2026-02-17 protest done'],
    [
      `${story}ठेका 2018 में दिया गया था। रोक दिसंबर 2024 में लगी थी। सरकार ने 2020 में निविदा रद्द कर दी। किसानों ने 2021 में धरना दिया था। निवासियों ने फैसले के कुछ घंटे बाद प्रदर्शन किया।`,
      '2026-02-17 protest done',
    ],
    [
      'लाल किले के पास मंगलवार शाम हुए धमाके में 13 लोग मारे गए। धमाके से कुछ घंटे पहले पुलिस ने 2,900 किलो विस्फोटक बरामद किया था।',
      '2026-02-17 other done',
    ],
    [
      'गांव में मंगलवार को बाढ़ से 46 लोगों की मौत हो गई। यात्रा, जो 25 जुलाई को शुरू हुई थी, रोक दी गई है। जवान दो घंटे में मौके पर पहुंचे और 160 लोगों को निकाला। राज्यपाल ने शुक्रवार के समारोह रद्द कर दिए। प्रधानमंत्री ने अब्दुल्ला से बात की और मदद का भरोसा दिया।',
      '2026-02-17 aid done',
    ],
  ])('is of the day of what happened, or of what a noun names: %s', (text, event) => {
    expect(told(text)).toContain(event);
  });
});

test.each([
  ['रविवार शाम दो बंदूकधारियों ने मेला मना रहे लोगों पर गोलियां चलाईं।', '2026-02-15 attack done'],
  ['पुलिस ने रविवार को भाग रहे दो लोगों को गिरफ्तार किया।', '2026-02-15 other done'],
  ['वार्ता जनवरी 2022 में शुरू हुई थी और 6 फरवरी को पूरी हुई।', '2026-02-06 other done'],
])('what was done to whoever was doing something, and what came of it lately, is over: %s', (text, event) => {
  expect(told(text)).toContain(event);
});

test('a day before the incident is counted from the harm that was told', () => {
  expect(
    told(
      'पुरी में मंगलवार रात भगदड़ में छह लोगों की मौत हो गई। घटना से एक दिन पहले प्रशासन ने केंद्र बढ़ाने का ऐलान किया था।',
    ),
  ).toContain('2026-02-16 decision done');
});

test('what someone also did is of the day of the news, where his first deed tells nothing', () => {
  expect(
    told(
      'चीन में गुरुवार को आग से 44 लोगों की मौत हो गई। दमकल ने आग बुझाई। पुलिस ने तीन लोगों को गिरफ्तार किया। राष्ट्रपति ने शोक जताया और राहत के आदेश दिए।',
    ),
  ).toContain('2026-02-19 decision done');
});

test('who sold it in 1951 had bought it before', () => {
  const text = '1943 में जहाज डूबा। उसे एक व्यापारी ने खरीदा, जिसने 1951 में उसे एक कंपनी को बेच दिया।';
  expect(told(text).filter((event) => event.startsWith('1951'))).toHaveLength(1);
});

test.each([
  'सितंबर में बांध टूटा और अदालत ने बाद में मालिक पर जुर्माना लगाया।',
  'Last September a dam burst; a court later fined its owner.',
])('some time after has not the month or year of what was before: %s', (text) => {
  expect(told(text)).not.toContain('2025-09 decision done');
});

test('what the same ones went on to do is of the day of the story', () => {
  expect(
    told(
      'पुणे में मंगलवार दोपहर धमाके में चार लोगों की मौत हो गई। सेना ने एक घंटे के भीतर 150 जवान भेजे और शाम तक 20 लोगों को बचा लिया।',
    ),
  ).toContain('2026-02-17 aid done');
  expect(told('पिछले मार्च में मंत्री चीन के राष्ट्रपति से मिले थे और दोनों ने दो पुल बनाने पर सहमति जताई थी।')).toContain(
    '2025-03 agreement done',
  );
});

test.each([
  ['नए साल में सरकार शुल्क घटाने का ऐलान करेगी।', '2026 decision planned'],
  ['In the new year the court will rule on the case.', '2026 decision planned'],
])('the new year is that which begins nearest, for what is to come: %s', (text, event) => {
  expect(told(text)).toContain(event);
});

test.each(['नए साल में लोग संकल्प लेते हैं।', 'They sang in the new year.'])('and a feast otherwise: %s', (text) => {
  expect(readReport({ id: 'r', text, lang: null, dateline: '2026-02-19' }, lexicon).timexes).toEqual([]);
});

test.each([
  '26 जनवरी को देश भर में झंडा फहराया जाता है।',
  '1 जनवरी को हर गांव में दीप जलाए जाते हैं।',
  'The second man in line was Mr. Friday.',
])('what is done on a day of the year as a rule, and a name, is no date: %s', (text) => {
  expect(readReport({ id: 'r', text, lang: null, dateline: '2026-02-19' }, lexicon).timexes).toEqual([]);
});

describe('a season alone', () => {
  test.each([
    ['इससे पहले गर्मियों में कैलाश मानसरोवर यात्रा बहाल हुई थी।', ['2025-22']],
    ['गर्मियों में चुनाव होंगे।', ['2026-22']],
    ['सर्दियों में नदी जम जाती है।', []],
    ['सर्दियों में त्वचा का ध्यान रखें।', []],
    ['गर्मियों में बिजली की मांग बढ़ सकती है।', []],
    ['सर्दियों में बिजली नहीं काटी जाएगी।', []],
  ])('is of one year where its clause tells what was done or will be: %s', (text, values) => {
    const { timexes } = readReport({ id: 'r', text, lang: null, dateline: '2026-02-19' }, lexicon);
    expect(timexes.map(({ value }) => value)).toEqual(values);
  });
});

describe('what goes on from what was told', () => {
  test.each([
    [
      'चीन के विदेश मंत्री ने 18 जनवरी को दिल्ली का दौरा किया था। उसी दौरे में दोनों देश समूह बनाने पर सहमत हुए थे।',
      '2026-01-18 agreement done',
    ],
    ['सोमवार को विधायक दल की बैठक हुई। शाम को मुख्यमंत्री ने राय को मंत्री नियुक्त किया।', '2026-02-16 decision done'],
    [
      'सोरेन ने सोमवार को अस्पताल में दम तोड़ा, जहां वह 19 जनवरी से भर्ती थे। मोदी ने उसी दिन श्रद्धांजलि दी।',
      '2026-02-16 statement done',
    ],
    [
      'मंत्री सोमवार को दिल्ली लौटे। रविवार को पुतिन आएंगे। शाम को उन्होंने करार पर हस्ताक्षर किए।',
      'null agreement done',
    ],
    ['स्टार्मर अगले सप्ताह वाशिंगटन जाएंगे। उन्होंने रवांडा योजना रद्द करने का वादा किया है।', 'null decision planned'],
  ])('is of its day: %s', (text, event) => {
    expect(told(text)).toContain(event);
  });
});

describe('what is put off from one weekday to another', () => {
  test.each([
    ['सोमवार की बैठक बुधवार तक स्थगित कर दी गई।', ['2026-02-23', '2026-02-25']],
    ['मंगलवार की सुनवाई शुक्रवार तक टल गई।', ['2026-02-17', '2026-02-20']],
    ['मंगलवार को होने वाली बैठक शुक्रवार तक के लिए टाल दी गई है।', ['2026-02-24', '2026-02-27']],
  ])('comes within a week after the first: %s', (text, days) => {
    const { timexes } = readReport({ id: 'r', text, lang: null, dateline: '2026-02-19' }, lexicon);
    expect(timexes.map(({ value }) => value)).toEqual(days);
  });
});

describe('a time within which something was', () => {
  const order = 'भारत ने जुलाई 2021 में निविदा जारी की।';
  test.each([
    [`${order} एक साल के भीतर ही फ्रांस का नेवल ग्रुप दौड़ से बाहर हो गया।`, 'null rejection done'],
    ['तीन महीने के भीतर दूसरा विमान हादसा हुआ।', '2026-02-19 accident done'],
    ['मंत्री ने पिछले सप्ताह अमेरिका को धौंस जमाने वाला बताया।', '2026-02-09/2026-02-15 statement done'],
  ])('is no day, unless it counts up to now: %s', (text, event) => {
    expect(told(text)).toContain(event);
  });
});

describe('what began on a day', () => {
  test.each([
    ['मंगलवार को शुरू हुए प्रदर्शनों में दो लोगों की मौत हो गई।', ['2026-02-17 protest done']],
    ['मंगलवार को शुरू हुए युद्धाभ्यास में 90 जवान शामिल हैं।', ['2026-02-17 deployment done']],
    ['सोमवार को शुरू हुए प्रदर्शन मंगलवार को हिंसक हो गए।', ['2026-02-16 protest done', '2026-02-17 protest done']],
  ])('is told by its own noun: “%s”', (text, events) => {
    expect(told(text)).toEqual(expect.arrayContaining(events));
    expect(told(text).some((event) => event.includes('other'))).toBe(false);
  });
});

describe('an event that is called by its name', () => {
  test.each([
    ['भोपाल गैस त्रासदी 3 दिसंबर 1984 को हुई थी।', ['1984-12-03 accident done']],
    [
      'भोपाल गैस त्रासदी 2-3 दिसंबर 1984 की रात हुई थी। कंपनी के अध्यक्ष को 7 दिसंबर को गिरफ्तार किया गया।',
      ['1984-12-02/1984-12-03 accident done', '1984-12-07 other done'],
    ],
    ['The Bhopal gas tragedy occurred on the night of 2 December 1984.', ['1984-12-02 accident done']],
  ])(
    'is one event where it only says when that was, and what follows is of its year: “%s”',
    (text, events) => {
      expect(told(text)).toEqual(events);
    },
  );
});

describe('a year of what something came of', () => {
  test('is not its own: 2016 के करार के तहत', () => {
    expect(told('वायुसेना को 2016 के करार के तहत 36 राफेल मिल चुके हैं।')).toEqual([
      '2016 procurement done',
      'null delivery done',
    ]);
  });
});

describe('a day on which someone was called', () => {
  test.each([
    ['घाना ने टोगो के राजदूत को मंगलवार को तलब किया।', '2026-02-17'],
    ['एजेंसी ने कारोबारी को 25 फरवरी को तलब किया है।', '2026-02-25'],
  ])('is that of the call only of an envoy: “%s”', (text, when) => {
    expect(told(text)[0]?.split(' ')[0]).toBe(when);
  });
});

describe('a day beside a participle', () => {
  test.each([
    ['समिति ने मंगलवार को चीन से लिए गए कर्ज की रिपोर्ट पेश की।', ['2026-02-17 statement done']],
    ['कंपनी ने सोमवार को 2019 में हुए करार को रद्द कर दिया।', ['2019 agreement done', '2026-02-16 rejection done']],
    ['मार्च 2022 में बिजली बनाने वाली दूसरी इकाई चालू की गई।', ['2022-03 other done']],
    [
      'कतर के साथ जुलाई 2024 में हुआ समझौता 11 सितंबर 2025 को लागू हो गया।',
      ['2024-07 agreement done', '2025-09-11 decision done'],
    ],
  ])('is whose it can be: “%s”', (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

test('an election and who won it are one event', () => {
  expect(told('नवंबर 2020 में हुए आम चुनाव में उनकी पार्टी ने 396 सीटें जीती थीं।')).toEqual(['2020-11 other done']);
});

describe('what is told of the same day', () => {
  test('is what the same ones will do there', () => {
    expect(told('विदेश मंत्री एस जयशंकर 25 मार्च को ओस्लो जाएंगे और वहां अपने समकक्ष से मिलेंगे।')).toEqual([
      '2026-03-25 visit planned',
      '2026-03-25 meeting planned',
    ]);
  });

  test('is what one charges on the way out of the talks', () => {
    const text =
      'चिली और पेरू के मंत्रियों ने मंगलवार को बातचीत की। चिली ने बैठक से निकलते ही पेरू पर दबाव डालने का आरोप लगाया।';
    expect(told(text)).toEqual(['2026-02-17 meeting done', '2026-02-17 accusation done']);
  });
});

describe('shares that came on days of their own', () => {
  test.each([
    [
      'भारत से मिसाइलों की पहली खेप अप्रैल 2024 में और दूसरी एक साल बाद मनीला पहुंची।',
      ['2024-04 delivery done', '2025 delivery done'],
    ],
    [
      'पहली पनडुब्बी अप्रैल 2024 में और दूसरी मई 2025 में नौसेना में शामिल हुई।',
      ['2024-04 delivery done', '2025-05 delivery done'],
    ],
    [
      'दूसरा ट्रेनर विमान मार्च के अंत तक और पांच विमान जून तक सौंप दिए जाएंगे।',
      ['2026-03 delivery planned', '2026-06 delivery planned'],
    ],
    [
      'तोपों की पहली खेप मई में और दूसरी खेप अगस्त में भेजी जाएगी।',
      ['2026-05 delivery planned', '2026-08 delivery planned'],
    ],
  ])('“%s”', (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

test('what befell after a visit of some month is not told to be of that month', () => {
  expect(told('राष्ट्रपति के पिछले महीने हुए दौरे के बाद चिली ने पेरू से बातचीत तेज कर दी है।')).not.toContain(
    '2026-01 meeting done',
  );
});

test('an answer behind a day of its own sentence has none of the sentence before', () => {
  const text =
    'चिली ने नवंबर में केंद्र खोला। मई 2025 के संघर्ष में पेरू ने विमान गिराने का दावा किया था, जिसे चिली ने नकार दिया।';
  expect(told(text).filter((line) => line.includes('rejection'))).toEqual(['null rejection done']);
});

test('a war of months that only says since when something is so is no event', () => {
  expect(told('वियतनाम युद्ध के बाद पहली बार अमेरिका ने सोमवार को वहां युद्धपोत तैनात किया।')).toEqual([
    '2026-02-16 deployment done',
  ]);
});

describe('news whose day is told afterwards', () => {
  test.each([
    [
      'मणिपुर में उग्रवादियों ने पुलिस के काफिले पर हमला किया। हमले में दो जवान शहीद हो गए। घटना शुक्रवार शाम बिष्णुपुर जिले में हुई।',
      ['2026-02-13 attack done'],
    ],
    [
      'बिहार में नाव पलटने से 12 लोगों की मौत हो गई। यह हादसा मंगलवार सुबह वैशाली जिले में हुआ।',
      ['2026-02-17 accident done'],
    ],
    [
      'शिवकाशी के पास 14 मजदूरों की मौत हो गई। पटाखा कारखाने में धमाका शनिवार सुबह नौ बजे हुआ।',
      ['2026-02-14 accident done'],
    ],
    ['भारत और ओमान के मंत्रियों ने व्यापार पर बातचीत की। बैठक मंगलवार को मस्कट में हुई।', ['2026-02-17 meeting done']],
  ])('is one event of that day: “%s”', (text, events) => {
    expect(told(text)).toEqual(events);
  });

  test('is another event where it is told as another', () => {
    const text = 'मणिपुर में उग्रवादियों ने पुलिस के काफिले पर हमला किया। दूसरा हमला शुक्रवार शाम को हुआ।';
    expect(told(text)).toEqual(['2026-02-19 attack done', '2026-02-13 attack done']);
  });
});

describe('what is joined to a day', () => {
  test.each([
    [
      'मुख्यमंत्री ने बुधवार को प्रभावित इलाकों का दौरा किया और 10 करोड़ रुपये की सहायता का एलान किया।',
      '2026-02-18 aid planned',
    ],
    ['इथियोपिया ने अप्रैल 2011 में बांध की नींव रखी थी और ठेका इटली को दिया था।', '2011-04 procurement done'],
    [
      'जुलाई 2019 में रूस से मिसाइलों की पहली खेप अंकारा पहुंची। इसके जवाब में अमेरिका ने तुर्किये पर प्रतिबंध लगाए।',
      '2019-07 sanction done',
    ],
    ['भारत ने मंगलवार को ओमान को हालात की जानकारी दी और शुक्रवार को समिति बनाई।', '2026-02-17 statement done'],
    [
      'एक संगठन के कार्यकर्ताओं ने रविवार को चर्चगेट पर प्रदर्शन किया, जिसमें पुलिस ने 40 लोगों को हिरासत में लिया।',
      '2026-02-15 other done',
    ],
    ['आयोग का गठन जुलाई में हुआ था और उसने 15 अक्टूबर को रिपोर्ट सौंपी।', '2025-10-15 statement done'],
  ])('is of that day: “%s”', (text, event) => {
    expect(told(text)).toContain(event);
  });

  test('is of the bench of the court that ruled', () => {
    const text =
      'राज्य में हंगामा जारी है। लोग परेशान हैं। उच्च न्यायालय ने सोमवार को किराये पर रोक लगा दी। मुख्य न्यायाधीश श्री चंद्रशेखर की पीठ ने कंपनी पर जुर्माना लगाया।';
    expect(told(text).filter((event) => event === '2026-02-16 decision done')).toHaveLength(2);
  });

  test('is the year after it, a few sentences on', () => {
    const text =
      'अदालत ने 15 मार्च 2023 को फैसला सुनाया। सरकार ने उसे चुनौती दी। सुप्रीम कोर्ट ने अगले साल जनवरी में रोक लगा दी।';
    expect(told(text)).toContain('2024-01 decision done');
  });

  test('is the same year as that of last year', () => {
    const text = 'पिछले साल 1 अगस्त को कतर और ओमान ने सौदे पर दस्तखत किए, जिसकी घोषणा जनवरी में हो चुकी थी।';
    expect(told(text)).toContain('2025-01 decision done');
  });

  test('is no day of the report where it was said before', () => {
    const text =
      'संसद में हंगामा जारी रहा। कई सांसद बाहर चले गए। विदेश मंत्री ने पहले कहा था कि कतर ने ओमान से मदद की मांग की।';
    expect(told(text).filter((event) => event.startsWith('2026-02-19 request'))).toEqual([]);
  });
});

describe('what came of a happening, or was part of it', () => {
  test.each([
    ['सेना ने 26 जनवरी को शहर पर हमला किया, जिसके बाद सरकार ने आपातकाल लगा दिया।', '2026-01-26 decision done'],
    [
      '3 फरवरी को उच्चायोग पर पथराव किया गया था, जिसके बाद भारत ने राजदूत को तलब किया था।',
      '2026-02-03 protest done',
    ],
    ['विमान ने 26 जनवरी को अस्पताल पर बमबारी की, जिसकी संयुक्त राष्ट्र ने निंदा की।', '2026-01-26 accusation done'],
    ['सोमवार को हुए हमले में पांच जवान मारे गए, जिसके बाद प्रशासन ने कर्फ्यू लगा दिया।', '2026-02-16 decision done'],
    [
      'पुलिस ने सोमवार को मार्च रोका, जिसके बाद पथराव हुआ और पुलिस ने 40 लोगों को हिरासत में लिया।',
      '2026-02-16 other done',
    ],
    ['संसद ने 2 फरवरी को विधेयक पारित किया, जिसे राष्ट्रपति ने मंजूरी दे दी।', '2026-02-02 decision done'],
  ])('was that day: “%s”', (text, event) => {
    expect(told(text).at(-1)).toBe(event);
  });

  test.each([
    'जनवरी में सेना ने शहर पर हमला किया, जिसके बाद सरकार ने राहुल को राजदूत नियुक्त किया और आपातकाल लगा दिया।',
    'सरकार ने 14 जनवरी को अध्यादेश जारी किया, जिसे बाद में हाईकोर्ट ने रद्द कर दिया।',
    'सरकार ने 14 जनवरी को अध्यादेश जारी किया, जिसके कुछ दिन बाद हाईकोर्ट ने उसे रद्द कर दिया।',
    'सरकार ने 14 जनवरी को अध्यादेश जारी किया, जिसे हाईकोर्ट में चुनौती दी गई है।',
    'सरकार ने 14 जनवरी को उस पुल को बंद किया, जिसे पिछली सरकार ने मंजूरी दी थी।',
  ])('was some other day, or nobody tells which: “%s”', (text) => {
    const found = told(text);
    expect(found.slice(1).filter((event) => !event.startsWith('null'))).toEqual([]);
  });

  test('has the day of its own', () => {
    expect(told('सोमवार को वह पुल ढह गया, जिसे 2010 में बनाया गया था।')).toEqual([
      '2026-02-16 accident done',
      '2010 other done',
    ]);
    expect(told('14 जनवरी को अध्यादेश आया, जिसके दो दिन बाद हाईकोर्ट ने उसे रद्द कर दिया।')).toContain(
      '2026-01-16 decision done',
    );
  });
});

describe('a day counted from what an infinitive tells', () => {
  const attack = 'इजरायल ने 9 फरवरी को दोहा में हमला किया।';
  test.each([
    ['यह हमला हमास के युद्धविराम पर सहमत होने के दो दिन बाद हुआ।', '2026-02-07 ceasefire done'],
    ['यह हमला कतर के शांति योजना पेश करने के दो दिन बाद हुआ।', '2026-02-07 offer offered'],
  ])('is solved backwards: “%s”', (text, event) => {
    expect(told(`${attack} ${text}`)).toContain(event);
  });

  test('is none of whom the deed is, and the meeting that has it is what it points to', () => {
    expect(told(`${attack} यह हमला हमास के युद्धविराम पर सहमत होने के दो दिन बाद हुआ।`)).toHaveLength(2);
    expect(told('दोनों नेताओं ने 9 फरवरी को बैठक की। यह बैठक ट्रंप के शुल्क लगाने के तीन दिन बाद हुई।')).toEqual([
      '2026-02-09 meeting done',
    ]);
  });
});

describe('a day right behind who acts', () => {
  test.each([
    ['संयुक्त राष्ट्र ने बुधवार को स्कूल पर हुए हमले की कड़े शब्दों में निंदा की।', ['2026-02-18 accusation done']],
    ['सुप्रीम कोर्ट ने 14 अगस्त को हटाए गए नाम सार्वजनिक करने का आदेश दिया।', ['2025-08-14 decision done']],
    ['12 जनवरी को लंदन के लिए रवाना हुआ विमान गिर गया।', ['2026-01-12 accident done']],
  ])('is of that: “%s”', (text, events) => {
    expect(told(text)).toEqual(events);
  });

  test('is of a theft where another day is told behind it', () => {
    expect(told('पुलिस ने सोमवार को बाजार में हुई चोरी का मंगलवार को खुलासा किया।')).toContain(
      '2026-02-16 attack done',
    );
  });
});

describe('what was done to those told of right before', () => {
  test('was the same day', () => {
    expect(told('हजारों युवा 8 सितंबर को सड़कों पर उतरे। पुलिस ने उन पर गोली चला दी।')).toContain(
      '2025-09-08 attack done',
    );
    expect(told('पुलिस ने 8 सितंबर को तीन लोगों को पकड़ा। अदालत ने उन्हें जेल भेज दिया।')).toContain(
      '2025-09-08 decision done',
    );
  });

  test('was no day that only a year tells', () => {
    expect(told('भारत ने 2018 में करार किया था। रूस ने उन पर प्रतिबंध लगाए।')).not.toContain('2018 sanction done');
  });
});

describe('all of what is ordered', () => {
  test('is done by a day that is not the order’s', () => {
    expect(
      told('सरकार ने 12 फरवरी को किराया तय किया और कंपनी को 17 फरवरी तक सारे पैसे लौटाने का निर्देश दिया।'),
    ).not.toContain('2026-02-17 decision done');
    expect(told('दिसंबर 2022 तक सभी विमान मिल गए।')).toEqual(['2022-12 delivery done']);
  });

  test('is an outcome without a day, and an event where it says whose', () => {
    expect(told('जुलाई 2024 में विपक्ष ने धांधली का आरोप लगाया, जिसे सरकार ने खारिज कर दिया।')).toEqual([
      '2024-07 accusation done',
      'null rejection done',
    ]);
  });
});

describe('since when something has been going on', () => {
  test('is no day of what was done about it', () => {
    const found = told('प्रशासन ने 25 जनवरी से चल रही माता की यात्रा स्थगित कर दी है। मंत्री ने अदालत पर आरोप लगाया।');
    expect(found.filter((event) => event.startsWith('2026-01-25'))).toEqual([]);
  });

  test('is that of what is still', () => {
    expect(told('हड़ताल 1 फरवरी से चल रही है।')).toEqual(['2026-02-01 protest done']);
  });
});

describe('what befell on a day with its month', () => {
  test('is over, though an infinitive tells it', () => {
    expect(told('मंडी में 30 जून की रात बादल फटने की दस घटनाएं हुईं।')).toEqual(['2025-06-30 accident done']);
  });
});

describe('what came of a happening that has its day from what was told before', () => {
  test('was that day', () => {
    const text =
      'राज्य में तनाव है। लोग परेशान हैं। कई दुकानें बंद हैं। लेह में 11 फरवरी को झड़प हुई। इस दौरान भीड़ ने थाना फूंक दिया, जिसके बाद प्रशासन ने कर्फ्यू लगा दिया।';
    expect(told(text).at(-1)).toBe('2026-02-11 decision done');
  });

  test('is a pact, and the talks at which it was made are no second event', () => {
    expect(
      told('महापौर ने मंगलवार को काम रोकने वालों से बात की। उन्होंने संघ के साथ बैठक की, जिसमें वेतन पर समझौता हुआ।').filter(
        (event) => event.includes('agreement'),
      ),
    ).toEqual(['2026-02-17 agreement done']);
  });

  test('is told with the protest that it befell, and with its day', () => {
    expect(told('लेह में बुधवार को प्रदर्शन हिंसक हो गए, जिसमें चार लोगों की जान चली गई।')).toEqual([
      '2026-02-18 protest done',
    ]);
    expect(told('ईरान ने भी जवाब में मंगलवार को चार यूरोपीय देशों के राजदूत बुलाए।')).toEqual([
      '2026-02-17 protest done',
    ]);
  });
});

describe('what a participle tells of a noun', () => {
  test('happened where the verb’s harm was done, though a place stands between', () => {
    expect(told('शहर में बुधवार तड़के एक अस्पताल पर किए गए ड्रोन हमले में 24 लोग मारे गए।')).toEqual([
      '2026-02-18 attack done',
    ]);
    expect(told('मंत्रालय ने जुलाई में किए गए हान कुआंग अभ्यास के दौरान हिमार्स रॉकेट तैनात किए थे।')).toEqual([
      '2025-07 deployment done',
    ]);
  });

  test('has its sum before it', () => {
    expect(told('मार्च 2023 में किए गए 8,160 करोड़ रुपये के अनुबंध के तहत दो बैटरियां सोमवार को सौंपी गईं।')).toEqual([
      '2023-03 procurement done',
      '2026-02-16 delivery done',
    ]);
  });

  test('is by whom stands behind the day, which is that of who turned it down', () => {
    expect(told('बुरहान ने 3 नवंबर को अमेरिका की ओर से रखे गए युद्धविराम के प्रस्ताव को खारिज कर दिया था।')).toEqual([
      '2025-11-03 rejection done',
    ]);
  });

  test('is another act of its kind on a day of its own', () => {
    expect(told('18 नवंबर को मारा गया नेता 2010 में हुए हमले का आरोपी था।')).toEqual([
      '2025-11-18 attack done',
      '2010 attack done',
    ]);
    expect(told('2019 में पारित कानून और 2021 में पारित संशोधन को अदालत ने बुधवार को रद्द कर दिया।')).toEqual([
      '2019 decision done',
      '2021 decision done',
      '2026-02-18 decision done',
    ]);
  });

  test('is of no day of what was found of it', () => {
    expect(told('अदालत ने उसे 2008 में हुए धमाके और 2010 में हुए हमले का दोषी ठहराया।')).not.toContain(
      '2010 decision done',
    );
  });
});

describe('whom the same clash killed', () => {
  test('died that day', () => {
    expect(told('बुधवार को हुई मुठभेड़ में 12 माओवादी मारे गए, जबकि तीन जवान शहीद हो गए।')).toEqual([
      '2026-02-18 attack done',
      '2026-02-18 attack done',
    ]);
  });
});

describe('what befell a noun, told before it by a participle', () => {
  test.each([
    [
      '25 मई को केरल तट के पास डूबे जहाज के मालिक ने बुधवार को मुआवजा दिया।',
      ['2025-05-25 accident done', '2026-02-18 aid done'],
    ],
    [
      '12 नवंबर को गिरफ्तार डॉक्टर को बुधवार को अदालत में पेश किया गया।',
      ['2025-11-12 other done', '2026-02-18 other done'],
    ],
    ['अप्रैल में दुर्घटनाग्रस्त विमान का मलबा बुधवार को मिला।', ['2025-04 accident done', '2026-02-18 delivery done']],
    // Of one day it is as often a part of what the verb tells.
    ['पुलिस ने सोमवार को गिरफ्तार आरोपी को अदालत में पेश किया।', ['2026-02-16 other done']],
  ])('has a day of its own beside the verb’s: “%s”', (text, events) => {
    expect(told(text)).toEqual(events);
  });

  test('calls off no talks that another verb tells', () => {
    expect(told('मंगलवार को स्थगित हुई वार्ता बुधवार को शुरू हुई।')).toContain('2026-02-18 meeting done');
    expect(told('पिछले महीने रद्द हुआ दौरा अब अप्रैल में होगा।')).toEqual(['2026-04 visit planned']);
    expect(told('बुधवार को होने वाली वार्ता स्थगित हो गई।')).toEqual(['2026-02-25 meeting denied']);
  });
});

describe('since when a thing is the first of its kind, or in force', () => {
  test('is no day that a story goes on from', () => {
    expect(
      told(
        'अमेरिका ने 13 नवंबर को पुर्जे बेचने की मंजूरी दी थी। यह 2020 के बाद पहली बिक्री थी। इसके चार दिन बाद उसने दूसरी बिक्री को मंजूरी दी।',
      ),
    ).toEqual(['2025-11-13 decision done', '2025-11-17 decision done']);
  });

  test('is none on which more was said', () => {
    expect(
      told('अमेरिका ने सात अगस्त से शुल्क लागू किया है और 27 अगस्त से अतिरिक्त शुल्क लगाने की चेतावनी दी है।'),
    ).not.toContain('2025-08-07 warning done');
  });
});

describe('what is told before its noun', () => {
  test('was made in a year that the story does not go on from', () => {
    expect(told('1998 में बनी इस इमारत को निगम ने जून में खतरनाक घोषित किया था।')).toEqual([
      '2025-06 decision done',
    ]);
  });

  test('is about to begin on a day that is not that of the talks on it', () => {
    const found = told('आठ मार्च से शुरू हो रहे सत्र की रणनीति पर चर्चा हुई।');
    expect(found).toContain('2026-02-19 meeting done');
    expect(found.filter((event) => event.includes('meeting planned'))).toEqual([]);
  });
});

test('he was freed in a month, and in no procession', () => {
  expect(told('वह मार्च में जमानत पर रिहा हुआ था।')).toEqual(['2025-03 other done']);
  expect(told('पूर्व सैनिकों का यह मार्च शांतिपूर्ण रहा।')).toEqual([]);
});

describe('what came of what befell', () => {
  test('may open another paragraph, and is of its day where no other is told between', () => {
    const lead =
      'ठाणे में बृहस्पतिवार तड़के एक इमारत का स्लैब गिरने से तीन लोगों की मौत हो गई।\n\nपुलिस के अनुसार इमारत पुरानी थी। ';
    expect(told(`${lead}दमकल कर्मियों ने मलबे में फंसे सात लोगों को बाहर निकाला।`).at(-1)).toBe('2026-02-19 aid done');
    expect(told(`${lead}पुलिस ने ठेकेदार को गिरफ्तार किया।`).at(-1)).toBe('2026-02-19 other done');
  });

  test('is no second event by who told it', () => {
    expect(
      told('पंजाब पुलिस ने तीन लोगों को गिरफ्तार किया है। पुलिस महानिदेशक गौरव यादव ने बृहस्पतिवार को यह जानकारी दी।'),
    ).toEqual(['2026-02-19 other done']);
  });

  test('is known by who was killed there, however long the place', () => {
    expect(
      told('18 नवंबर को आंध्र प्रदेश के अल्लूरी सीताराम राजू जिले में मारा गया नेता 2010 में हुए हमले का आरोपी था।'),
    ).toEqual(['2025-11-18 attack done', '2010 attack done']);
  });
});

test('Gaya is a town and no participle', () => {
  expect(told('सोमवार को बिहार के गया जिले में पुल गिर गया।')).toEqual(['2026-02-16 accident done']);
});
