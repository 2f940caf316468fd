import { GLYPHS } from '#lib/scene/glyphs.ts';
import type { Mark, RectMark, RuleMark, Scene, SymbolMark, TextMark } from '#lib/scene/scene.ts';
import { DARK, LIGHT } from './palette.ts';
import type { Palette } from './palette.ts';
import { fadeStops, OUTLINE, sideOf, strikeOf } from './mark-shape.ts';

export interface CanvasOptions {
  readonly theme: 'light' | 'dark';
  /** Device px per CSS px. The canvas is `scene.width × ratio` by `scene.height × ratio` device px. */
  readonly ratio: number;
}

/** The part of a 2D context that a scene needs. */
export type Context = Pick<
  CanvasRenderingContext2D,
  | 'setTransform'
  | 'fillRect'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'bezierCurveTo'
  | 'closePath'
  | 'fill'
  | 'stroke'
  | 'setLineDash'
  | 'fillText'
  | 'createLinearGradient'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineJoin'
  | 'globalAlpha'
  | 'font'
  | 'fontKerning'
  | 'textAlign'
>;

export const FAMILY = '"Noto Sans Devanagari", sans-serif';

/** Paints a scene over the whole canvas. The same geometry as the SVG painter's. */
export function paintCanvas(scene: Scene, ctx: Context, { theme, ratio }: CanvasOptions): void {
  const palette = theme === 'dark' ? DARK : LIGHT;
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  ctx.fillStyle = palette.surface;
  ctx.fillRect(0, 0, scene.width, scene.height);
  ctx.lineJoin = 'round';
  ctx.fontKerning = 'none';
  let size = 0;
  for (const layer of scene.layers) {
    for (const mark of layer.marks) {
      // A context reads its font anew whenever it is set, to what it is as well.
      if (mark.type === 'text' && mark.size !== size) ctx.font = `${String((size = mark.size))}px ${FAMILY}`;
      paintMark(mark, ctx, palette);
    }
  }
}

function paintMark(mark: Mark, ctx: Context, palette: Palette): void {
  switch (mark.type) {
    case 'rect':
      paintRect(mark, ctx, palette);
      return;
    case 'symbol':
      paintSymbol(mark, ctx, palette);
      return;
    case 'rule':
      paintRule(mark, ctx, palette);
      return;
    case 'text':
      paintText(mark, ctx, palette);
      return;
  }
}

function paintRect(mark: RectMark, ctx: Context, palette: Palette): void {
  const { x, y, width, height, fill, opacity, fade } = mark;
  if (opacity !== undefined) ctx.globalAlpha = opacity;
  ctx.fillStyle = fade === undefined ? palette[fill] : fading(mark, palette[fill], fade, ctx);
  ctx.fillRect(x, y, width, height);
  if (opacity !== undefined) ctx.globalAlpha = 1;
}

function fading(
  { x, width }: RectMark,
  colour: string,
  fade: NonNullable<RectMark['fade']>,
  ctx: Context,
): CanvasGradient {
  const gradient = ctx.createLinearGradient(x, 0, x + width, 0);
  for (const [offset, opacity] of fadeStops(fade)) {
    gradient.addColorStop(
      offset,
      colour +
        Math.round(opacity * 255)
          .toString(16)
          .padStart(2, '0'),
    );
  }
  return gradient;
}

function paintSymbol(mark: SymbolMark, ctx: Context, palette: Palette): void {
  const { glyph, x, y, fill, stroke, dash, struck } = mark;
  const size = sideOf(mark);
  const shape = GLYPHS[glyph];
  if (shape === undefined) return;
  ctx.beginPath();
  for (const piece of shape) {
    switch (piece[0]) {
      case 'M':
        ctx.moveTo(x + piece[1] * size, y + piece[2] * size);
        break;
      case 'L':
        ctx.lineTo(x + piece[1] * size, y + piece[2] * size);
        break;
      case 'C': {
        const [, x1, y1, x2, y2, x3, y3] = piece;
        ctx.bezierCurveTo(
          x + x1 * size,
          y + y1 * size,
          x + x2 * size,
          y + y2 * size,
          x + x3 * size,
          y + y3 * size,
        );
        break;
      }
      case 'Z':
        ctx.closePath();
        break;
    }
  }
  if (glyph !== 'ring') {
    ctx.fillStyle = palette[fill ?? 'surface'];
    ctx.fill();
  }
  if (fill !== stroke) line(ctx, palette[stroke], OUTLINE, dash);
  if (struck === true) {
    const [x1, y1, x2, y2] = strikeOf(mark);
    ctx.beginPath();
    ctx.moveTo(x1, y1);
    ctx.lineTo(x2, y2);
    line(ctx, palette[stroke], OUTLINE);
  }
}

function paintRule(
  { x1, y1, x2, y2, stroke, width = 1, dash }: RuleMark,
  ctx: Context,
  palette: Palette,
): void {
  if (dash === undefined && (x1 === x2 || y1 === y2)) {
    // As a filled rectangle on whole px: sharp, and several times cheaper than a stroked path.
    ctx.fillStyle = palette[stroke];
    const half = width / 2;
    if (x1 === x2) ctx.fillRect(Math.round(x1 - half), Math.min(y1, y2), width, Math.abs(y2 - y1));
    else ctx.fillRect(Math.min(x1, x2), Math.round(y1 - half), Math.abs(x2 - x1), width);
    return;
  }
  ctx.beginPath();
  ctx.moveTo(x1, y1);
  ctx.lineTo(x2, y2);
  line(ctx, palette[stroke], width, dash);
}

function paintText(mark: TextMark, ctx: Context, palette: Palette): void {
  ctx.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor;
  ctx.fillStyle = palette[mark.fill];
  ctx.fillText(mark.text, mark.x, mark.y);
}

function line(ctx: Context, colour: string, width: number, dash: readonly number[] = []): void {
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.setLineDash([...dash]);
  ctx.stroke();
}
