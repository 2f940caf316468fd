import { describe, expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

/** Kind and sums of each event of a text that has any. */
const paid = (text: string): readonly string[] =>
  extract({ id: 'report', text, lang: null, dateline: '2025-03-19' }, lexicon)
    .filter(({ amounts }) => amounts.length > 0)
    .map(
      ({ kind, amounts }) =>
        `${kind} ${amounts.map(({ value, currency }) => `${value} ${currency}`).join(', ')}`,
    );

test('a price is none of an approval that tells of no thing', () => {
  const price = 'करीब 900 करोड़ रुपये के इस सौदे के तहत हर शेयर पर तीन शेयर मिलेंगे।';
  expect(paid(`आयोग ने सोमवार को अनुमति दे दी। ${price}`)).toEqual([]);
  expect(paid(`परिषद ने सोमवार को 12 तेजस विमानों की खरीद को मंजूरी दी। ${price}`)).toEqual([
    'decision 9000000000 INR',
  ]);
});

describe('the price that a later sentence names is the deal’s', () => {
  test.each([
    [
      'भारत ने सोमवार को पेरू के साथ आकाश मिसाइलों का करार किया। सौदे की कीमत 900 करोड़ रुपये है।',
      ['procurement 9000000000 INR'],
    ],
    [
      'भारत ने सोमवार को पेरू के साथ आकाश मिसाइलों का करार किया। ये डील 900 करोड़ रुपये से ज्यादा की होगी।',
      ['procurement 9000000000 INR'],
    ],
    [
      'केन्या और इटली ने सोमवार को 12 हेलीकॉप्टरों के सौदे पर दस्तखत किए। पहला हेलीकॉप्टर अगले साल मिलेगा। इस पर 70 करोड़ यूरो खर्च होंगे।',
      ['procurement 700000000 EUR'],
    ],
    [
      'India signed a contract with Peru on Monday for Akash missiles. The deal is worth $700 million.',
      ['procurement 700000000 USD'],
    ],
    [
      'India signed a contract with Peru on Monday for Akash missiles. Officials said the deal is worth $700 million.',
      ['procurement 700000000 USD'],
    ],
    [
      'Kenya signed a deal with Italy in 2018. The $90 million deal covered five helicopters.',
      ['agreement 90000000 USD'],
    ],
  ])('%s', (text, sums) => {
    expect(paid(text)).toEqual(sums);
  });

  test('but not that of an approval told two sentences before', () => {
    const text =
      'परिषद ने सोमवार को नियमों को मंजूरी दी। बैठक दो घंटे चली। शहर की परियोजना पर 40 करोड़ रुपये का खर्च आता है।';
    expect(paid(text)).toEqual([]);
  });
});

describe('Hindi leaves out its rupees before what is paid', () => {
  test.each([
    ['सरकार ने सोमवार को 40 हजार करोड़ के दो रक्षा सौदों को मंजूरी दी।', ['decision 400000000000 INR']],
    ['आरोपी ने सोमवार को 2 करोड़ 50 लाख की फिरौती मांगी थी।', ['request 25000000 INR']],
  ])('%s', (text, sums) => {
    expect(paid(text)).toEqual(sums);
  });

  test.each(['सोमवार को दो करोड़ के करीब लोगों ने मतदान किया।', 'सोमवार को पांच लाख की भीड़ ने प्रदर्शन किया।'])(
    'and no sum is in %s',
    (text) => {
      expect(paid(text)).toEqual([]);
    },
  );
});
