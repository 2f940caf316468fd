import { describe, expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

const read = (text: string) => extract({ id: 'r', text, lang: null, dateline: '2025-06-12' }, lexicon);
/** `kind when countries | systems` of each event. */
const told = (text: string) =>
  read(text).map(({ kind, countries, systems }) =>
    `${kind} ${countries.join(' ')} | ${systems.join(' ')}`.trim(),
  );

describe('दोनों', () => {
  const war = 'थाईलैंड और कंबोडिया ने बुधवार को वार्ता की।';
  test.each([
    [`${war} अमेरिका ने गुरुवार को दोनों देशों को चेतावनी दी।`, 'warning US TH KH |'],
    [`${war} मलेशिया ने गुरुवार को दोनों पक्षों की बैठक बुलाई।`, 'meeting MY TH KH |'],
    ['भारत और रूस के बीच वार्ता हुई और दोनों देशों ने गुरुवार को समझौता किया।', 'agreement IN RU |'],
    [`${war} चीन ने चिंता जताई। दोनों सेनाएं शुक्रवार को बातचीत करेंगी।`, 'meeting TH KH |'],
  ])('of “%s” are the two told together', (text, event) => {
    expect(told(text).at(-1)).toBe(event);
  });
});

describe('a place', () => {
  test.each([
    ['आंध्र प्रदेश सरकार ने गुरुवार को अमेरिकी कंपनी से समझौता किया।', 'agreement IN US |'],
    ['बिहार के मुख्यमंत्री ने गुरुवार को जापान का दौरा किया।', 'visit IN JP |'],
    ['फिलीपींस के सैनिकों ने गुरुवार को नागपुर में अभ्यास किया।', 'deployment PH IN |'],
    ['ओडिशा के बालासोर में गुरुवार को दो ट्रेनें टकरा गईं।', 'accident IN |'],
    ['थाईलैंड के सुप्रीम कोर्ट ने गुरुवार को फैसला सुनाया।', 'decision TH |'],
    ['अमेरिकी वायुसेना ने गुरुवार को अभ्यास किया।', 'deployment US |'],
  ])('of “%s” tells its state', (text, event) => {
    expect(told(text)).toEqual([event]);
  });
});

describe('an offer that was turned down', () => {
  const deal = 'तुर्की ने 2017 में रूस से एस-400 की दो रेजिमेंट खरीदने का करार किया।';
  const refused = 'अमेरिका ने बदले में पैट्रियट प्रणाली देने की पेशकश की, जिसे तुर्की ने ठुकरा दिया।';
  const taken = 'अमेरिका ने बदले में पैट्रियट प्रणाली देने की पेशकश की।';
  test.each([
    [`${deal} ${refused} 2020 में इस प्रणाली का परीक्षण हुआ।`, 's-400'],
    [`${deal} ${refused} 2022 में रूस ने दूसरी रेजिमेंट का समझौता किया।`, 's-400'],
    [`${deal} ${taken} 2020 में इस प्रणाली का परीक्षण हुआ।`, 'patriot'],
    [
      'Turkey signed for S-400 systems in 2017. The US offered Patriots, which Ankara turned down. In 2020 the system was tested.',
      's-400',
    ],
  ])('is no more what words point to: %s', (text, system) => {
    expect(read(text).at(-1)?.systems).toEqual([system]);
  });
});

describe('a system told before', () => {
  const deal = 'भारत ने बुधवार को अमेरिका से 31 एमक्यू-9बी ड्रोन खरीदने का करार किया।';
  test.each([
    ['इनकी आपूर्ति 2027 में शुरू होगी।', 'delivery IN US | mq-9b'],
    ['पहली खेप जनवरी 2029 में मिलेगी।', 'delivery IN US | mq-9b'],
    ['नौसेना को 2027 में 15 ड्रोन मिलेंगे।', 'delivery IN US | mq-9b'],
    ['अमेरिका ने 3 जून को दूसरे का निर्माण शुरू किया। पहला मार्च 2027 में दिल्ली पहुंचेगा।', 'delivery IN US | mq-9b'],
    ['इनमें से दो अमेरिका ने 3 जून को दिए।', 'delivery US IN | mq-9b'],
    ['इनमें से एक 2 जून को दुर्घटनाग्रस्त हो गया।', 'accident IN US | mq-9b'],
    ['अमेरिका ने 3 जून को इस बिक्री को मंजूरी दी थी।', 'decision US | mq-9b'],
  ])('is what “%s” speaks of', (text, event) => {
    expect(told(`${deal} ${text}`).at(-1)).toBe(event);
  });

  test('is no other thing of another class, of others, or what only carried it', () => {
    expect(told(`${deal} वायुसेना को 2027 में 15 हेलीकॉप्टर मिलेंगे।`).at(-1)).toBe('delivery IN |');
    expect(told(`${deal} चीन ने गुरुवार को ईरान को तोप के गोलों की नई खेप भेजी।`).at(-1)).toBe('delivery CN IR |');
    expect(told(`${deal} रूस ने गुरुवार को 90 ड्रोन से यूक्रेन पर हमला किया।`).at(-1)).toBe('attack RU UA |');
  });

  test('is what its batteries are of', () => {
    const text = 'भारत ने बुधवार को इंडोनेशिया को ब्रह्मोस बेचने का करार किया। पहली बैटरी 2027 में सौंपी जाएगी।';
    expect(told(text).at(-1)).toMatch(/^delivery .*\| brahmos$/);
  });

  test('is the one that has such units, not a ship told since', () => {
    const text =
      'भारत को 2021 में रूस से एस-400 मिली। 9 दिसंबर 2024 को आईएनएस विक्रांत रवाना हुआ। भारत ने जून 2025 में पांच इकाइयों का अनुबंध किया।';
    expect(told(text).at(-1)).toMatch(/^procurement .*\| s-400$/);
  });
});

describe('who acts where another clause names them', () => {
  test.each([
    ['सूडान, जहां दो सेनाएं लड़ रही हैं, ने बुधवार को चिली से मदद मांगी।', 'request SD CL |'],
    ['जापान ने बुधवार को चिली से बातचीत रोकी और दस पेरू की कंपनियों पर प्रतिबंध लगाए।', 'sanction JP PE |'],
    [
      'लीमा। पेरू में चुनाव हुए। पेरू में बारिश हुई। राष्ट्रपति अलान गार्सिया रोहास ने बुधवार को चिली से समझौता किया।',
      'agreement PE CL |',
    ],
    ['बुधवार को लीमा और टोक्यो के बीच वार्ता हुई।', 'meeting PE JP |'],
    ['पेरू के विदेश मंत्री ने बुधवार को चिली के साथ करार किया, जिस पर लीबिया ने आपत्ति जताई।', 'accusation LY PE |'],
    ['जापान ने बुधवार को मिसाइल दागी। चीन ने गुरुवार को इस परीक्षण की निंदा की।', 'accusation CN JP |'],
    ['पेरू के विदेश मंत्री ने बुधवार को अपने चिली समकक्ष से मुलाकात की। उन्होंने गुरुवार को मदद की अपील की।', 'request PE |'],
    ['राफेल विमान, जिन्हें पेरू ने 2016 में खरीदा था, 2022 तक मिल गए।', 'delivery PE FR | rafale'],
    ['पेरू, जो ब्रह्मोस का पहला खरीदार है, गुरुवार को चिली से बात करेगा।', 'meeting PE CL |'],
    ['नेपाल, जो पहला खरीदार है, जापान और इटली से बात कर रहा है।', 'meeting NP JP IT |'],
    ['नेपाल के राष्ट्रपति बुधवार को रोम पहुंचे, जहां उन्होंने इटली के साथ करार किया।', 'agreement NP IT |'],
    ['पेरू के मंत्री ने बुधवार को जापान और इटली के मंत्रियों के साथ बैठक की। वह शुक्रवार को लीमा जाएंगे।', 'visit PE |'],
    ['चिली के राष्ट्रपति गुरुवार को टोक्यो जाएंगे, जहां जापानी प्रधानमंत्री से मिलेंगे।', 'meeting CL JP |'],
    [
      'राष्ट्रपति पुतिन ने बुधवार को बाकू का दौरा किया। व्हाइट हाउस ने कहा कि राष्ट्रपति शुक्रवार को फैसला करेंगे।',
      'decision US |',
    ],
    ['अमेरिका ने बुधवार को नेपाल को दस ट्रक सौंपे। जापान ने मई में दो रडार सौंपे थे।', 'delivery JP NP |'],
    ['अमेरिका ने बुधवार को नेपाल को दस ट्रक सौंपे। इटली ने गुरुवार को हेलीकॉप्टर देने से इनकार किया।', 'rejection IT NP |'],
    ['अमेरिका ने बुधवार को नेपाल को दस ट्रक सौंपे। जापान ने मई में नौसेना को दो रडार सौंपे थे।', 'delivery JP |'],
  ])('“%s”', (text, event) => {
    expect(told(text).at(-1)).toBe(event);
  });
});

test('the terms of a deal are its own, and no event beside it', () => {
  expect(told('रूस ने बुधवार को भारत से अनुबंध किया, जिसके तहत 97 तेजस विमान खरीदे जाएंगे।')).toEqual([
    'procurement RU IN | tejas',
  ]);
});

test('a war that only says when an act was is no event beside it', () => {
  expect(told('भारत ने करगिल युद्ध में मिराज-2000 विमानों से पाकिस्तानी ठिकानों पर हमला किया था।')).toEqual([
    'attack IN PK | mirage-2000',
  ]);
});

describe('what did not happen', () => {
  const stated = (text: string) =>
    read(text).map(({ kind, factuality, when }) => `${kind} ${factuality} ${when}`);
  test.each([
    ['वायुसेना 114 राफेल खरीदने का प्रस्ताव रक्षा मंत्रालय को भेज चुकी है।', 'offer offered 2025-06-12'],
    ['बैठक बुधवार को होनी थी, लेकिन टल गई।', 'meeting denied 2025-06-11'],
    ['रेलवे ने बुधवार को मृतकों के परिजनों को 10 लाख रुपये की सहायता का ऐलान किया।', 'aid planned 2025-06-11'],
    ['भारत ने जून 2024 में तीन और स्कॉर्पीन खरीदने की योजना टाल दी थी।', 'procurement denied 2024-06'],
    ['इजराइल ने बुधवार को रूस की मध्यस्थता का प्रस्ताव ठुकरा दिया।', 'rejection done 2025-06-11'],
    ['सरकार गुरुवार को नियमों में छूट देने पर विचार करेगी।', 'decision considered 2025-06-12'],
  ])('is not told as done by “%s”', (text, event) => {
    expect(stated(text)).toEqual([event]);
  });

  test('is what was agreed unconditionally, or to cease', () => {
    expect(stated('दोनों देश बुधवार को बिना शर्त गोलीबारी रोकने पर राजी हो गए।')).toEqual([
      'ceasefire done 2025-06-11',
    ]);
  });
});

test('the harm of an attack told before is no attack beside it', () => {
  expect(told('रूस ने बुधवार को यूक्रेन पर ड्रोन से हमला किया। हमले में छह लोगों की मौत हुई।')).toHaveLength(1);
});

describe('what a Hindi report is about by its headline', () => {
  const title = 'अर्जुन टैंक: पांच दशक का सफर\n\nअर्जुन टैंक की परियोजना 1974 में मंजूर हुई। सेना ने अर्जुन टैंक देखा। ';
  const lastOf = (text: string) => read(text).at(-1)?.systems.join();
  test.each([
    [`${title}इंजन देर से मिला। तीन साल तक काम रुका रहा। सेना ने 1996 में टैंक को रेगिस्तान में परखा।`, 'arjun'],
    [`${title}इंजन देर से मिला। तीन साल तक काम रुका रहा। कारखाने ने 2004 में पहले पांच टैंक सेना को सौंपे।`, 'arjun'],
    [`${title}इंजन देर से मिला। तीन साल तक काम रुका रहा। सेना ने 1996 में मिसाइल को रेगिस्तान में परखा।`, ''],
  ])('is meant without its name: “%s”', (text, system) => {
    expect(lastOf(text)).toBe(system);
  });
});

test('a ship is meant by पोत and इसे in a report that its name heads, whatever it carries', () => {
  const report =
    'आईएनएस विक्रांत: सपने से समंदर तक\n\nपहले स्वदेशी पोत आईएनएस विक्रांत के डिजाइन को 1999 में मंजूरी मिली। इस्पात देर से मिला। तीन साल तक काम रुका रहा। कोचीन शिपयार्ड ने 28 जुलाई 2022 को इसे नौसेना को सौंपा। नौसेना ने विक्रांत पर मिग-29के उतारा। तेजस विमान और राफेल भी उतरे।';
  expect(read(report).find(({ when }) => when === '2022-07-28')?.systems).toEqual(['ins-vikrant']);
});
