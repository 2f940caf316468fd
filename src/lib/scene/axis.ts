import type { TickFormat } from './axis-format.ts';
import type { Mark, Measure, RuleMark } from './scene.ts';
import { SIZE } from './sizes.ts';
import { textMark } from './text-mark.ts';
import { ticksOf } from './ticks.ts';
import type { Tick } from './ticks.ts';
import { tenth, xOf } from './view.ts';
import type { View } from './view.ts';

/** Height of the two lines of labels under the plot. */
export const AXIS_HEIGHT = 40;
const MINOR_LINE = 16;
const MAJOR_LINE = 33;
const PAD = 4;

/** Lines through the plot, behind everything, and the labels under it. */
export function placeAxis(
  view: View,
  format: TickFormat,
  measure: Measure,
): { readonly grid: readonly Mark[]; readonly axis: readonly Mark[] } {
  const size = SIZE.tick;
  const ticks = ticksOf(view.span, view.right - view.left, size, format, measure);
  const grid: Mark[] = [];
  const axis: Mark[] = [
    { type: 'rule', x1: view.left, y1: view.bottom, x2: view.right, y2: view.bottom, stroke: 'muted' },
  ];
  const { bottom } = view;
  for (const t of ticks.sub) axis.push(...vertical(view, t, bottom, bottom + 3, 'grid'));
  const minorInk = ticks.major.length > 0 ? 'muted' : 'ink';
  for (const tick of ticks.minor) {
    grid.push(...vertical(view, tick.start, view.top, bottom, 'grid'));
    axis.push(...vertical(view, tick.start, bottom, bottom + 6, 'muted'));
    axis.push(...label(view, tick, bottom + MINOR_LINE, minorInk, measure));
  }
  for (const tick of ticks.major) {
    grid.push(...vertical(view, tick.start, view.top, bottom, 'grid', 2));
    axis.push(...vertical(view, tick.start, bottom, bottom + MAJOR_LINE + 2, 'muted'));
    axis.push(...label(view, tick, bottom + MAJOR_LINE, 'ink', measure));
  }
  return { grid, axis };
}

function vertical(
  view: View,
  instant: number,
  y1: number,
  y2: number,
  stroke: 'grid' | 'muted',
  width = 1,
): RuleMark[] {
  const x = tenth(xOf(view, instant));
  if (x < view.left || x > view.right) return [];
  return [{ type: 'rule', x1: x, y1, x2: x, y2, stroke, ...(width === 1 ? {} : { width }) }];
}

/** Right of the tick, or at the plot's edge while the tick is out of view. */
function label(view: View, tick: Tick, y: number, fill: 'ink' | 'muted', measure: Measure): Mark[] {
  if (tick.label === '') return [];
  const x = Math.max(view.left, xOf(view, tick.start)) + PAD;
  const mark = textMark(tick.label, x, y, { size: SIZE.tick, fill }, measure);
  return mark === null ? [] : [mark];
}
