import { describe, expect, test } from 'vitest';
import { readReport } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

const read = (text: string, dateline: string | null = '2025-12-08') =>
  readReport({ id: 'r', text, lang: null, dateline }, lexicon);
const told = (text: string, dateline?: string | null) =>
  read(text, dateline).extractions.map(
    ({ when, kind, factuality }) => `${when ?? '-'} ${kind} ${factuality}`,
  );
const dates = (text: string) =>
  read(text).timexes.map(({ text: words, value }) => `${words} ${value ?? '-'}`);

describe('a quoted post', () => {
  const post =
    'Delighted to welcome my friend, President Putin to India. We will hold talks tomorrow. — Narendra Modi (@narendramodi) December 4, 2025';

  test('counts from its own day, and what it tells without one is of it', () => {
    expect(dates(post)).toEqual(['tomorrow 2025-12-05', 'December 4, 2025 2025-12-04']);
    expect(told(post)).toEqual(['2025-12-04 visit done', '2025-12-05 meeting planned']);
  });

  test('needs no day of the report', () => {
    expect(told(post, null)[0]).toBe('2025-12-04 visit done');
  });

  test('proves the day by its signature', () => {
    const [visit] = read(post).extractions;
    expect(visit?.date?.text).toBe('December 4, 2025');
    expect(visit?.rules).toContain('link-post');
    const [tomorrow] = read(post).timexes;
    expect(tomorrow?.anchor).toMatchObject({ what: 'date', value: '2025-12-04' });
  });

  test.each([
    [
      'the report before it in another language and after it keeps its own day',
      'मोदी ने कल पुतिन से मुलाकात की। Spoke today to President Trump. — Narendra Modi (@narendramodi) December 4, 2025 पुतिन आज लौट गए।',
      ['कल 2025-12-07', 'today 2025-12-04', 'December 4, 2025 2025-12-04', 'आज 2025-12-08'],
    ],
    [
      'its signature may stand on a line of its own',
      'The army spoke on Sunday.\nTwo posts were hit yesterday.\n— ADG PI - INDIAN ARMY (@adgpi) May 8, 2025\nIt spoke again on Monday.',
      ['Sunday 2025-12-07', 'yesterday 2025-05-07', 'May 8, 2025 2025-05-08', 'Monday 2025-12-08'],
    ],
    [
      'a Hindi one too',
      'आज प्रलय का सफल परीक्षण किया गया। — डीआरडीओ (@DRDO_India) 28 जुलाई 2025',
      ['आज 2025-07-28', '28 जुलाई 2025 2025-07-28'],
    ],
    [
      'an account that is only named signs nothing',
      'The account (@bot) spoke yesterday. It was closed on May 2, 2025.',
      ['yesterday 2025-12-07', 'May 2, 2025 2025-05-02'],
    ],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  test('is not what the report tells the event of its own day by', () => {
    const [event] = read(
      'राजनाथ सिंह ने नई दिल्ली में रूसी रक्षा मंत्री आंद्रे बेलौसोव के साथ बैठक की।\n\n' +
        'Delighted to meet with the Russian Defence Minister Mr Andrei Belousov in New Delhi. — Rajnath Singh (@rajnathsingh) December 4, 2025',
      '2025-12-04',
    ).extractions;
    expect(event?.text).toContain('बैठक की');
    expect(event?.evidence.filter(({ field }) => field === 'what')).toHaveLength(2);
  });

  test('is not what the report tells an event by', () => {
    const [event] = read(
      'राजनाथ सिंह और आंद्रे बेलौसोव के बीच 4 दिसंबर को नई दिल्ली में बैठक हुई।\n\n' +
        'Delighted to meet with the Russian Defence Minister Mr Andrei Belousov in New Delhi. — Rajnath Singh (@rajnathsingh) December 4, 2025',
    ).extractions;
    expect(event?.evidence.filter(({ field }) => field === 'what')).toHaveLength(2);
    expect(event?.text).toContain('बैठक हुई');
  });
});

test.each([
  ['The attack was brutal. Two soldiers were killed in Poonch yesterday.', '2025-12-07 attack done'],
  ['There was an attack. Three policemen were killed in Kabul on Monday.', '2025-12-08 attack done'],
])('who was killed is the news where the noun before it has no day: “%s”', (text, event) => {
  expect(told(text)).toEqual([event]);
});
