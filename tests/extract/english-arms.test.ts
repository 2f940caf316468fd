import { describe, expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

/** Every event of a report of 4 December 2025, a Thursday, as `when kind factuality`, `-` for no day. */
function eventsOf(text: string): readonly string[] {
  return extract({ id: 'report', text, lang: null, dateline: '2025-12-04' }, lexicon).map(
    ({ when, kind, factuality }) => `${when ?? '-'} ${kind} ${factuality}`,
  );
}

describe('which jets they are, told by a clause without its that', () => {
  test.each([
    [
      'Chile has stationed near the border the jets it bought from Norway in 2018.',
      ['- deployment done', '2018 procurement done'],
    ],
    [
      'The navy has sent to Oslo the helicopters it ordered in 2020.',
      ['- deployment done', '2020 procurement done'],
    ],
    [
      'Armenia showed on Monday the launchers India delivered in May.',
      ['2025-12-01 other done', '2025-05 delivery done'],
    ],
    [
      'Ghana shelled on Tuesday the village it captured in May.',
      ['2025-12-02 attack done', '2025-05 attack done'],
    ],
  ])('has the day behind it, and the clause before it none of that: “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });

  test.each([
    ['The firm said the batch of missiles it delivered in May was faulty.', ['2025-05 delivery done']],
    ['Last month Egypt ordered 30 jets.', ['2025-11 procurement done']],
    [
      'The navy on Tuesday received the last of the six Apache helicopters it had ordered from Boeing.',
      ['2025-12-02 delivery done'],
    ],
  ])('is another matter behind a saying or a day, and no event without its own day: “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

describe('what was bought under a contract', () => {
  test.each([
    ['Peru has moved the radars bought under the 2018 contract.', ['2018 procurement done']],
    [
      'Peru has deployed the S-400 systems bought under the $5 billion agreement signed in 2018.',
      ['- deployment done', '2018 procurement done'],
    ],
    [
      'Three NASAMS batteries ordered under the 2018 deal have been delivered.',
      ['2018 procurement done', '- delivery done'],
    ],
    [
      'Jets bought under the 2016 deal flew over Lima on Monday.',
      ['2016 procurement done', '2025-12-01 deployment done'],
    ],
  ])('is of its day, and what was done with it is not: “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(expect.arrayContaining(events));
    expect(
      eventsOf(text).filter((event) => event.startsWith('2018') || event.startsWith('2016')),
    ).toHaveLength(1);
  });

  test('is of its own day where that is told', () => {
    expect(eventsOf('Peru bought two more jets on Monday under the 2016 agreement.')).toContain(
      '2025-12-01 procurement done',
    );
    expect(eventsOf('Peru bought the frigates in 2019 under a pact concluded in 2016.')).toContain(
      '2019 procurement done',
    );
  });

  test('is delivered on no day that is the contract’s', () => {
    expect(eventsOf('Peru got three S-400 units under the deal signed in October 2018.')).toEqual([
      '- delivery done',
      '2018-10 procurement done',
    ]);
  });

  test('is of the year behind its maker', () => {
    expect(eventsOf('Egypt ordered 54 Rafale jets made by Dassault Aviation of France in 2021.')).toEqual([
      '2021 procurement done',
    ]);
  });
});

describe('an attack or a visit that someone planned', () => {
  test.each([
    ['Chad planned an attack on the port in May.', ['2025-05 attack planned']],
    ['Chad had plotted a drone attack on the bridge in March 2024.', ['2024-03 attack planned']],
    ['The minister planned a visit to Oslo in May.', ['2025-05 visit planned']],
    ['The union planned protests in May.', ['2025-05 protest planned']],
  ])('was not made by that: “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });

  test('was made where it is the one that is spoken of', () => {
    expect(eventsOf('The men who planned the 2008 attack in Lima were jailed on Monday.')).toEqual([
      '2008 attack done',
      '2025-12-01 decision done',
    ]);
  });
});

test.each([
  [
    'Two firms shipped their first tanks to Chile on Monday, weeks after the $5.76-billion deal was inked.',
    ['2025-12-01 delivery done', '- procurement done'],
  ],
  ['Once approved, a price is haggled over with the vendor.', []],
  ['Once approved by the council in May, the plan went to parliament.', ['2025-05 decision done']],
  ['The minister once approved a plan to buy jets.', ['2025-12-04 decision done']],
  ['Oslo was seeking to distance itself from Moscow as a supplier.', []],
  ['Peru is seeking to buy 12 jets.', ['- procurement planned']],
  ['Chile sought permission on Monday to build a base.', ['2025-12-01 request done']],
  ['Negotiations on acquiring Gripen jets were suspended in 2023.', ['2023 meeting denied']],
  ['Peru is in talks on buying 12 Gripen jets from Sweden.', ['2025-12-04 procurement considered']],
  ['The Patriot system is renowned for its reach, providing a shield for its owners.', []],
  ['Spain backed Peru on Monday, providing two radars for its coast.', ['2025-12-01 aid done']],
  [
    'The council granted preliminary approval on Thursday to 10 proposals worth 105 crore rupees.',
    ['2025-12-04 decision done'],
  ],
  [
    'The council has formalised Acceptance of Necessity for the purchase of 288 missiles.',
    ['2025-12-04 decision done'],
  ],
])('what is only meant, talked of or told of no day, and what was cleared: “%s”', (text, events) => {
  expect(eventsOf(text)).toEqual(events);
});

test.each([
  [
    'Chad has started negotiations with several customers on possible deliveries of the Su-57 fighter.',
    ['2025-12-04 meeting done'],
  ],
  [
    'In January, the ministry sent a letter regarding a $450 million BrahMos missile deal.',
    ['2025-01 statement done'],
  ],
  ['Chad has started deliveries of the Su-57 fighter.', ['2025-12-04 delivery done']],
  ['Chad sent the first BrahMos missiles in January.', ['2025-01 delivery done']],
])('is no delivery where it is only talked or written about: “%s”', (text, events) => {
  expect(eventsOf(text)).toEqual(events);
});

test('a number of missiles fired is fired at nobody, and what is fired at a range is tested', () => {
  const titlesOf = (text: string) =>
    extract({ id: 'report', text, lang: null, dateline: '2025-12-04' }, lexicon).map(({ title }) => title.hi);
  expect(titlesOf('The army fired at the village on Monday.')).toEqual(['हमला']);
  expect(eventsOf('Chad fired the Pinaka at Pokhran on Monday.')).toEqual(['2025-12-01 test done']);
});

test.each([
  ['There are 73 jets acquired at a price of 5 crore rupees.', []],
  [
    'The Cabinet Committee on Security (CCS), chaired by Prime Minister Narendra Modi, cleared a proposal to procure 26 Rafale jets.',
    ['2025-12-04 decision done'],
  ],
  [
    'The air force will acquire 83 Tejas fighters. They will be better than the 40 Tejas that have already been ordered.',
    ['- procurement planned', '- procurement done'],
  ],
  ['The navy has sunk 12 boats since late May.', ['- attack done']],
])('what a thing is and how many there were before is not today’s news: “%s”', (text, events) => {
  expect(eventsOf(text)).toEqual(events);
});

test.each([
  [
    'The minister has rejected reports that Chad has signed a deal to acquire the J-35 jet.',
    ['2025-12-04 rejection done', '- procurement denied'],
  ],
  [
    'The minister has rejected recent media reports suggesting that Chad has signed a deal to acquire the J-35 jet.',
    ['2025-12-04 rejection done', '- procurement denied'],
  ],
  [
    'The minister rejected a report and said that Chad had signed a deal to acquire the J-35 jet.',
    ['2025-12-04 rejection done', '- procurement done'],
  ],
  ['The minister confirmed reports that Chad has bought the J-35 jet.', ['2025-12-04 procurement done']],
])('what reports say is denied where someone rejects them: “%s”', (text, events) => {
  expect(eventsOf(text)).toEqual(events);
});

test.each([
  ['The possibility of Gripens being supplied to Kyiv has been on the table for two years.', []],
  ['The risk of Kyiv being attacked with missiles has grown.', []],
  ['The jets are being supplied to Kyiv.', ['2025-12-04 delivery done']],
  ['The report, delivered to parliament yesterday, said the second battery was late.', []],
  ['The guns, delivered to the army yesterday, were late.', ['2025-12-03 delivery done']],
  ['The new accord marks a turnaround from last year.', []],
  [
    'A shipyard will help deliver submarines under the trilateral defence pact with Britain, the premier said on Sunday.',
    ['2025-11-30 statement done'],
  ],
  [
    'Chile has a defence pact with Britain since 2024, signed in Oslo on Monday.',
    ['2025-12-01 agreement done'],
  ],
])('what may be, is read out, is compared with or only done under is no news: “%s”', (text, events) => {
  expect(eventsOf(text)).toEqual(events);
});

test.each([
  ['The United States allowed Taiwan to purchase 66 F-16 jets in August 2019.', ['2019-08 decision done']],
  ['Washington has not allowed Chile to buy F-35 jets.', ['- decision denied']],
  ['The rules allow citizens to buy guns.', []],
  ['Chile is planning a strike on the camps.', []],
  ['The union is planning a strike on Monday.', ['2025-12-08 protest planned']],
])('who lets another buy has decided, and who plans to hit camps is on no strike: “%s”', (text, events) => {
  expect(eventsOf(text)).toEqual(events);
});

test.each([
  ['The delivery of the navy’s Apaches was scheduled to begin in 2024.', ['2024 delivery planned']],
  ['The delivery of the Apaches is scheduled to begin in 2027.', ['2027 delivery planned']],
  ['The delivery of the Apaches began in May.', ['2025-05 delivery done']],
])('a delivery that is or was scheduled to begin is planned: “%s”', (text, events) => {
  expect(eventsOf(text)).toEqual(events);
});
