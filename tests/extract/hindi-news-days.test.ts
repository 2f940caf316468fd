import { describe, expect, test } from 'vitest';
import { readReport } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

const read = (text: string, dateline: string | null = '2025-12-09') =>
  readReport({ id: 'r', text, lang: null, dateline }, lexicon).extractions;
/** `when kind factuality` of each event, `-` for no date. */
const told = (text: string) =>
  read(text).map(({ when, kind, factuality }) => `${when ?? '-'} ${kind} ${factuality}`);
const titles = (text: string) => read(text).map(({ title }) => title.en);

describe('the day of what is told', () => {
  test.each([
    // A paragraph goes on with the news, though a day to come was told last.
    [
      'बर्लिन के चांसलर ने मंगलवार को मोदी से भेंट की। दोनों ने रक्षा पर बात की। चांसलर सोमवार रात आए थे। वह बुधवार को बेंगलुरु जाएंगे।\n\nदोनों पक्षों ने 19 समझौतों पर हस्ताक्षर किए।',
      '2025-12-09 agreement done',
    ],
    // What was granted up to a day lasts until then, and no next day counts from it.
    [
      'महानिदेशालय ने शुक्रवार को कंपनी को 10 फरवरी तक नियमों से छूट दे दी। पायलट संघ ने अगले दिन इस छूट की आलोचना की।',
      '2025-12-06 accusation done',
    ],
    // Hours after a noun that was told with its day.
    [
      'तूफान 28 नवंबर को टकराया था। राष्ट्रपति ने शनिवार को आपातकाल घोषित किया। भारत ने तूफान आने के कुछ घंटे बाद राहत सामग्री भेजी।',
      '2025-11-28 aid done',
    ],
    [
      'पाकिस्तान ने 9 अक्टूबर को काबुल में हवाई हमला किया था। उस समय अफगान विदेश मंत्री आमिर खान मुत्ताकी भारत के दौरे पर थे।',
      '2025-10-09 visit done',
    ],
    ['दोनों कंपनियों के बीच 12 नवंबर को बातचीत हुई, लेकिन सौदा नहीं हो सका।', '2025-11-12 procurement denied'],
    ['रक्षा मंत्रालय ने इस प्रस्ताव पर अब तक कोई फैसला नहीं लिया है।', '- decision denied'],
    ['एक जनवरी से इस्पात के आयात पर 12 प्रतिशत शुल्क लगेगा।', '2026-01-01 sanction planned'],
    ['अमेरिका ने 30 अक्टूबर को अतिरिक्त शुल्क एक साल के लिए टाल दिया।', '2025-10-30 decision done'],
    ['विदेश मंत्री 18 नवंबर को टोक्यो में थे।', '2025-11-18 visit done'],
    // Counted from what was told, not from what lay behind it.
    [
      'ट्रूडो ने 18 सितंबर 2023 को संसद में आरोप लगाया। निज्जर को उसी साल 18 जून को गोली मार दी गई थी। एक महीने बाद भारत ने 41 राजनयिक वापस बुलाने को कहा।',
      '2023-10 request done',
    ],
    [
      'गठबंधन ने 14 नवंबर को घोषित नतीजों में 202 सीटें जीतीं। उनकी बेटी रोहिणी ने नतीजों के अगले दिन राजनीति छोड़ने का ऐलान किया।',
      '2025-11-15 decision done',
    ],
    // A new paragraph is back in the news, whatever lay behind at the end of the one before.
    [
      'ढाका की अदालत ने सोमवार को हसीना को मौत की सजा सुनाई। मुकदमा 3 अगस्त को शुरू हुआ था और सुनवाई 23 अक्टूबर को पूरी हो गई थी।\n\nबांग्लादेश ने उसी दिन भारत से दोनों को सौंपने को कहा।',
      '2025-12-08 request done',
    ],
    // Where a thing stands is of no day.
    ['चोर रविवार सुबह ट्रक पर लगी सीढ़ी से संग्रहालय में घुसे।', '2025-12-07 other done'],
    ['अभियोजक लॉर बेकुओ ने रविवार को कहा कि जांच जारी है।', '2025-12-07 statement done'],
    ['जहाज का तेल रिसाव शुक्रवार को दक्षिण कन्नड़ तट तक पहुंच गया।', '2025-12-05 accident done'],
    ['अवामी लीग ने सोमवार को देशव्यापी बंद रखा।', '2025-12-08 protest done'],
    ['गुस्साए ग्रामीणों ने बुधवार को चार घंटे तक राजमार्ग जाम रखा।', '2025-12-03 protest done'],
    ['वार्ता 25 अक्टूबर को शुरू हुई और तीन दिन बाद पटरी से उतर गई।', '2025-10-28 other done'],
    ['लिस्बन में 3 सितंबर को केबल कार पटरी से उतर गई।', '2025-09-03 accident done'],
  ])('“%s”', (text, event) => {
    expect(told(text).at(-1)).toBe(event);
  });

  test('is none where a noun only says when something else was', () => {
    expect(told('तूफान आने के कुछ घंटे बाद भारत ने 5 मई को सहायता भेजी।')).toEqual(['2025-05-05 aid done']);
  });

  test('is no visit at home, nor of whose brother was there', () => {
    expect(told('पुतिन के भाई 2 दिसंबर को पेरिस में थे।')).toEqual([]);
    expect(told('राष्ट्रपति 2 दिसंबर को मुश्किल में थे।').join()).not.toMatch(/visit/);
    expect(told('प्रधानमंत्री 2 दिसंबर को दिल्ली में थे।')).toEqual([]);
  });
});

test('two who did it, each before his day, did so apart', () => {
  const events = read(
    'अमेरिका ने रविवार को 20 लाख डॉलर और चीन ने सोमवार को 10 लाख डॉलर की सहायता की घोषणा की थी।',
  );
  expect(events.map(({ when, countries, amounts }) => [when, ...countries, amounts[0]?.value])).toEqual([
    ['2025-12-07', 'US', 2_000_000],
    ['2025-12-08', 'CN', 1_000_000],
  ]);
  expect(told('पहला चरण एक जुलाई से और दूसरा एक नवंबर से लागू हुआ।')).toEqual([
    '2025-07-01 decision done',
    '2025-11-01 decision done',
  ]);
});

test('a participle of what was announced is no second event', () => {
  expect(told('गठबंधन ने 14 नवंबर को घोषित नतीजों में 202 सीटें जीतीं।')).toEqual(['2025-11-14 other done']);
});

test('out of an office and into one on the same day are two', () => {
  const text =
    'नीतीश कुमार ने मंगलवार को शपथ ली। कुमार ने एक दिन पहले पिछली सरकार का इस्तीफा सौंपा था और राजग विधायक दल ने उन्हें सोमवार को नेता चुना था।';
  expect(told(text).slice(1)).toEqual(['2025-12-08 other done', '2025-12-08 other done']);
});

test('in January a bare August is the last one, whatever was told of years ago', () => {
  const text =
    'दोनों का विवाह दिसंबर 2016 में हुआ था। परिवार दिल्ली में रहता है। आयोग ने अगस्त में पुलिस से रिपोर्ट मांगी थी।';
  expect(read(text, '2026-01-15').at(-1)?.when).toBe('2025-08');
  expect(read(text, '2026-06-15').at(-1)?.when).not.toBe('2026-08');
});

test('what was lost is told with its sum', () => {
  const [event] = read('घोटाले से सरकार को 2,500 करोड़ रुपये का नुकसान हुआ।');
  expect(event?.amounts.map(({ value }) => value)).toEqual([25_000_000_000]);
});

test('the two of a report are those of its first sentence, behind where and when it was filed, whoever looked on', () => {
  const text =
    'बैंकॉक, 10 दिसंबर 2025। थाईलैंड और कंबोडिया के बीच सीमा पर लड़ाई बुधवार को तीसरे दिन भी जारी रही। थाई वायुसेना ने सोमवार को एफ-16 विमानों से कंबोडियाई ठिकानों पर बम गिराए थे। कंबोडिया ने मंगलवार को बीएम-21 रॉकेट दागे, जिनमें थाईलैंड के दो सैनिक मारे गए।\n\nइस साल 28 मई को एक झड़प में कंबोडिया का एक सैनिक मारा गया। थाईलैंड ने 24 जून को सभी सीमा चौकियां बंद कर दीं। कंबोडिया ने जुलाई में थाईलैंड से बिजली लेना बंद किया।\n\nमलेशिया के प्रधानमंत्री अनवर इब्राहिम की मध्यस्थता से 28 जुलाई को संघर्षविराम हुआ। अमेरिकी राष्ट्रपति डोनाल्ड ट्रंप की मौजूदगी में दोनों देशों ने 26 अक्टूबर को कुआलालंपुर में शांति समझौते पर हस्ताक्षर किए।';
  const event = read(text, null).at(-1);
  expect(event?.countries).toEqual(expect.arrayContaining(['TH', 'KH']));
  expect(event?.title.en).toMatch(/^Thailand, Cambodia agree/);
});

test('the oath of others is one of its own', () => {
  const text = 'नीतीश कुमार ने मंगलवार को पद की शपथ ली। राज्यपाल ने 26 मंत्रियों को भी शपथ दिलाई।';
  expect(told(text)).toEqual(['2025-12-09 other done', '2025-12-09 other done']);
  expect(told(text.replace('26 मंत्रियों को भी', 'उन्हें'))).toHaveLength(1);
});

test('who speaks to both is none of them', () => {
  const text =
    'ट्रंप ने सोमवार को मलेशिया के प्रधानमंत्री अनवर इब्राहिम से मुलाकात की। ट्रंप ने मंगलवार को कहा कि वह बुधवार को दोनों नेताओं से बात करेंगे।';
  expect(titles(text).at(-1)).not.toMatch(/Anwar Ibrahim and Donald Trump/);
});

test('what befell another beside the first is of the same day', () => {
  const text =
    'ढाका, 18 नवंबर 2025। बांग्लादेश के अंतरराष्ट्रीय अपराध न्यायाधिकरण ने सोमवार को पूर्व प्रधानमंत्री शेख हसीना को मौत की सजा सुनाई। पूर्व गृह मंत्री असदुज्जमां खान को भी यही सजा दी गई, जबकि पूर्व पुलिस प्रमुख चौधरी अब्दुल्ला अल-मामून को पांच साल की कैद हुई।';
  expect(read(text, null).map(({ when }) => when)).toEqual(['2025-11-17', '2025-11-17', '2025-11-17']);
});

test('who only says that he told it tells nothing more', () => {
  expect(told('पुलिस आयुक्त ने मंगलवार को यह जानकारी दी।')).toEqual([]);
});

test('what burns in a factory burns on the day', () => {
  expect(told('सोमवार को फैक्टरी में लगी आग में दो लोग मारे गए।')).toEqual(['2025-12-08 accident done']);
});

test('a border that is closed since a day is one event', () => {
  expect(told('तोरखम सीमा 12 अक्टूबर से बंद है।')).toEqual(['2025-10-12 sanction done']);
});

test('a sum that a house was told is kept', () => {
  const [event] = read('रक्षा मंत्री ने राज्यसभा को बताया कि निर्यात 21,083 करोड़ रुपये रहा।');
  expect(event?.amounts.map(({ value }) => value)).toEqual([210_830_000_000]);
  expect(read('मंत्री ने पत्रकारों को बताया कि निर्यात 21,083 करोड़ रुपये रहा।')).toEqual([]);
});

test('a sum of a deal between others is none of what was agreed before it', () => {
  const text =
    'भारत और जर्मनी ने सोमवार को 19 समझौतों पर हस्ताक्षर किए। थिसेनक्रुप और मझगांव डॉक के बीच आठ अरब डॉलर के सौदे पर बात अंतिम दौर में है।';
  expect(read(text)[0]?.amounts).toEqual([]);
});

test('what reports were refuted to have said is denied', () => {
  const text = 'मंत्रालय ने उन खबरों का खंडन किया जिनमें कहा गया था कि अमेरिका ने भारत को एफ-35 विमानों की पेशकश की है।';
  expect(told(text).at(-1)).toMatch(/offer denied/);
  expect(told(text.replace('का खंडन किया', 'का जिक्र किया')).at(-1)).not.toMatch(/denied/);
});

describe('a headline', () => {
  test.each([
    ['ट्रंप के बयान के बाद चीन ने मंगलवार को सोयाबीन के आयात पर रोक लगाई।', /^China /],
    ['सीबीआई निदेशक प्रवीण सूद ने मंगलवार को इंटरपोल प्रमुख से मुलाकात की।', /Investigation and Interpol/],
    ['रूस ने सु-57 विमानों के लिए मरम्मत केंद्र खोलने की पेशकश की है।', /^Russia makes an offer$/],
    ['फ्रांस ने 2018 में भारत को स्कॉर्पीन पनडुब्बी की तकनीक हस्तांतरित की।', /^France, India: delivery made$/],
    ['छत्तीसगढ़ में 28 नवंबर को 10 नक्सलियों ने आत्मसमर्पण किया।', /^Surrender in Chhattisgarh/],
    ['थाईलैंड ने 10 नवंबर को कंबोडिया के साथ समझौता निलंबित कर दिया।', /Treaty put on hold/],
    ['24 अगस्त को चिनूक हेलीकॉप्टर से गिराकर पैराशूट प्रणाली जांची गई।', /test/i],
  ])('says who did what: “%s”', (text, title) => {
    expect(titles(text)[0]).toMatch(title);
  });

  test('leaves out where and when the report was filed, the day in words', () => {
    const [event] = read('भोपाल, चार दिसंबर (भाषा) भोपाल की अदालत ने एक व्यक्ति को उम्रकैद की सजा सुनाई।', null);
    expect(event?.title.hi).toBe('भोपाल की अदालत ने एक व्यक्ति को उम्रकैद की सजा सुनाई');
  });
});

test('a paragraph that begins with a protest goes on with the news', () => {
  const text =
    'पुलिस ने मंगलवार को तीन आरोपियों को गिरफ्तार किया। अदालत ने उन्हें जेल भेज दिया।\n\nशिक्षामित्रों ने कलेक्ट्रेट पर धरना दिया।';
  expect(told(text).at(-1)).toBe('2025-12-09 protest done');
  // Behind what was long ago it is of no day.
  expect(told(text.replace('मंगलवार को', '5 मई 2019 को')).join()).not.toContain('2025-12-09 protest');
});

test('what someone else did is told beside the news, and a year says only for what', () => {
  const news =
    'पुलिस ने सोमवार को तीन आरोपियों को गिरफ्तार किया। उधर, न्यायालय ने 2019 के हत्याकांड में चार लोगों को उम्रकैद की सजा सुनाई।';
  expect(told(news)).toContain('2025-12-09 decision done');
  expect(told(news.replace('सोमवार', '5 मई 2019')).join()).not.toContain('2025-12-09 decision');
});

test.each([
  ['डॉक्टरों की हड़ताल तीसरे दिन भी जारी रही।', '2025-12-09 protest done'],
  ['सेना प्रमुख शनिवार को चार दिन की यात्रा पर जापान रवाना होंगे।', '2025-12-13 visit planned'],
  ['सेना के जवान शनिवार को सीमा के लिए रवाना हुए।', '2025-12-06 deployment done'],
  ['सेना ने 11 अप्रैल 2019 को बशीर को हटा दिया।', '2019-04-11 other done'],
  ['सेना ने सोमवार को शहर से अपने सैनिक हटा लिए।', '2025-12-08 ceasefire done'],
  ['भारतीय नौसेना का विध्वंसक आईएनएस कोलकाता सोमवार को कोलंबो बंदरगाह पहुंचा।', '2025-12-08 deployment done'],
  ['ब्राजील ने पिछले साल जुलाई में बातचीत रोक दी।', '2024-07 rejection done'],
])('“%s”', (text, event) => {
  expect(told(text)).toEqual([event]);
});

test('a helicopter that lost its hold while landing was handed to no one', () => {
  expect(told('एक ध्रुव हेलीकॉप्टर ने सोमवार को पानी पर उतरने के दौरान नियंत्रण खो दिया।').join()).not.toMatch(
    /delivery/,
  );
});

test.each([
  ['मंत्रिमंडल ने सोमवार को इसे खतरनाक घटना करार दिया।', '2025-12-08 other done'],
  ['45 चीनी विमानों ने सोमवार को मध्य रेखा पार की।', '2025-12-08 deployment done'],
  ['पाकिस्तान ने ट्रंप को शांति पुरस्कार के लिए नामित किया है।', '2025-12-09 decision done'],
  ['थाने में 14 मई को दुर्घटनावश विस्फोट हो गया।', '2025-05-14 accident done'],
])('is told by its noun: “%s”', (text, event) => {
  expect(told(text)).toEqual([event]);
});
