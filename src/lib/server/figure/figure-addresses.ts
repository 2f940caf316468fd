import { embedUrl, fileUrl, pageUrl } from '#lib/embed/snippets.ts';
import { DATA_FORMATS } from '#lib/exchange/formats.ts';

/** Pictures by ending and the keys that pick one of several. */
const PICTURES = [
  ['.svg', ''],
  ['.png', ''],
  ['.png', 'scale=2'],
  ['.png', 'size=social'],
  ['.pdf', ''],
] as const;

/**
 * Every address under which a cache in front of the server may hold something of a figure: for its purge
 * after a correction or a withdrawal. Narrowed views of it (`?country=RU`) begin with the same paths.
 */
export function figureAddresses(origin: string, id: string): readonly string[] {
  const at = { origin, figure: id, query: '' };
  return [
    pageUrl(at),
    embedUrl(at),
    fileUrl(at, '/status.json'),
    ...PICTURES.map(([ending, own]) => fileUrl(at, ending, own)),
    ...Object.keys(DATA_FORMATS).map((format) => fileUrl(at, `.${format}`)),
  ];
}
