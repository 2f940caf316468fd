import type { Glyph } from '#lib/scene/glyphs.ts';
import type { RectMark, SymbolMark } from '#lib/scene/scene.ts';

/*
 * What all painters agree on beyond the scene; apart from the elements of SVG, which a canvas need not load.
 */

/** Thickness of a symbol's outline, px. */
export const OUTLINE = 1.6;
/** Part of a fading bar over which it fades. */
export const FADE = 0.6;

/** Outline of a glyph about a point, in SVG path syntax. */
export function pathOf(glyph: Glyph, x: number, y: number, size: number): string {
  return glyph
    .map(([command, ...at]) => command + at.map((n, i) => tenth((i % 2 === 0 ? x : y) + n * size)).join(' '))
    .join('');
}

/** Side of a symbol's outline: a solid one has no line about it, and is that much larger. */
export function sideOf({ size, fill, stroke }: Pick<SymbolMark, 'size' | 'fill' | 'stroke'>): number {
  return fill === stroke ? size + 1 : size;
}

/** From corner to corner of a struck symbol's box. */
export function strikeOf({
  x,
  y,
  size,
}: Pick<SymbolMark, 'x' | 'y' | 'size'>): readonly [number, number, number, number] {
  const half = size / 2 + 1.5;
  return [x - half, y + half, x + half, y - half];
}

/** Opacity along a fading bar: stops from its start to its end. */
export function fadeStops(
  fade: NonNullable<RectMark['fade']>,
): readonly (readonly [offset: number, opacity: number])[] {
  switch (fade) {
    case 'start':
      return [
        [0, 0],
        [FADE, 1],
      ];
    case 'end':
      return [
        [1 - FADE, 1],
        [1, 0],
      ];
    case 'both':
      return [
        [0, 0],
        [0.3, 1],
        [0.7, 1],
        [1, 0],
      ];
  }
}

/** Rounded to tenths, which is finer than any screen shows. */
export function tenth(n: number): number {
  return Math.round(n * 10) / 10;
}
