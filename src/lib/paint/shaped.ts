/** One glyph of a shaped line. Lengths are thousandths of an em, y up, from the line's beginning. */
export interface ShapedGlyph {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  /** How far it moves the pen. */
  readonly advance: number;
  /** The letters that it stands for; '' where another glyph of its cluster does. */
  readonly letters: string;
}

/** A line of text as the font's glyphs, placed. */
export interface ShapedLine {
  readonly glyphs: readonly ShapedGlyph[];
  /** Thousandths of an em. */
  readonly advance: number;
}

/** What painters of outlines and of pages need of a font; `server/text/shape.ts` is the one. */
export interface TextEngine {
  /** Throws `MissingGlyphError` where the font lacks a letter. */
  readonly shape: (text: string) => ShapedLine;
  /** Outline of a glyph in SVG path syntax, thousandths of an em, y up; '' for a blank. */
  readonly outline: (id: number) => string;
}

/** A label that the font cannot draw: painted, it would show a box or nothing. */
export class MissingGlyphError extends Error {
  readonly label: string;
  /** The first letter that is missing, with its marks. */
  readonly letter: string;

  constructor(label: string, letter: string) {
    super(`The font has no glyph for “${letter}” in “${label}”.`);
    this.name = 'MissingGlyphError';
    this.label = label;
    this.letter = letter;
  }
}

/** Where a line begins, px, that is anchored at x. */
export function startOf(
  mark: { readonly x: number; readonly size: number; readonly anchor: 'start' | 'middle' | 'end' },
  line: ShapedLine,
): number {
  const width = (line.advance * mark.size) / 1000;
  return mark.anchor === 'start' ? mark.x : mark.anchor === 'middle' ? mark.x - width / 2 : mark.x - width;
}
