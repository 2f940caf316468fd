import type { LaneBand } from './bands.ts';
import type { SceneNames } from './scene-names.ts';
import type { Mark, Measure, PlacedLane } from './scene.ts';
import { MIDDLE, SIZE } from './sizes.ts';
import { textMark } from './text-mark.ts';
import type { View } from './view.ts';

export interface LaneFrame {
  /** Px left of the plot for names; 0: they stand above their lane. */
  readonly gutter: number;
  readonly names: Pick<SceneNames, 'lane' | 'number'>;
  readonly measure: Measure;
}

/** Bands, dividing lines and names of the lanes. No names where the only lane stands for nothing. */
export function placeLanes(
  bands: readonly LaneBand[],
  view: View,
  named: boolean,
  { gutter, names: { lane: nameOf, number }, measure }: LaneFrame,
): {
  readonly under: readonly Mark[];
  readonly over: readonly Mark[];
  readonly lanes: readonly PlacedLane[];
} {
  const under: Mark[] = [];
  const over: Mark[] = [];
  const left = view.left - gutter;
  const lanes = bands.map((band, i): PlacedLane => {
    const y = view.top + band.top;
    if (named && i % 2 === 0) {
      under.push({ type: 'rect', x: left, y, width: view.right - left, height: band.height, fill: 'band' });
    }
    const label = nameOf(band.key);
    if (named) over.push(...nameMarks(band, label, y));
    return { key: band.key, label, count: band.count, y, height: band.height };
  });
  return { under, over, lanes };

  function nameMarks(band: LaneBand, label: string, y: number): Mark[] {
    const count = number(band.count);
    const found: (Mark | null)[] = [];
    if (gutter === 0) {
      const most = view.right - view.left - measure(count, SIZE.small) - 28;
      const name = textMark(label, view.left + 10, y + 14, { size: SIZE.small, fill: 'ink', most }, measure);
      found.push({ type: 'rect', x: view.left, y: y + 4, width: 3, height: 12, fill: band.ink });
      const after = view.left + 16 + (name?.width ?? 0);
      found.push(name, textMark(count, after, y + 14, { size: SIZE.small, fill: 'muted' }, measure));
    } else {
      found.push({ type: 'rect', x: left, y: y + 2, width: 3, height: band.height - 4, fill: band.ink });
      const most = gutter - 24;
      const two = band.height >= 36;
      const wide = measure(count, SIZE.small) + 6;
      const first = two ? y + 19 : y + band.height / 2 + SIZE.lane * MIDDLE;
      const name = textMark(
        label,
        left + 12,
        first,
        { size: SIZE.lane, fill: 'ink', most: two ? most : most - wide },
        measure,
      );
      const at = two ? ([left + 12, y + 35] as const) : ([left + 18 + (name?.width ?? 0), first] as const);
      found.push(name, textMark(count, at[0], at[1], { size: SIZE.small, fill: 'muted' }, measure));
    }
    return found.filter((mark) => mark !== null);
  }
}
