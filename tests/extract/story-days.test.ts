import { describe, expect, test } from 'vitest';
import { extract, readReport } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

const DATELINE = '2025-12-04';
const events = (text: string): readonly string[] =>
  extract({ id: 'report', text, lang: null, dateline: DATELINE }, lexicon).map(
    ({ kind, when, factuality }) => `${kind} ${String(when)} ${factuality}`,
  );
const dates = (text: string): readonly string[] =>
  readReport({ id: 'report', text, lang: null, dateline: DATELINE }, lexicon).timexes.map(
    ({ text: words, value }) => `${words} = ${String(value)}`,
  );

describe('what a story counts from', () => {
  test.each([
    // That year is the one counted last, not the one told before it.
    [
      'The bureau registered the case in 2016. Two years later he was arrested and in December that year he got bail.',
      ['2016 = 2016', 'Two years later = 2018', 'December that year = 2018-12'],
    ],
    [
      'सीबीआई ने मामला 2016 में दर्ज किया था। दो साल बाद यादव गिरफ्तार हुए और उसी साल दिसंबर में जमानत मिल गई।',
      ['2016 = 2016', 'दो साल बाद = 2018', 'उसी साल दिसंबर = 2018-12'],
    ],
    // So many years on.
    [
      'The line opened in May 2017. Two years on, trains reached Naivasha.',
      ['May 2017 = 2017-05', 'Two years on = 2019'],
    ],
    ['The plant exploded in 2019. Ten years on, victims still await justice.', ['2019 = 2019']],
    ['A year on, the firm is bankrupt.', []],
    // A pair of years is the fiscal year that is pointed to.
    [
      'It launched a scooter in 2021-22 and recalled 9,000 of them in the third quarter of that fiscal year.',
      ['2021-22 = 2021/2022', 'third quarter of that fiscal year = 2021-10/2021-12'],
    ],
    // The month and the year of what was told.
    [
      'Poland signed the deal in May 2019. The first jets arrived at the end of the year.',
      ['May 2019 = 2019-05', 'year = 2019'],
    ],
    [
      'He resigned in September. Later in the month the police arrested him.',
      ['September = 2025-09', 'month = 2025-09'],
    ],
    [
      'Shares traded at 11 dollars in November 2024 and have fallen 8 percent since the start of the year.',
      ['November 2024 = 2024-11', 'year = 2025'],
    ],
    // Estimates of the month just over.
    ['नवंबर में निर्यात घटने का अनुमान है।', ['नवंबर = 2025-11']],
    ['नवंबर में चुनाव होने का अनुमान है।', ['नवंबर = 2026-11']],
    // Of two dates the nearer is the participle's.
    [
      'रूस ने सोमवार को यूक्रेन से अगले सप्ताह होने वाली वार्ता टाल दी।',
      ['सोमवार = 2025-12-01', 'अगले सप्ताह = 2025-12-08/2025-12-14'],
    ],
    ['समिति की सोमवार को होने वाली बैठक टाल दी गई।', ['सोमवार = 2025-12-08']],
    ['कंपनी ने सोमवार को विमान खरीदने की योजना टाल दी है।', ['सोमवार = 2025-12-01']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  test('an entry that counts from today brings a chronology back to the report’s year', () => {
    const english =
      '9 January 2017: The court upholds the licence.\n2023: The villagers reject an offer.\nLast month: Both sides meet in Oslo.\nNovember 17: An agreement is signed.';
    expect(dates(english).slice(2)).toEqual(['Last month = 2025-11', 'November 17 = 2025-11-17']);
    expect(events(english)).toContain('meeting 2025-11 done');
    const hindi =
      '9 जनवरी 2017: अदालत ने लाइसेंस बरकरार रखा।\n2023: सरकार ने मुआवजे की पेशकश की।\nपिछले महीने: दोनों पक्षों ने ओस्लो में वार्ता की।\n17 नवंबर: समझौते पर हस्ताक्षर हुए।';
    expect(dates(hindi).slice(2)).toEqual(['पिछले महीने = 2025-11', '17 नवंबर = 2025-11-17']);
  });
});

describe('whose day it is', () => {
  test.each([
    // A statement holds the act that it tells.
    ['The company said on Monday it had bought the mine.', ['procurement 2025-12-01 done']],
    [
      'The ministry said on Monday the talks would resume next week.',
      ['meeting 2025-12-08/2025-12-14 planned'],
    ],
    [
      'Kenya confirmed the first case on November 14, a month after a miner fell ill.',
      ['statement 2025-11-14 done', 'accident 2025-10 done'],
    ],
    // It was then that.
    [
      'It was not until 14 March 1957 that the two states signed a treaty, under which the last ships sailed in December of that year.',
      ['agreement 1957-03-14 done', 'other 1957-12 done'],
    ],
    ['It was on Monday that the army struck the camp.', ['attack 2025-12-01 done']],
    // Speaking on Tuesday: of the day on which it was said.
    [
      'President Zelenskiy, speaking in Madrid on Tuesday, accused Moscow of stalling and urged allies to send jets.',
      ['accusation 2025-12-02 done', 'request 2025-12-02 done'],
    ],
    // The day of calling off, not of what did not come.
    ['रूस ने सोमवार को अगले सप्ताह होने वाली वार्ता रद्द कर दी।', ['meeting 2025-12-01 denied']],
    ['रक्षा मंत्रालय ने सोमवार को अगले सप्ताह विमान लेने की योजना टाल दी।', ['procurement 2025-12-01 denied']],
    ['समिति की सोमवार को होने वाली बैठक टाल दी गई।', ['meeting 2025-12-08 denied']],
    // What a forecast is for, and what is remembered.
    ['The company cut its forecast for fiscal 2026.', []],
    ['On the tenth anniversary of the Paris attacks France lowered its flags on Thursday.', []],
    ['Turkey is said to have sought S-400 missiles from Russia.', ['request null reported']],
    [
      'The company was formed in 1998 by a merger of two firms, went public in 2004 and bought Habicht in 2011.',
      ['agreement 1998 done', 'other 2004 done', 'procurement 2011 done'],
    ],
  ])('%s', (text, expected) => {
    expect(events(text)).toEqual(expected);
  });
});
