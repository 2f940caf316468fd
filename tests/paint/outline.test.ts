import { describe, expect, test } from 'vitest';
import { paintOutline } from '#lib/paint/outline.ts';
import { MissingGlyphError } from '#lib/paint/shaped.ts';
import type { Scene, TextMark } from '#lib/scene/scene.ts';
import { textEngine } from '#lib/server/text/shape.ts';
import { answersOf, randomEvents, sceneOf, seeded, specOf } from '../scene/fixture.ts';
import { elementsOf, parseXml } from './elements.ts';
import { HARD_WORDS, MIXED_LINES, sceneOfLines } from './words.ts';

const outline = (scene: Scene, more: Partial<Parameters<typeof paintOutline>[1]> = {}) =>
  paintOutline(scene, { theme: 'light', engine: textEngine, ...more });
const textsOf = (scene: Scene) =>
  scene.layers.flatMap(({ marks }) => marks).filter((mark): mark is TextMark => mark.type === 'text');

async function chart(): Promise<Scene> {
  const spec = specOf({ lang: 'hi', digits: 'deva', lanes: 'country' });
  const frame = { title: 'भारत-रूस <रक्षा> संबंध', source: 'स्रोत: अख़बार' };
  return sceneOf(await answersOf(randomEvents(120, seeded(3)), spec), { frame });
}

describe('a picture with its words as shapes', () => {
  test.each(['shared', 'plain'] as const)(
    'holds no text, script, foreign object, filter or address (%s paths)',
    async (paths) => {
      const svg = outline(await chart(), { paths, theme: 'auto' });
      const tags = new Set(elementsOf(parseXml(svg)).map(({ tag }) => tag));
      for (const tag of ['text', 'script', 'foreignObject', 'filter', 'image', 'a'])
        expect(tags).not.toContain(tag);
      expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
        /https?:|\/\/|url\((?!#)|@font-face/,
      );
      expect([...svg.matchAll(/href="([^"]*)"/g)].every(([, to]) => to?.startsWith('#'))).toBe(true);
    },
  );

  test('names itself in the language of the chart and each label by its words', async () => {
    const scene = await chart();
    const root = parseXml(outline(scene));
    expect(root.attributes['lang']).toBe('hi');
    expect(root.children.find(({ tag }) => tag === 'title')?.text).toBe('भारत-रूस <रक्षा> संबंध');
    expect(root.children.find(({ tag }) => tag === 'desc')?.text).toBe(scene.description);
    const titles = elementsOf(root)
      .filter(({ tag, children }) => tag === 'g' && children[0]?.tag === 'title')
      .map(({ children }) => children[0]?.text);
    expect(titles).toEqual(textsOf(scene).map(({ text, full }) => full ?? text));
  });

  test('defines every shape that it refers to, once', async () => {
    const all = elementsOf(parseXml(outline(await chart(), { idPrefix: 'p-' })));
    const ids = all.filter(({ tag }) => tag === 'path').flatMap(({ attributes }) => attributes['id'] ?? []);
    const used = new Set(all.flatMap(({ attributes }) => attributes['href']?.slice(1) ?? []));
    expect(new Set(ids)).toEqual(used);
    expect(ids.length).toBe(used.size);
    expect(ids.every((id) => id.startsWith('p-g'))).toBe(true);
  });

  test('is the same bytes each time, and repeats its shapes where asked to', async () => {
    const scene = await chart();
    expect(outline(scene)).toBe(outline(scene));
    const plain = outline(scene, { paths: 'plain' });
    expect(plain).not.toContain('<use');
    expect(plain.length).toBeGreaterThan(outline(scene).length * 2);
  });

  test('refuses a label that the font lacks a letter of, and names it', () => {
    const scene = sceneOfLines(['क्षेपणास्त्र', 'शिखर 漢字 सम्मेलन']);
    expect(() => outline(scene)).toThrow(MissingGlyphError);
    expect(() => outline(scene)).toThrow(/“漢”.*“शिखर 漢字 सम्मेलन”/);
  });
});

describe('the text engine', () => {
  test('sets lines as wide as the scene measured them', async () => {
    const { measure } = await import('#lib/server/text/metrics.ts');
    for (const text of [...HARD_WORDS, ...MIXED_LINES, 'fi fl AV To', '७–१० मई २०२५'])
      expect(textEngine.shape(text).advance, text).toBeCloseTo(measure(text, 1000), 6);
  });

  test('shapes each script by its own rules: की after S-400 as it is alone', () => {
    const ids = (text: string) => textEngine.shape(text).glyphs.map(({ id }) => id);
    expect(ids('S-400की')).toEqual([...ids('S-400'), ...ids('की')]);
    expect(ids('(की')).toEqual([...ids('('), ...ids('की')]);
  });

  test('gives every letter to one glyph, none to two', () => {
    for (const text of [...HARD_WORDS, ...MIXED_LINES]) {
      const letters = textEngine.shape(text).glyphs.map((glyph) => glyph.letters);
      expect(Array.from(letters.join('')).sort(), text).toEqual(Array.from(text).sort());
    }
  });

  test('takes a line break for a space and joiners for nothing', () => {
    expect(textEngine.shape('क\nख').advance).toBe(textEngine.shape('क ख').advance);
    expect(textEngine.shape('क\u200b\u2060').advance).toBe(textEngine.shape('क').advance);
  });
});
