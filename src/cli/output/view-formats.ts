import type { DataFormat } from '#lib/exchange/formats.ts';
import { wrongUse } from '../told.ts';

export const PICTURE_FORMATS = ['svg', 'png', 'pdf'] as const;

/** Data files by their short names, with the ending of each. */
export const DATA_ENDINGS = {
  csv: 'csv',
  json: 'json',
  jsonl: 'jsonl',
  ics: 'ics',
  timelinejs: 'timelinejs.json',
  jsonld: 'jsonld',
  bib: 'bib',
  csl: 'csl.json',
  atom: 'atom',
} as const satisfies Readonly<Record<string, DataFormat>>;

export type ExportFormat = keyof typeof DATA_ENDINGS | 'zip';
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  ...(Object.keys(DATA_ENDINGS) as (keyof typeof DATA_ENDINGS)[]),
  'zip',
];

/**
 * The format that was asked for, else the one that the file's name ends in. Throws a `CommandRefusal` where
 * neither says.
 * @param endings what names of each format end in, where that is not the format's own name
 */
export function formatOf<T extends string>(
  { format, out = '' }: { readonly format?: string; readonly out?: string },
  formats: readonly T[],
  endings: Readonly<Record<string, string>> = {},
): T {
  const asked = formats.find((known) => known === format);
  if (asked !== undefined) return asked;
  const name = out.toLowerCase();
  const fits = (known: T) => name.endsWith(`.${endings[known] ?? known}`);
  // `.csl.json` is also a `.json`: the longest ending is meant.
  const [longest] = formats
    .filter(fits)
    .toSorted((a, b) => (endings[b] ?? b).length - (endings[a] ?? a).length);
  if (longest !== undefined) return longest;
  throw wrongUse('output-format', '--format', out, { allowed: formats.join(', ') });
}
