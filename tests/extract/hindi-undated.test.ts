import { describe, expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

/** `when kind factuality` of each event. */
const told = (text: string) =>
  extract({ id: 'r', text, lang: null, dateline: '2025-05-09' }, lexicon).map(
    ({ when, kind, factuality }) => `${when} ${kind} ${factuality}`,
  );

describe('what has held since a day', () => {
  test.each([
    ['नई दरें 1 अप्रैल से लागू हैं।', '2025-04-01 decision done'],
    ['यह रोक 2019 से प्रभावी है।', '2019 decision done'],
    ['यह पोत 2011 से नौसेना में शामिल है।', '2011 delivery done'],
  ])('began on it: “%s”', (text, event) => {
    expect(told(text)).toEqual([event]);
  });

  test('is no event without a day', () => {
    expect(told('यह नियम पूरे देश में लागू है।')).toEqual([]);
    expect(told('नई दरें 1 जून से लागू होंगी।')).toEqual(['2025-06-01 decision planned']);
  });
});

describe('whom one told to do something', () => {
  test.each([
    ['पीठ ने मंगलवार को मंत्रालय से दो हफ्ते में हलफनामा दाखिल करने को कहा।', '2025-05-06 request done'],
    ['जापान ने अपने नागरिकों से गुरुवार को तेहरान छोड़ने के लिए कहा।', '2025-05-08 request done'],
    ['राज्यपाल ने नेता को सात दिन में सरकार बनाने को कहा है।', '2025-05-09 request done'],
  ])('was asked: “%s”', (text, event) => {
    expect(told(text)).toEqual([event]);
  });

  test('is not asked by a mere word', () => {
    expect(told('मंत्री ने बुधवार को सबके सामने को कहा नहीं।').join()).not.toMatch(/request/);
    expect(told('उन्होंने बुधवार को विकास के लिए कहा था।').join()).not.toMatch(/request/);
  });
});

test('what was told of something that did not happen keeps its day', () => {
  expect(told('रक्षा मंत्रालय ने अप्रैल में संसद को बताया कि ऐसी कोई बैठक नहीं हुई।')).toContain(
    '2025-04 statement done',
  );
  expect(told('रक्षा मंत्रालय ने अप्रैल में संसद को बताया कि जापान से 12 विमान खरीदे गए हैं।').join()).not.toMatch(
    /statement/,
  );
});

test('what the same ones did there is of the day that they came', () => {
  expect(told('जापान के विदेश मंत्री मार्च 2024 में दिल्ली आए और उन्होंने दुर्लभ खनिज बेचने पर रजामंदी दी।')).toContain(
    '2024-03 agreement done',
  );
});

describe('talks of a month', () => {
  test('are a meeting of it, however they ended', () => {
    expect(told('जिनेवा में अप्रैल 2022 की बातचीत बेनतीजा रही थी।')).toEqual(['2022-04 meeting done']);
  });

  test('with reporters are none', () => {
    expect(told('शुक्रवार की पत्रकारों से बातचीत लंबी थी।')).toEqual([]);
    expect(told('ओमान से विमान लेने की बातचीत चल रही है।')).toEqual([]);
  });
});

describe('who opposes', () => {
  test.each([
    ['हंगरी इस योजना का विरोध कर रहा है।', '2025-05-09 rejection done'],
    ['2023 में सिर्फ तीन विधायकों ने इसका विरोध किया था।', '2023 rejection done'],
  ])('rejects: “%s”', (text, event) => {
    expect(told(text)).toEqual([event]);
  });
});

describe('who is on a visit', () => {
  test.each([
    ['विदेश मंत्री 5 से 9 मई तक श्रीलंका की यात्रा पर हैं।', '2025-05-05/2025-05-09 visit done'],
    ['प्रधानमंत्री सोमवार से जापान के दौरे पर हैं।', '2025-05-05 visit done'],
  ])('is there from the first day told: “%s”', (text, event) => {
    expect(told(text)).toEqual([event]);
  });
});

test('a report is handed over on its day, and so is a court turned to', () => {
  expect(told('समिति 2012 में बनी थी। उसने एक साल बाद अपनी रिपोर्ट पेश की।').at(-1)).toBe('2013 statement done');
  expect(told('मंगलवार को कर्मचारी संगठन ने हाई कोर्ट का रुख किया।')).toEqual(['2025-05-06 request done']);
});

describe('what comes some time after', () => {
  test('an act of years ago is of no day that is told', () => {
    const text =
      'मंत्री ने गुरुवार को कहा कि वार्ता जारी रहेगी।\nकनाडा 2018 में समझौते से अलग हो गया था। इसके बाद उसने ईरान पर प्रतिबंध लगा दिए हैं।';
    expect(told(text)).toContain('null sanction done');
  });

  test('the news of these days is of them', () => {
    expect(
      told('कनाडा ने गुरुवार को राजदूत को तलब किया। इसके बाद उसने ईरान पर प्रतिबंध लगा दिए हैं।').at(-1),
    ).not.toMatch(/^null/);
  });

  test('days after what a story told is not the day of the report', () => {
    const text =
      'सोमवार को बैठक हुई।\nमंत्री दिल्ली में हैं।\nमार्च 2021 में पेरू ने सीमा बंद की थी। चिली ने तीन दिन बाद उस पर वादा तोड़ने का आरोप लगाया।';
    expect(told(text).at(-1)).toBe('null accusation done');
  });
});

test('a month in the entry of a year is of that year', () => {
  const text = '1988: नेता विदेश से लौटे। अगस्त में सेना ने छात्रों पर गोलीबारी की।\n1990: देश में चुनाव हुए।';
  expect(told(text)).toContain('1988-08 attack done');
});

test('the perfect of what was agreed, raised or lifted is news', () => {
  const old = 'सीमा पर तनाव है।\nगुरुवार को भी तनाव था। पिछले साल जून में सीमा पर झड़प हुई थी।';
  expect(told(`${old} भारत और चीन ने गश्त पर सहमति जताई है।`)).toContain('2025-05-09 agreement done');
  expect(told('चीन ने सीमा से अपने तंबू पीछे हटाए हैं।')).toEqual(['2025-05-09 ceasefire done']);
});

test('where someone was taken to court, what it ordered there is of the same day', () => {
  const text = 'गुरुवार को पुलिस ने आरोपी को अदालत में पेश किया। जहां उसे जेल भेजने का आदेश दिया गया।';
  expect(told(text).at(-1)).toBe('2025-05-08 decision done');
});

describe('what takes place somewhere', () => {
  test.each([
    ['2028 के ओलिंपिक लॉस एंजिलिस में होने हैं।', '2028 other planned'],
    ['2022 का विश्व कप कतर में हुआ था।', '2022 other done'],
  ])('is of the year in its name: “%s”', (text, event) => {
    expect(told(text)).toEqual([event]);
  });
});

describe('what someone has not done or will not allow', () => {
  test.each([
    ['रूस ने निर्यात की अनुमति नहीं दी है।', '2025-05-09 decision denied'],
    ['भारत ने तालिबान सरकार को अब तक मान्यता नहीं दी है।', 'null decision denied'],
    ['चीन ने अभी कोई प्रतिक्रिया नहीं दी है।', '2025-05-09 statement denied'],
    ['तेहरान ने अब तक कोई जवाब नहीं दिया।', 'null statement denied'],
    ['ईरान ने कहा कि निरीक्षकों को अंदर आने की इजाजत नहीं दी जाएगी।', '2025-05-09 decision denied'],
  ])('is news as it stands: “%s”', (text, event) => {
    expect(told(text)).toEqual([event]);
  });

  test('is refused where it is told as over, and no news where no one did it', () => {
    expect(told('तेहरान ने निरीक्षकों को अंदर जाने की अनुमति नहीं दी।')).toEqual(['2025-05-09 rejection done']);
    expect(told('कॉलेज को मान्यता नहीं मिली है।')).toEqual([]);
    expect(told('अगर अनुमति नहीं दी जाएगी तो किसान नाराज होंगे।')).toEqual([]);
    expect(told('भारत बांग्लादेश को मान्यता देने वाले पहले देशों में था।')).toEqual([]);
  });
});

describe('what someone admitted on a day', () => {
  test.each([
    ['चीन ने फरवरी 2021 में पहली बार माना कि उसके चार सैनिक मारे गए थे।', '2021-02 statement done'],
    ['ईरान ने 2003 में स्वीकार किया कि उसने यूरेनियम का संवर्धन किया था।', '2003 statement done'],
  ])('is told where nothing of it is an event: “%s”', (text, event) => {
    expect(told(text)).toEqual([event]);
  });

  test('is told by the act where that is one', () => {
    expect(told('सेना ने सोमवार को माना कि उसने रविवार को हमला किया।')).toEqual(['2025-05-04 attack done']);
  });
});

test.each([
  ['कंबोडिया ने कहा है कि सीमा फिलहाल नहीं खोली जाएगी।', ['2025-05-09 decision denied']],
  ['दूसरे विमानवाहक पोत का प्रस्ताव अभी मंजूर नहीं हुआ है।', ['2025-05-09 decision denied']],
  ['पुलिस अब तक 14 लोगों को पकड़ चुकी है।', ['null other done']],
  // What is told right before a day of long ago is none of the report's.
  ['दावा खारिज हुआ और जुलाई 2023 में सरकार ने मंजूरी दे दी।', ['2023-07 decision done']],
  [
    'अदालत ने याचिका खारिज की और सोमवार को आदेश दिया।',
    ['2025-05-09 rejection done', '2025-05-05 decision done'],
  ],
  // A month that is soon is of what was resolved to be done in it.
  ['आयोग ने जून में दोबारा परीक्षा कराने का फैसला किया है।', ['2025-06 decision planned']],
  ['मंत्री ने मार्च में पुल बनाने की घोषणा की थी।', ['2025-03 decision done']],
])('“%s”', (text, events) => {
  expect(told(text)).toEqual(events);
});
