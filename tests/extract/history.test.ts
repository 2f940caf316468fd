import { expect, test } from 'vitest';
import { readReport } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

const values = (text: string, dateline: string | null) =>
  readReport({ id: 'r', text, lang: null, dateline }, lexicon).timexes.map(({ value }) => value);

const HISTORIES: readonly (readonly [text: string, values: readonly string[]])[] = [
  [
    'By the summer of 2012 the town was starving. Rebels had cut the road on 3 February, and on 9 March the bridge fell. Aid came on 14 June.',
    ['2012-22', '2012-02-03', '2012-03-09', '2012-06-14'],
  ],
  [
    'Romania rose in 1989. Crowds filled Timisoara on 16 December. Ceausescu fled on 22 December. The first free vote was held on 20 May.',
    ['1989', '1989-12-16', '1989-12-22', '1990-05-20'],
  ],
  [
    'The siege began in 1992. Serb guns opened fire on 6 April. The airport fell on 2 May. It was opened again on 29 June.',
    ['1992', '1992-04-06', '1992-05-02', '1992-06-29'],
  ],
  [
    'The 2013 flood of the valley began when the lake burst on 16 June. Troops reached Kedarnath on 19 June. The last pilgrims were flown out on 2 July.',
    ['2013', '2013-06-16', '2013-06-19', '2013-07-02'],
  ],
  [
    '1962 का युद्ध एक महीना चला। चीन ने 20 अक्टूबर को हमला किया। 18 नवंबर को रेजांग ला गिरा। 21 नवंबर को चीन ने संघर्षविराम घोषित किया।',
    ['1962', '1962-10-20', '1962-11-18', '1962-11-21'],
  ],
  [
    'आंदोलन 2013 में शुरू हुआ। 21 नवंबर को कीव में लोग जुटे। 22 फरवरी को यानुकोविच भाग गए। 16 मार्च को क्रीमिया में मतदान हुआ।',
    ['2013', '2013-11-21', '2014-02-22', '2014-03-16'],
  ],
];

test('a text between whose days years gone by are told is a history, however late in its year a day is', () => {
  const text =
    'Armenia and Azerbaijan fought for 44 days in 2020. A ceasefire was signed on 9 May. Talks were held in April 2022. A truce ended the fighting on 14 September.';
  expect(values(text, '2025-05-20')).toEqual(['2020', '2020-05-09', '2022-04', '2022-09-14']);
});

test.each(HISTORIES)('a history goes on from the year that it begins with: %s', (text, told) => {
  expect(values(text, '2025-05-20')).toEqual(told);
  expect(values(text, null)).toEqual(told);
});

test.each([
  [
    'India signed the deal in 2018. The fourth squadron came on 12 May and the fifth on 18 May.',
    ['2018', '2025-05-12', '2025-05-18'],
  ],
  ['In 2018 India signed the deal. The fourth squadron arrived on 12 May.', ['2018', '2025-05-12']],
  ['The treaty was signed in 1987. Russia left it on 4 April.', ['1987', '2025-04-04']],
  [
    'The war began in 2022. Russia shelled Kharkiv on Monday and took a village on 12 May.',
    ['2022', '2025-05-19', '2025-05-12'],
  ],
  ['2018 में करार हुआ। 12 मई को चौथा और 18 मई को पांचवां स्क्वाड्रन मिला।', ['2018', '2025-05-12', '2025-05-18']],
])('news is of its own days, whatever year it speaks of: %s', (text, told) => {
  expect(values(text, '2025-05-20')).toEqual(told);
});

test('without a day of the report a day goes on from the date before it', () => {
  const text =
    'The firm bought its rival on July 1, 2024. A court stopped the deal on December 5. In between, workers walked out on September 13.';
  expect(values(text, null)).toEqual(['2024-07-01', '2024-12-05', '2024-09-13']);
  expect(values('The treaty was signed in 1987. Russia left it on 4 April.', null)).toEqual(['1987', null]);
});

test.each([
  'इसरो ने 23 अगस्त 2023 को चंद्रयान-3 को चांद पर उतारा। 2019 में चंद्रयान-2 का लैंडर दुर्घटनाग्रस्त हो गया था। 2 सितंबर को आदित्य-एल1 छोड़ा गया।',
  'ISRO landed Chandrayaan-3 on the Moon on 23 August 2023. Chandrayaan-2 had crashed in 2019. Aditya-L1 was launched on 2 September.',
])('what lay years behind leaves the story where it is: %s', (text) => {
  expect(values(text, '2024-03-10')).toEqual(['2023-08-23', '2019', '2023-09-02']);
});

test('months long before what a sentence tells are no part of its story', () => {
  const text =
    'The firm was sued on July 1, 2023. A week later it admitted guilt over crashes in October 2018 and March 2019. A judge turned it down on December 5.';
  expect(values(text, '2024-05-20').at(-1)).toBe('2023-12-05');
});
