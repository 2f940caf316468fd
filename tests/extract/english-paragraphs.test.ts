import { describe, expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

const read = (text: string) => extract({ id: 'r', text, lang: null, dateline: '2025-12-04' }, lexicon);

/** Every event of a text as `when kind factuality countries`, `-` for no date. */
const told = (text: string): readonly string[] =>
  read(text).map(
    ({ when, kind, factuality, countries }) => `${when ?? '-'} ${kind} ${factuality} ${countries.join()}`,
  );

/** The events of a paragraph behind the lead of another state’s news. */
const behind = (lead: string, paragraph: string): readonly string[] =>
  told(`${lead}\n\n${paragraph}`).slice(told(lead).length);

describe('a paragraph that sets out with another state is that one’s', () => {
  const LEAD =
    'NAIROBI, Dec 4 - Kenya signed a tea accord with Oman on Monday. Kenya will hold a vote in May.';
  test.each([
    [
      'Peru’s junta dissolved both parties in May. The army killed 40 rebels on Monday.',
      ['2025-05 decision done PE', '2025-12-01 attack done PE'],
    ],
    [
      'Monitors have accused Niger’s northern rebels of theft. The rebel group accepted a Swiss truce last month.',
      ['2025-11 ceasefire done CH,NE'],
    ],
    [
      'Fiji’s premier unveiled a budget on Monday. Australia approved the sale of radars to the island two days earlier.',
      ['2025-12-01 decision done FJ', '2025-11-29 decision done AU,FJ'],
    ],
    [
      'Norway received two radars in October. The kingdom ordered four more last month.',
      ['2025-10 delivery done NO', '2025-11 procurement done NO'],
    ],
    // Where home is told there too, it may be of either.
    ['Kenya and Fiji traded in May. The army held a drill in June.', ['2025-06 deployment done KE']],
  ])('“%s”', (paragraph, events) => {
    expect(behind(LEAD, paragraph)).toEqual(expect.arrayContaining(events));
  });
});

describe('what is shot down is not what is struck, whoever did both', () => {
  test('by one state on one night', () => {
    expect(
      told(
        'Russian drones struck a plant in Odesa on Monday. Russia’s defence ministry said its air defences had shot down 77 Ukrainian drones.',
      ),
    ).toHaveLength(2);
  });
});

describe('what is left undone makes news as long as it is', () => {
  test.each([
    ['Lima has made no formal request for the frigate.', ['- request denied PE']],
    ['Oslo has not taken a decision on the tunnel.', ['- decision denied NO']],
    ['Chile has not delivered the last two barges.', ['- delivery denied CL']],
    ['पेरू ने अब तक आखिरी दो नावें नहीं सौंपी हैं।', ['- delivery denied PE']],
    // By whom is not told, or on what it hangs.
    ['No decision has been taken on the tunnel.', []],
    ['If Oslo has not approved the budget, the tunnel will shut.', []],
    ['Oslo did not approve the tunnel.', []],
  ])('“%s”', (text, events) => {
    expect(told(text)).toEqual(events);
  });

  test.each([
    // Who denies something is told, and what did not happen by that word, of its own day or of none.
    [
      'Peru denied on Monday that it had fired missiles.',
      ['2025-12-01 rejection done PE', '- attack denied PE'],
    ],
    [
      'Peru denied on Monday that it had fired missiles on Friday.',
      ['2025-12-01 rejection done PE', '2025-11-28 attack denied PE'],
    ],
  ])('“%s”', (text, events) => {
    expect(told(text)).toEqual(events);
  });

  test('to take no decision is no decision', () => {
    expect(told('The cabinet of Peru took no decision on Monday.')).toEqual([
      '2025-12-01 decision denied PE',
    ]);
  });
});

describe('a story that began when something was said', () => {
  test.each([
    [
      'The row began on March 3, when President Ruto told reporters that Uganda might close the border.',
      ['2025-03-03 statement done KE'],
    ],
    [
      'The row began on March 3, when President Ruto told reporters that Uganda had closed the border.',
      ['2025-03-03 sanction done UG'],
    ],
  ])('“%s”', (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

describe('the present of a chronology', () => {
  test.each([
    ['March 3, 2024: Rebels capture Moyale and the army withdraws from Mombasa.', ['attack', 'ceasefire']],
    ['March 3, 2024: Talks open in Lima and the two sides agree to a truce.', ['meeting', 'ceasefire']],
    ['March 3, 2024: Masked gunmen storm a farm near Lima, killing 12 people.', ['attack']],
    ['March 3, 2024: A truce between Peru and Chile comes into force.', ['ceasefire']],
  ])('“%s”', (text, kinds) => {
    expect(read(text).map(({ kind, when, factuality }) => `${kind} ${when ?? '-'} ${factuality}`)).toEqual(
      kinds.map((kind) => `${kind} 2024-03-03 done`),
    );
  });
});

describe('an entry of a chronology is of its date to its end', () => {
  test('also what another state says to it', () => {
    const text =
      'Timeline\n\n2020, May 3 - Chile signs a pact.\n2022, May 13 - Troops shell the town, and Lima condemns the attack.';
    expect(told(text).at(-1)).toMatch(/^2022-05-13 accusation done PE/);
  });
});

describe('a diary of the week', () => {
  const DIARY =
    'The week in brief\n\nMonday: Police raided a bank in Lima. Chile’s president met Emmanuel Macron in Paris.\n\nWednesday: Honduras resumed its vote count. The presidents of Congo and Rwanda sign a peace accord, though rebels seized two villages in Congo on Tuesday.';
  test('tells under each day what was on it', () => {
    expect(told(DIARY).map((one) => one.split(' ').slice(0, 3).join(' '))).toEqual([
      '2025-12-01 other done',
      '2025-12-01 meeting done',
      '2025-12-03 other done',
      '2025-12-03 ceasefire done',
      '2025-12-02 attack done',
    ]);
  });
  test('a lone day with a colon begins none', () => {
    expect(told('Monday: a day of rest.')).toEqual([]);
  });
});

describe('the day of what was said, and of what came before', () => {
  test.each([
    ['Peru on Wednesday praised the decree.', ['2025-12-03 statement done PE']],
    // What goes on beside it is of the same day, though not of one to come; what it drew is of its day.
    [
      'The premier of Peru quit on Monday as crowds set the parliament building on fire.',
      ['2025-12-01 other done', '2025-12-01 attack done'],
    ],
    [
      'Peru will hold drills on Monday as Chile deployed troops.',
      ['2025-12-08 deployment planned', '2025-12-04 deployment done'],
    ],
    [
      'Peru reopened the pass to trade in August, which drew a protest from Quito.',
      ['2025-08 other done', '2025-08 protest done'],
    ],
    ['Tehran has refused to talk since the 30-day siege in June.', ['- rejection done']],
    [
      'Peru’s coastguard on Monday seized a tanker carrying smuggled fuel and detained its crew.',
      ['2025-12-01 sanction done', '2025-12-01 other done'],
    ],
    [
      'Peru on Wednesday apologised for the decree that Chile had issued in 2023, and offered talks to Bolivia.',
      ['2025-12-03 statement done PE', '2023 decision done CL', '2025-12-03 offer offered PE,BO'],
    ],
    [
      'Fighting began in Lima on April 15, 2023. Talks in Quito that May produced two truces.',
      ['2023-04-15 attack done PE', '2023-05 ceasefire done EC,PE'],
    ],
    ['An ally of his won a snap vote in Peru on November 23.', ['2025-11-23 other done PE']],
    [
      'Fiji, which had been in talks for 12 Tejas jets, suspended a treaty last week, a report that Peru dismissed.',
      ['2025-11-24/2025-11-30 sanction done FJ', '- rejection done PE'],
    ],
  ])('“%s”', (text, events) => {
    expect(told(text).map((one) => one.split(' ').slice(0, 3).join(' '))).toEqual(
      events.map((one) => one.split(' ').slice(0, 3).join(' ')),
    );
  });

  test('nine more followed, of what was bought', () => {
    const [, more] = read('Peru ordered 40 Mirage 2000 jets in 1982. Nine more followed in 1989.');
    expect([more?.kind, more?.when, more?.systems.join()]).toEqual(['delivery', '1989', 'mirage-2000']);
  });
});

describe('the North and the South', () => {
  const LEAD = 'South Korea offered talks to North Korea on Monday.';
  test('are the two Koreas where both are told', () => {
    expect(told(`${LEAD} The North tested two missiles on Tuesday.`)[1]).toBe('2025-12-02 test done KP');
    expect(told('Peru’s army took the North on Monday.').join()).not.toContain('KP');
    expect(told(`${LEAD} Chile’s army took the North of the country on Tuesday.`)[1]).not.toContain('KP');
  });
});

describe('accords', () => {
  test.each([
    // What an accord with its day did is told by the accord; what came of it in passing is no refusal.
    ['The Lima agreement of November 2022 ended that war but left Quito out.', ['2022-11 agreement done PE']],
    ['A truce ended the war in Peru on Monday.', ['2025-12-01 ceasefire done PE']],
    ['Chile brokered a settlement between Peru and Bolivia in May.', ['2025-05 agreement done CL,PE,BO']],
    [
      'Modi told Albanese in Perth on October 20 that they were friends. Modi signed a pact on tea during the same visit.',
      ['2025-10-20 statement done IN,AU', '2025-10-20 agreement done IN,AU'],
    ],
  ])('“%s”', (text, events) => {
    expect(told(text).map((one) => one.slice(0, 20))).toEqual(events.map((one) => one.slice(0, 20)));
  });

  test('that is called by where it was signed has no party in that town', () => {
    const [event] = read(
      'The Pretoria agreement of November 2022, which the African Union had brokered, ended that war.',
    );
    expect(event?.title.en ?? '').not.toContain('South Africa');
  });
});

describe('truces that are agreed or signed', () => {
  test.each([
    ['Peru and Chile agreed to stop firing on 10 May.', ['2025-05-10 ceasefire done PE,CL']],
    ['Peru and Chile signed a pact to end the war on Monday.', ['2025-12-01 ceasefire done PE,CL']],
    ['Peru and Chile signed an accord on Monday to withdraw troops.', ['2025-12-01 agreement done PE,CL']],
    ['Peru and Chile agreed to stop imports on 10 May.', ['2026-05-10 sanction planned PE,CL']],
  ])('“%s”', (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

describe('a bare day months behind what was told with its year', () => {
  const [, news] = told(
    'Peru bought 36 jets in 2021 and received the first six in March 2022. Chile shot down a Peruvian jet on May 7.',
  ).slice(1);
  test('is of the report’s own year, and of that one where sentences begin with their dates', () => {
    expect(news).toMatch(/^2025-05-07 attack done/);
    expect(told('In March 2022 Peru received six jets. On 7 May Chile shot down a Peruvian jet.')[1]).toMatch(
      /^2022-05-07/,
    );
  });
});

describe('whose day it is, and which things', () => {
  test('a contract that followed is a purchase', () => {
    expect(
      told(
        'Peru bought eight C-295 aircraft in 2009. A contract for 22 Apache helicopters followed in May 2015.',
      )[1],
    ).toMatch(/^2015-05 procurement done/);
  });
  test('the month of a visit is not that of the invitation', () => {
    expect(told('Modi invited the king of Tonga to come in July.').join()).not.toContain('2026-07');
  });
  test('a comma that parts thousands parts no clause', () => {
    expect(
      told(
        'Roy said that the 26 jets ordered from France in April for Rs 63,000 crore would arrive in 2029.',
      ),
    ).toEqual(['2025-04 procurement done FR', '2029 delivery planned FR']);
  });
  test('what someone had had before is none of what is told on of', () => {
    const [, more] = read(
      'Peru ordered 40 Mirage 2000 jets in 1982, after Chile had obtained the F-16. Ten further aircraft were ordered in 2000.',
    );
    expect(more?.systems).toEqual(['mirage-2000']);
    expect(
      told(
        'Peru tested two missiles on Monday, days before Trump visited Lima. It fired a rocket on Tuesday.',
      ).at(-1),
    ).toMatch(/PE$/);
  });
  test('what was not chosen is of no party, and docks are no boats told before', () => {
    expect(told('Peru picked the Rafale over the Swedish Gripen in 2012.')).toEqual([
      '2012 procurement done PE,FR',
    ]);
    const [, docks] = read(
      'INS Vagsheer, the sixth Scorpene, entered service in January. India approved the purchase of four landing docks in May.',
    );
    expect(docks?.systems).toEqual([]);
  });
  test('why someone serves a sentence is no act beside it', () => {
    expect(told('Peru’s former premier began serving a sentence on May 5 for plotting a coup.')).toEqual([
      '2025-05-05 other done PE',
    ]);
  });
  test('what a weapon’s name stands before is its kind', () => {
    const [event] = read(
      'Norway approved the sale of Javelin missiles and Excalibur shells worth $93 million on Monday.',
    );
    expect(event?.systems).toEqual(['javelin', 'excalibur']);
    expect(event?.amounts.map(({ value }) => value)).toEqual([93_000_000]);
  });
});

describe('headlines', () => {
  test.each([
    ['Two ships joined the search for a trawler that sank last Thursday.', 'A trawler sank last Thursday'],
    ['Peru bought two radars that were delivered in May.', 'Two radars were delivered in May'],
    [
      'The court turned down the appeal of former president Alan Garcia, who quit on Monday.',
      'Former president Alan Garcia quit',
    ],
  ])('“%s”', (text, title) => {
    expect(read(text).at(-1)?.title.en).toMatch(new RegExp(`^${title}`));
  });

  test('to whom it was said says nothing', () => {
    expect(read('Peru wrote to the Security Council on Monday.')[0]?.title.hi).toBe('पेरू का बयान');
  });

  test('nor does whoever was told, and what a statement is on is no attack', () => {
    expect(read('The US Congress was notified of it in July 2023.')[0]?.title.hi).toBe('अमेरिका का बयान');
    const diary = 'Tuesday: NATO adopted a statement on hybrid attacks.\nWednesday: Peru signed a pact.';
    expect(read(diary).map(({ kind }) => kind)).toEqual(['statement', 'agreement']);
  });

  test('what several of no name have done is no event', () => {
    expect(told('The case is one of several that have reached the courts this year.')).toEqual([]);
  });
});

describe('whose a thing is', () => {
  test.each([
    ['Kosovo bought two radars from Turkey in May.', ['2025-05 procurement done XK,TR']],
    // A flag that is lent to ships of others, and one that is not.
    ['A Panama-flagged tanker was seized by Iran on Monday.', ['2025-12-01 sanction done IR']],
    ['A Dutch-flagged ship was hit by a missile on Monday.', ['2025-12-01 attack done NL']],
    ['लाइबेरिया के झंडे वाले जहाज पर सोमवार को ईरान ने हमला किया।', ['2025-12-01 attack done IR']],
    ['Peru paid the US $525 million in May for the radars.', ['2025-05 procurement done PE,US']],
    ['Peru signed a US $525 million deal in May.', ['2025-05 procurement done PE']],
    // A chamber that the state it speaks of does not have.
    ['The Senate voted on Monday to arm Taiwan.', ['2025-12-01 decision done US,TW']],
    ['The Senate voted on Monday to help the poor of Chile.', ['2025-12-01 decision done CL']],
    ['HMS Anson docked in Perth in May.', ['2025-05 other done GB,AU']],
    ['Peru received the destroyer USS Gravely in Lima on Monday.', ['2025-12-01 delivery done PE,US']],
    ['INS Lahav docked in Haifa, Israel on Monday.', ['2025-12-01 other done IL']],
    // The president of whoever does so, not the one told last.
    [
      'Donald Trump said so on Monday. Poland condemned it in May, and its president flew to Doha in June.',
      ['2025-12-01 statement done US', '2025-05 accusation done PL,US', '2025-06 visit done PL,QA'],
    ],
  ])('“%s”', (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

test('what something was bought for is not what was bought', () => {
  const text =
    'Turkey could return the S-400 missiles that it bought from Russia in 2017 to regain access to the F-35 programme.';
  expect(read(text).map(({ systems }) => systems)).toEqual([['s-400'], ['s-400']]);
});

describe('what has not come', () => {
  test.each([
    [
      'None of the tanks that Peru ordered in 2022 has arrived.',
      ['2022 procurement done PE', '- delivery denied PE'],
    ],
    ['No jets that Peru promised in 2022 have arrived.', ['2022 offer offered PE', '- delivery denied PE']],
    [
      'Peru promised Chile two guns in May. None has been sent.',
      ['2025-05 offer offered PE,CL', '- delivery denied PE'],
    ],
    [
      'Peru ordered two drones in May. Fifteen more are under consideration.',
      ['2025-05 procurement done PE', '- offer considered PE'],
    ],
    [
      'Under the plan set out in Lima in March 2023, Peru will buy three radars from Chile from 2032.',
      ['2032 procurement planned PE,CL'],
    ],
    ['Peru recalled its ambassadors from Chile and Fiji on Monday.', ['2025-12-01 sanction done PE,CL,FJ']],
    ['Peru announced a first duty of 25% on Monday.', ['2025-12-01 sanction done PE']],
  ])('“%s”', (text, events) => {
    expect(told(text)).toEqual(events);
  });
});
