import { describe, expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

/** Every event of a text as `when kind factuality`, `-` for no date, in order of the text. */
function eventsOf(text: string): readonly string[] {
  return extract({ id: 'r', text, lang: null, dateline: '2026-01-14' }, lexicon).map(
    ({ when, kind, factuality }) => `${when ?? '-'} ${kind} ${factuality}`,
  );
}

describe('what was arranged and did not come', () => {
  test.each([
    ['A trip by the king of Tonga, due on Friday, has been called off.', ['2026-01-16 visit denied']],
    ['A trip by the king of Tonga, due on Friday, was called off on Monday.', ['2026-01-12 visit denied']],
    ['A visit by the Fijian president, which was due on Friday, was cancelled.', ['2026-01-16 visit denied']],
    ['Deliveries of the mortars, due from May 2024, have slipped by a year.', ['2024-05 delivery planned']],
    ['Delivery of the third corvette has been delayed until 2028.', ['2028 delivery planned']],
    ['A visit to Tonga, planned for late December, was called off.', ['2025-12 visit denied']],
    ['A summit of mayors, to be held in Cusco on Feb 20, has been cancelled.', ['2026-02-20 meeting denied']],
    ['A second round, planned for December 12, was cancelled.', ['2025-12-12 meeting denied']],
    ['Chad and Niger on Friday suspended truce talks.', ['2026-01-09 meeting denied']],
    [
      'The army said on Friday there was no sign the northern rebel force was retreating.',
      ['2026-01-09 ceasefire denied'],
    ],
    ['Adams, who had been due to visit Lisbon in February, has put off the trip.', ['2026-02 visit denied']],
    ['The two militias missed a December 3 deadline for a ceasefire.', ['2025-12-03 ceasefire planned']],
  ])('is not done: “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

test.each([
  ['After being arrested in May, the colonel will be freed.', '2025-05 other done'],
  ['The judge, after being suspended in June, will return to the bench next week.', '2025-06 decision done'],
  [
    'The king of Tonga visited Quito in August. They spoke of fishing. Chile offered a loan of $5 million during the visit.',
    '2025-08 offer offered',
  ],
  [
    'Chad on Friday fined two truck makers. Last week its regulator opened a probe. Ministers will discuss tariffs that Oslo imposed two days before the fine.',
    '2026-01-07 sanction done',
  ],
  [
    'The first boat arrived in April 2024 and the second a year later. They met on Nov. 20, a day after Chinese ships rammed a boat near Second Shoal.',
    '2025-11-19 attack done',
  ],
  [
    'Odu became mayor in January 2021. She succeeded Bello in March 2022, weeks after a court jailed a man whom rebels had shot that August.',
    '2021-08 attack done',
  ],
  [
    'Odu was charged in August 2022; he fled to Chad that winter and was sent back a year later.',
    '2023 other done',
  ],
  [
    'Odu and Bello met in Chad on Monday. Hours before the meeting Odu ordered tests to resume.',
    '2026-01-12 decision done',
  ],
  ['Odu wrote a report in 2019 that urged deep cuts.', '2019 statement done'],
  ['In the war of 1962 Chadian soldiers fled.', '1962 other done'],
  ['Villagers sued the state in 2004, won in 2007 and saw work start in 2010.', '2007 other done'],
  [
    'A plane crashed on Monday, two weeks after regulators grounded the operator’s other jet. Chad suspended the operator’s licence on Friday.',
    '2026-01-09 decision done',
  ],
  ['He fired 12 officers in his first year and won a federal award in 2023.', '- decision done'],
  [
    'Chad on Tuesday fired its police chief.\n\nThe king telephoned Odu, and the two are expected to meet in Tonga on Tuesday.',
    '2026-01-14 meeting done',
  ],
])('what was before has the day that is told of it: “%s”', (text, event) => {
  expect(eventsOf(text)).toContain(event);
});

test('what lasted so long has not the day of what ended it', () => {
  expect(eventsOf('The reactor was shut for two years and restarted in March 1976.')).toEqual([
    '1976-03 other done',
  ]);
});

test('what came after an invasion has not its day', () => {
  expect(
    eventsOf('Sanctions on Chad, imposed after the invasion of February 2022, held up the trucks.'),
  ).not.toContain('2022-02 sanction done');
});

describe('what is told beside a noun', () => {
  test.each([
    [
      'The last of 40 howitzers ordered in 2018 are due to arrive in the second quarter of 2026.',
      ['2018 procurement done', '2026-04/2026-06 delivery planned'],
    ],
    [
      'The envoy, due in Oslo on Friday, signed a contract for nine jets.',
      ['2026-01-16 visit planned', '2026-01-14 procurement done'],
    ],
    [
      'Sokol, a broker, was sentenced in May to six years, accused of bribing a Danish firm.',
      ['2025-05 decision done'],
    ],
    ['Investigated over several loans, he was sentenced in April 2021 for fraud.', ['2021-04 decision done']],
    ['After reaching a ceasefire agreement on June 9, the clans went home.', ['2025-06-09 ceasefire done']],
  ])('is one act or two, each with its own day: “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

describe('a day that is not an act’s own', () => {
  test.each([
    [
      'A NASAMS battery, bought from Norway, was declared operational on Jan 5.',
      ['- procurement done', '2026-01-05 delivery done'],
    ],
    ['A first round of talks, held in Quito on Dec 3, broke up.', ['2025-12-03 meeting done']],
    ['The council on Friday condemned attacks on convoys.', ['2026-01-09 accusation done']],
    [
      'A car bomb killed nine in Peru on March 9. Peru blamed rebels.',
      ['2025-03-09 attack done', '- accusation done'],
    ],
    ['It scraps the tariff that Peru imposed on May 3.', ['2025-05-03 sanction done']],
    ['Brazil offered to mediate in November.', ['2025-11 offer offered']],
    ['In the past 18 months, the bloc has suspended Guinea and Mali.', ['- sanction done']],
    ['A warden was found dead in May 2024; prosecutors have ruled out murder.', ['2024-05 other done']],
    [
      'Belize broke off ties with Israel in October 2023 over the war in Gaza.',
      ['2023-10 sanction done', '2023-10-07/2025-10-10 attack done'],
    ],
  ])('dates nothing: “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

describe('who is the first or the latest to do it', () => {
  test.each([
    ['He was the latest mayor to be jailed on Monday.', ['2026-01-12 decision done']],
    [
      'Many have served time, with the old mayor the latest to be jailed on Monday.',
      ['2026-01-12 decision done'],
    ],
  ])('has done it: “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

describe('the following month or weekday', () => {
  test.each([
    [
      'He was arrested in July 2023 and released on bail the following January.',
      ['2023-07 other done', '2024-01 other done'],
    ],
    ['The strike of 5 May 2025 spread. Pilots voted the following Thursday to join it.', ['2025-05-08']],
  ])('comes after the date before it: “%s”', (text, parts) => {
    for (const part of parts) expect(eventsOf(text).join()).toContain(part);
  });
});

test('an additional deal that is planned is not the one that was signed', () => {
  expect(
    eventsOf(
      'Poland signed a contract with Peru for 12 tanks on Friday. Poland and Peru plan to sign an additional contract for tanks later this year.',
    ),
  ).toEqual(['2026-01-09 procurement done', '2026 procurement planned']);
});

test('what is told not to have been is the event, not its telling', () => {
  expect(
    eventsOf('Prime Minister Ana Silva said on Tuesday that no pact had been signed with Chad.'),
  ).toEqual(['2026-01-13 agreement denied']);
});

describe('a participle leaves the verb of its clause what that tells', () => {
  test.each([
    [
      'The frigate, bought from Norway in 1998, was towed to the breakers on Monday.',
      ['1998 procurement done', '2026-01-12 other done'],
    ],
    ['Arrested in May, the mayor walked free on Tuesday.', ['2025-05 other done', '2026-01-13 other done']],
  ])('“%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

test('the day behind the second of two joined verbs is of both', () => {
  expect(eventsOf('Latvia condemned the raid and expelled two envoys on Monday.')).toEqual([
    '2026-01-12 accusation done',
    '2026-01-12 sanction done',
  ]);
  expect(eventsOf('Latvia has condemned the raid and expelled two envoys on Monday.')[0]).toBe(
    '2026-01-14 accusation done',
  );
});

test('so many by a day were there by then', () => {
  expect(eventsOf('Ghana ordered ten boats in 2021, of which seven were in port by May.')).toEqual([
    '2021 procurement done',
    '2025-05 other done',
  ]);
  expect(eventsOf('Ghana ordered ten boats in 2021. Seven had reached Tema by May 2024.')).toEqual([
    '2021 procurement done',
    '2024-05 other done',
  ]);
});

test('what is told beside the subject leaves the news its day', () => {
  expect(
    eventsOf('Chad met Oslo on Monday. Oslo, which quit the pact in 1990, accused Chad of fraud.').at(-1),
  ).toBe('2026-01-14 accusation done');
});

test('a day first set for what was put off is the nearest', () => {
  expect(eventsOf('The signing of the pact, first set for November, was postponed.')).toEqual([
    '2025-11 agreement denied',
  ]);
});

describe('a when-clause and what it is told of are one event', () => {
  test.each([
    ['The first loss came in May 2020, when rebels attacked a barge.', ['2020-05 attack done']],
    ['On January 9, two sailors died when a ferry sank off Fiji.', ['2026-01-09 accident done']],
    ['In May 2021 he staged a coup when he dismissed the regent.', ['2021-05 attack done']],
    [
      'Chad bombed the camp in May 2021 when rebels attacked a barge.',
      ['2021-05 attack done', '2021-05 attack done'],
    ],
  ])('“%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

describe('what might be is no event', () => {
  test.each([
    ['The bank said no vote can be held until 2028.'],
    ['An appeal can be lodged until March 18.'],
    ['Chad will decide in March whether Fiji should be sanctioned.'],
  ])('“%s”', (text) => {
    expect(eventsOf(text).filter((event) => !event.includes('decision'))).toEqual([]);
  });
});

describe('what was planned and did not come', () => {
  test.each([
    ['Talks between Fiji and Chad, scheduled for Monday, did not take place.', ['2026-01-12 meeting denied']],
    ['Talks between Fiji and Chad, set for December, were not held.', ['2025-12 meeting denied']],
    ['The handover, first set for December, was postponed.', ['2025-12 other denied']],
    ['A second attempt, planned for May, was called off.', ['2026-05 other denied']],
  ])('“%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

test('a list of verbs has a day for each', () => {
  expect(eventsOf('The mill burned down in 2019, was rebuilt in 2023 and shut again in May 2025.')).toEqual([
    '2019 accident done',
    '2023 other done',
    '2025-05 other done',
  ]);
});

test('what is signed to be sold is sold', () => {
  expect(eventsOf('Fiji signed an accord on Monday to sell three frigates to Chad.')).toEqual([
    '2026-01-12 procurement done',
  ]);
});

test('what is said without “that” is told as with it', () => {
  expect(eventsOf('Nuns said the two choirs left the hall on Friday.')).toEqual(
    eventsOf('Nuns said that the two choirs left the hall on Friday.'),
  );
  expect(eventsOf('Nuns said on Monday the choir had left Fiji on Friday.')).toContain(
    '2026-01-09 other done',
  );
});

test('the day of a noun is as near as may be, whatever goes on', () => {
  expect(eventsOf('The deal follows a ceasefire of December 27.').join()).toContain(
    '2025-12-27 ceasefire done',
  );
});

describe('what was urged, threatened or agreed', () => {
  test.each([
    ['Pensioners urged the mayor of Cusco to resign on Saturday.', ['2026-01-10 request done']],
    ['Nuns urged the bishop to step down on October 8.', ['2025-10-08 request done']],
    ['Fiji urged Chad to vote on Saturday.', ['2026-01-14 request done']],
    ['The dockers of Fiji threatened to strike on February 1.', ['2026-01-14 warning done']],
    ['Dockers threatened on November 9 to strike from December 1.', ['2025-11-09 warning done']],
    [
      'Fiji and Chad agreed on Monday to hold talks in Oslo on February 3.',
      ['2026-01-12 agreement done', '2026-02-03 meeting planned'],
    ],
    [
      'Unity, a union, threatened on October 9 to strike, but called off the walkout on the 20th.',
      ['2025-10-09 warning done', '2025-10-20 protest denied'],
    ],
  ])('is done on its own day, and what is to come has another: “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

describe('a list of verbs', () => {
  test.each([
    [
      'Fiji froze aid to Chad in June 2024, halted the ferry that December and widened rent-free housing in May 2025.',
      ['2024-06 sanction done', '2024-12 decision done', '2025-05 other done'],
    ],
    [
      'The club sold its striker in 2012, sacked the coach in 2014 and moved in 2016.',
      ['2012 other done', '2014 decision done', '2016 other done'],
    ],
    ['The militia seized the port, held by Fijians since 2012, on Monday.', ['2026-01-12 attack done']],
  ])('has an act for each that has its object: “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

describe('a present that tells what is arranged', () => {
  test.each([
    ['They meet again in Lima in 2028.', ['2028 meeting planned']],
    ['The creditors meet the trustee on Monday.', ['2026-01-19 meeting planned']],
    ['Wanderers play their last match, against Rovers, on February 6.', ['2026-02-06 other planned']],
    ['A second hearing, set for January 26, goes ahead.', ['2026-01-26 meeting planned']],
    ['She retires in March.', ['2026-03 other planned']],
    ['The drovers gather in Lima in 2019.', []],
  ])('is to come: “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

test('what a date is counted from has a day if the other has one', () => {
  expect(eventsOf('The mill went public in 2019, three years after it hired a chef.')).toEqual([
    '2019 other done',
    '2016 other done',
  ]);
  expect(eventsOf('The mill is larger than three years after it hired a chef.')).toEqual([]);
});

test('a day between two whose years are told is of their story', () => {
  const text =
    'Fiji closed its harbour in May 1989. Some 900 divers marched on 9 October, and the premier fell nine days later. The gates opened on 9 November 1989.';
  expect(eventsOf(text)).toEqual([
    '1989-05 decision done',
    '1989-10-09 protest done',
    '1989-10-18 other done',
    '1989-11-09 other done',
  ]);
});

test('days later are counted from what the sentence stepped back to, where they would else be to come', () => {
  const before =
    'A court jailed Yoon on 9 January 2026 after he had declared martial law on December 3, 2024.';
  expect(eventsOf(`${before} He was impeached eleven days later.`).at(-1)).toBe('2024-12-14 decision done');
});

test('a wreck and its victims are one accident', () => {
  expect(eventsOf('The ferry tipped on its side in May 2019, and nine people died.')).toEqual([
    '2019-05 accident done',
  ]);
});

test('who is kidnapped on a day of it is no victim of what was told before', () => {
  expect(eventsOf('A bomb hit a market in Suva on Monday. Gunmen kidnapped a priest on Tuesday.')).toEqual([
    '2026-01-12 attack done',
    '2026-01-13 attack done',
  ]);
});

describe('which of several days', () => {
  test.each([
    ['The firm closed its mill this year on January 5.', ['2026-01-05 other done']],
    ['The ministry ordered airlines to drop flights from January 7.', ['2026-01-07 decision done']],
    [
      'Talks, which follow a Jan. 9 meeting in Suva, will start on Monday.',
      ['2026-01-19 meeting planned', '2026-01-09 meeting done'],
    ],
  ])('is that of the act: “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

describe('a day without a month', () => {
  test.each([
    [
      'Chad asked for a reply on September 3 and got one on the 10th.',
      ['2025-09-03 request done', '2025-09-10 other done'],
    ],
    [
      'The judges met on October 3. They ruled on the 17th.',
      ['2025-10-03 meeting done', '2025-10-17 decision done'],
    ],
  ])('is of the month that the story has come to: “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

describe('whose act a verb tells', () => {
  test.each([
    ['Fiji agreed in December to take part in joint patrols.', ['2025-12 agreement done']],
    ['A delegation led by the minister of Chad flies to Fiji on Sunday.', ['2026-01-18 visit planned']],
    [
      'Unity, a union, threatened on November 9 to strike from December 1, but gave in.',
      ['2025-11-09 warning done'],
    ],
    ['Fiji neither joined nor rejected the pact of Chad.', []],
  ])('“%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

describe('what was put off to another day', () => {
  test.each([
    ['The first sea trial, due last spring, has been put back to 2028.', ['2028 other planned']],
    ['The delivery, set for 2022, was moved to 2028.', ['2028 delivery planned']],
    [
      'Deliveries of the ferries, due to start in May 2024, were moved back to 2029.',
      ['2029 delivery planned'],
    ],
    ['The summit in Suva was brought forward from June to April.', ['2026-04 meeting planned']],
    ['A second batch was to follow in December but has been delayed until May.', ['2026-05 other planned']],
    ['A referendum, first set for May and then for June, was dropped in July.', ['2025-07 other denied']],
    ['On Monday the court postponed the hearing until March 3.', ['2026-01-12 decision done']],
    ['Tonga has agreed to put off payment until 2029.', ['- agreement done']],
    ['The summit, put off from October, will be held in March.', ['2026-03 meeting planned']],
    ['The inquest, postponed from May, began on Monday.', ['2026-01-12 other done']],
    ['The launch was delayed from September 2025.', []],
  ])('is planned for it: “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

describe('a subject that a clause tells apart', () => {
  test.each([
    [
      'The bill that the senate passed in March was struck down on Monday.',
      ['2025-03 decision done', '2026-01-12 decision done'],
    ],
    ['The ship which sank in 2019 was raised on Friday.', ['2019 accident done', '2026-01-09 other done']],
    [
      'The jets that Benin ordered in 2021 arrived in November.',
      ['2021 procurement done', '2025-11 delivery done'],
    ],
  ])('leaves the verb behind it its own day: “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

describe('a day and the clause that it is of', () => {
  test.each([
    [
      'Togo’s senate removed the judge in the small hours of Friday, and swore in a successor.',
      ['2026-01-09 decision done', '2026-01-09 other done'],
    ],
    [
      'In May 2023 police raided the office, and in August the editor opened another.',
      ['2023-05 other done', '2023-08 other done'],
    ],
    [
      'Amadou took over on May 7, 2021, hours after his rival, Issa Traore, was arrested.',
      ['2021-05-07 other done', '2021-05-07 other done'],
    ],
    [
      'Zuma may not leave the country: on Friday a court turned down his plea.',
      ['2026-01-09 rejection done'],
    ],
    ['The rebels accepted a truce proposed by Oman on January 3.', ['2026-01-03 ceasefire done']],
    ['Peru threatened sanctions if talks did not resume by February 1.', ['2026-01-14 warning done']],
    [
      'Belize and Peru opened a bridge in August 2024. Belize and Peru joined their grids in 2024.',
      ['2024-08 other done', '2024 other done'],
    ],
    [
      'Poland painted its K2 tanks in March 2024. On 5 March 2024 the K2s were repainted by Poland.',
      ['2024-03-05 other done'],
    ],
  ])('go together in “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

describe('what was promised on a day', () => {
  test.each([
    ['The firm announced last week that it would drop the claim.', ['2026-01-05/2026-01-11 other planned']],
    ['The bishop declared on January 4 he would shut three chapels.', ['2026-01-04 other planned']],
    [
      'Oman has lent Togo nine instructors and plans to train 60 gunners by the end of the year.',
      ['2026 other planned'],
    ],
    [
      'Adams met Costa on Monday and flies back to Lisbon on Friday.',
      ['2026-01-12 meeting done', '2026-01-16 other planned'],
    ],
    ['The king said on January 5 that the palace would close a wing.', ['2026-01-05 other planned']],
    ['Its licence was to have lapsed on March 8, 2025.', ['2025-03-08 other planned']],
  ])('is planned: “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(expect.arrayContaining(events));
  });
});

test('what someone said that another would do is no plan', () => {
  expect(eventsOf('Trump said on January 5 that India would soon learn of sanctions.')).toEqual([
    '2026-01-05 statement done',
  ]);
});

describe('what points to the act before it', () => {
  test.each([
    [
      'Togo shut the pass on January 3. The step came two days after smugglers shot a nurse.',
      ['2026-01-03 decision done', '2026-01-01 attack done'],
    ],
    [
      'The mayor lost the primary in February, the run-off in March and the support of his party in May.',
      ['2025-02 other done', '2025-03 other done', '2025-05 other done'],
    ],
    ['Oman proposed a truce in November; Togo rejected it.', ['2025-11 offer offered', '- rejection done']],
  ])('has its own day: “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

describe('the verb of a clause and its day', () => {
  test.each([
    [
      'Its head, Juma Ali, who was elected in 2023, survived the ballot on January 5 by 41 votes to 38.',
      ['2023 other done', '2026-01-05 other done'],
    ],
    ['A bid for the yard is due by February 22.', ['2026-02-22 other planned']],
    [
      'The decision to ground the fleet was taken on January 3, two days after a rotor failed.',
      ['2026-01-03 decision done', '2026-01-01 other done'],
    ],
    [
      'The tape was leaked on January 2. The Oromo party quit the same night.\n\nOn January 8 a lorry overturned.',
      ['2026-01-02 other done', '2026-01-02 other done', '2026-01-08 accident done'],
    ],
    [
      'Oman offered a replacement, and a corvette left Muscat on Friday.',
      ['2026-01-14 offer offered', '2026-01-09 other done'],
    ],
    [
      'Two clerks were charged on December 9 and go on trial on May 3.',
      ['2025-12-09 accusation done', '2026-05-03 other planned'],
    ],
  ])('are its own in “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

describe('a day told in another clause', () => {
  test.each([
    [
      'The two ferries, ordered in December 2021, were named in April.',
      ['2021-12 procurement done', '2025-04 other done'],
    ],
    [
      'Belize, which shut its port in March 2023, reopened two quays in June.',
      ['2023-03 decision done', '2025-06 other done'],
    ],
    ['Adams told the senate on Monday that the ferry would be painted in May.', ['2026-05 other planned']],
    [
      'Adams will fly to Suva on Friday, where he is to meet the king of Tonga.',
      ['2026-01-16 other planned', '2026-01-16 meeting planned'],
    ],
    [
      'A visit to Lima by the king of Tonga was put off twice before he arrived in March.',
      ['- visit denied', '2025-03 other done'],
    ],
    [
      'Parliament passed the law in May and again in a milder form in October.',
      ['2025-05 decision done', '2025-10 decision done'],
    ],
    [
      'The yard stood idle until a grant, approved in February 2024, revived it in May 2024.',
      ['2024-05 other done'],
    ],
  ])('dates its own act alone: “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(expect.arrayContaining(events));
  });
});

describe('what a body or someone by name says on a day', () => {
  test.each([
    ['The ministry wrote in March that the bridge was sound.', ['2025-03 statement done']],
    ['Tundra Foods announced a second recall in May 2019.', ['2019-05 statement done']],
    [
      'His deputy, Ola Brandt, told staff on Monday that there was "no way back".',
      ['2026-01-12 statement done'],
    ],
    ['Analysts wrote in March that the bridge was sound.', []],
    ['"It was a mess," said Lena Okoro on Monday.', []],
    [
      'Bergen announced the toll in 2019, and three years later the council doubled it.',
      ['2019 statement done', '2022 decision done'],
    ],
  ])('is told in “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

describe('what is told along with an act', () => {
  test.each([
    ['Hundreds marched in Quito on Saturday demanding that the mayor resign.', ['2026-01-10 protest done']],
    ['Chad expelled two envoys on Friday, accusing them of bribery.', ['2026-01-09 sanction done']],
    ['Trade between Chad and Togo was worth two billion dollars last year.', []],
    ['Exports of cocoa slumped in 2023.', []],
    ['The ferry line lost 30 million euros last year.', []],
    ['The old mole collapsed in 2023.', ['2023 other done']],
  ])('is no event of its own: “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

describe('the day of an act that goes on from another', () => {
  test.each([
    [
      'The chiefs of the two clans met on Monday and agreed to pull back.',
      ['2026-01-12 meeting done', '2026-01-12 agreement done'],
    ],
    [
      'Rebels shelled Gao on May 2. Hours later a rocket struck a market in Kidal.',
      ['2025-05-02 attack done', '2025-05-02 attack done'],
    ],
    [
      'Togo shut the crossing on June 2, having fenced it since 1960. It sent 900 men to the frontier that week.',
      ['2025-06-02 decision done', '2025-06-02/2025-06-08 deployment done'],
    ],
    ['A judge struck down a plan to lease the ferries on Monday.', ['2026-01-12 decision done']],
    ['The mayors backed a plan to hold a vote on Sunday.', ['2026-01-18 other planned']],
    [
      'Brandt raised the bid in October and was given until the end of December to find the money.',
      ['2025-10 offer offered', '2025-12 other done'],
    ],
    ['Talks in Oslo broke down on April 7.', ['2025-04-07 other done']],
    ['Togo called the raid a provocation on Friday.', ['2026-01-09 accusation done']],
  ])('is told in “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

describe('what a story tells of another act', () => {
  test.each([
    [
      'In 2021 Brandt asked for a loan; the bank wrote back on June 9.',
      ['2021 request done', '2021-06-09 statement done'],
    ],
    [
      'Brandt reported rust in the mole in March 2018. The town hired a diver that autumn.',
      ['2018-03 statement done', '2018-23 other done'],
    ],
    ['Okoro was indicted in August and denies any part in it.', ['2025-08 accusation done']],
    ['Okoro, who denies wrongdoing, skipped a hearing on Monday.', ['2026-01-12 other done']],
    [
      'She flew to Oslo on December 5 and met the king of Norway, and came home the next day.',
      ['2025-12-05 visit done', '2025-12-05 meeting done', '2025-12-06 other done'],
    ],
    [
      'The ministry disclosed in June that the tugs cost more; Togo ordered nine tugs in 2022.',
      ['2025-06 statement done', '2022 procurement done'],
    ],
    [
      'The mayor lifted the curfew on May 3. Okoro restored it three hours later.',
      ['2025-05-03 decision done', '2025-05-03 decision done'],
    ],
    [
      'Delta bid for the mill in May 2022. Regulators cleared the bid the next April.',
      ['2022-05 offer offered', '2023-04 decision done'],
    ],
    [
      'The senate impeached him on May 3. Okoro stormed the palace within hours and took oath on May 5.',
      ['2025-05-03 decision done', '2025-05-03 attack done', '2025-05-05 other done'],
    ],
    ['The ship was launched on May 3. It fell silent within hours of the launch.', ['2025-05-03 other done']],
    ['Brandt, the firm that ran the pit from 1971, sold it on Monday.', ['2026-01-12 other done']],
    ['The group posted a third-quarter loss of 30 million euros last Thursday.', ['2026-01-08 other done']],
    ['Okoro said she would keep the vote on April 12.', ['2026-04-12 other planned']],
    ['Police have arrested hundreds of miners.', ['2026-01-14 other done']],
    ['The vault has been robbed before.', []],
    [
      'The frigates, ordered in December 2021, came in September. Six tugs bought the following June are late.',
      ['2021-12 procurement done', '2022-06 procurement done'],
    ],
    [
      'Fitch cut its outlook on Togo to negative last August.\n\nTogo shut two camps in 2022. Police cleared a third on Monday. Peru recognised the new government.',
      ['2025-08 decision done', '2026-01-14 decision done'],
    ],
  ])('keeps to its own day: “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(expect.arrayContaining(events));
    expect(eventsOf(text).filter((event) => event.startsWith('-'))).toEqual([]);
  });
});

describe('what is said of whom an act befell', () => {
  test.each([
    [
      'Okoro was arrested at the port on Friday, accused of hiding fees through March 2015.',
      ['2026-01-09 other done'],
    ],
    ['Ousted Brenta Motors chairman Carl Okoro was indicted on Friday.', ['2026-01-09 accusation done']],
    [
      'Police arrested a clerk in Accra on May 2. Hours before, police arrested his aide.',
      ['2025-05-02 other done', '2025-05-02 other done'],
    ],
    ['Karin Okoro has been called to testify on May 27.', ['2026-05-27 statement considered']],
    ['Its slide began in November, when the captain broke a wrist.', ['2025-11 other done']],
    [
      'The senate on Monday threw out a bill that would have barred people convicted of graft.',
      ['2026-01-12 rejection done'],
    ],
  ])('is of another day: “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

describe('the clauses of a sentence that tells several acts', () => {
  test.each([
    [
      'Okoro called an election for June and won it, then reshuffled his cabinet on July 23.',
      ['2025-07-23 decision done'],
    ],
    ['The bills would have eased the rules, and raised a tax on drinks.', []],
    ['Investigators closed that case in October without charges.', ['2025-10 other done']],
    [
      'The mole, which had been rebuilt in 1985, gave way on May 2. Helicopters lifted 60 men from roofs that morning.',
      ['1985 other done', '2025-05-02 other done', '2025-05-02 other done'],
    ],
    [
      'Togo shut the mole on Tuesday, six days after its mayor was sworn in.',
      ['2026-01-13 decision done', '2026-01-07 other done'],
    ],
    ['The exemption runs out on September 30.', ['2026-09-30 other planned']],
  ])('are read apart: “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(expect.arrayContaining(events));
    if (events.length === 0) expect(eventsOf(text)).toEqual([]);
  });
});

describe('what is said beside what was done', () => {
  test.each([
    [
      'Envoys of Peru and Chile met in Quito on Sunday, and President Luis Arce asked for a truce.',
      ['2026-01-11 meeting done', '2026-01-11 request done'],
    ],
    ['Peru rejected the claim, saying it had not recognised the court since 1960.', ['- rejection done']],
    ['On January 9 Trump said the island was not safe.', ['2026-01-09 statement done']],
  ])('has its day in “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

test('a contract’s year is not that of what came of it', () => {
  expect(eventsOf('Under the 2018 contract India received the first squadron in December 2021.')).toEqual([
    '2021-12 delivery done',
  ]);
});

test.each([
  ['NEW DELHI: Norway on Monday test-fired a missile from a ship.', '2026-01-12 test done'],
  ['The ministry of defence on Monday formally handed over the frigate to Peru.', '2026-01-12 delivery done'],
])('a day before the words of a verb is the verb’s, not the subject’s: “%s”', (text, event) => {
  expect(eventsOf(text)).toEqual([event]);
});

test('so many a month is a rate, and no month after', () => {
  expect(
    eventsOf('The regulator capped output at 38 a month after a door blew off in January 2024.').join(),
  ).toBe('2024-01 accident done');
});

test('what was last done to a thing is told of it by a pronoun', () => {
  const [, , next] = extract(
    {
      id: 'r',
      text: 'India tested the Agni-Prime missile on Monday. The missile had failed in 2024. It is due to be inducted next year.',
      lang: null,
      dateline: '2026-01-13',
    },
    lexicon,
  );
  expect(next?.systems).toEqual(['agni-prime']);
});

test.each([
  ['The army said on Monday that it had killed three militants.', '2026-01-12 attack done'],
  ['On Monday the army said it had killed three militants.', '2026-01-12 attack done'],
  ['On Monday the bank said it would invest $10 billion in a plant.', '2026-01-12 other planned'],
  ['The ministry said on Monday that a patrol ship had been delivered to Oman.', '2026-01-12 delivery done'],
  ['The bank said on Monday that it would invest $10 billion in a plant.', '2026-01-12 other planned'],
])('what was told as news has the day it was told: “%s”', (text, event) => {
  expect(eventsOf(text)).toContain(event);
});

test('what had long been so has not', () => {
  expect(eventsOf('The army said on Monday that it had bought the jets before the war.')).not.toContain(
    '2026-01-12 procurement done',
  );
});

test.each([
  ['MOSCOW (Reuters) - On Monday, Togo approved the sale of 40 tanks.', '2026-01-12 decision done'],
  ['PARIS — The foreign ministry on Monday night rejected the offer.', '2026-01-12 rejection done'],
  ['Jan 13 (Reuters) - Togo withdrew its forces from Mali on Monday.', '2026-01-12 ceasefire done'],
  ['The ministry over the weekend successfully tested a missile.', '2026-01-10/2026-01-11 test done'],
])('a place line takes no day of the news: “%s”', (text, event) => {
  expect(eventsOf(text)).toEqual([event]);
});

test('a motion is put forward, not what it is for; a day until which something will be is not its own', () => {
  expect(eventsOf('Lawmakers submitted a motion to impeach him on Monday.')).toEqual([
    '2026-01-12 decision done',
  ]);
  expect(eventsOf('Parliament will be suspended until March 24.')).toEqual(['- decision planned']);
});

describe('what came after something else', () => {
  test.each([
    [
      'A bus overturned near Suva on 3 June. Police detained its driver. The accident came a day after a tram derailed in Lima.',
      ['2025-06-03 accident done', '2026-01-14 other done', '2025-06-02 accident done'],
    ],
    [
      'Envoys met in Suva on Tuesday. The meeting took place two days after Chad bombed a port.',
      ['2026-01-13 meeting done', '2026-01-11 attack done'],
    ],
    [
      'Envoys met in Suva on Tuesday. The ceremony was held two days after Chad bombed a port.',
      ['2026-01-13 meeting done', '- attack done'],
    ],
  ])('is counted from the act that its noun points to: “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

describe('what a sentence tells by the way', () => {
  test.each([
    ['The quake, which killed 12, hit Fiji on 7 October 2023.', ['2023-10-07 accident done']],
    ['Thousands fled Goma in May 2025 as fighting spread.', ['2025-05 other done']],
    ['Fighting spread to Goma in May 2025.', ['2025-05 attack done']],
    [
      'Peru shut a camp on Monday after riots and reopened it on Tuesday.',
      ['2026-01-12 decision done', '2026-01-13 other done'],
    ],
    [
      'Tehran said on 3 May it had test-fired a missile, a step Fiji condemned on 5 May.',
      ['2025-05-03 test done', '2025-05-05 accusation done'],
    ],
    [
      'Fiji bought 20 guns on Monday, and the minister said on Tuesday that more were needed.',
      ['2026-01-12 procurement done', '2026-01-13 statement done'],
    ],
    [
      'Peru denied any link to the ship on March 6 and accused Fiji of piracy.',
      ['2025-03-06 rejection done', '2025-03-06 accusation done'],
    ],
    [
      'A dam collapsed at Suva in May 2015. Another broke at Nadi in June 2019.',
      ['2015-05 accident done', '2019-06 accident done'],
    ],
    [
      'Fiji banned nine officials from entry on Monday, and Estonia followed a day later.',
      ['2026-01-12 sanction done', '2026-01-13 sanction done'],
    ],
    ['A judge in Fiji ordered the guild to disband in March.', ['2025-03 decision done']],
    ['A jury ordered the mill to pay $9 million on Monday to a widow.', ['2026-01-12 decision done']],
    ['A court on Monday ordered the mill to pay in February.', ['2026-01-12 decision done']],
    ['Fiji withdrew its 2027 budget on Monday.', ['2026-01-12 rejection done']],
    [
      'The bank apologised on Monday and promised to pay for it.',
      ['2026-01-12 statement done', '2026-01-12 offer offered'],
    ],
    [
      'The airline will lease two jets and buy four in 2027.',
      ['2027 procurement planned', '2027 procurement planned'],
    ],
    [
      'Fiji will lease two ships in May and buy four in 2027.',
      ['2026-05 procurement planned', '2027 procurement planned'],
    ],
  ])('has its own place and day: “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });

  test('a claim that someone denied is theirs alone', () => {
    const [, denial] = extract(
      {
        id: 'r',
        text: 'Fiji said on Monday it had shot down two jets, a claim Peru denied.',
        lang: null,
        dateline: '2026-01-14',
      },
      lexicon,
    );
    expect(denial).toMatchObject({ kind: 'rejection', countries: ['PE'] });
  });
});

describe('the headline in the other language tells who did it', () => {
  test.each([
    ['Modi welcomed Putin at the airport on Monday.', 'व्लादिमीर पुतिन का भारत दौरा'],
    ['Modi was received by Trump at the White House on Monday.', 'नरेंद्र मोदी का अमेरिका दौरा'],
    [
      'The Indian Air Force submitted a proposal for Rafales to the ministry in September.',
      'राफेल खरीदने पर विचार कर सकता है भारत',
    ],
    ['Germany will send two more Patriot batteries.', 'पैट्रियट मिसाइल प्रणाली की आपूर्ति होगी (2 इकाइयां)'],
    ['Russia delivered the fourth S-400 squadron to India on Monday.', 'रूस से भारत को एस-400 की आपूर्ति'],
    ['Belgium blocked a loan backed by frozen Russian assets on Monday.', 'बेल्जियम का इनकार'],
    ['Turkey rejected a Greek offer on Monday.', 'तुर्की ने ग्रीस को किया इनकार'],
    ['India rejected a demand by Pakistan on Monday.', 'भारत का इनकार'],
  ])('“%s”', (text, title) => {
    const events = extract({ id: 'r', text, lang: null, dateline: '2026-01-14' }, lexicon);
    expect(events.map((one) => one.title.hi)).toEqual([title]);
  });
});

describe('words that point back are of the thing that fits', () => {
  test.each([
    [
      'India signed the S-400 contract in 2017. Under the contract, concluded at Goa in October 2018, the first squadron was fielded in Punjab in December 2021.',
      '2021-12 s-400',
    ],
    [
      '12 February 1998: The two set up BrahMos Aerospace. The missile is first launched on June 12, 2001.',
      '2001-06-12 brahmos',
    ],
    [
      '2003: India buys 310 T-90S tanks.\n\n2004: New Delhi takes the carrier Gorshkov. The ship is renamed INS Vikramaditya and is inducted on November 16, 2013, after the contract.',
      '2013-11-16 ins-vikramaditya',
    ],
    [
      '2018: India picks the S-400.\n\nMarch 2019: A plant is launched to make AK-203 rifles. Deliveries begin in January 2024.',
      '2024-01 ak-203',
    ],
    ['INS Chakra joined the fleet in April 2012 and was sent back in June 2021.', '2021-06 project-971'],
    ['India ordered the S-400 in 2018 and opened a school in May 2021.', '2021-05 '],
    ['India bought the Su-30 in 1996. The missile was tested in 2001.', '2001 '],
    ['China handed over the first Hangor submarine in April.', '2025-04 hangor'],
  ])('%s', (text, event) => {
    const events = extract({ id: 'r', text, lang: null, dateline: '2026-01-14' }, lexicon);
    expect(events.map(({ when, systems }) => `${when} ${systems.join()}`)).toContain(event);
  });
});

test('what is on a month and day is no count of those who come behind', () => {
  const [event] = extract(
    { id: 'r', text: 'On Nov. 21 officers held a poet.', lang: null, dateline: '2026-01-14' },
    lexicon,
  );
  expect(event).toMatchObject({ when: '2025-11-21', quantities: [] });
});

describe('what no verb tells is of the kind of its place or name', () => {
  test.each([
    ['Norway agreed on Wednesday to put up $500 million for arms.', '2026-01-14 agreement done'],
    ['President Zelenskyy was in Dublin on Tuesday.', '2026-01-13 visit done'],
    ['Modi was in hospital on Tuesday.', '2026-01-13 other done'],
    ['New Delhi mounted Operation Sagar Bandhu on November 28.', '2025-11-28 aid done'],
    ['The navy mounted an operation for the flooded towns on Monday.', '2026-01-12 aid done'],
    ['The army mounted an operation against militants on Monday.', '2026-01-12 attack done'],
  ])('“%s”', (text, event) => {
    expect(eventsOf(text)).toEqual([event]);
  });
});
