import type { Lang } from '#lib/event/news-event.ts';
import type { Scene, TextMark } from '#lib/scene/scene.ts';
import { DARK, LIGHT } from './palette.ts';
import { openPdf, paintFigure, paintText, PT_PER_MM } from './pdf.ts';
import type { PdfOptions, Sheet } from './pdf.ts';
import { embedFont } from './pdf-font.ts';
import { startOf } from './shaped.ts';

/** A page of words about a picture. Lengths are px of the page, y down. */
export interface PdfPage {
  /** Heads the page in the file's list of contents. */
  readonly title: string;
  /** In the order in which they are read. */
  readonly before: readonly PdfText[];
  readonly picture: { readonly scene: Scene; readonly x: number; readonly y: number };
  /** Page numbers and the like: shown, but no content. */
  readonly margin: readonly TextMark[];
}

/** Lines that belong together: `H1` the document's title, `H2` a page's, `P` a paragraph. */
export interface PdfText {
  readonly tag: 'H1' | 'H2' | 'P';
  readonly lines: readonly TextMark[];
}

export interface PdfPagesOptions extends PdfOptions {
  readonly title: string;
  readonly subject: string;
  readonly lang: Lang;
  /** Px of each page, which is `mm` wide. */
  readonly size: { readonly width: number; readonly height: number };
}

/**
 * Writes pages as one PDF: vector, tagged, each page a section with heading, text and figure, with a list
 * of contents. Throws `MissingGlyphError`.
 */
export async function paintPdfPages(
  pages: readonly PdfPage[],
  options: PdfPagesOptions,
): Promise<Uint8Array> {
  const { theme, engine, font, mm, lang, size } = options;
  const scale = (mm * PT_PER_MM) / size.width;
  const { doc, bytes } = openPdf(options);
  let sheet: Sheet | null = null;
  for (const page of pages) {
    doc.addPage({ size: [size.width * scale, size.height * scale], margin: 0 });
    sheet ??= { doc, theme, engine, writeLine: embedFont(doc, font, engine) };
    doc.outline.addItem(page.title);
    paintPage(sheet, page, { scale, lang, size });
  }
  doc.end();
  return bytes;
}

function paintPage(
  sheet: Sheet,
  { title, before, picture, margin }: PdfPage,
  { scale, lang, size }: Pick<PdfPagesOptions, 'lang' | 'size'> & { readonly scale: number },
): void {
  const { doc } = sheet;
  const section = doc.struct('Sect', { title, lang });
  doc.addStructure(section);
  doc.save().scale(scale);
  doc.markContent('Artifact', { type: 'Layout' });
  doc.rect(0, 0, size.width, size.height).fill((sheet.theme === 'dark' ? DARK : LIGHT).surface);
  doc.endMarkedContent();
  for (const { tag, lines } of before) {
    const part = doc.struct(tag);
    section.add(part);
    for (const line of lines) paintText(sheet, line, lang, part);
    part.end();
  }
  const { scene, x, y } = picture;
  const box = [x, y, x + scene.width, y + scene.height].map((px) => px * scale);
  doc.save().translate(x, y);
  const figure = paintFigure(sheet, scene, box as [number, number, number, number]);
  doc.restore();
  section.add(figure);
  figure.end();
  for (const line of margin) paintMargin(sheet, line);
  doc.restore();
  section.end();
}

function paintMargin({ doc, theme, engine, writeLine }: Sheet, mark: TextMark): void {
  doc.markContent('Artifact', { type: 'Pagination' });
  doc.fillColor((theme === 'dark' ? DARK : LIGHT)[mark.fill], 1);
  writeLine(mark.text, startOf(mark, engine.shape(mark.text)), mark.y, mark.size);
  doc.endMarkedContent();
}
