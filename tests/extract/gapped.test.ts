import { describe, expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

const told = (text: string): readonly string[] =>
  extract({ id: 'report', text, lang: null, dateline: '2025-06-27' }, lexicon).map(
    ({ when, kind, factuality, systems }) => `${String(when)} ${kind} ${factuality} ${systems.join()}`,
  );

test.each([
  [
    'पहली स्कॉर्पीन पनडुब्बी कलवरी दिसंबर 2017 में और आखिरी वाघशीर जनवरी 2025 में नौसेना में शामिल हुई।',
    ['2017-12 delivery done scorpene', '2025-01 delivery done scorpene'],
  ],
  ['पहला परीक्षण 28 मार्च को और दूसरा 24 अप्रैल को हुआ था।', ['2025-03-28 test done ', '2025-04-24 test done ']],
  [
    'भारत और जापान की पहली बैठक सोमवार को दिल्ली में और दूसरी बुधवार को टोक्यो में हुई।',
    ['2025-06-23 meeting done ', '2025-06-25 meeting done '],
  ],
  [
    'पहले दौर का मतदान 6 नवंबर और दूसरे दौर का 11 नवंबर को होगा।',
    ['2025-11-06 other planned ', '2025-11-11 other planned '],
  ],
])('a second of what a noun tells once is an event of its own: %s', (text, events) => {
  expect(told(text)).toEqual(events);
});

describe('a share whose verb is left out is an event of its own', () => {
  test.each([
    [
      'Morocco signed for 24 Apaches in 2020 and for 36 HIMARS launchers in 2023.',
      ['2020 procurement done apache', '2023 procurement done himars'],
    ],
    [
      'Kenya signed a logistics pact with Chad in 2016 and a communications pact, Kasuku, two years later.',
      ['2016 agreement done ', '2018 agreement done '],
    ],
    [
      'Steel for the first ship was cut in April 2024 and for the second that December.',
      ['2024-04 other done ', '2024-12 other done '],
    ],
    [
      'Kenya signed a logistics pact with Chad in 2016 and a training pact, renewed last year, in 2020.',
      ['2016 agreement done ', '2020 agreement done '],
    ],
    [
      'Russia will hand over the fourth S-400 regiment to India in 2026 and the fifth in 2027.',
      ['2026 delivery planned s-400', '2027 delivery planned s-400'],
    ],
    [
      'Greece received the first Rafale jet from France in July 2021 and the last in January 2025.',
      ['2021-07 delivery done rafale', '2025-01 delivery done rafale'],
    ],
    [
      'France will deliver the third Rafale jet to Greece by August and the last one by November 2026.',
      ['2025-08 delivery planned rafale', '2026-11 delivery planned rafale'],
    ],
    [
      'Greece signed a contract for 18 Rafale jets in January 2021 and a second one for 6 more in March 2022.',
      ['2021-01 procurement done rafale', '2022-03 procurement done rafale'],
    ],
    [
      'The king visited Oslo on Monday, Riga on Tuesday and the port of Turku on Wednesday.',
      ['2025-06-23 visit done ', '2025-06-24 visit done ', '2025-06-25 visit done '],
    ],
    [
      'Poland bought eight HIMARS in 2019, 18 more in 2023 and 40,000 rockets the next year.',
      ['2019 procurement done himars', '2023 procurement done himars', '2024 procurement done himars'],
    ],
    [
      'Peru jailed two generals in March and, in May, the minister himself.',
      ['2025-03 decision done ', '2025-05 decision done '],
    ],
    [
      'A Russian Su-35 attacked the base on May 13, and three MiG-31s a week later.',
      ['2025-05-13 attack done su-35', '2025-05-19/2025-05-25 attack done mig-31'],
    ],
    [
      'The guards left the airport in July 2024 and the Agarak crossing that December.',
      ['2024-07 other done ', '2024-12 other done '],
    ],
  ])('%s', (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

test('a share has its own sum', () => {
  const text =
    'Greece ordered 18 Rafale jets for $3 billion in January 2021 and another six for $1 billion in March 2022.';
  const sums = extract({ id: 'report', text, lang: null, dateline: '2025-06-27' }, lexicon).map(
    ({ amounts }) => amounts.map(({ value }) => value),
  );
  expect(sums).toEqual([[3e9], [1e9]]);
});

describe('what only counts on is no event', () => {
  test.each([
    ['Greece received the first Rafale jet from France in July 2021 and the last of its pilots.', 1],
    ['Greece received the first Rafale jet from France and the last in January 2025.', 1],
    ['Greece received the first Rafale jet in July 2021 and the rest of the month was calm.', 0],
    ['Greece received the first Rafale jet in July 2021 and a week after the May summit the second.', 1],
    ['Greece received the first Rafale jet in July 2021, its first delivery since 2019.', 1],
    ['Greece received the first Rafale jet in July 2021 and the May 2022 accord on spares.', 1],
  ])('%s', (text, others) => {
    expect(told(text).filter((event) => event.includes('delivery'))).toHaveLength(Math.max(1, others));
  });
});

describe('what was done again is told of each day', () => {
  test.each([
    ['North Korea tested the missile in 2017 and again in 2019.', ['2017 test done ', '2019 test done ']],
    ['The king flew to Oslo in March 2024 and again in May.', ['2024-03 visit done ', '2024-05 visit done ']],
  ])('%s', (text, events) => {
    expect(told(text)).toEqual(events);
  });
});
