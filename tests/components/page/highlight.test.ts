import { describe, expect, test } from 'vitest';
import { highlight } from '#lib/components/page/highlight.ts';

const found = (text: string, search: string) =>
  highlight(text, search)
    .filter((stretch) => stretch.found)
    .map((stretch) => stretch.text);

describe('highlight', () => {
  test.each([
    ['भारत ने किया पांच एस-400 इकाइयों का करार', 's400', ['एस-400']],
    ['भारत ने किया पांच एस-400 इकाइयों का करार', 'S 400', ['एस-400']],
    ['India signs for five S-400 units', 'एस-४००', ['S-400']],
    ['पहलगाम के जवाब में ऑपरेशन सिन्दूर', 'सिंदूर', ['सिन्दूर']],
    ['पहलगाम के जवाब में ऑपरेशन सिंदूर', 'सिं', ['सिंदूर']],
    ['दिसम्बर की बैठक, दिसंबर का दौरा', 'दिसंबर', ['दिसम्बर', 'दिसंबर']],
    ['ज़मीन और जमीन', 'जमीन', ['ज़मीन', 'जमीन']],
    ['Putin lands in Delhi; Modi receives him', 'modi del', ['Delhi', 'Modi']],
    ['भारत-रूस रक्षा संबंध', 'अमेरिका', []],
    ['भारत-रूस रक्षा संबंध', '', []],
  ])('in “%s” finds %s', (text, search, words) => {
    expect(found(text, search)).toEqual(words);
  });

  test.each(['एस-400', 'रक्षा मंत्री', 'क्षे', 'india 2018', '-', 'स्त्र'])(
    'loses and parts no letter, whatever is sought: %s',
    (search) => {
      const text = 'क्षेपणास्त्र एस-400: रक्षामंत्रियों की India में बैठक, 2018…';
      const stretches = highlight(text, search);
      expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
      for (const stretch of stretches) expect(stretch.text).not.toMatch(/^[\p{M}\u200d]/u);
    },
  );
});
