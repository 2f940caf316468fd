import PDFDocument from 'pdfkit';
import { GLYPHS } from '#lib/scene/glyphs.ts';
import type { Mark, RectMark, RuleMark, Scene, SymbolMark, TextMark } from '#lib/scene/scene.ts';
import { DARK, LIGHT } from './palette.ts';
import type { Palette } from './palette.ts';
import { embedFont } from './pdf-font.ts';
import type { WriteLine } from './pdf-font.ts';
import { startOf } from './shaped.ts';
import type { TextEngine } from './shaped.ts';
import { fadeStops, OUTLINE, pathOf, sideOf, strikeOf } from './mark-shape.ts';

export interface PdfOptions {
  readonly theme: 'light' | 'dark';
  readonly engine: TextEngine;
  /** The font's file (TrueType), of which what is used is embedded. */
  readonly font: Buffer;
  /** Width of the page, mm; its height follows. */
  readonly mm: number;
  /** ISO instant that the file gives as its date: of the data, so that equal pictures are equal bytes. */
  readonly date: string;
  /** Where the picture comes from and under which licence, for the file's properties. */
  readonly source: string;
}

export const PT_PER_MM = 72 / 25.4;

/**
 * Writes a scene as a PDF of one page: vector, with words that can be selected, found and copied in
 * the order in which they are read. Tagged as a figure with its description. Throws
 * `MissingGlyphError`.
 */
export async function paintPdf(scene: Scene, options: PdfOptions): Promise<Uint8Array> {
  const { mm, ...file } = options;
  const scale = (mm * PT_PER_MM) / scene.width;
  const size = [scene.width * scale, scene.height * scale] as const;
  const { doc, bytes } = openPdf({
    ...file,
    title: scene.title,
    subject: scene.description,
    lang: scene.lang,
  });
  doc.addPage({ size: [...size], margin: 0 });
  const sheet = { doc, ...file, writeLine: embedFont(doc, file.font, file.engine) };
  doc.save().scale(scale);
  const figure = paintFigure(sheet, scene, [0, 0, ...size]);
  doc.restore();
  doc.addStructure(figure);
  figure.end();
  doc.end();
  return bytes;
}

/** What painting needs of an open document. */
export interface Sheet extends Pick<PdfOptions, 'theme' | 'engine'> {
  readonly doc: Document;
  readonly writeLine: WriteLine;
}

/**
 * Paints a scene where the page's transform puts it, as a figure with its description, which the caller
 * puts into the document's structure and ends.
 * @param bbox the figure's box on the page, pt, y down
 */
export function paintFigure(
  sheet: Sheet,
  scene: Scene,
  bbox: readonly [number, number, number, number],
): PDFKit.PDFStructureElement {
  const { doc, theme } = sheet;
  const palette = theme === 'dark' ? DARK : LIGHT;
  const figure = doc.struct('Figure', {
    title: scene.title,
    alt: `${scene.title}. ${scene.description}`,
    lang: scene.lang,
    bbox: [...bbox],
  } as PDFKit.Mixins.StructureElementOptions);
  // Nothing but the words is content: a reader who hears the page hears the labels and the description.
  doc.markContent('Artifact', { type: 'Layout' });
  doc.rect(0, 0, scene.width, scene.height).fill(palette.surface);
  doc.endMarkedContent();
  for (const { marks } of scene.layers) {
    for (const mark of marks) {
      if (mark.type === 'text') {
        paintText(sheet, mark, scene.lang, figure);
      } else {
        doc.markContent('Artifact', { type: 'Layout' });
        paintShape(mark, doc, palette);
        doc.endMarkedContent();
      }
    }
  }
  return figure;
}

/** Writes a line as a part of a structure element. */
export function paintText(
  { doc, theme, engine, writeLine }: Sheet,
  mark: TextMark,
  lang: string,
  part: PDFKit.PDFStructureElement,
): void {
  doc.fillColor((theme === 'dark' ? DARK : LIGHT)[mark.fill], 1);
  part.add(doc.markStructureContent('Span', { actual: mark.text, lang }));
  writeLine(mark.text, startOf(mark, engine.shape(mark.text)), mark.y, mark.size);
  doc.endMarkedContent();
}

/** Begins a document; its bytes come when it is ended. */
export function openPdf({
  title,
  subject,
  lang,
  date,
  source,
}: Pick<PdfOptions, 'date' | 'source'> & {
  readonly title: string;
  readonly subject: string;
  readonly lang: string;
}): { readonly doc: Document; readonly bytes: Promise<Uint8Array> } {
  const at = new Date(date);
  const doc = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    lang,
    tagged: true,
    displayTitle: true,
    info: {
      Title: title,
      Subject: subject,
      Keywords: source,
      Creator: 'Kalrekha',
      Producer: 'Kalrekha',
      CreationDate: at,
      ModDate: at,
    },
  });
  return { doc, bytes: collect(doc) };
}

type Document = InstanceType<typeof PDFDocument>;

function collect(doc: Document): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (part: Buffer) => parts.push(part));
    doc.on('end', () => resolve(Buffer.concat(parts)));
    doc.on('error', reject);
  });
}

function paintShape(mark: Exclude<Mark, TextMark>, doc: Document, palette: Palette): void {
  switch (mark.type) {
    case 'rect':
      paintRect(mark, doc, palette);
      return;
    case 'symbol':
      paintSymbol(mark, doc, palette);
      return;
    case 'rule':
      paintRule(mark, doc, palette);
      return;
  }
}

function paintRect(mark: RectMark, doc: Document, palette: Palette): void {
  const { x, y, width, height, fill, opacity = 1, fade } = mark;
  doc.rect(x, y, width, height);
  if (fade === undefined) {
    doc.fillColor(palette[fill], opacity).fill();
    return;
  }
  const gradient = doc.linearGradient(x, 0, x + width, 0);
  for (const [offset, alpha] of fadeStops(fade)) gradient.stop(offset, palette[fill], alpha);
  doc.fillColor(gradient, opacity).fill();
}

function paintSymbol(mark: SymbolMark, doc: Document, palette: Palette): void {
  const { glyph, x, y, fill, stroke, dash, struck } = mark;
  const shape = GLYPHS[glyph];
  if (shape === undefined) return;
  doc.path(pathOf(shape, x, y, sideOf(mark)));
  doc.lineJoin('round');
  const [inside, line] = [palette[fill ?? 'surface'], palette[stroke]];
  pen(doc, line, OUTLINE, dash);
  if (glyph === 'ring') doc.stroke();
  else if (fill === stroke) doc.fillColor(inside, 1).fill();
  else doc.fillColor(inside, 1).fillAndStroke();
  if (struck !== true) return;
  const [x1, y1, x2, y2] = strikeOf(mark);
  pen(doc, line, OUTLINE);
  doc.moveTo(x1, y1).lineTo(x2, y2).stroke();
}

function paintRule(
  { x1, y1, x2, y2, stroke, width = 1, dash }: RuleMark,
  doc: Document,
  palette: Palette,
): void {
  pen(doc, palette[stroke], width, dash);
  doc.moveTo(x1, y1).lineTo(x2, y2).stroke();
}

function pen(doc: Document, colour: string, width: number, dash: readonly number[] = []): void {
  doc.strokeColor(colour, 1).lineWidth(width);
  if (dash.length === 0) doc.undash();
  else doc.dash(dash[0] ?? 1, { space: dash[1] ?? dash[0] ?? 1 });
}
