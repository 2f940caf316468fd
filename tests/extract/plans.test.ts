import { describe, expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

const eventsOf = (text: string) =>
  extract({ id: 'r', text, lang: null, dateline: '2025-05-09' }, lexicon).map(
    ({ when, kind, factuality }) => `${when ?? '-'} ${kind} ${factuality}`,
  );

describe('what is planned to be done, with a day and no verb of the lexicon', () => {
  test.each([
    ['पुल को 2027 में जोड़ने की योजना है।', '2027 other planned'],
    ['इस संस्थान को जनवरी में खोलने का प्रस्ताव है।', '2026-01 other planned'],
    ['नहर को दिसंबर तक चालू करने की तैयारी चल रही है।', '2025-12 other planned'],
    ['The firm plans to spend $72 million next year.', '2026 other planned'],
    ['The city planned to finish the bridge by 2024.', '2024 other planned'],
    ['The city wants to finish the bridge by 2030.', '2030 other planned'],
    ['Oslo had planned to repaint its buses in January.', '2025-01 other planned'],
  ])('is an event to come: “%s”', (text, event) => {
    expect(eventsOf(text)).toEqual([event]);
  });

  test('is none where there is no such plan', () => {
    expect(eventsOf('विभाग की 2025 में नई भर्ती करने की योजना नहीं है।')).toEqual([]);
    expect(eventsOf('यह योजना 2014 की है।')).toEqual([]);
  });
});

test('what was done from a day until now is of no one day', () => {
  expect(eventsOf('जनवरी से लेकर अब तक 40 हमले हो चुके हैं।').join()).not.toContain('2025-01');
  expect(eventsOf('फरवरी से अब तक बैंक दरों में 1.25 प्रतिशत की कटौती कर चुका है।').join()).not.toContain('2025-02');
});

test('what had been handed over by a month was then', () => {
  expect(eventsOf('रूस ने मार्च 2023 तक भारत को तीन रेजिमेंट सौंप दी थीं।')).toEqual(['2023-03 delivery done']);
});
