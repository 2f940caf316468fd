import { describe, expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

const read = (text: string) => extract({ id: 'r', text, lang: null, dateline: '2025-12-04' }, lexicon);
/** `when kind factuality countries` of each event. */
const told = (text: string) =>
  read(text).map(({ when, kind, factuality, countries }) =>
    [`${when}`, kind, factuality, ...countries].join(' '),
  );

describe('so many more of what was counted before', () => {
  test.each([
    ['India bought 36 Rafale jets in 2016 and wants to buy 114 more.', [36, 114]],
    ['India ordered five S-400 systems in 2018. It ordered six more on Monday.', [5, 6]],
    ['India ordered five S-400 systems in 2018. Talks lasted six more hours.', [5]],
  ])('%s', (text, counts) => {
    const quantities = read(text).flatMap((one) => one.quantities);
    expect(quantities.map(({ value }) => value)).toEqual(counts);
    for (const { unit } of quantities) expect(unit).toEqual(quantities[0]?.unit);
  });
});

describe('whose act it is', () => {
  test('their own forces are of the state that says so', () => {
    const events = told(
      'Moscow said its forces had captured Kupiansk. Ukraine struck two Russian tankers on November 28. Russia invaded Ukraine in February 2022.',
    );
    expect(events).toEqual([
      'null attack done RU UA',
      '2025-11-28 attack done UA RU',
      '2022-02 attack done RU UA',
    ]);
  });

  test('an event that has a name gives it to no other clause', () => {
    const [invasion, crimea] = read('Russia invaded Ukraine in February 2022 and annexed Crimea in 2014.');
    expect(invasion?.name).toBeNull();
    expect(crimea?.name?.id).toBe('crimea-annexation');
  });

  test('of whom two others talk takes no part', () => {
    expect(told('Xi Jinping raised Taiwan in a phone call with Donald Trump on Monday.')).toEqual([
      '2025-12-01 meeting done CN US',
    ]);
  });

  test('protests to two states on one day are two', () => {
    const text =
      'Beijing summoned the Japanese ambassador on November 13. Washington approved a sale of parts to Taiwan on November 13, drawing a protest from China.';
    expect(told(text)).toEqual([
      '2025-11-13 protest done CN JP',
      '2025-11-13 decision done US TW',
      '2025-11-13 protest done US TW CN',
    ]);
  });
});

test.each([
  ['Washington presented a peace plan for Gaza in November.', '2025-11 offer offered US PS'],
  ['Oslo said on Wednesday it would propose a $40 billion budget.', '2025-12-03 decision planned NO'],
  ['A five-day conflict in July killed 48 people.', '2025-07 attack done'],
  [
    'It was the second loss of a jet: one went down near Oslo on March 12, but its pilot ejected safely.',
    '2025-03-12 accident done NO',
  ],
])('is of its kind: “%s”', (text, event) => {
  expect(told(text)).toEqual([event]);
});

describe('what is told beside a sale', () => {
  const sale = 'Trump said Tuesday he would sell F-35 fighters to Saudi Arabia.';

  test('an agreement on defence is no purchase of it', () => {
    expect(told(`${sale} The two leaders signed a strategic defense agreement.`)).toEqual([
      '2025-12-02 procurement planned US SA',
      '2025-12-04 agreement done US SA',
    ]);
  });

  test('behind a semicolon it is of whom the sentence is about', () => {
    expect(
      told(
        `${sale} Israel is the only one that flies the F-35; it received its first jets in December 2016.`,
      ).at(-1),
    ).toBe('2016-12 delivery done IL US');
  });
});

test('who will comply with sanctions lays none', () => {
  expect(told("India's Reliance said on Friday it would comply with the sanctions.")).toEqual([
    '2025-11-28 statement done IN',
  ]);
});

test('a bloc is no state told before it', () => {
  expect(
    told('China threatened to retaliate. The bloc imposed its first sanctions in March 2014.').at(-1),
  ).toBe('2014-03 sanction done');
});

test('who leaves for a summit leaves no union', () => {
  const kinds = read(
    'Modi will travel to Sendai on Saturday before leaving for Tianjin for the SCO summit on Sunday.',
  );
  expect(kinds.map(({ kind }) => kind)).toEqual(['visit']);
});

test('what killed in an attack that has a name is told with it', () => {
  const text =
    'New Delhi put the treaty in abeyance over the Pahalgam terror attack in which 26 people were gunned down.';
  expect(read(text).filter(({ kind }) => kind === 'attack')).toHaveLength(1);
});
