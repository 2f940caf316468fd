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
/** Room for the sign of an uncertain or approximate date, between symbol and label. */
export const QUALIFIER = 9;
/** Least free length between two things in one row. */
export const ROW_GAP = 8;
/** Height of a row: a line of Devanagari with marks above and below. Rows grow to fill a lane. */
export const ROW = 21;
export const MOST_ROW = 27;
/** Free height around a lane's rows. */
export const LANE_PAD = 10;
/** Baseline under the middle of a line of text, as part of the font size: half the height of `x`. */
export const MIDDLE = 0.3;
/** Shortest label worth drawing. */
export const LEAST_LABEL = 56;
