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
    // Who denies something is told, and nothing beside that, save on a day of its own.
    ['Peru denied on Monday that it had fired missiles.', ['2025-12-01 rejection done PE']],
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
  test('what a weapon’s name stands before is its kind', () => {
    const [event] = read(
      'Norway approved the sale of Javelin missiles and Excalibur shells worth $93 million on Monday.',
    );
    expect(event?.systems).toEqual(['javelin', 'excalibur']);
    expect(event?.amounts.map(({ value }) => value)).toEqual([93_000_000]);
  });
});
