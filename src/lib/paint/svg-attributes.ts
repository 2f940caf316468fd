import { GLYPHS } from '#lib/scene/glyphs.ts';
import type { Ink, Mark, RectMark, RuleMark, SymbolMark, TextMark } from '#lib/scene/scene.ts';
import { fadeStops, OUTLINE, pathOf, sideOf, strikeOf, tenth } from './mark-shape.ts';

/** An SVG element as data: what `svg.ts` writes as a string and `SceneSvg.svelte` as markup. */
export interface SvgElement {
  readonly tag: 'rect' | 'path' | 'line' | 'text' | 'g' | 'use' | 'linearGradient' | 'stop' | 'title';
  /** In the order to be written; no undefined values. */
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
  readonly children?: readonly SvgElement[];
}

export interface SvgPaint {
  /** Colour of an ink; a class `ink-…` or `line-…` goes along, so that a style sheet can recolour. */
  readonly colour: (ink: Ink) => string;
  /** Before ids of gradients, so that several pictures can stand in one page. */
  readonly idPrefix: string;
  /** How a line of text becomes an element; by default live text in the reader's font. */
  readonly text?: (mark: TextMark) => SvgElement;
}

/** The elements of one mark. */
export function svgOf(mark: Mark, paint: SvgPaint): readonly SvgElement[] {
  switch (mark.type) {
    case 'rect':
      return [rectElement(mark, paint)];
    case 'symbol':
      return symbolElements(mark, paint);
    case 'rule':
      return [ruleElement(mark, paint)];
    case 'text':
      return [(paint.text ?? ((line) => textElement(line, paint)))(mark)];
  }
}

/** Gradients that the marks' fading bars refer to, one for each ink and direction. */
export function gradientsOf(marks: Iterable<Mark>, paint: SvgPaint): readonly SvgElement[] {
  const found = new Map<string, SvgElement>();
  for (const mark of marks) {
    if (mark.type !== 'rect' || mark.fade === undefined) continue;
    const id = gradientId(mark.fill, mark.fade, paint);
    if (!found.has(id)) found.set(id, gradient(id, mark.fill, mark.fade, paint));
  }
  return [...found.values()];
}

function rectElement(mark: RectMark, paint: SvgPaint): SvgElement {
  const { x, y, width, height, fill, opacity, fade } = mark;
  return {
    tag: 'rect',
    attributes: {
      ...(fade === undefined ? { class: `ink-${fill}` } : {}),
      x,
      y,
      width,
      height,
      fill: fade === undefined ? paint.colour(fill) : `url(#${gradientId(fill, fade, paint)})`,
      ...(opacity === undefined ? {} : { 'fill-opacity': opacity }),
    },
  };
}

function symbolElements(mark: SymbolMark, paint: SvgPaint): SvgElement[] {
  const { glyph, x, y, fill, stroke, dash, struck } = mark;
  const shape = GLYPHS[glyph];
  if (shape === undefined) return [];
  const inside = fill ?? 'surface';
  const ring = glyph === 'ring';
  const isSolid = fill === stroke;
  const elements: SvgElement[] = [
    {
      tag: 'path',
      attributes: {
        class: [...(ring ? [] : [`ink-${inside}`]), ...(isSolid ? [] : [`line-${stroke}`])].join(' '),
        d: pathOf(shape, x, y, sideOf(mark)),
        fill: ring ? 'none' : paint.colour(inside),
        ...(isSolid
          ? {}
          : { stroke: paint.colour(stroke), 'stroke-width': OUTLINE, 'stroke-linejoin': 'round' }),
        ...dashOf(dash),
      },
    },
  ];
  if (struck === true) {
    const [x1, y1, x2, y2] = strikeOf(mark);
    elements.push({
      tag: 'line',
      attributes: {
        class: `line-${stroke}`,
        x1,
        y1,
        x2,
        y2,
        stroke: paint.colour(stroke),
        'stroke-width': OUTLINE,
      },
    });
  }
  return elements;
}

function ruleElement({ x1, y1, x2, y2, stroke, width = 1, dash }: RuleMark, paint: SvgPaint): SvgElement {
  return {
    tag: 'line',
    attributes: {
      class: `line-${stroke}`,
      ...{ x1, y1, x2, y2 },
      stroke: paint.colour(stroke),
      'stroke-width': width,
      // Hairlines on whole px, as on the canvas.
      ...(x1 === x2 || y1 === y2 ? { 'shape-rendering': 'crispEdges' } : {}),
      ...dashOf(dash),
    },
  };
}

function textElement(mark: TextMark, paint: SvgPaint): SvgElement {
  const { x, y, text, size, fill, anchor, full } = mark;
  const words: SvgElement = {
    tag: 'text',
    attributes: {
      class: `ink-${fill}`,
      x,
      y,
      'font-size': size,
      fill: paint.colour(fill),
      ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
    },
    text,
  };
  if (full === undefined) return words;
  return { tag: 'g', attributes: {}, children: [{ tag: 'title', attributes: {}, text: full }, words] };
}

function gradientId(ink: Ink, fade: string, { idPrefix }: SvgPaint): string {
  return `${idPrefix}fade-${ink}-${fade}`;
}

function gradient(id: string, ink: Ink, fade: NonNullable<RectMark['fade']>, paint: SvgPaint): SvgElement {
  return {
    tag: 'linearGradient',
    attributes: { id },
    children: fadeStops(fade).map(([offset, opacity]) => ({
      tag: 'stop',
      attributes: {
        class: `stop-${ink}`,
        offset: tenth(offset),
        'stop-color': paint.colour(ink),
        'stop-opacity': opacity,
      },
    })),
  };
}

function dashOf(dash: readonly number[] | undefined): Readonly<Record<string, string>> {
  return dash === undefined ? {} : { 'stroke-dasharray': dash.join(' ') };
}
