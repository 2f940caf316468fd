import { describe, expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

const read = (text: string) => extract({ id: 'r', text, lang: null, dateline: '2025-12-04' }, lexicon);

/** Every event of a text as `when kind factuality countries`, `-` for no date. */
const told = (text: string) =>
  read(text).map(
    ({ when, kind, factuality, countries }) => `${when ?? '-'} ${kind} ${factuality} ${countries.join()}`,
  );

describe('dense wires: what did not come about, or only by someone’s word, is not told as done', () => {
  test.each([
    ['Hamas has not agreed to disarm.', ['- agreement denied PS']],
    ['The cabinet of Israel is yet to approve the deal by May 2026.', ['2026-05 decision denied IL']],
    [
      'Trump repeated on Tuesday that he had brokered the truce between India and Pakistan.',
      ['2025-12-02 other done US', '2025-12-02 ceasefire reported US,IN,PK'],
    ],
    [
      'The report quoted an officer as saying that three Rafales had been lost in May.',
      ['2025-05 accident reported '],
    ],
    [
      'India dismissed Pakistan’s claim on Monday that its jets had fled.',
      ['2025-12-01 rejection done IN,PK'],
    ],
    ['Putin pledged uninterrupted fuel shipments to India.', ['2025-12-04 offer offered RU,IN']],
    ['Poland signed a letter of intent on Monday for 32 F-35 fighters.', ['2025-12-01 offer offered PL']],
    ['Moscow claimed to have captured Siversk, which Kyiv disputes.', ['- attack reported RU']],
    ['The strike led Iran to close its airspace on Friday.', ['2025-11-28 sanction done IR']],
  ])('“%s”', (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

describe('dense wires: who only stands by does nothing', () => {
  test.each([
    ['Under pressure from Washington, Israel accepted a truce on Monday.', ['2025-12-01 ceasefire done IL']],
    [
      'भारत ने 19 अप्रैल 2012 को चीन तक मार करने में सक्षम अग्नि-5 मिसाइल का परीक्षण किया।',
      ['2012-04-19 test done IN'],
    ],
    [
      'India on 19 April 2012 launched Agni-V, capable of reaching all of China, from Wheeler Island.',
      ['2012-04-19 test done IN'],
    ],
    [
      'Hamas freed 20 hostages on Monday. Israel released nearly 2,000 prisoners on Monday.',
      ['2025-12-01 ceasefire done PS', '2025-12-01 ceasefire done IL'],
    ],
  ])('“%s”', (text, events) => {
    expect(told(text)).toEqual(events);
  });

  test.each([
    [
      'The United States has confirmed a sale of NASAMS worth $700 million to Taiwan, prompting China to lodge a protest on Wednesday.',
      'चीन ने दर्ज कराया विरोध',
    ],
    ['The government ordered eight P-8I aircraft from the United States.', 'पी-8आई खरीद का करार'],
    [
      'France built the Scorpene. Mazagon Dock of India delivered the sixth Scorpene in January.',
      'स्कॉर्पीन की आपूर्ति',
    ],
  ])('“%s”', (text, hindi) => {
    expect(read(text).at(-1)?.title.hi).toContain(hindi);
    expect(read(text).at(-1)?.title.hi).not.toMatch(/अमेरिका ने|फ्रांस को/u);
  });
});

test.each([
  ['DRDO launched an Agni-Prime from a train in September.', 'test'],
  [
    'India suspended the security clearance; it revoked the clearance of a Turkish firm on May 15.',
    'decision',
  ],
  ['Trappier called the claim inaccurate in June.', 'rejection'],
  ['The operations chiefs of India and Pakistan last spoke in May.', 'meeting'],
  ['The junta of Mali put off elections in January.', 'other'],
])('“%s” is of the kind %s', (text, kind) => {
  expect(read(text).map((one) => one.kind)).toContain(kind);
});

describe('dense wires: an act is of its kind and its parties', () => {
  test.each([
    [
      'The U.S. Treasury on Sept. 11 sanctioned 32 people and firms it accused of financing the group.',
      ['2025-09-11 sanction done US'],
    ],
    ['Maersk said it would not return until the truce in Gaza held.', []],
    ['Mali’s army arrested dozens of officers in August over an alleged plot.', ['2025-08 other done ML']],
    [
      'The Pentagon this month completed its review of the AUKUS pact and handed it to the congress.',
      ['2025-12 decision done US'],
    ],
    ['Malaysia struck gas off Sarawak last year.', ['2024 other done MY']],
    ['Bulgaria seized control of the Burgas refinery in June.', ['2025-06 decision done BG']],
    ['In October a Chinese Su-35 released flares near an Australian P-8A.', ['2025-10 other done CN,AU']],
    ['Lukoil stopped importing Iraqi crude on Nov. 20.', ['2025-11-20 decision done RU,IQ']],
    ['Israel pledged on Monday to continue its strikes on Lebanon.', ['2025-12-01 warning done IL,LB']],
  ])('“%s”', (text, events) => {
    expect(told(text)).toEqual(events);
  });

  test.each([
    ['Beijing protested the move on Monday.', 'चीन ने दर्ज कराया विरोध'],
    ['Farmers in Delhi protested the move on Monday.', 'नई दिल्ली में विरोध प्रदर्शन'],
  ])('“%s” is headed so', (text, hindi) => {
    expect(read(text)[0]?.title.hi).toBe(hindi);
  });

  test('whose flag a ship flies is no place', () => {
    const [event] = read('A missile struck the Dutch-flagged Minervagracht on Monday.');
    expect(event?.place ?? null).toBeNull();
  });
});

test('the entries of a programme’s chronology are of its system, what it replaces of none', () => {
  const text =
    'Key dates in India’s Tejas programme\n\n1983 - Government sanctions a fighter to replace the MiG-21.\n\n' +
    'January 2001 - First prototype flies in Bengaluru.\n\nMay 2021 - India signs a $5 billion contract for 97 more.';
  expect(read(text).map(({ when, systems }) => `${when ?? '-'} ${systems.join()}`)).toEqual([
    '1983 tejas',
    '2001-01 tejas',
    '2021-05 tejas',
  ]);
});

describe('dense wires: what only names or bears another thing', () => {
  test.each([
    [
      'Venezuela on Sunday asked for help against what it called American aggression.',
      ['2025-11-30 request done VE,US'],
    ],
    ['The navy carried out two strikes on alleged drug boats on Sunday.', ['2025-11-30 attack done ']],
    ['Jakarta was told in 2023 that a loan could be arranged.', []],
    [
      'The tsunami of 2004 led rebels to sign a peace accord with Jakarta in August 2005.',
      ['2004 accident done ID', '2005-08 ceasefire done ID'],
    ],
  ])('“%s”', (text, events) => {
    expect(told(text).filter((event) => !/(?:statement|other) done/u.test(event))).toEqual(events);
  });

  test('a ship that bears what enters service is none that was handed over', () => {
    const [event] = read('The BrahMos entered service with the navy of India aboard INS Rajput in 2005.');
    expect(event?.systems).toEqual(['brahmos']);
  });

  test('gas that is shipped behind an offer of jets is no jet', () => {
    const text =
      'Hanwha has offered the FA-50 to Egypt. Chevron shipped the first gas to Egypt in January 2020.';
    expect(read(text).at(-1)?.systems).toEqual([]);
  });

  test('a paragraph that is set in another state is of it, till a third is told', () => {
    const text =
      'NEW DELHI, Dec 4 (PTI) The cabinet of India cleared a bill on Monday.\n\n' +
      'In Tanzania, the president set up a commission on Friday. Hundreds were charged with treason last week.';
    expect(told(text).at(-1)).toBe('2025-11-24/2025-11-30 accusation done TZ');
  });

  test('a headline has no half of a quotation', () => {
    const [event] = read('China on Monday called the frigate deal "provocative".');
    expect((event?.title.en ?? '').split('"').length % 2).toBe(1);
  });
});

describe('dense wires: a headline has all who act, and only them', () => {
  test.each([
    ['Israel and the United States bombed nuclear sites in June.', /इजराइल और अमेरिका|अमेरिका और इजराइल/u],
    ['The Netherlands pledged 250 million euros on Dec. 1 for American arms.', /^(?!.*अमेरिका को)/u],
  ])('“%s”', (text, hindi) => {
    expect(read(text)[0]?.title.hi).toMatch(hindi);
  });

  test('since when something is counted is no news', () => {
    expect(told('Israel has killed more than 380 people since the truce began.')).not.toContain(
      '- ceasefire done ',
    );
    expect(told('Israel has killed more than 380 people since the truce began.').join()).not.toContain(
      'ceasefire',
    );
  });

  test('after which is no word of a headline', () => {
    const [, event] = read(
      'Sanctions returned in September, after which Tehran scrapped a deal on inspections.',
    );
    expect(event?.title.en ?? '').not.toMatch(/^Which/u);
  });
});
