import { isDataFormat } from '#lib/exchange/formats.ts';

/** The ending of a data file's address: `/t/{slug}.csv`, `.timelinejs.json`. */
export function match(param: string): boolean {
  return isDataFormat(param);
}
