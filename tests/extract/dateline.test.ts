import { describe, expect, it } from 'vitest';
import { datelineOf } from '#lib/extract/read/dateline.ts';
import { readPassage } from '#lib/extract/read/read-passage.ts';
import { lexicon } from './lexicon.ts';

/** Value and words of the dateline. */
function dateline(text: string): string {
  const found = datelineOf(readPassage(text, lexicon));
  return found === null ? 'none' : `${found.value} ${text.slice(found.span.start, found.span.end)}`;
}

describe('datelineOf', () => {
  it.each([
    ['नई दिल्ली, 4 दिसंबर 2025 (भाषा)। राष्ट्रपति आज पहुंचे।', '2025-12-04 4 दिसंबर 2025'],
    ['पुतिन का दौरा\nप्रकाशित: ०४ दिसम्बर, २०२५\nराष्ट्रपति आज पहुंचे।', '2025-12-04 ०४ दिसम्बर, २०२५'],
    [
      'पुतिन का दौरा\nप्रविष्टि तिथि: 04 DEC 2025 6:12PM by PIB Delhi\nराष्ट्रपति आज पहुंचे।',
      '2025-12-04 04 DEC 2025',
    ],
    ['पुतिन का दौरा\nगुरुवार, 4 दिसंबर 2025\n\nराष्ट्रपति आज पहुंचे।', '2025-12-04 4 दिसंबर 2025'],
    ['समाचार पत्र 2025\nमॉस्को, 4 दिसंबर (एएनआई): राष्ट्रपति आज पहुंचे।', '2025-12-04 4 दिसंबर'],
    ['रवि कुमार | Updated: Thu, 04 Dec 2025 10:31 AM IST\nराष्ट्रपति आज पहुंचे।', '2025-12-04 04 Dec 2025'],
    ['नई दिल्ली, 4 दिसंबर 2025\n\nराष्ट्रपति आज पहुंचे।', '2025-12-04 4 दिसंबर 2025'],
    ['दिनांक 04/12/2025\nराष्ट्रपति आज पहुंचे।', '2025-12-04 04/12/2025'],
  ])('finds it in Hindi: %s', (text, expected) => {
    expect(dateline(text)).toBe(expected);
  });

  it.each([
    ['date 2025-12-04\nPutin arrived today.', '2025-12-04 2025-12-04'],
    ['Putin lands\nPublished: 4 December 2025\nPutin arrived today.', '2025-12-04 4 December 2025'],
    ['Putin lands\nDecember 4, 2025 10:12 IST\nPutin arrived today.', '2025-12-04 December 4, 2025'],
    ['The Daily 2025\nNEW DELHI, Dec 4 (PTI) Putin arrived today.', '2025-12-04 Dec 4'],
    ['NEW DELHI, Dec 4, 2025\n\nPutin arrived today.', '2025-12-04 Dec 4, 2025'],
    ['Putin lands\nNew Delhi, 4 December 2025\nPutin arrived today.', '2025-12-04 4 December 2025'],
    ['2025-12-04T10:31:00+05:30\nPutin arrived today.', '2025-12-04 2025-12-04'],
    ['https://example.com/2025/12/04/putin\nPutin arrived today.', '2025-12-04 2025/12/04'],
    ['Updated: Dec 5, 2025\nPublished: Dec 4, 2025\nPutin arrived.', '2025-12-04 Dec 4, 2025'],
    [
      `Putin arrived today.\n${'He smiled.\n'.repeat(30)}First Published: December 4, 2025`,
      '2025-12-04 December 4, 2025',
    ],
  ])('finds it in English: %s', (text, expected) => {
    expect(dateline(text)).toBe(expected);
  });

  it.each([
    'राष्ट्रपति 4 दिसंबर 2025 को पहुंचे।',
    'नई दिल्ली, 4 दिसंबर (भाषा)। राष्ट्रपति आज पहुंचे। वह 2018 में भी आए थे, जब एस-400 का करार हुआ था और सौदा तय हुआ।',
    'On 4 December 2025 Putin arrived in New Delhi for talks.',
    'Putin to visit India on December 4, 2025',
    'NEW DELHI, Dec 4\nPutin arrived today.',
    'नई दिल्ली, 5 दिसंबर: राष्ट्रपति आज पहुंचे।\n\nवह 2018 में भी आए थे।',
    'नई दिल्ली, 5 दिसंबर: राष्ट्रपति आज पहुंचे।\nघटनाक्रम\nसितंबर 2020: पांच विमान मिले\nमार्च 2022: मिसाइल का परीक्षण',
    'NEW DELHI, Dec 5 (PTI) Putin arrived today.\nHe last came in 2021.',
    'नई दिल्ली, 5 दिसंबर: राष्ट्रपति आज पहुंचे।\nसितंबर 2020\nपांच विमान मिले\nमार्च 2022\nमिसाइल का परीक्षण',
    'Published: 31 February 2025',
    'पुतिन भारत पहुंचे।',
    '',
  ])('takes no date of running text for it: %s', (text) => {
    expect(dateline(text)).toBe('none');
  });
});
