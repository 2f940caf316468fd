import { describe, expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

const eventsIn = (text: string) => extract({ id: 'r', text, lang: null, dateline: '2025-12-05' }, lexicon);
/** `kind factuality countries` of each event. */
const told = (text: string) =>
  eventsIn(text).map(({ kind, factuality, countries }) => `${kind} ${factuality} ${countries.join()}`.trim());
/** Both headlines of the last event. */
const titles = (text: string) => eventsIn(text).at(-1)?.title;

describe('what reports tell of', () => {
  test.each([
    // Talks about a truce are no truce.
    ['मिस्र में सोमवार को युद्धविराम वार्ता हुई थी।', ['meeting done EG']],
    ['भारत और पाकिस्तान के बीच 10 मई को युद्धविराम हुआ।', ['ceasefire done IN,PK']],
    // How far a deal has come, or that it cannot come.
    ['भारत और रूस के बीच एस-500 का सौदा अंतिम चरण में है।', ['procurement considered IN,RU']],
    ['भारत और रूस के बीच शुक्रवार को एस-500 का सौदा आखिरी दौर में पहुंच गया।', ['procurement considered IN,RU']],
    ['रूस ने कहा कि दिसंबर में शांति समझौता संभव नहीं है।', ['ceasefire denied RU']],
    // Relief is given, not delivered; who is brought home is rescued.
    ['भारत ने नेपाल को चिकित्सा सामग्री भेजी है।', ['aid done IN,NP']],
    ['भारत ने काबुल को खाद्य सामग्री की दूसरी खेप भेजी।', ['aid done IN,AF']],
    ['The Indian Navy’s INS Vikrant joined rescue efforts in Sri Lanka on Saturday.', ['aid done IN,LK']],
    ['हमास ने सोमवार को तीन बंधकों के शव रेड क्रॉस को सौंपे।', ['ceasefire done PS']],
    ['Hamas handed over the bodies of three hostages on Monday.', ['ceasefire done PS']],
    // Whom one welcomes has come; what one welcomes has not.
    ['प्रधानमंत्री मोदी ने गुरुवार को हवाई अड्डे पर राष्ट्रपति पुतिन का स्वागत किया।', ['visit done IN,RU']],
    ['चीन ने रूस के प्रस्ताव का स्वागत किया।', ['statement done CN,RU']],
    // What something is called, and in whose name it was bought.
    ['कैबिनेट ने इसे आतंकी हमला करार दिया।', []],
    ['एनआईए ने आमिर अली को रविवार को गिरफ्तार किया, जिसके नाम पर कार खरीदी गई थी।', ['other done IN']],
    ['अमेरिका ने सीरिया पर लगे प्रतिबंध 180 दिनों के लिए निलंबित कर दिए।', ['sanction done US,SY']],
    // To whom an order goes sells.
    [
      'इंडिगो भारत की सबसे बड़ी एयरलाइन है। कंपनी ने एयरबस को 500 विमानों का ऑर्डर जून 2023 में दिया था।',
      ['procurement done FR,IN'],
    ],
    // Of those who deal in it, whoever it was used on since.
    [
      'भारत ने अक्टूबर 2018 में रूस से एस-400 का करार किया था। मई में एस-400 ने पाकिस्तान का विमान मार गिराया था। पांच और एस-400 रेजिमेंट खरीदने पर बातचीत जारी है।',
      ['procurement done IN,RU', 'attack done PK', 'offer considered IN,RU'],
    ],
    // Begun is no more than planned; what is worked for has not ended; who confirms that he left has left.
    ['भारतीय वायुसेना के लिए 200 हेलीकॉप्टर खरीदने की प्रक्रिया शुरू हो गई है।', ['procurement planned IN']],
    ['ट्रंप ने सऊदी युवराज के अनुरोध पर सूडान युद्ध रोकने के लिए काम करने का वादा किया।', []],
    ['सूडान की सेना ने शहर से हटने की पुष्टि की।', ['ceasefire done SD']],
    ['कोलंबिया ने अमेरिका के साथ खुफिया जानकारी साझा करना बंद कर दिया।', ['sanction done CO,US']],
    ["Washington approved a $686 million package for Pakistan's F-16 fleet.", ['decision done US,PK']],
    ['Armenia and Azerbaijan clashed on Monday.', ['attack done AM,AZ']],
    ['The two leaders agreed to stop shooting on Friday, Cambodia said.', ['ceasefire done KH']],
    // Two that strike each other on one day; a beast; a law; what has come so far; with whom it began.
    [
      'यूक्रेनी ड्रोन ने गुरुवार को रूसी टैंकर को निशाना बनाया। रूसी मिसाइल हमले में ओडेसा में आठ लोग मारे गए।',
      ['attack done UA,RU', 'attack done RU,UA'],
    ],
    ['भारत के बिजनौर में गुलदार के हमले में एक महिला की मौत हो गई।', ['accident done IN']],
    ['प्रधानमंत्री एंथनी अल्बनीज ने हथियार कानून सख्त करने का वादा किया।', ['decision planned AU']],
    [
      'नौसेना को बुधवार को अमेरिका से दो एमएच-60आर हेलीकॉप्टर मिले। अब तक 15 एमएच-60आर हेलीकॉप्टर मिल चुके हैं।',
      ['delivery done IN,US', 'delivery done IN,US'],
    ],
    [
      'इजराइल ने 13 जून को ईरान पर हमला किया। अमेरिका ने 22 जून को ईरान पर बम गिराए। ईरान ने 23 जून को कतर के अड्डे पर मिसाइलें दागीं। 24 जून को युद्धविराम लागू हुआ।',
      ['attack done IL,IR', 'attack done US,IR', 'attack done IR,QA', 'ceasefire done IL,IR'],
    ],
    [
      'China denied that it had sold HQ-9 systems to Iran. India and Oman signed a free trade agreement in Muscat.',
      ['rejection done CN', 'procurement denied CN,IR', 'agreement done IN,OM'],
    ],
    [
      'प्रधानमंत्री नरेंद्र मोदी 1 से 4 दिसंबर तक जॉर्डन, इथियोपिया और ओमान की यात्रा पर रहे। अम्मान में उन्होंने शाह अब्दुल्ला द्वितीय से मुलाकात की।',
      ['visit done IN,JO,ET,OM', 'meeting done JO,IN'],
    ],
    // Whoever claims it at the end claims it no less.
    [
      'यूक्रेन ने सोमवार को पुतिन के आवास पर 91 ड्रोन से हमला किया, रूसी विदेश मंत्री सर्गेई लावरोव ने दावा किया।',
      ['attack reported UA,RU'],
    ],
    ['Ukraine attacked the residence with 91 drones on Monday, Lavrov claimed.', ['attack reported UA']],
    ['Ukraine attacked the residence with 91 drones on Monday, Lavrov said.', ['attack done UA']],
    ['S. Jaishankar will attend her funeral on Saturday.', ['visit planned IN']],
    ['इटली की व्हाइटहेड कंपनी कलवरी श्रेणी की पनडुब्बियों के लिए 48 टॉरपीडो देगी।', ['delivery planned IT']],
    [
      'मेक्सिको में रविवार को ट्रेन पटरी से उतर गई, जिससे 13 लोगों की मौत हो गई। इंदौर में दूषित पानी पीने से सात लोगों की मौत हो गई।',
      ['accident done MX', 'accident done IN'],
    ],
    ['विपक्ष ने शुक्रवार को भारत बंद का आह्वान किया है।', ['protest planned']],
    [
      '20 अक्टूबर 1962 को चीन ने भारत पर हमला किया और 21 नवंबर को एकतरफा युद्धविराम की घोषणा की।',
      ['attack done CN,IN', 'ceasefire done CN,IN'],
    ],
    [
      'यूएई ने आरोपों का खंडन किया। यमन के राष्ट्रपति रशाद अल-अलीमी ने यूएई के साथ रक्षा समझौता रद्द कर दिया।',
      ['rejection done AE', 'rejection done YE,AE'],
    ],
    ['Nuclear talks between Iran and the United States began in Oman on Friday.', ['meeting done IR,US,OM']],
  ])('%s', (text, events) => {
    expect(told(text)).toEqual(events);
  });

  test.each([
    ['हांगकांग में लगी आग में मृतकों की संख्या 159 तक पहुंच गई है।', [159]],
    ['म्यांमार में भूकंप से मरने वालों की संख्या बढ़कर 2,056 हो गई है।', [2056]],
    ['The death toll in the Myanmar quake passed 2,056 on Monday.', [2056]],
    ['गाजा में मरने वालों की संख्या 70,000 के पार पहुंच गई।', undefined],
  ])('a toll: %s', (text, counts) => {
    expect(eventsIn(text)[0]?.quantities.map(({ value }) => value)).toEqual(counts);
  });

  test.each([
    ['मुंबई की अदालत ने सोमवार को 2006 के धमाकों के मामले में 12 आरोपियों को बरी कर दिया।', '2025-12-01'],
    ['वायुसेना को 36 राफेल मिलेंगे, जिनमें से पहले तीन फरवरी में पहुंचेंगे।', '2026-02'],
    ['बैठक तीन फरवरी को होगी।', '2026-02-03'],
    [
      'खालिदा जिया 1991 में प्रधानमंत्री बनी थीं। उनके बेटे तारिक रहमान 25 नवंबर को 17 साल बाद लंदन से ढाका लौटे।',
      '2025-11-25',
    ],
    ['सीबीआई ने सोमवार को हाई कोर्ट के 23 नवंबर के आदेश को चुनौती दी।', '2025-12-01'],
    ['अदालत ने 20 नवंबर के आदेश में निर्माण पर रोक लगाई थी।', '2025-11-20'],
  ])('the day: %s', (text, when) => {
    expect(eventsIn(text).at(-1)?.when).toBe(when);
  });

  test('of a month in a name nothing is', () => {
    expect(eventsIn('बांग्लादेश में जुलाई चार्टर पर जनमत संग्रह कराया जाएगा।')[0]?.when ?? null).toBe(null);
  });

  test.each([
    ['विदेश मंत्री एस जयशंकर ने कहा कि वे दिसंबर में इजराइल की यात्रा करेंगे।', 'S. Jaishankar to visit Israel'],
    [
      'यूक्रेन के राष्ट्रपति जेलेंस्की ने कहा कि उन्होंने सोमवार को लंदन में स्टार्मर से मुलाकात की।',
      'Volodymyr Zelenskyy and Keir Starmer meet in London',
    ],
    ['नोबेल विजेता मारिया कोरिना मचाडो गुरुवार को ओस्लो पहुंचीं।', 'María Corina Machado visits Oslo'],
  ])('of himself one tells what he does: %s', (text, english) => {
    expect(titles(text)?.en).toBe(english);
  });

  test('a parliament in Washington is no party in Delhi', () => {
    const actors = (text: string) => eventsIn(text)[0]?.actors.map(({ name }) => name.en);
    expect(actors('अमेरिका ने शुक्रवार को भारत को हथियार बेचने की मंजूरी की सूचना कांग्रेस को दी।')).toEqual([]);
    expect(actors('अमेरिका के शुल्क पर कांग्रेस ने सोमवार को सरकार की आलोचना की।')).toEqual([
      'Indian National Congress',
    ]);
  });

  test('the year of games that someone is to hold dates nothing done', () => {
    expect(eventsIn('अहमदाबाद को 2030 राष्ट्रमंडल खेलों की मेजबानी मिली है।')[0]?.when).toBe('2025-12-05');
    expect(eventsIn('लॉस एंजिलिस में 2028 ओलंपिक खेल होंगे।')[0]?.when).toBe('2028');
  });
});

describe('a headline', () => {
  test.each([
    ['इजराइल के हमले में सीरिया में पांच लोग मारे गए।', 'Israel carries out attack in Syria (5 people)'],
    [
      'जीई ने गुरुवार को एचएएल को तेजस के लिए चौथा एफ-404 इंजन सौंप दिया।',
      'United States delivers GE F404 to India',
    ],
    ['कतर में युद्धविराम वार्ता शुक्रवार को शुरू हुई।', 'Talks in Qatar'],
    [
      'टाटा मोटर्स ने गुरुवार को 11,500 करोड़ रुपये में इवेको को खरीदने का समझौता किया।',
      'Tata Motors signs ₹11,500 crore purchase deal',
    ],
    ['यूरोपीय संघ ने यूक्रेन को पैट्रियट मिसाइलें देने की अपील की।', 'European Union seeks Patriot missile system'],
    [
      'पेंटागन ने नवंबर में यूएसएस जेराल्ड फोर्ड को वेनेजुएला के पास तैनात किया।',
      'United States deploys USS Gerald R. Ford',
    ],
    ['संयुक्त अरब अमीरात ने सूडान को हथियार देने के आरोपों को खारिज किया।', 'Refusal by United Arab Emirates'],
    [
      'अमेरिका ने पाकिस्तान के एफ-16 विमानों के रखरखाव के लिए 68.6 करोड़ डॉलर का पैकेज मंजूर किया है।',
      'United States, Pakistan: approval given ($686 million)',
    ],
    ['रूस ने भारत को एस-500 बेचने की इच्छा जताई।', 'Russia offers S-500 to India'],
    [
      'भारत ने अमेरिका से स्ट्राइकर बख्तरबंद वाहन खरीदने की योजना टाल दी है।',
      'Called off or put off: India, United States sign Stryker deal',
    ],
  ])('of Hindi words: %s', (text, english) => {
    expect(titles(text)?.en).toBe(english);
  });

  test.each([
    ['Moscow drones hit Odesa on Friday.', 'रूस का यूक्रेन पर हमला'],
    ['An Israeli strike near Damascus killed 13 people on Friday.', 'दमिश्क में इजराइल का हमला (13 लोग)'],
    ['A Russian missile attack on Kharkiv killed two people.', 'खारकीव में रूस का हमला (2 लोग)'],
    [
      "Moscow offered to sell Su-57 fighters to India. Russia's Rosatom handed over the first fuel load at Kudankulam last week.",
      'रूस-भारत: आपूर्ति पूरी',
    ],
    ['Thailand and Cambodia resumed fighting along their border on Monday.', 'थाईलैंड-कंबोडिया में लड़ाई'],
    ['The US seized an oil tanker off Venezuela on Wednesday.', 'अमेरिका-वेनेजुएला: जब्ती'],
  ])('of English words: %s', (text, hindi) => {
    expect(titles(text)?.hi).toBe(hindi);
  });

  test('gives the words of one who spoke to two to neither', () => {
    const text = 'ट्रंप ने शुक्रवार को दोनों प्रधानमंत्रियों से बात की और कहा कि वे लड़ाई रोकने पर राजी हो गए हैं।';
    expect(titles(text)?.hi).not.toMatch(/^ट्रंप/u);
  });
});
