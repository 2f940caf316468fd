import type { Scene, TextMark } from '#lib/scene/scene.ts';
import { startOf } from './shaped.ts';
import type { ShapedGlyph, TextEngine } from './shaped.ts';
import type { SvgElement, SvgPaint } from './svg-attributes.ts';
import { paintSvg } from './svg.ts';
import type { SvgOptions, WordPainter } from './svg.ts';

export interface OutlineOptions extends Pick<SvgOptions, 'theme' | 'idPrefix' | 'size'> {
  readonly engine: TextEngine;
  /**
   * `shared` draws each shape once and refers to it, a third of the bytes; `plain` repeats it, for
   * programs that read no references.
   */
  readonly paths?: 'shared' | 'plain';
}

/**
 * Writes a scene as an SVG file whose words are shapes, so that it looks the same where the font is
 * missing and to programs that cannot set Devanagari. Each line is a group with its words as title.
 * Throws `MissingGlyphError`.
 */
export function paintOutline(scene: Scene, options: OutlineOptions): string {
  return paintSvg(scene, { ...options, standalone: true, words: outlineWords(options) });
}

function outlineWords({ engine, paths = 'shared', idPrefix = '' }: OutlineOptions): WordPainter {
  const used = new Map<number, string>();
  const idOf = (id: number): string => `${idPrefix}g${String(id)}`;

  function draw({ id, x, y }: ShapedGlyph): SvgElement | null {
    const d = engine.outline(id);
    if (d === '') return null;
    if (paths === 'plain') {
      const moved = x === 0 && y === 0 ? {} : { transform: `translate(${String(x)} ${String(y)})` };
      return { tag: 'path', attributes: { d, ...moved } };
    }
    used.set(id, d);
    return {
      tag: 'use',
      attributes: { href: `#${idOf(id)}`, ...(x === 0 ? {} : { x }), ...(y === 0 ? {} : { y }) },
    };
  }

  return {
    element(mark, paint) {
      const line = engine.shape(mark.text);
      return {
        tag: 'g',
        attributes: placed(mark, startOf(mark, line), paint),
        children: [
          { tag: 'title', attributes: {}, text: mark.full ?? mark.text },
          ...line.glyphs.map(draw).filter((element) => element !== null),
        ],
      };
    },
    definitions: () =>
      [...used]
        .sort(([a], [b]) => a - b)
        .map(([id, d]) => ({ tag: 'path', attributes: { id: idOf(id), d } })),
  };
}

/** Glyphs are drawn in thousandths of an em with y up. */
function placed(mark: TextMark, x: number, paint: SvgPaint): SvgElement['attributes'] {
  const scale = mark.size / 1000;
  return {
    class: `ink-${mark.fill}`,
    fill: paint.colour(mark.fill),
    transform: `translate(${String(hundredth(x))} ${String(mark.y)}) scale(${String(scale)} ${String(-scale)})`,
  };
}

function hundredth(n: number): number {
  return Math.round(n * 100) / 100;
}
