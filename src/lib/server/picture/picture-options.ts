import type { OwnKey } from '#lib/server/http/canonical.ts';
import { PictureRefusal } from './picture-refusal.ts';
import { checkSize, DEFAULT_PRESET, LIMITS, PRESETS, PRESET_NAMES, sizeOf } from './picture-size.ts';
import type { PictureSize } from './picture-size.ts';

export const FORMATS = ['svg', 'png', 'pdf'] as const;
export type PictureFormat = (typeof FORMATS)[number];

/** How a view is made a file, beside what its spec says. */
export interface PictureOptions {
  readonly format: PictureFormat;
  readonly size: PictureSize;
  /** Of PNG: 1 to 3 times the px. */
  readonly scale: number;
  /** Of SVG: words as shapes, or live with the letters of the font that they need. */
  readonly text: 'outline' | 'live';
  /** Of SVG with shapes: each shape once, or repeated for programs that read no references. */
  readonly paths: 'shared' | 'plain';
}

export interface ReadOptions {
  readonly options: PictureOptions;
  /** To be saved rather than shown. */
  readonly download: boolean;
  /** What of it is not the default, in canonical order, for the address. */
  readonly own: readonly OwnKey[];
}

/**
 * Reads a picture's keys from its address: `size` or `width` and `height`, `mm`, `scale`, `text`,
 * `paths`, `download`. What its format does not have is ignored; a value that cannot be throws a
 * `PictureRefusal`.
 */
export function readPictureOptions(params: URLSearchParams, format: PictureFormat): ReadOptions {
  const preset = readChoice(params, 'size', PRESET_NAMES) ?? DEFAULT_PRESET;
  const base = PRESETS[preset];
  const width = readWhole(params, 'width', LIMITS.side) ?? base.width;
  const height = readWhole(params, 'height', LIMITS.side) ?? base.height;
  const isOwn = width !== base.width || height !== base.height;
  const plain: PictureSize = isOwn ? { ...sizeOf(width, height), zoom: base.zoom } : base;
  const mm = format === 'svg' ? null : readWhole(params, 'mm', LIMITS.mm);
  const size = mm === null ? plain : { ...plain, mm };
  const scale = (format === 'png' ? readWhole(params, 'scale', [1, 3]) : null) ?? 1;
  const text = (format === 'svg' ? readChoice(params, 'text', ['outline', 'live']) : null) ?? 'outline';
  const isOutline = format === 'svg' && text === 'outline';
  const paths = (isOutline ? readChoice(params, 'paths', ['shared', 'plain']) : null) ?? 'shared';
  const download = params.has('download') && params.get('download') !== '0';
  checkSize(size, scale);
  const own: (OwnKey | false)[] = [
    preset !== DEFAULT_PRESET && ['size', preset],
    width !== base.width && ['width', String(width)],
    height !== base.height && ['height', String(height)],
    size.mm !== plain.mm && ['mm', String(size.mm)],
    scale !== 1 && ['scale', String(scale)],
    text !== 'outline' && ['text', text],
    paths !== 'shared' && ['paths', paths],
    download && ['download', ''],
  ];
  return {
    options: { format, size, scale, text, paths },
    download,
    own: own.filter((key) => key !== false),
  };
}

function readWhole(
  params: URLSearchParams,
  key: string,
  [least, most]: readonly [least: number, most: number],
): number | null {
  const value = params.get(key);
  if (value === null || value === '') return null;
  const number = /^\d{1,5}$/.test(value) ? Number(value) : NaN;
  if (number >= least && number <= most) return number;
  throw new PictureRefusal(422, 'picture.size', { key, value: value.slice(0, 40), least, most });
}

function readChoice<T extends string>(params: URLSearchParams, key: string, choices: readonly T[]): T | null {
  const value = params.get(key);
  if (value === null || value === '') return null;
  const choice = choices.find((known) => known === value);
  if (choice !== undefined) return choice;
  throw new PictureRefusal(422, 'picture.choice', {
    key,
    value: value.slice(0, 40),
    choices: choices.join(', '),
  });
}
