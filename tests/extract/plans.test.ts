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

describe('what was put off, called off or not done', () => {
  test.each([
    ['बैठक 12 मई तक टाल दी गई।', '2025-05-12 meeting planned'],
    ['मिसाइल का परीक्षण जून तक स्थगित कर दिया गया।', '2025-06 test planned'],
    ['मेट्रो का उद्घाटन 15 जून को प्रस्तावित है।', '2025-06-15 other planned'],
    ['रेलवे ने 16 मई को चलने वाली विशेष ट्रेन रद्द कर दी।', '2025-05-09 decision done'],
    ['संसद का सत्र बुधवार को बिना मतदान कराए समाप्त हो गया।', '2025-05-07 other done'],
    ['Organisers cancelled the concert set for June 10.', '2025-05-09 decision done'],
    ['The vote, which was due on Sunday, will not be held.', '2025-05-11 other denied'],
    ['ये मिसाइलें 2024 में मिलनी थीं, मगर अब तक नहीं आईं।', '2024 delivery denied'],
    ['रविवार को ड्रग्स की खेप भारत पहुंचने से पहले पकड़ी गई।', '2025-05-04 delivery denied'],
    ['पुलिस ने सोमवार को दुबई जा रहे आरोपी को पकड़ लिया।', '2025-05-05 other done'],
    ["The envoy's trip to Kabul, planned for Monday, did not go ahead.", '2025-05-05 visit denied'],
    ['Israel held off bombing the plant in April.', '2025-04 attack denied'],
    ['Rescuers failed to save the boy on Monday.', '2025-05-05 aid denied'],
    ['टीम सोमवार को चोटी पर पहुंचने में विफल रही।', '2025-05-05 visit denied'],
    ['सरकार गिराने की कोशिश सोमवार को विफल हो गई।', '2025-05-05 other denied'],
    ['The bid to topple the government failed on Monday.', '2025-05-05 attack denied'],
    ['Police foiled a plot to bomb the embassy on Monday.', '2025-05-05 attack denied'],
    ['शिखर सम्मेलन 7 मई को होना था, लेकिन पेरू को न्योता नहीं मिला।', '2025-05-07 meeting planned'],
    ['The minister failed on Monday to explain a plan to buy jets.', '2025-05-05 procurement planned'],
    ['Police defused a bomb in Quetta on Sunday.', '2025-05-04 other done'],
    ['The minister left on Monday without signing the accord.', '2025-05-05 agreement denied'],
    ['Asked on Monday whether he would resign, the minister refused to answer.', '2025-05-05 rejection done'],
  ])('is of its own day, and as sure as told: “%s”', (text, event) => {
    expect(eventsOf(text)).toEqual([event]);
  });

  test('what is ahead of others is to come', () => {
    expect(eventsOf('Ahead of the summit in Delhi on Monday, police closed roads.')).toContain(
      '2025-05-12 meeting planned',
    );
  });

  test('what is asked about is not what was answered', () => {
    const asked = 'Asked whether Russia had attacked Ukraine on Monday, Peskov declined to comment.';
    expect(eventsOf(asked).join()).not.toContain('done');
  });
});
