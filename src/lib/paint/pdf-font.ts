import type PDFDocument from 'pdfkit';
import type { TextEngine } from './shaped.ts';

type Document = InstanceType<typeof PDFDocument>;

/** A glyph as pdfkit's font library makes it; its width in the font's units. */
interface PdfGlyph {
  readonly advanceWidth: number;
}

/** Thousandths of an em. */
interface PdfPosition {
  readonly xAdvance: number;
  readonly yAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
  /** What the font itself says that the glyph advances. */
  readonly advanceWidth: number;
}

/** What pdfkit 0.20 keeps of an embedded font and does not document; `tests/paint/pdf.test.ts` holds it. */
interface EmbeddedFont {
  readonly id: string;
  readonly font: { readonly getGlyph: (id: number, codePoints: readonly number[]) => PdfGlyph };
  readonly scale: number;
  readonly ref: () => object;
  layout: (text: string) => {
    readonly glyphs: readonly PdfGlyph[];
    readonly positions: readonly PdfPosition[];
    readonly advanceWidth: number;
  };
  /** Lays out, adds the glyphs to the subset, gives their codes there in hexadecimal. */
  readonly encode: (text: string) => readonly [codes: readonly string[], positions: readonly PdfPosition[]];
}

interface Inside {
  readonly _font: EmbeddedFont;
  readonly page: { readonly fonts: Record<string, object> };
  readonly addContent: (operators: string) => void;
}

/** Writes a line at its baseline's beginning, in the fill colour. */
export type WriteLine = (text: string, x: number, y: number, size: number) => void;

/**
 * Embeds the font, set by our text engine: pdfkit's own lays out word by word, guesses one script for
 * each and so breaks "S-400की". MUTATES the document, as the function that it returns does.
 *
 * A line is written under the page's transform as it stands, not under one of its own: readers of
 * ActualText place the words by the transform at the end of the marked content.
 */
export function embedFont(doc: Document, file: Buffer, engine: TextEngine): WriteLine {
  doc.font(file);
  const inside = doc as unknown as Inside;
  const font = inside._font;
  font.layout = (text) => layoutLine(text, font, engine);
  return (text, x, y, size) => {
    inside.page.fonts[font.id] ??= font.ref();
    const [codes, positions] = font.encode(text);
    inside.addContent(
      ['BT', `/${font.id} ${size} Tf`, ...showing(codes, positions, { x, y, size }), 'ET'].join('\n'),
    );
  };
}

function layoutLine(
  text: string,
  font: EmbeddedFont,
  engine: TextEngine,
): ReturnType<EmbeddedFont['layout']> {
  const { glyphs, advance } = engine.shape(text);
  const made = glyphs.map(({ id, letters }) =>
    font.font.getGlyph(
      id,
      Array.from(letters, (letter) => letter.codePointAt(0) ?? 0),
    ),
  );
  let pen = 0;
  const positions = glyphs.map(({ x, y, advance: xAdvance }, i) => {
    const xOffset = x - pen;
    pen += xAdvance;
    const advanceWidth = (made[i]?.advanceWidth ?? 0) * font.scale;
    return { xAdvance, yAdvance: 0, xOffset, yOffset: y, advanceWidth };
  });
  return { glyphs: made, positions, advanceWidth: advance };
}

/** Operators that show glyphs: as few strings as there are glyphs off the baseline or of another advance. */
function showing(
  codes: readonly string[],
  positions: readonly PdfPosition[],
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): readonly string[] {
  const scale = size / 1000;
  const operators: string[] = [];
  let parts: string[] = [];
  let run = '';
  let pen = x;
  const moveTo = (dx: number, dy: number): void => {
    // The page's y runs down, a font's up.
    operators.push(`1 0 0 -1 ${decimal(pen + dx * scale)} ${decimal(y - dy * scale)} Tm`);
  };
  const endRun = (): void => {
    if (run !== '') parts.push(`<${run}>`);
    run = '';
  };
  const show = (): void => {
    endRun();
    if (parts.length > 0) operators.push(`[${parts.join(' ')}] TJ`);
    parts = [];
  };
  moveTo(0, 0);
  positions.forEach(({ xAdvance, xOffset, yOffset, advanceWidth }, i) => {
    const isMoved = xOffset !== 0 || yOffset !== 0;
    if (isMoved) {
      show();
      moveTo(xOffset, yOffset);
    }
    run += codes[i] ?? '';
    pen += xAdvance * scale;
    if (isMoved) {
      show();
      moveTo(0, 0);
    } else if (xAdvance !== advanceWidth) {
      endRun();
      parts.push(decimal(advanceWidth - xAdvance));
    }
  });
  show();
  return operators;
}

function decimal(n: number): string {
  return String(Math.round(n * 1000) / 1000);
}
