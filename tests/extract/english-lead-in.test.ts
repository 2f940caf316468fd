import { describe, expect, test } from 'vitest';
import { readReport } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

/** Every event of a text as `when kind factuality`, `-` for no date, in order of the text. */
function eventsOf(text: string): readonly string[] {
  return readReport({ id: 'r', text, lang: null, dateline: '2025-05-09' }, lexicon).extractions.map(
    ({ when, kind, factuality }) => `${when ?? '-'} ${kind} ${factuality}`,
  );
}
const datesOf = (text: string) =>
  readReport({ id: 'r', text, lang: null, dateline: '2025-05-09' }, lexicon).timexes.map(
    (timex) => `${timex.text} = ${timex.value}`,
  );

describe('what is told of the subject between commas', () => {
  test.each([
    [
      'Lula, who last visited Lisbon in April 2023, arrived on Thursday.',
      ['2023-04 visit done', '2025-05-08 other done'],
    ],
    [
      'The envoy, who met Barrot last week, resigned on Friday.',
      ['2025-04-28/2025-05-04 meeting done', '2025-05-09 other done'],
    ],
    ['Airtel, which published its figures on Tuesday, has denied the charge.', ['2025-05-09 rejection done']],
    [
      'On Monday the chancellor, who is visiting Lima, signed the pact.',
      ['2025-05-09 visit done', '2025-05-05 agreement done'],
    ],
    [
      'The purchase, cleared by the Council for Naval Armament on 19 March, is the largest ever awarded to a yard.',
      ['2025-03-19 decision done'],
    ],
  ])('keeps its day to itself in “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });

  test('leaves the day before it to the verb after it', () => {
    expect(datesOf('On Monday the chancellor, who is visiting Lima, signed the pact.')).toEqual([
      'Monday = 2025-05-05',
    ]);
  });
});

describe('the title of what a subject did', () => {
  test('leaves out what is told of it between commas', () => {
    const text = 'Lula, who last came in April 2023, landed on Thursday and was received by Costa in Lisbon.';
    const titles = readReport({ id: 'r', text, lang: null, dateline: '2025-05-09' }, lexicon).extractions.map(
      ({ title }) => title.en,
    );
    expect(titles).toContain('Lula landed on Thursday');
  });
});

describe('what leads in with a verb of its own', () => {
  test.each([
    [
      'After Chad left the force in March 2022, Niger and Benin signed a pact in April 2024.',
      ['2022-03 other done', '2024-04 agreement done'],
    ],
    ['As the truce took effect on Sunday, the army returned the bodies.', ['2025-05-04 ceasefire done']],
    [
      'Hours after Sudan shelled the port on Saturday, the two sides agreed to a ceasefire.',
      ['2025-05-03 attack done', '2025-05-03 ceasefire done'],
    ],
    [
      'A week after Chad bombed Agadez on 9 September 2024, the leaders met in Tunis.',
      ['2024-09-09 attack done', '2024-09-16/2024-09-22 meeting done'],
    ],
    [
      'The rebels captured Sarh on 9 September 2024. Two days after that they attacked Bongor.',
      ['2024-09-09 attack done', '2024-09-11 attack done'],
    ],
    [
      'Norway signed a contract for 54 tanks on Friday, weeks after approving the purchase.',
      ['2025-05-09 procurement done'],
    ],
    [
      'The pact was signed on Friday, days after the two leaders met in Oslo.',
      ['2025-05-09 agreement done', '- meeting done'],
    ],
  ])('has its own day in “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(expect.arrayContaining(events));
  });
});

describe('what stands beside an act', () => {
  test.each([
    [
      'Turkey, expelled from the F-35 programme in 2019 after buying missiles, wants to return to it.',
      ['2019 sanction done'],
    ],
    [
      'A coast guard ship rammed a boat on Monday, hours after Manila summoned the ambassador of China.',
      ['2025-05-05 attack done', '2025-05-05 protest done'],
    ],
    [
      'Niger struck the camps on Wednesday after accusing Chad of harbouring gunmen.',
      ['2025-05-07 attack done', '- accusation done'],
    ],
  ])('has its day in “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(expect.arrayContaining(events));
  });

  test('is not of the report’s day', () => {
    const text = 'The sale, negotiated over two years by Kenya and Oman, covers a port.';
    expect(eventsOf(text).join()).not.toContain('2025-05-09');
  });

  test('is titled by what it is told of', () => {
    const text = 'The bank lent $700 million to Nepal, whose reserves fell to $18 billion in March.';
    const titles = readReport({ id: 'r', text, lang: null, dateline: '2025-05-09' }, lexicon).extractions.map(
      ({ title }) => title.en,
    );
    expect(titles).toContain('Nepal’s reserves fell to $18 billion in March');
  });

  test('is of the country that a pronoun behind its day stands for', () => {
    const text =
      'Jakarta signed a letter in June 2024. Before that, in 2022, it bought 42 Rafales from France.';
    const events = readReport({ id: 'r', text, lang: null, dateline: '2025-05-09' }, lexicon).extractions;
    expect(events.at(-1)?.countries).toEqual(['ID', 'FR']);
  });
});

describe('a day counted from an event whose day is told with it', () => {
  test.each([
    ['A day before the treaty was signed on Friday, Costa met his guest.', 'A day before = 2025-05-08'],
    ['Costa met his guest two days before the treaty was signed on 5 May.', 'two days before = 2025-05-03'],
    ['The march came three days after the talks in Lima on 1 May.', 'three days after = 2025-05-04'],
    ['The day after the floods of 13 April, Peru closed the pass.', 'day after = 2025-04-14'],
    ['संधि पर 5 मई को हस्ताक्षर होने से दो दिन पहले दूत लौट आए।', 'दो दिन पहले = 2025-05-03'],
    ['12 मार्च को करार किए जाने से एक दिन पहले दोनों नेता मिले।', 'एक दिन पहले = 2025-03-11'],
  ])('is counted from it in “%s”', (text, date) => {
    expect(datesOf(text)).toContain(date);
  });

  test.each([
    'A day before the contract was signed, the minister met his guest in Paris.',
    'The minister met his guest in Paris a day before the contract was signed.',
  ])('goes by the day that was told before, and tells it once: “%s”', (text) => {
    const deal = 'Norway signed a contract for 54 Leopard tanks with Germany on 6 May 2025.';
    expect(eventsOf(`${deal} ${text}`)).toEqual(['2025-05-06 procurement done', '2025-05-05 meeting done']);
  });

  test('of what has none is not made of the report’s day', () => {
    expect(datesOf('The minister met his guest a day before the contract was signed.')).toEqual([
      'a day before = null',
    ]);
  });

  test('not from a day by which it was to be', () => {
    expect(datesOf('Two days after agreeing to meet on Friday, the envoys went home.')).toContain(
      'Two days after = null',
    );
  });
});

describe('titles of deliveries', () => {
  test('name no giver where both countries make the thing', () => {
    const text = 'Delhi took delivery of the frigate INS Tamal at Kaliningrad on 1 July 2025, Russia said.';
    const [event] = readReport({ id: 'r', text, lang: null, dateline: '2025-12-09' }, lexicon).extractions;
    expect(event?.title.en).not.toMatch(/^India delivers/);
  });
});

test('a day counted from an act that the words tell is not one of another act of its kind', () => {
  const events = eventsOf(
    [
      'Erdogan raised it with Trump at the White House on May 2, but no agreement was reached.',
      'Washington approved the sale of ten F-16 jets in January 2024, three days after',
      "Turkey's parliament ratified Sweden's accession to NATO.",
    ].join(' '),
  );
  expect(events.slice(-2)).toEqual(['2024-01 decision done', '- decision done']);
});

describe('a preposition that a comma ends before any verb', () => {
  test.each([
    [
      'Germany, which had vetoed the sale since 2023, dropped its objections in April.',
      ['2025-04 decision done'],
    ],
    [
      'Greece, which bought the jets before 2021, criticised the sale on Tuesday.',
      ['- procurement done', '2025-05-06 accusation done'],
    ],
  ])('opens no clause, and dates nothing: “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

describe('what sets off the day or the names that a clause begins with', () => {
  test.each([
    [
      'The army took the town in March 2018, and in May 2019, the court ruled against it.',
      ['2018-03 attack done', '2019-05 decision done'],
    ],
    [
      'Moscow approved the plan on 24 December 2010, and on 17 June 2011, during a trip of its minister to Moscow, a contract for two ships worth €1.12 billion was signed.',
      ['2010-12-24 decision done', '2011-06-17 procurement done'],
    ],
    [
      'India and Japan signed a pact on Monday, and the U.S., France and Italy joined on Tuesday.',
      ['2025-05-05 agreement done', '2025-05-06 other done'],
    ],
    [
      'Talks began in 2022 and were all but done by 3 October 2024, when the two prime ministers signed a deal.',
      ['2022 meeting done', '2024-10-03 agreement done'],
    ],
  ])('parts no clause from them: “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });

  test('a list of states urges together', () => {
    const text =
      'After Russia annexed Crimea in March 2014, Washington, Warsaw and Riga urged Paris to stop the sale.';
    const found = readReport({ id: 'r', text, lang: null, dateline: '2025-12-09' }, lexicon).extractions;
    expect([...(found.at(-1)?.countries ?? [])].sort()).toEqual(['FR', 'LV', 'PL', 'US']);
  });

  test('an occasion dates what was done on it', () => {
    expect(
      eventsOf(
        'During the visit of Putin to Delhi in October 2018, India signed a contract for five S-400s.',
      ),
    ).toContain('2018-10 procurement done');
  });
});

describe('what something to come waits for', () => {
  test.each([
    'The treaty would take effect only after both parliaments had approved it.',
    'The treaty will take effect once both parliaments have approved it.',
    'Troops would leave when the last hostage had been freed, Hamas said.',
    'The bridge was to be opened after Modi had visited Patna.',
  ])('is not told as done: “%s”', (text) => {
    expect(eventsOf(text).filter((event) => /^(?!.*statement).* done$/.test(event))).toEqual([]);
  });

  test('has happened where it only came before', () => {
    expect(
      eventsOf('Trump will meet Putin on Friday, after the two sides had agreed a truce last week.'),
    ).toContain('2025-04-28/2025-05-04 ceasefire done');
  });
});

test.each([
  ['The second ship, the Sevastopol, was floated out on 20 November 2014.', []],
  ['Russia shelled the Donbas on Monday.', ['RU', 'UA']],
])('a town’s name with an article is a ship’s: “%s”', (text, countries) => {
  const [event] = readReport({ id: 'r', text, lang: null, dateline: '2025-12-09' }, lexicon).extractions;
  expect([...(event?.countries ?? [])].sort()).toEqual(countries);
});

test('28 crore rupees are no missile', () => {
  const text = 'The bridge was sanctioned in March 2017 at a cost of Rs 28 crore.';
  const [event] = readReport({ id: 'r', text, lang: null, dateline: '2025-12-09' }, lexicon).extractions;
  expect([event?.kind, event?.systems]).toEqual(['decision', []]);
});

test('how long went on what someone is blamed for is of no other day', () => {
  const text =
    'Talks broke off on Friday. Indian minister Jairam Ramesh blamed Beijing for blocking the road since 2019.';
  expect(eventsOf(text).at(-1)).toBe('2025-05-09 accusation done');
});

test('what was withdrawn is the next of a list of verbs', () => {
  expect(
    eventsOf(
      'Berlin stationed two Patriot batteries at Rzeszow in January 2023, withdrew them that November.',
    ),
  ).toEqual(['2023-01 deployment done', '2023-11 other done']);
});

test('a day of its own tells more than the months counted to it', () => {
  expect(
    eventsOf(
      'The army ordered 118 tanks on 23 September 2021, seven months after Modi had given the first one to its chief on 14 February.',
    ),
  ).toEqual(['2021-09-23 procurement done', '2021-02-14 other done']);
});

test('what was then asked for is of no day where the rest is long ago', () => {
  const text =
    'Poland signed a contract with Hanwha on Friday.\nRussian drones strayed into Polish airspace on 10 September. Poland then asked for talks under Article 4 of the NATO treaty.';
  expect(eventsOf(text).at(-1)).toBe('- request done');
});

test('an improved version of a tank is no fighter of that mark', () => {
  const text = 'The Arjun was shown in 1985. An improved version, the Mk-1A, was tested in 2012.';
  const found = readReport({ id: 'r', text, lang: null, dateline: '2025-12-09' }, lexicon).extractions;
  expect(found.flatMap(({ systems }) => systems)).not.toContain('tejas');
});
