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
