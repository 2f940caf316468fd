import type { SceneNames } from './scene-names.ts';
import type { Mark, Measure, SceneCounts } from './scene.ts';
import { MIDDLE, SIZE } from './sizes.ts';
import { textMark } from './text-mark.ts';
import type { View } from './view.ts';

export const STATUS_HEIGHT = 20;

/** What lies beyond the plot's edges, how many symbols stand without a label, and how many are counts. */
export function placeStatus(
  sums: SceneCounts,
  unlabelled: number,
  { words, count }: SceneNames,
  view: View,
  top: number,
  measure: Measure,
): readonly Mark[] {
  const size = SIZE.small;
  const middle = top + STATUS_HEIGHT / 2;
  const base = middle + size * MIDDLE;
  const third = (view.right - view.left) / 3;
  const style = { size, fill: 'muted', most: third - 24 } as const;
  const marks: (Mark | null)[] = [];
  const arrow = (glyph: 'earlier' | 'later', x: number): Mark => {
    return { type: 'symbol', glyph, x, y: middle, size: 8, fill: 'muted', stroke: 'muted' };
  };
  if (sums.before > 0) {
    marks.push(arrow('earlier', view.left + 4));
    marks.push(textMark(count(words.earlier, sums.before), view.left + 12, base, style, measure));
  }
  if (sums.after > 0) {
    marks.push(arrow('later', view.right - 4));
    const text = count(words.later, sums.after);
    marks.push(textMark(text, view.right - 12, base, { ...style, anchor: 'end' }, measure));
  }
  const facts = [
    ...(unlabelled > 0 ? [count(words.unlabelled, unlabelled)] : []),
    ...(sums.counted > 0 ? [count(words.inCounts, sums.counted)] : []),
  ].join(' · ');
  const centre = (view.left + view.right) / 2;
  marks.push(textMark(facts, centre, base, { ...style, anchor: 'middle' }, measure));
  if (sums.drawn + sums.counted === 0) {
    const y = (view.top + view.bottom) / 2;
    marks.push(
      textMark(words.empty, centre, y, { size: SIZE.lane, fill: 'muted', anchor: 'middle' }, measure),
    );
  }
  return marks.filter((mark) => mark !== null);
}
