import type { Theme } from '#lib/event/spec.ts';
import { paintOutline } from '#lib/paint/outline.ts';
import type { PdfPage, PdfPagesOptions } from '#lib/paint/pdf-pages.ts';
import { paintSvg } from '#lib/paint/svg.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { FONT_FILE } from '../text/font.ts';
import { textEngine } from '../text/shape.ts';
import type { PictureOptions } from './picture-options.ts';

/** All that a picture needs; plain data, so that another process can draw it. */
export interface DrawTask {
  /** Of `size.width / size.zoom` by `size.height / size.zoom` px. */
  readonly scene: Scene;
  readonly options: PictureOptions;
  readonly theme: Theme;
  /** Address of the view. */
  readonly source: string;
  readonly license: string;
  /** ISO instant of the data. */
  readonly snapshot: string;
}

/** A document of several pages; plain data, too. */
export interface PagesTask extends Pick<PdfPagesOptions, 'title' | 'subject' | 'lang' | 'mm' | 'size'> {
  readonly pages: readonly PdfPage[];
  readonly theme: Theme;
  readonly source: string;
  readonly license: string;
  /** ISO instant of the data. */
  readonly snapshot: string;
}

/** Draws the file of a picture or of several pages; see `drawPicture`. */
export function drawFile(task: DrawTask | PagesTask): Promise<Uint8Array> {
  return 'pages' in task ? drawPages(task) : drawPicture(task);
}

async function drawPages({
  pages,
  theme,
  source,
  license,
  snapshot,
  ...file
}: PagesTask): Promise<Uint8Array> {
  const { paintPdfPages } = await import('#lib/paint/pdf-pages.ts');
  return paintPdfPages(pages, {
    ...file,
    theme: theme === 'dark' ? 'dark' : 'light',
    engine: textEngine,
    font: FONT_FILE,
    date: snapshot,
    source: [source, license].filter((part) => part !== '').join(' · '),
  });
}

/**
 * Draws a picture's file. The same task gives the same bytes. Throws `MissingGlyphError`. Each format's
 * program is loaded when it is needed, so that the first picture does not wait for the others'.
 */
export async function drawPicture(task: DrawTask): Promise<Uint8Array> {
  const { scene, options, theme, source, license, snapshot } = task;
  const { format, size, scale, text, paths } = options;
  // What cannot follow its reader is for paper and feeds: light.
  const fixed = theme === 'dark' ? 'dark' : 'light';
  switch (format) {
    case 'svg':
      return Buffer.from(
        text === 'live'
          ? paintSvg(scene, { theme, size, standalone: true, font: await fontFor(scene) })
          : paintOutline(scene, { theme, size, paths, engine: textEngine }),
      );
    case 'png': {
      const { rasterise } = await import('./png.ts');
      return rasterise(paintOutline(scene, { theme: fixed, size, engine: textEngine }), scale, size.mm, {
        Title: scene.title,
        Description: scene.description,
        Source: source,
        Copyright: license,
        Software: 'Kalrekha',
      });
    }
    case 'pdf': {
      const { paintPdf } = await import('#lib/paint/pdf.ts');
      return paintPdf(scene, {
        theme: fixed,
        engine: textEngine,
        font: FONT_FILE,
        mm: size.mm,
        date: snapshot,
        source: [source, license].filter((part) => part !== '').join(' · '),
      });
    }
  }
}

/** The letters of a scene as a `data:` address of a font. */
async function fontFor(scene: Scene): Promise<string> {
  const letters = new Set<string>();
  for (const { marks } of scene.layers) {
    for (const mark of marks) {
      if (mark.type !== 'text') continue;
      // Live text would be drawn by whatever font the reader has: refuse what ours cannot draw.
      textEngine.shape(mark.text);
      for (const letter of mark.text) letters.add(letter);
    }
  }
  const { default: subsetFont } = await import('subset-font');
  const font = await subsetFont(FONT_FILE, [...letters].sort().join(''), { targetFormat: 'woff2' });
  return `data:font/woff2;base64,${font.toString('base64')}`;
}
