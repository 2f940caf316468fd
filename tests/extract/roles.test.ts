import { describe, expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

/** Both headlines of the first event of a kind. */
function headline(text: string, kind: string): readonly (string | undefined)[] {
  const event = extract({ id: 'report', text, lang: null, dateline: '2025-03-19' }, lexicon).find(
    (one) => one.kind === kind,
  );
  return [event?.title.hi, event?.title.en];
}

describe('a headline says who acts on whom as the text does', () => {
  test.each([
    ['warning', 'तुर्की ने मंगलवार को यूनान को चेतावनी दी।', 'Turkey warns Greece'],
    ['warning', 'मंगलवार को यूनान को तुर्की के विदेश मंत्री ने चेतावनी दी।', 'Turkey warns Greece'],
    ['sanction', 'ईरान पर अमेरिका ने मंगलवार को प्रतिबंध लगाए।', 'United States imposes sanctions on Iran'],
    ['aid', 'भारत ने मंगलवार को श्रीलंका को मदद भेजी।', 'India sends aid to Sri Lanka'],
  ])('%s: %s', (kind, text, english) => {
    expect(headline(text, kind)[1]).toBe(english);
  });

  test.each([
    ['warning', 'Turkey on Tuesday warned Greece over the islands.', 'तुर्की की ग्रीस को चेतावनी'],
    ['sanction', 'Iran was sanctioned by the United States on Tuesday.', 'अमेरिका ने ईरान पर लगाए प्रतिबंध'],
    ['accusation', 'Kenya on Tuesday accused Sudan of arming the rebels.', 'केन्या ने सूडान पर लगाया आरोप'],
  ])('%s: %s', (kind, text, hindi) => {
    expect(headline(text, kind)[0]).toBe(hindi);
  });
});

describe('a headline gives no act to a country that the text does not give it to', () => {
  test.each([
    ['warning', 'India went ahead on Tuesday despite a warning from the United States.'],
    ['warning', 'India signed the contract on Tuesday despite the US warning of sanctions over the S-400.'],
    ['sanction', 'मंगलवार को प्रतिबंधों को लेकर भारत और ईरान के बीच चर्चा तेज हुई, प्रतिबंध लगाए गए।'],
  ])('%s: %s', (kind, text) => {
    for (const title of headline(text, kind))
      expect(title ?? '').not.toMatch(/India (?:warns|imposes)|भारत (?:की .*चेतावनी|ने .*प्रतिबंध)/);
  });

  test('those whose wishes are defied sign nothing', () => {
    const text =
      'A deal for five S-400 units was signed by India in October 2018 despite irking the United States.';
    expect(headline(text, 'procurement')[0]).not.toContain('अमेरिका');
    const drawing =
      'India signed a $5 billion deal for the S-400 in October 2018, drawing warnings from the United States.';
    expect(headline(drawing, 'procurement')[0]).not.toContain('अमेरिका');
    expect(
      headline('भारत ने अक्टूबर 2018 में अमेरिकी चेतावनी के बावजूद पांच एस-400 का करार किया।', 'procurement')[1],
    ).not.toContain('United States');
  });
});
