import { describe, expect, test } from 'vitest';
import { explain } from '#lib/extract/explain.ts';
import { extract } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

const read = (text: string) => extract({ id: 'r', text, lang: null, dateline: '2025-05-09' }, lexicon);
const daysOf = (text: string) => read(text).map(({ when }) => when ?? '-');

describe('dates of one verb that follow each other', () => {
  test.each([
    ['दोनों देशों के बीच 1 और 2 अप्रैल को वार्ता हुई।', '2025-04-01/2025-04-02'],
    ['रविवार और सोमवार को सीमा पर गोलाबारी हुई।', '2025-05-04/2025-05-05'],
    ['शेष दो रेजिमेंट 2026 और 2027 में मिलेंगी।', '2026/2027'],
    ['मंत्री 30 अप्रैल को और 1 मई को मिले।', '2025-04-30/2025-05-01'],
    ['समिति की बैठक 4, 5 और 6 मार्च को हुई।', '2025-03-04/2025-03-06'],
    ['आपूर्ति दिसंबर 2026 या जनवरी 2027 में होगी।', '2026-12/2027-01'],
    ['The two sides held talks in Geneva on April 1 and 2.', '2025-04-01/2025-04-02'],
    ['The talks are set for Tuesday and Wednesday.', '2025-05-13/2025-05-14'],
    ['The frigates will be delivered in 2026 or 2027.', '2026/2027'],
  ])('are one event that lasts from the first to the last: “%s”', (text, when) => {
    expect(daysOf(text)).toEqual([when]);
  });

  test('are of each act that shares them', () => {
    expect(daysOf('भारत ने 2018 और 2019 में करार किए और मिसाइलें खरीदीं।')).toEqual(['2018/2019', '2018/2019']);
  });

  test('are quoted together, and explained', () => {
    const [event] = read('दोनों देशों के बीच 1 और 2 अप्रैल को वार्ता हुई।');
    expect(event?.evidence.filter(({ field }) => field === 'when').map(({ exact }) => exact)).toEqual([
      '1 और 2 अप्रैल',
    ]);
    expect(event === undefined ? [] : explain(event, 'hi')[0]).toContain('एक क्रिया की कई तारीख़ों');
  });
});

describe('dates of one verb that lie apart', () => {
  test.each([
    ['भारत ने 2019, 2021 और 2023 में मिसाइल का परीक्षण किया।', ['2019', '2021', '2023']],
    ['मतदान 19 अप्रैल और 7 मई को होगा।', ['2026-04-19', '2026-05-07']],
    ['Iran fired missiles at Israel in April and October 2024.', ['2024-04', '2024-10']],
    ['The ministers met on May 3 and on May 5.', ['2025-05-03', '2025-05-05']],
  ])('are an event each: “%s”', (text, whens) => {
    expect(daysOf(text)).toEqual(whens);
  });

  test('leave a sum to none of them, for it is told of all', () => {
    const events = read('India bought S-400 systems for $2 billion in 2018 and 2021.');
    expect(events.map(({ when, amounts }) => [when, amounts])).toEqual([
      ['2018', []],
      ['2021', []],
    ]);
  });

  test('of which only one is meant say nothing of the others', () => {
    expect(daysOf('The ministers will meet in June or August.')).toEqual(['2025-06']);
  });
});

test('a year before two days of a month parts them not', () => {
  expect(daysOf('मोदी ने पिछले साल 25 और 26 जुलाई को मालदीव का दौरा किया।')).toEqual(['2024-07-25/2024-07-26']);
  expect(daysOf('वर्ष 2023 में 9 और 10 सितंबर को दिल्ली में सम्मेलन हुआ।')).toEqual(['2023-09-09/2023-09-10']);
});

describe('dates that are no list', () => {
  test.each([
    ['दोनों मंत्री 3 मई को दिल्ली में और 5 मई को मॉस्को में मिले।'],
    ['Russia delivered the first unit in 2021 and the second in 2022.'],
    ['The leaders opened the plant on Tuesday, and on Wednesday they agreed on a treaty.'],
  ])('keep to their own words: “%s”', (text) => {
    expect(daysOf(text).join(' ')).not.toContain('/');
  });
});
