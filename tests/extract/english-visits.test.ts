import { describe, expect, test } from 'vitest';
import { readReport } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

const events = (text: string) =>
  readReport({ id: 'r', text, lang: null, dateline: '2025-12-04' }, lexicon).extractions;

/** Every event of a text as `when kind factuality: actors`, `-` for no date. */
const told = (text: string) =>
  events(text).map(
    ({ when, kind, factuality, actors }) =>
      `${when ?? '-'} ${kind} ${factuality}: ${actors.map(({ name }) => name.en).join()}`,
  );

describe('a visit told beside another act is of whose it was, and on its own day', () => {
  test.each([
    [
      'This returns the warmth of Macron during Modi’s visit to Paris last February.',
      ['2025-02 visit done: Narendra Modi'],
    ],
    [
      'Jaishankar will meet Lavrov in Doha, building on the talks during Lavrov’s visit to New Delhi in August 2024.',
      ['- meeting planned: S. Jaishankar,Sergey Lavrov', '2024-08 visit done: Sergey Lavrov'],
    ],
    [
      'The practice resumed in 2023 with Kishida’s visit to New Delhi, followed by Modi’s 2025 visit to Tokyo.',
      ['2023 visit done: Fumio Kishida', '2025 visit done: Narendra Modi'],
    ],
    ['Trade has doubled since PM Modi’s Moscow visit in July 2024.', ['2024-07 visit done: Narendra Modi']],
    [
      'India and France signed the contract during Macron’s visit to New Delhi in March 2018.',
      ['2018-03 agreement done: Emmanuel Macron', '2018-03 visit done: Emmanuel Macron'],
    ],
    [
      'Ahead of Putin’s visit to New Delhi on Friday, the two defence ministers held talks.',
      ['2025-12-04 meeting done: Vladimir Putin', '2025-12-05 visit planned: Vladimir Putin'],
    ],
  ])('“%s”', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('its headline goes to where it was', () => {
    const [event] = events('Trade has grown since Putin’s India visit in October 2018.');
    expect(event?.title.hi).toBe('व्लादिमीर पुतिन का भारत दौरा');
  });
});

test('what will be done is on no day gone by, but for the day on which it was told', () => {
  const when = (text: string) => events(text)[0]?.when ?? null;
  expect(
    when('Merz will host Meloni for a lunch, a return for his welcome in Rome in March 2024.'),
  ).toBeNull();
  expect(when('Oman will transfer 24 used jets, the minister, Yasar Guler, said on Tuesday.')).toBe(
    '2025-12-02',
  );
});

describe('what hangs on what is to come is to come', () => {
  test.each([
    [
      'Ishiba will open the bridge, before attending a state banquet hosted in his honour by President Murmu.',
      ['- meeting planned: Droupadi Murmu'],
    ],
    [
      'He will visit Oslo on Friday before travelling to Berlin for talks hosted by Merz.',
      ['2025-12-05 visit planned: ', '- visit planned: Friedrich Merz', '- meeting planned: Friedrich Merz'],
    ],
    [
      'Starmer will lay a wreath on Friday. This will be followed by the third India-UK summit.',
      ['2025-12-05 other planned: Keir Starmer', '2025-12-05 meeting planned: '],
    ],
    [
      'The minister will resign after being accused by Kenya.',
      ['- other planned: ', '2025-12-04 accusation done: '],
    ],
  ])('“%s”', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('a guest is received and nobody else', () => {
    const [visit] = events(
      'President Lula arrived in Delhi on Monday, and S. Jaishankar received him at the airport.',
    );
    expect(visit?.title.hi).not.toMatch(/जयशंकर/u);
  });

  test('who hosts the talks does not come to them', () => {
    const [, visit] = events(
      'He will visit Oslo on Friday before travelling to Berlin for talks hosted by Merz.',
    );
    expect(visit?.title.en).toBe('Visit to Berlin planned');
  });
});

describe('who welcomes a guest makes no other visit, and the dead make none', () => {
  test.each([
    [
      'President Lula arrived in New Delhi on Wednesday night, and S. Jaishankar received him at the airport.',
      ['2025-12-03 visit done: Lula,S. Jaishankar'],
    ],
    [
      'President Putin arrived in Delhi on Thursday and was received by PM Modi at the airport.',
      ['2025-12-04 visit done: Vladimir Putin,Narendra Modi'],
    ],
    [
      'President Putin arrived in Delhi on Thursday for a short visit, and Modi welcomed him at the airport.',
      ['2025-12-04 visit done: Vladimir Putin,Narendra Modi'],
    ],
    [
      'Trump landed in Tokyo on Monday. Takaichi welcomed him on Tuesday.',
      ['2025-12-01 visit done: Donald Trump', '2025-12-02 visit done: Sanae Takaichi'],
    ],
    [
      'Putin visited Rajghat on Monday to pay homage to Mahatma Gandhi.',
      ['2025-12-01 visit done: Vladimir Putin'],
    ],
    ['Trump visited the grave of Shinzo Abe in Tokyo on Monday.', ['2025-12-01 visit done: Donald Trump']],
    ['मोदी ने सोमवार को महात्मा गांधी की समाधि पर पुष्पांजलि अर्पित की।', ['2025-12-01 other done: Narendra Modi']],
    ['Modi attended a dinner at the Elysee Palace on Monday.', ['2025-12-01 meeting done: Narendra Modi']],
    ['India participated in the bid for the 2030 Games.', []],
  ])('“%s”', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
