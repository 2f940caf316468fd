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
    [
      'Two astronauts were stranded in June last year; the agency decided that August to bring the ship back empty.',
      ['June last year = 2024-06', 'that August = 2024-08'],
    ],
    ['The government said that March would be hard.', []],
    // Nights are days.
    [
      'Masked men attacked protesters on August 12. Two nights later the offices were set alight.',
      ['August 12 = 2025-08-12', 'Two nights later = 2025-08-14'],
    ],
    ['He stayed for three nights.', []],
    // In a history, too, a story goes on from when something lasted until.
    [
      'She was launched in 1942. A plane hit her on 27 October 1944. Repairs lasted until March 1945, when she returned. She sailed for home on 1 October.',
      ['1942 = 1942', '27 October 1944 = 1944-10-27', 'March 1945 = 1945-03', '1 October = 1945-10-01'],
    ],
    [
      'Bombs went off in the capital on Monday. A curfew was imposed the morning after the attack.',
      ['Monday = 2025-12-01', 'morning after = 2025-12-02'],
    ],
    // Results are of a quarter that is over; a day before they came out is counted from that.
    [
      'On November 11 the company reported a rise in profit for the second quarter. A day earlier its American arm had filed for bankruptcy.',
      ['November 11 = 2025-11-11', 'second quarter = 2025-04/2025-06', 'A day earlier = 2025-11-10'],
    ],
    ['The company forecast a loss for the first quarter.', ['first quarter = 2026-01/2026-03']],
    // The day of what a noun tells.
    [
      'He was fined over the final on September 28. The board met on the eve of the final.',
      ['September 28 = 2025-09-28', 'eve = 2025-09-27'],
    ],
    // What was set up is no plan, whom one summons comes on a day that is near.
    ['A joint bank was set up in May.', ['May = 2025-05']],
    ['The hearing was set for May.', ['May = 2026-05']],
    ['The bureau summoned him for questioning on December 10.', ['December 10 = 2025-12-10']],
    // Ranges in digits, days in lists, years from one to another.
    ['He was away 01.12.2024-31.12.2024.', ['01.12.2024-31.12.2024 = 2024-12-01/2024-12-31']],
    ['खिड़की 01.12.2024-31.12.2024 तक खुली थी।', ['01.12.2024-31.12.2024 = 2024-12-01/2024-12-31']],
    ['The block is 10.0.12.2024-31.', []],
    [
      'They met on 7-8 and 11-12 May 2025.',
      ['7-8 = 2025-05-07/2025-05-08', '11-12 May 2025 = 2025-05-11/2025-05-12'],
    ],
    ['The talks of 7-8 and 11 May 2025 failed.', ['7-8 = 2025-05-07/2025-05-08', '11 May 2025 = 2025-05-11']],
    ['2009 से लेकर 2013 तक के सौदों की जांच होगी।', ['2009 से लेकर 2013 = 2009/2013']],
    // Seasons of a year.
    ['2022 के वसंत और शरद में वार्ता हुई।', ['2022 के वसंत = 2022-21', 'शरद = 2022-23']],
    ['2022 के शरद पवार के बयान पर विवाद हुआ।', ['2022 = 2022']],
    ['उसी साल गर्मी में वार्ता हुई। इस साल गर्मी में बढ़ोतरी हुई।', ['इस साल = 2025']],
    // What came earlier leaves the news where it was.
    [
      'अगस्त में मंजूरी मिली। इससे पहले 2008 में उसने जगुआर खरीदी थी। सितंबर में कंपनी पर हमला हुआ।',
      ['अगस्त = 2025-08', '2008 = 2008', 'सितंबर = 2025-09'],
    ],
    // Agreed to buy in June what one agreed to buy; agreed to meet in June is to come.
    ['Paris agreed to buy two planes in June.', ['June = 2025-06']],
    ['Ministers agreed to meet again in June.', ['June = 2026-06']],
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
    // Reported on Monday the loss of a quarter; was contradicted hours after what the same sentence told.
    [
      'The company reported a net loss of Rs 212 crore for the September quarter on Monday.',
      ['other 2025-12-01 done'],
    ],
    [
      'A march was held last Friday. The minister had told lawmakers on Tuesday that the chief was held, but the police contradicted him hours later.',
      ['protest 2025-11-28 done', 'statement 2025-12-02 done', 'other 2025-12-02 done'],
    ],
    ['इसरो ने इस साल का पहला प्रक्षेपण 5 फरवरी को किया था।', ['other 2025-02-05 done']],
    // Long as it is, what is planned is planned for it; growth is a figure.
    ['Work is likely to start in the first half of 2026.', ['other 2026-01/2026-06 planned']],
    ['Growth will slow in the first quarter.', []],
    ['The government has promised elections in February.', ['offer 2026-02 offered']],
    // What a crowd did is of the day of its rally, what a ministry did this month is today's.
    [
      'Police arrested 216 people after a rally turned violent on Sunday. Protesters threw stones and set two tyres ablaze; police fired tear gas near the palace.',
      [
        'other 2025-11-30 done',
        'protest 2025-11-30 done',
        'attack 2025-11-30 done',
        'attack 2025-11-30 done',
      ],
    ],
    [
      'The Senate removed its president this month. The justice department froze 135 bank accounts.',
      ['decision 2025-12 done', 'sanction 2025-12-04 done'],
    ],
    [
      'Turkey has ordered A400Ms. Azerbaijan declared a day of mourning.',
      ['procurement 2025-12-04 done', 'decision 2025-12-04 done'],
    ],
    ['Parliament passes a budget on Friday.', ['decision 2025-12-05 planned']],
    // Of the day before it, not for which it is; not through a day.
    ['The mayor ordered flags lowered through Monday.', []],
    ['Plans for a regatta fell through last week.', ['other 2025-11-24/2025-11-30 denied']],
    ['मौसम विभाग ने शनिवार के लिए अलर्ट जारी किया है।', ['warning 2025-12-04 done']],
    ['सड़क बनी और 2 दिसंबर तक 1,300 लोगों को निकाल लिया गया।', ['aid 2025-12-02 done']],
    [
      'Unions, which staged a general strike last month, have called another for December 22.',
      ['protest 2025-11 done', 'other 2025-12-22 planned'],
    ],
    ['A court on Tuesday jailed two men for posts published in May.', ['decision 2025-12-02 done']],
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
