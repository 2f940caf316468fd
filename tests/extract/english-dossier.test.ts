import { describe, expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

/** Every event of a text as `when kind factuality countries systems`, `-` for none. */
function eventsOf(text: string): readonly string[] {
  const list = (values: readonly string[]) => (values.length === 0 ? '-' : [...values].sort().join());
  return extract({ id: 'report', text, lang: null, dateline: '2026-03-18' }, lexicon).map(
    ({ when, kind, factuality, countries, systems }) =>
      `${when ?? '-'} ${kind} ${factuality} ${list(countries)} ${list(systems)}`,
  );
}

describe('a note on a deal in arms', () => {
  test.each([
    [
      'shares that come without their noun are of the thing that was bought',
      'Egypt signed a contract with France for 24 Rafale jets in February 2015. The first three landed near Cairo in July 2015; the last came in 2017.',
      [
        '2015-02 procurement done EG,FR rafale',
        '2015-07 delivery done EG,FR rafale',
        '2017 delivery done EG,FR rafale',
      ],
    ],
    [
      'a number of aircraft or regiments is of the system told before it',
      'Talks on the Gripen had dragged on for years. Brazil ordered 36 aircraft from Sweden in October 2014.',
      ['2014-10 procurement done BR,SE gripen'],
    ],
    [
      'a contract signed after what was said of a system is for it',
      'In May 2019 the council cleared 12 NASAMS launchers for Lithuania. On 26 October 2019, the two sides signed a contract worth €110 million.',
      ['2019-05 decision done LT nasams', '2019-10-26 procurement done LT nasams'],
    ],
    [
      'what was signed and when is told by more than the word signed',
      'Chile’s senate ratified a fisheries pact with Peru on Monday, three months after the two governments signed it. Brazil, which signed for 36 Gripens in October 2014, took note.',
      [
        '2026-03-16 agreement done CL,PE -',
        '2025-12 agreement done CL,PE -',
        '2014-10 procurement done BR,SE gripen',
      ],
    ],
    [
      'both sides are the two of one act, not a third that a clause beside them tells of',
      'Thailand and Sweden signed a contract for Gripen jets in June. Bangkok turned an offer down in 2020 because America had reservations. The two sides agreed on a price in May 2025.',
      ['2025-06 procurement done SE,TH gripen', '2020 rejection done TH -', '2025-05 agreement done SE,TH -'],
    ],
    [
      'an article before whoever acts points to no other act',
      'Bolivia placed its first satellite in orbit in December 2019 with Dutch help. NASA lost two probes in a row: one on June 3, 2025 and another on January 9. The agency resumed flights on February 20 after an inquiry blamed a faulty stage.',
      [
        '2019-12 other done BO,NL -',
        '2025-06-03 other done US -',
        '2026-01-09 other done US -',
        '2026-02-20 other done US -',
      ],
    ],
    [
      'a verb behind a comma has the day behind it, not the one right before the comma',
      'Kuwait ordered 28 Eurofighter jets in April 2016, took delivery of the first in December 2021 and shut a base in 2023.',
      [
        '2016-04 procurement done KW eurofighter',
        '2021-12 delivery done KW eurofighter',
        '2023 decision done KW -',
      ],
    ],
    [
      'what happened when something else did is of its day, not of the one told next',
      'Laos and Cuba agreed to share data in May 2023, when President Diaz-Canel visited Vientiane, and a contract followed in June 2024.',
      ['2023-05 agreement done CU,LA -', '2023-05 visit done LA -', '2024-06 other done LA -'],
    ],
    [
      'what is still to be said on a day is an event by whoever says it',
      'The governor, who was elected in September 2024 and promised to reopen the mine, will address the nation on Friday.',
      ['2024-09 other done - -', '2026-03-20 statement planned - -'],
    ],
    [
      'what a preposition leads to has its own year, and is the attack of that year told before',
      'QUITO, March 18 - Gunmen stormed a studio in Guayaquil, Ecuador, on January 9, 2024. A court in Ecuador jailed three men on Monday over the 2024 studio attack.',
      ['2024-01-09 attack done EC -', '2026-03-16 decision done EC -'],
    ],
    [
      'what is told behind a semicolon of the same people is of the same day',
      'She met the Danish premier in January; the two agreed to share patrol data.',
      ['2026-01 meeting done DK -', '2026-01 agreement done DK -'],
    ],
    [
      'the verb behind an and has the day behind it',
      'Canada signed a fisheries pact in April 2025 and barred trawlers the following month.',
      ['2025-04 agreement done CA -', '2025-05 sanction done CA -'],
    ],
    [
      'what has not come yet is not done, and whoever won the election of a day has been elected',
      'Norway has not yet delivered the Leopard tanks. The Labour Party won the October 12 election.',
      ['- delivery denied NO leopard-2', '2025-10-12 other done NO -'],
    ],
    [
      'what them stands for is refused',
      'Israel offered Spike missiles to Poland last year. Warsaw turned them down in January.',
      ['2025 offer offered IL,PL spike', '2026-01 rejection done PL spike'],
    ],
    [
      'a fighter is no system that gunners fire',
      'Greece moved its S-300 batteries to Crete in 1999. The United States kept Athens out of the F-35 programme for a while. Gunners test-fired the system on Crete in December 2013.',
      ['1999 deployment done GR s-300', '2013-12 test done GR s-300'],
    ],
    [
      'what came of an act has its own systems, and the protest is an event',
      'Taiwan test-fired Patriot missiles on Monday, drawing a protest from Beijing.',
      ['2026-03-16 test done TW patriot', '2026-03-16 protest done CN,TW -'],
    ],
    [
      'who sells to the country that a report is about sells to it',
      'Armenia bought Pinaka launchers from India in 2022. Armenia and Armenian gunners wanted more. France has pledged CAESAR guns.',
      ['2022 procurement done AM,IN pinaka', '- offer offered AM,FR caesar'],
    ],
    [
      'a pronoun stands for the country that the sentence before begins with, act or none',
      'Seoul’s parliament raised the limit in December 2024. Warsaw also shopped in America. It ordered 96 Apaches in August 2025.',
      ['2024-12 decision done KR -', '2025-08 procurement done PL,US apache'],
    ],
    [
      'what is bought from one country is not what is bought from another, whatever it costs',
      'Kenya signed contracts for drones worth $90 million with Israel in 2025. Kenya had earlier signed contracts for rifles worth $90 million with Turkey.',
      ['2025 procurement done IL,KE -', '- procurement done KE,TR -'],
    ],
    [
      'a sale that is cleared for a city abroad is its country’s',
      'In April the US State Department cleared 20 F-16 jets for Manila.',
      ['2025-04 decision done PH,US f-16'],
    ],
  ])('%s', (_, text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });

  test('the name of a person is no place of a partner', () => {
    expect(eventsOf('Taiwan’s defence minister, Wellington Koo, offered talks on Monday.')).toEqual([
      '2026-03-16 offer offered TW -',
    ]);
  });
});

describe('when and how surely an English note tells it', () => {
  test.each([
    [
      'a plan is of the day it was announced on',
      'Poland announced on 8 April 2022 that it would buy 32 F-35 jets.',
      ['2022-04-08 procurement planned PL,US f-35'],
    ],
    [
      'a paper that reported a plan is no event of its own',
      'In February, Nikkei reported that Japan would supply radars to Vietnam.',
      ['2026-02 delivery planned JP,VN -'],
    ],
    [
      'deliveries that were expected have not been made',
      'Norway ordered 54 Leopard 2 tanks from Germany in February 2023. Deliveries were expected to start in 2025.',
      ['2023-02 procurement done DE,NO leopard-2', '2025 delivery planned DE,NO leopard-2'],
    ],
    [
      'that month is of the year told before',
      'Turkey tested the S-400 in October 2020. That December Washington imposed sanctions on Turkey.',
      ['2020-10 test done TR s-400', '2020-12 sanction done TR,US -'],
    ],
    [
      'that month points back where another clause follows',
      'In March 2021 Kenya and Qatar opened talks. Kenya called them off that August and turned to Oman.',
      ['2021-03 meeting done KE,QA -', '2021-08 other done KE -'],
    ],
    [
      'that month points back ahead of what was paid',
      'Kenya and Qatar signed an accord in July 2022. Kenya bought 180 trucks that August for three billion dollars.',
      ['2022-07 agreement done KE,QA -', '2022-08 procurement done KE -'],
    ],
    [
      'what may come has no day of what went before, told behind it',
      'Chile may then sign a pact on fisheries, although Peru won that contest on November 26, 2024.',
      ['- agreement considered CL -', '2024-11-26 other done PE -'],
    ],
    [
      'the season since which nothing was so great is no day of it',
      'Chile had retaken the town of Arica, its biggest gain since the spring.',
      ['- attack done CL -'],
    ],
    [
      'what is put into service has its name between',
      'Chile said it had put its tenth Gripen into service on 3 May 2025.',
      ['2025-05-03 delivery done CL,SE gripen'],
    ],
    [
      'the date of a noun is none of the story that goes on',
      'The talks began on 3 May 2022, when the men behind the coup of June 2019 gave in. The two sides signed a truce in August of that year.',
      ['2022-05-03 meeting done - -', '2019-06 attack done - -', '2022-08 ceasefire done - -'],
    ],
    [
      'that year at the end of a sentence points back',
      'Berlin lifted its veto in 2023. Norway gave its consent that year.',
      ['2023 decision done DE -', '2023 decision done NO -'],
    ],
    [
      'of two dates the day that the words name counts',
      'Kenya and Turkey opened talks in June 2021. A year and two months later, on 24 August 2022, the two countries signed a contract.',
      ['2021-06 meeting done KE,TR -', '2022-08-24 agreement done KE,TR -'],
    ],
    [
      'what stands under a condition is no event',
      'Nothing will change if the treaty is signed this year.',
      [],
    ],
    [
      'who alleges does so',
      'Moldova alleged in 2024 that Russia had bribed voters.',
      ['2024 accusation done MD,RU -'],
    ],
    [
      'an offer that stands is told in the present',
      'Japan is willing to share the radar with India.',
      ['2026-03-18 offer offered IN,JP -'],
    ],
    [
      'who is close to a contract has none',
      'Vietnam is close to a contract for BrahMos missiles.',
      ['2026-03-18 offer considered VN brahmos'],
    ],
    ['who gives way does not collapse', 'Germany gave way in July.', ['2025-07 other done DE -']],
    [
      'a heading within a report is no news',
      'Chile ordered two frigates on Monday. The navy is short of ships. It has six of them.\n\nPurchase of Dutch warships\n\nThe talks began in 2024.',
      ['2026-03-16 procurement done CL -', '2024 meeting done CL -'],
    ],
  ])('%s', (_, text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

describe('the day on which something was said', () => {
  test.each([
    [
      'is not that of a plan which sources tell',
      'Egypt will pay China about $2 billion for 30 J-10 jets, two people familiar with the matter said on Monday.',
      ['- procurement planned CN,EG j-10'],
    ],
    [
      'is not that of what would be done by nobody who says so, nor is its saying an event beside it',
      'Admiral Carlos Ruiz, the navy chief, said on Monday that the frigate BRP Miguel Malvar would be commissioned in the Philippines in the coming months.',
      ['- delivery planned PH -'],
    ],
    [
      'is not that of a visit',
      'President Lula will visit Nigeria, his office said on Monday.',
      ['- visit planned NG -'],
    ],
    [
      'gives way to the year that is to run out before it',
      'The minister told reporters on Monday that the trade deal between Chile and Peru would be closed before the year was out.',
      ['2026 agreement planned CL,PE -'],
    ],
    [
      'is that of what a body said that it would buy itself',
      'Egypt will buy 30 J-10 jets from China, its defence ministry said on Monday.',
      ['2026-03-16 procurement planned CN,EG j-10'],
    ],
    [
      'is not that of what it tells apart from a claim with a day',
      'The Syrian army said air defenses had downed 12 drones, and claimed the capture of Jisr on Monday.',
      ['- attack done SY -', '2026-03-16 statement done SY -'],
    ],
  ])('%s', (_what, text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

describe('what others say to what was done on a day', () => {
  test.each([
    [
      'behind a semicolon',
      'Chile is in a quarrel with Peru. On March 6 border guards in Chile held a Peruvian student; Lima lodged a protest, and Santiago rejected the charge.',
      ['2026-03-06 other done CL,PE -', '2026-03-18 protest done CL,PE -', '2026-03-18 rejection done CL -'],
    ],
    [
      'beside harm',
      'A tanker was attacked off the coast of Turkey on Monday, and President Erdogan urged restraint.',
      ['2026-03-16 attack done TR -', '2026-03-18 request done TR -'],
    ],
    [
      'but not who did it themselves',
      'Gunmen attacked a convoy in Mali on Monday, and demanded a ransom.',
      ['2026-03-16 attack done ML -', '2026-03-16 request done ML -'],
    ],
    [
      'nor at talks',
      'Envoys of Chile and Peru met on Monday, and Lima asked for duties on steel.',
      ['2026-03-16 meeting done CL,PE -', '2026-03-16 request done PE -'],
    ],
  ])('%s', (_what, text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

describe('two acts of a day that a text tells apart', () => {
  test.each([
    [
      'pacts told anew, of one subject or another',
      'Chile and Peru adopted a customs roadmap and signed a fisheries agreement in Lima on Monday. A Chilean firm inked a pact with a Peruvian miner for a copper plant near Arica on Monday.',
      [
        '2026-03-16 agreement done CL,PE -',
        '2026-03-16 agreement done CL,PE -',
        '2026-03-16 agreement done CL,PE -',
      ],
    ],
    [
      'but a pact told again is one',
      'India and Russia signed a labour pact on Monday. The two countries inked an agreement on labour mobility on Monday, an official said.',
      ['2026-03-16 agreement done IN,RU -'],
    ],
    [
      'an offer that is weighed, and when it was made',
      'Greece is weighing an offer of 24 Rafales; the air force submitted the proposal in January.',
      ['- offer considered GR rafale', '2026-01 offer offered GR rafale'],
    ],
    [
      'a dinner for whom the host received, and the talks of others',
      'President Boric received President Lula in Santiago on Monday and hosted him for a private dinner. Foreign Minister Alberto van Klaveren met his counterpart Mauro Vieira on Monday.',
      ['2026-03-16 visit done CL -', '2026-03-16 meeting done CL -', '2026-03-16 meeting done CL -'],
    ],
    [
      'what is asked for, and what not to do',
      'Greece pressed Norway on Monday to hurry. Greece had asked diplomats on Monday not to meet the opposition.',
      ['2026-03-16 request done GR,NO -', '2026-03-16 request done GR -'],
    ],
    [
      'drones that hit, and drones that were downed',
      'Russian drones hit a depot in Odesa on Monday. The Russian Defense Ministry said air defenses had downed 85 Ukrainian drones.',
      ['2026-03-16 attack done RU,UA -', '- attack done RU,UA -'],
    ],
  ])('%s', (_what, text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});
