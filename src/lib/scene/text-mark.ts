import { cutText } from './measure.ts';
import type { Ink, Measure, TextMark } from './scene.ts';
import { tenth } from './view.ts';

export interface TextStyle {
  readonly size: number;
  readonly fill: Ink;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Cut to this width, px. */
  readonly most?: number;
}

/** A line of text, cut to fit; null where nothing of it fits. */
export function textMark(
  text: string,
  x: number,
  y: number,
  style: TextStyle,
  measure: Measure,
): TextMark | null {
  const { size, fill, anchor = 'start', most = Infinity } = style;
  const shown = cutText(text, size, most, measure);
  if (shown === '') return null;
  return {
    type: 'text',
    x: tenth(x),
    y: tenth(y),
    text: shown,
    size,
    fill,
    anchor,
    width: tenth(measure(shown, size)),
    ...(shown === text ? {} : { full: text }),
  };
}
