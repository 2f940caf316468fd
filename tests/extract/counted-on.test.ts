import { describe, expect, test } from 'vitest';
import { readReport } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

const DATELINE = '2026-03-12';
const read = (text: string) => readReport({ id: 'report', text, lang: null, dateline: DATELINE }, lexicon);
/** `kind when factuality` of each event. */
const events = (text: string): readonly string[] =>
  read(text).extractions.map(({ kind, when, factuality }) => `${kind} ${String(when)} ${factuality}`);
const dates = (text: string): readonly string[] =>
  read(text).timexes.map(({ text: words, value }) => `${words} = ${String(value)}`);

describe('a day counted from an event, and the next from that day', () => {
  test.each([
    // From where the strike began, not from where it ended; and on from there.
    [
      'A strike by nurses, which started on March 2, ended ten days later. The leader of the union had been arrested on the eve of the walkout and was freed the next day.',
      ['March 2 = 2026-03-02', 'ten days later = 2026-03-12', 'eve = 2026-03-01', 'next day = 2026-03-02'],
    ],
    [
      'कंपनी ने 15 जनवरी को पुणे में नया कारखाना खोला। उद्घाटन के तीन दिन बाद वहां आग लगी। सरकार ने दो दिन बाद जांच बैठाई।',
      ['15 जनवरी = 2026-01-15', 'तीन दिन बाद = 2026-01-18', 'दो दिन बाद = 2026-01-20'],
    ],
    // From the dismissal that a verb tells.
    [
      'President Ruto dismissed his energy minister on March 6. His successor was sworn in the day after the dismissal.',
      ['March 6 = 2026-03-06', 'day after = 2026-03-07'],
    ],
    // The week after, with what follows: no words of an event.
    [
      'The prime minister was sworn in on February 17. He visited Riyadh the week after and will go to Beijing in April.',
      ['February 17 = 2026-02-17', 'week after = 2026-02-23/2026-03-01', 'April = 2026-04'],
    ],
    // Not after the day on which drills began.
    [
      'चीन ने दो मार्च को अभ्यास शुरू किया था। अभ्यास खत्म होने के अगले दिन उसने युद्धपोत भेजा।',
      ['दो मार्च = 2026-03-02', 'अगले दिन = null'],
    ],
    // None to come, where the clause tells what was.
    [
      'The president flew in on Thursday and left the next day.',
      ['Thursday = 2026-03-12', 'next day = null'],
    ],
    // Of the day beside a month.
    [
      'The minister told parliament on Monday that exports had fallen in January. The opposition walked out the same day.',
      ['Monday = 2026-03-09', 'January = 2026-01', 'same day = 2026-03-09'],
    ],
    [
      'सरकार ने सोमवार को संसद में बताया कि जनवरी में महंगाई घटी। विपक्ष ने उसी दिन वाकआउट किया।',
      ['सोमवार = 2026-03-09', 'जनवरी = 2026-01', 'उसी दिन = 2026-03-09'],
    ],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('the year of a bare day or month', () => {
  test.each([
    // Of the year told beside the news.
    [
      'The court convicted Rao on Wednesday of killing his partner in June 2022. Police had found her body in a lake. He was arrested in Pune that August.',
      ['Wednesday = 2026-03-11', 'June 2022 = 2022-06', 'that August = 2022-08'],
    ],
    // A sentence with a day of the report is of the report's own time.
    [
      'The firm opened in 2023, was fined in July 2024 and appealed three months later. Its chief, who took over on January 1, sold two hubs last month.',
      [
        '2023 = 2023',
        'July 2024 = 2024-07',
        'three months later = 2024-10',
        'January 1 = 2026-01-01',
        'last month = 2026-02',
      ],
    ],
    // After the day on which it was said.
    ['30 जुलाई: ट्रंप ने कहा कि एक अगस्त से भारत पर शुल्क लगेगा।', ['30 जुलाई = 2025-07-30', 'एक अगस्त = 2025-08-01']],
    ['2022 में सरकार ने कहा था कि मार्च में चुनाव होंगे।', ['2022 = 2022', 'मार्च = 2022-03']],
    ['मंत्री ने सोमवार को कहा कि सत्र 5 अप्रैल से शुरू होगा।', ['सोमवार = 2026-03-09', '5 अप्रैल = 2026-04-05']],
    // Of the year after the one in which it was said or done.
    ['कंपनी ने 2019 में कहा कि वह अगले साल तक कारखाना खोलेगी।', ['2019 = 2019', 'अगले साल = 2020']],
    ['सरकार ने 2018 में चुनाव अगले साल मार्च तक टाल दिए।', ['2018 = 2018', 'अगले साल मार्च = 2019-03']],
    [
      'यूक्रेन ने अगस्त 2024 में कुर्स्क में घुसपैठ की, लेकिन अगले साल अप्रैल तक उसे हटना पड़ा।',
      ['अगस्त 2024 = 2024-08', 'अगले साल अप्रैल = 2025-04'],
    ],
    ['The firm said in 2019 that it would open a plant next year.', ['2019 = 2019', 'next year = 2020']],
    ['सरकार ने सोमवार को परियोजना अगले साल तक टाल दी।', ['सोमवार = 2026-03-09', 'अगले साल = 2027']],
    // Not of a year that only tells which one said it.
    ['2019 में बनी कंपनी ने कहा कि वह अगले साल बाजार में उतरेगी।', ['2019 = 2019', 'अगले साल = 2027']],
    ['2022 में बनी सरकार ने कहा कि जून में चुनाव होंगे।', ['2022 = 2022', 'जून = 2026-06']],
    ['कंपनी, जिसने 2018 में खदान ली थी, ने कहा कि वह अगले साल खुलेगी।', ['2018 = 2018', 'अगले साल = 2027']],
    ['The bank, founded in 1990, said it would close it next year.', ['1990 = 1990', 'next year = 2027']],
    [
      'The minister who signed the pact in 2019 said it would lapse next year.',
      ['2019 = 2019', 'next year = 2027'],
    ],
    ['In 2022 the bank said rates would fall next year.', ['2022 = 2022', 'next year = 2023']],
    // Of what was agreed to be done, or of the talks: the nearest.
    ['They agreed to end the war on April 2.', ['April 2 = 2026-04-02']],
    ['They agreed to end the war on February 2.', ['February 2 = 2026-02-02']],
    ['They agreed to a truce on April 2.', ['April 2 = 2025-04-02']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('whose day it is', () => {
  test.each([
    [
      'NATO ministers met in Brussels on Wednesday. They approved a plan to send two battalions to Estonia by June and backed a budget of 4.6 billion euros. Russia warned on the eve of the meeting that it would respond.',
      [
        'meeting 2026-03-11 done',
        'decision 2026-03-11 done',
        'deployment 2026-06 planned',
        'decision 2026-03-11 done',
        'warning 2026-03-10 done',
      ],
    ],
    [
      "Bangladesh's parliament sat for the first time on Tuesday. Members elected a speaker.",
      ['meeting 2026-03-10 done', 'other 2026-03-10 done'],
    ],
    // Behind a place line, and with all that the words tell.
    [
      'BENGALURU: Two days after a tanker overturned on the Hosur road and caught fire, killing nine people, the Karnataka government on Thursday suspended three officials.',
      ['accident 2026-03-10 done', 'accident 2026-03-10 done', 'decision 2026-03-12 done'],
    ],
    [
      'ISLAMABAD: A day after the central bank left its rate unchanged, the government on Monday raised petrol prices.',
      ['decision 2026-03-08 done', 'decision 2026-03-09 done'],
    ],
    // Not counted from the day of whom they had captured.
    [
      'The deal came ten days after rebels freed 14 soldiers whom they had captured in Arauca on January 3.',
      ['agreement null done', 'ceasefire null done', 'attack 2026-01-03 done'],
    ],
    // What came so long after is what was told before, by another name.
    [
      'The government and the rebels agreed on Wednesday to a truce. It is their first since talks collapsed in 2024.\nThe deal came ten days after rebels freed 14 soldiers.',
      [
        'ceasefire 2026-03-11 done',
        'other 2024 done',
        'agreement 2026-03-11 done',
        'ceasefire 2026-03-01 done',
      ],
    ],
    // The day of what the verb was done to, which a participle tells.
    [
      'The minister spoke on Thursday. Unions rejected an offer made late on Wednesday.',
      ['statement 2026-03-12 done', 'rejection 2026-03-12 done', 'offer 2026-03-11 offered'],
    ],
    [
      'The minister spoke on Thursday. Kenya lifted a ban imposed early in May.',
      ['statement 2026-03-12 done', 'sanction 2026-03-12 done', 'decision 2025-05 done'],
    ],
    [
      'Police arrested two men on Monday over a bomb planted in January.',
      ['other 2026-03-09 done', 'attack 2026-01 done'],
    ],
    ['The ministry said the senate passed the bill on Monday.', ['decision 2026-03-09 done']],
    ['The court jailed a man convicted of murder on Monday.', ['decision 2026-03-09 done']],
    [
      'The two sides ended the talks with a deal signed on Monday.',
      ['meeting 2026-03-09 done', 'agreement 2026-03-09 done'],
    ],
    // Asked since.
    [
      'Vats was released on Sunday and has been asked to appear again.',
      ['other 2026-03-08 done', 'request 2026-03-12 done'],
    ],
    // On a day that only its own words tell.
    [
      'The Delhi High Court had granted Vats protection on January 12. It refused to extend it on the day it lapsed.',
      ['decision 2026-01-12 done', 'rejection null done'],
    ],
    [
      'Russia struck Kyiv on Wednesday. Hours earlier Ukraine had hit an oil depot in Russia.',
      ['attack 2026-03-11 done', 'attack 2026-03-11 done'],
    ],
    [
      'उसने पांच फरवरी को दुकान में आग लगाई थी। आग में दो लोग झुलस गए थे।',
      ['attack 2026-02-05 done', 'accident 2026-02-05 done'],
    ],
    // Months after a year are of no month, and none of now.
    [
      'कंपनी 2018 में बनी थी। उसके तीन महीने बाद उसने पहला विमान खरीदा।',
      ['other 2018 done', 'procurement null done'],
    ],
    // इस बार is now.
    [
      '2016 में दोनों देशों ने समझौता किया था। इस बार दोनों के बीच कोई समझौता नहीं हुआ।',
      ['agreement 2016 done', 'agreement 2026-03-12 denied'],
    ],
    // Claimed on the day on which it was told, and not what was done years ago.
    [
      'रूस ने बुधवार को दावा किया कि उसकी सेना ने एक गांव पर कब्जा कर लिया है। रूस ने फरवरी 2022 में यूक्रेन पर हमला किया था।',
      ['attack 2026-03-11 reported', 'attack 2022-02 done'],
    ],
    [
      'पिछले साल अगस्त में ट्रंप और पुतिन अलास्का में मिले थे, लेकिन कोई समझौता नहीं हुआ।',
      ['meeting 2025-08 done', 'agreement 2025-08 denied'],
    ],
    // A perfect tells the news again.
    [
      'मंत्री ने गुरुवार को बैठक बुलाई। तीन जनवरी को सेना ने गांव में छापा मारा था। ग्रामीणों ने उन पर बदसलूकी का आरोप लगाया है।',
      ['meeting 2026-03-12 done', 'other 2026-01-03 done', 'accusation 2026-03-12 done'],
    ],
  ])('%s', (text, expected) => {
    expect(events(text)).toEqual(expected);
  });
});
