import { describe, expect, it } from 'vitest';
import { clausesOf } from '#lib/extract/clause/clauses.ts';
import type { FoundTimex } from '#lib/extract/date/timexes.ts';
import { timexesOf } from '#lib/extract/date/timexes.ts';
import { readPassage } from '#lib/extract/read/read-passage.ts';
import { lexicon } from './lexicon.ts';

/** A Thursday. */
const DATELINE = '2025-12-04';

function read(text: string, dateline: string | null = DATELINE): readonly FoundTimex[] {
  const passage = readPassage(text, lexicon);
  return timexesOf(passage, clausesOf(passage), dateline);
}

/** Each date's words and value. */
function told(text: string, dateline: string | null = DATELINE): readonly string[] {
  return read(text, dateline).map(({ text: words, value, reason }) => `${words} = ${value ?? reason}`);
}

describe('Hindi dates as newspapers write them', () => {
  it.each([
    ['शनिवार और रविवार की छुट्टियों में तौल नहीं होती है।', []],
    ['मंगलवार देवी का दिन होता है।', []],
    ['शनिवार के दिन तेल नहीं खरीदना चाहिए।', []],
    ['दफ्तर सोमवार से शुक्रवार सुबह दस बजे से खुला रहता है।', []],
    ['मनौती के 11 मंगलवार तक दीप जलाएं।', []],
    ['साप्ताहिक बंदी शनिवार की जगह बुधवार को होगी।', []],
    ['बालक हमारे देश का कल हैं।', []],
    ["सभा में 'जून की छांव' शीर्षक कविता सुनाई गई।", []],
    ['आज ही के दिन 1969 में यान उड़ा था।', ['आज ही के दिन 1969 = 1969-12-04']],
    ['1984 में आज ही के दिन रिसाव हुआ था।', ['1984 में आज ही के दिन = 1984-12-04']],
    ['आज ही के दिन पांच साल पहले पुल टूटा था।', ['आज ही के दिन पांच साल पहले = 2020-12-04']],
    ['कहानी 2016 से आरंभ होती है, जब बांध बनना शुरू हुआ था।', ['2016 = 2016']],
    ['The council had on Tuesday told schools to reopen.', ['Tuesday = 2025-12-02']],
    ['सन बासठ में बांध बना था।', ['सन बासठ = 1962']],
    ['On this day in 1953 two climbers came home.', ['this day in 1953 = 1953-12-04']],
    ['This month last year the lake was full.', ['This month last year = 2024-12']],
    ['The accord of 1991 holds.', ['1991 = 1991']],
    ['The team leaves for Leeds in two days.', ['two days = 2025-12-06']],
    ['बुधवार शाम को यहां भीड़ लगती है।', []],
    ['सावन के सभी सोमवार को पाठशालाएं बंद रहेंगी।', []],
    ['वुधवार को आंधी आई और शानिवार को ओले गिरे।', ['वुधवार = 2025-12-03', 'शानिवार = 2025-11-29']],
    ['पर्चे पर 4 / 11 / 2025 लिखा था।', ['4 / 11 / 2025 = 2025-11-04']],
    ['खेत की आग 21/22 नवंबर की रात लगी थी।', ['21/22 नवंबर = 2025-11-21/2025-11-22']],
    [
      'अक्टूबर में आयात 5 अरब डॉलर रहा, पिछले साल के इसी महीने में यह 4 अरब था।',
      ['अक्टूबर = 2025-10', 'पिछले साल के इसी महीने = 2024-10'],
    ],
    ['गत वर्ष समान माह में बिक्री कम थी।', ['गत वर्ष समान माह = 2024-12']],
    ['पिछले से पिछले साल भी बाढ़ आई थी।', ['पिछले से पिछले साल = 2023']],
    ['पुल 3 नवंबर की परीक्षा से दो दिन पहले टूटा था।', ['3 नवंबर = 2025-11-03', 'दो दिन पहले = 2025-11-01']],
    ['वह 3 नवंबर को हुई परीक्षा से दो दिन पहले आया था।', ['3 नवंबर = 2025-11-03', 'दो दिन पहले = 2025-11-01']],
    ['दो रडार और 2028 तक सात पोत मिलेंगे।', ['2028 = 2028']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('weekdays of one list', () => {
  it.each([
    ['घाट बुधवार और गुरुवार को बंद रहेगा।', ['बुधवार = 2025-12-10', 'गुरुवार = 2025-12-11']],
    ['It will be shut on Wednesday and Thursday.', ['Wednesday = 2025-12-10', 'Thursday = 2025-12-11']],
    [
      'It has a gale alert for Thursday evening and Friday morning.',
      ['Thursday = 2025-12-04', 'Friday = 2025-12-05'],
    ],
    ['It was shut on Thursday and Friday.', ['Thursday = 2025-11-27', 'Friday = 2025-11-28']],
    ['It was shut on Friday, and on Monday it fell.', ['Friday = 2025-11-28', 'Monday = 2025-12-01']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a Hindi day and month whose clause tells little of when', () => {
  it.each([
    // Set, moved, told to do: of the year that is nearest, if within a month.
    ['परीक्षा 12 दिसंबर को निर्धारित थी।', ['12 दिसंबर = 2025-12-12']],
    ['फॉर्म की अंतिम तिथि 20 दिसंबर कर दी गई है।', ['20 दिसंबर = 2025-12-20']],
    ['मेला 9 दिसंबर से 15 दिसंबर तक रखा गया है।', ['9 दिसंबर से 15 दिसंबर = 2025-12-09/2025-12-15']],
    ['आयोग ने उन्हें 10 दिसंबर को हाजिर होने के लिए कहा था।', ['10 दिसंबर = 2025-12-10']],
    ['मुकाबला 8 दिसंबर को खेला जाना था।', ['8 दिसंबर = 2025-12-08']],
    ['पीठ का 20 नवंबर का फैसला अंतरिम है।', ['20 नवंबर = 2025-11-20']],
    ['समिति ने 5 से 9 दिसंबर तक के आयोजनों पर चर्चा की।', ['5 से 9 दिसंबर = 2025-12-05/2025-12-09']],
    // What happened is told in the past, and further off the tense holds.
    ['10 दिसंबर को शुरू हुए अभियान में कई अड्डे नष्ट हुए।', ['10 दिसंबर = 2024-12-10']],
    ['10 दिसंबर को दल ने चोटी फतह की।', ['10 दिसंबर = 2024-12-10']],
    ['हादसा 10 दिसंबर की रात हुआ।', ['10 दिसंबर = 2024-12-10']],
    ['बैठक 20 नवंबर की सुबह होगी।', ['20 नवंबर = 2026-11-20']],
    ['बैठक 20 नवंबर तक की जाएगी।', ['20 नवंबर = 2026-11-20']],
    ['तिथि 20 मई कर दी गई है।', ['20 मई = 2025-05-20']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('Hindi days that only what is around them tells', () => {
  it.each([
    // A day by its number alone, of a month just named or in a headline.
    ['पंजीयन 10 दिसंबर से होगा और 14 को सूची जारी होगी।', ['10 दिसंबर = 2025-12-10', '14 = 2025-12-14']],
    [
      '29 दिसंबर को दुकानें बंद रहेंगी। 30 को ईद पर, छुट्टी के बावजूद, मंडी खुलेगी।',
      ['29 दिसंबर = 2025-12-29', '30 = 2025-12-30'],
    ],
    ['राज्यपाल 15 को आएंगे', ['15 = 2025-12-15']],
    ['बलिदान दिवस पर अब 8 को अवकाश', ['8 = 2025-12-08']],
    ['9 को खुलेगी नई मंडी, 12 को बंटेंगे स्टॉल', ['9 = 2025-12-09', '12 = 2025-12-12']],
    ['सदन की बैठक 17 को', ['17 = 2025-12-17']],
    // How long it took, with nothing that it is after.
    ['पांच महीने बाद रेल सेवा शुरू हो गई।', []],
    ['दो दिन बाद बैठक होगी।', ['दो दिन बाद = 2025-12-06']],
    ['शनिवार को मेले में भारी भीड़ उमड़ी', ['शनिवार = 2025-11-29']],
    // People, not days.
    ['12 को मिलेगा सम्मान', []],
    ['कुल 15 को अस्पताल ले जाया जाएगा', []],
    ['2 दिसंबर को छापा पड़ा और 12 को गिरफ्तार किया गया।', ['2 दिसंबर = 2025-12-02']],
    ['2 दिसंबर को हादसा हुआ जिसमें 15 को चोट आई।', ['2 दिसंबर = 2025-12-02']],
    // A headline without any verb announces its weekday; a mishap or a market it tells.
    ['आईटीआई में शुक्रवार से दाखिले की दूसरी काउंसिलिंग', ['शुक्रवार = 2025-12-05']],
    ['मोहल्ले में रविवार को सात घंटे बिजली कटौती', ['रविवार = 2025-12-07']],
    ['रविवार को दो गुटों में पथराव', ['रविवार = 2025-11-30']],
    ['सोमवार को चांदी 300 रुपये सस्ती', ['सोमवार = 2025-12-01']],
    ['सोमवार को मारपीट, मंगलवार को समझौता', ['सोमवार = 2025-12-01', 'मंगलवार = 2025-12-02']],
    ['शनिवार को शिविर आयोजित', ['शनिवार = 2025-11-29']],
    // By nature, and on so many days of a week.
    ['शनिवार के दिन यहां तेल चढ़ाया जाता है।', []],
    ['सोमवार का दिन शिव का माना जाता है।', []],
    ['शनिवार के दिन यहां तेल चढ़ाया गया।', ['शनिवार = 2025-11-29']],
    ['दफ्तर हफ्ते में सिर्फ पांच दिन खुलेगा, यानी सोमवार से शुक्रवार तक, जबकि शनिवार को बंद रहेगा।', []],
    ['इस मार्च में सभी दलों के नेता शामिल हुए।', []],
    ['छात्रों के कैंडिल मार्च के दौरान सड़क बंद रही।', []],
    // The report's day in another year.
    ['पिछले साल इसी दिन पुल टूटा था।', ['पिछले साल इसी दिन = 2024-12-04']],
    ['पांच साल पहले आज ही के दिन बांध बना था।', ['पांच साल पहले आज ही के दिन = 2020-12-04']],
    // A quarter by the month that it ends in, or told once more in English.
    [
      'चालू वित्त वर्ष की सितंबर में समाप्त दूसरी तिमाही का लाभ बढ़ा।',
      ['चालू वित्त वर्ष की सितंबर में समाप्त दूसरी तिमाही = 2025-07/2025-09'],
    ],
    ['जून में समाप्त हुई तिमाही में लाभ घटा।', ['जून में समाप्त हुई तिमाही = 2025-04/2025-06']],
    ['पहली तिमाही (Q1) का लाभ बढ़ा।', ['पहली तिमाही = 2025-04/2025-06']],
    // The month first.
    ['जनवरी 4 से पाठशालाएं खुलेंगी।', ['जनवरी 4 = 2026-01-04']],
    ['अक्टूबर 20 से अधिक लोग आए।', ['अक्टूबर = 2025-10']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what says when a report was sent, or points to nothing', () => {
  it.each([
    ['नई दिल्ली, 3 दिसंबर (भाषा) मंत्री सोमवार को लौटे।', ['3 दिसंबर = 2025-12-03', 'सोमवार = 2025-12-01']],
    ['NEW DELHI, Dec 3 - The minister came home on Monday.', ['Dec 3 = 2025-12-03', 'Monday = 2025-12-01']],
    ['LONDON, Dec. 3 (Reuters) - The bank cut rates.', ['Dec. 3 = 2025-12-03']],
    ['ROME, Dec. 29 (Reuters) - It met that day.', ['Dec. 29 = 2024-12-29']],
    ['London, Dec. 3 and Paris, Dec. 4 were the stops.', ['Dec. 3 = 2025-12-03', 'Dec. 4 = 2025-12-04']],
    ['That night the guards fled.', []],
    [
      'The gates were shut on 2 December. That night the guards fled.',
      ['2 December = 2025-12-02', 'That night = 2025-12-02'],
    ],
    ['The boiler, built in 1998, had failed its test in July.', ['1998 = 1998', 'July = 2025-07']],
    ['In 1998 the boiler had failed its test in July.', ['1998 = 1998', 'July = 1998-07']],
    ['Sirens were heard on 10 March and 11.', ['10 March = 2025-03-10', '11 = 2025-03-11']],
    ['It came on 10 March and 11 people died.', ['10 March = 2025-03-10']],
    ['It began on 10 March and 11:30 was the hour.', ['10 March = 2025-03-10']],
    ['7 अक्टूबर के हमले की बरसी पर सभा हुई।', ['7 अक्टूबर = 2023-10-07']],
    ['The Oct. 7 attack began the war.', ['Oct. 7 = 2023-10-07']],
    ['The Oct. 7 storm felled trees.', ['Oct. 7 = 2025-10-07']],
    ['Output rose in the third quarter.', ['third quarter = 2025-07/2025-09']],
    ['The judge set a May trial date.', ['May = 2026-05']],
    ['Word about Friday classes is expected on Thursday.', ['Friday = 2025-12-05', 'Thursday = 2025-12-04']],
  ] as const)('reads %s', (text, dates) => {
    expect(told(text)).toEqual(dates);
  });
});

describe('the tense of the clause', () => {
  it.each([
    ['मंत्री सोमवार को मॉस्को गए।', ['सोमवार = 2025-12-01']],
    ['मंत्री सोमवार को मॉस्को जाएंगे।', ['सोमवार = 2025-12-08']],
    ['कल हुई बैठक में आज की वार्ता तय हुई।', ['कल = 2025-12-03', 'आज = 2025-12-04']],
    ['कल होने वाली बैठक टल गई है।', ['कल = 2025-12-05']],
    ['12 जून को विमान उड़ान भरने के 32 सेकंड बाद गिर गया।', ['12 जून = 2025-06-12']],
    ['पुतिन 4 मई को वार्ता में भाग लेने के लिए दिल्ली पहुंचे।', ['4 मई = 2025-05-04']],
    ['अदालत ने उसे 20 जून को पेश होने के निर्देश दिए।', ['20 जून = 2026-06-20']],
    ['वह परसों लौटे, लेकिन परसों फिर जाएंगे।', ['परसों = 2025-12-02', 'परसों = 2025-12-06']],
    ['नियम जनवरी में लागू हुआ था, नई दरें मार्च में लागू होंगी।', ['जनवरी = 2025-01', 'मार्च = 2026-03']],
    ['पुतिन 5 दिसंबर को आए थे।', ['5 दिसंबर = 2024-12-05']],
    [
      'समिति ने सचिव को 20 दिसंबर और 3 जनवरी को होने वाली बैठकों में आने को कहा है।',
      ['20 दिसंबर = 2025-12-20', '3 जनवरी = 2026-01-03'],
    ],
    ['नगर निगम का मामला 30 नवंबर का है।', ['30 नवंबर = 2025-11-30']],
    ['घाट की यह तस्वीर मंगलवार की है।', ['मंगलवार = 2025-12-02']],
    ['क्लिप सोमवार की बताई जा रही है।', ['सोमवार = 2025-12-01']],
    ['खबर मिली कि 2 दिसंबर की रात कुछ लोग बांध के पास खुदाई कर रहे हैं।', ['2 दिसंबर = 2025-12-02']],
    ['अगर कल नदी का पानी बढ़ा तो पुल बंद कर दिया जाएगा।', ['कल = 2025-12-05']],
    ['परसों तक किराया नहीं मिला तो दुकान खाली कराई जाएगी।', ['परसों = 2025-12-06']],
    ['नए कप्तान का चयन मंगलवार को', ['मंगलवार = 2025-12-09']],
    ['राज्यपाल कल जोधपुर में, तैयारियां पूरी', ['कल = 2025-12-05']],
    ['कल बाजार में पथराव, दो घायल', ['कल = 2025-12-03']],
    ['डाकघर रविवार को बंद रहते हैं।', []],
    ['यह बस सोमवार और गुरुवार को चलती है।', []],
    ['अगर सोमवार को धूप निकलती है तो मैच होगा।', ['सोमवार = 2025-12-08']],
    ['इसके एक दिन बाद बुधवार को नाव मिली।', ['एक दिन बाद बुधवार = 2025-12-03']],
    ['करीब दस दिन पहले रविवार को वह घर से निकला।', ['दस दिन पहले रविवार = 2025-11-23']],
    ['करीब पांच महीने पहले जून में उसकी नौकरी लगी थी।', ['पांच महीने पहले जून = 2025-06']],
    ['फसल का बीमा 31 दिसंबर तक करवाया जा सकता है।', ['31 दिसंबर = 2025-12-31']],
    ['पंजीकरण 20 दिसंबर तक किए जा सकते हैं।', ['20 दिसंबर = 2025-12-20']],
    ['सामग्री सोमवार तक पहुंचाई नहीं जा सकी।', ['सोमवार = 2025-12-01']],
    ['ठेकेदार की रिमांड 9 दिसंबर तक बढ़ी', ['9 दिसंबर = 2025-12-09']],
    [
      'बच्चा 20 नवंबर को बिछड़ा था। नौ दिनों बाद शनिवार को वह मिला।',
      ['20 नवंबर = 2025-11-20', 'नौ दिनों बाद शनिवार = 2025-11-29'],
    ],
    ['दारोगा ने 3 दिसंबर को घूस लेने के आरोप में लिपिक पर मुकदमा दर्ज किया था।', ['3 दिसंबर = 2025-12-03']],
    ['कैदी ने 1 दिसंबर को भागने की कोशिश की।', ['1 दिसंबर = 2025-12-01']],
    ['कल से पहले किसी को इसकी भनक नहीं थी।', ['कल = 2025-12-03']],
    ['मेले में 30 नवंबर की रात भारी भीड़ देखने को मिली।', ['30 नवंबर = 2025-11-30']],
    ['मौसम विभाग ने सोमवार तक तेज बारिश की चेतावनी दी है।', ['सोमवार = 2025-12-08']],
    ['नॉर्वे ने अक्टूबर में 20 पोत बेचने की पेशकश की थी।', ['अक्टूबर = 2025-10']],
    ['तीन साल बाद पुल तैयार हो जाएगा।', ['तीन साल बाद = 2028']],
    ['The minister left on Monday.', ['Monday = 2025-12-01']],
    ['The minister will leave on Monday.', ['Monday = 2025-12-08']],
    [
      'The envoy, who arrived on Tuesday, will leave on Saturday.',
      ['Tuesday = 2025-12-02', 'Saturday = 2025-12-06'],
    ],
    ['The rules took effect in March.', ['March = 2025-03']],
    ['The rules will take effect in March.', ['March = 2026-03']],
  ])('tells which one is meant in “%s”', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('leaves a headline without a verb open, and says so', () => {
    const [date] = read('भारत-रूस शिखर वार्ता शुक्रवार को');
    expect(date).toMatchObject({ value: '2025-12-05', flags: ['ambiguous'] });
    expect(date?.alternatives.map(({ value }) => value)).toEqual(['2025-11-28']);
  });
});

describe('a word of the calendar within a known name', () => {
  it.each(['रक्षा मंत्री डोंग जून बैठक में नहीं आए।', 'Defence Minister Dong Jun stayed away.'])(
    'is no date: %s',
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );
});

describe('what was ahead of what was said then', () => {
  it.each([
    [
      'In August the board had promised that it would report in October.',
      ['August = 2025-08', 'October = 2025-10'],
    ],
    ['The fund was warned in March that cash would run out by July.', ['March = 2025-03', 'July = 2025-07']],
    [
      'The mayor denied on Tuesday that buses would be cut from Wednesday.',
      ['Tuesday = 2025-12-02', 'Wednesday = 2025-12-03'],
    ],
    [
      'The mayor denied in June that buses would be cut from Wednesday.',
      ['June = 2025-06', 'Wednesday = 2025-12-10'],
    ],
    ['The plant flooded in March and would reopen in July.', ['March = 2025-03', 'July = 2026-07']],
    ['The plant was to have opened this spring.', ['this spring = 2025-21']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('counts from the date of the saying', () => {
    expect(read('The fund was warned in March that cash would run out by July.')[1]?.anchor).toMatchObject({
      what: 'date',
      value: '2025-03',
    });
  });
});

describe('the date named before', () => {
  it.each([
    ['पोत 26 जनवरी को रवाना हुआ और अगले दिन कोलंबो पहुंचा।', ['26 जनवरी = 2025-01-26', 'अगले दिन = 2025-01-27']],
    ['समझौता मार्च 2019 में हुआ। उससे दो महीने पहले वार्ता हुई थी।', ['मार्च 2019 = 2019-03', 'दो महीने पहले = 2019-01']],
    ['कारखाना 2017 में लगा और तीन साल बाद बंद हो गया।', ['2017 = 2017', 'तीन साल बाद = 2020']],
    ['पुल 2018 में बना और अगले साल मार्च में टूट गया।', ['2018 = 2018', 'अगले साल मार्च = 2019-03']],
    ['पुल मार्च 2018 में बना। अगले महीने रेल चली।', ['मार्च 2018 = 2018-03', 'अगले महीने = 2018-04']],
    ['पुल 2018 में बना। सरकार ने अगले साल मरम्मत कराने का वादा किया।', ['2018 = 2018', 'अगले साल = 2026']],
    ['पुल 2018 में बना। अगले साल मरम्मत होगी।', ['2018 = 2018', 'अगले साल = 2026']],
    [
      'The bridge opened in March 2018, and in June that year it fell.',
      ['March 2018 = 2018-03', 'June that year = 2018-06'],
    ],
    ['करार अक्टूबर 2018 में हुआ। उसी साल अमेरिका ने चेतावनी दी।', ['अक्टूबर 2018 = 2018-10', 'उसी साल = 2018']],
    ['2018 में सौदा हुआ था और अक्टूबर में उस पर दस्तखत हुए थे।', ['2018 = 2018', 'अक्टूबर = 2018-10']],
    [
      'The talks began on 3 March 2024. Two days later they broke down.',
      ['3 March 2024 = 2024-03-03', 'Two days later = 2024-03-05'],
    ],
    ['The plant opened in 2017 and closed three years later.', ['2017 = 2017', 'three years later = 2020']],
  ])('is what “%s” counts from', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('is the anchor, with its own words', () => {
    const text = 'पोत 26 जनवरी को रवाना हुआ और अगले दिन कोलंबो पहुंचा।';
    const [first, second] = read(text);
    expect(second?.anchor).toEqual({
      what: 'date',
      value: '2025-01-26',
      span: { start: first?.start, end: first?.end },
    });
    expect(first?.anchor).toEqual({ what: 'dateline', value: DATELINE, span: null });
  });

  it('is counted from through the words of an event that hold it', () => {
    expect(told('Two days before October 7, 2023, the minister had left.')[0]).toBe(
      'Two days before = 2023-10-05',
    );
  });

  it('is not near enough for a long count two sentences on, which tells how long it took', () => {
    expect(told('2010 में मुकदमा हुआ। गवाह नहीं आए। दस साल बाद आरोपी बरी हुआ।')).toEqual(['2010 = 2010']);
  });
});

describe('what tells no day', () => {
  it.each([
    ['वह पांच साल बाद भारत आए।', []],
    ['युद्धविराम के दो दिन बाद गोलाबारी हुई।', ['दो दिन बाद = no-anchor']],
    ['31 फरवरी को बैठक हुई।', ['31 फरवरी = impossible-date']],
    ['बैठक 30 February 2024 को हुई।', ['30 February 2024 = impossible-date']],
  ])('has no value, but the reason: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('is any relative day of a report whose own day is not known', () => {
    expect(told('वह कल आए। करार 5 अक्टूबर 2018 को हुआ।', null)).toEqual([
      'कल = no-dateline',
      '5 अक्टूबर 2018 = 2018-10-05',
    ]);
    expect(told('He came on Monday.', null)).toEqual(['Monday = no-dateline']);
  });

  it('keeps the date where its weekday contradicts it, and flags it', () => {
    expect(read('बैठक सोमवार, 5 दिसंबर 2025 को हुई।')).toMatchObject([
      { value: '2025-12-05', flags: ['weekday-conflict'] },
    ]);
  });
});

describe('spans', () => {
  it.each([
    ['😀 रविवार को 👩‍👩‍👧‍👦 बैठक हुई', 'रविवार'],
    ['नवम्‍बर 2019 में', 'नवम्‍बर 2019'],
    ['फ़रवरी 2019 में', 'फ़रवरी 2019'],
    ['𝒜 5 अक्टूबर 2018 को', '5 अक्टूबर 2018'],
    ['e\u0301 on 5 December 2025', '5 December 2025'],
  ])('are those of the source in UTF-16 units: %s', (text, words) => {
    const [date] = read(text);
    expect([date?.start, date?.text]).toEqual([text.indexOf(words), words]);
  });

  it('are of both grammars in order, and none overlaps', () => {
    const text = 'मोदी ने लिखा: “Met President Putin on 4 December 2025.” वे शुक्रवार को फिर मिलेंगे।';
    expect(told(text)).toEqual(['4 December 2025 = 2025-12-04', 'शुक्रवार = 2025-12-05']);
  });
});
