import { describe, expect, test } from 'vitest';
import { extract, readReport } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

/** `kind factuality when` of each event of a report of 9 May 2025, a Friday. */
function eventsOf(text: string): readonly string[] {
  return extract({ id: 'r', text, lang: null, dateline: '2025-05-09' }, lexicon).map(
    ({ kind, factuality, when }) => `${kind} ${factuality} ${String(when)}`,
  );
}

describe('the headline of a report tells', () => {
  test.each([
    ['टी-90 टैंक की नई खरीद में मिस्र की दिलचस्पी', ['offer offered 2025-05-09']],
    ['Egypt offers Jordan 20 T-90 tanks', ['offer offered 2025-05-09']],
    ['Cabinet clears purchase of six submarines', ['decision done 2025-05-09']],
    ['Peru to buy BrahMos from India: minister', ['procurement planned null']],
    ['Delay in delivery of Apache helicopters worries army', ['delivery planned null']],
  ])('%s', (line, events) => {
    expect(eventsOf(line)).toEqual(events);
  });

  test('news in the present only where it is the headline', () => {
    expect(eventsOf('The fair opened on Monday.\n\nEgypt offers Jordan tanks every year.')).not.toContain(
      'offer offered 2025-05-09',
    );
  });

  test.each([
    [
      'Kenya buys Tejas jets from India\n\nNAIROBI: Kenya and India signed a contract for six Tejas jets on Monday.',
      'procurement done 2025-05-05',
    ],
    [
      'केन्या ने भारत से खरीदे तेजस\n\nनैरोबी। केन्या और भारत ने सोमवार को छह तेजस विमानों के करार पर हस्ताक्षर किए।',
      'procurement done 2025-05-05',
    ],
  ])('what the text below dates, as one event: %s', (report, event) => {
    expect(eventsOf(report)).toEqual([event]);
  });
});

test.each([
  ['Talks in Muscat ended last week without a final deal.', ['meeting done 2025-04-28/2025-05-04']],
  ['बैठक सोमवार को समझौते के बिना खत्म हुई।', ['meeting done 2025-05-05']],
  ['वार्ता सोमवार को बिना किसी समझौते के समाप्त हुई।', ['meeting done 2025-05-05']],
  ['केन्या ने 2019 में रक्षा खरीद के लिए ऋण मंजूर किया था।', ['aid done 2019']],
])('what there was not, or what something was for, is no event: %s', (sentence, events) => {
  expect(eventsOf(sentence)).toEqual(events);
});

test.each([
  'Cairo signed a contract for tanks in December 2017, though Berlin warned of sanctions.',
  'मिस्र ने दिसंबर 2017 में टैंकों के करार पर हस्ताक्षर किए थे, जबकि जर्मनी ने प्रतिबंधों की चेतावनी दी।',
])('what goes with an act of long ago is none of today’s: %s', (text) => {
  expect(eventsOf(text)).not.toContain('warning done 2025-05-09');
  expect(eventsOf(text).filter((event) => event.startsWith('warning done'))).toHaveLength(1);
});

test.each([
  [
    'गोवा में गुरुवार की रात दो बसों की टक्कर में तीन लोगों की मौत हो गई। पुलिस ने बताया कि हादसा पुल के पास हुआ।',
    ['accident done 2025-05-08'],
  ],
  [
    'A strong earthquake shook Oaxaca on Thursday. In October 2005, a quake killed 700 people there. Officials said the quake struck at noon.',
    ['accident done 2025-05-08', 'accident done 2005-10'],
  ],
])(
  'an accident that is spoken of again is the one before, and one of another year another: %s',
  (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  },
);

test('March is no march', () => {
  expect(eventsOf('Exports of wheat began in March.')).toEqual(['other done 2025-03']);
  expect(eventsOf('Thousands joined the march in Delhi on Friday.')).toEqual(['protest done 2025-05-09']);
});

test.each([
  'मिस्र और कोरिया में और दस के-9 तोपें खरीदने पर सहमति बन गई है। इससे पहले 2022 में मिस्र ने कोरिया से के-9 तोपों का सौदा किया था।',
  'भारत और रूस के बीच एस-400 प्रणाली की पांच और स्क्वाड्रन खरीदने पर सहमति बन गई है। इससे पहले 2022 में भारत ने रूस से एस-400 की पांच स्क्वाड्रन का सौदा किया था।',
])('what is to be bought now is not what was bought years ago: %s', (text) => {
  expect(eventsOf(text)).toEqual(['procurement planned null', 'procurement done 2022']);
});

test.each([
  ['The tanks ordered from Korea in 2019 arrived in 2022.', ['procurement done 2019', 'delivery done 2022']],
  [
    'The treaty signed in 1987 was suspended in February 2019.',
    ['agreement done 1987', 'sanction done 2019-02'],
  ],
  ['All 36 Rafale jets were delivered by December 2022.', ['delivery done 2022-12']],
  ['दिसंबर 2022 तक सभी 36 राफेल विमान भारत को सौंप दिए गए थे।', ['delivery done 2022-12']],
  ['The ministry on Monday signed a contract for tanks.', ['procurement done 2025-05-05']],
  ['The ministry Monday signed a contract for tanks.', ['procurement done 2025-05-05']],
  ['The minister gave the value of the deal as $964 million.', []],
])('each act has its own date: %s', (text, events) => {
  expect(eventsOf(text)).toEqual(events);
});

test('more of a thing is no second clause, and what was wished for then is of that day', () => {
  const text =
    'वियतनाम के मंत्री ने गुरुवार को यहां मुलाकात की। वियतनाम ने इस दौरान आकाश प्रणालियों की और खेप लेने में दिलचस्पी दिखाई।';
  expect(eventsOf(text)).toEqual(['meeting done 2025-05-08', 'offer offered 2025-05-08']);
});

describe('an English story of years ago keeps its year', () => {
  /** Values of the dates of a report of 9 May 2025. */
  const dates = (text: string) =>
    readReport({ id: 'r', text, lang: null, dateline: '2025-05-09' }, lexicon).timexes.map(
      ({ value }) => value,
    );

  test.each([
    ['The ferries were ordered on 3 March 2023 and arrived on 12 April.', ['2023-03-03', '2023-04-12']],
    [
      'The pact was signed on March 4, 2023. The first ship was handed over on June 9.',
      ['2023-03-04', '2023-06-09'],
    ],
    ['She was arrested on November 12, 2023, and released on February 3.', ['2023-11-12', '2024-02-03']],
  ])('%s', (text, values) => {
    expect(dates(text)).toEqual(values);
  });

  test.each([
    ['The firm was founded on 12 June 2009. On April 30 it filed for bankruptcy.', '2025-04-30'],
    ['The act was passed on 5 August 2019, and the court will hear the challenge on 14 July.', '2025-07-14'],
    ['The fort fell on 20 January 2022.\n\nThe museum reopened on March 2.', '2025-03-02'],
  ])('until the news, a plan or a new paragraph: %s', (text, value) => {
    expect(dates(text).at(-1)).toBe(value);
  });
});

describe('attacks are told apart', () => {
  test.each([
    [
      'by who made them',
      'Pakistani fighters shot down two Indian jets in April. India struck sites in Pakistan on April 7.',
      ['attack done 2025-04', 'attack done 2025-04-07'],
    ],
    [
      'by who made them',
      '7 अप्रैल को भारत ने पाकिस्तान में ठिकानों पर हमला किया। 7 अप्रैल को ही पाकिस्तान ने भारत पर मिसाइलें दागीं।',
      ['attack done 2025-04-07', 'attack done 2025-04-07'],
    ],
    [
      'from what they answered',
      'Kenya struck nine camps in Somalia on April 7, two days after gunmen killed 26 people in Garissa.',
      ['attack done 2025-04-07', 'attack done 2025-04-05'],
    ],
  ])('%s: %s', (_, text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

describe('a day is of the verb that it stands before', () => {
  test.each([
    [
      'the approval, not the purchase',
      "Greece's parliament on Thursday approved the purchase of Spyder missiles.",
      ['decision done 2025-05-08'],
    ],
    [
      'what follows a semicolon, not what stands before it',
      'Police arrested 23 people at the market; most were freed on bail on May 5.',
      ['other done 2025-05-09', 'other done 2025-05-05'],
    ],
  ])('%s: %s', (_, text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

describe('a verb behind “and” is of the subject and things of the clause before it', () => {
  test.each([
    ['The tanks were ordered on 3 March 2023 and arrived on 12 April.', 'delivery done 2023-04-12'],
    ['Peru ordered 12 jets in March 2023 and received them in August 2024.', 'delivery done 2024-08'],
    ['The minister landed in Oslo on Tuesday and received the envoys on Thursday.', 'visit done 2025-05-08'],
  ])('%s', (text, event) => {
    expect(eventsOf(text).at(-1)).toBe(event);
  });
});

describe('what “when” tells', () => {
  test.each([
    [
      'is of the time told right before it',
      'The deal was torn up in September 2021 when Canberra joined a pact with Britain.',
      ['rejection done 2021-09', 'agreement done 2021-09'],
    ],
    [
      'is of no day where that time is only counted from',
      'The talks will resume on Monday, eight months after they collapsed when Israel bombed Iranian sites.',
      ['meeting planned 2025-05-12', 'other done 2024-09', 'attack done null'],
    ],
    [
      'is of the day told for it',
      'China, which fired live rounds in the Tasman Sea that February, accused Canberra on Thursday of stoking an arms race.',
      ['accusation done 2025-05-08'],
    ],
  ])('%s: %s', (_, text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

test('what was called off is told of the day that it was for, and what is pledged is not given', () => {
  expect(eventsOf('The king cancelled a visit to Oslo that had been scheduled for May 20.')).toEqual([
    'visit denied 2025-05-20',
  ]);
  expect(eventsOf('Norway pledged $500 million in military aid to Chad on Monday.')).toEqual([
    'aid planned 2025-05-05',
  ]);
});

test('the day that something is due on is its own, not that of what is done about it', () => {
  expect(eventsOf('Niger rejected an invitation to a security summit due in Accra on June 5.')).toEqual([
    'rejection done 2025-05-09',
    'meeting planned 2025-06-05',
  ]);
});

test('since before a year opens no clause', () => {
  const [first] = extract(
    {
      id: 'r',
      text: 'Russia has supplied Mali with tanks since 2021 and is reported to be building a base.',
      lang: null,
      dateline: '2025-05-09',
    },
    lexicon,
  );
  expect(first?.title.en).toBe('Russia has supplied Mali with tanks since 2021');
});

test('what expires at the end of the year has not yet', () => {
  expect(eventsOf('The lease expires at the end of 2025.')).toEqual(['other planned 2025']);
});

test('what is said of something is not of its day', () => {
  expect(eventsOf('Kenya condemned the April 7 strikes on Tuesday.')).toEqual(['accusation done 2025-05-06']);
  expect(eventsOf('Workers protested the April 3 ruling in Nairobi.')).toContain('protest done null');
});
