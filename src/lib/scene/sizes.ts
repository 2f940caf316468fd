/** Font sizes and lengths of pictures, px. One place, because rows, cuts and painters must agree. */
export const SIZE = {
  label: 12.5,
  key: 13.5,
  lane: 13,
  tick: 11.5,
  count: 10.5,
  small: 11.5,
  title: 21,
} as const;

/** Side of a symbol's box and the gap to its label. */
export const SYMBOL = 12;
export const LABEL_GAP = 5;
/** Px: a bar is drawn where it is longer than the symbol that stands on it. */
export const LEAST_BAR = SYMBOL + 4;
/** Room for the sign of an uncertain or approximate date, between symbol and label. */
export const QUALIFIER = 9;
/** Least free length between two things in one row. */
export const ROW_GAP = 8;
/** Height of a row: a line of Devanagari with marks above and below. Rows grow to fill a lane. */
export const ROW = 20;
/** Height of a row where more are needed than there is room for: lines of text just clear each other. */
export const LEAST_ROW = 18;
export const MOST_ROW = 26;
/** Free height around a lane's rows. */
export const LANE_PAD = 8;
/** Baseline under the middle of a line of text, as part of the font size: half the height of `x`. */
export const MIDDLE = 0.3;
/** Shortest label worth drawing. */
export const LEAST_LABEL = 56;

/** Least height of the counts at a lane's foot. */
export const COUNT_STRIP = 18;

/** Longest label: a part of the plot's width within limits, so that one title does not fill a picture. */
export function longestLabel(plotWidth: number): number {
  return Math.min(340, Math.max(120, plotWidth * 0.3));
}

/** Least width of the buckets that count events without a row, px. */
export const COUNT_PX = 14;
