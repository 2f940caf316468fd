import { describe, expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

/** Both headlines of the first event of a kind. */
function headline(text: string, kind: string): readonly (string | undefined)[] {
  const event = extract({ id: 'report', text, lang: null, dateline: '2025-03-19' }, lexicon).find(
    (one) => one.kind === kind,
  );
  return [event?.title.hi, event?.title.en];
}

describe('a headline says who acts on whom as the text does', () => {
  test.each([
    ['warning', 'तुर्की ने मंगलवार को यूनान को चेतावनी दी।', 'Turkey warns Greece'],
    ['warning', 'मंगलवार को यूनान को तुर्की के विदेश मंत्री ने चेतावनी दी।', 'Turkey warns Greece'],
    ['sanction', 'ईरान पर अमेरिका ने मंगलवार को प्रतिबंध लगाए।', 'United States imposes sanctions on Iran'],
    ['aid', 'भारत ने मंगलवार को श्रीलंका को मदद भेजी।', 'India sends aid to Sri Lanka'],
  ])('%s: %s', (kind, text, english) => {
    expect(headline(text, kind)[1]).toBe(english);
  });

  test.each([
    ['warning', 'Turkey on Tuesday warned Greece over the islands.', 'तुर्की की ग्रीस को चेतावनी'],
    ['sanction', 'Iran was sanctioned by the United States on Tuesday.', 'अमेरिका ने ईरान पर लगाए प्रतिबंध'],
    ['accusation', 'Kenya on Tuesday accused Sudan of arming the rebels.', 'केन्या ने सूडान पर लगाया आरोप'],
  ])('%s: %s', (kind, text, hindi) => {
    expect(headline(text, kind)[0]).toBe(hindi);
  });
});

describe('a headline gives no act to a country that the text does not give it to', () => {
  test.each([
    ['warning', 'India went ahead on Tuesday despite a warning from the United States.'],
    ['warning', 'India signed the contract on Tuesday despite the US warning of sanctions over the S-400.'],
    ['sanction', 'मंगलवार को प्रतिबंधों को लेकर भारत और ईरान के बीच चर्चा तेज हुई, प्रतिबंध लगाए गए।'],
  ])('%s: %s', (kind, text) => {
    for (const title of headline(text, kind))
      expect(title ?? '').not.toMatch(/India (?:warns|imposes)|भारत (?:की .*चेतावनी|ने .*प्रतिबंध)/);
  });

  test('those whose wishes are defied sign nothing', () => {
    const text =
      'A deal for five S-400 units was signed by India in October 2018 despite irking the United States.';
    expect(headline(text, 'procurement')[0]).not.toContain('अमेरिका');
    const drawing =
      'India signed a $5 billion deal for the S-400 in October 2018, drawing warnings from the United States.';
    expect(headline(drawing, 'procurement')[0]).not.toContain('अमेरिका');
    expect(
      headline('भारत ने अक्टूबर 2018 में अमेरिकी चेतावनी के बावजूद पांच एस-400 का करार किया।', 'procurement')[1],
    ).not.toContain('United States');
  });
});

describe('a headline says who did it', () => {
  test.each([
    ['attack', 'रूस ने मंगलवार को निप्रो पर ओरेश्निक मिसाइल दागी।', 1, 'Russia strikes Ukraine with Oreshnik'],
    ['attack', 'Russia fired an Oreshnik missile at Dnipro on Monday.', 0, 'निप्रो में रूस का ओरेश्निक से हमला'],
    [
      'attack',
      'Ukraine hit 41 Russian aircraft, including Tu-95 bombers, on June 1.',
      0,
      'यूक्रेन का रूस पर हमला (41 विमान)',
    ],
    [
      'attack',
      'भारत ने मंगलवार को एस-400 से पाकिस्तानी ड्रोन मार गिराए।',
      1,
      'India shoots down air targets with S-400',
    ],
    ['deployment', 'चीन ने मंगलवार को ताइवान के चारों ओर सैन्य अभ्यास शुरू किया।', 1, 'China holds military exercise'],
    ['decision', 'यूरोपीय आयोग ने मंगलवार को सौदे को मंजूरी दी।', 1, 'European Commission gives approval'],
    ['visit', 'Trump hosted Putin in Alaska on Monday.', 0, 'व्लादिमीर पुतिन का अलास्का दौरा'],
    ['visit', 'मोदी ने मंगलवार को नई दिल्ली में पुतिन की अगवानी की।', 1, 'Vladimir Putin visits New Delhi'],
    [
      'delivery',
      'चीन ने जनवरी में पाकिस्तान को हंगोर श्रेणी की पनडुब्बी सौंपी।',
      1,
      'China delivers Hangor class to Pakistan',
    ],
    [
      'sanction',
      'पाकिस्तान ने 24 फरवरी को भारतीय विमानों के लिए अपना हवाई क्षेत्र बंद किया।',
      1,
      'Pakistan, India: Airspace closure',
    ],
    [
      'delivery',
      'Israel received 30 Apache helicopters on Monday.',
      0,
      'अमेरिका से इजराइल को एएच-64 अपाचे की आपूर्ति',
    ],
    [
      'procurement',
      'नेटफ्लिक्स ने 72 अरब डॉलर में वार्नर ब्रदर्स को खरीदने का समझौता किया।',
      1,
      'Purchase deal signed ($72 billion)',
    ],
    ['protest', 'China lodged a counter-protest on Monday.', 0, 'चीन ने दर्ज कराया विरोध'],
    [
      'ceasefire',
      'Trump announced a ceasefire between Israel and Iran on Tuesday.',
      0,
      'इजराइल-ईरान में संघर्षविराम',
    ],
    ['decision', 'अदालत ने मंगलवार को सीबीआई को रिपोर्ट सौंपने का निर्देश दिया।', 1, 'India: Verdict or order'],
    [
      'meeting',
      'मोदी के विशेष दूत अजीत डोभाल ने मंगलवार को मॉस्को में पुतिन से मुलाकात की।',
      1,
      'Ajit Doval and Vladimir Putin meet in Moscow',
    ],
  ] as const)('%s: %s', (kind, text, side, title) => {
    expect(headline(text, kind)[side]).toBe(title);
  });
});

describe('a headline of Hindi words', () => {
  test.each([
    [
      'statement',
      'सुप्रीम कोर्ट ने सोमवार को कहा कि समय सीमा तय नहीं की जा सकती।',
      'सुप्रीम कोर्ट ने सोमवार को कहा कि समय सीमा तय नहीं की जा सकती',
    ],
    [
      'rejection',
      'रूस ने मंगलवार को इनकार किया कि उसने यूक्रेन के अस्पताल पर हमला किया।',
      'रूस ने मंगलवार को इनकार किया कि उसने यूक्रेन के अस्पताल पर हमला किया',
    ],
    [
      'attack',
      'पाकिस्तान ने मंगलवार को दावा किया कि उसने भारत के पांच विमान मार गिराए।',
      'पाकिस्तान ने मंगलवार को दावा किया कि उसने भारत के पांच विमान मार गिराए',
    ],
    [
      'ceasefire',
      'भारत और पाकिस्तान में सोमवार को बात हुई। दोनों देशों ने मंगलवार को युद्धविराम पर सहमति जताई।',
      'भारत और पाकिस्तान ने मंगलवार को युद्धविराम पर सहमति जताई',
    ],
    [
      'statement',
      'राष्ट्रपति पुतिन सोमवार को दिल्ली पहुंचे। उन्होंने मंगलवार को राजघाट पर श्रद्धांजलि दी।',
      'व्लादिमीर पुतिन ने मंगलवार को राजघाट पर श्रद्धांजलि दी',
    ],
    [
      'decision',
      'इससे पहले 8 फरवरी को अदालत ने राज्यपाल के आदेश को अवैध ठहराया था।',
      '8 फरवरी को अदालत ने राज्यपाल के आदेश को अवैध ठहराया था',
    ],
  ])('%s: %s', (kind, text, hindi) => {
    expect(headline(text, kind)[0]).toBe(hindi);
  });

  test('leaves English words for two with their names, and what is refuted with who refutes it', () => {
    const signed = 'The US and India held talks on Monday. The two countries signed a framework on Tuesday.';
    expect(headline(signed, 'agreement')[1]).toBe(
      'The United States and India signed a framework on Tuesday',
    );
    const denied = 'Russia denied on Monday that it had attacked a hospital in Ukraine.';
    expect(headline(denied, 'attack')[1]).toBe(
      'Russia denied on Monday that it had attacked a hospital in Ukraine',
    );
    expect(headline('Modi did not attend the parade in Beijing on Monday.', 'visit')[0]).toMatch(
      /^नहीं हुआ: /u,
    );
  });
});

describe('a Hindi clause behind और has who acted before it', () => {
  test.each([
    [
      'पुतिन सोमवार को दिल्ली पहुंचे और मोदी से मिले।',
      'व्लादिमीर पुतिन मोदी से मिले',
      'Vladimir Putin and Narendra Modi hold talks',
    ],
    [
      'पुतिन सोमवार को दिल्ली पहुंचे और मोदी हवाई अड्डे पर उनसे मिले।',
      'मोदी हवाई अड्डे पर उनसे मिले',
      'Narendra Modi holds talks',
    ],
    [
      'मोदी ने सोमवार को घटनास्थल का दौरा किया और घायलों से मिले।',
      'नरेंद्र मोदी घायलों से मिले',
      'Narendra Modi holds talks',
    ],
  ])('%s', (text, hindi, english) => {
    expect(headline(text, 'meeting')).toEqual([hindi, english]);
  });

  test.each([
    ['हेगसेथ सोमवार को सियोल पहुंचे और उत्तर कोरिया से मिसाइल दागी गई।', 'test', 'उत्तर कोरिया से मिसाइल दागी गई'],
    ['जयशंकर सोमवार को मॉस्को में थे और उन्हें धमकी मिली।', 'warning', 'उन्हें धमकी मिली'],
    ['ट्रंप रविवार को वाशिंगटन लौटे और उसी दिन सीरिया में हमला हुआ।', 'attack', 'उसी दिन सीरिया में हमला हुआ'],
    ['मोदी और पुतिन सोमवार को मिले और 16 समझौतों पर हस्ताक्षर हुए।', 'agreement', '16 समझौतों पर हस्ताक्षर हुए'],
    ['शाह सोमवार को रायपुर पहुंचे और सैनिक अड्डे पर पहुंचे।', 'deployment', 'सैनिक अड्डे पर पहुंचे'],
    ['मोदी अगले सोमवार को आएंगे और बैठक मंगलवार को होगी।', 'meeting', 'बैठक मंगलवार को होगी'],
    ['राष्ट्रपति ने मंगलवार को बयान दिया और बैठक सोमवार को होगी।', 'meeting', 'बैठक सोमवार को होगी'],
  ])('but none where the clause may have its own: %s', (text, kind, hindi) => {
    expect(headline(text, kind)[0]).toBe(hindi);
  });

  test.each([
    ['जयशंकर सोमवार को मॉस्को पहुंचे और बैठक में शामिल हुए।', 'एस. जयशंकर बैठक में शामिल हुए'],
    [
      'पुतिन अगले सोमवार को दिल्ली आएंगे और प्रधानमंत्री मोदी से मुलाकात करेंगे।',
      'व्लादिमीर पुतिन प्रधानमंत्री मोदी से मुलाकात करेंगे',
    ],
  ])('and where all before its verb has its case: %s', (text, hindi) => {
    expect(headline(text, 'meeting')[0]).toBe(hindi);
  });
});

describe('a pronoun keeps its place in a headline where it may be another’s', () => {
  test.each([
    [
      'राहुल गांधी ने सोमवार को मोदी पर आरोप लगाया। उन्होंने इसे खारिज कर दिया।',
      'rejection',
      'उन्होंने इसे खारिज कर दिया',
    ],
    ['मोदी ने सोमवार को पुतिन का स्वागत किया। वह मंगलवार को मॉस्को लौट गए।', 'other', 'वह मंगलवार को मॉस्को लौट गए'],
    [
      'मोदी ने सोमवार को जापान के प्रधानमंत्री का स्वागत किया। वह मंगलवार को टोक्यो लौट गए।',
      'other',
      'वह मंगलवार को टोक्यो लौट गए',
    ],
    [
      'भारत, चीन और रूस के विदेश मंत्री सोमवार को मिले। दोनों देशों ने बुधवार को समझौता किया।',
      'agreement',
      'दोनों देशों ने बुधवार को समझौता किया',
    ],
    [
      'रक्षा मंत्रालय और एचएएल ने गुरुवार को बताया कि उन्हें अमेरिकी कंपनी जनरल इलेक्ट्रिक से तेजस मार्क-1ए के लिए छह नए इंजन प्राप्त हो गए हैं।',
      'delivery',
      'उन्हें अमेरिकी कंपनी जनरल इलेक्ट्रिक से तेजस मार्क-1ए के लिए छह नए इंजन प्राप्त हो गए हैं',
    ],
  ])('%s', (text, kind, hindi) => {
    expect(headline(text, kind)[0]).toBe(hindi);
  });
});

test('what is told in more words than a headline has is told by the name of who told it', () => {
  const text =
    'हिंदुस्तान एयरोनॉटिक्स लिमिटेड (एचएएल) ने सोमवार को बताया कि उसे अमेरिकी कंपनी जनरल इलेक्ट्रिक से तेजस के लिए दूसरा इंजन मिला।';
  expect(headline(text, 'delivery')[0]).toMatch(/^एचएएल को अमेरिकी कंपनी .* इंजन मिला$/u);
});

test('who gets what its own state makes is not who gives it', () => {
  const text =
    'भारत और जर्मनी ने सोमवार को छह पनडुब्बियों के पी-75आई सौदे पर बातचीत की। भारतीय नौसेना को पहली पनडुब्बी 2032 तक मिलेगी।';
  expect(headline(text, 'delivery')[1]).toBe('Germany to deliver Project 75I to India');
});

test('a command buys nothing, and whose visit was before opened nothing', () => {
  expect(
    headline('Putin ordered the military to prepare to deploy the weapon on Monday.', 'procurement')[1],
  ).toBe(undefined);
  const opened =
    "India reopened direct flights with China in January and, after Wang Yi's visit in August, resumed visas.";
  expect(headline(opened, 'other')[0]).toBe('भारत-चीन: शुरुआत या समारोह');
});

describe('who claims to have done it is not whom it was done to', () => {
  test('उसने is the state that speaks', () => {
    const text =
      'पाकिस्तानी वायुसेना ने सोमवार को काबुल पर हमले किए। तालिबान ने दावा किया कि उसने 58 पाकिस्तानी सैनिकों को मार गिराया।';
    const told = extract({ id: 'report', text, lang: null, dateline: '2025-03-19' }, lexicon);
    expect(told.map(({ factuality, title }) => `${factuality} ${title.en}`)).toEqual([
      'done Pakistan strikes Afghanistan',
      'reported Afghanistan carries out attack (58 soldiers): report',
    ]);
  });
});

test('a radar that is locked on strikes nobody, a summons is no street protest, a body that agrees is no state', () => {
  expect(headline('A Chinese J-15 locked its radar on Japanese jets on Monday.', 'attack')[0]).toBe(
    'चीन ने जापान पर साधा रडार',
  );
  expect(headline('Tokyo summoned the Chinese ambassador on Monday.', 'protest')[0]).toBe(
    'जापान ने चीन से जताया विरोध',
  );
  const frozen = 'The European Union agreed on Monday to freeze 210 billion euros of Russian assets.';
  expect(headline(frozen, 'agreement')[0]).toBe('यूरोपीय संघ ने जताई सहमति (210 अरब यूरो)');
});

describe('a body of no state', () => {
  test.each([
    [
      'यूरोपीय संघ ने 3 दिसंबर को रूस से गैस का आयात 2027 तक बंद करने पर सहमति जताई।',
      'en',
      'European Union: agreement',
    ],
    [
      'The European Union on Wednesday struck a deal to end imports of Russian gas.',
      'hi',
      'यूरोपीय संघ ने जताई सहमति',
    ],
    [
      'भारत और यूरोपीय संघ ने सोमवार को व्यापार समझौते पर दस्तखत किए।',
      'en',
      'India, European Union sign agreement',
    ],
    ['यूरोपीय संघ ने सोमवार को रूस पर प्रतिबंध लगाए।', 'en', 'European Union imposes sanctions on Russia'],
    ['अमेरिका और नाटो ने सोमवार को युद्धाभ्यास किया।', 'en', 'United States and NATO hold military exercise'],
    ['भारत ने सोमवार को यूरोपीय संघ के साथ करार किया।', 'en', 'India signs agreement'],
  ] as const)('heads what it did: “%s”', (text, lang, title) => {
    const [event] = extract({ id: 'r', text, lang: null, dateline: '2025-12-04' }, lexicon);
    expect(event?.title[lang]).toBe(title);
  });
});

describe('who is of no state strikes for none', () => {
  test.each([
    ['Iran-linked hackers attacked a water plant in Pennsylvania on Monday.', 'पेंसिल्वेनिया में हमला'],
    ['Iran-backed militants hit an American base in Jordan on Monday.', 'जॉर्डन में हमला'],
    ['Pakistan-based militants attacked India on Monday.', 'भारत में हमला'],
    ['Fighters in Sudan attacked a Chadian post on Monday.', 'सूडान में हमला'],
    ["A drone launched by Yemen's Houthi rebels hit Israel on Monday.", 'इजराइल में हमला'],
    ['Turkey struck Kurdish militants in Iraq on Monday.', 'इराक में तुर्की का हमला'],
    // A state's own aircraft, and who only fights such men.
    ["India's fighter jets attacked Pakistan on Monday.", 'भारत का पाकिस्तान पर हमला'],
    ['Russia struck a hospital in Ukraine on Monday.', 'रूस का यूक्रेन पर हमला'],
    ['Israeli strikes in Gaza killed 20 people on Monday.', 'इजराइल का फिलिस्तीन पर हमला (20 लोग)'],
  ])('%s', (text, hindi) => {
    expect(headline(text, 'attack')[0]).toBe(hindi);
  });

  test.each([
    ['पाकिस्तानी आतंकियों ने सोमवार को भारत पर हमला किया।', 'Attack on India'],
    ['हूती विद्रोहियों ने सोमवार को इजरायल पर मिसाइल दागी।', 'Houthis strike Israel'],
    ['भारत ने सोमवार को पाकिस्तान पर हमला किया।', 'India strikes Pakistan'],
  ])('%s', (text, english) => {
    expect(headline(text, 'attack')[1]).toBe(english);
  });
});

test('a guest is where who receives him is at home, and a body travels nowhere', () => {
  expect(headline('Macron received Modi at the Elysee on Monday.', 'visit')[0]).toBe(
    'नरेंद्र मोदी का फ्रांस दौरा',
  );
  expect(headline('Modi was received by Macron on Monday.', 'visit')[0]).toBe('नरेंद्र मोदी का फ्रांस दौरा');
  expect(headline('मैक्रों ने सोमवार को मोदी की अगवानी की।', 'visit')[1]).toBe('Narendra Modi visits France');
  const ships = 'The Ministry of Defence said on Monday that 14 ships took part in the visit.';
  expect(headline(ships, 'visit')[0]).toBe('आधिकारिक दौरा (14 जहाज)');
});

test('a drill that only has a name of two is where it is', () => {
  expect(headline('Exercise Yudh Abhyas began in Alaska on Monday.', 'deployment')[0]).toBe(
    'अलास्का में सैन्य अभ्यास',
  );
});

describe('what a party says was not done', () => {
  test.each([
    ['पाकिस्तान ने दावा किया कि भारत ने राफेल नहीं खरीदे।', 'procurement', 0, 'खंडन: भारत-फ्रांस में राफेल खरीद का करार'],
    ['ईरान ने मंगलवार को कहा कि उसने इजराइल पर कोई हमला नहीं किया।', 'attack', 1, 'Denied: Iran strikes Israel'],
    ['Iran said it had not attacked Israel on Tuesday.', 'attack', 0, 'खंडन: ईरान का इजराइल पर हमला'],
  ])('is denied: %s', (text, kind, at, title) => {
    expect(headline(text, kind)[at]).toBe(title);
  });

  test('is not what the report itself says was not', () => {
    expect(headline('भारत ने मंगलवार को राफेल नहीं खरीदे।', 'procurement')[0]).not.toMatch(/^खंडन/u);
    expect(headline('Iran did not attack Israel on Tuesday.', 'attack')[0]).not.toMatch(/^खंडन/u);
  });
});

test('where someone went is not who a pronoun stands for', () => {
  const text = 'मंत्री 20 नवंबर को मॉस्को गए, पर गुरुवार को उन्होंने आरोपों से इनकार किया।';
  expect(headline(text, 'rejection')[1]).not.toBe('Refusal by Russia');
});

test('what is told by itself is not told with who said it as well', () => {
  const text = 'बिहार के मुख्यमंत्री नीतीश कुमार ने सोमवार को कहा कि उन्होंने राज्यपाल को इस्तीफा सौंप दिया।';
  expect(headline(text, 'statement')[0]).toBe('बिहार के मुख्यमंत्री नीतीश कुमार ने सोमवार को कहा');
  expect(headline(text, 'other')[0]).toMatch(/इस्तीफा सौंप दिया$/u);
});

test('where someone meant to go is not who went', () => {
  expect(headline('फिल्म निर्माता ने सोमवार को नीति आयोग का दौरा टाला।', 'visit')[1]).not.toMatch(/NITI/u);
});
