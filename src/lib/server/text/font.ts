import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Face, Feature, Font } from 'harfbuzzjs';

const require = createRequire(import.meta.url);

/** The chart's font as its file has it: what SVG and PDF embed. One file serves Devanagari and Latin. */
export const FONT_FILE = readFileSync(
  require.resolve('@expo-google-fonts/noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf'),
);

/** One em in units of the font: advances are asked and given in thousandths of it. */
export const EM = 1000;

export const FONT = new Font(new Face(new Blob(FONT_FILE)));

/** Chart text is set with kerning off, so that a line is as wide as its clusters together. */
export const FEATURES = [Feature.fromString('kern=0')].filter((feature) => feature !== undefined);

/** ISO 15924 code of a letter cluster; `Zyyy` for what every script shares: spaces, digits, punctuation. */
export function scriptOf(cluster: string): string {
  if (/[\u0900-\u0963\u0966-\u097f]/.test(cluster)) return 'Deva';
  return /\p{Script=Latin}/u.test(cluster) ? 'Latn' : 'Zyyy';
}
