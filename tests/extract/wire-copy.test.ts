import { describe, expect, test } from 'vitest';
import { readReport } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

/** Told on a Friday. */
const read = (text: string) => readReport({ id: 'r', text, lang: null, dateline: '2025-12-05' }, lexicon);
/** `when kind factuality countries` of each event, `-` for no date. */
const told = (text: string) =>
  read(text).extractions.map(({ when, kind, factuality, countries }) =>
    `${when ?? '-'} ${kind} ${factuality} ${countries.join()}`.trim(),
  );

test.each([
  ['The Navy will induct its first stealth guided missile corvette at Vizag on Monday.', '2025-12-08'],
  ['Ministers will review the long delayed engine deal on Tuesday.', '2025-12-09'],
  ['The panel will meet and punished players will be heard on Tuesday.', '2025-12-09'],
])('a past form within what is to be done is no verb of the day: “%s”', (text, when) => {
  expect(read(text).timexes.map(({ value }) => value)).toEqual([when]);
});

test.each([
  ['In 2009 Brazil began the process to buy 36 fighters.', ['2009 procurement planned BR']],
  ['Brazil began to buy Swedish fighters in 2014.', ['2014 procurement done BR,SE']],
  [
    'India signed a deal with Israel in 2021 for four drones, giving the Army the ability to shoot at tanks.',
    ['2021 procurement done IN,IL'],
  ],
  ['Delhi wants Paris to hurry, particularly given delays in several platforms.', []],
  ['Berlin, given its tank deliveries in 2023, was thanked.', ['2023 delivery done DE']],
  ['The Navy will launch a guided missile destroyer on Monday.', ['2025-12-08 delivery planned']],
  ['Rebels launched missiles at a destroyer on Monday.', ['2025-12-01 attack done']],
])('a process is no purchase, an ability no act, given no gift: “%s”', (text, events) => {
  expect(told(text).map((one) => one.replace(/ -$/, ''))).toEqual(events);
});

test.each([
  ['Singh will see the World War II Victory Day parade in Minsk.'],
  ['A Kargil War memorial stands in the town.'],
  ['शहर में कारगिल युद्ध के शहीदों का स्मारक है।'],
])('a name that only says what a memorial is of tells no event: “%s”', (text) => {
  expect(told(text)).toEqual([]);
});

test('the two of a sentence that tells of them again and again are both countries of the next', () => {
  const text =
    "India presses Russia to hurry its jets\n\nDelhi, Dec 4: Defence Minister Rajnath Singh and his team are in Russia's capital Moscow to hurry contracts with Russia.\n" +
    'After reaching Russia, Singh on Tuesday laid a wreath at the Indian Embassy.\n' +
    'Also Japan and China’s ministers met for the first time since Japanese sailors and Chinese ones were hurt.\n' +
    'Both the countries have agreed to keep their ships apart, an official said on Tuesday.';
  expect(told(text).at(-1)).toBe('2025-12-02 agreement done JP,CN');
});

describe('one deal and another', () => {
  test('no rate makes one sum of sixteen billion dollars and 1,500 crore rupees', () => {
    const text =
      'India and Russia have signed deals worth $16 billion. The Navy signed a Rs 1,500 crore deal with Russia for spares.';
    expect(read(text).extractions).toHaveLength(2);
  });

  test('the same sum in two currencies is one', () => {
    const text =
      'India and Russia signed a $5.43 billion deal for the S-400 in 2018. The Rs 40,000 crore S-400 deal was signed in October 2018.';
    expect(read(text).extractions.map(({ amounts }) => amounts.length)).toEqual([2]);
  });
});

test.each([
  [
    'India ordered five S-400 units in 2018. Three units have been handed over and two more are due by mid-next year.',
    ['2018 procurement done IN,RU', '- delivery done IN,RU', '2026 delivery planned IN,RU'],
  ],
  [
    'Two corvettes have been delivered and another two are due in 2026.',
    ['- delivery done', '2026 delivery planned'],
  ],
  ['Four of the six Su-57 jets have been delivered.', ['- delivery done']],
  ['Ten jets were delivered and were shown in 2024.', ['2024 delivery done', '2024 other done']],
])('how many of all have come is of no one day, the rest is to come: “%s”', (text, events) => {
  expect(told(text)).toEqual(events);
});

test.each([
  ['The first of the two corvettes arrived in December 2023.', []],
  ['The last of the 36 jets arrived in December 2022.', []],
  ['पांच रेजिमेंट में से पहली दिसंबर में पहुंची।', []],
  ['Two of the five corvettes arrived in December 2023.', [2, 5]],
])('one of so many is not all of them: “%s”', (text, counts) => {
  const quantities = read(text).extractions.flatMap((one) => one.quantities);
  expect(quantities.map(({ value }) => value)).toEqual(counts);
});

test.each([
  [
    'All four ships come of an agreement established in 2016 between India and Russia.',
    '2016 agreement done IN,RU',
  ],
  ['She was named as ambassador to France on Monday.', '2025-12-01 decision done FR'],
])('%s', (text, event) => {
  expect(told(text)).toEqual([event]);
});

test('who names a ship appoints no one', () => {
  expect(told('The ship was named as Teg by her patron on Monday.').join()).not.toContain('decision');
});

test.each([
  [
    'Ties will get a boost with two deals being virtually finalised for 26 Rafale-Marine fighters.',
    ['procurement planned'],
  ],
  ['The two pacts of India and Oman are being finalised.', ['agreement planned']],
  ['A pact of India and Oman was finalised on Monday.', ['agreement done']],
  ['The leaders spoke of the bid for permanent membership of the Council.', []],
  ['It will be a government-to-government deal, sources said on Monday.', []],
  ['The aim is to finish before this fiscal ends on March 31.', []],
  ['The two are no longer as close as they were in 1971.', []],
  [
    'Trade will grow, the statement said, after a meeting between Russian Minister Denis Manturov and Indian Minister Piyush Goyal, in Moscow.',
    ['meeting done'],
  ],
  ['He will resign after a meeting with the king.', []],
  ['As Modi left for Paris on Monday, government sources said the deal was ready.', ['visit done']],
  ['Russia handed over two jets on Monday, sources said.', ['delivery reported']],
])('what is all but done, what something is, and who met before it was said: “%s”', (text, events) => {
  expect(read(text).extractions.map(({ kind, factuality }) => `${kind} ${factuality}`)).toEqual(events);
});

test.each([
  ['ब्रह्मोस 300 किमी तक निशाना बनाकर जहाज को डुबोने की क्षमता रखती है।', []],
  ['दिल्ली में मंगलवार को भारत-ब्राजील समिट होगी।', ['2025-12-09 meeting planned BR,IN']],
  ['बैठक 9 दिसंबर के लिए तय की गई है।', ['2025-12-09 meeting planned']],
  ['मैक्रों की यात्रा काफी अहम मानी जा रही है।', []],
  ['मैक्रों की यात्रा रद्द मानी जा रही है।', ['2025-12-05 visit denied FR']],
])('क्षमता, महत्व और तारीख: “%s”', (text, events) => {
  expect(told(text).map((one) => one.replace('IN,BR', 'BR,IN'))).toEqual(events);
});

describe('the guest’s days', () => {
  const events = (text: string) =>
    read(text).extractions.map(({ when, kind, factuality }) => `${when ?? '-'} ${kind} ${factuality}`);

  test('a dinner of this evening is to come, and is not the summit after it', () => {
    const text =
      'Prime Minister Narendra Modi is hosting a dinner for President Vladimir Putin this evening. ' +
      'This will be followed by the 23rd India-Russia Annual Summit in Delhi.';
    expect(events(text)).toEqual(['2025-12-05 meeting planned', '2025-12-05 meeting planned']);
  });

  test('what a visit includes is on its programme', () => {
    expect(events('The trip includes a lunch hosted by King Charles in January.').join()).toMatch(
      /meeting planned/,
    );
  });

  test('the place of a visit that is answered is not that of the answer', () => {
    const text =
      "Modi will host Putin for a dinner on Monday, returning the welcome of Modi's Moscow visit in July 2024.";
    const dinner = read(text).extractions.find(({ kind }) => kind === 'meeting');
    expect([dinner?.when, dinner?.place ?? null]).toEqual(['2025-12-08', null]);
  });

  test('a name that is written like a verb tells nothing', () => {
    const text = 'Modi received Putin on Thursday, despite United States anger.';
    expect(events(text)).toEqual(['2025-12-04 visit done']);
  });

  test('the two leaders are no count', () => {
    expect(read('The two leaders met in Delhi on Monday.').extractions[0]?.quantities).toEqual([]);
  });

  test('he who leaves is not the host', () => {
    const text = 'President Murmu will host a banquet in his honour. He will leave on Monday.';
    expect(read(text).extractions.at(-1)?.actors).toEqual([]);
  });

  test('a visit that is the first since a war began is not of the day on which it did', () => {
    const text =
      'Xi hugged Putin at the airport as the Russian President disembarked from his aircraft, commencing a two-day visit to China – the first after he ordered the launch of operations in Ukraine in February 2022.';
    expect(events(text)).not.toContain('2022-02 visit done');
  });

  test('summits that were disrupted were not held', () => {
    expect(events('Annual summits were disrupted in 2022.').join()).not.toContain('meeting');
  });
});

test.each([
  ['The Russian ministry claims it has destroyed 40 Patriot launchers.', ['attack reported']],
  ['Last month, Norway and Italy were preparing a contract for 25 frigates.', ['procurement planned']],
  ['Oslo and Rome are finalising a deal for two frigates.', ['procurement planned']],
  ['Germany handed over two more promised Patriot launchers.', ['delivery done']],
  ['Of the first two ordered drones, one Hermes-900 was delivered in January 2024.', ['delivery done']],
  ['A hostile drone was destroyed by Russian air defences on Monday.', ['attack done']],
  ['The airport suspended flights on Monday.', ['decision done']],
])('what is claimed, prepared or said of a thing: “%s”', (text, events) => {
  expect(read(text).extractions.map(({ kind, factuality }) => `${kind} ${factuality}`)).toEqual(events);
});

test.each([
  ['Germany delivered U.S.-made Patriots to Ukraine on Monday.', ['DE', 'UA']],
  ['Germany and the US delivered US-made Patriots to Ukraine on Monday.', ['DE', 'US', 'UA']],
  ['India bought Russian-made jets in May.', ['IN', 'RU']],
])('who made it is no party to what two others do with it: “%s”', (text, countries) => {
  expect(read(text).extractions[0]?.countries).toEqual(countries);
});

test.each([
  ['The ministry has signed 13 contracts worth 1,980 crore.', [19_800_000_000]],
  ['The army signed two deals worth `80,000 crores on Monday.', [800_000_000_000]],
  ['A crowd of 2 lakh people marched on Monday.', []],
])('crores that are worth something are rupees: “%s”', (text, sums) => {
  expect(read(text).extractions.flatMap(({ amounts }) => amounts.map(({ value }) => value))).toEqual(sums);
});

test.each([
  ['The air force sent the government a proposal for 114 more Rafales in September.', 'offer'],
  ['Germany sent Leopard tanks in 2023.', 'delivery'],
])('a proposal that is sent delivers nothing: “%s”', (text, kind) => {
  expect(read(text).extractions.map((one) => one.kind)).toEqual([kind]);
});

test('talks to come are not the meeting that was', () => {
  const text = 'Modi met Putin on Thursday. The ceremony will be followed by talks between Modi and Putin.';
  expect(read(text).extractions.map(({ factuality }) => factuality)).toEqual(['done', 'planned']);
});

test('a headline begins behind the visit that is its occasion', () => {
  const [first] = read("Before Modi's visit to Washington in February, India cut tariffs.").extractions;
  expect(first?.title.en).toBe('India cut tariffs');
});

test.each([
  ['विद्रोहियों ने सोमवार को हार मान ली।', false],
  ['उम्मीदवार ने नतीजे आने पर सोमवार को हार मान ली।', true],
])('हार मान ली: “%s”', (text, isElection) => {
  const [first] = read(text).extractions;
  expect(first?.title.en.includes('Election')).toBe(isElection);
});

test('among the envoys of two states is in neither', () => {
  const [first] = read('सोमवार को ईरान और ओमान के प्रतिनिधियों में मीटिंग हुई।').extractions;
  expect([first?.kind, first?.place ?? null]).toEqual(['meeting', null]);
});

test('what something is like did not happen', () => {
  expect(told('शहर में दूसरे विश्व युद्ध जैसे हालात हैं।')).toEqual([]);
});

test.each([
  ['सुप्रीम कोर्ट ने 19 नवंबर के आदेश में संशोधन की याचिका पर विचार से इनकार कर दिया।', ['- rejection done IN']],
  ['सरकार ने 19 नवंबर को आदेश जारी किया।', ['2025-11-19 decision done IN']],
])('the day of an order is none of what is done about it: “%s”', (text, events) => {
  expect(told(text)).toEqual(events);
});

test('who takes note decides nothing, unless it is a court', () => {
  expect(told('मौतों का संज्ञान प्रधानमंत्री ने लिया है।').join()).not.toContain('decision');
  expect(told('हाईकोर्ट ने सोमवार को घटना का संज्ञान लिया।').join()).toContain('decision');
});
