import type { Scene, TextMark } from '#lib/scene/scene.ts';

/** Words that part a text engine that knows Devanagari from one that guesses. */
export const HARD_WORDS = ['क्षेपणास्त्र', 'द्विपक्षीय', 'सिंदूर', 'शिखर सम्मेलन', 'रक्षामंत्रियों', 'कार्यक्रम', 'र्क्ष्म'];

/** Lines of two scripts. */
export const MIXED_LINES = [
  'S-400की',
  'भारत ने S-400 खरीदा',
  'BrahMos ब्रह्मोस का परीक्षण',
  '₹40,000 करोड़ – Su-57 सौदा',
  'INS विक्रांत (2022) नौसेना में',
  '“द्विपक्षीय” talks: 23वीं शिखर वार्ता',
  'Operation Sindoor के बाद: क्या बदला?',
];

/** A scene of lines of text alone, one under the other. */
export function sceneOfLines(lines: readonly string[], size = 30): Scene {
  const marks = lines.map((text, i): TextMark => {
    return { type: 'text', x: 20, y: 50 + i * 50, text, size, fill: 'ink', anchor: 'start', width: 0 };
  });
  const [width, height] = [640, 50 * lines.length + 30];
  return {
    width,
    height,
    plot: { x: 0, y: 0, width, height },
    span: { start: 0, end: 1 },
    lang: 'hi',
    title: 'शब्द',
    description: 'कठिन शब्द',
    layers: [{ name: 'labels', marks }],
    items: [],
    counts: [],
    lanes: [],
    sums: { all: 0, drawn: 0, counted: 0, undated: 0, before: 0, after: 0, filtered: 0 },
  };
}
