import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slug } from '#lib/event/slug.ts';

describe('slug', () => {
  it.each([
    ['दैनिक भास्कर', 'दैनिक-भास्कर'],
    ['ज़ी न्यूज़', 'ज़ी-न्यूज़'.normalize('NFC')],
    ['The Hindu', 'the-hindu'],
    ['  PIB (रक्षा मंत्रालय)  ', 'pib-रक्षा-मंत्रालय'],
    ['Café São', 'cafe-sao'],
    ['🚀 !', ''],
    ['x'.repeat(79) + '-y', 'x'.repeat(79)],
  ])('makes a key of %j', (text, key) => {
    expect(slug(text)).toBe(key);
  });

  it('leaves its own keys as they are, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
        const key = slug(text);
        expect([slug(key), encodeURIComponent(key) !== '' || key === '']).toEqual([key, true]);
      }),
      { numRuns: 2000 },
    );
  });
});
