import { PictureRefusal } from './picture-refusal.ts';

/** A picture's size on screen and on paper. */
export interface PictureSize {
  /** Px of the picture at scale 1. */
  readonly width: number;
  readonly height: number;
  /**
   * How much larger than in a chart on screen everything is drawn: a card in a feed is shown at half of
   * its size, and its words must still be read.
   */
  readonly zoom: number;
  /** Width on paper, mm. */
  readonly mm: number;
}

/** 1200 px are 6.5 inches, the text width of a report on letter or A4 paper. */
const MM_PER_PX = (6.5 * 25.4) / 1200;

/** Sizes by what they are for. A picture for paper at its own size has 96 px to the inch, so that words are 9 pt. */
export const PRESETS = {
  slide: { width: 1200, height: 675, zoom: 1, mm: 165.1 },
  column: { width: 480, height: 600, zoom: 1, mm: 85 },
  'a4-portrait': { width: 794, height: 1123, zoom: 1, mm: 210 },
  'a4-landscape': { width: 1123, height: 794, zoom: 1, mm: 297 },
  square: { width: 1080, height: 1080, zoom: 1, mm: 148.6 },
  social: { width: 1200, height: 630, zoom: 2, mm: 165.1 },
} as const satisfies Readonly<Record<string, PictureSize>>;

export type Preset = keyof typeof PRESETS;
export const PRESET_NAMES = Object.keys(PRESETS) as readonly Preset[];
export const DEFAULT_PRESET: Preset = 'slide';

/** Px of a side, times a picture is as wide as high, px in all, mm of the width. */
export const LIMITS = {
  side: [200, 4096],
  aspect: [0.4, 3],
  pixels: 12_000_000,
  mm: [20, 1200],
} as const;

/** A size of one's own in px; on paper as many px to the inch as a slide. */
export function sizeOf(width: number, height: number, mm?: number): PictureSize {
  return { width, height, zoom: 1, mm: mm ?? Math.round(width * MM_PER_PX * 10) / 10 };
}

/** Throws a `PictureRefusal` for a size that no picture may have, at a scale. */
export function checkSize({ width, height }: PictureSize, scale: number): void {
  const [least, most] = LIMITS.aspect;
  if (width / height < least || width / height > most) {
    throw new PictureRefusal(422, 'picture.aspect', { least, most, width, height });
  }
  const pixels = width * height * scale ** 2;
  if (pixels > LIMITS.pixels) {
    const inMillions = (n: number): number => Math.round(n / 1e5) / 10;
    throw new PictureRefusal(413, 'picture.area', {
      area: inMillions(pixels),
      most: inMillions(LIMITS.pixels),
    });
  }
}
