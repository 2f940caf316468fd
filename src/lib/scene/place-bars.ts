import type { Entry } from './entry.ts';
import type { RectMark, RuleMark } from './scene.ts';
import { LEAST_BAR } from './sizes.ts';
import { tenth, xOf } from './view.ts';
import type { View } from './view.ts';

const BAND_HEIGHT = 14;
const RAIL_HEIGHT = 3;
const TINT = 0.2;
const DOUBT = { uncertain: [5, 3], approximate: [1.5, 2.5] } as const;

/**
 * The visible part of an event's extent: a tinted band over everything that it may touch, which fades
 * where an end is vague, and a line under what it surely fills. Doubt breaks that line.
 * @param y middle of the band, px
 */
export function placeBars(entry: Entry, view: View, y: number): readonly (RectMark | RuleMark)[] {
  const { reach, core, uncertain, approximate } = entry.time;
  const from = xOf(view, reach.start);
  const to = xOf(view, reach.end);
  const until = Math.min(view.right, xOf(view, entry.until));
  if (Math.min(to, until) - from < LEAST_BAR) return [];
  const event = entry.item.id;
  const marks: (RectMark | RuleMark)[] = [];

  const band = (start: number, end: number, vagueStart: boolean, vagueEnd: boolean) => {
    const [x1, x2] = [Math.max(start, view.left), Math.min(end, until)];
    if (x2 - x1 < 0.5) return;
    // An end out of view does not fade at the plot's edge; no end at all does, and one without room in the row.
    const fades = [
      start === -Infinity || (vagueStart && x1 === start),
      end === Infinity || (vagueEnd && x2 === end) || until < Math.min(end, view.right),
    ] as const;
    const fade = fades[0] ? (fades[1] ? 'both' : 'start') : fades[1] ? 'end' : undefined;
    marks.push({
      type: 'rect',
      x: tenth(x1),
      y: y - BAND_HEIGHT / 2,
      width: tenth(x2 - x1),
      height: BAND_HEIGHT,
      fill: entry.ink,
      opacity: TINT,
      event,
      ...(fade === undefined ? {} : { fade }),
    });
  };
  const rail = (start: number, end: number, dash?: readonly number[]) => {
    const [x1, x2] = [tenth(Math.max(start, view.left)), tenth(Math.min(end, until))];
    if (x2 <= x1) return;
    const y1 = y + BAND_HEIGHT / 2 + RAIL_HEIGHT / 2 - 1;
    const line = { type: 'rule', x1, y1, x2, y2: y1, stroke: entry.ink, width: RAIL_HEIGHT, event } as const;
    marks.push(dash === undefined ? line : { ...line, dash });
  };

  if (core === null) {
    band(from, to, true, true);
  } else {
    const [sureFrom, sureTo] = [xOf(view, core.start), xOf(view, core.end)];
    band(from, sureFrom, true, false);
    band(sureFrom, sureTo, false, false);
    band(sureTo, to, false, true);
    if (!uncertain && !approximate) rail(sureFrom, sureTo);
  }
  if (uncertain || approximate) rail(from, to, uncertain ? DOUBT.uncertain : DOUBT.approximate);
  return marks;
}
