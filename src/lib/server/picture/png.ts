import { crc32 } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';

/** Words that a PNG carries beside its pixels. */
export type PngTexts = Readonly<Record<string, string>>;

/** How many bytes the signature and the header chunk take: what is added comes after them. */
const HEADER_BYTES = 8 + 25;

/**
 * Draws an SVG that has no text as a PNG.
 * @param scale times the px of the SVG
 * @param mm width on paper, which programs then place it at
 */
export function rasterise(svg: string, scale: number, mm: number, texts: PngTexts): Uint8Array {
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    // Nothing is left to guess a font for: words are shapes.
    font: { loadSystemFonts: false },
    logLevel: 'off',
  }).render();
  const png = image.asPng();
  return Buffer.concat([
    png.subarray(0, HEADER_BYTES),
    density(image.width / (mm / 1000)),
    ...Object.entries(texts)
      .filter(([, text]) => text !== '')
      .map(([keyword, text]) => chunk('iTXt', Buffer.from(`${keyword}\0\0\0\0\0${text.toWellFormed()}`))),
    png.subarray(HEADER_BYTES),
  ]);
}

/** Px to the metre, the same both ways. */
function density(perMetre: number): Buffer {
  const data = Buffer.alloc(9);
  data.writeUInt32BE(Math.round(perMetre), 0);
  data.writeUInt32BE(Math.round(perMetre), 4);
  data.writeUInt8(1, 8);
  return chunk('pHYs', data);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
