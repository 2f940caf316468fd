import { describe, expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

/** `when kind factuality` of each event. */
const told = (text: string) =>
  extract({ id: 'r', text, lang: null, dateline: '2026-03-15' }, lexicon).map(
    ({ when, kind, factuality }) => `${when} ${kind} ${factuality}`,
  );

describe('a question', () => {
  test.each([
    ['क्या पेरू ने चिली से छह पनडुब्बियां खरीदी हैं?'],
    ['सवाल 1: इजराइल ने ईरान पर हमला क्यों किया?'],
    ['पिछले साल सितंबर में क्या हुआ था?'],
    ['समझौते पर हस्ताक्षर कब होंगे?'],
    ['Has Chile delivered the frigates to Peru?'],
    ['Why did Israel attack Iran?'],
    ['What happened in September 2023?'],
  ])('tells no event: “%s”', (text) => {
    expect(told(text)).toEqual([]);
  });

  test('with a day of its own takes what it asks about as done', () => {
    expect(told('इजराइल ने 13 जून को ईरान पर हमला क्यों किया?')).toEqual(['2025-06-13 attack done']);
    expect(told('वे लोग कौन हैं, जिन्हें पुलिस ने 12 मई को गिरफ्तार किया?')).toEqual(['2025-05-12 other done']);
  });

  test('says who takes part in its answer', () => {
    const text = 'Why did Israel attack Iran? Israel bombed three sites on June 13.';
    const [event] = extract({ id: 'r', text, lang: null, dateline: '2026-03-15' }, lexicon);
    expect([...(event?.countries ?? [])].sort()).toEqual(['IL', 'IR']);
  });
});
