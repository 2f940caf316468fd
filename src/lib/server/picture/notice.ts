import type { Lang } from '#lib/event/news-event.ts';
import { paintOutline } from '#lib/paint/outline.ts';
import type { Scene, TextMark } from '#lib/scene/scene.ts';
import { wrapText } from '#lib/scene/wrap-text.ts';
import { measure } from '../text/metrics.ts';
import { textEngine } from '../text/shape.ts';

const [WIDTH, EDGE, SIZE, LINE, LINES] = [600, 24, 16, 26, 8];

/**
 * A small picture that says why there is no picture: what a reader sees where a page shows it in the
 * picture's place. Letters that the font lacks become a sign for them.
 */
export function noticePicture(text: string, lang: Lang): string {
  const lines = wrapText(drawable(text), SIZE, WIDTH - 2 * EDGE, LINES, measure);
  const height = EDGE * 2 + LINE * lines.length;
  const marks = lines.map((line, i): TextMark => {
    const y = EDGE + LINE * i + 18;
    return { type: 'text', x: EDGE, y, text: line, size: SIZE, fill: 'ink', anchor: 'start', width: 0 };
  });
  const scene: Scene = {
    width: WIDTH,
    height,
    plot: { x: 0, y: 0, width: WIDTH, height },
    span: { start: 0, end: 1 },
    lang,
    title: text,
    description: text,
    layers: [{ name: 'labels', marks }],
    items: [],
    counts: [],
    lanes: [],
    sums: { all: 0, drawn: 0, counted: 0, undated: 0, before: 0, after: 0, filtered: 0 },
  };
  return paintOutline(scene, { theme: 'light', engine: textEngine });
}

function drawable(text: string): string {
  return text
    .split(' ')
    .map((word) => {
      try {
        textEngine.shape(word);
        return word;
      } catch {
        return '???';
      }
    })
    .join(' ');
}
